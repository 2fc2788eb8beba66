"""Tags in their panel: found, renamed, dragged, merged, split, deleted, described, given to many."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QListWidget, QTreeView
from pytestqt.qtbot import QtBot

from storage.library import Library
from storage.records import HighlightId
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marks(library: Library) -> list[HighlightId]:
    article = an_article(library, "Alpha", "The ice is thin. The harbour froze.")
    return [
        a_highlight(library, article, "ice", tags=["cold/ice"]),
        a_highlight(library, article, "harbour", tags=["port"]),
        a_highlight(library, article, "froze", tags=["cold/ice", "frost"]),
    ]


@pytest.fixture
def person(qtbot: QtBot, library: Library, marks: list[HighlightId], open_window: Opener) -> Person:
    someone = Person(qtbot, open_window(library))
    someone.press(Qt.Key.Key_F6)
    someone.wait(lambda: bool(tree(someone).model().rowCount()))
    return someone


def tree(person: Person) -> QTreeView:
    return person.window.tags.tree


def paths(library: Library) -> list[str]:
    return [tag.path for tag in library.tags.list()]


def choose(person: Person, path: str) -> None:
    person.window.tags.choose(path)
    tree(person).setFocus()


def drag(person: Person, path: str, at: QPoint) -> None:
    """Let a tag fall on a place of the tree, as the window system tells it."""
    model = person.window.tags.model
    data = model.mimeData([model.index_of(path)])
    rest = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(at, *rest), QDragMoveEvent(at, *rest), QDropEvent(QPointF(at), *rest)):
        QApplication.sendEvent(tree(person).viewport(), event)


def test_the_panel_shows_a_tree_with_parents_and_counts(person: Person) -> None:
    model = person.window.tags.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["cold", "frost", "port"]
    assert model.index_of("cold/ice").parent() == model.index_of("cold")
    assert model.index_of("cold/ice").data(Qt.ItemDataRole.AccessibleTextRole) == "cold/ice  2"


def test_typing_finds_tags_and_a_click_shows_what_carries_one(person: Person) -> None:
    person.type("por")
    assert person.window.tags.chosen() == "port"
    assert tree(person).isRowHidden(0, tree(person).rootIndex())
    rect = tree(person).visualRect(person.window.tags.model.index_of("port"))
    QTest.mouseClick(tree(person).viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert person.window.library.filter.tag == "port"


def test_f2_renames_in_place_and_undo_brings_the_name_back(person: Person, library: Library) -> None:
    choose(person, "port")
    person.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "quay")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    person.wait(lambda: "quay" in paths(library))
    person.window.session.undo.undo()
    assert "port" in paths(library)


def test_a_tag_dropped_on_another_becomes_its_child(person: Person, library: Library) -> None:
    model = person.window.tags.model
    drag(person, "frost", tree(person).visualRect(model.index_of("cold")).center())
    assert "cold/frost" in paths(library)
    data = model.mimeData([model.index_of("cold")])
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of("cold/ice"))


def test_a_merge_tells_what_it_touches_and_is_one_step(person: Person, library: Library) -> None:
    choose(person, "frost")
    person.press(Qt.Key.Key_M, CONTROL)
    dialog = person.dialog("mergetags")
    told = next(one for one in dialog.findChildren(object) if one.objectName() == "mergetags.touched")
    assert "highlights: 1" in told.text()  # type: ignore[attr-defined]
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "port")
    person.click_button(dialog, "mergetags.merge")
    assert paths(library) == ["cold/ice", "port"]
    person.window.session.undo.undo()
    assert paths(library) == ["cold/ice", "frost", "port"]


def test_chosen_highlights_get_another_tag(person: Person, library: Library, marks: list[HighlightId]) -> None:
    choose(person, "cold/ice")
    person.press(Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = person.dialog("splittag")
    dialog.findChildren(QListWidget)[0].item(0).setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "thin")
    person.click_button(dialog, "splittag.split")
    assert library.highlights.get(marks[0]).tags == ("cold/ice/thin",)
    assert "cold/ice" in library.highlights.get(marks[2]).tags


def test_del_deletes_a_tag_and_ctrl_z_brings_it_back(person: Person, library: Library) -> None:
    choose(person, "cold")
    person.press(Qt.Key.Key_Delete)
    assert paths(library) == ["frost", "port"]
    person.press(Qt.Key.Key_Z, CONTROL)
    assert "cold/ice" in paths(library)


def test_what_a_tag_is_for_is_typed_beside_it(person: Person, library: Library) -> None:
    choose(person, "port")
    details = person.window.tags
    (memo,) = [one for one in details.findChildren(object) if one.objectName() == "tagpanel.memo"]
    memo.setPlainText("only harbours")  # type: ignore[attr-defined]
    (color,) = details.findChildren(QComboBox)
    color.setCurrentIndex(3)
    color.activated.emit(3)
    choose(person, "frost")
    tag = next(tag for tag in library.tags.list() if tag.path == "port")
    assert (tag.memo, tag.color) == ("only harbours", "blue")


def test_tags_of_several_articles_change_in_one_step(person: Person, library: Library) -> None:
    ids = [one.id for one in library.articles.list()] + [an_article(library, "Beta", "Rice.")]
    library.articles.tag(ids[:1], add=["some"])
    library.articles.tag(ids, add=["all"])
    person.wait(lambda: len(person.titles()) == 2)
    person.window.library.list.selectAll()
    person.press(Qt.Key.Key_T, CONTROL)
    dialog = person.dialog("manytags")
    (rows,) = dialog.findChildren(QListWidget)
    states = {rows.item(row).text(): rows.item(row) for row in range(rows.count())}
    assert states["some"].checkState() == Qt.CheckState.PartiallyChecked
    states["all"].setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "fresh")
    person.click_button(dialog, "manytags.save")
    assert [library.articles.get(id).tags for id in ids] == [("fresh", "some"), ("fresh",)]
    person.window.session.undo.undo()
    assert [library.articles.get(id).tags for id in ids] == [("all", "some"), ("all",)]


def test_a_tags_key_gives_it_to_the_highlight_at_hand(
    person: Person, library: Library, marks: list[HighlightId]
) -> None:
    library.tags.describe("frost", shortcut="q")
    person.open("Alpha")
    person.wait(lambda: any(tag.shortcut for tag in person.window.browsing.tags))
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_G)
    person.press(Qt.Key.Key_Q)
    assert library.highlights.get(marks[0]).tags == ("cold/ice", "frost")
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_T, SHIFT)
    assert "frost" in library.highlights.get(marks[1]).tags


def test_a_tags_key_and_its_dialogs_need_no_panel(
    qtbot: QtBot, library: Library, marks: list[HighlightId], open_window: Opener
) -> None:
    library.tags.describe("frost", shortcut="q")
    person = Person(qtbot, open_window(library))
    person.open("Alpha")
    person.wait(lambda: any(tag.shortcut for tag in person.window.browsing.tags))
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_G)
    person.press(Qt.Key.Key_Q)
    assert library.highlights.get(marks[0]).tags == ("cold/ice", "frost")
    person.window.library.list.setFocus()
    person.press(Qt.Key.Key_T, CONTROL)
    assert person.dialog("manytags").parent() is person.window


def test_down_in_the_tags_field_offers_tags_of_like_passages_then_the_last(
    person: Person, library: Library, marks: list[HighlightId]
) -> None:
    other = an_article(library, "Beta", "Another harbour.")
    a_highlight(library, other, "Another harbour")
    person.open("Beta")
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_J)
    person.wait(lambda: not person.window.session.jobs.busy)  # passages are learnt beside the window
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_Down)
    (popup,) = [
        each
        for each in QApplication.topLevelWidgets()
        if each.objectName() == "tagCompletions" and each.isVisible()
    ]
    assert isinstance(popup, QListView)
    rows = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert rows[0] == "port"
    assert set(rows) == {"port", "cold/ice", "frost"}
