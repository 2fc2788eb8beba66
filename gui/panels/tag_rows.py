"""How a tag is painted in the tree: its colour, its name, how much it holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.models.tags import COLOR, COUNT
from gui.panels.rows import Index, RowDelegate, mirrored
from gui.reader.typography import scaled

_HEIGHT = 28


class TagRows(RowDelegate):
    """Paints a tag in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        self._ground(painter, option, whole.adjusted(0, 1, -4, -1))
        color = index.data(COLOR)
        left = whole.left() + 8
        if color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mark(color))
            dot = QRectF(left, whole.center().y() - 4, 8, 8)
            painter.drawEllipse(mirrored(dot, whole, option))
            left += 14
        painter.setFont(option.font)
        count = option.locale.toString(index.data(COUNT))
        room = painter.fontMetrics().horizontalAdvance(count) + 16
        name = QRectF(left, whole.top(), whole.right() - room - left, whole.height())
        painter.setLayoutDirection(option.direction)  # which turns leading and trailing round
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        sided = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideMiddle, int(name.width()))
        painter.setPen(QColor(self._theme.sidebar_text))
        painter.drawText(mirrored(name, whole, option), middle, shown)
        painter.setPen(QColor(self._theme.muted))
        at = QRectF(whole.right() - room, whole.top(), room - 10, whole.height())
        painter.drawText(mirrored(at, whole, option), sided, count)
        painter.restore()
