"""The words of the index that are like another: for fuzzy words and for mending misspelt ones."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple, cast

from rapidfuzz import process
from rapidfuzz.distance import OSA

from storage.search.deadline import TimeUp
from storage.search.part import Reading

_MOST_WALKED = 40_000
"""Terms looked at that begin with the same letter."""
_LONGEST = 24
"""Letters of a word that is mended or fuzzy; a longer one stays as it is."""

_ALPHABETS = (
    ("a", "abcdefghijklmnopqrstuvwxyz"),
    ("\u0370", "αβγδεζηθικλμνξοπρστυφχψω"),
    ("\u0400", "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ"),
    ("\u0590", "אבגדהוזחטיכךלמםנןסעפףצץקרשת"),
    ("\u0600", "ءئؤابتثجحخدذرزسشصضطظعغفقكلمنهويپچڈڑژگٹںے"),
    ("\u0900", "अआइईउऊऋएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौं्"),
    ("\u0980", "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূৃেৈোৌং্"),
)
"""By the first character of its row: the letters of a folded word."""


class Alike(NamedTuple):
    """A word of the index."""

    term: str
    edits: int
    frequency: int
    """In how many entries it stands."""


def alike(reading: Reading, field: str, term: str, edits: int) -> list[Alike]:
    """Return the words that differ by one or two letters put in, left out, changed or swapped.

    Those of two begin with the same letter. Nearest first, then the commonest.
    """
    if not 2 <= len(term) <= _LONGEST:
        return []
    asked = (alike, field, term, edits)
    if asked in reading.remembered:
        return cast("list[Alike]", reading.remembered[asked])
    found: dict[str, int] = {}
    whole = True
    try:
        for candidate in _one_edit(term):
            if reading.has(field, candidate):
                found[candidate] = 1
            reading.deadline.check()
        if edits > 1:
            for candidate in _walked(reading, field, term, edits):
                found.setdefault(candidate, 2)
    except TimeUp:
        whole = False  # those found until then
    found.pop(term, None)
    several = [Alike(each, far, reading.frequency(field, each)) for each, far in found.items()]
    several.sort(key=lambda one: (one.edits, -one.frequency, one.term))
    if whole:
        reading.remember(asked, several)
    return several


def _one_edit(term: str) -> Iterator[str]:
    seen = {term}
    for candidate in _edited(term):
        if candidate not in seen:
            seen.add(candidate)
            yield candidate


def _edited(term: str) -> Iterator[str]:
    """Yield what one slip of the finger makes of a word; swapped and doubled letters first."""
    letters = _alphabet(term)
    for at in range(len(term) - 1):
        yield term[:at] + term[at + 1] + term[at] + term[at + 2 :]
    for at in range(len(term)):
        yield term[:at] + term[at + 1 :]
    for at in range(len(term) + 1):
        for letter in letters:
            yield term[:at] + letter + term[at:]
    for at in range(len(term)):
        for letter in letters:
            yield term[:at] + letter + term[at + 1 :]


def _alphabet(term: str) -> str:
    for start, letters in reversed(_ALPHABETS):
        if term[0] >= start or start == "a":
            # A letter beyond the table is at least swapped with its neighbours.
            return letters if ord(term[0]) - ord(start) < 0x100 else ""
    return ""


def _walked(reading: Reading, field: str, term: str, edits: int) -> Iterator[str]:
    terms = islice(reading.walk(field, term[0]), _MOST_WALKED)
    while some := list(islice(terms, 2_000)):
        reading.deadline.check()
        for candidate, _, _ in process.extract(term, some, scorer=OSA.distance, score_cutoff=edits, limit=None):
            yield candidate


# -- the other keyboard ------------------------------------------------------------------------

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_KEYBOARDS = (
    "ёйцукенгшщзхъфывапролджэячсмитьбю",
    "'йцукенгшщзхїфівапролджєячсмитьбю",
    ";/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",
    "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\0ىةوز",
)


def typed_elsewhere(term: str) -> list[str]:
    """Return what the same keys write on another keyboard.

    >>> "привет" in typed_elsewhere("ghbdtn"), typed_elsewhere("руддщ")[0]
    (True, 'hello')
    """
    found = []
    for keys in _KEYBOARDS:
        for one, other in ((_LATIN, keys), (keys, _LATIN)):
            table = dict(zip(one, other, strict=True))
            if all(letter in table for letter in term):
                found.append("".join(table[letter] for letter in term))
    return [each for each in dict.fromkeys(found) if each.isalpha()]
