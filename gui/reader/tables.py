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
_MEASURED = 400
"""Blocks that are measured for the widths of columns; more would not change them much."""
_WORD_LETTERS = 24
"""A longer word may be broken."""

_SLACK = 3.0
"""Pixels that rounding percentages may cost a column."""

PADDING = 0.42
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
    widths: tuple[float, ...]
    """Pixels of each column with its padding."""
    nest: str
    """What encloses the table."""

    @property
    def dense(self) -> bool:
        """Whether there are so many columns that its text is set smaller."""
        return self.columns >= _DENSE_COLUMNS

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
        widths=(),
        nest=nest,
    )
    widths = _widths(whole, styles)
    for first in range(0, rows, step):
        count = min(step, rows - first)
        own = tuple(by_part.get(first // step, ()))
        last = first + count == rows
        yield replace(
            whole, blocks=own, first_row=first, rows=count, opens=first == 0, closes=last, widths=widths
        )


def insert(cursor: QTextCursor, part: Part, styles: Styles, *, rtl: bool, gap: int) -> Laid:
    """Insert an empty table for ``part`` at ``cursor``, spans merged, ``gap`` pixels below what is before."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellSpacing(0)
    made.setBorderCollapse(True)
    ems = styles.typography.ems
    made.setCellPadding(ems(PADDING))
    made.setTopMargin(gap if part.opens else 0)
    made.setBottomMargin(ems(1.3) if part.closes else 0)
    inset, total, percent = ems(indent(part.nest)), sum(part.widths), QTextLength.Type.PercentageLength
    made.setLeftMargin(0 if rtl else inset)
    made.setRightMargin(inset if rtl else 0)
    # In percent, so that it shrinks with the window. Alignment to the right would ignore the gutter, so a table
    # from right to left takes the whole width.
    made.setWidth(QTextLength(percent, 100 if rtl else 100 * (total + inset) / styles.typography.width))
    shares = [QTextLength(percent, 100 * width / total) for width in part.widths]
    made.setColumnWidthConstraints(shares[::-1] if rtl else shares)
    table = cursor.insertTable(part.rows, part.columns, made)
    plain, heads = set[int](), set[int]()
    for cell in _cells(part):
        place = part.place(cell, rtl=rtl)
        if place[2] > 1 or place[3] > 1:
            table.mergeCells(*place)
        (heads if cell.header else plain).add(place[0])
    return Laid(table, part, rtl, frozenset(heads - plain))


def _cells(part: Part) -> Iterator[Cell]:
    seen: set[tuple[int, int]] = set()
    for block in part.blocks:
        cell = block.cell
        if cell is not None and (cell.row, cell.column) not in seen:
            seen.add((cell.row, cell.column))
            yield cell


def _widths(whole: Part, styles: Styles) -> tuple[float, ...]:
    """Return the columns' widths: what they would like if there is room, else no less than their longest words.

    As browsers do it (CSS 2.1, 17.5.2.2, the automatic table layout).
    """
    ems = styles.typography.ems
    metrics = styles.metrics(Role.DENSE if whole.dense else Role.CELL)
    padding = 2 * ems(PADDING)
    least, best = [0.0] * whole.columns, [0.0] * whole.columns
    for block in islice((block for block in whole.blocks if block.cell), _MEASURED):
        cell = block.cell
        if cell is not None and cell.colspan == 1:
            low, high = _wishes(block, metrics, ems(indent(block.nest[cell.depth :])))
            least[cell.column] = max(least[cell.column], low)
            best[cell.column] = max(best[cell.column], high)
    least = [max(width, ems(0.5)) + padding for width in least]
    best = [max(width, low - padding) + padding + 1 for width, low in zip(best, least, strict=True)]
    room = styles.typography.width - ems(indent(whole.nest))
    if sum(best) <= room:
        return tuple(best)
    spare, more = room - sum(least), sum(best) - sum(least)
    if spare <= 0:
        return tuple(width * room / sum(least) for width in least)
    return tuple(low + spare * (high - low) / more for low, high in zip(least, best, strict=True))


def _wishes(block: Block, metrics: QFontMetricsF, inset: float) -> tuple[float, float]:
    """Return the width of a block's longest word, and of its longest line."""
    if block.kind is Kind.IMAGE or any(run.image for run in block.runs):
        widest = max((run.image.width or 120 for run in block.runs if run.image), default=120)
        return min(60.0, widest) + inset, float(widest) + inset
    text = block.text
    word = max(text.split(), key=len, default="")[:_WORD_LETTERS]
    line = max(text.split("\n"), key=len)[:400]
    return metrics.horizontalAdvance(word) + _SLACK + inset, metrics.horizontalAdvance(line) + _SLACK + inset
