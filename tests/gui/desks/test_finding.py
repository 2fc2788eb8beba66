"""Finding in the article: what counts as the same, going round, and back to where one was."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.find import Wishes, occurrences
from storage.library import Library
from storage.records import Block, Imported, Run, Style
from tests.builders import NOON, an_article, an_extract, import_extract
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


# -- other texts than the article's


def test_a_comparison_is_searched_while_it_is_shown(person: Person, library: Library) -> None:
    address = "https://agency.example/frost"
    import_extract(library, an_extract("Frost", "Thin ice, and snow.\nA frozen bay.", url=address, saved=NOON))
    import_extract(library, an_extract("Frost", "Thick ice, and snow.\nA frozen bay.", url=address))
    person.open("Frost")
    person.press(Qt.Key.Key_C)
    person.wait(lambda: person.window.reading.compares)
    _find(person, "thi")
    view, bar = person.window.reading.comparison.view, person.window.reading.bar
    assert bar.count == "1 of 2"  # the old word and the new one
    assert [view.article_text()[start:end] for start, end in person.window.finding.places] == ["Thi", "Thi"]
    person.press(Qt.Key.Key_Return)
    assert bar.count == "2 of 2"
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view
    _find(person, "thi")
    person.window.comparing.leave()
    assert bar.count == "1 of 1"  # in the article there is only the new one


def test_the_whole_page_is_searched_while_it_is_shown(person: Person, library: Library, tmp_path: Path) -> None:
    page = tmp_path / "quay.html"
    words = "The keeper of the quay counted boats through the whole of the night, as he had promised. " * 3
    page.write_text(
        "<!doctype html><html lang='en'><head><title>The quay</title></head><body>"
        "<nav><ul><li><a href='/boats'>Boats for sale</a></li></ul></nav>"
        f"<article><h1>The quay</h1><p>{words}</p><p>{words}</p></article></body></html>",
        "utf-8",
    )
    (imported,) = library.captures.add([page])
    assert isinstance(imported, Imported)
    person.window.desk.open(imported.article)
    bar, reading = person.window.reading.bar, person.window.reading
    _find(person, "boats")
    assert bar.count == "1 of 6"
    person.press(Qt.Key.Key_U, CONTROL)
    person.wait(lambda: reading.sources and reading.source.shows)
    assert bar.count == "1 of 7"
    person.press(Qt.Key.Key_U, CONTROL)
    assert bar.count == "1 of 6"
    assert reading.view._sheet is not None and len(reading.view._sheet.marks.hits) == 6


def test_what_a_search_found_is_marked_again_after_a_look_at_the_page(person: Person, library: Library) -> None:
    person.press(Qt.Key.Key_Slash)
    person.type("frozen")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.window.reading.bar.count == "1 of 1")
    person.press(Qt.Key.Key_U, CONTROL)
    person.wait(lambda: person.window.reading.sources and person.window.reading.source.shows)
    assert person.window.finding.places == ()
    person.press(Qt.Key.Key_U, CONTROL)
    assert person.window.reading.bar.count == "1 of 1"


def test_a_whole_word_ends_before_the_mark_of_a_footnote(person: Person, library: Library) -> None:
    mark = Run(text="2", style=Style.SUP, href="#n2")
    an_article(library, "Quays", [Block(runs=(Run(text="Without a gap"), mark, Run(text=" since 1871.")))])
    person.open("Quays")
    _find(person, "gap")
    person.click_button(person.window.reading.find_strip, "find.word")
    assert person.window.reading.bar.count == "1 of 1"
