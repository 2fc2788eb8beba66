"""The highlights of the open article as a Qt model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gui.models.articles import Index
from storage.records import Highlight, HighlightId

HIGHLIGHT = Qt.ItemDataRole.UserRole
"""Role of the Highlight record."""

_ROOT = QModelIndex()


class HighlightModel(QAbstractListModel):
    """Highlights in the order of the text; unplaced ones last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._highlights: list[Highlight] = []

    def show(self, highlights: Sequence[Highlight]) -> None:
        """Make these the list."""
        ordered = sorted(highlights, key=lambda one: not one.placed)
        if ordered == self._highlights:
            return
        if [one.id for one in ordered] == [one.id for one in self._highlights]:
            self._highlights = ordered
            self.dataChanged.emit(self.index(0), self.index(len(ordered) - 1))
            return
        self.beginResetModel()
        self._highlights = ordered
        self.endResetModel()

    def highlights(self) -> tuple[Highlight, ...]:
        """Return all, in order."""
        return tuple(self._highlights)

    def row_of(self, id: HighlightId | None) -> int | None:
        """Return the row of a highlight, None if it is not listed."""
        return next((row for row, one in enumerate(self._highlights) if one.id == id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._highlights)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        highlight = self._highlights[index.row()]
        if role == HIGHLIGHT:
            return highlight
        if role == Qt.ItemDataRole.DisplayRole:
            return highlight.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (highlight.quote, highlight.note, *highlight.tags)))
        return None
