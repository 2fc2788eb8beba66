"""Canonical offsets to document positions and back: the only place that knows UTF-16.

Canonical offsets count code points of ``Content.text``. A QTextDocument counts UTF-16 units, and its
positions also cover what is no part of the text: the title, empty blocks, the frames of tables.
"""

from bisect import bisect_right, insort
from collections.abc import Iterator
from itertools import accumulate


def units(text: str) -> int:
    """Return the length of ``text`` in UTF-16 units.

    >>> units("a😀")
    3
    """
    return len(text) + (0 if text.isascii() else sum(character > "\uffff" for character in text))


class Offsets:
    """The way between the two, made of stretches of text added in the order of the text.

    In the document they may stand in another order: Qt does not mirror the columns of a table, so a row that
    runs from right to left is stored backwards.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._positions: list[int] = []
        self._lengths: list[int] = []
        self._wide: dict[int, tuple[int, ...]] = {}
        self._order: list[int] = []
        """Numbers of the stretches by their position."""

    def add(self, start: int, position: int, text: str) -> None:
        """Note that ``text``, at ``start`` in the canonical text, stands at ``position`` in the document."""
        number = len(self._starts)
        if units(text) != len(text):
            # Units before each character: emoji make the way between the two uneven.
            widths = (2 if character > "\uffff" else 1 for character in text)
            self._wide[number] = tuple(accumulate(widths, initial=0))
        self._starts.append(start)
        self._positions.append(position)
        self._lengths.append(len(text))
        if self._order and self._positions[self._order[-1]] > position:
            insort(self._order, number, key=self._positions.__getitem__)
        else:
            self._order.append(number)

    @property
    def end(self) -> int:
        """The offset up to which the document holds the text; 0 while it is empty."""
        return self._starts[-1] + self._lengths[-1] if self._starts else 0

    def position(self, offset: int) -> int:
        """Return the document position of a canonical offset; past the end, that of the end."""
        if not self._starts:
            return 0
        number = max(0, bisect_right(self._starts, offset) - 1)
        return self._within(number, offset)

    def offset(self, position: int) -> int:
        """Return the canonical offset of a document position.

        A position outside the text gives the end of the text before it, one inside an emoji its start.
        """
        if not self._starts:
            return 0
        index = bisect_right(self._order, position, key=self._positions.__getitem__) - 1
        return self._inside(self._order[max(0, index)], position)

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield (first, last) document positions of each stretch between two offsets, in order of the text."""
        number = max(0, bisect_right(self._starts, start) - 1)
        while number < len(self._starts) and self._starts[number] < end:
            first, last = self._within(number, start), self._within(number, end)
            if first < last:
                yield first, last
            number += 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return (start, end), the offsets that all text between two document positions lies in."""
        if not self._starts:
            return 0, 0
        index = max(0, bisect_right(self._order, first, key=self._positions.__getitem__) - 1)
        before = self._order[index]
        start = end = self._inside(before, first)
        if first > self._within(before, self._starts[before] + self._lengths[before]):
            # Between two stretches: only what follows is meant, if anything does.
            index += 1
            if index < len(self._order) and self._positions[self._order[index]] <= last:
                start = end = self._starts[self._order[index]]
        while index < len(self._order) and self._positions[self._order[index]] <= last:
            number = self._order[index]
            start = min(start, self._inside(number, first))
            end = max(end, self._inside(number, last))
            index += 1
        return start, end

    def _within(self, number: int, offset: int) -> int:
        inside = max(0, min(offset - self._starts[number], self._lengths[number]))
        wide = self._wide.get(number)
        return self._positions[number] + (wide[inside] if wide else inside)

    def _inside(self, number: int, position: int) -> int:
        inside = max(0, position - self._positions[number])
        wide = self._wide.get(number)
        if wide:
            inside = bisect_right(wide, inside) - 1
        return self._starts[number] + min(inside, self._lengths[number])
