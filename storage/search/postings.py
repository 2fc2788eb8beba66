"""In which entries a term stands, how often and where: flat arrays, read without a loop.

A list is one byte that tells its widths, then the entries' numbers in order, how often each has the
term (left out if once in every one) and, of fields with phrases, the places in all of them one after
another. Numbers are as this computer writes them; :mod:`storage.search.segments` notes its order.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

_WIDE_NUMBERS, _OFTEN, _WIDE_OFTEN, _PLACED, _WIDE_PLACES = 1, 2, 4, 8, 16
_NARROW = 0xFFFF


class Postings:
    """One term's list within one segment."""

    __slots__ = ("_offsets", "numbers", "often", "places")

    def __init__(
        self, numbers: Sequence[int], often: Sequence[int] | None, places: Sequence[int] | None
    ) -> None:
        self.numbers = numbers
        """Of the entries, in order."""
        self.often = often
        """How often each has the term; None: once."""
        self.places = places
        """Where, in all entries one after another; None if the field keeps no places."""
        self._offsets: Sequence[int] | None = None

    def within(self, index: int) -> Sequence[int]:
        """Return the places in the entry at an index of :attr:`numbers`, in order."""
        if self.places is None:
            raise ValueError("no places are kept")
        offsets = self.offsets
        return self.places[offsets[index] : offsets[index + 1]]

    @property
    def offsets(self) -> Sequence[int]:
        """Where the places of each entry begin in :attr:`places`, and where the last ones end."""
        if self._offsets is None:
            if self.often is None:
                self._offsets = range(len(self.numbers) + 1)
            else:
                self._offsets = array("I", accumulate(self.often, initial=0))
        return self._offsets

    def index(self, number: int) -> int:
        """Return the index of an entry in :attr:`numbers`, -1 if the term is not in it."""
        found = bisect_left(self.numbers, number)
        return found if found < len(self.numbers) and self.numbers[found] == number else -1


def encode(numbers: Sequence[int], often: Sequence[int] | None, places: Sequence[int] | None) -> bytes:
    """Return the bytes of a list.

    >>> found = decode(memoryview(encode([3, 70000], [2, 1], [5, 9, 0])), 2)
    >>> list(found.numbers), list(found.often), list(found.within(0))
    ([3, 70000], [2, 1], [5, 9])
    """
    kind = 0
    wide = numbers[-1] > _NARROW
    parts = [_packed("I" if wide else "H", numbers)]
    kind |= _WIDE_NUMBERS if wide else 0
    if often is not None and (most := max(often)) > 1:
        wide = most > 0xFF
        kind |= _OFTEN | (_WIDE_OFTEN if wide else 0)
        parts.append(_packed("I" if wide else "B", often))
    if places is not None:
        wide = max(places) > _NARROW
        kind |= _PLACED | (_WIDE_PLACES if wide else 0)
        parts.append(_packed("I" if wide else "H", places))
    return b"".join((bytes((kind,)), *parts))


def decode(data: memoryview, count: int) -> Postings:
    """Return the list of ``count`` entries from its bytes."""
    kind = data[0]
    numbers, start = _array("I" if kind & _WIDE_NUMBERS else "H", data, 1, count)
    often: Sequence[int] | None = None
    if kind & _WIDE_OFTEN:
        often, start = _array("I", data, start, count)
    elif kind & _OFTEN:
        often, start = bytes(data[start : start + count]), start + count
    places = None
    if kind & _PLACED:
        places = array("I" if kind & _WIDE_PLACES else "H")
        places.frombytes(data[start:])
    return Postings(numbers, often, places)


def _array(code: str, data: memoryview, start: int, count: int) -> "tuple[array[int], int]":
    found = array(code)
    end = start + count * found.itemsize
    found.frombytes(data[start:end])
    return found, end


def _packed(code: str, values: Iterable[int]) -> bytes:
    if isinstance(values, array) and values.typecode == code:
        return values.tobytes()
    return array(code, values).tobytes()
