"""Moving about: back and forward, the outline, a place, the articles opened last — with keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.panels.chooser import Chooser
from gui.window import Window
from storage.library import Library
from storage.records import Block, Kind, Run
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FILLING = "The ice is thin, and whoever walks on it should be light. " * 12


def _heading(text: str, level: int) -> Block:
    return Block(kind=Kind.HEADING, level=level, runs=(Run(text=text),))


def a_book(parts: int = 8) -> list[Block]:
    body = [Block(runs=(Run(text="See the "), Run(text="footnote", href="#fn-1"), Run(text=".")))]
    for number in range(1, parts + 1):
        body += [_heading(f"Part {number}", 2), Block(runs=(Run(text=FILLING),))]
        body += [_heading(f"Détails of {number}", 3), Block(runs=(Run(text=FILLING),))]
    body.append(Block(runs=(Run(text="The note itself."),), anchors=("fn-1",)))
    return body


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at three articles, of which Beta is long and has headings."""
    an_article(library, "Alpha", "The ice is thin.")
    an_article(library, "Beta", a_book())
    an_article(library, "Gamma", "Walk with care on it.")
    return Person(qtbot, open_window(library))


def _texts(chooser: Chooser) -> list[str]:
    return [row.text for row in chooser.rows]


def _in_view(window: Window, passage: str) -> bool:
    content = window.desk.content
    assert content is not None
    start = content.text.index(passage)
    view = window.reading.view
    rects = view.rects(start, start + len(passage))
    return bool(rects) and rects[0].intersects(view.viewport().geometry())


def test_back_and_forward_lead_over_articles_to_the_very_place(person: Person) -> None:
    person.open("Beta")
    view, actions = person.window.reading.view, person.window.actions_
    assert not actions["go.back"].isEnabled()
    view.jump_to(4000)
    here = view.place()
    person.open("Alpha")
    person.open("Gamma")
    person.press(Qt.Key.Key_Left, ALT)
    assert person.reads() == "Alpha"
    person.press(Qt.Key.Key_Left, ALT)
    assert (person.reads(), view.place()) == ("Beta", here)
    person.press(Qt.Key.Key_Right, ALT)
    person.press(Qt.Key.Key_Right, ALT)
    assert person.reads() == "Gamma"
    assert not actions["go.forward"].isEnabled()


def test_a_footnote_is_left_with_backspace(person: Person) -> None:
    person.open("Beta")
    view = person.window.reading.view
    before = view.place()
    start = 8
    spot = view.rects(start, start + 4)[0].center().toPoint() - view.viewport().pos()
    person.click(view.viewport(), spot)
    assert _in_view(person.window, "The note itself.")
    view.setFocus()
    person.press(Qt.Key.Key_Backspace)
    assert view.place() == before


def test_the_mouse_has_buttons_for_back_and_forward(person: Person) -> None:
    person.open("Alpha")
    person.open("Gamma")
    viewport = person.window.reading.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.BackButton, pos=QPoint(50, 50))
    assert person.reads() == "Alpha"
    QTest.mouseClick(viewport, Qt.MouseButton.ForwardButton, pos=QPoint(50, 50))
    assert person.reads() == "Gamma"


def test_an_article_that_is_gone_is_passed_over(person: Person, library: Library) -> None:
    person.open("Alpha")
    person.open("Gamma")
    gone = person.window.desk.article
    assert gone is not None
    person.open("Beta")
    library.articles.delete([gone.id])
    person.press(Qt.Key.Key_Left, ALT)
    assert person.reads() == "Alpha"


def test_a_highlight_chosen_in_the_panel_can_be_left_again(person: Person, library: Library) -> None:
    beta = next(one for one in library.articles.titles() if one.title == "Beta")
    a_highlight(library, beta.id, "The note itself")
    person.open("Beta")
    before = person.window.reading.view.place()
    person.click_row(person.window.highlights.list, 0)
    assert _in_view(person.window, "The note itself")
    person.window.reading.view.setFocus()
    person.press(Qt.Key.Key_Left, ALT)
    assert person.window.reading.view.place() == before


