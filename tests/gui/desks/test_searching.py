"""The search box and its results: groups, reasons, hints, completion, and the list's filters."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gui.models.hits import HIT, TAG
from storage.library import Library
from storage.records import ReadingState
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library of two sites, with a highlight whose note and tag speak of rules."""
    ice = an_article(library, "Ice", "The ice is thin.", site="The Post", language="en")
    an_article(library, "Eis", "Das ice ist thin.", site="Die Woche", language="de")
    done = an_article(library, "Old ice", "Thin ice again.", site="The Post", language="en")
    library.articles.set_state([done], ReadingState.DONE)
    a_highlight(library, ice, "ice is thin", note="A rule of thumb", tags=["claim/rule"])
    return Person(qtbot, open_window(library))


def search(person: Person, words: str) -> None:
    person.press(Qt.Key.Key_Slash)
    person.type(words)
    person.wait(lambda: not person.window.searching.waiting)


def shown(person: Person) -> list[str]:
    model = person.window.library.hits
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def button(person: Person, name: str) -> QAbstractButton:
    return next(
        each for each in person.window.library.findChildren(QAbstractButton) if each.objectName() == name
    )


def test_notes_and_tags_stand_in_groups_of_their_own(person: Person) -> None:
    search(person, "rule")
    assert shown(person) == ["Notes  1", "Ice. A rule of thumb", "Tags  1", "claim/rule   1"]


def test_a_tag_that_was_found_is_searched_by_a_click(person: Person) -> None:
    search(person, "rule")
    model = person.window.library.hits
    row = next(row for row in range(model.rowCount()) if model.index(row).data(TAG))
    person.click_row(person.window.library.found, row)
    assert person.window.library.search.text() == "tag:claim/rule "
    person.wait(lambda: shown(person)[:1] == ["Articles  1"])


def test_what_cannot_be_understood_is_searched_and_said(person: Person) -> None:
    search(person, "published:soon")
    assert person.window.library.results.hint.startswith("This is no date.")
    person.window.library.search.clear()
    search(person, "ice")
    assert person.window.library.results.hint == ""


def test_a_phrase_that_is_still_being_typed_is_not_complained_of(person: Person) -> None:
    search(person, '"thin ice')
    assert person.window.library.results.hint == ""


def test_the_filters_of_the_list_hold_for_the_search(person: Person) -> None:
    person.click_button(person.window, "state.done")
    search(person, "thin")
    assert shown(person)[0] == "Articles  1"
    assert shown(person)[1].startswith("Old ice.")
    person.click_button(person.window, "state.all")
    person.wait(lambda: shown(person)[:1] == ["Articles  3"])


def test_a_suggestion_within_a_filter_is_what_was_typed_mended(person: Person, library: Library) -> None:
    an_article(library, "Measures", "The harbourmaster measured.")
    person.click_button(person.window, "state.inbox")
    search(person, "harbuormaster")
    person.wait(lambda: button(person, "suggestion").isVisible())
    person.click(button(person, "suggestion"))
    assert person.window.library.search.text() == "harbourmaster"


def test_a_search_is_narrowed_by_a_facet(person: Person) -> None:
    search(person, "thin")
    person.wait(lambda: button(person, "facet.site").isVisible())
    assert button(person, "facet.site").text() == "Site 2"
    person.click(button(person, "facet.site"))
    person.type("woche")
    person.press(Qt.Key.Key_Return)
    assert person.window.library.search.text() == 'thin site:"Die Woche" '
    person.wait(lambda: shown(person)[:1] == ["Articles  1"])


def test_tab_completes_a_field_and_then_its_value(person: Person) -> None:
    person.press(Qt.Key.Key_Slash)
    box, completions = person.window.library.search, person.window.library.completions
    person.type("ta")
    person.wait(completions.isVisible)
    person.press(Qt.Key.Key_Tab)
    assert box.text() == "tag:"
    person.wait(lambda: completions.isVisible() and completions.count() > 0)
    person.type("cl")
    person.wait(lambda: completions.isVisible() and "claim" in completions.item(0).text())
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert box.text().startswith("tag:claim")
    assert box.hasFocus()


def test_escape_closes_the_completions_before_it_leaves_the_search(person: Person) -> None:
    person.press(Qt.Key.Key_Slash)
    person.type("ice tag:")
    completions = person.window.library.completions
    person.wait(completions.isVisible)
    person.press(Qt.Key.Key_Escape)
    assert not completions.isVisible()
    assert person.window.library.search.text() == "ice tag:"


def test_completions_are_taken_by_a_click_behind_an_emoji(person: Person) -> None:
    person.press(Qt.Key.Key_Slash)
    box, completions = person.window.library.search, person.window.library.completions
    box.setText("📚 is:un")
    person.wait(completions.isVisible)
    person.click(completions.viewport(), QPoint(10, 5))
    assert box.text() == "📚 is:unread "
    assert box.cursorPosition() == len("📚 is:unread ") + 1  # the emoji is two to Qt


def test_why_a_hit_is_one_can_be_seen(person: Person) -> None:
    search(person, "claim")
    model = person.window.library.hits
    hits = [hit for row in range(model.rowCount()) if (hit := model.index(row).data(HIT)) is not None]
    assert {hit.found.reason for hit in hits} == {"tag"}
