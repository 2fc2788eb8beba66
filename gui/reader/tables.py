"""Tables of an article as QTextTables: widths, spans, and large ones in pieces that look like one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from gui.reader.styles import Role, Styles, indent
from storage.records import Block, Cell, Kind

MOST_CELLS = 300
"""A table of more is laid out in pieces, or one of 5,000 rows would hold the window for 1.5 s."""

_PIECE_CELLS = 120
_DENSE_COLUMNS = 7
_LARGE_COLUMNS = 5
_MEASURED = 400
"""Blocks that are measured for the widths of columns; more would not change them much."""
_WORD_LETTERS = 24
"""A longer word may be broken."""

_SLACK = 3.0
"""Pixels that rounding percentages may cost a column."""

_PADDING, _DENSE_PADDING = 0.42, 0.2
"""In ems, around each cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows of a table that are laid out together; ``blocks`` carry their cells' numbers in the whole table."""

    blocks: tuple[Block, ...]
    first_row: int
    rows: int
    columns: int
    opens: bool
    """Whether it holds the table's first row."""
    closes: bool
    wishes: tuple[tuple[float, float], ...]
    """Pixels of each column with its padding: of its longest word, and of its longest line."""
    nest: str
    """What encloses the table."""

    @property
    def dense(self) -> bool:
        """Whether there are so many columns that its text is set smaller."""
        return self.columns >= _DENSE_COLUMNS

    @property
    def padding(self) -> float:
        """How far the text of a cell stands from its edges, in em."""
        return _DENSE_PADDING if self.dense else _PADDING

    def large(self, room: float) -> bool:
        """Return whether a pane of its own shows more of it at once than a column of text can."""
        if not (self.opens and self.closes):
            return True
        return self.columns >= _LARGE_COLUMNS or sum(best for _, best in self.wishes) > room

    def widths(self, room: float) -> tuple[float, ...]:
        """Return the columns' widths: what they would like if there is room, else no less than their words.

        As browsers do it (CSS 2.1, 17.5.2.2, the automatic table layout).
        """
        least, best = ([wish[at] for wish in self.wishes] for at in (0, 1))
        if sum(best) <= room:
            return tuple(best)
        spare, more = room - sum(least), sum(best) - sum(least)
        if spare <= 0:
            return _levelled(least, room)
        return tuple(low + spare * (high - low) / more for low, high in self.wishes)

    def place(self, cell: Cell, *, rtl: bool) -> tuple[int, int, int, int]:
        """Return row, column, and how many rows and columns ``cell`` covers, in this part and as Qt counts.

        Qt does not mirror tables (6.11), so the columns of one that runs right to left are numbered backwards.
        """
        height = min(cell.rowspan, self.first_row + self.rows - cell.row)
        width = min(cell.colspan, self.columns - cell.column)
        column = self.columns - cell.column - width if rtl else cell.column
        return cell.row - self.first_row, column, height, width


@dataclass(frozen=True, slots=True)
class Laid:
    """A part in the document, for those who paint its lines."""

    table: QTextTable
    part: Part
    rtl: bool
    headers: frozenset[int]
    """Rows of the part all of whose cells are headers."""

    def fit(self, room: float, styles: Styles) -> None:
        """Share out the width anew, now that a column of text has so much room."""
        format = self.table.format()
        _share(format, self.part, styles, room, rtl=self.rtl)
        self.table.setFormat(format)


