"""A card that lies on the article, and the soft shadow of one."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import LIGHT, Theme, translucent

SHADOW = 18
"""Pixels around the card that its shadow takes."""


class Card(QFrame):
    """A frame whose inside stands :data:`SHADOW` pixels within it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        _paint_shadow(painter, card, self.theme)
        paint_ground(painter, card, self.theme)
        painter.end()


class Shade(QWidget):
    """The shadow around a card; the mouse goes through it to the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.setObjectName("shade")
        self.setAccessibleName(" ")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, card: QRect) -> None:
        """Lie around a card."""
        self.setGeometry(card.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_shadow(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW), self.theme)


def paint_ground(painter: QPainter, card: QRectF, theme: Theme) -> None:
    """Paint the ground of a card with its border."""
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def _paint_shadow(painter: QPainter, card: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(SHADOW - 2, 0, -1):
        painter.setBrush(translucent("#000000", theme.shadow * 0.0055 * (SHADOW - spread)))
        painter.drawRoundedRect(
            card.adjusted(-spread, 3 - spread * 0.8, spread, spread * 0.9 + 1), 10 + spread, 10 + spread
        )
