"""One report in several languages, in the window: seen, switched, joined, parted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from gui.reader.typography import lacks_font
from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_report(word: str) -> str:
    return "\n".join(f"{word} {number}: {word} " + f"{word.lower()} " * 30 for number in range(80))


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library with a report in two languages, and something else."""
    an_article(library, "Ice", a_report("Ice"), language="en", site="Daily")
    an_article(library, "Eis", a_report("Eisdecke"), language="de", site="Daily")
    an_article(library, "Bread", "Of flour and water.", language="en")
    return Person(qtbot, open_window(library))


def languages(person: Person) -> dict[str, QRadioButton]:
    buttons = person.window.settings.findChildren(QRadioButton)
    return {button.text(): button for button in buttons if button.isVisibleTo(person.window.settings)}


def joined(person: Person) -> None:
    """Mark the two as one report, as a person does."""
    person.wait(lambda: len(person.titles()) == 3)
    listed = person.window.library.list
    person.click_row(listed, person.titles().index("Eis"))
    person.click_row(listed, person.titles().index("Ice"), CONTROL)
    person.window.actions_["article.same-report"].trigger()
    assert "One report now" in person.window.message.text


def test_chosen_articles_become_one_report_and_undo_parts_them(person: Person, library: Library) -> None:
    joined(person)
    assert [article.editions for article in library.articles.list()] == [1, 1, 0]
    person.window.session.undo.undo()
    assert [article.editions for article in library.articles.list()] == [0, 0, 0]


def test_one_chosen_article_is_no_report_in_several_languages(person: Person, library: Library) -> None:
    person.open("Bread")
    person.window.actions_["article.same-report"].trigger()
    assert "two or more" in person.window.message.text


def test_the_line_under_the_title_leads_to_the_other_language(person: Person) -> None:
    joined(person)
    person.open("Ice")
    view = person.window.reading.view
    assert "Also in Deutsch" in view.document().toPlainText()
    view.linkActivated.emit("edition:2")
    assert person.reads() == "Eis"
    assert "Also in English" in view.document().toPlainText()


def test_the_language_list_switches_as_far_down_as_one_was(person: Person) -> None:
    joined(person)
    person.open("Ice")
    view, desk = person.window.reading.view, person.window.desk
    assert desk.content is not None
    view.restore_place(len(desk.content.text) // 2, 0.0)
    share = view.place()[0] / len(desk.content.text)
    person.press(Qt.Key.Key_Comma, CONTROL)
    assert list(languages(person)) == ["Deutsch", "English"]
    assert languages(person)["English"].isChecked()
    german = languages(person)["Deutsch"]
    german.setFocus()
    QTest.keyClick(german, Qt.Key.Key_Space)
    assert person.reads() == "Eis"
    assert view.place()[0] / len(desk.content.text) == pytest.approx(share, abs=0.02)
    assert languages(person)["Deutsch"].isChecked()
    assert languages(person)["Deutsch"].hasFocus()


def test_without_another_language_there_is_no_list(person: Person) -> None:
    person.open("Bread")
    person.press(Qt.Key.Key_Comma, CONTROL)
    assert languages(person) == {}


def test_a_language_is_parted_from_the_others(person: Person, library: Library) -> None:
    joined(person)
    person.open("Eis")
    person.window.actions_["article.part-report"].trigger()
    assert "Ctrl+Z" in person.window.message.text
    assert [article.editions for article in library.articles.list()] == [0, 0, 0]
    assert "Also in" not in person.window.reading.view.document().toPlainText()


def test_a_missing_font_is_told_once(qtbot: QtBot, library: Library, open_window: Opener) -> None:
    if not lacks_font("zh"):
        pytest.skip("this system has a Chinese font")
    an_article(library, "冰", "冰很薄。", language="zh-CN")
    an_article(library, "Snow", "Snow lies.", language="en")
    person = Person(qtbot, open_window(library))
    person.open("冰")
    assert "中文" in person.window.message.text
    assert "Noto Sans CJK" in person.window.message.text
    person.window.message.tell("something else")
    person.open("Snow")
    person.open("冰")
    assert person.window.message.text == "something else"