def parts(blocks: Sequence[Block], styles: Styles) -> Iterator[Part]:
    """Yield the blocks of one table in parts of whole rows."""
    cells = [block.cell for block in blocks if block.cell is not None]
    rows = max(cell.row for cell in cells) + 1
    columns = max(cell.column + cell.colspan for cell in cells)
    step = rows if rows * columns <= MOST_CELLS else max(1, _PIECE_CELLS // columns)
    by_part: dict[int, list[Block]] = {}
    for block in blocks:
        if block.cell is not None:
            by_part.setdefault(block.cell.row // step, []).append(block)
    nest = blocks[0].nest[: cells[0].depth]
    whole = Part(
        blocks=tuple(blocks),
        first_row=0,
        rows=rows,
        columns=columns,
        opens=True,
        closes=True,
        wishes=(),
        nest=nest,
    )
    wishes = _wishes(whole, styles)
    for first in range(0, rows, step):
        count = min(step, rows - first)
        own = tuple(by_part.get(first // step, ()))
        last = first + count == rows
        yield replace(
            whole, blocks=own, first_row=first, rows=count, opens=first == 0, closes=last, wishes=wishes
        )


def insert(cursor: QTextCursor, part: Part, styles: Styles, *, room: float, rtl: bool, gap: int) -> Laid:
    """Insert an empty table for ``part`` at ``cursor``, spans merged, ``gap`` pixels below what is before.

    ``room`` is the width that a column of text has.
    """
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellSpacing(0)
    made.setBorderCollapse(True)
    ems = styles.typography.ems
    made.setCellPadding(ems(part.padding))
    made.setTopMargin(gap if part.opens else 0)
    made.setBottomMargin(ems(1.3) if part.closes else 0)
    _share(made, part, styles, room, rtl=rtl)
    table = cursor.insertTable(part.rows, part.columns, made)
    plain, heads = set[int](), set[int]()
    for cell in _cells(part):
        place = part.place(cell, rtl=rtl)
        if place[2] > 1 or place[3] > 1:
            table.mergeCells(*place)
        (heads if cell.header else plain).add(place[0])
    return Laid(table, part, rtl, frozenset(heads - plain))


def _levelled(widths: Sequence[float], room: float) -> tuple[float, ...]:
    """Return widths that fill the room, the widest cut back to one measure: short words stay whole.

    >>> _levelled([40.0, 90.0, 300.0], 200.0)
    (40.0, 80.0, 80.0)
    """
    left, level = room, room
    for number, width in enumerate(sorted(widths)):
        level = left / (len(widths) - number)
        if width > level:
            break
        left -= width
    return tuple(min(width, level) for width in widths)


def _share(format: QTextTableFormat, part: Part, styles: Styles, room: float, *, rtl: bool) -> None:
    """Set the widths of a table and its columns where a column of text has so much room."""
    inset, percent = styles.typography.ems(indent(part.nest)), QTextLength.Type.PercentageLength
    widths = part.widths(max(1.0, room - inset))
    total = sum(widths)
    format.setLeftMargin(0 if rtl else inset)
    format.setRightMargin(inset if rtl else 0)
    # In percent, so that it shrinks with the window. Alignment to the right would ignore the gutter, so a table
    # from right to left takes the whole width.
    format.setWidth(QTextLength(percent, 100 if rtl else min(100, 100 * (total + inset) / room)))
    shares = [QTextLength(percent, 100 * width / total) for width in widths]
    format.setColumnWidthConstraints(shares[::-1] if rtl else shares)


def _cells(part: Part) -> Iterator[Cell]:
    seen: set[tuple[int, int]] = set()
    for block in part.blocks:
        cell = block.cell
        if cell is not None and (cell.row, cell.column) not in seen:
            seen.add((cell.row, cell.column))
            yield cell


def _wishes(whole: Part, styles: Styles) -> tuple[tuple[float, float], ...]:
    """Return for each column the width of its longest word and of its longest line, with padding."""
    ems = styles.typography.ems
    metrics = styles.metrics(Role.DENSE if whole.dense else Role.CELL)
    padding = 2 * ems(whole.padding)
    least, best = [float(ems(0.5))] * whole.columns, [0.0] * whole.columns
    for block in islice((block for block in whole.blocks if block.cell), _MEASURED):
        cell = block.cell
        if cell is not None and cell.colspan == 1:
            low, high = _measured(block, metrics, ems(indent(block.nest[cell.depth :])))
            least[cell.column] = max(least[cell.column], low)
            best[cell.column] = max(best[cell.column], high)
    return tuple((low + padding, max(low, high) + padding + 1) for low, high in zip(least, best, strict=True))


def _measured(block: Block, metrics: QFontMetricsF, inset: float) -> tuple[float, float]:
    """Return the width of a block's longest word, and of its longest line."""
    if block.kind is Kind.IMAGE or any(run.image for run in block.runs):
        widest = max((run.image.width or 120 for run in block.runs if run.image), default=120)
        return min(60.0, widest) + inset, float(widest) + inset
    text = block.text
    word = max(text.split(), key=len, default="")[:_WORD_LETTERS]
    line = max(text.split("\n"), key=len)[:400]
    return metrics.horizontalAdvance(word) + _SLACK + inset, metrics.horizontalAdvance(line) + _SLACK + inset
