"""The little list that floats and from which one thing is picked: a tag, a saved search, a site."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.panels.floating import show_below
from gui.reader.typography import interface_font, scaled

_DATA = Qt.ItemDataRole.UserRole
_SOUGHT = Qt.ItemDataRole.UserRole + 1
_PINNED = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One row."""

    label: str
    data: object
    """What :attr:`PickList.picked` tells of it."""
    count: int = 0
    """Shown behind the label unless it is 0."""
    depth: int = 0
    sought: str | None = None
    """What the box is compared with; None: the label. "" is shown only while the box is empty."""
    pinned: bool = False
    """Shown whatever is in the box."""


class PickList(QFrame):
    """A list with a box to narrow it. Enter picks the first, Escape closes."""

    picked = Signal(object)
    """The data of a Choice."""
    removeAsked = Signal(object)
    """Delete was pressed on a Choice with this data."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("role", "picklist")
        self.setAccessibleName(title)
        self.box = QLineEdit()
        self.box.setObjectName(f"{name}.box")
        self.box.setAccessibleName(title)
        self.box.setPlaceholderText(title)
        self.box.textChanged.connect(self._narrow)
        self.box.returnPressed.connect(self._pick_first)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(title)
        self.list.setFont(interface_font(12))
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.resize(scaled(240), scaled(320))

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these rows, the one that was current again if it is among them."""
        current = self.list.currentItem()
        data = None if current is None else current.data(_DATA)
        self.list.clear()
        for choice in choices:
            words = f"{'    ' * choice.depth}{choice.label}   {choice.count or ''}".rstrip()
            item = QListWidgetItem(words)
            item.setData(_DATA, choice.data)
            item.setData(_SOUGHT, choice.label if choice.sought is None else choice.sought)
            item.setData(_PINNED, choice.pinned)
            self.list.addItem(item)
            if current is not None and choice.data == data:
                self.list.setCurrentItem(item)
        self._narrow(self.box.text())

    def open_below(self, widget: QWidget) -> None:
        """Float below a button, within its screen."""
        self.box.clear()
        show_below(self, widget)
        self.box.setFocus()

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = item.data(_PINNED) or wanted in item.data(_SOUGHT).casefold()
            item.setHidden(bool(wanted) and not fits)

    def _pick_first(self) -> None:
        for row in range(self.list.count()):
            if not self.list.item(row).isHidden():
                self._pick(self.list.item(row))
                return

    def _pick(self, item: QListWidgetItem) -> None:
        self.hide()
        self.picked.emit(item.data(_DATA))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.list.currentItem()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            if current is None:
                self.list.setCurrentRow(0)
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and current is not None:
            self.removeAsked.emit(current.data(_DATA))
        else:
            super().keyPressEvent(event)
