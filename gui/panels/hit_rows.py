"""How a search hit looks: title, and a snippet with its marks."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gui.messages import reason_words
from gui.models.hits import HIT, TAG, Hit
from gui.panels.lines import Lines, lines
from gui.panels.rows import Index, RowDelegate, mirrored
from gui.reader.typography import interface_font, scaled
from gui.theme import blend

_OUTER, _INNER, _PAD = 8, 12, 8
_HEADING = 28
_REASON = 16
"""Height of the line that says why a hit is one."""


class HitRows(RowDelegate):
    """Paints :class:`gui.models.hits.HitModel`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._title = interface_font(12, QFont.Weight.DemiBold)
        self._snippet = interface_font(12)
        self._heading = interface_font(11, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: Hit | None = index.data(HIT)
        if hit is None:
            return QSize(0, scaled(_HEADING))
        title, snippet = self._parts(hit)
        reason = scaled(_REASON) if reason_words(hit.found.reason) else 0
        return QSize(0, int(title.height + snippet.height) + reason + 2 * _PAD + 8)

    def _parts(self, hit: Hit) -> tuple[Lines, Lines]:
        width = self._view.viewport().width() - 2 * (_OUTER + _INNER)
        mark = blend(self._theme.hit, self._theme.sidebar, 0.34)
        return (
            lines(hit.found.title, self._title, width, 2),
            lines(
                hit.found.snippet,
                self._snippet,
                width,
                4,
                spacing=1.12,
                marks=hit.found.marks,
                mark_color=mark,
            ),
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit | None = index.data(HIT)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(TAG) is not None:
            self._paint_tag(painter, option, rect, str(index.data()))
        elif hit is None:
            self._paint_heading(painter, rect, str(index.data()))
        else:
            self._paint_hit(painter, option, rect, hit)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(self._heading)
        painter.setPen(QColor(self._theme.muted))
        inner = rect.adjusted(_OUTER + _INNER, 6, -_OUTER - _INNER, 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, text)

    def _paint_tag(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, text: str) -> None:
        self._ground(painter, option, rect.adjusted(_OUTER, 1, -_OUTER, -1))
        painter.setFont(self._snippet)
        painter.setPen(QColor(self._theme.sidebar_text))
        inner = rect.adjusted(_OUTER + _INNER, 0, -_OUTER - _INNER, 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(inner.width()))
        painter.drawText(inner, side, shown)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, hit: Hit) -> None:
        ground = rect.adjusted(_OUTER, 1, -_OUTER, -1)
        self._ground(painter, option, ground)
        if hit.highlight is not None:
            bar = QRectF(ground.left() + 3, ground.top() + _PAD, 3, ground.height() - 2 * _PAD)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mark(hit.highlight.color))
            painter.drawRoundedRect(mirrored(bar, rect, option), 1.5, 1.5)
        title, snippet = self._parts(hit)
        x, y = ground.left() + _INNER, ground.top() + _PAD
        title.draw(painter, x, y, self._theme.sidebar_text)
        y += title.height + 3
        snippet.draw(painter, x, y, self._theme.muted)
        if reason := reason_words(hit.found.reason):
            inner = QRectF(x, y + snippet.height, ground.width() - 2 * _INNER, scaled(_REASON))
            painter.setFont(self._heading)
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, reason)
