"""A page whose reading is in doubt: what the strip says, and what its buttons do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gui.window import Window
from storage.library import Library
from storage.records import ArticleId
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

PAGE = """<!doctype html><html lang="en"><head><title>Two halves</title></head><body>
<div class="a"><h1>Two halves</h1>{first}</div><aside>Beside it stood {name}.</aside></body></html>"""
TEXT = "".join(f"<p>The keeper wrote down each ship, {n} in all, and its flag.</p>" for n in "123456789")


@pytest.fixture
def article(library: Library, tmp_path: Path) -> ArticleId:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(first=TEXT, name="a lighthouse that nobody had painted"), "utf-8")
    (found,) = library.captures.add([page])
    return found.article  # type: ignore[union-attr]


def doubt(library: Library, article: ArticleId) -> None:
    """Let the reading of an article be one to check."""
    with library._database.transaction() as connection:
        connection.run("UPDATE reading SET confidence = 0.2")
    assert library.articles.get(article).doubtful


def buttons(window: Window) -> dict[str, QAbstractButton]:
    found = window.reading.check.findChildren(QAbstractButton)
    return {one.objectName().removeprefix("check."): one for one in found if not one.isHidden()}


def test_a_reading_that_is_sure_is_not_questioned(
    qtbot: QtBot, library: Library, article: ArticleId, open_window: Opener
) -> None:
    person = Person(qtbot, open_window(library))
    person.open("Two halves")
    assert person.window.reading.check.text == ""


def test_the_whole_page_is_a_click_away_and_undone_by_a_key(
    qtbot: QtBot, library: Library, article: ArticleId, open_window: Opener
) -> None:
    doubt(library, article)
    person = Person(qtbot, open_window(library))
    person.open("Two halves")
    assert person.window.reading.check.text.startswith("Check this page")
    person.click(buttons(person.window)["whole"])
    person.wait(lambda: "nobody had painted" in person.window.reading.view.toPlainText())
    person.wait(lambda: set(buttons(person.window)) == {"best", "fine"})
    person.wait(person.window.actions_["edit.undo"].isEnabled)
    person.window.actions_["edit.undo"].trigger()
    person.wait(lambda: "nobody had painted" not in person.window.reading.view.toPlainText())


def test_what_was_found_fine_is_not_asked_again_until_that_is_undone(
    qtbot: QtBot, library: Library, article: ArticleId, open_window: Opener
) -> None:
    doubt(library, article)
    person = Person(qtbot, open_window(library))
    person.open("Two halves")
    person.click(buttons(person.window)["fine"])
    person.wait(lambda: person.window.reading.check.text == "")
    assert not library.articles.get(article).doubtful
    person.window.actions_["edit.undo"].trigger()
    person.wait(lambda: person.window.reading.check.text != "")


def test_any_page_can_be_read_again_by_a_command(
    qtbot: QtBot, library: Library, article: ArticleId, open_window: Opener
) -> None:
    person = Person(qtbot, open_window(library))
    person.open("Two halves")
    person.window.actions_["article.read-again"].trigger()
    assert person.window.reading.check.text.startswith("How should")
    person.window.actions_["article.read-again"].trigger()
    assert person.window.reading.check.text == ""
