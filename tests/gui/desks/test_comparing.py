"""Captures and other publications, as a person compares them."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.versions import VersionsDialog
from gui.theme import DARK, THEMES, Theme, blend, contrast
from storage.library import Library
from storage.records import ArticleId
from tests.builders import NOON, an_article, an_extract, import_extract
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

SHIFT = Qt.KeyboardModifier.ShiftModifier
ICE = "The ice on the inner harbour is four centimetres thick, the harbour master said on Monday."
BOATS = "Boats stay in port until further notice, and a bus goes from the market every hour."
WINTER = "The last winter so cold was forty years ago, when the bay froze for three weeks."
ADDRESS = "https://agency.example/ice"


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library with an article in two captures, a copy elsewhere, and another article."""
    old, new = "\n".join((ICE, BOATS, WINTER)), "\n".join((ICE.replace("four", "six"), WINTER))
    import_extract(library, an_extract("Ice", old, url=ADDRESS, site="Agency", saved=NOON))
    import_extract(library, an_extract("Ice", new, url=ADDRESS, site="Agency"))
    an_article(library, "Frost", f"{old} More.", url="https://www.daily.example/frost")
    an_article(library, "Bread", "It tells of bread.")
    return Person(qtbot, open_window(library))


def pane(person: Person):  # type: ignore[no-untyped-def]
    return person.window.reading.comparison


def compare(person: Person, title: str = "Ice") -> None:
    person.open(title)
    person.press(Qt.Key.Key_C)
    person.wait(lambda: person.window.reading.compares)


def dialog(person: Person) -> VersionsDialog:
    person.press(Qt.Key.Key_V)
    (found,) = person.window.findChildren(VersionsDialog)
    return found


def shown(person: Person) -> str:
    sheet = pane(person).view._sheet
    assert sheet is not None
    return sheet.text


def test_c_compares_the_two_newest_captures(person: Person) -> None:
    compare(person)
    assert BOATS in shown(person)
    assert "foursix" in shown(person)
    assert pane(person).words == "2 change(s)"


def test_f8_and_j_go_from_change_to_change_and_round(person: Person) -> None:
    compare(person)
    said = []
    for key, modifiers in (
        (Qt.Key.Key_F8, None),
        (Qt.Key.Key_J, None),
        (Qt.Key.Key_F8, None),
        (Qt.Key.Key_F8, SHIFT),
        (Qt.Key.Key_K, None),
    ):
        person.press(key, *([] if modifiers is None else [modifiers]))
        said.append(pane(person).words)
    assert said == [f"Change {number} of 2" for number in (1, 2, 1, 2, 1)]


def test_escape_leads_back_to_the_article(person: Person) -> None:
    compare(person)
    person.press(Qt.Key.Key_Escape)
    assert not person.window.reading.compares
    assert person.reads() == "Ice"
    assert not person.window.actions_["article.next-change"].isEnabled()


def test_nothing_can_be_marked_in_a_comparison(person: Person, library: Library) -> None:
    person.open("Ice")
    person.window.reading.view.select(0, 7)
    person.press(Qt.Key.Key_C)
    person.wait(lambda: person.window.reading.compares)
    pane(person).view.select_all()
    for key in (Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_T):
        person.press(key)
    assert library.highlights.list() == []


def test_the_list_of_captures_opens_an_older_one(person: Person) -> None:
    person.open("Ice")
    opened = dialog(person)
    rows = opened.findChild(QListWidget, "versions.list")
    assert rows is not None
    assert rows.count() == 3
    assert ADDRESS in rows.item(1).text() and "B" not in rows.item(1).text().split("·")[0]
    assert rows.item(2).text() == "daily.example · Frost"
    rows.setCurrentRow(1)
    person.click_button(opened, "versions.read")
    person.wait(lambda: person.window.reading.compares)
    assert shown(person) == "\n".join((ICE, BOATS, WINTER))
    assert pane(person).words == "The page as it was saved then"


def test_another_choice_in_the_bar_is_compared_at_once(person: Person) -> None:
    compare(person)
    before = pane(person).findChild(QComboBox, "comparison.before")
    assert before is not None
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Down)
    person.wait(lambda: "More." in shown(person))
    assert pane(person).chosen[0].article.title == "Frost"


def test_captures_with_one_text_are_said_to_differ_in_their_page_only(person: Person, library: Library) -> None:
    text = "\n".join((ICE.replace("four", "six"), WINTER))
    import_extract(library, an_extract("Ice", text, url=ADDRESS, site="Agency", original=b"<p>"))
    compare(person)
    assert pane(person).words == "The text is the same; only the page around it differs"
    assert not person.window.actions_["article.next-change"].isEnabled()


def test_an_article_of_one_capture_and_no_kin_has_nothing_to_compare(person: Person) -> None:
    person.open("Bread")
    assert not person.window.actions_["article.compare"].isEnabled()
    person.open("Ice")
    assert person.window.actions_["article.compare"].isEnabled()


def test_the_heading_names_the_others_and_leads_to_them(person: Person) -> None:
    person.open("Ice")
    view = person.window.reading.view
    assert "Also published by daily.example\n" in view.toPlainText()
    cursor = view.document().find("daily.example")
    point = view.cursorRect(cursor).center() - QPointF(8, 0).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert person.reads() == "Frost"
    assert "Also published by Agency\n" in view.toPlainText()


def test_the_user_parts_two_articles_and_takes_it_back(person: Person, library: Library) -> None:
    person.open("Ice")
    opened = dialog(person)
    rows = opened.findChild(QListWidget, "versions.list")
    assert rows is not None
    rows.setCurrentRow(2)
    person.click_button(opened, "versions.part")
    view = person.window.reading.view
    person.wait(lambda: "Also published" not in view.toPlainText())
    assert library.kin.list(ArticleId(1)) == []
    person.window.actions_["edit.undo"].trigger()
    person.wait(lambda: "Also published by daily.example" in view.toPlainText())


def test_the_list_says_how_many_others_published_a_story(person: Person) -> None:
    model = person.window.library.articles
    said = {
        model.article(row).title: str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    }
    assert said["Ice"].endswith("Also published: 1")
    assert "Also published" not in said["Bread"]


def test_a_new_theme_and_size_keep_the_change_that_stands_out(person: Person) -> None:
    compare(person)
    person.press(Qt.Key.Key_F8)
    person.window.set_theme(DARK)
    person.window.desk.zoom(2)
    view = pane(person).view
    assert view._sheet.differences.current == 0
    assert view._typography == person.window.reading.view._typography
    assert not view.grab().isNull()


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_what_is_marked_can_be_read(theme: Theme) -> None:
    for color in (theme.added, theme.danger, theme.link):
        for strength in (theme.fill_difference, theme.fill_difference_current):
            assert contrast(theme.text, blend(color, theme.background, strength)) >= 4.5
        assert contrast(color, theme.background) >= 3, "lines: WCAG 2.2, 1.4.11"
