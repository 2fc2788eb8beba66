"""Stems by taking off what is written together with a word, where Snowball has no stemmer.

Arabic after Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval"
(light10), with the endings that Persian and Urdu write. All take folded terms.
"""

import re
from collections.abc import Callable, Sequence

_CONJUNCTION = "و"
_ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
_PARTICLES = "بكلف"
_PERSIAN_VERB = ("نمي", "مي")
_ARABIC_ENDINGS = (
    "هايي", "هايم", "هايت", "هايش", "هاي", "ترين", "وں", "يں", "ها", "تر", "ان", "ات", "ون",
    "ين", "يه", "ه", "ي", "ے", "ا",
)  # fmt: skip
_HEBREW_PREFIXES = "ושהכלבמ"
_HEBREW_ENDINGS = ("ים", "ות", "יה", "ה", "ת", "י")
_BENGALI_ENDINGS = (
    "গুলোর", "গুলির", "গুলোকে", "গুলিকে", "গুলো", "গুলি", "দেরকে", "দের", "টিকে", "টির", "টার",
    "টাকে", "েরা", "রা", "টি", "টা", "কে", "তে", "ের", "েই", "ও", "ই", "ে", "র", "য", "ি",
)  # fmt: skip
_UKRAINIAN_ENDINGS = (
    "ування", "ювання", "ями", "ами", "ові", "еві", "єві", "ого", "ого", "ому", "ему", "ими",
    "іми", "ість", "ості", "ться", "тися", "ах", "ях", "ів", "їв", "ом", "ем", "єм", "ою", "ею",
    "єю", "ий", "ій", "им", "ім", "их", "іх", "ая", "ти", "ла", "ло", "ли", "ть", "а", "я", "у",
    "ю", "і", "ї", "и", "е", "є", "о", "ь", "й", "в",
)  # fmt: skip
_KOREAN_PARTICLES = re.compile(
    "(?:에서는|에게서|으로는|으로서|에서|에게|한테|까지|부터|으로|이라|라는|처럼|보다|마다|조차|들이|들은|들을|들의"
    "|은|는|이|가|을|를|의|에|로|와|과|도|만|들)$"
)


def arabic(term: str) -> str:
    """Return a word of Arabic script without article, conjunction and endings.

    >>> arabic("والكتاب"), arabic("كتابها"), arabic("كتاب")
    ('كتاب', 'كتاب', 'كتاب')
    """
    bare = term
    for article in _ARTICLES:
        if bare.startswith(article) and len(bare) - len(article) >= 2:
            bare = bare[len(article) :]
            break
    else:
        if bare[0] == _CONJUNCTION and len(bare) > 3:
            bare = bare[1:]
        for prefix in _PERSIAN_VERB:
            if bare.startswith(prefix) and len(bare) - len(prefix) >= 3:
                bare = bare[len(prefix) :]
                break
    return _without(bare, _ARABIC_ENDINGS, least=3, times=2)


def without_particle(term: str) -> str:
    """Return a word of Arabic script without the one letter before it that may be a preposition.

    >>> without_particle("بكتاب"), without_particle("بيت")
    ('كتاب', 'بيت')
    """
    return term[1:] if term[0] in _PARTICLES and len(term) > 3 else term


def hebrew(term: str) -> str:
    """Return a Hebrew word without the letters joined to its start, and without its ending.

    >>> hebrew("והספרים"), hebrew("ספר")
    ('ספר', 'ספר')
    """
    bare = term
    while bare[0] in _HEBREW_PREFIXES and len(bare) > 3:
        bare = bare[1:]
    return _without(bare, _HEBREW_ENDINGS, least=3, times=1)


def bengali(term: str) -> str:
    """Return a Bengali word without its case endings.

    >>> bengali("কৃষকদের") == bengali("কৃষকেরা") == bengali("কৃষক")
    True
    """
    return _without(term, _BENGALI_ENDINGS, least=3, times=2)


def ukrainian(term: str) -> str:
    """Return a Ukrainian word without its ending.

    >>> ukrainian("містами"), ukrainian("місто")
    ('міст', 'міст')
    """
    return _without(term, _UKRAINIAN_ENDINGS, least=3, times=1)


def korean(word: str) -> str:
    """Return a Korean word without its particle.

    >>> korean("문서를"), korean("문서")
    ('문서', '문서')
    """
    bare = _KOREAN_PARTICLES.sub("", word)
    return bare if len(bare) >= 2 else word


_HANGUL = re.compile("[\uac00-\ud7a3]+")
_JAPANESE = re.compile(
    "([\u3005\u3400-\u9fff].*?)(?:ませんでした|ましょう|ました|ません|ます|でした|です|なかった|ない|かった|くない|ければ"
    "|れば|られる|られた|られ|せる|せた|ている|ていた|ています|って|った|んで|んだ|いで|いだ|して|した|する|しい|て|た|る"
    "|い|く|う|つ|む|ぶ|ぬ|す|り|し|み|き|っ)$"
)


def without_ending(text: str) -> str:
    """Return a Korean word without its particle, a Japanese one without its inflection; else "".

    >>> without_ending("문서를"), without_ending("食べました"), without_ending("東京")
    ('문서', '食べ', '')
    """
    if _HANGUL.fullmatch(text):
        bare = korean(text)
    else:
        found = _JAPANESE.fullmatch(text)
        bare = found[1] if found else text
    return bare if bare != text else ""


def _without(term: str, endings: Sequence[str], *, least: int, times: int) -> str:
    for _ in range(times):
        for ending in endings:
            if len(term) - len(ending) >= least and term.endswith(ending):
                term = term[: -len(ending)]
                break
        else:
            break
    return term


BY_LANGUAGE: dict[str, Callable[[str], str]] = {"bn": bengali, "uk": ukrainian}
"""Of scripts that several languages share, the one whose endings these are."""
