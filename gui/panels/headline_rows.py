"""How feeds and their headlines look in the list."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gui.icons import icon
from gui.models.headlines import FEED, HEADLINE, under
from gui.panels.lines import Lines, lines
from gui.panels.rows import Index, RowDelegate, mirrored
from gui.reader.typography import interface_font
from storage.records import Feed, Headline

_OUTER, _INNER, _PAD = 8, 12, 7
_SIGN = 14
"""Side of the mark of what is in the library."""


class HeadlineRows(RowDelegate):
    """Paints :class:`gui.models.headlines.HeadlineModel`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._feed = interface_font(12, QFont.Weight.DemiBold)
        self._title = interface_font(12)
        self._small = interface_font(11)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = self._parts(index)
        above = 8 if index.data(FEED) is not None and index.row() else 0
        return QSize(0, int(title.height + small.height) + 2 * _PAD + 2 + above)

    def _parts(self, index: Index) -> tuple[Lines, Lines]:
        width = self._view.viewport().width() - 2 * (_OUTER + _INNER)
        feed: Feed | None = index.data(FEED)
        headline: Headline | None = index.data(HEADLINE)
        if feed is not None:
            most = 3 if feed.error is not None else 1
            return lines(feed.title, self._feed, width, 1), lines(under(feed), self._small, width, most)
        assert headline is not None
        return lines(headline.title, self._title, width, 3), lines(under(headline), self._small, width, 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        feed: Feed | None = index.data(FEED)
        headline: Headline | None = index.data(HEADLINE)
        above = 8 if feed is not None and index.row() else 0
        ground = QRectF(option.rect).adjusted(_OUTER, 1 + above, -_OUTER, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, ground)
        self._ring(painter, option, ground)
        title, small = self._parts(index)
        x, y = ground.left() + _INNER, ground.top() + _PAD
        failed = feed is not None and feed.error is not None
        known = headline is not None and headline.article is not None
        title.draw(painter, x, y, self._theme.muted if known else self._theme.sidebar_text)
        small.draw(painter, x, y + title.height + 1, self._theme.danger if failed else self._theme.muted)
        if known:
            at = QRectF(ground.right() - _INNER - _SIGN, y + title.height + 1, _SIGN, _SIGN)
            sign = icon("book-open", self._theme.muted)
            sign.paint(painter, mirrored(at, QRectF(option.rect), option).toRect())
        painter.restore()
