"""One picture of an article by itself, as large as the reader wants it."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme, translucent

_LARGEST = 16.0
_STEP = 1.25
_MARGIN, _CAPTION = 28, 46


class PictureOverlay(QWidget):
    """Covers the reading pane with one picture. Wheel, + and - zoom, the mouse drags, Escape leaves."""

    left = Signal()
    stepped = Signal(int)
    """1 for the next picture of the article, -1 for the one before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = LIGHT
        self._picture = QImage()
        self._size = QSizeF()
        self._words = ""
        self._scale = 0.0
        """Of the picture's own pixels; 0 fits it in."""
        self._middle = QPointF()
        """The point of the picture in the middle of the overlay, in shares of its sides."""
        self._grip: QPointF | None = None
        self._moved = False
        self.setObjectName("pictureOverlay")
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        row = QHBoxLayout()
        row.addStretch(1)
        for name, sign, words, act in (
            ("smaller", "−", self.tr("Smaller"), lambda: self.zoom(1 / _STEP)),
            ("larger", "+", self.tr("Larger"), lambda: self.zoom(_STEP)),
            ("close", "×", self.tr("Back to the article"), self.left.emit),
        ):
            button = QToolButton(self)
            button.setObjectName(f"pictureOverlay.{name}")
            button.setText(sign)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoRaise(True)
            button.setFont(interface_font(17))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 16, 8)
        column.addLayout(row)
        column.addStretch(1)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    def show_picture(self, picture: QImage, size: QSizeF, words: str) -> None:
        """Show a picture fitted in; ``size`` is its own, ``words`` stand below it."""
        self._picture, self._size, self._words = picture, size, " ".join(words.split())
        self._scale, self._middle = 0.0, QPointF(0.5, 0.5)
        self.setAccessibleDescription(self._words)
        self.setGeometry(self._room.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def sharpen(self, picture: QImage) -> None:
        """Show the same picture in more detail, now that it is decoded."""
        if not picture.isNull():
            self._picture = picture
            self.update()

    # -- geometry ---------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Pixels of the overlay that one pixel of the picture takes."""
        return self._scale or self._fitted()

    def zoom(self, by: float, at: QPointF | None = None) -> None:
        """Enlarge the picture so many times; what is at a point of the overlay stays there."""
        at = QPointF(self.rect().center()) if at is None else at
        before = self.target()
        share = QPointF(
            (at.x() - before.x()) / max(1.0, before.width()), (at.y() - before.y()) / max(1.0, before.height())
        )
        self._scale = max(min(self._fitted(), 1.0) / 4, min(_LARGEST, self.scale * by))
        wide, high = self._size.width() * self._scale, self._size.height() * self._scale
        middle = QPointF(self.rect().center())
        self._middle = share + QPointF((middle.x() - at.x()) / wide, (middle.y() - at.y()) / high)
        self._clamp()
        self.update()

    def target(self) -> QRectF:
        """Return where the picture is painted, in coordinates of the overlay."""
        shape = self._size * self.scale
        corner = QPointF(self.rect().center()) - QPointF(
            self._middle.x() * shape.width(), self._middle.y() * shape.height()
        )
        return QRectF(corner, shape)

    def _fitted(self) -> float:
        if self._size.isEmpty():
            return 1.0
        room = QSizeF(max(40, self.width() - 2 * _MARGIN), max(40, self.height() - 2 * _CAPTION))
        # A small picture may grow, or there would be no point in opening it, but not to a blur.
        return min(room.width() / self._size.width(), room.height() / self._size.height(), 2.0)

    def _clamp(self) -> None:
        self._middle = QPointF(max(0.0, min(1.0, self._middle.x())), max(0.0, min(1.0, self._middle.y())))

    # -- events -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), translucent(self._theme.background, 0.97))
        painter.drawImage(self.target(), self._picture)
        if self._words:
            painter.setFont(interface_font(13))
            strip = QRectF(0, self.height() - _CAPTION, self.width(), _CAPTION)
            painter.fillRect(strip, translucent(self._theme.background, 0.9))
            painter.setPen(QColor(self._theme.muted))
            shown = QFontMetricsF(painter.font()).elidedText(
                self._words, Qt.TextElideMode.ElideRight, strip.width() - 2 * _MARGIN
            )
            painter.drawText(strip, Qt.AlignmentFlag.AlignCenter.value, shown)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.left.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self._scale, self._middle = 0.0, QPointF(0.5, 0.5)
            self.update()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(key)
        event.accept()  # no key of the article's may act on what is covered

    def _go(self, key: int) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        across, down = steps[Qt.Key(key)]
        shown = self.target()
        if across and shown.width() <= self.width():
            self.stepped.emit(across)
            return
        self._middle += QPointF(across * 60 / shown.width(), down * 60 / shown.height())
        self._clamp()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn:
            self.zoom(_STEP ** (turn / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip, self._moved = event.position(), False
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            way = event.position() - self._grip
            self._moved = self._moved or way.manhattanLength() > 3
            if self._moved:
                shown = self.target()
                self._middle -= QPointF(way.x() / shown.width(), way.y() / shown.height())
                self._grip = event.position()
                self._clamp()
                self.update()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if not self._moved:
            self.left.emit()
        self._grip = None
        event.accept()
