"""A list of rows of many heights, of which only those in view are measured."""

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.panels.tall_list import TallList

Index = QModelIndex | QPersistentModelIndex
ROWS = 100_000
LEFT, SHIFT, CONTROL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Model(QAbstractListModel):
    """Every tenth row is a heading."""

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return ROWS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() % 10 == 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Delegate(QStyledItemDelegate):
    """Counts what it measures."""

    measured = 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        self.measured += 1
        return QSize(0, 20 + index.row() * 7 % 50)


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> TallList:
    made = TallList()
    qtbot.addWidget(made)
    made.setItemDelegate(Delegate(made))
    made.setModel(Model(made))
    made.resize(400, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def chosen(view: TallList) -> list[tuple[int, int]]:
    return [(span.top(), span.bottom()) for span in view.selectionModel().selection().toList()]


def measured(view: TallList) -> int:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Delegate)
    return delegate.measured


def test_only_what_is_in_view_is_measured(view: TallList) -> None:
    view.grab()
    assert measured(view) < 100


@pytest.mark.parametrize("row", [3, 500, ROWS - 1])
def test_places_lead_to_rows_and_back(view: TallList, row: int) -> None:
    view.scrollTo(view.model().index(row, 0))
    assert row in view.rows_in_view()
    for other in (0, 3, row, 50_000, ROWS - 1):
        rect = view.visualRect(view.model().index(other, 0))
        assert view.indexAt(rect.topLeft()).row() == view.indexAt(rect.bottomLeft()).row() == other


def test_the_last_row_ends_at_the_bottom(view: TallList) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == ROWS - 1
    assert abs(view.visualRect(view.currentIndex()).bottom() - view.viewport().height()) <= 3
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_the_keys_pass_headings_over(view: TallList) -> None:
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 11
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 9
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1


def test_a_page_down_and_up_lead_back(view: TallList) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    there = view.currentIndex().row()
    assert there > 5
    assert there in view.rows_in_view()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < there


def test_shift_chooses_everything_between(view: TallList) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert chosen(view) == [(1, ROWS - 1)]


def test_clicks_choose_one_more_and_all_between(view: TallList) -> None:
    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, modifier, at)

    click(2)
    assert chosen(view) == [(2, 2)]
    click(4, CONTROL)
    assert chosen(view) == [(2, 2), (4, 4)]
    click(3)
    click(6, SHIFT)
    assert chosen(view) == [(3, 6)]


def test_the_wheel_scrolls_by_pixels(view: TallList) -> None:
    def roll(by: int) -> None:
        at = view.viewport().rect().center()
        event = QWheelEvent(
            at.toPointF(), view.mapToGlobal(at).toPointF(), QPoint(0, by), QPoint(), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    before = view.visualRect(view.model().index(3, 0)).top()
    roll(-40)
    assert abs(before - view.visualRect(view.model().index(3, 0)).top() - 40) <= 1
    roll(400)
    assert view.top() == (0, 0)


def test_a_narrower_window_keeps_the_row_at_the_top(view: TallList) -> None:
    view.set_top(700, 5)
    top = view.top()
    view.resize(300, 500)
    assert view.top()[0] == top[0] == 700
