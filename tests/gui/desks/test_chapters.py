"""Choosing the pages of archives and books, and reading the chapters of a book."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from storage.library import Library
from storage.records import ImportReport
from tests.gui.conftest import Opener
from tests.journeys.hands import Person
from tests.saved import chapter, epub, html, zipped

BOOK = epub({f"text/{name}.xhtml": chapter(f"{name} ice", "Ice. " * 90) for name in ("Thin", "Thick", "Black")})


def test_pages_are_chosen_before_they_come_in(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "pages.zip"
    path.write_bytes(zipped({f"{name}.html": html(name) for name in ("Ann & Bob", "Boats", "Harbour")}))
    person = Person(qtbot, open_window(library))
    reports: list[ImportReport] = []
    person.window.importing.ended.connect(reports.append)
    person.window.take_in([path])
    dialog = person.dialog("members")
    table = dialog.findChild(QTableView)
    model = table.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Ann & Bob", "Boats", "Harbour"]
    person.click_button(dialog, "members.none")
    QTest.keyClicks(dialog.findChild(QLineEdit), "boat")
    assert model.rowCount() == 1
    person.click_button(dialog, "members.all")
    person.click_button(dialog, "members.import")
    person.wait(lambda: bool(reports))
    assert [one.member for one in reports[0].imported] == ["Boats.html"]


def test_a_tick_is_turned_by_the_keyboard_and_nothing_chosen_imports_nothing(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(BOOK)
    person = Person(qtbot, open_window(library))
    person.window.take_in([path])
    dialog = person.dialog("members")
    table = dialog.findChild(QTableView)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    person.click_button(dialog, "members.none")
    person.click_button(dialog, "members.import")
    assert dialog.isVisible()
    person.click_button(dialog, "members.cancel")
    assert library.articles.list() == []


def test_a_file_of_one_page_comes_in_unasked(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "one.zip"
    path.write_bytes(zipped({"Boats.html": html("Boats")}))
    person = Person(qtbot, open_window(library))
    person.window.take_in([path])
    person.wait(lambda: person.reads() == "Boats")
    assert not person.window.reading.chapters.isVisible()


def test_a_reader_goes_from_chapter_to_chapter_and_lists_them(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(BOOK)
    other = tmp_path / "other.html"
    other.write_bytes(html("Elsewhere"))
    list(library.captures.add([path, other]))
    person = Person(qtbot, open_window(library))
    window = person.window
    person.open("Thick ice")
    strip = window.reading.chapters
    assert strip.isVisible()
    person.click_button(strip, "chapters.next-chapter")
    person.wait(lambda: person.reads() == "Black ice")
    assert not window.actions_["article.next-chapter"].isEnabled()
    window.actions_["article.previous-chapter"].trigger()
    window.actions_["article.previous-chapter"].trigger()
    person.wait(lambda: person.reads() == "Thin ice")
    person.click_button(strip, "chapters.book")
    person.wait(lambda: person.titles() == ["Thin ice", "Thick ice", "Black ice"])
    person.click_button(window.library, "book")
    person.wait(lambda: len(person.titles()) == 4)
    person.open("Elsewhere")
    assert not strip.isVisible()


def test_a_neighbour_that_is_deleted_is_stepped_over(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(BOOK)
    list(library.captures.add([path]))
    person = Person(qtbot, open_window(library))
    person.open("Thin ice")
    (thick,) = [one.id for one in library.articles.list() if one.title == "Thick ice"]
    person.window.session.do(lambda: library.articles.delete([thick]))
    person.window.actions_["article.next-chapter"].trigger()
    person.wait(lambda: person.reads() == "Black ice")
