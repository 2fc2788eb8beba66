"""The first day with Lectorium: from an empty window to Markdown, and as it was left the next morning."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.dialogs import files
from gui.settings import Settings
from gui.theme import SEPIA
from storage.library import Library
from tests.builders import a_library
from tests.journeys.conftest import Welcome

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
THIN = "The ice is thin near the ferry landing"


def test_from_a_dropped_page_to_markdown_and_back_the_next_day(
    library: Library,
    person: Welcome,
    page: Path,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # An empty library invites; a page is dropped; it opens.
    reader = person(library)
    window = reader.window
    assert window.reading.invites
    reader.drop(page)
    reader.wait(lambda: reader.reads() == "Walking on thin ice")
    assert window.message.text == "1 imported"
    reader.wait(lambda: reader.titles() == ["Walking on thin ice"])
    assert window.desk.article is not None
    assert window.desk.article.byline == "Ada Frost"

    # A passage is marked with the mouse and H, tagged with T.
    reader.drag_over(THIN)
    reader.press(Qt.Key.Key_H)
    reader.press(Qt.Key.Key_T)
    reader.type("safety, ice/thin")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Escape)
    (highlight,) = library.highlights.list()
    assert highlight.quote == THIN
    assert highlight.tags == ("ice/thin", "safety")
    (shown,) = window.highlights.model.highlights()
    assert shown == highlight

    # Typing finds article and highlight; Enter opens at the hit with all hits marked.
    window.desk.leave()
    reader.press(Qt.Key.Key_Slash)
    reader.type("ferry")
    reader.press(Qt.Key.Key_Return)
    reader.wait(lambda: reader.reads() == "Walking on thin ice")
    content = window.desk.content
    assert content is not None
    reader.wait(lambda: window.finding.places != ())
    assert [content.text[start:end] for start, end in window.finding.places] == ["ferry", "ferry"]
    reader.press(Qt.Key.Key_Escape)
    assert window.library.search.text() == ""

    # Undo takes tags and highlight back, redo brings them again.
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert library.highlights.list()[0].tags == ()
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert library.highlights.list() == []
    assert window.highlights.model.rowCount() == 0
    reader.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert library.highlights.list()[0].tags == ("ice/thin", "safety")

    # It leaves as Markdown.
    out = tmp_path / "notes"
    monkeypatch.setattr(files, "choose_folder", lambda _parent, _title, _start, then: then(out))
    reader.press(Qt.Key.Key_E, CONTROL)
    reader.click_button(reader.dialog("export"), "export.go")
    reader.wait(lambda: "exported" in window.message.text)
    (exported,) = out.glob("*.md")
    assert f"> {THIN}" in exported.read_text("utf-8")

    # The window is left, and comes back as it was.
    window.actions_["view.sepia"].trigger()
    for _ in range(3):
        reader.press(Qt.Key.Key_Plus, CONTROL)
    place = window.reading.view.place()
    window.close()
    again = person(a_library(tmp_path))
    again.wait(lambda: again.reads() == "Walking on thin ice")
    view = again.window.reading.view
    assert view.document().textWidth() == view.viewport().width()
    assert again.window.reading.view.place()[0] == place[0]
    assert settings.theme is SEPIA
    assert settings.typography.size == 22
    assert again.window.highlights.model.highlights()[0].quote == THIN
