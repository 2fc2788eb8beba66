"""Boxes in lists: empty, ticked and ticked in part are told apart in each theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.panels.style import window_sheet
from gui.panels.ticks import TickRows
from gui.theme import THEMES, palette

STATES = (Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked)


@pytest.mark.parametrize("name", THEMES)
def test_the_states_of_a_box_differ_and_an_empty_one_is_empty(dressed: object, qtbot: QtBot, name: str) -> None:
    theme = THEMES[name]
    view = QListWidget()
    qtbot.addWidget(view)
    view.setPalette(palette(theme))
    view.setStyleSheet(window_sheet(theme))
    view.setItemDelegate(TickRows(view))
    for state in STATES:
        item = QListWidgetItem("Ice", view)
        item.setCheckState(state)
    view.setCurrentRow(-1)
    view.resize(200, 120)
    view.show()
    picture = view.viewport().grab().toImage()
    empty, ticked, partly = (box(view, row, picture) for row in range(len(STATES)))
    assert empty == {theme.background}
    assert theme.accent in ticked and theme.accent in partly
    assert len(ticked) > 1 and len(partly) > 1 and ticked != empty


def box(view: QListWidget, row: int, picture: object) -> set[str]:
    """Return the colours within the box of a row."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualItemRect(view.item(row))
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    rect = (
        view.style()
        .subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
        .adjusted(3, 3, -3, -3)
    )
    return {
        QColor(picture.pixel(x, y)).name()  # type: ignore[attr-defined]
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }
