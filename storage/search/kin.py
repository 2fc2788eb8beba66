"""Words that may stand for a word: written exactly so, spelt otherwise, or of the same stem.

The index knows a text's words by their folded terms. Beside them its field ``stems`` has, for each
different word, what leads to it from elsewhere:

- ``=été``: written with these very signs, where folding took some away;
- ``~haeuser``: another spelling of the same word (ä for ae, hamza, long and short vowels, hyphens);
- ``en:run``: its stem, marked with the language, or with the script where the language matters not.

- ``1en:run``: the same, of the first of two texts in one value: an article's title, a highlight's quote.

Only what differs from the term is there: a word that is its own stem is found by its term.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from storage import words
from storage.search import light
from storage.search.stemming import Stem, could_be, primary, stemmer

VERSION = 1
"""Goes up whenever the same text would give other kin."""

LONGEST = 64
"""Code points of a term; the rest of a longer one (an encoded file in a text) is cut off."""


class Kin(NamedTuple):
    """What a word of a query may also be found by; terms are of texts, keys of ``stems``."""

    exact: str
    """Key of those who wrote it with the same signs; "" if it has none that folding takes away."""
    spellings: frozenset[str]
    """Terms of the same word."""
    spelling_keys: frozenset[str]
    stems: frozenset[str]
    """Terms that are a stem of it."""
    stem_keys: frozenset[str]


def of_word(raw: str, languages: Collection[str]) -> Kin:
    """Return the kin of a query's word as it was typed, in texts of these languages.

    >>> sorted(of_word("Häuser", ["de"]).spellings)
    ['haeuser']
    """
    return _of_word(raw, frozenset(languages))


@lru_cache(maxsize=1000)
def _of_word(raw: str, languages: frozenset[str]) -> Kin:
    lowered = _written(raw)
    term = words.fold(raw)[:LONGEST]
    spellings = set(_spellings(lowered, term)) - {term}
    keys: set[str] = set()
    for language in languages:
        stem = stemmer(language)
        if stem is not None and could_be(term, primary(language)):
            keys.update(_stems_written(stem, lowered), stem(term), *map(stem, spellings))
    keys |= {key for each in (term, *spellings) for key in _script_stems(each)}
    return Kin(
        exact=f"={lowered}" if lowered != term else "",
        spellings=frozenset(spellings),
        spelling_keys=frozenset(f"~{each}" for each in (term, *spellings)),
        stems=frozenset(key.partition(":")[2] for key in keys) - spellings - {term},
        stem_keys=frozenset(keys),
    )


def joined(text: str) -> str:
    """Return the term of what a hyphen or an apostrophe parts, "" if it is no such word.

    >>> joined("E-Mail"), joined("м'яч"), joined("l'été"), joined("10,000")
    ('email', 'мяч', '', '10000')
    """
    found = _JOINED.fullmatch(text)
    return _join(found[0]) if found else ""


def without_possessive(text: str) -> str:
    """Return an English word without its 's, "" if it has none.

    >>> without_possessive("weathercock's"), without_possessive("don't")
    ('weathercock', '')
    """
    found = _POSSESSIVE.fullmatch(text)
    return found[1] if found else ""


def joined_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and term of each such word of a text."""
    for found in _JOINED.finditer(text):
        if term := _join(found[0]):
            yield *found.span(), term


GAP = "\x1e"
"""Parts two texts in one value, so that no phrase reaches across; no stored text holds it."""

FIRST = "1"
"""Stands before the keys of the first of two texts."""


def of_text(text: str, language: str) -> list[str]:
    """Return the keys of a text: one of each kind for each different word, sorted."""
    keys = _of_text(text, language)
    first, gap, _ = text.partition(GAP)
    if gap and first:
        keys |= {FIRST + key for key in _of_text(first, language)}
    return sorted(keys)


def _of_text(text: str, language: str) -> set[str]:
    stem = stemmer(language)
    keys: set[str] = set()
    if text.isascii():
        terms = set(words.terms(text))
    else:
        terms = set()
        for raw in words.spellings(text):
            term = words.fold(raw)[:LONGEST]
            terms.add(term)
            if not raw.isascii():
                lowered = _written(raw)
                keys.update(_unlike(lowered, term))
                if stem is not None:
                    keys.update(key for key in _stems_written(stem, lowered) if key.partition(":")[2] != term)
    if stem is not None:
        keys.update(key for term in terms for key in stem(term[:LONGEST]) if key.partition(":")[2] != term)
    keys.update(f"~{term}" for _, _, term in joined_in(text))
    return keys


