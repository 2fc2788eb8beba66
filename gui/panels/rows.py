"""What hand-painted rows share: their list, geometry that mirrors, grounds, fonts of quotes, tag chips."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.reader.typography import SERIF, families, scaled
from gui.theme import LIGHT, Theme
from storage.records import STYLES

Index = QModelIndex | QPersistentModelIndex

_CHIP = 18
"""Height of a tag chip in pixels."""

_GAP = 5


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the colours of a theme."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._theme: Theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(self._theme.active))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(self._theme.hover))
        else:
            return
        painter.drawRoundedRect(rect, 7, 7)

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRectF) -> None:
        """Paint the frame of the row that the keys go to."""
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


def prepare(view: QListView, name: str, title: str) -> None:
    """Make a list ready for hand-painted rows."""
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)


def mirrored(rect: QRectF, whole: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """Return ``rect`` as it stands within ``whole`` when the interface runs right to left."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())


def quote_fonts(pixels: int) -> dict[str, QFont]:
    """Return how a quote is set, by the style in which its passage is marked."""
    quote = QFont(families(SERIF))
    quote.setPixelSize(pixels)
    quote.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    fonts = {style: QFont(quote) for style in STYLES}
    fonts["underline"].setUnderline(True)
    fonts["strike"].setStrikeOut(True)
    return fonts


def paint_chip(painter: QPainter, rect: QRectF, text: str, ground: str, ink: str) -> None:
    """Paint a tag as it is called on a chip."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, chip_height() / 2, chip_height() / 2)
    painter.setPen(QColor(ink))
    painter.drawText(rect, (Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine).value, text)


def chip_height() -> int:
    """Return the height of the chip of a tag."""
    return scaled(_CHIP)


def chip_rects(tags: Sequence[str], font: QFont, width: float) -> list[tuple[QRectF, str]]:
    """Return where the chips of tags stand, from 0, 0, in rows of ``width``; each text as it fits."""
    metrics = QFontMetricsF(font)
    x = y = 0.0
    placed = []
    for tag in tags:
        shown = metrics.elidedText(tag, Qt.TextElideMode.ElideMiddle, int(width - 18))
        wide = metrics.horizontalAdvance(shown) + 16
        if x and x + wide > width:
            x, y = 0.0, y + chip_height() + _GAP
        placed.append((QRectF(x, y, wide, chip_height()), shown))
        x += wide + _GAP
    return placed
