"""An article as a QTextDocument, built block by block with a cursor; Qt sees no markup and no resource."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from gui.reader.editionline import also_in
from gui.reader.heading import byline
from gui.reader.kinline import also_published
from gui.reader.offsets import Offsets
from gui.reader.pictures import OBJECT_TYPE, Pictures
from gui.reader.pullquotes import bound, pull_quotes
from gui.reader.stops import Place, Stop, Stops
from gui.reader.styles import Role, Styles, indent, role_of
from gui.reader.tables import Laid, Part, insert, parts
from gui.reader.typography import Typography, reading_font
from storage.records import Article, Block, Content, Kind, Relative, Run, Style

GUTTER = 56
"""Pixels on either side of the text, where note icons stand."""

SLICE = 30
"""Blocks built without a pause: at most 8 ms."""

LONGEST = 8192
"""Characters of a block that are laid out as one; a paragraph of 1 MB would take 0.34 s."""

_PARAGRAPH = 600
"""Characters of a paragraph of ordinary length, and what a cell of a table costs beside it."""
_COST_OF_CELL = 0.25

_TOP, _BOTTOM = 52, 120
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_ARABIC = frozenset({"ar", "fa", "ur", "ps", "sd", "ug", "ckb"})


class ArticleDocument(QTextDocument):
    """A document that loads nothing, whatever it is asked for."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # None or empty bytes would make Qt open files and shares by itself (6.11); only a valid image stops it.
        return QImage(1, 1, QImage.Format.Format_ARGB32)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one text block of the document shows; its number is the text block's user state."""

    block: Block
    role: Role
    rtl: bool
    indent: int
    """Pixels that its containers move it in."""
    first: bool
    last: bool
    """Whether it opens and closes its block, which may be laid out as several pieces."""


@dataclass(frozen=True, slots=True)
class Tint:
    """Document positions that are painted in a colour of the theme."""

    start: int
    end: int
    color: str


