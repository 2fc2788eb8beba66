"""The highlights panel as a person uses it: order, filter, many at once, the article's own tags and note."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.colors import ColorsDialog
from gui.dialogs.link import LinkDialog
from gui.panels.foot import Foot
from gui.panels.highlights import HighlightsPanel
from gui.reader.fields import ColorDot, StyleButton
from gui.reader.notes import NoteView
from gui.reader.popover import Popover
from storage.library import Library
from storage.records import ArticleId, Highlight, HighlightId, PassageGroup
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOTH = CONTROL | SHIFT
TEXT = "The ice is thin this year.\nThe harbour froze over.\nWalk with care, said the master.\n" + "\n".join(
    f"Paragraph {number} of a long and patient text about the harbour." for number in range(120)
)


@pytest.fixture
def article(library: Library) -> ArticleId:
    return an_article(library, "Alpha", TEXT)


@pytest.fixture
def marks(library: Library, article: ArticleId) -> list[HighlightId]:
    return [
        a_highlight(library, article, "harbour froze", color="blue", tags=["port"]),
        a_highlight(library, article, "ice is thin", color="green", note="**Who** says? https://a.example/x"),
        a_highlight(library, article, "said the master", color="blue", tags=["people/master", "ice"]),
    ]


@pytest.fixture
def person(qtbot: QtBot, library: Library, marks: list[HighlightId], open_window: Opener) -> Person:
    someone = Person(qtbot, open_window(library))
    someone.open("Alpha")
    return someone


def panel(person: Person) -> HighlightsPanel:
    return person.window.highlights


def quotes(person: Person) -> list[str]:
    return [one.quote for one in panel(person).model.highlights()]


def box(person: Person, name: str) -> QComboBox:
    found = panel(person).findChild(QComboBox, f"highlights.{name}")
    assert isinstance(found, QComboBox)
    return found


def pick(person: Person, name: str, value: str) -> None:
    """Choose a value in a box by the keys that lead to it."""
    one = box(person, name)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Home)
    for _ in range(one.findData(value)):
        QTest.keyClick(one, Qt.Key.Key_Down)
    assert one.currentData() == value


def stored(library: Library, article: ArticleId) -> list[Highlight]:
    return library.highlights.list(article)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose_all(person: Person) -> None:
    panel(person).list.setFocus()
    QTest.keyClick(panel(person).list, Qt.Key.Key_A, CONTROL)


# -- order and filter


def test_the_list_is_sorted_by_place_colour_tag_and_time(person: Person) -> None:
    place = ["ice is thin", "harbour froze", "said the master"]
    assert quotes(person) == place
    person.press(Qt.Key.Key_F, BOTH)
    pick(person, "order", "color")
    assert quotes(person) == ["ice is thin", "harbour froze", "said the master"]
    pick(person, "order", "tag")
    assert quotes(person) == ["said the master", "harbour froze", "ice is thin"]
    pick(person, "order", "time")
    assert quotes(person) == ["said the master", "ice is thin", "harbour froze"]


def test_words_colour_and_tag_narrow_the_list(person: Person) -> None:
    person.press(Qt.Key.Key_F, BOTH)
    person.type("who THIN")
    assert quotes(person) == ["ice is thin"]
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("blue")
    assert quotes(person) == ["harbour froze", "said the master"]
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    pick(person, "color", "blue")
    pick(person, "tag", "people/master")
    assert quotes(person) == ["said the master"]
    heading = panel(person).findChild(QLabel, "highlights.count")
    assert isinstance(heading, QLabel) and heading.text() == "Highlights  1 / 3"


def test_a_filter_that_nothing_fits_says_so_and_escape_shows_all(person: Person) -> None:
    person.press(Qt.Key.Key_F, BOTH)
    person.type("zebra")
    empty = panel(person).findChild(QLabel, "highlights.empty")
    assert isinstance(empty, QLabel) and empty.isVisible() and "Escape" in empty.text()
    person.press(Qt.Key.Key_Escape)
    assert len(quotes(person)) == 3 and panel(person).list.hasFocus()


# -- many at once


def test_many_get_a_colour_a_style_and_tags_each_in_one_step(
    person: Person, library: Library, article: ArticleId
) -> None:
    choose_all(person)
    many = panel(person).many
    assert many.isVisible()
    click(next(dot for dot in many.findChildren(ColorDot) if dot.color == "pink"))
    click(next(button for button in many.findChildren(StyleButton) if button.style_ == "strike"))
    assert {(one.color, one.style) for one in stored(library, article)} == {("pink", "strike")}
    assert len(panel(person).chosen()) == 3  # they stay chosen
    tags = many.findChild(QToolButton, "highlights.many.tags")
    assert isinstance(tags, QToolButton)
    click(tags)
    dialog = person.dialog("manytags")
    field = dialog.findChild(QLineEdit, "manytags.tag")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "all")
    person.click_button(dialog, "manytags.save")
    assert all("all" in one.tags for one in stored(library, article))
    for _ in range(3):
        person.press(Qt.Key.Key_Z, CONTROL)
    assert {one.color for one in stored(library, article)} == {"blue", "green"}
    assert {one.style for one in stored(library, article)} == {"highlight"}


def test_keys_in_the_list_are_about_what_is_chosen(
    person: Person, library: Library, article: ArticleId
) -> None:
    choose_all(person)
    for key in (Qt.Key.Key_5, Qt.Key.Key_U):
        person.press(key)
    assert {(one.color, one.style) for one in stored(library, article)} == {("purple", "underline")}
    person.press(Qt.Key.Key_Delete)
    assert stored(library, article) == []
    assert not panel(person).many.isVisible()
    for _ in range(3):
        person.press(Qt.Key.Key_Z, CONTROL)
    assert {one.color for one in stored(library, article)} == {"blue", "green"}


def test_t_in_the_list_is_about_the_one_that_is_chosen(
    person: Person, library: Library, article: ArticleId
) -> None:
    panel(person).list.setFocus()
    person.press(Qt.Key.Key_Down)
    (one,) = panel(person).chosen()
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_End)
    person.type(", first")
    person.press(Qt.Key.Key_Escape)
    assert set(library.highlights.get(one.id).tags) == {*one.tags, "first"}


def test_the_menu_of_the_list_offers_what_can_be_done(person: Person) -> None:
    offered = [action.objectName() for action in panel(person).list.actions()]
    assert offered[-1] == "highlight.delete-chosen" and "edit.tag-chosen" in offered
    choose_all(person)
    person.window.actions_["highlight.tags"].trigger()
    person.dialog("manytags").close()


def test_one_chosen_shows_no_bar(person: Person) -> None:
    panel(person).list.setFocus()
    person.press(Qt.Key.Key_Down)
    assert not panel(person).many.isVisible()


# -- the ends, the styles and the undo of each


def test_each_move_of_an_end_is_one_step_back(person: Person, library: Library, article: ArticleId) -> None:
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_J)
    for _ in range(2):
        person.press(Qt.Key.Key_Right, SHIFT | Qt.KeyboardModifier.AltModifier)
    assert stored(library, article)[0].quote == "ice is thin this year"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert stored(library, article)[0].quote == "ice is thin this"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert stored(library, article)[0].quote == "ice is thin"


def test_the_same_tags_again_and_a_style_from_the_menu(
    person: Person, library: Library, article: ArticleId
) -> None:
    view = person.window.reading.view
    view.setFocus()
    view.select_highlight(stored(library, article)[1].id, popover=True)
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_End)
    person.type(", again")
    person.press(Qt.Key.Key_Escape)
    view.select_highlight(stored(library, article)[0].id)
    person.press(Qt.Key.Key_T, SHIFT)
    assert set(stored(library, article)[0].tags) == {"port", "again"}
    person.window.actions_["highlight.underline"].trigger()
    assert stored(library, article)[0].style == "underline"


# -- notes


def test_a_note_reads_as_markdown_and_its_link_asks(
    person: Person, library: Library, article: ArticleId
) -> None:
    view = person.window.reading.view
    view.select_highlight(stored(library, article)[0].id, popover=True)
    card = view.findChild(Popover)
    assert isinstance(card, Popover) and card.shown.isVisible() and not card.note.isVisible()
    assert card.shown.toPlainText() == "Who says? https://a.example/x"
    where = next(QPoint(x, 8) for x in range(0, card.shown.width(), 4) if card.shown.anchorAt(QPoint(x, 8)))
    QTest.mouseClick(card.shown.viewport(), Qt.MouseButton.LeftButton, pos=where)
    asked = [one for one in QApplication.topLevelWidgets() if isinstance(one, LinkDialog) and one.isVisible()]
    assert len(asked) == 1
    asked[0].close()
    QTest.mouseClick(card.shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert card.note.isVisible() and card.note.toPlainText().startswith("**Who**")
    person.type("!")
    card.tags.setFocus()
    assert card.shown.isVisible()
    assert stored(library, article)[0].note.count("!") == 1


def test_a_link_of_a_note_in_the_list_asks(person: Person) -> None:
    shown = panel(person)
    rect = shown.list.visualRect(shown.model.index(0))
    rows = shown.list.itemDelegate()
    asked: list[str] = []
    rows.linkActivated.connect(asked.append)  # type: ignore[attr-defined]
    for y in range(rect.top(), rect.bottom(), 4):
        for x in range(rect.left() + 30, rect.right(), 12):
            if not asked:
                QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert asked == ["https://a.example/x"]
    for one in QApplication.topLevelWidgets():
        if isinstance(one, LinkDialog):
            one.close()


def test_resting_on_a_highlight_shows_what_it_says(
    person: Person, library: Library, article: ArticleId
) -> None:
    view = person.window.reading.view
    said = stored(library, article)[0]
    rect = view.rects(said.start, said.start + 1)[0].translated(-QPointF(view.viewport().pos()))
    preview = view.findChild(QWidget, "preview")
    assert isinstance(preview, QWidget)
    QTest.mouseMove(view.viewport(), rect.center().toPoint())
    assert not preview.isVisible()  # not at once
    person.wait(preview.isVisible)
    note = preview.findChild(NoteView)
    assert isinstance(note, NoteView) and note.words().startswith("Who says?")
    QTest.mouseMove(view.viewport(), QPoint(5, 5))
    assert not preview.isVisible()


# -- the article as a whole


def test_the_article_is_tagged_and_noted_by_key(person: Person, library: Library, article: ArticleId) -> None:
    person.press(Qt.Key.Key_T, BOTH)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.objectName() == "articlehead.tags"
    person.type("winter, ice/thin")
    person.press(Qt.Key.Key_Escape)
    assert library.articles.get(article).tags == ("ice/thin", "winter")
    person.press(Qt.Key.Key_N, BOTH)
    person.type("*Ask* h")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert library.articles.get(article).note == "*Ask* h"
    assert panel(person).head.shown.toPlainText() == "Ask h"
    assert person.window.reading.view.hasFocus()
    for _ in range(2):
        person.press(Qt.Key.Key_Z, CONTROL)
    now = library.articles.get(article)
    assert (now.tags, now.note) == ((), "")


def test_a_click_on_the_tags_edits_them_and_leaving_saves(
    person: Person, library: Library, article: ArticleId
) -> None:
    click(panel(person).head.chips)
    person.type("winter")
    person.window.reading.view.setFocus()
    assert library.articles.get(article).tags == ("winter",)
    assert "winter" in panel(person).head.chips.accessibleName()


# -- colours


def test_a_colour_is_named_made_and_taken_away_and_all_is_undone(person: Person, library: Library) -> None:
    person.window.actions_["highlight.colors"].trigger()
    dialog = person.window.findChild(ColorsDialog)
    assert isinstance(dialog, ColorsDialog)
    person.wait(dialog.isActiveWindow)
    field = dialog.findChild(QLineEdit, "colors.blue.label")
    assert isinstance(field, QLineEdit)
    click(field)
    QTest.keyClicks(field, "Doubtful")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert person.window.actions_["highlight.blue"].text() == "Doubtful"
    new = dialog.findChild(QLineEdit, "colors.new")
    assert isinstance(new, QLineEdit)
    new.setFocus()
    QTest.keyClicks(new, "Wrong")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert [color.name for color in library.colors.list()][-1] == "wrong"
    assert person.window.reading.view._theme.mark("wrong") != person.window.reading.view._theme.mark("yellow")
    QTest.keyClicks(new, "wrong")
    QTest.keyClick(new, Qt.Key.Key_Return)
    trouble = dialog.findChild(QLabel, "colors.trouble")
    assert isinstance(trouble, QLabel) and trouble.isVisible() and "wrong" in trouble.text()
    back = dialog.findChild(QPushButton, "colors.wrong.back")
    assert isinstance(back, QPushButton)
    click(back)
    assert [color.name for color in library.colors.list()][-1] == "purple"
    dialog.close()
    for _ in range(3):
        person.press(Qt.Key.Key_Z, CONTROL)
    assert all(not color.label for color in library.colors.list())
    assert person.window.actions_["highlight.blue"].text() == "Blue"


def test_the_board_and_the_tags_call_a_colour_as_the_reader_does(person: Person, library: Library) -> None:
    library.colors.describe("blue", label="Doubtful")
    library.colors.add("Wrong & <b>odd", "#ff8800")
    (column, _) = person.window.reading.passages.columns
    menu = column.bar.findChild(QMenu)
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert offered[2] == "Doubtful" and offered[5] == "Wrong && <b>odd"
    menu.actions()[2].trigger()
    assert column.bar.filter.colors == ("blue",)
    column.rows.group = "color"
    assert column.rows.heading(PassageGroup(label="blue", start=0, count=2)) == "Doubtful"
    choice = person.window.tags.findChild(QComboBox, "tagpanel.color")
    assert isinstance(choice, QComboBox)
    assert [choice.itemText(at) for at in (3, 6)] == ["Doubtful", "Wrong & <b>odd"]


def test_the_next_highlight_has_a_colour_that_is_there(
    person: Person, library: Library, article: ArticleId
) -> None:
    library.colors.add("wrong", "#ff8800")
    person.drag_over("Walk with care")
    person.press(Qt.Key.Key_6)
    person.press(Qt.Key.Key_Escape)
    library.colors.remove("wrong")
    person.drag_over("thin this")
    person.press(Qt.Key.Key_H)
    made = {one.quote: one.color for one in stored(library, article)}
    assert (made["Walk with care"], made["thin this"]) == ("wrong", "yellow")
    shown = panel(person).model.data(panel(person).model.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert "wrong" in str(shown)  # the one taken away is still named


# -- reading on


def test_the_foot_tells_how_far_one_is_and_the_share_is_kept(
    person: Person, library: Library, article: ArticleId
) -> None:
    foot = person.window.findChild(Foot)
    assert isinstance(foot, Foot) and foot.isVisible()
    person.wait(lambda: "min left" in foot.words.text())
    person.window.reading.view.setFocus()

    def at_the_end() -> bool:
        person.press(Qt.Key.Key_End)  # which moves on while the text is still laid out
        return foot.words.text() == "Read to the end"

    person.wait(at_the_end)
    person.window.desk.keep_place(at_once=True)
    assert library.articles.get(article).progress == 1.0
