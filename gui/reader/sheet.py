"""An article laid out: its document, its marks, and the way from places on it to places in its text."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gui.reader import handles
from gui.reader.differences import Differences
from gui.reader.document import GUTTER, Builder
from gui.reader.documentmap import Sign
from gui.reader.geometry import Geometry
from gui.reader.handles import Grip, grips
from gui.reader.leftout import LeftOut
from gui.reader.marks import Marks
from gui.reader.painting import Furniture
from gui.reader.pictures import Pictures
from gui.reader.typography import Typography
from gui.theme import Theme
from storage.records import Article, Content, Difference, Highlight, Relative

_EXACT, _PLACES = 400, 1200
"""Hits that each have a sign where they stand; and how many places the signs of more of them have."""


@dataclass(frozen=True, slots=True)
class Source:
    """All that an article is laid out from."""

    article: Article
    content: Content
    images: Callable[[str], bytes]
    kin: tuple[Relative, ...] = ()
    editions: tuple[Article, ...] = ()
    """The same report in other languages."""
    differences: tuple[Difference, ...] = ()
    """What a comparison marks in the text."""
    left_out: tuple[tuple[int, int], ...] = ()
    """What is no part of the article, as (start, end): shown in grey."""


class Sheet:
    """One article at one typography. Coordinates are the document's, offsets those of the canonical text."""

    def __init__(
        self, source: Source, typography: Typography, theme: Theme, target: Callable[[str], str] = str
    ) -> None:
        """``target`` says what stands in the document for what a link leads to."""
        self.source = source
        self.theme = theme
        self.pictures = Pictures(source.images, typography.width, theme)
        self.builder = Builder(
            source.article,
            source.content,
            typography,
            self.pictures,
            kin=source.kin,
            editions=source.editions,
            target=target,
        )
        self.document = self.builder.document
        self.offsets = self.builder.offsets
        self.geometry = Geometry(self.document)
        self.marks = Marks(self.offsets, self.geometry)
        self.differences = Differences(source.differences, self.marks)
        self.left_out = LeftOut(source.left_out, self.offsets, self.geometry)
        self._furniture = Furniture(self.builder, self.geometry)

    @property
    def text(self) -> str:
        """The canonical text."""
        return self.source.content.text

    @property
    def rtl(self) -> bool:
        """Whether the article as a whole runs from right to left."""
        return self.source.article.direction == "rtl"

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self.theme = self.pictures.theme = theme

    def fit(self) -> None:
        """Measure anew: the document has been laid out at another width."""
        width = self.builder.typography.width
        self.builder.fit(min(width, self.document.textWidth() - 2 * GUTTER))
        self.geometry.forget()
        self._furniture.forget()

    # -- places -----------------------------------------------------------------------------

    def position_at(self, y: float, x: float = GUTTER + 1) -> int:
        """Return the document position nearest to a point."""
        return max(0, self.document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit))

    def span(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the document positions between which all text from ``top`` to ``bottom`` stands."""
        first = QTextCursor(self.document)
        first.setPosition(self.position_at(top))
        table = first.currentTable()
        # A cell that spans rows may begin above the row that is hit, and a row's cells stand side by side.
        start = table.firstPosition() if table else first.block().position()
        last = QTextCursor(self.document)
        last.setPosition(self.position_at(bottom, self.document.textWidth() - GUTTER - 1))
        table = last.currentTable()
        end = table.lastPosition() if table else last.block().position() + last.block().length() - 1
        return start, end

    def top_of(self, offset: int) -> float:
        """Return the top of the line that holds a canonical offset."""
        return self.geometry.line_top(self.offsets.position(offset))

    def highlight_at(self, point: QPointF) -> Highlight | None:
        """Return the highlight whose text or sign is at ``point``: the smallest of overlapping ones."""
        for icon in self.marks.icons:
            if icon.rect.adjusted(-2, -2, 2, 2).contains(point):
                return self.marks.get(icon.highlight)
        return next(iter(self.highlights_at(point)), None)

    def highlights_at(self, point: QPointF) -> list[Highlight]:
        """Return all highlights of the character at ``point``, the smallest first."""
        offset = self.offset_at(point)
        for near in (offset, offset - 1):
            # A point on the right half of a character is nearest to the position after it.
            found = self.marks.over(near, near + 1)
            if found and any(rect.contains(point) for rect in self.marks.rects(near, near + 1)):
                return found
        return []

    def offset_at(self, point: QPointF) -> int:
        """Return the canonical offset nearest to a point."""
        return self.offsets.offset(self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))

    def grips(self) -> list[Grip]:
        """Return the grips of the chosen highlight."""
        chosen = self.marks.get(self.marks.chosen)
        if chosen is None:
            return []
        start, end = self.marks.span(chosen)
        words = self.text[start:end]
        return grips(self.marks, chosen, (self._rightward(words), self._rightward(reversed(words))))

    def _rightward(self, signs: Iterable[str]) -> bool:
        """Return whether text runs from right to left, by the first of its characters that tells."""
        strong = (kind for sign in signs if (kind := bidirectional(sign)) in ("L", "R", "AL"))
        kind = next(strong, "")
        return kind != "L" if kind else self.rtl

    def link_at(self, point: QPointF) -> str:
        """Return the address of the link at ``point``, or ""."""
        return self.document.documentLayout().anchorAt(point)

    # -- ranges -----------------------------------------------------------------------------

    def range_of(self, cursor: QTextCursor) -> tuple[int, int] | None:
        """Return the (start, end) that a text cursor selects, in whole cells as Qt does it; None if empty."""
        if not cursor.hasSelection():
            return None
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        table = cursor.currentTable()
        if table and cursor.hasComplexSelection():
            # Of cells Qt gives the places where they begin; what is meant are whole cells.
            cells: Any = cursor.selectedTableCells()  # the stubs say object
            row, rows, column, columns = cells
            first = table.cellAt(row, column).firstPosition()
            last = table.cellAt(row + rows - 1, column + columns - 1).lastPosition()
        start, end = self.offsets.span(first, last)
        return (start, end) if start < end else None

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """Return a text cursor that selects a range."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.offsets.position(start))
        cursor.setPosition(self.offsets.position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def trimmed(self, start: int, end: int) -> tuple[int, int] | None:
        """Return a range without the white space at its edges; None if nothing else is in it."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None

    def signs(self) -> list[Sign]:
        """Return where on the document map highlights and hits are."""
        marks = self.marks
        signs = [
            Sign(self._share(lane.highlight.start), self.theme.mark(lane.highlight.color))
            for lane in marks.lanes
        ]
        signs += [
            Sign(self._share(one.start), self.differences.color(one.kind, self.theme))
            for one in self.source.differences
        ]
        hits, length = QColor(self.theme.hit), max(1, len(self.text))
        if len(marks.hits) <= _EXACT:
            return signs + [Sign(self._share(start), hits, hit=True) for start, _ in marks.hits]
        # Of so many no one can be told from the next: one for each pixel or so, placed by the text alone.
        places = {start * _PLACES // length for start, _ in marks.hits}
        return signs + [Sign(place / _PLACES, hits, hit=True) for place in sorted(places)]

    def _share(self, offset: int) -> float:
        """Return how far down the article an offset stands, 0 to 1; a guess where it is not built yet."""
        if not self.builder.finished:
            return offset / max(1, len(self.text))
        return self.top_of(offset) / max(1.0, self.document.size().height())

    # -- painting ---------------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint all that lies under the text in ``clip``."""
        # A box reaches beyond the lines it holds: a strip of its edge alone must find them, too.
        reach = 2 * self.builder.typography.size
        first, last = self.span(clip.top() - reach, clip.bottom() + reach)
        self._furniture.paint(painter, clip, self.theme, first, last)
        span = self.offsets.span(first, last)
        self.differences.paint(painter, clip, self.theme, *span)
        self.left_out.paint(painter, clip, self.theme, *span)
        self.marks.paint(painter, clip, self.theme, *span)

    def paint_grips(self, painter: QPainter) -> None:
        """Paint the grips of the chosen highlight."""
        chosen = self.marks.get(self.marks.chosen)
        if chosen is not None:
            handles.paint(painter, self.theme, chosen, self.grips())

    def paint_gutter(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the signs of notes and tags beside the text in ``clip``: all that is in view."""
        self.marks.paint_icons(painter, clip, self.theme, self.document.textWidth(), self.rtl)

    def tints(self, first: int, last: int) -> Iterator[QTextEdit.ExtraSelection]:
        """Yield the colours of links, headings, quiet lines and what is left out between two positions.

        On a coloured ground only the colour of the text is sure to be legible; a link is underlined there.
        """
        tints, begins = self.builder.tints, self.offsets.position(0)
        filled = self.marks.filled(*self.offsets.span(first, last))
        at = max(0, bisect_left(tints, first, key=lambda tint: tint.start) - 1) - 1
        while (at := at + 1) < len(tints) and tints[at].start <= last:
            tint = tints[at]
            if tint.start >= begins and self.left_out.holds(self.offsets.offset(tint.start)):
                continue  # of two colours Qt would paint this one
            made = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document)
            cursor.setPosition(tint.start)
            cursor.setPosition(tint.end, QTextCursor.MoveMode.KeepAnchor)
            made.cursor = cursor
            start, end = self.offsets.span(tint.start, tint.end)
            covered = tint.color != "heading" and any(one[0] < end and one[1] > start for one in filled)
            made.format.setForeground(QColor(self.theme.text if covered else getattr(self.theme, tint.color)))
            if covered and tint.color == "link":
                made.format.setFontUnderline(True)
            yield made
        span = self.offsets.span(first, last)
        for start, end in self.left_out.stretches(*span):
            made = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            made.cursor = cursor
            made.format.setForeground(QColor(self.theme.muted))
            yield made
