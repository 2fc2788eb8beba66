"""From places in an article to those in its whole page, and back."""

from bisect import bisect_right
from collections.abc import Sequence

from storage.records import Kept


class Ways:
    """The way between the two texts of a saved page and of its article."""

    def __init__(self, kept: Sequence[Kept], length: int) -> None:
        self._kept = tuple(kept)
        self._length = length
        self._starts = [one.start for one in kept]
        self._places = [one.place for one in kept]

    def left_out(self) -> tuple[tuple[int, int], ...]:
        """Return (start, end) of what only the page has.

        >>> Ways([Kept(start=3, end=5, place=0)], 9).left_out()
        ((0, 3), (5, 9))
        """
        found, at = [], 0
        for one in self._kept:
            if at < one.start:
                found.append((at, one.start))
            at = one.end
        return (*found, (at, self._length)) if at < self._length else tuple(found)

    def on_page(self, offset: int) -> int:
        """Return where on the page an offset of the article is; between two stretches, where the first ends."""
        if not self._kept:
            return 0
        one = self._kept[max(0, bisect_right(self._places, offset) - 1)]
        return max(one.start, min(one.end, one.start + offset - one.place))

    def in_article(self, offset: int) -> int:
        """Return the offset of the article that a place on the page is, or that comes before it."""
        if not self._kept:
            return 0
        one = self._kept[max(0, bisect_right(self._starts, offset) - 1)]
        return one.place + max(0, min(one.end, offset) - one.start)

    def range_on_page(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where on the page a passage of the article is; None if none of it is there."""
        first, last = self.on_page(start), self.on_page(end)
        return (first, last) if first < last else None

    def range_in_article(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the passage of the article that a range of the page is; None if any of it was left out."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._kept[at].end:
            return None
        one = self._kept[at]
        return one.place + start - one.start, one.place + end - one.start
