"""What a search found as a Qt model: a heading, its hits, the next heading, its hits."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gui.models.articles import Index
from storage.records import Article, Highlight, SearchHit, Tag

HIT = Qt.ItemDataRole.UserRole
"""Role of the Hit; None for a heading or a tag."""
TAG = Qt.ItemDataRole.UserRole + 1
"""Role of a tag's path; None for anything else."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A search hit with what it takes to show and to open it."""

    found: SearchHit
    article: Article
    highlight: Highlight | None


class HitModel(QAbstractListModel):
    """Articles first, then highlights, then notes: their scores are not comparable. Tags come last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit | Tag] = []

    def show(self, hits: Sequence[Hit], tags: Sequence[Tag] = ()) -> None:
        """Make these the results, best first within their groups."""
        noted = [hit for hit in hits if hit.found.reason == "note"]
        others = [hit for hit in hits if hit.found.reason != "note"]
        groups: tuple[tuple[str, Sequence[Hit | Tag]], ...] = (
            (self.tr("Articles"), [hit for hit in others if hit.highlight is None]),
            (self.tr("Highlights"), [hit for hit in others if hit.highlight is not None]),
            (self.tr("Notes"), noted),
            (self.tr("Tags"), tags),
        )
        self.beginResetModel()
        self._rows = []
        for title, group in groups:
            if group:
                self._rows += [f"{title}  {len(group)}", *group]
        self.endResetModel()

    def best_row(self) -> int | None:
        """Return the row of the first hit; None if there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Hit)), None)

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
        if role == TAG:
            return row.path if isinstance(row, Tag) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Tag):
                return f"{row.path}   {row.articles + row.highlights}"
            return row if isinstance(row, str) else f"{row.found.title}. {row.found.snippet}"
        return None
