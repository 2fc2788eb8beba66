"""A list of rows as tall as what they say, of which only those in view are ever measured.

QListView measures every row before it shows the first, which takes minutes for a hundred thousand.
Here the scroll bar counts rows: its value names the row at the top and how much of it is hidden.
"""

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex

_UNIT = 60
"""Values of the scroll bar for one row."""
_FAR = 2000
"""Height that rows out of view are said to have: no one sees it, and places stay rows and back."""
_NOTCH = 120
"""What one step of a wheel tells; it scrolls by :data:`_STEP`."""
_STEP = 90


class TallList(QListView):
    """Shows a list model in one column; unselectable rows are passed over by the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    # -- where rows stand

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _height(self, row: int) -> int:
        known = self._heights.get(row)
        if known is None:
            index = self.model().index(row, 0)
            known = self.itemDelegateForIndex(index).sizeHint(self._option(), index).height()
            self._heights[row] = known
        return known

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def top(self) -> tuple[int, int]:
        """Return the first row in view, and how many pixels of it are hidden."""
        row, part = divmod(self.verticalScrollBar().value(), _UNIT)
        return (row, part * self._height(row) // _UNIT) if row < self._count() else (0, 0)

    def set_top(self, row: int, hidden: int = 0) -> None:
        """Bring a row to the top, so many pixels of it hidden; those may be more than it has."""
        count = self._count()
        while hidden < 0 and row > 0:
            row -= 1
            hidden += self._height(row)
        while row < count - 1 and hidden >= self._height(row):
            hidden -= self._height(row)
            row += 1
        if count:
            tall = max(1, self._height(row))
            part = min(_UNIT - 1, -(-max(0, hidden) * _UNIT // tall))
            self.verticalScrollBar().setValue(row * _UNIT + part)

    def _shown(self) -> Iterator[tuple[int, int, int]]:
        """Yield row, top and height of the rows in view."""
        row, hidden = self.top()
        y, count, end = -hidden, self._count(), self.viewport().height()
        while row < count and y < end:
            tall = self._height(row)
            yield row, y, tall
            y += tall
            row += 1

    def rows_in_view(self) -> range:
        """Return the rows in view, be it in part."""
        shown = [row for row, _, _ in self._shown()]
        return range(shown[0], shown[-1] + 1) if shown else range(0)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        first, hidden = self.top()
        width, end = self.viewport().width(), -hidden
        if index.row() < first:
            return QRect(0, -hidden - (first - index.row()) * _FAR, width, _FAR)
        last = first - 1
        for row, y, tall in self._shown():
            if row == index.row():
                return QRect(0, y, width, tall)
            last, end = row, y + tall
        return QRect(0, end + (index.row() - last - 1) * _FAR, width, _FAR)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if not self._count():
            return QModelIndex()
        y, (first, hidden) = point.y(), self.top()
        if y < -hidden:
            return self.model().index(max(0, first + (y + hidden) // _FAR), 0)
        last, end = first - 1, -hidden
        for row, top, tall in self._shown():
            last, end = row, top + tall
            if top <= y < end:
                return self.model().index(row, 0)
        return self.model().index(last + 1 + (y - end) // _FAR, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        row, room = index.row(), self.viewport().height()
        tall = self._height(row)
        hints = QAbstractItemView.ScrollHint
        if hint == hints.EnsureVisible:
            at = next((y for shown, y, _ in self._shown() if shown == row), None)
            if at is not None and at >= 0 and at + tall <= room:
                return
            above = (row, at or 0) < (self.top()[0], 0) or (at is not None and at < 0)
            hint = hints.PositionAtTop if above or tall > room else hints.PositionAtBottom
        match hint:
            case hints.PositionAtBottom:
                self.set_top(row, tall - room)
            case hints.PositionAtCenter:
                self.set_top(row, (tall - room) // 2)
            case _:
                self.set_top(row)

    # -- what Qt asks for

    def doItemsLayout(self) -> None:
        self._heights.clear()
        self._measure()
        self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self._heights.clear()
        self._measure()

    def _measure(self) -> None:
        """Set how far the list scrolls: until the last row ends at the bottom.

        Qt is told by the size of the contents, of which it makes the same range: to do so in
        ``updateGeometries`` fails with PySide 6.11, which drops a reference to an override of it.
        """
        row, room = self._count(), self.viewport().height()
        left = room
        while row > 0 and left > 0:
            row -= 1
            left -= self._height(row)
        most = row * _UNIT
        if left < 0:
            most += -(left * _UNIT // max(1, self._height(row)))
        self.resizeContents(self.viewport().width(), most + room)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, most))
        bar.setSingleStep(_UNIT // 3)
        bar.setPageStep(max(1, len(self.rows_in_view()) - 1) * _UNIT)
        self.updateEditorGeometries()

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        for row in [row for row in self._heights if first.row() <= row <= last.row()]:
            del self._heights[row]
        self._measure()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.top()
        if event.oldSize().width() != event.size().width():
            self._heights.clear()
        super().resizeEvent(event)
        self._measure()
        self.set_top(top[0], min(top[1], self._height(top[0]) - 1) if self._count() else 0)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.updateEditorGeometries()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = event.pixelDelta().y() or event.angleDelta().y() * _STEP // _NOTCH
        row, hidden = self.top()
        self.set_top(row, hidden - moved)
        event.accept()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; to compare them with every row would take seconds."""

    # -- choosing

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self._clamped(rect.topLeft()), self._clamped(rect.bottomRight())
        outside = not self.indexAt(rect.topLeft()).isValid() and rect.width() == 1
        chosen = QItemSelection()
        if first is not None and last is not None and not outside:
            model = self.model()
            chosen.select(model.index(min(first, last), 0), model.index(max(first, last), 0))
        self.selectionModel().select(chosen, command)

    def _clamped(self, point: QPoint) -> int | None:
        index = self.indexAt(point)
        return index.row() if index.isValid() else self._count() - 1 if self._count() else None

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        actions, row, count = QAbstractItemView.CursorAction, self.currentIndex().row(), self._count()
        page = max(1, len(self.rows_in_view()) - 1)
        down = action in (actions.MoveDown, actions.MoveNext, actions.MovePageDown, actions.MoveHome)
        target = {
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MovePageDown: row + page,
            actions.MovePageUp: row - page,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
        }.get(action, row)
        target = min(max(0, target), count - 1)
        way = 1 if down else -1
        for step in (way, -way):
            at = target
            while 0 <= at < count:
                index = self.model().index(at, 0)
                if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                    return index
                at += step
        return QModelIndex()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        under = self.viewport().mapFromGlobal(self.cursor().pos())
        over = under.y() if self.viewport().underMouse() else -1
        selection, current = self.selectionModel(), self.currentIndex().row()
        for row, y, tall in self._shown():
            index = self.model().index(row, 0)
            option = self._option()
            option.rect = QRect(0, y, self.viewport().width(), tall)
            if not option.rect.intersects(event.rect()):
                continue
            flags = QStyle.StateFlag
            if selection.isSelected(index):
                option.state |= flags.State_Selected
            if y <= over < y + tall:
                option.state |= flags.State_MouseOver
            if row == current and self.hasFocus():
                option.state |= flags.State_HasFocus
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()
