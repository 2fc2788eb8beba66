"""The dialog before a link: where it truly leads, in letters that cannot lie."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.link import LinkDialog, both_forms, plain_address


def shown(dialog: LinkDialog) -> tuple[str, str]:
    host = next(each for each in dialog.findChildren(QLabel) if each.objectName().endswith("host"))
    address = next(each for each in dialog.findChildren(QPlainTextEdit))
    return host.text(), address.toPlainText()


@pytest.mark.parametrize(
    ("host", "forms"),
    [
        ("paper.example", "paper.example"),
        ("xn--80ak6aa92e.example", "xn--80ak6aa92e.example (\u2068аррӏе.example\u2069)"),
        ("xn--mgbh0fb.example", "xn--mgbh0fb.example (\u2068مثال.example\u2069)"),
        ("xn--\u00ff.example", "xn--\u00ff.example"),
        ("xn--99999999999.example", "xn--99999999999.example"),
        ("127.0.0.1", "127.0.0.1"),
    ],
)
def test_a_host_is_shown_in_both_its_forms(host: str, forms: str) -> None:
    assert both_forms(host) == forms


def test_a_host_that_only_looks_like_another_is_told_apart(qtbot: QtBot) -> None:
    plain = plain_address("https://аррӏе.example/\u202egpj.exe")
    assert plain is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = LinkDialog(plain, parent)
    host, address = shown(dialog)
    assert "xn--80ak6aa92e.example" in host and "аррӏе" in host
    assert address.startswith("https://xn--80ak6aa92e.example/%E2%80%AE")
    assert not any(unicodedata.category(sign) == "Cf" for sign in address)


@pytest.mark.parametrize("signs", ["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\x1b"])
def test_signs_that_hide_are_nowhere_in_an_address(signs: str) -> None:
    found = plain_address(f"https://paper.example/{signs}a?{signs}b#{signs}c")
    assert found is None or signs not in found


def test_nothing_opens_until_the_reader_says_so(qtbot: QtBot) -> None:
    opened: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = LinkDialog("https://paper.example/a", parent, open_address=opened.append)
    dialog.show()
    buttons = {each.objectName().rpartition(".")[2]: each for each in dialog.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["cancel"], Qt.MouseButton.LeftButton)
    assert opened == []
    dialog.show()
    qtbot.mouseClick(buttons["open"], Qt.MouseButton.LeftButton)
    assert opened == ["https://paper.example/a"]