def test_back_leads_to_the_board_that_an_article_was_opened_from(person: Person, library: Library) -> None:
    beta = next(one for one in library.articles.titles() if one.title == "Beta")
    mark = a_highlight(library, beta.id, "The note itself")
    person.open("Alpha")
    window = person.window
    window.passages.show()
    window.passages.open(mark)
    assert person.reads() == "Beta"
    person.press(Qt.Key.Key_Left, ALT)
    assert window.reading.boards
    window.passages.open(mark)
    window.reading.view.jump_to(0)
    person.press(Qt.Key.Key_Left, ALT)
    assert not window.reading.boards
    assert _in_view(window, "The note itself")
    person.press(Qt.Key.Key_Left, ALT)
    assert window.reading.boards


def test_the_outline_marks_the_section_and_jumps(person: Person) -> None:
    person.open("Beta")
    window = person.window
    window.reading.view.setFocus()
    person.press(Qt.Key.Key_O)
    outline = window.moving.outline
    assert _texts(outline)[:3] == ["Beta", "Part 1", "Détails of 1"]
    assert [row.depth for row in outline.rows[:3]] == [0, 0, 1]
    assert outline.current is not None
    assert outline.current.text == "Beta"
    person.type("details 6")
    assert _texts(outline) == ["Détails of 6"]
    person.press(Qt.Key.Key_Return)
    assert outline.isHidden()
    assert _in_view(window, "Détails of 6")
    assert QApplication.focusWidget() is window.reading.view
    person.press(Qt.Key.Key_O)
    assert outline.current is not None
    assert outline.current.text == "Détails of 6"
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert _in_view(window, "Part 7")
    person.press(Qt.Key.Key_Left, ALT)
    assert _in_view(window, "Détails of 6")


def test_an_article_without_headings_has_no_outline(person: Person) -> None:
    person.open("Alpha")
    assert not person.window.actions_["go.outline"].isEnabled()


def test_a_place_is_reached_by_percent_or_by_paragraph(person: Person) -> None:
    person.open("Beta")
    window, view = person.window, person.window.reading.view
    view.setFocus()
    person.press(Qt.Key.Key_J, CONTROL)
    assert _texts(window.moving.place)[0] == "Here: 0 %, paragraph 1 of 34"
    person.type("40")
    assert _texts(window.moving.place) == ["To 40 % of the text"]
    person.press(Qt.Key.Key_Return)
    assert window.desk.content is not None
    length = len(window.desk.content.text)
    assert abs(view.offset_at_eye() / length - 0.4) < 0.02
    person.press(Qt.Key.Key_J, CONTROL)
    person.type("¶ 34")
    person.press(Qt.Key.Key_Return)
    assert _in_view(window, "The note itself.")
    person.press(Qt.Key.Key_J, CONTROL)
    person.type("nowhere")
    person.press(Qt.Key.Key_Return)
    assert window.moving.place.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert window.moving.place.isHidden()


def test_articles_opened_last_are_kept_with_the_library(person: Person, library: Library) -> None:
    moving = person.window.moving
    for title in ("Alpha", "Beta", "Gamma"):
        person.open(title)
        person.wait(lambda: [one.title for one, _ in moving.recent.newest(1)] == [person.reads()])
    person.press(Qt.Key.Key_R, CONTROL)
    assert _texts(moving.articles) == ["Beta", "Alpha"]
    person.press(Qt.Key.Key_Return)
    assert person.reads() == "Beta"
    kept = library.setting("window.recent")
    assert isinstance(kept, list)
    assert len(kept) == 3


def test_nonsense_kept_as_articles_opened_last_is_no_harm(person: Person, library: Library) -> None:
    from gui.recent import RecentArticles

    library.set_setting("window.recent", [[1, "never"], "x", [999, "2026-01-02T03:04:05+00:00"], [2]])
    assert RecentArticles(library).newest(9) == []
