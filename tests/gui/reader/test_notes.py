"""Notes as they read: looks, links, nothing loaded, nothing that was typed taken for markup."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from gui.reader.notes import NoteView, note_document
from gui.theme import DARK, LIGHT
from storage.library import Library


@pytest.fixture
def render(library: Library):
    return library.notes.rendered


def formats(document: QTextDocument, words: str):
    cursor = document.find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    return cursor.charFormat()


def test_looks_links_lists_and_quotes_are_shown(render, dressed: QApplication) -> None:
    note = "# Head\nA **bold** and *slanted* ~~gone~~ `code` [link](https://a.example/)\n- one\n- two\n\n> said"
    document = note_document(render(note), LIGHT)
    assert document.toPlainText() == (
        "Head\nA bold and slanted gone code link\n•\u00a0one\n•\u00a0two\nsaid".replace("\u00a0", " ")
    )
    assert formats(document, "bold").fontWeight() > 400 and formats(document, "slanted").fontItalic()
    assert formats(document, "gone").fontStrikeOut()
    assert formats(document, "link").anchorHref() == "https://a.example/"
    assert formats(document, "code").fontFamilies()[0] == "Lectorium Mono"
    cursor = document.find("said")
    assert cursor.blockFormat().leftMargin() > 0
    assert formats(document, "said").foreground().color().name() == LIGHT.muted
    assert formats(note_document(render(note), DARK), "bold").foreground().color().name() == DARK.text


@pytest.mark.parametrize(
    "note",
    [
        "<img src='file:///etc/passwd'> <b>x</b>",
        "![p](file:///etc/passwd) ![q](https://evil.example/x.png)",
        "[a](javascript:alert(1)) [b](file:///etc/passwd) <file:///etc/passwd>",
        "<script>alert(1)</script><style>@import 'file:///x'</style>",
        "&lt;img src=x&gt; {{ 7 * 7 }} \u202eevil",
        ">" * 3000 + " deep",
        "\n".join(" " * n + "- x" for n in range(200)),
    ],
)
def test_a_hostile_note_is_words(render, dressed: QApplication, note: str) -> None:
    document = note_document(render(note), LIGHT)
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            format = fragments.fragment().charFormat()
            assert not format.isImageFormat()
            assert not format.anchorHref() or format.anchorHref().startswith(("http:", "https:", "mailto:"))
            fragments += 1
        block = block.next()
    assert document.allFormats() and document.toPlainText().strip()


def test_a_line_end_is_kept_and_a_list_needs_no_empty_line(render) -> None:
    assert [block.text for block in render("one\ntwo")] == ["one\ntwo"]
    assert [(block.text, block.marker) for block in render("seen:\n- a\n- b")] == [
        ("seen:", ""),
        ("a", "•"),
        ("b", "•"),
    ]
    assert render("") == () and render("  ") == ()


def test_a_view_of_a_note_grows_with_it_and_no_further(render, dressed: QApplication) -> None:
    view = NoteView("note", tallest=90)
    view.setFixedWidth(200)
    view.show_blocks(render("one"))
    low = view.height()
    view.show_blocks(render("\n\n".join(str(number) for number in range(50))))
    assert low < 40 and view.height() == 90
    assert view.textCursor().movePosition(QTextCursor.MoveOperation.End)
    view.deleteLater()
