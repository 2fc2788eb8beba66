"""Stems of words, per language: by Snowball (PyStemmer), or by :mod:`storage.search.light`."""

from collections.abc import Callable
from functools import cache

from storage.search import light

_NAMES = {
    "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian",
    "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_SCRIPTS = {
    "bn": "ঀ", "el": "Ͱ", "hi": "ऀ", "hy": "԰", "ne": "ऀ", "ru": "Ѐ", "ta": "஀", "uk": "Ѐ",
    "yi": "֐",
}  # fmt: skip
"""Of languages whose script is not Latin: the first character of its row."""
_BOTH = frozenset({"sr"})
_MOST_KNOWN = 100_000

Stem = Callable[[str], tuple[str, ...]]


def primary(language: str) -> str:
    """Return the language of a BCP 47 tag without its region.

    >>> primary("pt-BR")
    'pt'
    """
    return language.replace("_", "-").split("-", 1)[0].lower()


def stemmer(language: str) -> Stem | None:
    """Return what makes of a term its stems, marked with the language; None if there is none.

    There are several where Snowball knows a form only as a word of its own.

    >>> stemmer("en-GB")("islands"), sorted(stemmer("en")("drew"))
    (('en:island',), ['en:draw', 'en:drew'])
    """
    return _stemmer(primary(language))


def could_be(term: str, language: str) -> bool:
    """Tell whether a term is in the script of a language.

    >>> could_be("rice", "en"), could_be("rice", "ru"), could_be("рис", "ru")
    (True, False, True)
    """
    return language in _BOTH or _row(term[0]) == _row(_SCRIPTS.get(language, "a"))


def _row(character: str) -> int:
    """Return the number of a character's script; rows of Latin letters are one."""
    code = ord(character)
    if code < 0x0250 or 0x1E00 <= code < 0x1F00:
        return 0
    if 0x0400 <= code < 0x0530:
        return 0x0400
    if 0x1F00 <= code < 0x2000:
        return 0x0370 >> 7
    return code >> 7


@cache
def version() -> str:
    """Return the version of Snowball: another may stem other words otherwise."""
    import Stemmer

    return str(Stemmer.version())


@cache
def _stemmer(language: str) -> Stem | None:
    stem_word = light.BY_LANGUAGE.get(language) or _snowball(language)
    if stem_word is None:
        return None
    known: dict[str, tuple[str, ...]] = {}
    other_form = light.OTHER_FORMS.get(language)

    def stem(term: str) -> tuple[str, ...]:
        found = known.get(term)
        if found is None:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            one = f"{language}:{stem_word(term)}"
            other = other_form(term) if other_form else ""
            two = f"{language}:{stem_word(other)}" if other else one
            found = known[term] = (one,) if two == one else (one, two)
        return found

    return stem


def _snowball(language: str) -> Callable[[str], str] | None:
    name = _NAMES.get(language)
    if name is None:
        return None
    import Stemmer

    if name not in Stemmer.algorithms():
        return None
    stem: Callable[[str], str] = Stemmer.Stemmer(name, 0).stemWord  # its own cache is slower than a dictionary
    return stem
