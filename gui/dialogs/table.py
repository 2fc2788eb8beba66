"""A wide or long table in a pane of its own, which scrolls both ways."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.dialogs.frame import Dialog, copy
from gui.models.grid import GridModel
from gui.reader.typography import interface_font
from storage.records import Block

_NARROWEST, _WIDEST = 60.0, 340.0
_PADDING = 22.0
_MEASURED = 300
"""Rows that are measured: more would not change the columns much."""
_MOST_MEASURED = 4000
"""Cells that are measured one by one; of a larger table the height of rows is a guess."""
_MOST_LINES = 12
_MOST_SPANS = 2000
"""Cells that are joined; Qt looks through all of them whenever it paints."""


class TableDialog(Dialog):
    """Shows one table of an article; its first row stays in view where it holds the headers."""

    def __init__(self, blocks: Sequence[Block], parent: QWidget, *, rtl: bool = False) -> None:
        super().__init__("table", self.tr("Table"), parent)
        self._model = GridModel(blocks, self)
        self.grid = _Grid(self)
        self.grid.setObjectName("table.grid")
        self.grid.setAccessibleName(self.tr("Table"))
        self.grid.setModel(self._model)
        if rtl:
            self.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for span in self._model.spans[:_MOST_SPANS]:
            self.grid.setSpan(*span)
        self._fit()
        self.column.addWidget(self.grid, 1)
        rows = self.tr("%n row(s)", "", self._model.rowCount())
        columns = self.tr("%n column(s)", "", self._model.columnCount())
        self.say(f"{rows} · {columns}", "size", role="muted")
        self.offer(self.tr("Copy the table"), "copy", self._copy)
        self.offer(self.tr("Close"), "close", self.reject, main=True)
        room = parent.window().size()
        self.resize(max(420, round(room.width() * 0.86)), max(320, round(room.height() * 0.84)))
        self.grid.setFocus()

    def _fit(self) -> None:
        """Give columns the width of their words within reason, and rows the lines that then come of it."""
        metrics = QFontMetricsF(self.grid.font())
        model = self._model
        widths = []
        for column in range(model.columnCount()):
            head = str(model.headerData(column, Qt.Orientation.Horizontal))
            texts = [head, *(model.text(row, column) for row in range(min(_MEASURED, model.rowCount())))]
            longest = max((line for text in texts for line in text.split("\n")), key=len)
            width = metrics.horizontalAdvance(longest[:200]) + _PADDING
            widths.append(max(_NARROWEST, min(_WIDEST, width)))
            self.grid.setColumnWidth(column, round(widths[-1]))
        exact = model.rowCount() * model.columnCount() <= _MOST_MEASURED
        letter, line = metrics.averageCharWidth(), metrics.lineSpacing()
        wide = metrics.horizontalAdvance if exact else lambda text: letter * len(text)
        for row in range(model.rowCount()):
            lines = max(
                (_lines(model.text(row, at), width - _PADDING + 2, wide) for at, width in enumerate(widths)),
                default=1,
            )
            if lines > 1:
                self.grid.setRowHeight(row, round(min(lines, _MOST_LINES) * line) + 12)

    def _copy(self) -> None:
        model = self._model
        head = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
        rows = [[model.text(row, at) for at in range(model.columnCount())] for row in range(model.rowCount())]
        copy(_tabbed([head, *rows] if model.headed else rows))


class _Grid(QTableView):
    """A table to read and to copy from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(interface_font(13))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setObjectName("table.columns")
        self.horizontalHeader().setAccessibleName(self.tr("Columns"))
        self.verticalHeader().setObjectName("table.rows")
        self.verticalHeader().setAccessibleName(self.tr("Rows"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setFont(interface_font(12))
        self.verticalHeader().setDefaultSectionSize(28)
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        chosen = sorted((index.row(), index.column(), str(index.data())) for index in self.selectedIndexes())
        rows: dict[int, list[str]] = {}
        for row, _column, text in chosen:
            rows.setdefault(row, []).append(text)
        copy(_tabbed(list(rows.values())))
        event.accept()


def _lines(text: str, width: float, wide: Callable[[str], float]) -> int:
    """Return about how many lines a text takes; words that do not fit a line end make it some more."""
    lines = [wide(line) / max(1.0, width) for line in text.split("\n")]
    return sum(1 if line <= 1 else ceil(line * 1.08) for line in lines)


def _tabbed(rows: Sequence[Sequence[str]]) -> str:
    """Return cells as spreadsheets take them from the clipboard."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
