"""The pages of files that hold several, with a tick each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from storage.records import Member

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
TITLE, ADDRESS, SIZE = range(3)


class MemberModel(QAbstractTableModel):
    """One row a page: its title, where it stands, its size; the first column is ticked."""

    def __init__(self, pages: Sequence[tuple[Path, Member]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._ticked = [True] * len(self._pages)
        self._several = len({path for path, _member in self._pages}) > 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path, member = self._pages[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TITLE:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name = member.name or path.name
        if index.column() == TITLE:
            return _line(member.title or name)
        if index.column() == SIZE:
            return QLocale().formattedDataSize(member.size, 1)
        return _line(f"{path.name}: {name}" if self._several else member.url or name)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        tick = Qt.ItemFlag.ItemIsUserCheckable if index.column() == TITLE else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | tick

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Members", "Title"),
            QCoreApplication.translate("Members", "Address"),
            QCoreApplication.translate("Members", "Size"),
        )[section]

    def tick(self, rows: Sequence[int], ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        for row in rows:
            self._ticked[row] = ticked
        if self._pages:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._pages) - 1, TITLE))

    @property
    def count(self) -> int:
        """How many rows are ticked."""
        return sum(self._ticked)

    def chosen(self) -> dict[Path, frozenset[str] | None]:
        """Return for each file the names of its ticked pages; None for all of them."""
        chosen: dict[Path, set[str]] = {}
        whole: dict[Path, bool] = {}
        for (path, member), ticked in zip(self._pages, self._ticked, strict=True):
            names = chosen.setdefault(path, set())
            whole[path] = whole.get(path, True) and ticked
            if ticked and member.name is not None:
                names.add(member.name)
        return {path: None if whole[path] else frozenset(names) for path, names in chosen.items()}


def _line(text: str) -> str:
    return " ".join(text.split())
