"""The lines and the shading of tables, under their text."""

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from gui.reader.styles import indent
from gui.reader.tables import Laid
from gui.reader.typography import Typography
from gui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where a part of a table stands: its rectangle, and its lines."""

    rect: QRectF
    tops: tuple[float, ...]
    """Of its rows, and its bottom."""
    lines: tuple[QLineF, ...]
    """Above each row, with gaps where a cell spans from the row before."""


class TableLines:
    """Paints the tables of one document, in document coordinates."""

    def __init__(self, document: QTextDocument, typography: Typography) -> None:
        self._document, self._typography = document, typography
        self._grids: dict[int, _Grid] = {}

    def forget(self) -> None:
        """Forget what was measured: the layout has changed."""
        self._grids.clear()

    def paint(self, painter: QPainter, clip: QRectF, theme: Theme, number: int, laid: Laid) -> None:
        """Paint what lies in ``clip`` of a part of a table, the ``number``-th of the document."""
        outer = self._document.documentLayout().frameBoundingRect(laid.table)
        if not outer.adjusted(-20, -20, 20, 20).intersects(clip):
            return
        if number not in self._grids:
            self._grids[number] = self._measure(laid, outer)
        grid = self._grids[number]
        for row in laid.headers:
            height = grid.tops[row + 1] - grid.tops[row]
            painter.fillRect(
                QRectF(grid.rect.left(), grid.tops[row], grid.rect.width(), height), QColor(theme.code)
            )
        painter.setPen(QPen(QColor(theme.rule), 1))
        painter.drawLines([line for line in grid.lines if clip.top() <= line.y1() <= clip.bottom()])
        self._paint_bars(painter, theme, laid, grid.rect)

    def _paint_bars(self, painter: QPainter, theme: Theme, laid: Laid, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.quote))
        for depth, letter in enumerate(laid.part.nest):
            if letter == "q":
                inset = self._typography.ems(indent(laid.part.nest[depth:])) - 2
                left = rect.right() + inset - 3 if laid.rtl else rect.left() - inset
                painter.drawRect(QRectF(left, rect.top(), 3, rect.height()))

    def _measure(self, laid: Laid, outer: QRectF) -> _Grid:
        format, part = laid.table.format(), laid.part
        tops = self._row_tops(laid)
        tops.append(tops[0] + outer.height() - format.topMargin() - format.bottomMargin())
        first = laid.table.cellAt(0, 0).firstCursorPosition().block()
        left = self._document.documentLayout().blockBoundingRect(first).left() - format.cellPadding()
        inner = outer.width() - format.leftMargin() - format.rightMargin()
        shares = [column.rawValue() for column in format.columnWidthConstraints()]
        widths = [inner * share / sum(shares) for share in shares]
        edges = [left + width for width in accumulate(widths, initial=0.0)]
        lines = []
        for row, top in enumerate(tops):
            y = round(top) + 0.5
            if row == part.rows:
                if part.closes:
                    lines.append(QLineF(edges[0], y, edges[-1], y))
                continue
            own = [laid.table.cellAt(row, column).row() == row for column in range(part.columns)]
            lines += [QLineF(edges[at], y, edges[at + 1], y) for at in range(part.columns) if own[at]]
        rect = QRectF(left, tops[0], edges[-1] - left, tops[-1] - tops[0])
        return _Grid(rect, tuple(tops), tuple(lines))

    def _row_tops(self, laid: Laid) -> list[float]:
        layout, padding = self._document.documentLayout(), laid.table.format().cellPadding()
        tops: list[float] = []
        for row in range(laid.part.rows):
            cells = (laid.table.cellAt(row, column) for column in range(laid.part.columns))
            blocks = [cell.firstCursorPosition().block() for cell in cells if cell.row() == row]
            ys = [layout.blockBoundingRect(block).top() - padding for block in blocks]
            tops.append(min(ys, default=tops[-1] if tops else 0.0))
        return tops
