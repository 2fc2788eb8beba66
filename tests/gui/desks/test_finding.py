"""Finding in the article: what counts as the same, going round, and back to where one was."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.find import Wishes, occurrences
from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FILLING = [f"Paragraph {number} about ice. " * 5 for number in range(60)]
TEXT = "\n".join(["Été: an icecap.", *FILLING, "The last ete is Ice."])


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    an_article(library, "Ice", TEXT)
    an_article(library, "Water", "No frozen water here; été.")
    return Person(qtbot, open_window(library))


def _find(person: Person, words: str) -> None:
    person.press(Qt.Key.Key_F, CONTROL)
    person.type(words)


def test_accents_count_for_nothing_unless_they_are_to(person: Person) -> None:
    person.open("Ice")
    _find(person, "ete")
    strip, bar = person.window.reading.find_strip, person.window.reading.bar
    assert strip.isVisible()
    assert bar.count == "1 of 2"
    person.click_button(strip, "find.accents")
    assert bar.count == "1 of 1"


def test_whole_words_and_case_are_switches_that_stay(person: Person) -> None:
    person.open("Ice")
    _find(person, "Ice")
    bar, strip = person.window.reading.bar, person.window.reading.find_strip
    assert bar.count == "1 of 302"
    person.click_button(strip, "find.word")
    assert bar.count == "1 of 301"
    person.click_button(strip, "find.case")
    assert bar.count == "1 of 1"
    assert person.window.session.settings.flag("find/word", standard=False)
    assert person.window.session.settings.flag("find/case", standard=False)


def test_going_round_is_said(person: Person) -> None:
    person.open("Ice")
    _find(person, "ete")
    strip = person.window.reading.find_strip
    person.press(Qt.Key.Key_Return)
    assert strip.words == ""
    person.press(Qt.Key.Key_Return)
    assert strip.words == "The end was passed: went on from the beginning"
    person.press(Qt.Key.Key_Return, SHIFT)
    assert strip.words == "The beginning was passed: went on from the end"


def test_escape_returns_to_where_one_was(person: Person) -> None:
    person.open("Ice")
    view = person.window.reading.view
    view.jump_to(1500)
    before = view.place()
    _find(person, "last ete")
    assert view.place() != before
    person.press(Qt.Key.Key_Escape)
    assert view.place() == before
    assert person.window.finding.places == ()
    assert person.window.reading.find_strip.isHidden()
    assert QApplication.focusWidget() is view


def test_who_stays_at_a_hit_can_go_back(person: Person) -> None:
    person.open("Ice")
    view = person.window.reading.view
    before = view.place()
    _find(person, "last ete")
    there = view.place()
    person.click_button(person.window.reading.find_strip, "find.close")
    assert view.place() == there
    person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.place() == before


def test_each_article_keeps_its_words(person: Person) -> None:
    person.open("Ice")
    _find(person, "last")
    person.open("Water")
    assert person.window.reading.bar.find_field.text() == ""
    _find(person, "frozen")
    person.open("Ice")
    person.press(Qt.Key.Key_F, CONTROL)
    assert person.window.reading.bar.find_field.selectedText() == "last"
    assert person.window.reading.bar.count == "1 of 1"


def test_sixty_thousand_words_are_found_in_without_a_halt(person: Person) -> None:
    text = "the élan of ice and the river, über thin water " * 6_700
    begun = time.perf_counter()
    found = occurrences(text, "elan", Wishes(whole_words=True))
    assert time.perf_counter() - begun < 0.5
    assert len(found) == 6_700
    assert all(text[start:end] == "élan" for start, end in found)


def test_a_letter_that_is_everywhere_is_marked_everywhere(
    qtbot: QtBot, library: Library, open_window: Opener
) -> None:
    an_article(library, "Long", "\n".join(["the élan of ice, the river, the end " * 20] * 150))
    person = Person(qtbot, open_window(library))
    person.open("Long")
    begun = time.perf_counter()
    _find(person, "e")
    assert time.perf_counter() - begun < 2
    assert len(person.window.finding.places) == 21_000
    signs = person.window.reading.view._signs()
    assert 400 < len(signs) <= 1200


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("كِتَابٌ وكتاب", "كتاب", 2),
        ("हिन्दी और हिन्दीभाषा", "हिन्दी", 1),
        ("東京都", "東京", 1),
        ("don’t and don't", "don't", 2),
        ("a\u00a0b a\nb", "a b", 2),
        ("x" * 10, "[", 0),
    ],
)
def test_scripts_are_found_in_as_they_are_read(text: str, words: str, found: int) -> None:
    wishes = Wishes(whole_words=words == "हिन्दी")
    assert len(occurrences(text, words, wishes)) == found
