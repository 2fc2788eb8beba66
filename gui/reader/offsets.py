"""Canonical offsets to document positions and back: the only place that knows UTF-16.

Canonical offsets count code points of ``Content.text``. A QTextDocument counts UTF-16 units, and its
positions also cover what is no part of the text: the title, empty blocks, the frames of tables.
"""

from bisect import bisect_right
from itertools import accumulate


def units(text: str) -> int:
    """Return the length of ``text`` in UTF-16 units.

    >>> units("a😀")
    3
    """
    return len(text) + (0 if text.isascii() else sum(character > "\uffff" for character in text))


class Offsets:
    """The way between the two, made of stretches of text added in order."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._positions: list[int] = []
        self._lengths: list[int] = []
        self._wide: dict[int, tuple[int, ...]] = {}

    def add(self, start: int, position: int, text: str) -> None:
        """Note that ``text``, at ``start`` in the canonical text, stands at ``position`` in the document."""
        if units(text) != len(text):
            # Units before each character: emoji make the way between the two uneven.
            widths = (2 if character > "\uffff" else 1 for character in text)
            self._wide[len(self._starts)] = tuple(accumulate(widths, initial=0))
        self._starts.append(start)
        self._positions.append(position)
        self._lengths.append(len(text))

    @property
    def end(self) -> int:
        """The offset up to which the document holds the text; 0 while it is empty."""
        return self._starts[-1] + self._lengths[-1] if self._starts else 0

    def position(self, offset: int) -> int:
        """Return the document position of a canonical offset; past the end, that of the end."""
        if not self._starts:
            return 0
        index = max(0, bisect_right(self._starts, offset) - 1)
        inside = max(0, min(offset - self._starts[index], self._lengths[index]))
        wide = self._wide.get(index)
        return self._positions[index] + (wide[inside] if wide else inside)

    def offset(self, position: int) -> int:
        """Return the canonical offset of a document position.

        A position outside the text gives the end of the text before it, one inside an emoji its start.
        """
        if not self._starts:
            return 0
        index = max(0, bisect_right(self._positions, position) - 1)
        inside = max(0, position - self._positions[index])
        wide = self._wide.get(index)
        if wide:
            inside = bisect_right(wide, inside) - 1
        return self._starts[index] + min(inside, self._lengths[index])
