"""How a highlight looks in the panel: a bar in its colour, the quote, the note, the tags."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gui.models.highlights import HIGHLIGHT
from gui.panels.lines import Lines, lines
from gui.panels.rows import CHIP, RowDelegate, chip_rects, mirrored
from gui.reader.typography import SERIF, families, interface_font
from storage.records import Highlight

_LEFT, _RIGHT, _BAR = 16, 18, 4
_TEXT = _LEFT + _BAR + 9
_PAD = 6
"""Above and below what a row shows; the ground of a chosen row reaches as far."""

_BETWEEN = 10


class HighlightRows(RowDelegate):
    """Paints :class:`gui.models.highlights.HighlightModel`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._quote = QFont(families(SERIF))
        self._quote.setPixelSize(14)
        self._quote.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._note = interface_font(12)
        self._small = interface_font(11)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        highlight: Highlight = index.data(HIGHLIGHT)
        parts = self._parts(highlight)
        tall = sum(part.height for part in parts) + 4 * (len(parts) - 1)
        chips = chip_rects(highlight.tags, self._small, self._width())
        if chips:
            tall += chips[-1][0].bottom() + 6
        return QSize(0, int(tall) + 2 * _PAD + _BETWEEN)

    def _width(self) -> float:
        return self._view.viewport().width() - _TEXT - _RIGHT

    def _parts(self, highlight: Highlight) -> list[Lines]:
        width = self._width()
        parts = [lines(highlight.quote, self._quote, width, 4, spacing=1.04)]
        if highlight.note:
            parts.append(lines(highlight.note, self._note, width, 3, spacing=1.1))
        if not highlight.placed:
            words = self.tr("Not found in the text any more")
            parts.append(lines(words, self._small, width, 1))
        return parts

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
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
        colors = [self._theme.sidebar_text, self._theme.muted, self._theme.muted]
        if not highlight.placed:
            colors[0] = self._theme.muted
        for part, color in zip(self._parts(highlight), colors, strict=False):
            part.draw(painter, body.left(), y, color)
            y += part.height + 4
        self._chips(painter, option, highlight, QRectF(body.left(), y + 2, body.width(), CHIP))
        painter.restore()

    def _chips(
        self, painter: QPainter, option: QStyleOptionViewItem, highlight: Highlight, at: QRectF
    ) -> None:
        painter.setFont(self._small)
        for rect, tag in chip_rects(highlight.tags, self._small, at.width()):
            spot = mirrored(rect.translated(at.topLeft()), at, option)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(spot, CHIP / 2, CHIP / 2)
            painter.setPen(QColor(self._theme.sidebar_text))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, tag)
