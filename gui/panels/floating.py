"""Boxes that float over the window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def show_below(box: QWidget, widget: QWidget) -> None:
    """Show a box below the widget that asked for it, within its screen."""
    at = widget.mapToGlobal(QPoint(0, widget.height() + 2))
    if box.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        at.setX(at.x() + widget.width() - box.width())
    room = widget.screen().availableGeometry()
    at.setX(max(room.left(), min(at.x(), room.right() - box.width())))
    box.move(at)
    box.show()
