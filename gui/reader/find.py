"""Occurrences of words in an article's text: as typed, or whatever their case and accents."""

import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

_ACCENTS = (
    (0x0300, 0x036F),
    (0x0483, 0x0487),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x093C, 0x093C),
    (0x09BC, 0x09BC),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
)
"""Marks over and under letters that a reader may leave out: Latin accents, Hebrew points,
Arabic vowels, nuktas. Vowel signs of Indian scripts are letters, and stay."""

_ALIKE = {
    **dict.fromkeys("‘’‚‛ʼ′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
"""Signs that nobody types as they are printed."""

_STROKED = dict(zip("øØłŁđĐħĦıیک", "oOlLdDhHiيك", strict=True))

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts without spaces have no word's edge that could be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What counts as the same."""

    whole_words: bool = False
    match_case: bool = False
    ignore_accents: bool = True


def occurrences(text: str, words: str, wishes: Wishes = Wishes()) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in code points of each place of ``words``, whatever the white space between them.

    >>> occurrences("Thin ice, thin\\nICE", "thin ice")
    ((0, 8), (10, 18))
    >>> occurrences("Été, ete", "ete")
    ((0, 3), (5, 8))
    >>> occurrences("Été, ete", "ete", Wishes(ignore_accents=False))
    ((5, 8),)
    >>> occurrences("icecap, ice", "ice", Wishes(whole_words=True, match_case=True))
    ((8, 11),)
    """
    sought = _folded(words, accents=wishes.ignore_accents)
    if wishes.ignore_accents:
        sought = "".join(letter for letter in sought if not _is_accent(letter))
    parts = sought.split()
    if not parts:
        return ()
    flags = re.DOTALL if wishes.match_case else re.DOTALL | re.IGNORECASE
    pattern = re.compile(_pattern(parts, wishes), flags)
    return tuple(found.span() for found in pattern.finditer(_prepared(text, wishes.ignore_accents)))


def _pattern(parts: list[str], wishes: Wishes) -> str:
    between = _accents() if wishes.ignore_accents else ""
    letters = [[re.escape(letter) + between for letter in part] for part in parts]
    if wishes.whole_words:
        letter = rf"[\w{_marks()}]"
        if not _UNSPACED.match(parts[0][0]):
            # Looked back at from behind the first letter: where that is not, nothing need be looked at.
            letters[0][0] = re.escape(parts[0][0]) + rf"(?<!{letter}.)" + between
        if not _UNSPACED.match(parts[-1][-1]):
            letters[-1].append(rf"(?!{letter})")
    return r"\s+".join("".join(part) for part in letters)


@lru_cache(maxsize=2)
def _prepared(text: str, accents: bool) -> str:
    """Return a text as it is searched, character for character: offsets stay true."""
    return _folded(text, accents=accents)


def _folded(text: str, *, accents: bool) -> str:
    if text.isascii():
        return text
    return text.translate(_BARE if accents else _SIGNS)


class _Bare(dict[int, str]):
    """One character for each: its letter without accents. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        parts = unicodedata.normalize("NFD", character)
        bare = parts[0] if len(parts) > 1 and all(map(_is_accent, parts[1:])) else character
        self[code] = bare
        return bare


_SIGNS = {ord(sign): plain for sign, plain in _ALIKE.items()}
_BARE = _Bare({ord(sign): plain for sign, plain in (_ALIKE | _STROKED).items()})


def _is_accent(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _ACCENTS)


@cache
def _accents() -> str:
    ranges = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in _ACCENTS)
    return f"[{ranges}]*"


@cache
def _marks() -> str:
    r"""Return the combining marks for a set of characters: ``\w`` leaves them out."""
    marks: list[str] = []
    start = last = -1
    for code in range(0x300, min(sys.maxunicode, 0x1FFFF)):
        if unicodedata.category(chr(code))[0] == "M":
            if code != last + 1:
                if start >= 0:
                    marks.append(f"{chr(start)}-{chr(last)}")
                start = code
            last = code
    marks.append(f"{chr(start)}-{chr(last)}")
    return "".join(marks)
