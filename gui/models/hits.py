"""What a search found as a Qt model: a heading, its hits, the next heading, its hits."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gui.models.articles import Index
from storage.records import Article, Highlight, SearchHit

HIT = Qt.ItemDataRole.UserRole
"""Role of the Hit; None for a heading."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A search hit with what it takes to show and to open it."""

    found: SearchHit
    article: Article
    highlight: Highlight | None


class HitModel(QAbstractListModel):
    """Articles first, then highlights: their scores are not comparable."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """Make these the results, best first within their groups."""
        groups = (
            (self.tr("Articles"), [hit for hit in hits if hit.highlight is None]),
            (self.tr("Highlights"), [hit for hit in hits if hit.highlight is not None]),
        )
        self.beginResetModel()
        self._rows = []
        for title, group in groups:
            if group:
                self._rows += [f"{title}  {len(group)}", *group]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass it over
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == HIT:
            return row if isinstance(row, Hit) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{row.found.title}. {row.found.snippet}"
        return None
