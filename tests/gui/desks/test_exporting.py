"""Exporting with a preview, and reading edited notes back, as a person does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from gui.dialogs.export import CLIPBOARD, FILE, ExportDialog
from gui.dialogs.left import LeftDialog
from gui.dialogs.readback import ReadBackDialog
from storage.library import Library
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library of two articles."""
    first = an_article(library, "Alpha", "The ice is thin.")
    a_highlight(library, first, "thin", note="Why?", tags=["claim"])
    an_article(library, "Beta", "The fog is thick.")
    return Person(qtbot, open_window(library))


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, or in it the file, that every file dialog answers."""
    folder = tmp_path / "out"

    def target(_parent: object, _title: str, start: Path, then: Callable[[Path], object]) -> None:
        folder.mkdir(exist_ok=True)
        then(folder / start.name)

    monkeypatch.setattr(files, "choose_folder", lambda _parent, _title, _start, then: then(folder))
    monkeypatch.setattr(files, "choose_target", target)
    return folder


def ask(person: Person) -> ExportDialog:
    person.press(Qt.Key.Key_E, CONTROL)
    dialog = person.dialog("export")
    assert isinstance(dialog, ExportDialog)
    return dialog


def choose(dialog: ExportDialog, box: str, data: str) -> None:
    choice = getattr(dialog, box)
    at = choice.findData(data)
    assert at >= 0, f"{box} offers no {data}"
    choice.setCurrentIndex(at)


def test_the_preview_follows_what_is_chosen(person: Person) -> None:
    dialog = ask(person)
    choose(dialog, "what", "tag")
    choose(dialog, "format", "obsidian")
    person.wait(lambda: "> [!quote]" in dialog.preview.toPlainText())
    assert "lectorium:" not in dialog.preview.toPlainText()
    choose(dialog, "format", "csv")
    person.wait(lambda: dialog.preview.toPlainText().lstrip("\ufeff").startswith("highlight,quote,"))


def test_a_template_is_shown_as_it_is_edited_and_its_fault_by_its_line(person: Person) -> None:
    dialog = ask(person)
    choose(dialog, "what", "tag")
    dialog.own.setChecked(True)
    person.wait(lambda: "{{ front_matter }}" in dialog.template.toPlainText())
    dialog.template.setPlainText("Hello\n{{ title }}")
    person.wait(lambda: dialog.preview.toPlainText() == "Hello\nAlpha\n")
    dialog.template.setPlainText("Hello\n{{ nothing }}")
    person.wait(lambda: "line 2" in dialog.trouble.text())
    assert dialog.preview.toPlainText() == "Hello\nAlpha\n"


def test_a_tag_goes_to_the_clipboard(person: Person) -> None:
    dialog = ask(person)
    choose(dialog, "what", "tag")
    choose(dialog, "format", "brief")
    choose(dialog, "target", CLIPBOARD)
    person.click_button(dialog, "export.go")
    person.wait(lambda: "> thin[^1]" in QGuiApplication.clipboard().text())


def test_everything_goes_into_one_file(person: Person, out: Path) -> None:
    dialog = ask(person)
    choose(dialog, "what", "all")
    choose(dialog, "target", FILE)
    person.click_button(dialog, "export.go")
    person.wait(lambda: "exported" in person.window.message.text)
    text = (out / "lectorium.md").read_text("utf-8")
    assert "# Alpha" in text and "# Beta" in text


def test_edited_notes_are_read_back_and_undone_and_a_changed_block_is_told(
    person: Person, library: Library, out: Path
) -> None:
    dialog = ask(person)
    choose(dialog, "what", "tag")
    person.click_button(dialog, "export.go")
    person.wait(lambda: "exported" in person.window.message.text)
    (file,) = out.glob("*.md")
    file.write_text(file.read_text("utf-8").replace("Why?", "Because."), "utf-8")

    dialog = ask(person)
    choose(dialog, "what", "tag")
    person.click_button(dialog, "export.go")
    person.wait(lambda: person.window.findChild(LeftDialog) is not None)
    left = person.dialog("left")
    person.click_button(left, "left.close")

    person.press(Qt.Key.Key_R, CONTROL | SHIFT)
    person.wait(lambda: person.window.findChild(ReadBackDialog) is not None)
    back = person.dialog("readback")
    assert isinstance(back, ReadBackDialog)
    assert back.list.count() == 1 and "Because." in back.list.item(0).text()
    person.click_button(back, "readback.go")
    assert library.highlights.list()[0].note == "Because."
    person.window.actions_["edit.undo"].trigger()
    assert library.highlights.list()[0].note == "Why?"
