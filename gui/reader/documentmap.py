"""The thin scroll bar beside an article, with a mark for each highlight and hit."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.theme import LIGHT, Theme, translucent

WIDTH = 14
_SHORTEST = 30


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark on the map: where, from 0 to 1 of the article's height, and in what colour."""

    at: float
    color: QColor
    hit: bool = False


class DocumentMap(QScrollBar):
    """A scroll bar that also shows where things are; a press on the groove goes there."""

    def __init__(self, signs: Callable[[], list[Sign]], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._signs = signs
        self._known: list[Sign] | None = None
        self._theme = LIGHT
        self._grip: float | None = None
        self._over = False
        self.setObjectName("documentMap")
        self.setAccessibleName(self.tr("Place in the article"))
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Ask for the signs again: marks or the layout have changed."""
        self._known = None
        self.update()

    # -- geometry ---------------------------------------------------------------------------

    def slider(self) -> QRectF:
        """Return the handle's rectangle; empty when the whole article is in view."""
        whole = self.maximum() - self.minimum() + self.pageStep()
        if self.maximum() <= self.minimum():
            return QRectF()
        length = max(_SHORTEST, self.height() * self.pageStep() / whole)
        way = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return QRectF(3, way * (self.height() - length), WIDTH - 6, length)

    def _value_at(self, top: float) -> int:
        free = max(1.0, self.height() - self.slider().height())
        return round(self.minimum() + (self.maximum() - self.minimum()) * max(0.0, min(1.0, top / free)))

    # -- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        slider = self.slider()
        if event.button() != Qt.MouseButton.LeftButton or slider.isEmpty():
            super().mousePressEvent(event)
            return
        at = event.position().y()
        inside = slider.top() <= at <= slider.bottom()
        self._grip = at - slider.top() if inside else slider.height() / 2
        self.setSliderDown(True)
        if not inside:
            self.setValue(self._value_at(at - self._grip))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.setValue(self._value_at(event.position().y() - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setSliderDown(False)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._known is None:
            self._known = self._signs()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 0.30 if self.isSliderDown() else 0.22 if self._over else 0.13
        painter.setBrush(translucent(self._theme.text, strength))
        painter.drawRoundedRect(self.slider(), 4, 4)
        for sign in self._known:
            painter.setBrush(sign.color)
            y = sign.at * (self.height() - 4) + 0.5
            left, width = (1, 4) if sign.hit else (3, WIDTH - 6)
            painter.drawRoundedRect(QRectF(left, y, width, 3), 1.5, 1.5)
