"""What was dropped or pasted, and stopping half-way."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
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


def test_what_came_in_before_a_cancel_counts(
    qtbot: QtBot, library: Library, open_window: Opener
) -> None:
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
