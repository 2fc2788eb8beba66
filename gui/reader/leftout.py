"""What of a saved page is no part of its article: grey text, and a dotted line beside it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.reader.geometry import Geometry
from gui.reader.offsets import Offsets
from gui.theme import Theme

_AT = 24.0
"""Where in the gutter the line stands, in pixels: colour alone tells nothing to many."""


class LeftOut:
    """Finds and paints the left-out stretches of one document."""

    def __init__(self, ranges: Sequence[tuple[int, int]], offsets: Offsets, geometry: Geometry) -> None:
        self._ranges = ranges
        self._starts = [start for start, _ in ranges]
        self._offsets, self._geometry = offsets, geometry

    def holds(self, offset: int) -> bool:
        """Return whether a canonical offset is left out."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ranges[at][1]

    def stretches(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield document positions of what is left out between two canonical offsets."""
        at = max(0, bisect_right(self._starts, first) - 1)
        while at < len(self._ranges) and self._ranges[at][0] <= last:
            start, end = self._ranges[at]
            yield from self._offsets.stretches(max(start, first), min(end, last))
            at += 1

    def paint(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        """Paint what lies in ``clip``, whose text is that of canonical offsets ``first`` to ``last``."""
        if not self._ranges:
            return
        spans: list[tuple[float, float]] = []
        for start, end in self.stretches(first, last):
            for rect in self._geometry.rects(start, end, clip.top() - 200, clip.bottom() + 200):
                if spans and rect.top() <= spans[-1][1] + 3 * rect.height():
                    spans[-1] = (min(spans[-1][0], rect.top()), max(spans[-1][1], rect.bottom()))
                else:
                    spans.append((rect.top(), rect.bottom()))
        painter.save()
        painter.setPen(QPen(QColor(theme.muted), 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        for top, bottom in spans:
            painter.drawLine(QPointF(_AT, top), QPointF(_AT, bottom))
        painter.restore()
