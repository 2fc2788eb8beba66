"""With the largest text that a system asks for, nothing in a dialog or a panel is cut."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gui.panels.parts import ElidedLabel
from gui.reader import typography
from gui.reader.typography import interface_font
from gui.window import Window
from storage.library import Library
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.gui.test_widgets import DIALOGS

SCALE = 1.75
"""Of a system with text of some 20 points."""
CUT = QAbstractButton | QComboBox | QLabel | QLineEdit | QSpinBox
BOXES = sorted(set(DIALOGS) - {"window", "picture"})


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[None]:
    before = dressed.font()
    monkeypatch.setattr(typography, "_text_scale", lambda: SCALE)
    dressed.setFont(interface_font())
    yield
    dressed.setFont(before)


@pytest.fixture
def window(large: None, library: Library, open_window: Opener) -> Window:
    ice = an_article(library, "Ice", "The ice is thin. Walk with care.")
    an_article(library, "Frost", "The ice is thick. Walk with joy.")
    a_highlight(library, ice, "thin", note="Ask", tags=["claim"])
    shown = open_window(library)
    shown.desk.open(ice)
    return shown


def cut(top: QWidget) -> list[str]:
    """Return the visible widgets with less room than they need at least."""
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, CUT) or isinstance(widget, ElidedLabel) or not widget.isVisibleTo(top):
            continue
        if isinstance(widget.parent(), QLineEdit):  # the cross in a field
            continue
        least = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            least.setHeight(widget.heightForWidth(widget.width()))
            least.setWidth(0)
        if widget.height() < least.height() or (widget.width() < least.width() and not gives_way(widget)):
            found.append(f"{widget.objectName()} {widget.size().toTuple()} {least.toTuple()}")
    return found


def gives_way(widget: QWidget) -> bool:
    """Tell whether what a widget says may be shortened: it scrolls, or Qt elides it."""
    return isinstance(widget, QLineEdit | QComboBox)


@pytest.mark.parametrize("name", BOXES)
def test_no_dialog_cuts_its_words(window: Window, name: str) -> None:
    make: Callable[[Window], QWidget] = DIALOGS[name]
    dialog = make(window)
    dialog.show()
    QApplication.processEvents()
    assert cut(dialog) == []
    if isinstance(dialog, QDialog):
        dialog.close()


def test_the_window_leaves_the_article_room_and_cuts_nothing(window: Window) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()
    assert window.reading.width() > 600
    window.highlights.ask_filter()
    window.highlights.list.selectAll()
    QApplication.processEvents()
    assert cut(window.highlights) == []
    for command in ("view.settings", "view.tags"):
        window.actions_[command].trigger()
        QApplication.processEvents()
        assert cut(window.settings if command == "view.settings" else window.tags) == []
        window.actions_[command].trigger()


def test_the_card_of_a_highlight_stays_within_the_text(window: Window) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()
    view = window.reading.view
    (highlight,) = window.session.library.highlights.list()
    view.select_highlight(highlight.id, popover=True)
    QApplication.processEvents()
    popover = view._annotator.popover
    assert popover.isVisible() and cut(popover) == []
    assert view.rect().contains(popover.geometry())
