"""What a comparison marks: added passages underlined, removed ones struck, moved ones with a broken line.

Colour alone tells nothing here: each kind has a line of its own as well.
"""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.reader.marks import Marks
from gui.theme import Theme, translucent
from storage.records import Difference, DifferenceKind

_STRIKE = 0.58
"""Where a line through the text lies, from the top of its line box."""


class Differences:
    """Paints the differences of one comparison under its text."""

    def __init__(self, differences: Sequence[Difference], marks: Marks) -> None:
        self._differences = differences
        self._marks = marks
        self._ends = [one.end for one in differences]
        self.current = -1
        """Number of the change that stands out."""

    def span(self, change: int) -> tuple[int, int] | None:
        """Return where a change begins and ends, None if there is none of that number."""
        parts = [one for one in self._differences if one.change == change]
        return (parts[0].start, parts[-1].end) if parts else None

    def change_from(self, offset: int) -> int:
        """Return the first change that ends after an offset, -1 if there is none."""
        at = bisect_left(self._ends, offset + 1)
        return self._differences[at].change if at < len(self._differences) else -1

    @staticmethod
    def color(kind: DifferenceKind, theme: Theme) -> QColor:
        """Return the colour of a kind of difference."""
        colors = {DifferenceKind.ADDED: theme.added, DifferenceKind.REMOVED: theme.danger}
        return QColor(colors.get(kind, theme.link))

    def paint(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        """Paint what lies in ``clip``, whose text is that of canonical offsets ``first`` to ``last``."""
        at = bisect_left(self._ends, first)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        while at < len(self._differences) and self._differences[at].start <= last:
            one = self._differences[at]
            rects = self._marks.rects(max(one.start, first), min(one.end, last), clip)
            self._paint_one(painter, theme, one, rects)
            at += 1
        painter.restore()

    def _paint_one(self, painter: QPainter, theme: Theme, one: Difference, rects: Sequence[QRectF]) -> None:
        color = self.color(one.kind, theme)
        current = one.change == self.current
        strength = theme.fill_difference_current if current else theme.fill_difference
        pen = QPen(color, 1.6)
        if one.kind is DifferenceKind.MOVED:
            pen.setStyle(Qt.PenStyle.DashLine)
        for rect in rects:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(translucent(color.name(), strength))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)
            removed = one.kind is DifferenceKind.REMOVED
            y = rect.top() + _STRIKE * rect.height() if removed else rect.bottom() - 1.2
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
