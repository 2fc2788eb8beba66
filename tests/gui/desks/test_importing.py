"""What was dropped or pasted, and stopping half-way."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gui.desks.importing import pointed_to
from storage import Progress
from storage.library import Library
from storage.records import ArticleId, Imported, ImportReport, ImportStatus
from tests.gui.conftest import Opener
from tests.journeys.hands import Person


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_files_folders_and_quoted_paths_are_found(tmp_path: Path) -> None:
    page = tmp_path / "a page.html"
    page.write_text("<p>", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page)), QUrl.fromLocalFile(str(tmp_path))])
    assert pointed_to(data) == ([page, tmp_path], "")
    assert pointed_to(text(f'"{page}"\n')) == ([page], "")
    assert pointed_to(text(QUrl.fromLocalFile(str(page)).toString())) == ([page], "")


@pytest.mark.parametrize("words", ["", "hello", "relative.html", "x" * 5000, "/" + "y" * 3000])
def test_other_text_points_to_nothing(words: str) -> None:
    assert pointed_to(text(words)) == ([], "")


def test_an_address_is_an_address() -> None:
    assert pointed_to(text(" https://example.org/a ")) == ([], "https://example.org/a")


def test_what_came_in_before_a_cancel_counts(qtbot: QtBot, library: Library, open_window: Opener) -> None:
    window = open_window(library)
    person = Person(qtbot, window)
    begun, go = threading.Event(), threading.Event()

    def batch(progress: Progress) -> Iterator[Imported]:
        yield Imported(
            input=Path("a.html"),
            member=None,
            article=ArticleId(1),
            title="A",
            format="html",
            status=ImportStatus.DUPLICATE,
        )
        begun.set()
        go.wait(10)
        progress.step(1, 2, "b.html")

    reports: list[ImportReport] = []
    window.importing.ended.connect(reports.append)
    window.importing.articleWanted.disconnect(window.desk.open)
    window.run_batch(batch)
    assert window.work.isVisible()
    assert begun.wait(10)
    person.click_button(window.work, "work.cancel")
    go.set()
    person.wait(lambda: bool(reports))
    assert reports[0].cancelled
    assert [one.title for one in reports[0].imported] == ["A"]
    assert not window.work.isVisible()


# -- long imports


PAGE = "<!doctype html><html><head><title>{0}</title></head><body><article><p>{1}</p></article></body></html>"
WORDS = "The keeper of the light wrote down every ship that passed and the weather of the day. " * 4


def pages(folder: Path, count: int) -> Path:
    """Write saved pages into a folder."""
    folder.mkdir()
    for number in range(count):
        page = PAGE.format(f"Page {number:02}", f"{number}. {WORDS}")
        (folder / f"{number:02}.html").write_text(page, "utf-8")
    return folder


def test_a_paused_import_rests_and_goes_on(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    person = Person(qtbot, open_window(library))
    window = person.window
    window.take_in([pages(tmp_path / "pages", 30)])
    person.wait(lambda: len(library.articles.list()) > 0)
    person.click_button(window.work, "work.pause")
    person.wait(lambda: not window.importing._go.is_set())
    buttons = {each.objectName(): each for each in window.work.findChildren(QAbstractButton)}
    button = buttons["work.pause"]
    assert button.accessibleName() == "Continue"
    assert window.importing.busy
    person.click_button(window.work, "work.pause")
    with qtbot.waitSignal(window.importing.ended, timeout=60_000):
        pass
    assert len(library.articles.list()) == 30
    assert library.imports.interrupted() == []


def test_a_cancelled_import_is_not_offered_again(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    person = Person(qtbot, open_window(library))
    person.window.take_in([pages(tmp_path / "pages", 30)])
    person.wait(lambda: len(library.articles.list()) > 0)
    with qtbot.waitSignal(person.window.importing.ended, timeout=60_000):
        person.click_button(person.window.work, "work.cancel")
    assert library.imports.interrupted() == []


def test_an_import_that_was_cut_short_is_offered_and_goes_on(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    library.imports.plan([pages(tmp_path / "pages", 3)])
    person = Person(qtbot, open_window(library))
    person.wait(lambda: person.window.rest.text.startswith("An import was interrupted"))
    with qtbot.waitSignal(person.window.importing.ended, timeout=60_000):
        person.click_button(person.window.rest, "rest.continue")
    assert len(library.articles.list()) == 3
    assert person.window.rest.text == ""


def test_an_import_that_was_cut_short_can_be_left(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    library.imports.plan([pages(tmp_path / "pages", 3)])
    person = Person(qtbot, open_window(library))
    person.wait(lambda: person.window.rest.text != "")
    person.click_button(person.window.rest, "rest.discard")
    assert library.imports.interrupted() == []
    assert library.articles.list() == []


def test_failures_are_narrowed_and_tried_again(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    folder = pages(tmp_path / "pages", 1)
    for name in ("empty.html", "void.html"):
        (folder / name).write_text("", "utf-8")
    person = Person(qtbot, open_window(library))
    person.window.take_in([folder])
    report = person.dialog("report")
    (failures,) = report.findChildren(QListWidget)
    assert failures.count() == 2
    (field,) = report.findChildren(QLineEdit)
    QTest.keyClicks(field, "void")
    assert [failures.item(row).isHidden() for row in range(2)] == [True, False]
    page = PAGE.format("Mended", WORDS)
    (folder / "void.html").write_text(page, "utf-8")
    with qtbot.waitSignal(person.window.importing.ended, timeout=60_000):
        person.click_button(report, "report.again")
    assert "Mended" in {article.title for article in library.articles.list()}
    person.window.actions_["file.last-import"].trigger()
    (left,) = person.dialog("report").findChildren(QListWidget)
    assert [left.item(row).text().find("empty") >= 0 for row in range(left.count())] == [True]


def test_the_window_waits_for_nobody_who_writes_to_the_library(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    page = tmp_path / "ice.html"
    page.write_text(f"<title>Ice</title><article><p>{'The ice is thin, and nobody walks. ' * 20}</p>", "utf-8")
    window = open_window(library)
    other = sqlite3.connect(library.folder / "library.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        window.importing.take_in([page])  # would wait for ten seconds on the window's thread, and be refused
        assert library.articles.list() == []
        assert window.importing.busy
        with qtbot.waitSignal(window.importing.ended, timeout=20_000):
            other.execute("ROLLBACK")
        assert not window.importing.busy
        assert [one.title for one in library.articles.list()] == ["Ice"]
        qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=20_000)
    finally:
        other.close()
