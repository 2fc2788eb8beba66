"""The whole saved page in the window: what was left out, highlights on it, the way there and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.window import Window
from storage.library import Library
from storage.records import ArticleId, Imported
from tests.gui.conftest import Opener

PARAGRAPHS = [
    f"Paragraph {n} tells of the harbour, of the boats that came home in the {n} storms, and of a keeper who "
    "counted them one after another through the whole of the night, as he had promised."
    for n in range(40)
]
NEWS = "".join(
    f"<li><a href='https://a.example/{n}'>Read on: the other harbour {n}</a></li>" for n in range(60)
)
PAGE = (
    "<!doctype html><html lang='en'><head><title>The harbour</title></head><body>"
    f"<ul class='nav'>{NEWS}</ul><article><h1>The harbour</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + f"</article><div class='more'><ul>{NEWS}</ul></div></body></html>"
)


@pytest.fixture
def article(library: Library, tmp_path: Path) -> ArticleId:
    page = tmp_path / "harbour.html"
    page.write_text(PAGE, "utf-8")
    (imported,) = library.captures.add([page])
    assert isinstance(imported, Imported)
    return imported.article


@pytest.fixture
def window(library: Library, open_window: Opener, article: ArticleId) -> Window:
    shown = open_window(library)
    assert shown.desk.open(article)
    return shown


def show_source(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert window.reading.sources
    qtbot.waitUntil(lambda: window.reading.source.shows, timeout=20_000)


def select(window: Window, words: str) -> tuple[int, int]:
    view = window.reading.source.view
    start = view.article_text().index(words)
    view.select(start, start + len(words))
    return start, start + len(words)


def test_the_page_opens_at_the_place_and_the_way_back_ends_there(window: Window, qtbot: QtBot) -> None:
    text = window.desk.content.text  # type: ignore[union-attr]
    start = text.index("Paragraph 20")
    window.reading.view.restore_place(start, 40.0)
    place = window.reading.view.place()
    show_source(window, qtbot)
    view = window.reading.source.view
    offset, shift = view.place()
    assert view.article_text()[offset:].startswith("Paragraph 20")
    assert shift == place[1]
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert not window.reading.sources
    assert window.reading.view.place() == place
    show_source(window, qtbot)
    view.go_to(view.article_text().index("Paragraph 30"), view.article_text().index("Paragraph 30") + 1)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not window.reading.sources
    offset, _ = window.reading.view.place()
    assert abs(offset - text.index("Paragraph 30")) < 2000


def test_what_was_left_out_is_grey_and_cannot_be_highlighted(
    window: Window, qtbot: QtBot, library: Library, article: ArticleId
) -> None:
    show_source(window, qtbot)
    view = window.reading.source.view
    assert "Read on: the other harbour 7" in view.article_text()
    assert "Grey" in window.reading.source.words
    select(window, "the other harbour 7")
    assert view.selection() is None
    QTest.keyClick(view, Qt.Key.Key_H)
    assert library.highlights.list(article) == []
    select(window, "a keeper who counted")
    QTest.keyClick(view, Qt.Key.Key_H)
    (made,) = library.highlights.list(article)
    assert made.quote == "a keeper who counted"
    view.restore_place(0, 0.0)
    view.viewport().grab()
    colors = {one.format.foreground().color().name() for one in view.extraSelections()}
    assert window.session.settings.theme.muted in colors


def test_a_highlight_is_shown_on_the_page_and_undone_there(
    window: Window, qtbot: QtBot, library: Library, article: ArticleId
) -> None:
    text = library.articles.content(article).text
    start = text.index("Paragraph 5")
    window.session.do(lambda: library.highlights.add(article, start, start + 11, color="blue"))
    show_source(window, qtbot)
    view = window.reading.source.view
    (id,) = (one.id for one in library.highlights.list(article))
    shown = view.highlight(id)
    assert shown is not None
    assert view.article_text()[shown.start : shown.end] == "Paragraph 5"
    window.actions_["edit.undo"].trigger()
    assert view.highlight(id) is None
    window.actions_["edit.redo"].trigger()
    assert view.highlight(id) is not None


def test_opening_another_article_leaves_the_page(
    window: Window, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    other = tmp_path / "other.html"
    other.write_text(PAGE.replace("harbour", "lake"), "utf-8")
    (imported,) = library.captures.add([other])
    show_source(window, qtbot)
    assert window.actions_["view.source"].isChecked()
    window.desk.open(imported.article)  # type: ignore[union-attr]
    assert not window.reading.sources
    assert not window.actions_["view.source"].isChecked()
    show_source(window, qtbot)
    assert "lake" in window.reading.source.view.article_text()


def test_a_page_that_cannot_be_read_says_why_and_leads_back(
    window: Window, qtbot: QtBot, library: Library
) -> None:
    told: list[str] = []
    window.session.told.connect(told.append)
    for stored in library.folder.joinpath("blobs").rglob("*"):
        if stored.is_file():
            stored.write_bytes(b"damaged")
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert not window.reading.sources
    assert not window.actions_["view.source"].isChecked()


def test_reading_the_page_can_be_cancelled(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    cancel = window.reading.source.findChild(type(window.reading.source._cancel), "source.cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not window.reading.sources
