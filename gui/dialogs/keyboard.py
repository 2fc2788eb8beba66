"""Every command with its keys, which can be given others in place."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from gui.actions import COMMANDS, MENUS, menu_title, plain_title, translated
from gui.dialogs.frame import Dialog
from gui.fuzzy import folded
from gui.keymap import FIXED, Keymap, pressed, shown
from gui.panels.parts import Field, label, push
from gui.reader.typography import interface_font, scaled

_ID = Qt.ItemDataRole.UserRole
_SOUGHT = Qt.ItemDataRole.UserRole + 1


class KeyboardDialog(Dialog):
    """Shows all keys by menu; what is changed here holds at once."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__("keyboard", self.tr("Keyboard"), parent)
        self._keymap = keymap
        self._caught = ""
        self._adds = False
        self._sections: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.field = Field("keyboard.field", self.tr("Find a command or a key"))
        self.field.textChanged.connect(self._narrow)
        self.tree = self._make_tree()
        self.catcher = _Catcher(self.tr("The new key"))
        self.catcher.caught.connect(self._catch)
        self.catcher.left.connect(self._leave)
        self._words = label("", "keyboard.words", role="muted")
        self._words.setWordWrap(True)
        self.column.addWidget(self.field)
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(self._words)
        self.column.addLayout(self._make_buttons())
        self._reset_all = self.offer(self.tr("Reset all"), "resetall", self._keymap.reset_all)
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        keymap.changed.connect(self._show_keys)
        self.tree.currentItemChanged.connect(lambda *_: self._leave())
        self._show_keys()
        self._leave()
        self.field.setFocus()
        self.fit(620, 640)

    # -- making

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("keyboard.tree")
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.header().setObjectName("keyboard.head")
        tree.header().setAccessibleName(self.tr("Commands and their keys"))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        for name in MENUS:
            head, items = _head(tree, menu_title(name)), []
            for command in COMMANDS:
                if command.menu == name:
                    item = QTreeWidgetItem(head, [plain_title(translated(command.text))])
                    item.setData(0, _ID, command.id)
                    items.append(item)
            self._sections.append((head, items))
        head = _head(tree, self.tr("In the text: these cannot be changed"))
        fixed = [QTreeWidgetItem(head, [text, keys]) for text, keys in self._fixed()]
        self._sections.append((head, fixed))
        tree.expandAll()
        tree.setColumnWidth(0, 350)
        tree.itemDoubleClicked.connect(lambda *_: self._begin(adds=False))
        tree.itemActivated.connect(lambda *_: self._begin(adds=False))
        return tree

    def _fixed(self) -> list[tuple[str, str]]:
        return [
            (self.tr("A page on or back"), shown(("Space", "Shift+Space", "PgDown", "PgUp"))),
            (self.tr("A line on or back; with the caret out, move it"), shown(("Down", "Up"))),
            (self.tr("To the beginning or the end"), shown(("Home", "End"))),
            (self.tr("Bring out the caret and move it"), shown(("Left", "Right"))),
            (self.tr("Select with the caret"), self.tr("Shift and a key that moves it")),
            (self.tr("Leave what is open: popover, caret, selection"), shown(("Esc",))),
            (self.tr("Give the tag that has this key"), self.tr("G, then its key")),
            (self.tr("Back and forward"), self.tr("the side buttons of the mouse")),
        ]

    def _make_buttons(self) -> QHBoxLayout:
        self._change = self._button("change", self.tr("Change the key"))
        self._change.clicked.connect(lambda _on=False: self._begin(adds=False))
        self._add = self._button("add", self.tr("Add a key"))
        self._add.clicked.connect(lambda _on=False: self._begin(adds=True))
        self._none = self._button("none", self.tr("No key"))
        self._none.clicked.connect(lambda _on=False: self._give(()))
        self._reset = self._button("reset", self.tr("Reset"))
        self._reset.clicked.connect(lambda _on=False: self._keymap.reset(self._id()))
        self._take = self._button("take", self.tr("Take it over"))
        self._take.clicked.connect(lambda _on=False: self._confirm())
        row = QHBoxLayout()
        for button in (self._change, self._add, self._none, self._reset, self.catcher, self._take):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, name: str, text: str) -> QPushButton:
        button = push(f"keyboard.{name}", text)
        button.setAutoDefault(False)
        return button

    # -- showing

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for _, items in self._sections:
            yield from items

    def _show_keys(self) -> None:
        for item in self._items():
            id = item.data(0, _ID)
            if id:
                keys = self._keymap.keys(id)
                item.setText(1, shown(keys))
                item.setFont(1, _font(bold=self._keymap.is_own(id)))
                item.setData(0, _SOUGHT, folded(f"{item.text(0)} {shown(keys)} {' '.join(keys)}"))
            else:
                item.setData(0, _SOUGHT, folded(f"{item.text(0)} {item.text(1)}"))
        self._reset_all.setEnabled(bool(self._keymap.own))
        self._narrow(self.field.text())
        self._leave()

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        for item in self._items():
            item.setHidden(not all(word in item.data(0, _SOUGHT) for word in words))
        for head, items in self._sections:
            head.setHidden(all(item.isHidden() for item in items))

    def _id(self) -> str:
        item = self.tree.currentItem()
        return (item.data(0, _ID) or "") if item is not None and not item.isHidden() else ""

    def _name(self, id: str) -> str:
        return next(plain_title(translated(one.text)) for one in COMMANDS if one.id == id)

    # -- changing

    def _begin(self, *, adds: bool) -> None:
        """Wait for a key."""
        if not self._id():
            return
        self._adds = adds
        self._show_buttons(catching=True)
        self._words.setText(
            self.tr("Press the new key for “{0}”. Esc leaves it as it is.").format(self._name(self._id()))
        )
        self.catcher.setFocus()

    def _catch(self, key: str) -> None:
        if key in ("Return", "Enter") and self._caught:
            self._confirm()
            return
        if key in FIXED:
            words = self.tr("{0} means something everywhere and cannot be given. Press another key.")
            self._words.setText(words.format(shown((key,))))
            return
        holders = self._keymap.holders(key, self._id())
        self._caught = key
        if not holders:
            self._confirm()
            return
        names = ", ".join(map(self._name, holders))
        words = self.tr("{0} is the key of {1}. Enter takes it over; or press another key.")
        self._words.setText(words.format(shown((key,)), names))
        self._take.setVisible(True)

    def _confirm(self) -> None:
        """Give the command the key that was pressed, whoever had it."""
        if self._caught:
            before = self._keymap.keys(self._id()) if self._adds else ()
            self._give((*before, self._caught))

    def _give(self, keys: tuple[str, ...]) -> None:
        if self._id():
            self._keymap.give(self._id(), keys)
            self.tree.setFocus()

    def _leave(self) -> None:
        self._caught = ""
        if self.catcher.hasFocus():
            self.tree.setFocus()
        self._show_buttons(catching=False)
        self._words.setText(self.tr("Single keys rest while you type in a field."))

    def _show_buttons(self, *, catching: bool) -> None:
        id = self._id()
        for button in (self._change, self._add, self._none, self._reset):
            button.setVisible(not catching)
            button.setEnabled(bool(id))
        self._reset.setEnabled(bool(id) and self._keymap.is_own(id))
        self.catcher.setVisible(catching)
        self._take.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        at = self.focusWidget()
        if at is self.field and (enter or event.key() == Qt.Key.Key_Down):
            self._choose_first()
        elif not (enter and at in {self.tree, self.catcher}):  # there it began a change: the dialog stays
            super().keyPressEvent(event)

    def _choose_first(self) -> None:
        first = next((item for item in self._items() if not item.isHidden() and item.data(0, _ID)), None)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()


class _Catcher(QLabel):
    """Takes the next key that is pressed, whatever it would do elsewhere."""

    caught = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__("…")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("keyboard.catcher")
        self.setAccessibleName(name)
        self.setFrameShape(QLabel.Shape.StyledPanel)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(scaled(120))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Here, or Tab would go on to the next widget.
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        key = pressed(event)
        if key == "Esc":
            self.left.emit()
        elif key:
            self.setText(shown((key,)))
            self.caught.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setText("…")


def _head(tree: QTreeWidget, title: str) -> QTreeWidgetItem:
    head = QTreeWidgetItem(tree, [title])
    head.setFlags(Qt.ItemFlag.ItemIsEnabled)
    head.setFont(0, _font(bold=True))
    head.setFirstColumnSpanned(True)
    return head


def _font(*, bold: bool) -> QFont:
    return interface_font(13, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
