"""A stack that keeps hidden pages outside the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from gui.panels.pages import Pages


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[Pages]:
    window, made = QMainWindow(), Pages("pages", "Pages")
    qtbot.addWidget(window)
    window.setCentralWidget(made)
    window.setStyleSheet("QLabel { color: #ff0000 }")
    made.addWidget(QLabel("always"))
    for text in ("one", "other"):
        made.add_aside(QLabel(text))
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


def label(pages: Pages, text: str) -> QLabel:
    return next(page for page in pages._aside if isinstance(page, QLabel) and page.text() == text)


def test_a_page_is_of_the_window_and_dressed_while_it_is_shown_only(pages: Pages) -> None:
    one, other = label(pages, "one"), label(pages, "other")
    assert one.window() is not pages.window()
    for shown, hidden in ((one, other), (other, one)):
        pages.setCurrentWidget(shown)
        assert shown.isVisible()
        assert shown.window() is pages.window()
        assert shown.palette().color(shown.foregroundRole()).name() == "#ff0000"
        assert not hidden.isVisible()
        assert hidden.window() is not pages.window()


def test_another_sheet_reaches_a_page_when_it_is_shown_again(pages: Pages) -> None:
    one = label(pages, "one")
    pages.setCurrentWidget(one)
    pages.setCurrentIndex(0)
    pages.window().setStyleSheet("QLabel { color: #0000ff }")
    pages.setCurrentWidget(one)
    assert one.palette().color(one.foregroundRole()).name() == "#0000ff"


def test_a_change_is_told_once_and_the_first_page_is_back_after(pages: Pages) -> None:
    told: list[str] = []
    pages.currentChanged.connect(lambda _at: told.append(pages.currentWidget().text()))  # type: ignore[attr-defined]
    always = pages.currentWidget()
    for page in (label(pages, "one"), label(pages, "one"), label(pages, "other"), always):
        pages.setCurrentWidget(page)
    assert told == ["one", "other", "always"]
    assert always.isVisible()


def test_pages_outside_go_with_the_stack(pages: Pages, qtbot: QtBot) -> None:
    one = label(pages, "one")
    with qtbot.waitSignal(one.destroyed):
        pages.deleteLater()
