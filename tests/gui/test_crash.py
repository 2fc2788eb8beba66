"""The crash dialog: nothing private in its report."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui import crash
from gui.crash import CrashDialog, CrashNet, report


def failing(title: str) -> BaseException:
    secret = f"locals know {title}"
    try:
        try:
            Path("/home/someone/diary.html").read_text("utf-8")
        except OSError as error:
            raise ValueError(f"bad title {title} {secret}") from error
    except ValueError as error:
        return error


def test_the_report_says_where_and_what_but_quotes_nothing() -> None:
    text = report(failing("My secret article"))
    assert "test_crash.py" in text
    assert "builtins.ValueError" in text
    assert "because of builtins.FileNotFoundError" in text
    for private in ("secret", "diary", "someone", str(Path.home())):
        assert private not in text


def test_the_dialog_copies_its_report_and_lets_one_go_on(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.show()
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None and shown.isReadOnly()
    buttons = {button.objectName(): button for button in dialog.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["crash.copy"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "the report"
    qtbot.mouseClick(buttons["crash.keep"], Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_quit_is_told(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {button.objectName(): button for button in dialog.findChildren(QPushButton)}
    with qtbot.waitSignal(dialog.quitAsked):
        qtbot.mouseClick(buttons["crash.quit"], Qt.MouseButton.LeftButton)


def test_a_swarm_of_faults_shows_one_dialog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[CrashDialog] = []

    class Counted(CrashDialog):
        def __init__(self, text: str) -> None:
            super().__init__(text)
            qtbot.addWidget(self)
            made.append(self)

    monkeypatch.setattr(crash, "CrashDialog", Counted)
    net = CrashNet()
    net.show_crash(failing("a"))
    net.show_crash(failing("b"))
    assert len(made) == 1
    made[0].accept()
    net.show_crash(failing("c"))
    assert len(made) == 2
    made[1].accept()
    assert "ValueError" in capsys.readouterr().err


def test_the_net_catches_what_flies_out_of_the_main_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    net = CrashNet()
    net.caught.disconnect(net.show_crash)
    error = failing("a")
    with qtbot.waitSignal(net.caught) as caught:
        net._from_main(type(error), error, error.__traceback__)
    assert caught.args == [error]
