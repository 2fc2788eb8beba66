"""Notes in hand-painted rows: rendered once, laid out to a width, and kept."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextDocument

from gui.reader.notes import Renderer, note_document, unrendered
from gui.theme import LIGHT, Theme

_KEPT = 1000


class PaintedNotes:
    """Paints Markdown notes in the colours of a theme, each no taller than ``most`` pixels."""

    def __init__(self, size: int, most: int) -> None:
        self._size = size
        self._most = most
        self._theme: Theme = LIGHT
        self._made: dict[tuple[str, int], QTextDocument] = {}
        self.render: Renderer = unrendered

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self._made.clear()

    def height(self, note: str, width: int) -> float:
        """Return how tall a note is shown."""
        return min(float(self._most), self._document(note, width).size().height())

    def draw(self, painter: QPainter, note: str, width: int, at: QPointF) -> None:
        """Paint a note with its top left corner at a point."""
        painter.save()
        painter.translate(at)
        tall = self.height(note, width)
        self._document(note, width).drawContents(painter, QRectF(0, 0, width, tall))
        painter.restore()

    def _document(self, note: str, width: int) -> QTextDocument:
        key = note, width
        if key not in self._made:
            if len(self._made) >= _KEPT:
                self._made.clear()
            made = note_document(self.render(note), self._theme, size=self._size)
            made.setTextWidth(max(40, width))
            self._made[key] = made
        return self._made[key]
