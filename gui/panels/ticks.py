"""Ticks: a stylesheet colours the boxes, in lists as well, but a tick in it would have to be a file."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_TICK = (QPointF(-3.5, 0.2), QPointF(-1.0, 2.8), QPointF(3.6, -2.8))
_DASH = (QPointF(-3.5, 0.0), QPointF(3.5, 0.0))


def paint_tick(painter: QPainter, box: QRectF, color: QColor, *, partly: bool = False) -> None:
    """Paint a tick into a box, or the dash of one that holds for a part only."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline([box.center() + point for point in (_DASH if partly else _TICK)])
    painter.restore()


class TickRows(QStyledItemDelegate):
    """Paints rows as Qt does, and the ticks of their boxes."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or Qt.CheckState(state) == Qt.CheckState.Unchecked:
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        box = option.widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, option.widget
        )
        partly = Qt.CheckState(state) == Qt.CheckState.PartiallyChecked
        paint_tick(painter, QRectF(box), option.palette.color(QPalette.ColorRole.Base), partly=partly)
