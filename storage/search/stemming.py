"""Stems of words, per language, by Snowball (PyStemmer)."""

from collections.abc import Callable
from functools import cache

_NAMES = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_MOST_KNOWN = 100_000

Stem = Callable[[str], str]


def primary(language: str) -> str:
    """Return the language of a BCP 47 tag without its region.

    >>> primary("pt-BR")
    'pt'
    """
    return language.replace("_", "-").split("-", 1)[0].lower()


def stemmer(language: str) -> Stem | None:
    """Return what makes of a term its stem, marked with the language; None if there is none.

    >>> stemmer("en-GB")("islands")
    'en:island'
    """
    return _stemmer(primary(language))


@cache
def _stemmer(language: str) -> Stem | None:
    name = _NAMES.get(language)
    if name is None:
        return None
    import Stemmer

    stem_word = Stemmer.Stemmer(name, 0).stemWord  # its own cache is slower than a dictionary
    known: dict[str, str] = {}

    def stem(term: str) -> str:
        found = known.get(term)
        if found is None:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            found = known[term] = f"{language}:{stem_word(term)}"
        return found

    return stem