class Builder:
    """Builds the document of an article slice by slice, and knows where everything stands in it."""

    def __init__(
        self,
        article: Article,
        content: Content,
        typography: Typography,
        pictures: Pictures,
        *,
        kin: Sequence[Relative] = (),
        editions: Sequence[Article] = (),
        target: Callable[[str], str] = str,
    ) -> None:
        self.article, self.content, self.pictures = article, content, pictures
        self.typography = typography
        self._kin = kin
        self._editions = editions
        self.document = ArticleDocument()
        self.offsets = Offsets()
        self.pieces: list[Piece] = []
        self.tables: list[Laid] = []
        self.tints: list[Tint] = []
        self.codes: list[tuple[int, int]] = []
        """Document positions of code within text, in order."""
        self.stops = Stops()
        self.finished = False
        self._styles = Styles(typography, article.language, target)
        self._pulled = pull_quotes(content)
        self._room = float(typography.width)
        self._cursor = self._prepare()
        self._fresh = True
        self._before: Role | None = None
        self._start = 0
        self._held: list[tuple[int, int, str]] | None = None
        """Stretches of a table that is being written, until they can be told in the order of the text."""
        self._work = self._build()

    def step(self, blocks: int = SLICE) -> bool:
        """Build what costs as much as so many paragraphs; return whether more is to come."""
        self._cursor.beginEditBlock()
        spent = 0.0
        while spent < blocks and not self.finished:
            cost = next(self._work, None)
            self.finished = cost is None
            spent += cost or 0.0
        self._cursor.endEditBlock()
        return not self.finished

    def build_to(self, offset: int) -> None:
        """Build at least up to a canonical offset, and what fills a screen after it."""
        while not self.finished and self.offsets.end <= offset:
            self.step()
        if not self.finished:
            self.step()

    def fit(self, room: float) -> None:
        """Share the width of tables out anew where the window leaves a column of text so much."""
        if room == self._room or room <= 0:
            return
        self._room = room
        # One block of edits, or all that follows a table would be laid out anew for each.
        self._cursor.beginEditBlock()
        for laid in self.tables:
            laid.fit(room, self._styles)
        self._cursor.endEditBlock()

    def anchor(self, name: str) -> int | None:
        """Return the offset that ``#name`` leads to, or None if nothing in the article has that name."""
        start = 0
        for block in self.content.blocks:
            if name in block.anchors:
                return start
            start += len(block.text) + 1 if block.runs else 0
        return None

    # -- the way down the article -----------------------------------------------------------

    def _prepare(self) -> QTextCursor:
        document = self.document
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(reading_font(self.typography, self.article.language))
        document.setDocumentMargin(0)
        document.documentLayout().registerHandler(OBJECT_TYPE, self.pictures)
        option = document.defaultTextOption()
        option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self.typography.ems(1.9))
        document.setDefaultTextOption(option)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(GUTTER)
        frame.setRightMargin(GUTTER)
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(_BOTTOM)
        document.rootFrame().setFrameFormat(frame)
        return QTextCursor(document)

    def _build(self) -> Iterator[float]:
        """Yield after each piece of a block and each part of a table, what it cost in paragraphs."""
        self._head()
        blocks, index = self.content.blocks, 0
        while index < len(blocks):
            cell = blocks[index].cell
            if cell is None:
                yield from self._write_block(blocks[index])
                index += 1
                continue
            end = index
            while end < len(blocks) and (other := blocks[end].cell) is not None and other.table == cell.table:
                end += 1
            for part in parts(blocks[index:end], self._styles):
                self._write_table(part)
                yield part.rows * part.columns * _COST_OF_CELL
            index = end
        if self._fresh:
            self._collapse()

    def _head(self) -> None:
        title, line = self.article.title, byline(self.article, self.content)
        rtl = self.article.direction == "rtl"
        for role, text in ((Role.TITLE, title), (Role.BYLINE, line)):
            if text:
                shown = Run(text=" ".join(text.split()))
                if role is Role.TITLE:
                    (shown,) = bound((shown,))
                self._open(self._cursor, self._styles.block(role, rtl=rtl))
                self._cursor.block().setUserState(len(self.pieces))
                self.pieces.append(Piece(Block(runs=(shown,)), role, rtl, 0, True, True))
                self._write_run(self._cursor, role, shown, 0)
        if self._editions:
            self._write_line(also_in(self._editions), rtl)
        if self._kin:
            self._write_line(also_published(self._kin), rtl)

    def _write_line(self, runs: tuple[Run, ...], rtl: bool) -> None:
        """Write a line of links that the desk follows, close under the byline."""
        close = self._cursor.blockFormat()
        close.setBottomMargin(0)
        self._cursor.setBlockFormat(close)
        self._open(self._cursor, self._styles.block(Role.BYLINE, rtl=rtl))
        self._cursor.block().setUserState(len(self.pieces))
        self.pieces.append(Piece(Block(runs=runs), Role.BYLINE, rtl, 0, True, True))
        for run in runs:
            self._write_run(self._cursor, Role.BYLINE, run, 0)

    # -- blocks -----------------------------------------------------------------------------

    def _write_block(self, block: Block) -> Iterator[float]:
        role = Role.PULL if block.nest == "q" and block in self._pulled else role_of(block)
        first = -1
        for piece, start in self._split(block, role, self._start):
            format = self._format(piece)
            self._open(self._cursor, format)
            self._write(self._cursor, piece, start)
            first = self._cursor.block().position() if first < 0 else first
            yield max(1.0, len(piece.block.text) / _PARAGRAPH)
        if role is Role.CODE and block.runs:
            self.stops.add(Place(first, self._cursor.position(), Stop.CODE))
        self._before = role
        self._start += len(block.text) + 1 if block.runs else 0

    def _split(self, block: Block, role: Role, start: int, depth: int = 0) -> Iterator[tuple[Piece, int]]:
        """Yield the pieces that a block is laid out as, each with its canonical offset."""
        rtl = self._runs_right(block)
        inset = self.typography.ems(indent(block.nest[depth:]))
        text, at = block.text, 0
        while True:
            end, after = _cut(text, at)
            shown = block if end - at == len(text) else replace(block, runs=_slice(block.runs, at, end))
            yield Piece(shown, role, rtl, inset, at == 0, after >= len(text)), start + at
            at = after
            if at >= len(text):
                return

    def _format(self, piece: Piece, depth: int = 0) -> QTextBlockFormat:
        block = piece.block
        made = self._styles.block(
            piece.role,
            level=block.level,
            nest=block.nest[depth:],
            rtl=piece.rtl,
            language=_language(block, self.article.language),
        )
        ems = self.typography.ems
        if piece.role is Role.CODE:
            made.setTopMargin(made.topMargin() + (ems(0.7) if block.code_language else 0))
            if self._before is Role.CODE:
                # Neighbours share the larger margin, and two boxes need both of their paddings.
                made.setTopMargin(made.topMargin() + ems(0.8))
        if piece.rtl and _LATIN.search(block.text):
            # Qt gives all the room that is left to one gap in such a line, if it begins with the word (6.11).
            made.clearProperty(QTextFormat.Property.BlockAlignment.value)
        if any(run.image for run in block.runs):
            made.setLineHeight(made.lineHeight(), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if not piece.first:
            made.setTopMargin(0)
        if not piece.last:
            made.setBottomMargin(0)
        return made

    def _open(self, cursor: QTextCursor, format: QTextBlockFormat) -> None:
        """Begin a text block, or take over the empty one that a document or a table leaves."""
        if self._fresh:
            cursor.setBlockFormat(format)
            self._fresh = False
        else:
            cursor.insertBlock(format, QTextCharFormat())

    def _write(self, cursor: QTextCursor, piece: Piece, start: int) -> None:
        cursor.block().setUserState(len(self.pieces))
        self.pieces.append(piece)
        block = piece.block
        if not block.runs:
            empty = self._styles.characters(piece.role, Run(text=""), block.level)
            cursor.setBlockCharFormat(empty)
            return
        if self._held is None:
            self.offsets.add(start, cursor.position(), block.text)
        else:
            self._held.append((start, cursor.position(), block.text))
        heads = piece.role is Role.HEADING and piece.last
        for run in bound(block.runs) if heads else block.runs:
            self._write_run(cursor, piece.role, run, block.level)

    def _write_run(self, cursor: QTextCursor, role: Role, run: Run, level: int) -> None:
        start = cursor.position()
        if run.image is not None:
            inline = 0 if role is Role.PICTURE else self._styles.pitch(role, level)
            cursor.insertText(
                run.text, self.pictures.format(run.image, room=self.typography.width, inline=inline)
            )
            if run.href:
                self.stops.add(Place(start, start + 1, Stop.LINK, run.href))
            elif not inline:
                self.stops.add(Place(start, start + 1, Stop.PICTURE))
            return
        cursor.insertText(run.text.replace("\n", "\u2028"), self._styles.characters(role, run, level))
        if run.href:
            self.tints.append(Tint(start, cursor.position(), "link"))
            self.stops.add(Place(start, cursor.position(), Stop.LINK, run.href))
        elif role in (Role.CAPTION, Role.BYLINE):
            # A blank between two colours: where one ends as the other begins, Qt paints the second as
            # plain text (6.11).
            first = start + len(run.text) - len(run.text.lstrip())
            last = cursor.position() - len(run.text) + len(run.text.rstrip())
            if first < last:
                self.tints.append(Tint(first, last, "muted"))
        elif role in (Role.TITLE, Role.HEADING):
            self.tints.append(Tint(start, cursor.position(), "heading"))
        if run.style & Style.CODE and role is not Role.CODE:
            self.codes.append((start, cursor.position()))

    def _runs_right(self, block: Block) -> bool:
        if block.kind is Kind.PREFORMATTED and not block.direction:
            return False
        return (block.direction or self.article.direction) == "rtl"

    # -- tables -----------------------------------------------------------------------------

    def _write_table(self, part: Part) -> None:
        if self._fresh:
            # A table needs a text block before it; between two tables it must not be seen.
            self._collapse()
        rtl = self.article.direction == "rtl"
        gaps = {Role.CODE: 1.75, Role.CAPTION: 0.5, Role.HEADING: 0.5}
        gap = self.typography.ems(gaps.get(self._before, 0.9) if self._before else 0.9)
        laid = insert(self._cursor, part, self._styles, room=self._room, rtl=rtl, gap=gap)
        self.tables.append(laid)
        placed, self._held = [], []
        first = laid.table.firstPosition()
        for block in part.blocks:
            assert block.cell is not None
            placed.append((part.place(block.cell, rtl=rtl)[:2], block, self._start))
            self._start += len(block.text) + 1 if block.runs else 0
        # Positions stay true only if it is written in the order of the document.
        placed.sort(key=lambda one: one[0])
        last: tuple[int, int] | None = None
        for place, block, start in placed:
            cursor = laid.table.cellAt(*place).lastCursorPosition()
            self._write_cell(cursor, block, start, part, opens=place != last)
            last = place
        for stretch in sorted(self._held):
            self.offsets.add(*stretch)
        self._held = None
        cell = part.blocks[0].cell if part.blocks else None
        if cell is not None and part.large(self._room):
            end = laid.table.lastPosition()
            self.stops.add(Place(first, end, Stop.TABLE, number=cell.table, rest=not part.opens))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh, self._before = True, Role.CELL

    def _write_cell(self, cursor: QTextCursor, block: Block, start: int, part: Part, *, opens: bool) -> None:
        depth = block.cell.depth if block.cell is not None else 0
        if block.cell is not None and block.cell.header:
            block = replace(block, runs=tuple(replace(run, style=run.style | Style.BOLD) for run in block.runs))
        for piece, at in self._split(block, role_of(block, dense=part.dense), start, depth):
            format = self._format(piece, depth)
            if opens:
                format.setTopMargin(0)
                cursor.setBlockFormat(format)
            else:
                format.setTopMargin(self.typography.ems(0.35))
                cursor.insertBlock(format, QTextCharFormat())
            opens = False
            self._write(cursor, piece, at)

    def _collapse(self) -> None:
        """Make the empty text block at the cursor as good as invisible."""
        format = QTextBlockFormat()
        format.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        tiny = QTextCharFormat()
        tiny.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
        self._cursor.setBlockFormat(format)
        self._cursor.setBlockCharFormat(tiny)


def _cut(text: str, at: int) -> tuple[int, int]:
    """Return where the piece that begins at ``at`` ends, and where the next begins.

    A line feed or space between the two is what the document's block separator stands for.
    """
    end = at + LONGEST
    if end >= len(text):
        return len(text), len(text)
    for gap in ("\n", " "):
        found = text.rfind(gap, end - LONGEST // 4, end)
        if found > at:
            return found, found + 1
    return end, end


def _slice(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """Return the runs of the characters from ``start`` to ``end`` of their joined text."""
    kept, at = [], 0
    for run in runs:
        low, high = max(start, at), min(end, at + len(run.text))
        if low < high:
            kept.append(replace(run, text=run.text[low - at : high - at]))
        at += len(run.text)
    return tuple(kept)


def _language(block: Block, article: str) -> str:
    """Return the language that sets the block's line height: declared, or one of its first letters' script."""
    if block.language:
        return block.language
    for character in block.text[:40]:
        if "\u0600" <= character <= "\u077f":
            return article if article.partition("-")[0].lower() in _ARABIC else "ar"
        if "\u0900" <= character <= "\u097f":
            return "hi"
    return article
