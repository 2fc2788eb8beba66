"""The saved searches: a button whose little list keeps, opens, renames and drops them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from gui.panels.pick_list import Choice, PickList
from storage.records import SavedSearch, SearchId

_SAVE = object()
"""Data of the row that keeps what is in the search box."""


class SavedFilter(PickList):
    """Offers the saved searches; what is picked is a SavedSearch, or None for no filter.

    What is typed into its box is the name by which the search of the moment is kept.
    """

    saveAsked = Signal(str, str)
    """Name and query."""
    renameAsked = Signal(object, str)
    """Id and new name."""
    dropAsked = Signal(object)
    """Id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("saved", self.tr("Saved searches"), parent)
        self._query = ""
        self._searches: tuple[SavedSearch, ...] = ()
        self._counts: Mapping[SearchId, int] = {}
        self._renamed: SavedSearch | None = None
        self.box.textChanged.connect(lambda _text: self._fill())
        self.removeAsked.connect(self._drop)

    def set_query(self, query: str) -> None:
        """Offer to keep this query; "" offers nothing of the kind."""
        self._query = query
        self._fill()

    def show_searches(
        self, searches: Sequence[SavedSearch], counts: Mapping[SearchId, int] | None = None
    ) -> None:
        """Offer these; counts known from before stand until newer ones come."""
        self._searches = tuple(searches)
        self._counts = self._counts if counts is None else counts
        self._fill()

    def _fill(self) -> None:
        rows: list[Choice] = []
        if self._query and self._renamed is None:
            name = self.box.text().strip() or self._query
            rows.append(Choice(self.tr("Save this search as “{0}”").format(name), _SAVE, pinned=True))
        rows.append(Choice(self.tr("All articles"), None, sought=""))
        rows += [Choice(search.name, search, self._counts.get(search.id, 0)) for search in self._searches]
        self.offer(rows)

    def hideEvent(self, event: object) -> None:
        self._renamed = None
        super().hideEvent(event)  # type: ignore[arg-type]

    def _pick_first(self) -> None:
        if self._renamed is None:
            super()._pick_first()
            return
        renamed, name = self._renamed, self.box.text().strip()
        self.hide()
        if name and name != renamed.name:
            self.renameAsked.emit(renamed.id, name)

    def _pick(self, item: QListWidgetItem) -> None:
        if item.data(Qt.ItemDataRole.UserRole) is _SAVE:
            name = self.box.text().strip() or self._query
            self.hide()
            self.saveAsked.emit(name, self._query)
            return
        super()._pick(item)

    def _drop(self, data: object) -> None:
        if isinstance(data, SavedSearch):
            self.dropAsked.emit(data.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.list.currentItem()
        data = None if current is None else current.data(Qt.ItemDataRole.UserRole)
        if event.key() == Qt.Key.Key_F2 and isinstance(data, SavedSearch):
            self._renamed = data
            self.box.setText(data.name)
            self.box.selectAll()
            self.box.setFocus()
            return
        super().keyPressEvent(event)
