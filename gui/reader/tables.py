"""Tables of an article as QTextTables: spans, shading, and large ones in pieces that look like one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextLength, QTextTable, QTextTableFormat

from gui.reader.styles import Styles, indent
from storage.records import Block, Cell

MOST_CELLS = 300
"""A table of more is laid out in pieces, or one of 5,000 rows would hold the window for 1.5 s."""

_PIECE_CELLS = 120


@dataclass(frozen=True, slots=True)
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
    """Percentages, when it is one of several parts; else empty and Qt finds them."""

    def height(self, cell: Cell) -> int:
        """Return how many of this part's rows ``cell`` covers."""
        return min(cell.rowspan, self.first_row + self.rows - cell.row)

    def width(self, cell: Cell) -> int:
        """Return how many columns ``cell`` covers."""
        return min(cell.colspan, self.columns - cell.column)


@dataclass(frozen=True, slots=True)
class Laid:
    """A part in the document, for those who paint its lines."""

    table: QTextTable
    part: Part
    nest: str
    rtl: bool
    headers: frozenset[int]
    """Rows of the part all of whose cells are headers."""


def parts(blocks: Sequence[Block]) -> Iterator[Part]:
    """Yield the blocks of one table in parts of whole rows."""
    cells = [block.cell for block in blocks if block.cell is not None]
    rows = max(cell.row for cell in cells) + 1
    columns = max(cell.column + cell.colspan for cell in cells)
    whole = rows * columns <= MOST_CELLS
    step = rows if whole else max(1, _PIECE_CELLS // columns)
    widths = () if whole else _widths(blocks, columns)
    by_row: dict[int, list[Block]] = {}
    for block in blocks:
        if block.cell is not None:
            by_row.setdefault(block.cell.row // step, []).append(block)
    for number, first in enumerate(range(0, rows, step)):
        count = min(step, rows - first)
        yield Part(
            blocks=tuple(by_row.get(number, ())), first_row=first, rows=count, columns=columns,
            opens=first == 0, closes=first + count == rows, widths=widths,
        )  # fmt: skip


def insert(cursor: QTextCursor, part: Part, styles: Styles, *, rtl: bool) -> Laid:
    """Insert an empty table for ``part`` at ``cursor``, spans merged."""
    nest = _around(part)
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellSpacing(0)
    made.setBorderCollapse(True)
    ems = styles.typography.ems
    made.setCellPadding(ems(0.42))
    made.setTopMargin(ems(0.5) if part.opens else 0)
    made.setBottomMargin(ems(1.0) if part.closes else 0)
    (made.setRightMargin if rtl else made.setLeftMargin)(ems(indent(nest)))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    if part.widths:
        percent = QTextLength.Type.PercentageLength
        made.setWidth(QTextLength(percent, 100))
        made.setColumnWidthConstraints([QTextLength(percent, width) for width in part.widths])
    table = cursor.insertTable(part.rows, part.columns, made)
    plain: set[int] = set()
    for cell in _cells(part):
        height, width = part.height(cell), part.width(cell)
        if height > 1 or width > 1:
            table.mergeCells(cell.row - part.first_row, cell.column, height, width)
        if not cell.header:
            plain.add(cell.row - part.first_row)
    headers = frozenset(cell.row - part.first_row for cell in _cells(part)) - plain
    return Laid(table, part, nest, rtl, headers)


def _cells(part: Part) -> Iterator[Cell]:
    seen: set[tuple[int, int]] = set()
    for block in part.blocks:
        cell = block.cell
        if cell is not None and (cell.row, cell.column) not in seen:
            seen.add((cell.row, cell.column))
            yield cell


def _around(part: Part) -> str:
    for block in part.blocks:
        if block.cell is not None:
            return block.nest[: block.cell.depth]
    return ""


def _widths(blocks: Sequence[Block], columns: int) -> tuple[float, ...]:
    """Return percentages by the mean length of each column's cells, so that all parts agree."""
    total, count = [0] * columns, [1] * columns
    for block in blocks:
        if block.cell is not None and block.cell.colspan == 1:
            total[block.cell.column] += min(60, len(block.text))
            count[block.cell.column] += 1
    weights = [max(4.0, letters / cells) for letters, cells in zip(total, count, strict=True)]
    return tuple(100 * weight / sum(weights) for weight in weights)
