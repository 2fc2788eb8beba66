"""A long report is read without a mouse, found about in, and taken along on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.dialogs import files
from gui.dialogs.keyboard import KeyboardDialog
from storage.library import Library
from storage.records import Block, Kind, Run
from tests.builders import an_article
from tests.journeys.hands import Person

ALT = Qt.KeyboardModifier.AltModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINES = "The harbour master drilled holes every hundred metres and wrote down what he found. " * 9


def a_report() -> list[Block]:
    body: list[Block] = []
    for number in range(1, 13):
        body.append(Block(kind=Kind.HEADING, level=2, runs=(Run(text=f"Station {number}"),)))
        body.append(Block(runs=(Run(text=LINES),)))
    body.append(Block(runs=(Run(text="Élan was lost when the thaw came early."),)))
    return body


def test_a_report_is_read_by_keys_alone(
    library: Library,
    person: Callable[[Library], Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    an_article(library, "Harbour report", a_report())
    an_article(library, "Bread", "Flour, water, salt.")
    reader = person(library)
    window, view = reader.window, reader.window.reading.view

    # The palette knows every article by a few letters of its title.
    reader.press(Qt.Key.Key_K, CONTROL)
    reader.wait(lambda: window.commanding._titles != [])
    reader.type("harb rep")
    reader.press(Qt.Key.Key_Return)
    assert reader.reads() == "Harbour report"
    view.setFocus()

    # Only the text, and from it to a section by the outline.
    reader.press(Qt.Key.Key_F12)
    assert window.library.isHidden()
    beginning = view.place()
    reader.press(Qt.Key.Key_O)
    reader.type("station 9")
    reader.press(Qt.Key.Key_Return)
    assert window.desk.content is not None
    assert abs(view.offset_at_eye() - window.desk.content.text.index("Station 9")) < 200

    # A word that was typed without its accent is found, and Escape leads back.
    there = view.place()
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.type("elan")
    assert window.reading.bar.count == "1 of 1"
    reader.press(Qt.Key.Key_Escape)
    assert view.place() == there

    # The caret selects two words from the first line in view on, and they are highlighted.
    reader.press(Qt.Key.Key_Semicolon)
    reader.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_H)
    (highlight,) = library.highlights.list()
    assert len(highlight.quote.split()) == 2
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Escape)

    # Back to where the outline was opened, and out of the text alone.
    view.setFocus()
    reader.press(Qt.Key.Key_Left, ALT)
    assert view.place() == beginning
    reader.press(Qt.Key.Key_Escape)
    assert window.library.isVisible()

    # Highlighting gets another key, since H is out of reach.
    reader.press(Qt.Key.Key_Question)
    dialog = reader.dialog("keyboard")
    assert isinstance(dialog, KeyboardDialog)
    reader.wait(dialog.field.hasFocus)
    reader.type("highlight the selection")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Y)
    reader.click_button(dialog, "keyboard.close")
    view.setFocus()
    view.select(0, 9)
    reader.press(Qt.Key.Key_Y)
    assert len(library.highlights.list()) == 2
    reader.press(Qt.Key.Key_Escape)

    # And the report goes along as PDF.
    def choose(_parent: QWidget, _title: str, _start: Path, then: Callable[[Path], object]) -> None:
        then(tmp_path / "report.pdf")

    monkeypatch.setattr(files, "choose_target", choose)
    view.setFocus()
    reader.press(Qt.Key.Key_P, CONTROL | SHIFT)
    reader.wait(lambda: not window.printing.busy)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
