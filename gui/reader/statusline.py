"""The quiet line at the foot of the article: where the link under the mouse or the keyboard leads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme

_WIDEST = 0.7
"""Share of the pane's width."""


class StatusLine(QLabel):
    """A line of plain text in the lower corner, as browsers have it; it is in nobody's way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Where the link leads"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(12))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = ""
        """The whole of what is said, which may be longer than there is room for."""
        self.set_theme(LIGHT)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self.setStyleSheet(
            f"QLabel#statusLine {{ background: {theme.sidebar}; color: {theme.sidebar_text};"
            f" border: 1px solid {theme.border}; border-radius: 4px; padding: 3px 8px; }}"
        )

    def say(self, words: str) -> None:
        """Show a line; "" hides it."""
        self.words = words
        self.setAccessibleDescription(words)
        if not words:
            self.hide()
            return
        parent = self._room
        room = round(parent.width() * _WIDEST)
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self.adjustSize()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(parent.width() - self.width() - 20 if right else 6, parent.height() - self.height() - 6)
        self.show()
        self.raise_()
