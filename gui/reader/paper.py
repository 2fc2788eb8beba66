"""An article laid out anew for paper: pages with its highlights painted and its notes at their feet."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)

from gui.reader.document import GUTTER, Piece
from gui.reader.heading import byline
from gui.reader.pages import Atom, Page, Paginator
from gui.reader.paperlinks import PaperLinks, written
from gui.reader.papernotes import Footnotes, Note
from gui.reader.sheet import Sheet, Source
from gui.reader.styles import Role
from gui.reader.typography import Typography, interface_font
from gui.theme import Theme
from storage.records import Highlight

POINTS = 11 / 19
"""Points on paper of a pixel of the layout: text of 19 pixels, as on the screen, is 11 points high."""

_SIZE, _SMALL, _LINE = 19, 14, 1.5
_SIDE, _TOP, _BOTTOM, _HEAD = 98.0, 128.0, 104.0, 64.0
"""Margins in pixels: 20 mm at the sides; the line at the head stands within the one at the top."""
_GAP = 26.0
"""Between the text and the notes under it."""
_WHOLE_ROW = 0.35
"""Of a page: a row of a table up to that height is not cut."""
_FEW_LINES = 3
"""A paragraph of no more stands together."""
_DROP, _REACH = 2.5, 9.0
"""How much lower marks stand than the lines they mark, and how far letters reach out of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is to be printed."""

    source: Source
    highlights: Sequence[Highlight]
    typography: Typography
    """As the reader has it: the family is kept, size and width are the paper's."""
    theme: Theme
    """The light one, with the reader's own colours of highlights."""
    words: Callable[[str], str] = str
    """Return what a note, which is Markdown, says."""
    saved: str = ""
    """When the page was captured, in the user's words."""


