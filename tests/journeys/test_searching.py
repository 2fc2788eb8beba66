"""Finding things again by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.models.hits import HIT
from storage.library import Library
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
FILLER = "\n".join(f"Line {number} says nothing of interest." for number in range(150))


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library in which few things can be found."""
    an_article(library, "Weather", f"{FILLER}\nThen the harbour froze.\n{FILLER}\nA harbour again.")
    bread = an_article(library, "Bread", "Flour, water, salt.\nThe dough must rest by the harbour.")
    a_highlight(library, bread, "dough must rest by the harbour", note="patience", color="green")
    return Person(qtbot, open_window(library))


def search(person: Person, words: str) -> None:
    person.press(Qt.Key.Key_Slash)
    person.type(words)
    person.wait(lambda: not person.window.searching.waiting)


def shown(person: Person) -> list[str]:
    model = person.window.library.hits
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_articles_and_highlights_are_grouped(person: Person) -> None:
    search(person, "harbour")
    rows = shown(person)
    assert rows[0] == "Articles  2"
    assert rows[3] == "Highlights  1"
    assert rows[4].startswith("Bread. dough must rest")


def test_enter_pressed_before_anything_is_found_opens_what_is_found(person: Person) -> None:
    person.press(Qt.Key.Key_Slash)
    person.type("froze")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "Weather")


def test_down_and_enter_open_the_next_hit_at_its_place(person: Person) -> None:
    search(person, "harbour")
    model = person.window.library.hits
    row = next(
        row
        for row in range(model.rowCount())
        if (hit := model.index(row).data(HIT)) is not None
        and hit.article.title == "Weather"
        and hit.highlight is None
    )
    person.press(Qt.Key.Key_Down)
    for _ in range(row - 1):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "Weather")
    assert QApplication.focusWidget() is person.window.reading.view
    person.wait(lambda: len(person.window.finding.places) == 2)
    view = person.window.reading.view
    start, end = person.window.finding.places[0]
    assert 0 <= view.rects(start, end)[0].top() < view.height()
    person.press(Qt.Key.Key_F3)
    start, end = person.window.finding.places[1]
    assert 0 <= view.rects(start, end)[0].top() < view.height()


def test_a_highlight_opens_chosen(person: Person, library: Library) -> None:
    search(person, "patience")
    person.click_row(person.window.library.found, 1)
    person.wait(lambda: person.reads() == "Bread")
    (highlight,) = library.highlights.list()
    assert person.window.reading.view.chosen() == highlight.id


def test_nothing_found_says_so_and_escape_returns_to_the_list(person: Person) -> None:
    search(person, "zeppelin")
    assert "zeppelin" in person.window.library.empty_words
    person.press(Qt.Key.Key_Escape)
    assert person.window.library.search.text() == ""
    assert person.window.library.list.isVisible()


def test_the_newest_typing_wins(person: Person) -> None:
    person.press(Qt.Key.Key_Slash)
    for word in ("flour", "salt", "dough"):
        person.window.library.search.selectAll()
        person.type(word)
    person.wait(lambda: not person.window.searching.waiting)
    assert all("Bread" in row for row in shown(person) if "  " not in row)


def test_the_arrows_pass_over_headings(person: Person, library: Library) -> None:
    search(person, "harbour")
    for _ in range(3):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "Bread")
    (highlight,) = library.highlights.list()
    assert person.window.reading.view.chosen() == highlight.id


def test_an_article_opens_at_the_place_of_its_snippet(person: Person, library: Library) -> None:
    early = "Salt came by sea."
    late = "In the end\tsalt and harbour\nsaw each other again."
    an_article(library, "Two places", f"{early}\n{FILLER}\n{late}\n{FILLER}")
    search(person, "salt again harbour")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "Two places")
    person.wait(lambda: len(person.window.finding.places) > 2)
    view, text = person.window.reading.view, person.window.desk.content
    assert text is not None
    start = text.text.index("salt and harbour")
    assert 0 <= view.rects(start, start + 4)[0].top() < view.height()


def test_escape_leaves_first_the_highlight_and_then_the_search(person: Person) -> None:
    search(person, "patience")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.window.reading.view.chosen() is not None)
    person.press(Qt.Key.Key_Escape)
    assert person.window.library.search.text() == "patience"
    person.press(Qt.Key.Key_Escape)
    assert person.window.library.search.text() == ""
    assert person.window.library.list.isVisible()
    assert QApplication.focusWidget() is person.window.reading.view
