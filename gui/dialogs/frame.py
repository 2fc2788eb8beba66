"""What the dialogs share: a title, names, buttons at the bottom, and opening without waiting."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.keymap import Keymap
from gui.panels.parts import KeyedLabel, push
from gui.reader.typography import scaled

_SHARE = 0.94
"""Of the screen that a dialog may cover."""


class Dialog(QDialog):
    """A dialog with a column of content and a row of buttons; it deletes itself when closed."""

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(self.column, 1)
        whole.addLayout(self._buttons)

    def fit(self, width: int, height: int) -> None:
        """Be so large in pixels of usual text, as far as the screen has room."""
        room = self.screen().availableGeometry().size() * _SHARE
        self.resize(QSize(scaled(width), scaled(height)).boundedTo(room))

    def say(self, text: str, name: str, *ids: str, role: str = "") -> KeyedLabel:
        """Add a paragraph of plain text, which may name keys of some commands; return it."""
        words = KeyedLabel(f"{self.objectName()}.{name}", role=role)
        words.say(text, *ids)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(words)
        return words

    def follow(self, keymap: Keymap) -> None:
        """Name the keys of a keymap."""
        for words in self.findChildren(KeyedLabel):
            words.follow(keymap)

    def quote(self, text: str, name: str, accessible: str) -> QPlainTextEdit:
        """Add a box of plain text to read and to copy."""
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setObjectName(f"{self.objectName()}.{name}")
        box.setAccessibleName(accessible)
        self.column.addWidget(box, 1)
        return box

    def offer(self, text: str, name: str, act: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add a button."""
        button = push(f"{self.objectName()}.{name}", text, main=main)
        button.setAutoDefault(main)
        button.setDefault(main)
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)
        return button


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
