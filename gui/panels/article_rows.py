"""How an article looks in the list: its title on two lines at most, and a line of who, where, when."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gui.bidi import isolated
from gui.models.articles import ARTICLE, byline, source
from gui.panels.lines import lines
from gui.panels.rows import Index, RowDelegate, mirrored
from gui.reader.typography import interface_font, scaled
from storage.records import Article, ReadingState

_OUTER, _INNER = 8, 12
"""From the edge of the list to the ground of a row, and from there to its text."""

_LINE, _TOP, _BYLINE, _BOTTOM = 18, 10, 19, 9
_LINES = 2
"""Of the title; what it leaves free tells of the text."""

HEIGHT = _TOP + _LINES * _LINE + _BYLINE + _BOTTOM
"""Of every row, at the usual size: a list of ten thousand is not asked row by row at every change."""


class ArticleRows(RowDelegate):
    """Paints :class:`gui.models.articles.ArticleModel`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._title = interface_font(13, QFont.Weight.DemiBold)
        self._small = interface_font(11)
        view.setUniformItemSizes(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        article: Article = index.data(ARTICLE)
        theme = self._theme
        rect = QRectF(option.rect)
        ground = rect.adjusted(_OUTER, 2, -_OUTER, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, ground)
        self._ring(painter, option, ground)
        line = scaled(_LINE)
        text = ground.adjusted(_INNER, _TOP - 2, -_INNER, 0)
        title = lines(article.title, self._title, text.width(), _LINES, spacing=1.12)
        told = bool(byline(article) or article.kin)
        free = _LINES + (not told) - round(title.height / line)
        excerpt = None
        if article.excerpt and free > 0:
            excerpt = lines(article.excerpt, self._small, text.width(), free)
        top = text.top() if excerpt else text.top() + max(0, free) * line / 2
        done = article.state is ReadingState.DONE
        title.draw(painter, text.left(), top, theme.muted if done else theme.sidebar_text)
        if article.state is ReadingState.INBOX and not article.progress:
            self._dot(painter, option, rect, top + scaled(8))
        y = top + title.height + 3
        if excerpt:
            excerpt.draw(painter, text.left(), y, theme.muted)
            y += excerpt.height + 2
        room = text.width() - self._sign_of_kin(painter, option, text, y, article.kin)
        under = lines(self._under(article, room), self._small, room, 1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        under.draw(painter, text.right() - room if rtl else text.left(), y, theme.muted)
        painter.restore()

    def _under(self, article: Article, width: float) -> str:
        """Return the line under the title; what is too long gives way before the date does."""
        metrics = QFontMetricsF(self._small)
        # Isolated: beside Arabic letters the parts of a date would change places.
        day = isolated(article.published[:10]) if article.published else ""
        who = source(article)
        if who and day:
            day = f" · {day}"
        room = width - metrics.horizontalAdvance(day) - 2
        return metrics.elidedText(who, Qt.TextElideMode.ElideRight, room) + day

    def _sign_of_kin(
        self, painter: QPainter, option: QStyleOptionViewItem, text: QRectF, y: float, kin: int
    ) -> float:
        """Paint two sheets and how many others published the story; return the width that takes."""
        if not kin:
            return 0
        metrics = QFontMetricsF(self._small)
        number = str(kin)
        width = metrics.horizontalAdvance(number) + 15
        place = mirrored(QRectF(text.right() - width, y, width, metrics.height()), text, option)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = place.center().y()
        painter.drawRoundedRect(QRectF(place.left() + 0.5, middle - 4.5, 7, 7), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(place.left() + 3.5, middle - 1.5, 7, 7), 1.5, 1.5)
        painter.setFont(self._small)
        painter.drawText(QPointF(place.left() + 14, y + metrics.ascent()), number)
        return width + 8

    def _dot(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, y: float) -> None:
        spot = mirrored(QRectF(_OUTER + 3, y - 2.5, 5, 5), rect, option)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(spot.center()), 2.5, 2.5)
