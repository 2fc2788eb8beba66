"""The article list while the library changes under it."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from storage.library import Library
from storage.records import ReadingState
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    return Person(qtbot, open_window(library))


def test_the_list_follows_changes_that_never_pause(person: Person, library: Library) -> None:
    article = an_article(library, "Alpha")
    person.wait(lambda: "Alpha" in person.titles())
    states = [ReadingState.DONE, ReadingState.INBOX] * 200
    steady = QTimer()
    steady.setInterval(5)
    steady.timeout.connect(lambda: library.articles.set_state([article], states.pop()))
    listed: list[bool] = []
    person.window.browsing.listed.connect(listed.append)
    steady.start()
    person.wait(lambda: len(listed) > 2)
    assert steady.isActive() and states
    steady.stop()


def test_rows_are_not_measured_one_by_one(person: Person, library: Library) -> None:
    for title in ("Short", "A title that is much too long for one line of so narrow a list as this one is"):
        an_article(library, title)
    person.wait(lambda: len(person.titles()) >= 2)
    panel = person.window.library
    heights = {panel.list.visualRect(panel.articles.index(row)).height() for row in (0, 1)}
    assert len(heights) == 1 and panel.list.uniformItemSizes()
