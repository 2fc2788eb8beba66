"""All but the paragraph being read, laid under a veil."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextCursor

from gui.reader.sheet import Sheet
from gui.theme import Theme, translucent

_EYE = 0.3
_EDGE = 64
"""Pixels from the view's top at the very beginning, and from its bottom at the very end."""
_VEIL = 0.66
_AIR = 8


def eye(value: int, most: int, height: int) -> float:
    """Return how far below the view's top the reader looks: mid-page, but at either end wherever text is left.

    >>> eye(0, 5000, 800), eye(2000, 5000, 800), eye(5000, 5000, 800)
    (64, 240.0, 736)
    """
    looks = min(height * _EYE, _EDGE + value)
    return max(looks, height - _EDGE - (most - value)) if most > 0 else looks


def paragraph(sheet: Sheet, position: int) -> QRectF:
    """Return where the paragraph of a document position stands; of a table, all of it."""
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(position)
    table = cursor.currentTable()
    if table is not None:
        return sheet.document.documentLayout().frameBoundingRect(table)
    return sheet.geometry.block_rect(cursor.block())


def paint(painter: QPainter, view: QRectF, clear: QRectF, theme: Theme) -> None:
    """Veil what is in view but for the height of one rectangle, both in coordinates of the painter."""
    veil = translucent(QColor(theme.background), _VEIL)
    top, bottom = clear.top() - _AIR, clear.bottom() + _AIR
    painter.fillRect(QRectF(view.left(), view.top(), view.width(), max(0.0, top - view.top())), veil)
    painter.fillRect(QRectF(view.left(), bottom, view.width(), max(0.0, view.bottom() - bottom)), veil)
