"""A large change taken back in the window: what is said, what waits, how it is stopped."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.working import WorkingDialog
from gui.undo import MANY
from storage.library import Library
from tests.builders import an_article
from tests.gui.conftest import Opener


def test_a_dialog_stands_before_the_window_until_it_is_done(
    qtbot: QtBot, library: Library, open_window: Opener
) -> None:
    article = an_article(library, body=" ".join(f"word{number:03}" for number in range(MANY)))
    for number in range(MANY):
        library.highlights.add(article, 8 * number, 8 * number + 7)
    window = open_window(library)
    window.session.undo.add(
        library.highlights.edit([one.id for one in library.highlights.list()], color="green")
    )
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(WorkingDialog)
    assert dialog.isVisible() and dialog.isModal()
    assert QApplication.activeModalWidget() is dialog
    cancel = dialog.findChild(QPushButton, "working.cancel")
    assert cancel is not None and cancel.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # until the work has come to its end
    qtbot.waitUntil(lambda: not window.session.undo.moving)
    qtbot.waitUntil(lambda: window.findChildren(WorkingDialog) == [])
    colors = {one.color for one in library.highlights.list()}
    assert colors == ({"green"} if window.session.undo.canUndo() else {"yellow"})
