"""The rows of the start page: each is a button that leads to an article or to a search."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme

INDENT = 9
"""Pixels from the edge of a row, which shows only under the mouse, to its words."""


class ExploreLink(QAbstractButton):
    """What all rows share: keyboard, hover, focus ring, colours, mirroring."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(self._theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, 6, 6)
        self._paint(painter, ground.adjusted(INDENT - 1, 0, 1 - INDENT, 0))
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _line(
        self, painter: QPainter, rect: QRectF, text: str, font: QFont, color: str, *, end: bool = False
    ) -> None:
        """Paint one line, elided, at the beginning or the end of a rectangle."""
        painter.setFont(font)
        painter.setPen(QColor(color))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        # Absolute: the text's own direction must not move it to the other side.
        right = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, shown)


class ArticleLink(ExploreLink):
    """An article: its title, and what is known of it in a small line."""

    def __init__(self, name: str, title: str, details: str, progress: float = 0.0) -> None:
        super().__init__(name, ". ".join(part for part in (title, details) if part))
        self._title, self._details, self._progress = title, details, progress
        self._fonts = interface_font(14, QFont.Weight.Medium), interface_font(12)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(46))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        large, small = self._fonts
        upper = QRectF(rect.left(), rect.top() + 5, rect.width(), scaled(19))
        lower = QRectF(rect.left(), upper.bottom(), rect.width(), scaled(17))
        self._line(painter, upper, self._title, large, self._theme.text)
        self._line(painter, lower, self._details, small, self._theme.muted)
        if self._progress:
            bar = QRectF(rect.left(), rect.bottom() - 3, rect.width(), 2)
            _bar(painter, bar, self._progress, self._theme, self.layoutDirection())


class TallyLink(ExploreLink):
    """A name with its number, and a line as long as its share of the largest (None: no line)."""

    def __init__(self, name: str, label: str, number: str, share: float | None, spoken: str) -> None:
        super().__init__(name, spoken)
        self._label, self._number, self._share = label, number, share
        self._font = interface_font(13)

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(30))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        room = QFontMetricsF(self._font).horizontalAdvance(self._number) + 10
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(room if rtl else 0, 0, 0 if rtl else -room, -3)
        self._line(painter, inner, self._label, self._font, self._theme.text)
        self._line(painter, rect.adjusted(0, 0, 0, -3), self._number, self._font, self._theme.muted, end=True)
        if self._share is None:
            return
        bar = QRectF(rect.left(), rect.bottom() - 4, rect.width(), 2)
        _bar(painter, bar, self._share, self._theme, self.layoutDirection())


def _bar(painter: QPainter, rect: QRectF, share: float, theme: Theme, direction: Qt.LayoutDirection) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.rule))
    painter.drawRect(rect)
    width = rect.width() * min(1.0, max(0.0, share))
    left = rect.right() - width if direction == Qt.LayoutDirection.RightToLeft else rect.left()
    painter.setBrush(QColor(theme.accent))
    painter.drawRect(QRectF(left, rect.top(), width, rect.height()))
