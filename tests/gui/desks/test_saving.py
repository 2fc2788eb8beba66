"""Saved searches, as a person uses them: kept, opened like folders, renamed, dropped, written out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library of three articles, two of them about ice."""
    an_article(library, "Alpha", "The ice is thin.")
    an_article(library, "Beta", "The fog is thick.")
    an_article(library, "Gamma", "Ice again.")
    return Person(qtbot, open_window(library))


def save(person: Person, query: str, name: str) -> None:
    """Search for something and keep it by a name."""
    person.window.library.search.setText(query)
    person.window.library.search.setFocus()
    person.press(Qt.Key.Key_S, CONTROL | SHIFT)
    person.wait(person.window.library.saved.isVisible)
    person.type(name)
    person.press(Qt.Key.Key_Return)


def kept(library: Library) -> dict[str, str]:
    return {search.name: search.query for search in library.searches.list()}


def test_a_search_is_kept_by_the_name_that_is_typed_and_undone(person: Person, library: Library) -> None:
    save(person, "ice", "Cold")
    assert kept(library) == {"Cold": "ice"}
    person.window.actions_["edit.undo"].trigger()
    assert kept(library) == {}


def test_a_search_without_a_name_is_called_by_its_query(person: Person, library: Library) -> None:
    save(person, "ice -thin", "")
    assert kept(library) == {"ice -thin": "ice -thin"}


def test_a_saved_search_opens_like_a_folder_that_new_articles_appear_in(
    person: Person, library: Library
) -> None:
    save(person, "ice", "Cold")
    person.click_button(person.window, "saved.open")
    person.type("cold")
    person.press(Qt.Key.Key_Down)
    panel = person.window.library
    (row,) = [row for row in range(panel.saved.list.count()) if "Cold" in panel.saved.list.item(row).text()]
    person.wait(lambda: panel.saved.list.item(row).text().endswith("2"))
    panel.saved.list.setCurrentRow(row)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.titles() == ["Gamma", "Alpha"])
    assert panel.search.text() == ""
    an_article(library, "Delta", "More ice.")
    person.wait(lambda: person.titles() == ["Delta", "Gamma", "Alpha"])
    person.click_button(person.window, "folder")
    person.wait(lambda: len(person.titles()) == 4)


def test_a_saved_search_is_renamed_and_dropped_by_keys(person: Person, library: Library) -> None:
    library.searches.save("Cold", "ice")
    person.click_button(person.window, "saved.open")
    saved = person.window.library.saved
    saved.list.setFocus()
    saved.list.setCurrentRow(saved.list.count() - 1)
    person.press(Qt.Key.Key_F2)
    person.type("Colder")
    person.press(Qt.Key.Key_Return)
    assert kept(library) == {"Colder": "ice"}
    person.click_button(person.window, "saved.open")
    saved.list.setFocus()
    saved.list.setCurrentRow(saved.list.count() - 1)
    person.press(Qt.Key.Key_Delete)
    assert kept(library) == {}
    person.press(Qt.Key.Key_Escape)
    person.window.actions_["edit.undo"].trigger()
    assert kept(library) == {"Colder": "ice"}


def test_a_search_is_written_out_as_markdown(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ice.md"

    def choose(_parent: object, _title: str, _start: Path, then: Callable[[Path], object]) -> None:
        then(out)

    monkeypatch.setattr(files, "choose_target", choose)
    assert not person.window.actions_["edit.export-search"].isEnabled()
    person.window.library.search.setText("ice")
    person.window.actions_["edit.export-search"].trigger()
    person.wait(out.is_file)
    assert "> The ice is thin." in out.read_text("utf-8")
    person.wait(lambda: "ice.md" in person.window.message.text)


def test_an_open_folder_is_written_out_by_its_name(
    person: Person, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.searches.save("Cold: things", "ice")
    names: list[str] = []

    def choose(_parent: object, _title: str, start: Path, then: Callable[[Path], object]) -> None:
        names.append(start.name)
        then(tmp_path / start.name)

    monkeypatch.setattr(files, "choose_target", choose)
    person.window.library.set_folder(library.searches.list()[0])
    person.window.actions_["edit.export-search"].trigger()
    assert names == ["Cold things.md"]
    person.wait((tmp_path / names[0]).is_file)
    assert (tmp_path / names[0]).read_text("utf-8").startswith("# Cold: things\n")


def test_a_search_that_cannot_be_written_says_so(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr(files, "choose_target", lambda *rest: rest[-1](tmp_path / "file" / "ice.md"))
    person.window.library.search.setText("ice")
    person.window.actions_["edit.export-search"].trigger()
    person.wait(lambda: "cannot be written" in person.window.message.text)
