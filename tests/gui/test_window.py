"""The window: lists, states, filters, details, panels, settings, links — as a person uses them."""

import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.actions import COMMANDS, plain_title
from gui.dialogs.keyboard import KeyboardDialog
from gui.reader.typography import SANS
from gui.session import Session
from gui.settings import Settings
from gui.theme import DARK
from gui.window import Window
from storage.library import Library
from storage.records import ReadingState
from tests.builders import a_highlight, a_library, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = "\n".join(f"Paragraph {number} of a long and patient text about ice." for number in range(200))


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library of three articles."""
    an_article(library, "Alpha", "The ice is thin.", byline="Ada", site="One", published="2026-01-02")
    an_article(library, "Beta", LONG, site="Two")
    an_article(library, "Gamma", "Walk with care on it.", site="Three")
    return Person(qtbot, open_window(library))


def test_an_article_opens_by_a_click(person: Person) -> None:
    person.open("Alpha")
    assert person.window.reading.view.toPlainText().endswith("The ice is thin.")


def test_the_arrow_keys_walk_through_the_list(person: Person) -> None:
    person.window.library.set_order("title")
    person.wait(lambda: person.titles() == ["Alpha", "Beta", "Gamma"])
    person.open("Alpha")
    person.press(Qt.Key.Key_Down)
    assert person.reads() == "Beta"
    person.press(Qt.Key.Key_PageDown, CONTROL)
    assert person.reads() == "Gamma"


def test_d_moves_to_done_and_the_filter_shows_it(person: Person, library: Library) -> None:
    person.open("Gamma")
    person.press(Qt.Key.Key_D)
    (done,) = [one for one in library.articles.list() if one.state is ReadingState.DONE]
    assert done.title == "Gamma"
    person.click_button(person.window, "state.done")
    person.wait(lambda: person.titles() == ["Gamma"])
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: person.titles() == [])
    person.click_button(person.window, "state.all")
    person.wait(lambda: len(person.titles()) == 3)


def test_several_are_deleted_at_once_and_come_back(person: Person, library: Library) -> None:
    person.window.library.set_order("title")
    person.wait(lambda: person.titles() == ["Alpha", "Beta", "Gamma"])
    person.open("Alpha")
    person.click_row(person.window.library.list, 1, SHIFT)
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: person.titles() == ["Gamma"])
    assert person.reads() == "Gamma"
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: person.titles() == ["Alpha", "Beta", "Gamma"])


def test_the_tag_filter_offers_parents_and_finds_children(person: Person, library: Library) -> None:
    first = library.articles.list()[0]
    library.articles.tag([first.id], add=["claim/measured"])
    person.wait(lambda: bool(person.window.browsing.tags))
    person.click_button(person.window, "tags")
    person.type("claim")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.titles() == [first.title])
    person.click_button(person.window, "chosen")
    person.wait(lambda: len(person.titles()) == 3)


def test_details_are_put_right_and_undone(person: Person, library: Library) -> None:
    person.open("Alpha")
    person.press(Qt.Key.Key_E)
    dialog = person.dialog("details")
    fields = {field.objectName(): field for field in dialog.findChildren(QLineEdit)}
    fields["details.title"].selectAll()
    QTest.keyClicks(fields["details.title"], "Alpha, mended")
    QTest.keyClicks(fields["details.tags"], "ice, ice/thin")
    QTest.keyClicks(dialog.findChildren(QPlainTextEdit)[0], "My note")
    person.click_button(dialog, "details.save")
    article = person.window.desk.article
    assert article is not None
    assert (article.title, article.tags, article.note) == (
        "Alpha, mended",
        ("ice", "ice/thin"),
        "My note",
    )
    assert "Alpha, mended" in person.window.reading.view.toPlainText()
    person.press(Qt.Key.Key_Z, CONTROL)
    after = library.articles.get(article.id)
    assert (after.title, after.tags, after.note) == ("Alpha", (), "")


def test_a_nonsensical_detail_is_refused_in_the_dialog(person: Person, library: Library) -> None:
    person.open("Alpha")
    person.press(Qt.Key.Key_E)
    dialog = person.dialog("details")
    (published,) = [
        field for field in dialog.findChildren(QLineEdit) if field.objectName() == "details.published"
    ]
    published.selectAll()
    QTest.keyClicks(published, "yesterday")
    person.click_button(dialog, "details.save")
    assert dialog.isVisible()
    (tags,) = [each for each in dialog.findChildren(QLineEdit) if each.objectName() == "details.tags"]
    QTest.keyClicks(tags, "cold")
    person.click_button(dialog, "details.save")
    after = library.articles.list()[0]
    assert (after.published, after.tags) == ("2026-01-02", ())
    person.click_button(dialog, "details.cancel")
    assert not person.window.session.undo.canUndo()


def test_single_keys_rest_while_one_types(person: Person, library: Library) -> None:
    person.open("Alpha")
    person.press(Qt.Key.Key_F, CONTROL)
    person.type("dire")
    assert person.window.reading.bar.find_field.text() == "dire"
    assert all(one.state is ReadingState.INBOX for one in library.articles.list())


def test_find_counts_marks_and_steps_round(person: Person) -> None:
    person.open("Beta")
    person.press(Qt.Key.Key_F, CONTROL)
    person.type("paragraph 1")
    places = person.window.finding.places
    assert len(places) == 111
    count = person.window.reading.bar.count
    assert count == "1 of 111"
    person.press(Qt.Key.Key_Return)
    assert person.window.reading.bar.count == "2 of 111"
    person.press(Qt.Key.Key_Return, SHIFT)
    person.press(Qt.Key.Key_Return, SHIFT)
    assert person.window.reading.bar.count == "111 of 111"
    person.press(Qt.Key.Key_Escape)
    assert person.window.finding.places == ()
    assert QApplication.focusWidget() is person.window.reading.view


def test_text_grows_by_key_wheel_and_panel_and_the_place_stays(person: Person, settings: Settings) -> None:
    person.open("Beta")
    view = person.window.reading.view
    view.verticalScrollBar().setValue(1500)
    place = view.place()
    person.press(Qt.Key.Key_Plus, CONTROL)
    wheel = QWheelEvent(
        QPointF(200, 200),
        QPointF(view.mapToGlobal(QPoint(200, 200))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert settings.typography.size == 21
    person.press(Qt.Key.Key_Comma, CONTROL)
    (slider,) = [
        each for each in person.window.settings.findChildren(QSlider) if each.objectName() == "settings.size"
    ]
    assert slider.value() == 21
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert settings.typography.size == 22
    person.press(Qt.Key.Key_0, CONTROL)
    assert settings.typography.size == 19
    assert view.place() == place


def test_the_settings_panel_changes_family_and_the_language_of_the_article(
    person: Person, library: Library, settings: Settings
) -> None:
    person.open("Alpha")
    person.click_button(person.window.reading, "settings.open")
    boxes = {box.objectName(): box for box in person.window.settings.findChildren(QComboBox)}
    QTest.keyClick(boxes["settings.family"], Qt.Key.Key_Down)
    assert settings.typography.family == SANS
    language = boxes["settings.article-language"]
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_Down)
    article = person.window.desk.article
    assert article is not None
    assert article.language == "ar"
    person.click_button(person.window.settings, "settings.close")
    assert person.window.highlights.isVisible()


def test_a_theme_paints_the_whole_window_and_is_remembered(person: Person, settings: Settings) -> None:
    with_theme: list[object] = []
    person.window.themeChanged.connect(with_theme.append)
    person.click_button(person.window.reading, "theme.dark")
    assert with_theme == [DARK]
    assert settings.theme is DARK
    image = person.window.reading.view.viewport().grab().toImage()
    assert image.pixelColor(3, 3).name() == DARK.background


def test_panels_hide_and_stay_hidden(
    person: Person, library: Library, settings: Settings, open_window: Opener, tmp_path: Path
) -> None:
    person.press(Qt.Key.Key_F9)
    person.press(Qt.Key.Key_F9, SHIFT)
    assert not person.window.library.isVisible()
    assert not person.window.highlights.isVisible()
    person.window.close()
    again = open_window(a_library(tmp_path))
    assert not again.library.isVisible()
    assert not again.highlights.isVisible()


def test_a_change_of_another_program_shows(person: Person, library: Library) -> None:
    with Library.open(library.folder) as other:
        an_article(other, "Delta", "From the command line.")
    person.wait(lambda: "Delta" in person.titles())


def test_the_open_article_goes_when_another_program_deletes_it(person: Person, library: Library) -> None:
    person.open("Alpha")
    with Library.open(library.folder) as other:
        other.articles.delete([one.id for one in other.articles.list() if one.title == "Alpha"])
    person.wait(lambda: person.reads() == "")
    assert not person.window.reading.reads


def test_a_click_in_the_panel_leads_to_the_highlight(person: Person, library: Library) -> None:
    beta = next(one.id for one in library.articles.list() if one.title == "Beta")
    id = a_highlight(library, beta, "Paragraph 150 of a long", note="far down", color="pink")
    person.open("Beta")
    view = person.window.reading.view
    assert view.place()[0] == 0
    person.click_row(person.window.highlights.list, 0)
    assert view.chosen() == id
    highlight = library.highlights.get(id)
    assert view.rects(highlight.start, highlight.end)[0].top() < view.height()
    person.press(Qt.Key.Key_Delete)
    assert library.highlights.list(beta) == []
    person.press(Qt.Key.Key_Z, CONTROL)
    assert [one.id for one in library.highlights.list(beta)] == [id]


def test_keys_of_the_reader_work_from_the_list(person: Person, library: Library) -> None:
    person.open("Alpha")
    person.drag_over("ice is")
    person.window.library.list.setFocus()
    person.press(Qt.Key.Key_2)
    (highlight,) = library.highlights.list()
    assert (highlight.quote, highlight.color) == ("ice is", "green")


def test_the_last_colour_is_that_of_the_next_day(
    person: Person, library: Library, open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    person.open("Alpha")
    person.drag_over("ice")
    person.press(Qt.Key.Key_4)
    person.window.close()
    again = a_library(tmp_path)
    morning = Person(qtbot, open_window(again))
    morning.wait(lambda: morning.reads() == "Alpha")
    morning.drag_over("thin")
    morning.press(Qt.Key.Key_H)
    assert [one.color for one in again.highlights.list()] == ["pink", "pink"]


def test_highlights_are_copied_as_markdown(person: Person, library: Library) -> None:
    alpha = next(one.id for one in library.articles.list() if one.title == "Alpha")
    a_highlight(library, alpha, "ice", note="cold", tags=["a b", "c/d"])
    person.open("Alpha")
    person.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "> ice\n\ncold\n\n#a-b #c/d\n\n— Alpha\n"


def test_an_unplaced_highlight_is_placed_at_the_selection(person: Person, library: Library) -> None:
    alpha = next(one.id for one in library.articles.list() if one.title == "Alpha")
    id = a_highlight(library, alpha, "thin")
    with library._database.transaction() as connection:
        connection.run("UPDATE highlight SET placed = 0 WHERE id = ?", (id,))
    person.open("Alpha")
    person.click_row(person.window.highlights.list, 0)
    assert "press P" in person.window.message.text
    person.drag_over("The ice")
    person.window.library.list.setFocus()
    person.press(Qt.Key.Key_P)
    assert library.highlights.get(id).quote == "The ice"
    assert library.highlights.get(id).placed


def test_a_link_asks_before_the_browser_opens(person: Person) -> None:
    person.window.desk.follow("https://example.org/a\u202eb")
    dialog = person.dialog("link")
    (shown,) = dialog.findChildren(QPlainTextEdit)
    assert re.fullmatch(r"https://example\.org/a%E2%80%AEb", shown.toPlainText())
    person.click_button(dialog, "link.cancel")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "smb://x/y", ""])
def test_other_addresses_never_open(person: Person, address: str) -> None:
    person.window.desk.follow(address)
    assert "nowhere" in person.window.message.text
    assert person._dialog("link") is None


def test_a_pasted_address_is_fetched_only_when_asked(person: Person) -> None:
    QGuiApplication.clipboard().setText("https://example.org/some/page")
    person.press(Qt.Key.Key_V, CONTROL)
    dialog = person.dialog("address")
    (shown,) = dialog.findChildren(QLineEdit)
    assert shown.text() == "https://example.org/some/page"
    person.click_button(dialog, "address.close")
    assert not person.window.online_work.isVisible()


def test_pasted_nonsense_says_so(person: Person) -> None:
    QGuiApplication.clipboard().setText("just some words")
    person.press(Qt.Key.Key_V, CONTROL)
    assert "clipboard" in person.window.message.text


def test_a_pasted_path_is_taken_in(person: Person, tmp_path: Path) -> None:
    data = QMimeData()
    missing = tmp_path / "missing.html"
    data.setUrls([QUrl.fromLocalFile(str(missing))])
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, CONTROL)
    dialog = person.dialog("report")
    (failures,) = dialog.findChildren(QListWidget)
    assert f"There is no file {missing}" in failures.item(0).text()
    person.click_button(dialog, "report.copy")
    assert "There is no file" in QGuiApplication.clipboard().text()
    person.click_button(dialog, "report.close")


def test_the_keyboard_help_lists_every_key(person: Person) -> None:
    person.press(Qt.Key.Key_Question)
    dialog = person.dialog("keyboard")
    assert isinstance(dialog, KeyboardDialog)
    heads = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    words = {head.child(row).text(0) for head in heads for row in range(head.childCount())}
    for command in COMMANDS:
        assert plain_title(command.text) in words
    person.click_button(dialog, "keyboard.close")


def test_several_stay_chosen_while_they_are_moved(person: Person, library: Library) -> None:
    person.window.library.set_order("title")
    person.wait(lambda: person.titles() == ["Alpha", "Beta", "Gamma"])
    person.open("Alpha")
    person.click_row(person.window.library.list, 1, SHIFT)
    chosen = person.window.library.list.chosen()
    person.press(Qt.Key.Key_D)
    an_article(library, "Aaa", "A newcomer sorts before them.")
    person.wait(lambda: person.titles()[0] == "Aaa")
    assert person.window.library.list.chosen() == chosen
    person.press(Qt.Key.Key_R)
    states = {one.title: one.state for one in library.articles.list()}
    assert (states["Alpha"], states["Beta"]) == (ReadingState.READING, ReadingState.READING)
    assert states["Gamma"] is ReadingState.INBOX


def test_the_list_stays_where_it_is_while_pages_come_in(person: Person, library: Library) -> None:
    for number in range(40):
        an_article(library, f"Older {number:02}", f"Number {number} of many.")
    person.wait(lambda: len(person.titles()) == 43)
    view = person.window.library.list
    person.open("Older 39")
    assert view.verticalScrollBar().value() == 0
    an_article(library, "Seen at once", "It stands on top.")
    person.wait(lambda: person.titles()[0] == "Seen at once")
    assert view.verticalScrollBar().value() == 0
    view.verticalScrollBar().setValue(700)
    seen = view.indexAt(QPoint(60, 60))
    title, top = seen.data(), view.visualRect(seen).top()
    an_article(library, "Comes in above", "It does not push.")
    person.wait(lambda: person.titles()[0] == "Comes in above")
    row = view.model().index(person.titles().index(title), 0)
    assert view.visualRect(row).top() == top
    assert person.reads() == "Older 39"


def test_escape_leaves_the_settings_for_the_article(person: Person) -> None:
    person.open("Alpha")
    person.press(Qt.Key.Key_Comma, CONTROL)
    assert person.window.settings.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert person.window.highlights.isVisible()
    assert QApplication.focusWidget() is person.window.reading.view


def test_the_first_window_fits_on_the_screen(
    library: Library, settings: Settings, dressed: QApplication
) -> None:
    window = Window(Session(library, settings))
    assert window.screen().availableSize().height() <= 800
    assert window.height() < window.screen().availableSize().height()
    window.session.close()
    window.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_a_library_moved_away_under_the_window_is_said_and_nothing_pretended(
    person: Person, library: Library
) -> None:
    person.open("Alpha")
    moved = library.folder.with_name("moved")
    library.folder.rename(moved)
    person.drag_over("ice is")
    person.press(Qt.Key.Key_H)
    assert "moved or deleted" in person.window.unsaved.text
    moved.rename(library.folder)
    assert library.highlights.list() == []
    person.click_button(person.window.unsaved, "unsaved.again")
    person.wait(lambda: bool(library.highlights.list()))
    assert [one.quote for one in library.highlights.list()] == ["ice is"]


@pytest.mark.parametrize("width", [800, 1000, 1280])
def test_the_reading_tools_stand_within_their_bar(person: Person, width: int) -> None:
    person.window.resize(width, 600)
    person.open("Beta")
    person.press(Qt.Key.Key_F, CONTROL)
    person.type("paragraph 1")
    bar = person.window.reading.bar

    def within() -> bool:
        shown = [each for each in bar.findChildren(QWidget) if each.isVisible() and each.parent() is bar]
        shown.sort(key=QWidget.x)
        apart = all(one.geometry().right() <= other.x() for one, other in pairwise(shown))
        return apart and shown[-1].geometry().right() < person.window.reading.width()

    person.wait(within)
    assert bar.find_field.isVisible()
