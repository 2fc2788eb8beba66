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
_PERSIAN_PLURALS = ("هايي", "هايم", "هايت", "هايش", "هاي", "ها")
_ARABIC_ENDINGS = (
    "ياں", "ترين", "وں", "يں", "اں", "تر", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ے", "ا",
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
    bare = _without(bare, _PERSIAN_PLURALS, least=2, times=1)
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


_MASU = re.compile("([\u3005\u3400-\u9fff]+)[いきぎしちにびみり]$")


def without_endings(text: str) -> tuple[str, ...]:
    """Return a Korean word without its particle, a Japanese one without its inflection; else nothing.

    >>> without_endings("문서를"), without_endings("拾いました"), without_endings("東京")
    (('문서',), ('拾い', '拾'), ())
    """
    if _HANGUL.fullmatch(text):
        bare = korean(text)
        return (bare,) if bare != text else ()
    found = _JAPANESE.fullmatch(text)
    if found is None:
        return ()
    shorter = _MASU.fullmatch(found[1])
    return (found[1], shorter[1]) if shorter else (found[1],)


def _without(term: str, endings: Sequence[str], *, least: int, times: int) -> str:
    for _ in range(times):
        for ending in endings:
            if len(term) - len(ending) >= least and term.endswith(ending):
                term = term[: -len(ending)]
                break
        else:
            break
    return term


def english(term: str) -> str:
    """Return what an irregular English form is a form of; "" if it is none.

    >>> english("drew"), english("ferrymen"), english("ice")
    ('draw', 'ferryman', '')
    """
    if term.endswith("men") and len(term) > 5:
        return f"{term[:-3]}man"
    return _IRREGULAR.get(term, "")


def french(term: str) -> str:
    """Return a French verb without the ending of "they"; "" if it has none.

    >>> french("réparent"), french("lentement")
    ('répar', '')
    """
    return term[:-3] if term.endswith("ent") and len(term) > 6 and term[-4] != "m" else ""


def portuguese(term: str) -> str:
    """Return the singular of a Portuguese plural that changes the end of the word; "" of others.

    >>> portuguese("limões"), portuguese("lencois"), portuguese("mares")
    ('limão', 'lencol', '')
    """
    if len(term) > 4:
        for plural, singular in _PORTUGUESE:
            if term.endswith(plural):
                return term[: -len(plural)] + singular
    return ""


def turkish(term: str) -> str:
    """Return a Turkish noun without the ending of its place or case; "" if it has none.

    >>> turkish("kasabada"), turkish("kasaba")
    ('kasaba', '')
    """
    bare = _without(term, _TURKISH_ENDINGS, least=4, times=1)
    return bare if bare != term else ""


_PORTUGUESE = (
    ("ões", "ão"), ("ães", "ão"), ("ãos", "ão"), ("oes", "ao"), ("aes", "ao"), ("aos", "ao"),
    ("óis", "ol"), ("éis", "el"), ("ais", "al"), ("ois", "ol"), ("eis", "el"), ("ns", "m"),
)  # fmt: skip
_TURKISH_ENDINGS = (
    "lardan", "lerden", "larda", "lerde", "ların", "lerin", "larin", "ndan", "nden", "dan", "den",
    "tan", "ten", "nda", "nde", "da", "de", "ta", "te", "nın", "nin", "nun", "nün", "ya", "ye",
    "yı", "yi", "yu", "yü",
)  # fmt: skip
OTHER_FORMS: dict[str, Callable[[str], str]] = {
    "en": english,
    "fr": french,
    "pt": portuguese,
    "tr": turkish,
}
"""Of a word the form that Snowball should have seen."""

_FORMS = """
    be was were been; bear bore borne; begin began begun; bind bound; blow blew blown
    break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen
    come came; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk
    drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought
    find found; flee fled; fly flew flown; forget forgot forgotten; freeze froze frozen
    get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard
    hide hid hidden; hold held; keep kept; know knew known; lead led; leave left; lend lent
    lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung
    rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent
    shake shook shaken; shine shone; shoot shot; sing sang sung; sink sank sunk; sit sat
    sleep slept; slide slid; speak spoke spoken; spend spent; spring sprang sprung; stand stood
    steal stole stolen; stick stuck; strike struck; swear swore sworn; sweep swept; swim swam swum
    take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown
    understand understood; wake woke woken; wear wore worn; weave wove woven; win won
    wind wound; write wrote written; child children; foot feet; goose geese; man men; mouse mice
    ox oxen; person people; tooth teeth; woman women; leaf leaves; life lives; wife wives
    knife knives; wolf wolves; half halves; shelf shelves; loaf loaves; thief thieves
"""
_IRREGULAR = {
    form: line.split()[0] for line in _FORMS.replace("\n", ";").split(";") for form in line.split()[1:]
}

BY_LANGUAGE: dict[str, Callable[[str], str]] = {"bn": bengali, "uk": ukrainian}
"""Of scripts that several languages share, the one whose endings these are."""
