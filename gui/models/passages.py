"""A board of passages as a Qt model: headings and highlights, read from the library as they are shown."""

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from gui.bidi import joined
from gui.models.articles import Index
from storage.records import Board, HighlightId, Passage, PassageGroup

PASSAGE = Qt.ItemDataRole.UserRole
"""Role of the Passage; None for a heading, and for one that is gone."""
HEADING = Qt.ItemDataRole.UserRole + 1
"""Role of the PassageGroup of a heading; None for a passage."""
MIME = "application/x-lectorium-passages"
_AT_ONCE = 64
"""Passages that are read together, around the one that is asked for: some milliseconds."""
_KEPT = 5000
"""Passages that are remembered once they were shown."""
_ROOT = QModelIndex()

Read = Callable[[Sequence[HighlightId]], list[Passage]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dragged:
    """Passages on their way to a tag."""

    ids: tuple[HighlightId, ...]
    groups: tuple[str, ...] = ()
    """Of each, the tag of the heading under which it was taken; empty where nothing is grouped by tag."""
    source: str = ""
    """The column that they come from."""


def pack(dragged: Dragged) -> QMimeData:
    """Return what a drag carries."""
    data = QMimeData()
    told = {"ids": dragged.ids, "groups": dragged.groups, "source": dragged.source}
    data.setData(MIME, json.dumps(told).encode())
    return data


def unpack(data: QMimeData) -> Dragged | None:
    """Return what a drag carries, None if that is something else."""
    if not data.hasFormat(MIME):
        return None
    told = json.loads(bytes(data.data(MIME).data()))
    return Dragged(
        ids=tuple(map(HighlightId, told["ids"])), groups=tuple(told["groups"]), source=told["source"]
    )


class PassageModel(QAbstractListModel):
    """What stands in one column."""

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._board = Board(ids=(), groups=(), total=0)
        self._known: dict[HighlightId, Passage | None] = {}
        self._headed = False
        self._rows_of_headings: list[int] = []
        self._starts: list[int] = []

    @property
    def board(self) -> Board:
        """What is shown."""
        return self._board

    def show(self, board: Board, passages: Iterable[Passage] = (), *, headed: bool) -> bool:
        """Make this the board; tell whether its rows are others than before.

        The ``passages`` are known from the start; headings stand only if it is ``headed``.
        """
        known: dict[HighlightId, Passage | None] = {one.highlight.id: one for one in passages}
        if (board, headed) == (self._board, self._headed):
            self._known |= known
            return False
        self.beginResetModel()
        self._board, self._headed, self._known = board, headed, known
        self._starts = [group.start for group in board.groups]
        self._rows_of_headings = [start + number for number, start in enumerate(self._starts)] if headed else []
        self.endResetModel()
        return True

    def forget(self, ids: Iterable[HighlightId] | None) -> None:
        """Read these anew when they are next shown; None for all."""
        if ids is None:
            self._known.clear()
        else:
            for id in ids:
                self._known.pop(id, None)
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    # -- rows

    def group_at(self, row: int) -> int:
        """Return the number of the group that a row is in; 0 where there are no headings."""
        return max(0, bisect_right(self._rows_of_headings, row) - 1)

    def place_at(self, row: int) -> int | None:
        """Return the place of a row in the board's ids, None for a heading."""
        if not self._headed:
            return row
        number = self.group_at(row)
        return None if row == self._rows_of_headings[number] else row - number - 1

    def id_at(self, row: int) -> HighlightId | None:
        """Return the highlight of a row, None for a heading."""
        place = self.place_at(row)
        return None if place is None else self._board.ids[place]

    def row_at(self, place: int) -> int:
        """Return the row of a place in the board's ids."""
        if not self._headed:
            return place
        return place + bisect_right(self._starts, place)

    def row_of(self, id: HighlightId | None) -> int | None:
        """Return the first row of a highlight, None if it is not there."""
        try:
            return None if id is None else self.row_at(self._board.ids.index(id))
        except ValueError:
            return None

    def _passage(self, place: int) -> Passage | None:
        id = self._board.ids[place]
        if id not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            low = max(0, place - _AT_ONCE // 2)
            wanted = [one for one in self._board.ids[low : low + _AT_ONCE] if one not in self._known]
            found = {one.highlight.id: one for one in self._read(wanted)}
            self._known.update({one: found.get(one) for one in wanted})
        return self._known[id]

    # -- Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._board.ids) + len(self._rows_of_headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        if self.id_at(index.row()) is None:
            return flag.ItemIsDropEnabled
        chosen = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return chosen | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place_at(index.row())
        if role == HEADING:
            return self._group(index.row()) if place is None else None
        if role not in (PASSAGE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if place is None:
            group = self._group(index.row())
            return None if role == PASSAGE else f"{group.label}  {group.count}"
        passage = self._passage(place)
        if role == PASSAGE or passage is None:
            return passage
        one = passage.highlight
        return ". ".join(filter(None, (one.quote, one.note, ", ".join(one.tags), source(passage))))

    def _group(self, row: int) -> PassageGroup:
        return self._board.groups[self.group_at(row)]


def source(passage: Passage) -> str:
    """Return where a passage comes from: title, site, day, as far as they are known."""
    return joined(passage.title, passage.site, (passage.published or "")[:10])
