"""How a highlight looks in the panel: a bar in its colour, the quote, the note, the tags."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gui.models.highlights import HIGHLIGHT
from gui.panels.lines import Lines, lines
from gui.panels.rows import Index, RowDelegate, chip_height, chip_rects, mirrored, paint_chip, quote_fonts
from gui.reader.notes import Renderer, note_document, unrendered
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme
from storage.records import DEFAULT_STYLE, Highlight

_LEFT, _RIGHT, _BAR = 16, 18, 4
_TEXT = _LEFT + _BAR + 9
_PAD = 6
"""Above and below what a row shows; the ground of a chosen row reaches as far."""

_BETWEEN = 10
_TALLEST = 150
"""Pixels of a note that a row shows; the card at the passage shows all."""
_KEPT = 1000
"""Rendered notes that are kept."""


class HighlightRows(RowDelegate):
    """Paints :class:`gui.models.highlights.HighlightModel`."""

    linkActivated = Signal(str)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.render_note: Renderer = unrendered
        self._notes: dict[tuple[str, int], QTextDocument] = {}
        self._quotes = quote_fonts(scaled(14))
        self._small = interface_font(11)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._notes.clear()

    def _note(self, highlight: Highlight) -> QTextDocument | None:
        """Return a note laid out; None if there is none."""
        if not highlight.note:
            return None
        key = (highlight.note, int(self._width()))
        if key not in self._notes:
            if len(self._notes) >= _KEPT:
                self._notes.clear()
            made = note_document(self.render_note(highlight.note), self._theme, ink=self._theme.muted)
            made.setTextWidth(max(40.0, self._width()))
            self._notes[key] = made
        return self._notes[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        highlight: Highlight = index.data(HIGHLIGHT)
        parts = self._parts(highlight)
        tall = sum(part.height for part in parts) + 4 * (len(parts) - 1)
        if (note := self._note(highlight)) is not None:
            tall += min(scaled(_TALLEST), note.size().height()) + 4
        chips = chip_rects(highlight.tags, self._small, self._width())
        if chips:
            tall += chips[-1][0].bottom() + 6
        return QSize(0, int(tall) + 2 * _PAD + _BETWEEN)

    def _width(self) -> float:
        return self._view.viewport().width() - _TEXT - _RIGHT

    def _parts(self, highlight: Highlight) -> list[Lines]:
        width = self._width()
        font = self._quotes.get(highlight.style, self._quotes[DEFAULT_STYLE])
        parts = [lines(highlight.quote, font, width, 4, spacing=1.04)]
        if not highlight.placed:
            words = self.tr("Not found in the text any more")
            parts.append(lines(words, self._small, width, 1))
        return parts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        highlight: Highlight = index.data(HIGHLIGHT)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = rect.adjusted(0, 0, 0, -_BETWEEN)
        self._ground(painter, option, shown.adjusted(8, 0, -8, 0))
        bar = QRectF(_LEFT + rect.left(), shown.top() + _PAD, _BAR, shown.height() - 2 * _PAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.mark(highlight.color))
        painter.drawRoundedRect(mirrored(bar, rect, option), 2, 2)
        body = mirrored(
            QRectF(rect.left() + _TEXT, shown.top() + _PAD, self._width(), bar.height()),
            rect,
            option,
        )
        y = body.top()
        colors = [self._theme.sidebar_text, self._theme.muted]
        if not highlight.placed:
            colors[0] = self._theme.muted
        for part, color in zip(self._parts(highlight), colors, strict=False):
            part.draw(painter, body.left(), y, color)
            y += part.height + 4
        y = self._draw_note(painter, highlight, QPointF(body.left(), y))
        self._chips(painter, option, highlight, QRectF(body.left(), y + 2, body.width(), chip_height()))
        painter.restore()

    def _draw_note(self, painter: QPainter, highlight: Highlight, at: QPointF) -> float:
        """Paint a note, as much of it as a row shows; return where what follows begins."""
        note = self._note(highlight)
        if note is None:
            return at.y()
        tall = min(float(scaled(_TALLEST)), note.size().height())
        painter.save()
        painter.translate(at)
        note.drawContents(painter, QRectF(0, 0, self._width(), tall))
        painter.restore()
        return at.y() + tall + 4

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        address = ""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            address = self._link_at(event.position(), QRectF(option.rect), index, option)
        if address:
            self.linkActivated.emit(address)
            return True
        return super().editorEvent(event, model, option, index)

    def _link_at(
        self,
        point: QPointF,
        rect: QRectF,
        index: Index,
        option: QStyleOptionViewItem,
    ) -> str:
        highlight: Highlight = index.data(HIGHLIGHT)
        note = self._note(highlight)
        if note is None:
            return ""
        parts = self._parts(highlight)
        top = rect.top() + _PAD + sum(part.height + 4 for part in parts)
        body = mirrored(QRectF(rect.left() + _TEXT, top, self._width(), scaled(_TALLEST)), rect, option)
        return note.documentLayout().anchorAt(point - body.topLeft()) if body.contains(point) else ""

    def _chips(self, painter: QPainter, option: QStyleOptionViewItem, highlight: Highlight, at: QRectF) -> None:
        painter.setFont(self._small)
        for rect, tag in chip_rects(highlight.tags, self._small, at.width()):
            spot = mirrored(rect.translated(at.topLeft()), at, option)
            paint_chip(painter, spot, tag, self._theme.hover, self._theme.sidebar_text)
