"""A table of an article as a Qt model: cells of plain text, a first row of headers above them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from storage.records import OBJECT, Block, Cell

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class GridModel(QAbstractTableModel):
    """The cells of one table; of a cell that spans others, its words stand in the first of them."""

    def __init__(self, blocks: Sequence[Block], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[tuple[int, int], Cell] = {}
        self._texts: dict[tuple[int, int], str] = {}
        for block in blocks:
            if block.cell is not None:
                place = block.cell.row, block.cell.column
                self._cells.setdefault(place, block.cell)
                said = self._texts.get(place)
                text = block.text.replace(OBJECT, "▢")
                self._texts[place] = f"{said}\n{text}" if said else text
        cells = self._cells.values()
        self._rows = max((cell.row + cell.rowspan for cell in cells), default=0)
        self._columns = max((cell.column + cell.colspan for cell in cells), default=0)
        head = [cell for cell in cells if cell.row == 0]
        plain = all(cell.header and cell.rowspan == cell.colspan == 1 for cell in head)
        self.headed = plain and self._rows > 1 and len(head) == self._columns
        """Whether the first row stands above the others and stays there."""

    @property
    def spans(self) -> list[tuple[int, int, int, int]]:
        """Row, column, and how many rows and columns each cell takes that takes several."""
        first = int(self.headed)
        return [
            (cell.row - first, cell.column, cell.rowspan, cell.colspan)
            for cell in self._cells.values()
            if (cell.rowspan, cell.colspan) != (1, 1)
        ]

    def text(self, row: int, column: int) -> str:
        """Return the words of a cell."""
        return self._texts.get((row + self.headed, column), "")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows - self.headed

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.FontRole:
            cell = self._cells.get((index.row() + self.headed, index.column()))
            return _bold() if cell is not None and cell.header else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal and self.headed:
            return self._texts.get((0, section), "")
        return str(section + 1)


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