class Printout:
    """One article on pages of a size. All measures are pixels of the layout, :data:`POINTS` wide."""

    def __init__(self, job: Job, page: QRectF) -> None:
        self._page = page
        self._column = page.width() - 2 * _SIDE
        self._job = job
        self._theme = job.theme
        typography = replace(
            job.typography,
            size=_SIZE,
            column=self._column / _SIZE,
            line_height=min(job.typography.line_height, _LINE),
        )
        self._links = PaperLinks(job.source.content)
        self.sheet = Sheet(job.source, typography, self._theme, self._links.target)
        self.sheet.pictures.at_once = True
        self.sheet.marks.set_highlights(job.highlights)
        self.sheet.document.setTextWidth(self._column + 2 * GUTTER)
        self._rtl = self.sheet.rtl
        self._anchored: list[Highlight] = []
        """The highlights with notes or tags, in the order of their numbers from 1."""
        self._preamble: list[str] = []
        self._tinted = 0
        self.pages: list[Page] = []

    # -- laying out

    def steps(self) -> Iterator[float]:
        """Lay out; yield how much is done, 0 to 1, where the window may have its turn."""
        builder, length = self.sheet.builder, max(1, len(self.sheet.text))
        more = True
        while more:
            more = builder.step()
            self._tint()
            yield 0.9 * builder.offsets.end / length
        self._links.name_places(self.sheet.document, self.sheet.offsets)
        self.sheet.fit()
        yield 0.9
        self._paginate()
        yield 1.0

    def _tint(self) -> None:
        """Colour what is new. Laid over the text, as on the screen, it would stand in a PDF twice."""
        cursor = QTextCursor(self.sheet.document)
        cursor.beginEditBlock()
        for tint in self.sheet.builder.tints[self._tinted :]:
            cursor.setPosition(tint.start)
            cursor.setPosition(tint.end, QTextCursor.MoveMode.KeepAnchor)
            colored = QTextCharFormat()
            colored.setForeground(QColor(getattr(self._theme, tint.color)))
            cursor.mergeCharFormat(colored)
        cursor.endEditBlock()
        self._tinted = len(self.sheet.builder.tints)

    def _paginate(self) -> None:
        self._preamble = self._source_lines()
        self._anchored = sorted(
            (one for one in self._job.highlights if one.placed and (one.note or one.tags)),
            key=lambda one: (one.end, one.id),
        )
        notes = [
            Note(text=self._words(one), label=str(number), color=one.color)
            for number, one in enumerate(self._anchored, 1)
        ]
        ending = self._ending()
        self._notes = Footnotes([*notes, *ending], width=self._column, size=_SMALL, rtl=self._rtl)
        paginator = Paginator(self._atoms(), self._notes.heights, room=self._room(), gap=_GAP)
        self.pages = paginator.pages(
            first=self._preamble_height(), ending=range(len(notes), len(notes) + len(ending))
        )

    def _room(self) -> float:
        return self._page.height() - _TOP - _BOTTOM

    def _source_lines(self) -> list[str]:
        article = self._job.source.article
        address = f"\u2066{article.url}\u2069" if article.url else ""
        captured = QCoreApplication.translate("Printout", "saved {0}").format(self._job.saved)
        return [" · ".join(filter(None, (address, captured if self._job.saved else "")))]

    def _preamble_height(self) -> float:
        return 1.7 * _SMALL * sum(map(bool, self._preamble))

    def _ending(self) -> list[Note]:
        """Return what stands after the text: the article's tags and note, and passages that are gone."""
        article = self._job.source.article
        made = []
        if article.tags:
            label = QCoreApplication.translate("Printout", "Tags")
            made.append(Note(label=label, text=" · ".join(article.tags)))
        if article.note:
            label = QCoreApplication.translate("Printout", "Note")
            made.append(Note(label=label, text=self._job.words(article.note)))
        for one in self._job.highlights:
            if not one.placed:
                words = "\n".join(filter(None, (f"“{one.quote}”", self._words(one))))
                gone = QCoreApplication.translate("Printout", "Not in the text any more")
                made.append(Note(label=gone, text=words, color=one.color))
        return made

    # -- what stands together

    def _atoms(self) -> list[Atom]:
        merged: list[Atom] = []
        for atom in sorted(self._pieces(), key=lambda one: (one.top, one.bottom)):
            if merged and atom.top < merged[-1].bottom - 0.5:
                last = merged[-1]
                glue = atom.glue if atom.bottom >= last.bottom else last.glue
                merged[-1] = replace(last, bottom=max(last.bottom, atom.bottom), glue=glue)
            else:
                merged.append(atom)
        tops = [atom.top for atom in merged]
        for number, highlight in enumerate(self._anchored):
            at = max(0, bisect_right(tops, self._end_of(highlight)) - 1)
            merged[at] = replace(merged[at], notes=(*merged[at].notes, number))
        return merged

    def _end_of(self, highlight: Highlight) -> float:
        """Return the middle of the line that a highlight ends in."""
        rects = self.sheet.marks.rects(max(highlight.start, highlight.end - 1), highlight.end)
        if rects:
            return rects[-1].center().y()
        return self.sheet.top_of(highlight.start) + 1

    def _pieces(self) -> Iterator[Atom]:
        yield from self._rows()
        block = self.sheet.document.begin()
        pieces = self.sheet.builder.pieces
        while block.isValid():
            piece = pieces[block.userState()] if 0 <= block.userState() < len(pieces) else None
            if piece is not None:
                yield from self._lines(block, piece)
            block = block.next()

    def _lines(self, block: QTextBlock, piece: Piece) -> Iterator[Atom]:
        lines = self.sheet.geometry.lines(block)
        em, code = self.sheet.builder.typography.size, piece.role is Role.CODE
        heads = piece.role in (Role.TITLE, Role.HEADING, Role.PICTURE) or (
            piece.role is Role.BYLINE and piece.block.text == byline(self._job.source.article)
        )
        few = len(lines) <= _FEW_LINES
        for number, (top, bottom) in enumerate(lines):
            last = number == len(lines) - 1
            glue = heads or (not last and (few or number in (0, len(lines) - 2)))
            if code and number == 0 and piece.first:
                top -= (1.5 if piece.block.code_language else 0.8) * em
            if code and last and piece.last:
                bottom += 0.8 * em
            yield Atom(top=top, bottom=bottom, glue=glue)

    def _rows(self) -> Iterator[Atom]:
        """Yield the rows of tables that are not too high to stand together."""
        layout = self.sheet.document.documentLayout()
        for laid in self.sheet.builder.tables:
            padding = laid.table.format().cellPadding()
            for row in range(laid.part.rows):
                top, bottom = float("inf"), 0.0
                for column in range(laid.part.columns):
                    cell = laid.table.cellAt(row, column)
                    if cell.row() != row or cell.rowSpan() > 1:
                        continue
                    first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
                    top = min(top, layout.blockBoundingRect(first).top() - padding)
                    bottom = max(bottom, layout.blockBoundingRect(last).bottom() + padding)
                if 0 < bottom - top <= self._room() * _WHOLE_ROW:
                    yield Atom(top=top, bottom=bottom, glue=row in laid.headers)

    # -- painting

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, on a painter whose unit is a pixel of the layout."""
        page = self.pages[number]
        self._paint_head(painter, number)
        top = _TOP
        if number == 0:
            self._paint_preamble(painter, top)
            top += self._preamble_height()
        if page.bottom > page.top:
            self._paint_text(painter, page, top)
            self._paint_numbers(painter, page, top)
        if page.lines:
            self._paint_notes(painter, page)

    def _paint_text(self, painter: QPainter, page: Page, top: float) -> None:
        sheet, width = self.sheet, self._column + 2 * GUTTER
        height = page.bottom - page.top
        painter.save()
        painter.translate(_SIDE - GUTTER, top - page.top)
        under = QRectF(0, page.top + _DROP, width, height)
        painter.save()
        painter.setClipRect(under)
        sheet.paint(painter, under)
        painter.restore()
        # Letters reach out of their lines, so the clip is wider than the page, and lines are drawn one by one.
        painter.setClipRect(QRectF(0, page.top - _REACH, width, height + 2 * _REACH))
        painter.setPen(QColor(self._theme.text))
        first, last = sheet.span(page.top, page.bottom)
        block = sheet.document.findBlock(first)
        while block.isValid() and block.position() <= last:
            self._paint_lines(painter, page, block)
            block = block.next()
        painter.restore()

    def _paint_lines(self, painter: QPainter, page: Page, block: QTextBlock) -> None:
        origin = self.sheet.document.documentLayout().blockBoundingRect(block).topLeft()
        for number, (top, bottom) in enumerate(self.sheet.geometry.lines(block)):
            # One that is taller than a page is cut through, and drawn on each.
            if top < page.bottom - 1 and bottom > page.top + 1:
                block.layout().lineAt(number).draw(painter, origin)

    def _paint_numbers(self, painter: QPainter, page: Page, top: float) -> None:
        """Paint the numbers of notes in the margin, beside the lines that their passages end in."""
        beside: dict[int, list[str]] = {}
        for number, highlight in enumerate(self._anchored, 1):
            y = self._end_of(highlight)
            if page.top <= y < page.bottom:
                beside.setdefault(round(y), []).append(str(number))
        font = interface_font(_SMALL - 2)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.heading))
        for y, numbers in beside.items():
            words, metrics = ", ".join(numbers), QFontMetricsF(font)
            wide = metrics.horizontalAdvance(words)
            left = _SIDE - 14 - wide if self._rtl else _SIDE + self._column + 14
            painter.drawText(QPointF(left, y + top - page.top + metrics.ascent() / 2 - 1), words)

    def _paint_notes(self, painter: QPainter, page: Page) -> None:
        heights = self._notes.heights
        whole = sum(heights[note][line] for note, line in page.lines)
        top = self._page.height() - _BOTTOM - whole
        painter.save()
        painter.translate(_SIDE, 0)
        painter.setPen(QPen(QColor(self._theme.quote), 1))
        rule = self._column * 0.25
        left = self._column - rule if self._rtl else 0.0
        painter.drawLine(QPointF(left, top - _GAP * 0.35), QPointF(left + rule, top - _GAP * 0.35))
        self._notes.paint(painter, self._theme, page.lines, top)
        painter.restore()

    def _paint_head(self, painter: QPainter, number: int) -> None:
        font = interface_font(_SMALL - 1)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        count = f"\u200e{number + 1} / {len(self.pages)}"
        wide = metrics.horizontalAdvance(count)
        title = " ".join(self._job.source.article.title.split())
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, self._column - wide - 40)
        edges = (_SIDE, _SIDE + self._column)
        painter.drawText(
            QPointF(edges[1] - metrics.horizontalAdvance(title) if self._rtl else edges[0], _HEAD), title
        )
        painter.drawText(QPointF(edges[0] if self._rtl else edges[1] - wide, _HEAD), count)
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(QPointF(edges[0], _HEAD + 12), QPointF(edges[1], _HEAD + 12))

    def _paint_preamble(self, painter: QPainter, top: float) -> None:
        font = interface_font(_SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        for number, line in enumerate(filter(None, self._preamble)):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, self._column)
            left = self._column - metrics.horizontalAdvance(shown) if self._rtl else 0.0
            self._linked(shown, font).draw(painter, QPointF(_SIDE + left, top + number * 1.7 * _SMALL))

    def _linked(self, line: str, font: QFont) -> QTextLayout:
        """Return a line laid out that leads to the page on the web, if it has an address."""
        layout = QTextLayout(line, font)
        if address := written(self._job.source.article.url or ""):
            link = QTextCharFormat()
            link.setAnchor(True)
            link.setAnchorHref(address)
            every = QTextLayout.FormatRange()
            every.start, every.length, every.format = 0, len(line), link
            layout.setFormats([every])
        layout.beginLayout()
        layout.createLine().setLineWidth(2 * self._column)
        layout.endLayout()
        return layout

    def _words(self, highlight: Highlight) -> str:
        """Return what a highlight's note and tags say."""
        tags = " · ".join(highlight.tags)
        return "\n".join(filter(None, (self._job.words(highlight.note), f"[{tags}]" if tags else "")))
