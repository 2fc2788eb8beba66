"""What stands under an article's text: code boxes, quote bars, bullets, table lines. Screen and print alike."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock

from gui.reader.document import Builder, Piece
from gui.reader.geometry import Geometry
from gui.reader.styles import Role, indent
from gui.reader.tablelines import TableLines
from gui.reader.typography import interface_font, reading_font
from gui.theme import Theme


class Furniture:
    """Paints the furniture of one document, in document coordinates."""

    def __init__(self, builder: Builder, geometry: Geometry) -> None:
        self._builder = builder
        self._geometry = geometry
        self._tables = TableLines(builder.document, builder.typography)

    def forget(self) -> None:
        """Forget what was measured: the layout has changed."""
        self._tables.forget()

    def paint(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        """Paint what lies in ``clip``, whose text is that of document positions ``first`` to ``last``."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, laid in enumerate(self._builder.tables):
            self._tables.paint(painter, clip, theme, number, laid)
        for block, piece in self._visible(first, last):
            self._paint_piece(painter, theme, block, piece)
        self._paint_code(painter, clip, theme, first, last)
        painter.restore()

    # -- blocks -----------------------------------------------------------------------------

    def _visible(self, first: int, last: int) -> Iterator[tuple[QTextBlock, Piece]]:
        block = self._builder.document.findBlock(first)
        while block.isValid() and block.position() <= last:
            if 0 <= block.userState() < len(self._builder.pieces):
                yield block, self._builder.pieces[block.userState()]
            block = block.next()

    def _paint_piece(self, painter: QPainter, theme: Theme, block: QTextBlock, piece: Piece) -> None:
        if piece.role is Role.CODE:
            self._paint_box(painter, theme, block, piece)
        elif piece.role is Role.RULE:
            rect = self._geometry.block_rect(block)
            painter.setPen(QPen(QColor(theme.rule), 1))
            painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
        if "q" in piece.block.nest:
            self._paint_bars(painter, theme, block, piece)
        if piece.block.marker and piece.first:
            self._paint_marker(painter, theme, block, piece)

    def _paint_box(self, painter: QPainter, theme: Theme, block: QTextBlock, piece: Piece) -> None:
        em, rect = self._ems(1.0), self._geometry.ink_rect(block)
        labelled = piece.first and piece.block.code_language
        top = rect.top() - (0.75 + (0.7 if labelled else 0)) * em if piece.first else rect.top() - 0.3 * em
        bottom = rect.bottom() + 0.75 * em if piece.last else rect.bottom() + 0.3 * em
        box = QRectF(rect.left() - 0.9 * em, top, rect.width() + 1.8 * em, bottom - top).toAlignedRect()
        painter.setPen(QPen(QColor(theme.rule), 1))
        painter.setBrush(QColor(theme.code))
        if piece.first and piece.last:
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        else:
            painter.fillRect(box, QColor(theme.code))
        if labelled:
            painter.setPen(QColor(theme.muted))
            painter.setFont(interface_font(round(0.62 * em)))
            where = QRectF(box).adjusted(0.9 * em, 0.4 * em, -0.9 * em, 0)
            side = Qt.AlignmentFlag.AlignLeft if not piece.rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(where, (side | Qt.AlignmentFlag.AlignTop).value, piece.block.code_language)

    def _paint_bars(self, painter: QPainter, theme: Theme, block: QTextBlock, piece: Piece) -> None:
        depth = piece.block.cell.depth if piece.block.cell else 0
        nest, edge = piece.block.nest[depth:], self._edge(block, piece)
        rect, after = self._geometry.ink_rect(block), block.next()
        follower = (
            self._builder.pieces[after.userState()]
            if 0 <= after.userState() < len(self._builder.pieces)
            else None
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent if piece.role is Role.PULL else theme.quote))
        for number, letter in enumerate(nest):
            if letter != "q":
                continue
            bottom = rect.bottom()
            around = piece.block.nest[: depth + number + 1]
            if follower and follower.block.nest.startswith(around) and follower.block.cell == piece.block.cell:
                bottom = max(bottom, self._geometry.ink_rect(after).top())
            inset = self._ems(indent(nest[:number])) + 2
            left = edge - inset - 3 if piece.rtl else edge + inset
            painter.drawRect(QRectF(left, rect.top(), 3, bottom - rect.top()))

    def _paint_marker(self, painter: QPainter, theme: Theme, block: QTextBlock, piece: Piece) -> None:
        em, line = self._ems(1.0), block.layout().lineAt(0)
        if not line.isValid():
            return
        side = -1 if piece.rtl else 1
        text_edge = self._edge(block, piece) + side * piece.indent
        baseline = self._geometry.block_rect(block).top() + line.y() + line.ascent()
        color = QColor(theme.muted)
        if piece.block.marker == "•":
            _paint_bullet(
                painter, color, QPointF(text_edge - side * 0.78 * em, baseline - 0.27 * em), em, piece
            )
            return
        font = reading_font(self._builder.typography, self._builder.article.language)
        painter.setFont(font)
        painter.setPen(color)
        width = QFontMetricsF(font).horizontalAdvance(piece.block.marker)
        left = text_edge + 0.5 * em if piece.rtl else text_edge - 0.5 * em - width
        # In a text that runs right to left the full stop of "3." stands on the left.
        painter.drawText(QPointF(left, baseline), ("\u200f" if piece.rtl else "") + piece.block.marker)

    def _edge(self, block: QTextBlock, piece: Piece) -> float:
        """Return where the block's outermost container begins: on the right for right-to-left text."""
        rect, format = self._geometry.block_rect(block), block.blockFormat()
        return rect.right() + format.rightMargin() if piece.rtl else rect.left() - format.leftMargin()

    def _paint_code(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        codes = self._builder.codes
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.code if not theme.dark else theme.hover))
        for start, end in codes[max(0, bisect_left(codes, (first, 0)) - 1) :]:
            if start > last:
                return
            for rect in self._geometry.rects(start, end, clip.top(), clip.bottom()):
                inset = round(0.1 * rect.height())
                painter.drawRoundedRect(rect.adjusted(-2.5, inset, 2.5, -inset), 4, 4)

    def _ems(self, count: float) -> int:
        return self._builder.typography.ems(count)


def _paint_bullet(painter: QPainter, color: QColor, middle: QPointF, em: float, piece: Piece) -> None:
    """A disc, a ring, a square, by the depth of the list."""
    depth = sum(letter in "uo" for letter in piece.block.nest)
    radius = 0.135 * em
    painter.setPen(QPen(color, 1.2) if depth == 2 else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(Qt.BrushStyle.NoBrush if depth == 2 else color)
    if depth > 2:
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(middle, radius, radius)