def of_spelt(raw: str, language: str) -> frozenset[str]:
    """Return the keys of one word of a text, and its term: what a query's kin is compared with."""
    return _of_spelt(raw, primary(language))


@lru_cache(maxsize=20_000)
def _of_spelt(raw: str, language: str) -> frozenset[str]:
    term = words.fold(raw)[:LONGEST]
    keys = {term}
    stem = stemmer(language)
    if stem is not None:
        keys.update(stem(term))
    if not raw.isascii():
        keys.update(_unlike(_written(raw), term))
        if stem is not None:
            keys.update(_stems_written(stem, _written(raw)))
    return frozenset(keys)


def _stems_written(stem: Stem, lowered: str) -> Iterator[str]:
    """Yield the stems of a word with its accents, which tell Snowball its ending; folded only then."""
    for key in stem(lowered):
        language, _, found = key.partition(":")
        yield f"{language}:{words.fold(found)}"


def _unlike(lowered: str, term: str) -> Iterator[str]:
    """Yield the keys of a word that need no language."""
    if lowered != term:
        yield f"={lowered}"
    for spelling in _spellings(lowered, term):
        if spelling != term:
            yield f"~{spelling}"
    for key in _script_stems(term):
        if key[2:] != term:
            yield key


def _written(raw: str) -> str:
    return unicodedata.normalize("NFC", raw.lower()).strip("\u200d")[:LONGEST]


def _script_stems(term: str) -> Iterator[str]:
    first = term[:1]
    if "\u0600" <= first <= "\u06ff":
        yield f"a:{light.arabic(term)}"
        without = light.without_particle(term)
        if without != term:
            yield f"a:{without}"
            yield f"a:{light.arabic(without)}"
    elif "\u0590" <= first <= "\u05ff":
        yield f"h:{light.hebrew(term)}"


# -- spellings ----------------------------------------------------------------------------------

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_ARABIC = (
    str.maketrans({"ئ": "ء", "ؤ": "ء", "ں": "ن"}),
    str.maketrans({"ء": "", "ئ": "ي", "ؤ": "و", "ں": "ن"}),
)
"""Hamza on one seat or on another, and no hamza."""
_LENGTHS = str.maketrans({
    "ी": "ि", "ू": "ु", "ण": "न", "ष": "श", "ः": "",
    "ী": "ি", "ূ": "ু", "ণ": "ন", "ষ": "স", "শ": "স", "ঃ": "", "ঙ": "ং",
    "ґ": "г",
})  # fmt: skip
_GLIDES = (("यें", "एं"), ("ये", "ए"), ("यी", "ई"), ("ঙ্গ", "ং"))
_VIRAMAS = "्্"


def _spellings(lowered: str, term: str) -> Iterator[str]:
    first = term[:1]
    if first < "\u0250":
        if not lowered.isascii():
            grown = lowered.translate(_UMLAUTS)
            if grown != lowered:
                yield words.fold(grown)[:LONGEST]
    elif "\u0600" <= first <= "\u06ff":
        yield from (term.translate(table) or term for table in _ARABIC)
    elif "\u0900" <= first <= "\u09ff":
        yield _plain_indic(term)
    elif "\u0590" <= first <= "\u05ff":
        yield term.replace("וו", "ו").replace("יי", "י")
    elif "ґ" in term:
        yield term.translate(_LENGTHS)


def _plain_indic(term: str) -> str:
    for glide, vowel in _GLIDES:
        # At the start of a word a glide is a consonant.
        term = term[:1] + term[1:].replace(glide, vowel)
    return term.translate(_LENGTHS).rstrip(_VIRAMAS) or term


_JOINED = re.compile(
    # Only from the start of a word, and never back: a text may be one word of a million letters.
    r"(?<![^\W_])(?:\d{1,3}(?:[.,'’٬\u00a0\u202f]\d{3})++(?!\d)"
    r"|[^\W\d_]++(?:['’ʼ‐‑-][^\W\d_]++)++)"
)
_POSSESSIVE = re.compile(r"([^\W\d_]+)['’][sS]")
_JOINERS = re.compile(r"[.,'’ʼ٬\u00a0\u202f‐‑-]")
_ELIDED = frozenset(["l", "d", "j", "m", "n", "s", "t", "c", "qu", "un", "all", "dell", "nell"])
_MOST_JOINED = 40
"""Code points: a chain of hyphens beyond is no word."""


def _join(text: str) -> str:
    if len(text) > _MOST_JOINED:
        return ""
    parts = _JOINERS.split(text)
    if parts[0].lower() in _ELIDED or parts[-1] in {"s", "S"}:
        return ""
    return words.fold("".join(parts))
