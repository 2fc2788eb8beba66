"""The palette and the keys of commands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import COMMANDS, a_keymap
from gui.dialogs.keyboard import KeyboardDialog
from gui.needs import need
from gui.panels.chooser import Row
from gui.settings import Settings
from storage.library import Library
from storage.records import ReadingState
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    an_article(library, "Alpha", "The ice is thin.", site="one.example")
    beta = an_article(library, "Beta", "Walk with care on it.")
    library.articles.tag([beta], add=["claim/measured"])
    return Person(qtbot, open_window(library))


def _rows(person: Person) -> list[Row]:
    return [row for row in person.window.commanding.palette.rows if row.data is not None]


def _ask(person: Person, typed: str) -> list[Row]:
    person.press(Qt.Key.Key_K, CONTROL)
    person.type(typed)
    return _rows(person)


# -- the palette


def test_a_command_is_found_by_a_few_letters_and_done(person: Person, library: Library) -> None:
    person.open("Alpha")
    rows = _ask(person, "mv done")
    assert rows == []
    person.press(Qt.Key.Key_Escape)
    rows = _ask(person, "move done")
    assert (rows[0].text, rows[0].hint) == ("Move to done", "D")
    person.press(Qt.Key.Key_Return)
    assert [one.title for one in library.articles.list() if one.state is ReadingState.DONE] == ["Alpha"]


def test_every_command_can_be_found_by_its_name(person: Person) -> None:
    person.press(Qt.Key.Key_K, CONTROL)
    palette = person.window.commanding.palette
    for command in COMMANDS:
        if command.id != "go.palette":
            palette.field.setText(command.text)
            assert command.text.rstrip("…") in {row.text for row in _rows(person)}, command.id


def test_what_cannot_be_done_now_says_why_and_does_nothing(person: Person) -> None:
    person.open("Alpha")
    rows = _ask(person, "compare")
    assert (rows[0].enabled, rows[0].hint) == (False, "there is only one capture")
    person.press(Qt.Key.Key_Return)
    assert person.window.commanding.palette.isVisible()


def test_every_command_has_a_reason_of_some_kind() -> None:
    assert all(need(command.id) for command in COMMANDS)


def test_articles_and_tags_are_found_too(person: Person) -> None:
    person.press(Qt.Key.Key_K, CONTROL)
    person.wait(lambda: person.window.commanding._titles != [])
    person.type("one.exa")
    assert [(row.text, row.hint) for row in _rows(person)] == [("Alpha", "one.example")]
    person.press(Qt.Key.Key_Return)
    assert person.reads() == "Alpha"
    rows = _ask(person, "measured")
    assert [row.text for row in rows] == ["claim/measured"]
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.titles() == ["Beta"])


def test_what_was_used_last_comes_first(person: Person) -> None:
    _ask(person, "dark")
    person.press(Qt.Key.Key_Return)
    assert person.window.session.settings.theme.name == "dark"
    person.press(Qt.Key.Key_K, CONTROL)
    palette = person.window.commanding.palette
    assert palette.rows[0].text == "Used last"
    assert _rows(person)[0].text == "Dark"


def test_the_arrows_go_round_and_pass_over_titles(person: Person) -> None:
    person.press(Qt.Key.Key_K, CONTROL)
    palette = person.window.commanding.palette
    first = palette.current
    person.press(Qt.Key.Key_Up)
    assert palette.current == _rows(person)[-1]
    person.press(Qt.Key.Key_Down)
    assert palette.current == first
    assert first is not None
    assert palette.field.accessibleDescription().startswith(first.text)


# -- keys


def _keys(person: Person) -> KeyboardDialog:
    person.press(Qt.Key.Key_Question)
    dialog = person.dialog("keyboard")
    assert isinstance(dialog, KeyboardDialog)
    return dialog


def _choose(dialog: KeyboardDialog, name: str) -> None:
    dialog.field.setText(name)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    item = dialog.tree.currentItem()
    assert item is not None
    assert item.text(0) == name


def test_a_key_is_changed_in_place_and_holds_at_once(person: Person, settings: Settings) -> None:
    person.open("Alpha")
    dialog = _keys(person)
    _choose(dialog, "Larger text")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    QTest.keyClick(dialog.catcher, Qt.Key.Key_U, CONTROL | SHIFT)
    item = dialog.tree.currentItem()
    assert item is not None
    assert item.text(1) == "Ctrl+Shift+U"
    person.click_button(dialog, "keyboard.close")
    before = settings.typography.size
    person.press(Qt.Key.Key_U, CONTROL | SHIFT)
    assert settings.typography.size == before + 1
    person.press(Qt.Key.Key_Plus, CONTROL)
    assert settings.typography.size == before + 1
    assert settings.keys == {"view.larger": ("Ctrl+Shift+U",)}
    assert "Ctrl+Shift+U" in person.window.actions_["view.larger"].toolTip()


def test_a_single_key_of_the_text_can_be_changed_alike(person: Person, library: Library) -> None:
    person.open("Alpha")
    dialog = _keys(person)
    _choose(dialog, "Highlight the selection")
    person.click_button(dialog, "keyboard.change")
    QTest.keyClick(dialog.catcher, Qt.Key.Key_W)
    person.click_button(dialog, "keyboard.close")
    view = person.window.reading.view
    view.setFocus()
    view.select(4, 7)
    person.press(Qt.Key.Key_H)
    assert library.highlights.list() == []
    person.press(Qt.Key.Key_W)
    assert [one.quote for one in library.highlights.list()] == ["ice"]
    person.press(Qt.Key.Key_Escape)
    view.select(11, 15)
    person.window.actions_["highlight.add"].trigger()
    assert len(library.highlights.list()) == 2


def test_a_key_that_is_taken_is_told_and_can_be_taken_over(person: Person) -> None:
    dialog = _keys(person)
    keymap = person.window.actions_.keymap
    _choose(dialog, "Outline")
    person.click_button(dialog, "keyboard.change")
    QTest.keyClick(dialog.catcher, Qt.Key.Key_E)
    assert keymap.keys("go.outline") == ("O",)
    assert "Details and tags" in dialog._words.text()
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Return)
    assert keymap.keys("go.outline") == ("E",)
    assert keymap.keys("article.details") == ()
    person.click_button(dialog, "keyboard.reset")
    assert keymap.keys("go.outline") == ("O",)
    person.click_button(dialog, "keyboard.resetall")
    assert keymap.own == {}
    assert keymap.keys("article.details") == ("E",)


def test_escape_leaves_a_key_as_it_is_and_fixed_keys_are_refused(person: Person) -> None:
    dialog = _keys(person)
    keymap = person.window.actions_.keymap
    _choose(dialog, "Outline")
    person.click_button(dialog, "keyboard.change")
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Space)
    assert keymap.own == {}
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert keymap.own == {}


def test_a_command_may_have_several_keys_or_none(person: Person) -> None:
    dialog = _keys(person)
    keymap = person.window.actions_.keymap
    _choose(dialog, "Outline")
    person.click_button(dialog, "keyboard.add")
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Q)
    assert keymap.keys("go.outline") == ("O", "Q")
    person.click_button(dialog, "keyboard.none")
    assert keymap.keys("go.outline") == ()


def test_a_key_is_looked_for_by_itself(person: Person) -> None:
    dialog = _keys(person)
    dialog.field.setText("ctrl+shift+l")
    assert [item.text(0) for item in dialog._items() if not item.isHidden()] == ["Search the library"]


def test_keys_are_the_same_the_next_day(library: Library, open_window: Opener, settings: Settings) -> None:
    settings.keys = {"go.outline": ("Q",), "nothing.such": ("F5",)}
    window = open_window(library)
    assert window.actions_["go.outline"].shortcut() == QKeySequence("Q")


def test_messages_name_the_keys_that_commands_have_now() -> None:
    keymap = a_keymap()
    words = "3 articles deleted. Ctrl+Z brings them back."
    assert keymap.spoken(words, "edit.undo") == words
    keymap.give("edit.undo", ("Alt+Backspace",))
    assert keymap.spoken(words, "edit.undo") == "3 articles deleted. Alt+Backspace brings them back."
    assert keymap.spoken("Ctrl+Z+", "edit.undo", "highlight.place") == "Ctrl+Z+"


def test_tooltips_name_the_keys_that_commands_have_now(person: Person) -> None:
    keymap, view = person.window.actions_.keymap, person.window.reading.view

    def tips() -> set[str]:
        return {widget.toolTip() for widget in view.findChildren(QWidget)}

    assert "Tags (T)" in tips()
    keymap.give("highlight.tags", ("W",))
    assert "Tags (W)" in tips()
    keymap.give("highlight.tags", ())
    assert "Tags" in tips()
    keymap.reset_all()
    assert "Tags (T)" in tips()


def test_commands_of_one_place_do_not_disturb_those_of_another() -> None:
    keymap = a_keymap()
    assert keymap.holders("Del", "article.delete") == []
    assert keymap.holders("Ctrl+F", "article.delete") == ["edit.find"]


def test_empty_panels_name_the_keys_that_commands_have_now(person: Person) -> None:
    person.open("Alpha")
    keymap = person.window.actions_.keymap
    words = person.window.highlights.findChild(QLabel, "highlights.empty")
    assert words is not None and "press H," in words.text()
    keymap.give("highlight.add", ("Q",))
    assert "press Q," in words.text() and words.accessibleName() == words.text()
    keymap.reset_all()
    assert "press H," in words.text()


def test_the_guide_follows_the_keys_while_it_is_open(person: Person) -> None:
    person.window.actions_["help.guide"].trigger()
    page = person.window.findChild(QTextBrowser, "guide.page")
    assert page is not None and "Find in the article with Ctrl+F." in page.toPlainText()
    person.window.actions_.keymap.give("edit.find", ("Ctrl+B",))
    assert "Find in the article with Ctrl+B." in page.toPlainText()
