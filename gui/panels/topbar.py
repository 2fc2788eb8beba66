"""The thin bar over the article: its title, text size, theme, settings, find."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.actions import Actions
from gui.panels.parts import ElidedLabel, Field, ThemeDot, label, tool
from gui.reader.typography import scaled
from gui.theme import THEMES

_WIDE, _MIDDLING = 536, 430
"""Pixels that take in all, and all but the themes; what is left out is in the menu and the settings."""
_LEAST = 300
_FIND, _NARROW_FIND = 170, 96


class TopBar(QWidget):
    """Shows the title and offers what one wants at hand while reading."""

    findTyped = Signal(str)
    findStepped = Signal(int)
    """+1 for the next place, -1 for the one before."""
    findLeft = Signal()
    """Escape was pressed in the find field."""
    findEntered = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAccessibleName(self.tr("Reading tools"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(46))
        self.setMinimumWidth(_LEAST)
        self._title = ElidedLabel("title")
        self.set_title("")
        smaller = self._size_button("smaller", "A−", actions["view.smaller"])
        larger = self._size_button("larger", "A+", actions["view.larger"])
        self._dots = [
            ThemeDot(f"theme.{theme.name}", theme, actions[f"view.{theme.name}"]) for theme in THEMES.values()
        ]
        settings = tool("settings.open", self.tr("Settings"), actions["view.settings"])
        settings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._count = label("", "find.count", role="muted", size=11)
        self.find_field = _FindField("find", self.tr("Find in article"))
        self.find_field.setFixedWidth(scaled(_FIND))
        self.find_field.textChanged.connect(self.findTyped)
        self.find_field.stepped.connect(self.findStepped)
        self.find_field.left.connect(self.findLeft)
        self.find_field.came.connect(self.findEntered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title, 1)
        layout.addSpacing(12)
        self._sizes = (smaller, larger)
        for widget in self._sizes:
            layout.addWidget(widget)
        layout.addSpacing(8)
        for dot in self._dots:
            layout.addWidget(dot)
        layout.addSpacing(4)
        layout.addWidget(settings)
        layout.addSpacing(6)
        layout.addWidget(self._count)
        layout.addSpacing(4)
        layout.addWidget(self.find_field)

    @staticmethod
    def _size_button(name: str, text: str, action: QAction) -> QWidget:
        button = tool(name, action.text(), action)
        action.setIconText(f"\u200e{text}\u200e")  # else the sign goes first from right to left
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        wide = width >= scaled(_WIDE)
        for dot in self._dots:
            dot.setVisible(wide)
        for button in self._sizes:
            button.setVisible(width >= scaled(_MIDDLING))
        self.find_field.setFixedWidth(scaled(_FIND if wide else _NARROW_FIND))

    def set_title(self, title: str) -> None:
        """Show the title of the open article."""
        self._title.setText(title)
        self._title.setAccessibleName(title or self.tr("No article is open"))

    @property
    def count(self) -> str:
        """What is shown of how many places were found."""
        return self._count.text()

    def show_count(self, current: int, total: int) -> None:
        """Show which of how many places is the current one; nothing while nothing is sought."""
        sought = bool(self.find_field.text()) or total > 0
        text = self.tr("{0} of {1}").format(current, total) if total else self.tr("none")
        self._count.setText(text if sought else "")
        self._count.setAccessibleName(self.tr("Found: {0}").format(text) if sought else " ")


class _FindField(Field):
    """Enter goes on, Shift+Enter back, Escape leaves."""

    stepped = Signal(int)
    left = Signal()
    came = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
