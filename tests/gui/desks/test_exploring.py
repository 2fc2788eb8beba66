"""The start page, as a person uses it: by mouse, by keys, and over a change."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gui.window import Window
from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at the start page of a library whose articles span three months."""
    for month, title in ((1, "Ice on the pier"), (1, "Ice again"), (3, "The ferry")):
        an_article(library, title, site="The Pier", published=f"2026-{month:02}-10")
    made = Person(qtbot, open_window(library))
    made.wait(lambda: bool(links(made.window, "fresh")))
    return made


def links(window: Window, group: str) -> list[str]:
    """Return what the rows of a group say, in order."""
    buttons = window.reading.explore.findChildren(QAbstractButton)
    return [one.accessibleName() for one in buttons if one.objectName().startswith(f"explore.{group}.")]


def link(window: Window, name: str) -> QAbstractButton:
    return next(
        one
        for one in window.reading.explore.findChildren(QAbstractButton)
        if one.objectName() == f"explore.{name}"
    )


def test_the_window_starts_with_the_start_page_where_nothing_was_open(person: Person) -> None:
    assert person.window.reading.explores
    assert person.window.actions_["view.explore"].isChecked()
    assert [name.partition(".")[0] for name in links(person.window, "fresh")] == [
        "The ferry", "Ice again", "Ice on the pier",
    ]  # fmt: skip


def test_an_article_opens_by_a_click_on_its_row(person: Person, qtbot: QtBot) -> None:
    qtbot.mouseClick(link(person.window, "fresh.0"), Qt.MouseButton.LeftButton)
    assert person.reads() == "The ferry"
    assert not person.window.actions_["view.explore"].isChecked()


def test_a_number_leads_to_its_search(person: Person, qtbot: QtBot) -> None:
    qtbot.mouseClick(link(person.window, "sites.0"), Qt.MouseButton.LeftButton)
    assert person.window.library.search.text() == 'site:"The Pier"'
    person.wait(lambda: person.window.library.hits.rowCount() > 0)
    assert str(person.window.library.hits.index(0).data()).endswith("3")


def test_the_key_shows_the_start_page_and_leads_back_to_the_article(person: Person) -> None:
    person.open("The ferry")
    person.press(Qt.Key.Key_X)
    assert person.window.reading.explores
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)
    assert person.window.reading.reads
    assert person.reads() == "The ferry"


def test_the_start_page_is_shown_from_its_top(person: Person, library: Library) -> None:
    for number in range(12):
        an_article(library, f"More {number}", site=f"Site {number}", published="2026-03-10")
    person.window.resize(1100, 420)
    person.open("The ferry")
    for _ in range(2):
        person.window.actions_["view.explore"].trigger()
        person.wait(lambda: len(links(person.window, "sites")) > 5)
        explore = person.window.reading.explore
        person.wait(lambda explore=explore: explore.verticalScrollBar().maximum() > 0)
        assert explore.verticalScrollBar().value() == 0
        explore.verticalScrollBar().setValue(200)
        person.window.actions_["view.explore"].trigger()


def test_the_arrow_keys_walk_through_the_rows_and_enter_opens(person: Person) -> None:
    person.window.reading.explore.enter()
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Space)
    assert person.reads() == "Ice again"


def test_months_are_brushed_by_keys_and_searched_by_enter(person: Person) -> None:
    timeline = person.window.reading.explore.timeline
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.accessibleName().startswith("January 2026: 2 ")
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.span == ("2026-01", "2026-02")
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert person.window.library.search.text() == "published:2026-01..2026-02"


def test_months_are_brushed_by_a_drag(person: Person) -> None:
    timeline = person.window.reading.explore.timeline
    start, end = QPoint(5, 40), QPoint(60, 40)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=end)
    assert person.window.library.search.text() == "published:2026-01..2026-03"


def test_what_comes_in_appears_without_losing_the_focus(person: Person, library: Library) -> None:
    link(person.window, "sites.0").setFocus()
    an_article(library, "News", site="The Pier", published="2026-03-11")
    person.wait(lambda: len(links(person.window, "fresh")) == 4)
    assert person.window.focusWidget() is link(person.window, "sites.0")


def test_many_years_are_shown_by_the_year(person: Person, library: Library) -> None:
    an_article(library, "Old", published="1991-02-03")
    timeline = person.window.reading.explore.timeline
    person.wait(lambda: len(links(person.window, "fresh")) == 4)
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.span == ("2026", "2026")


def test_what_is_like_the_open_article_stands_beside_it_with_the_reason(
    qtbot: QtBot, library: Library, open_window: Opener
) -> None:
    for place in ("bakery", "theatre", "orchard", "quarry", "station", "harbour"):
        an_article(library, f"The {place}", f"People walk towards the {place}.")
    an_article(library, "Ice", "The icebreaker opened the frozen channel.")
    an_article(library, "Winter", "An icebreaker keeps the channel open.")
    person = Person(qtbot, open_window(library))
    person.open("Ice")
    related = person.window.related
    person.wait(related.isVisible)
    (row,) = related.findChildren(QAbstractButton)
    assert row.accessibleName() == "Winter. channel, icebreaker"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert person.reads() == "Winter"
    person.open("The bakery")
    assert not related.isVisible()
