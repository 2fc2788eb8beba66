"""Only the text, one paragraph of it, and the whole screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LONG = "\n".join(f"Paragraph {number} of a long and patient text about ice. " * 6 for number in range(40))


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    an_article(library, "Beta", LONG)
    return Person(qtbot, open_window(library))


def test_all_around_the_text_goes_and_comes_back(person: Person) -> None:
    window = person.window
    person.open("Beta")
    view = window.reading.view
    view.jump_to(3000)
    view.setFocus()
    offset = view.place()[0]
    person.press(Qt.Key.Key_F12)
    around = (window.menuBar(), window.library, window.highlights, window.reading.bar)
    assert not any(one.isVisible() for one in around)
    assert view.width() >= window.width() - 2
    assert view.place()[0] == offset
    person.press(Qt.Key.Key_Plus, CONTROL)  # keys work without their menus
    assert window.session.settings.typography.size == 20
    person.press(Qt.Key.Key_Escape)
    assert all(one.isVisible() for one in around)
    assert view.place()[0] == offset


def test_a_panel_that_was_hidden_stays_so(person: Person) -> None:
    person.open("Beta")
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_F9)
    person.press(Qt.Key.Key_F12)
    person.press(Qt.Key.Key_F12)
    assert person.window.library.isHidden()
    assert person.window.highlights.isVisible()


def test_one_can_find_while_there_is_only_the_text(person: Person) -> None:
    person.open("Beta")
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_F12)
    person.press(Qt.Key.Key_F, CONTROL)
    assert person.window.reading.bar.isVisible()
    person.type("paragraph 30")
    person.press(Qt.Key.Key_Escape)
    assert not person.window.reading.bar.isVisible()
    assert person.window.actions_["view.focus"].isChecked()


def test_all_but_one_paragraph_is_dimmed(person: Person) -> None:
    person.open("Beta")
    view = person.window.reading.view
    view.setFocus()

    def darkest() -> int:
        """Return how dark the text at the view's lower edge is, 0 for black."""
        picture = view.viewport().grab().toImage()
        bottom = range(picture.height() - 120, picture.height(), 2)
        return min(
            QColor(picture.pixel(x, y)).lightness() for y in bottom for x in range(60, picture.width() - 60, 2)
        )

    before = darkest()
    person.press(Qt.Key.Key_F12, SHIFT)
    assert darkest() > before + 80
    assert person.window.session.settings.flag("reading/dim", standard=False)
    person.press(Qt.Key.Key_F12, SHIFT)
    assert darkest() == before


def test_the_caret_command_follows_the_caret(person: Person) -> None:
    person.open("Beta")
    view, action = person.window.reading.view, person.window.actions_["view.caret"]
    view.setFocus()
    person.press(Qt.Key.Key_Semicolon)
    assert view.has_caret()
    assert action.isChecked()
    person.press(Qt.Key.Key_Escape)
    assert not view.has_caret()
    assert not action.isChecked()
    person.press(Qt.Key.Key_Right)
    assert action.isChecked()
