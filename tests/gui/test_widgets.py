"""Every widget of the window: named for those who cannot see it, and blind to markup in foreign text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTextEdit,
    QWidget,
)

from gui.actions import COMMANDS
from gui.crash import CrashDialog
from gui.dialogs.address import AddressDialog
from gui.dialogs.colors import ColorsDialog
from gui.dialogs.details import DetailsDialog
from gui.dialogs.export import ExportDialog, Offers
from gui.dialogs.feed import FeedDialog
from gui.dialogs.help import AboutDialog, GuideDialog
from gui.dialogs.keyboard import KeyboardDialog
from gui.dialogs.left import LeftDialog
from gui.dialogs.link import LinkDialog
from gui.dialogs.many_notes import ManyNotesDialog
from gui.dialogs.readback import ReadBackDialog
from gui.dialogs.report import ReportDialog
from gui.dialogs.table import TableDialog
from gui.dialogs.trouble import TroubleDialog
from gui.dialogs.versions import VersionsDialog
from gui.dialogs.working import WorkingDialog
from gui.inks import STANDARD
from gui.theme import LIGHT
from gui.window import Window
from storage.errors import NotALibrary, NoText
from storage.library import Library
from storage.records import (
    ArticleId,
    Exported,
    Failure,
    ImportReport,
    MarkColor,
    NoteChange,
    SavedSearch,
    SearchId,
)
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.gui.reader.desk import a_cell

MARKUP = "<img src='file:///etc/passwd'><b>bold</b> & more"
EDIT = NoteChange(
    path=Path(MARKUP),
    article=ArticleId(1),
    highlight=None,
    field="note",
    before=MARKUP,
    after=MARKUP,
    conflict=True,
)
USED = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
)
"""What a user looks at or works with; scroll bars and viewports are Qt's own."""
PAINTED = {"explore.timeline", "pictureOverlay"}
"""Painted by hand: Qt gives them no role, and PySide no way to one; they say by their names what they show."""
BY_KEYS = {"note", "picture"}
"""What floats over the article and answers keys itself; its buttons are for the mouse."""


@pytest.fixture
def window(library: Library, open_window: Opener) -> Window:
    article = an_article(library, MARKUP, f"The ice {MARKUP} is thin.", byline=MARKUP, site=MARKUP)
    a_highlight(library, article, "thin", note=MARKUP, tags=[MARKUP.replace("/", "|")])
    library.colors.add("<b>x", "#ff8800")
    library.tags.describe(library.tags.list()[0].path, description=MARKUP)
    shown = open_window(library)
    shown.desk.open(article)
    shown.session.told.emit(MARKUP)
    return shown


def _article(window: Window):  # type: ignore[no-untyped-def]
    article = window.desk.article
    assert article is not None
    return article


DIALOGS: dict[str, Callable[[Window], QWidget]] = {
    "window": lambda window: window,
    "details": lambda window: DetailsDialog(_article(window), window),
    "report": lambda window: ReportDialog(
        ImportReport(failures=(Failure(input=Path(MARKUP), member=None, error=NoText(path=MARKUP)),)),
        window,
    ),
    "versions": lambda window: VersionsDialog(window.comparing.versions(), window),
    "link": lambda window: LinkDialog("https://example.org/?q=" + MARKUP, window),
    "address": lambda window: AddressDialog("https://example.org/" + MARKUP, window),
    "table": lambda window: TableDialog([a_cell(MARKUP, 0, 0), a_cell(MARKUP, 1, 0)], window),
    "source": lambda window: window.reading.source,
    "note": lambda window: window.reading.view.inlays.card,
    "picture": lambda window: window.reading.view.inlays.overlay,
    "feed": lambda window: FeedDialog(Path(MARKUP), window),
    "trouble": lambda window: TroubleDialog(Path(MARKUP), NotALibrary(path=MARKUP), window),
    "export": lambda window: ExportDialog(
        Offers(
            total=2,
            tags=(MARKUP,),
            searches=(SavedSearch(id=SearchId(1), name=MARKUP, query=MARKUP),),
            formats=window.session.library.exports.offered(),
        ),
        window,
    ),
    "readback": lambda window: ReadBackDialog([EDIT], window),
    "manynotes": lambda window: ManyNotesDialog(2, window),
    "left": lambda window: LeftDialog(
        [Exported(article=ArticleId(1), path=Path(MARKUP), changed=(MARKUP,))], window
    ),
    "colors": lambda window: ColorsDialog([*STANDARD, MarkColor(name=MARKUP, value="#ff8800")], LIGHT, window),
    "keyboard": lambda window: KeyboardDialog(window.actions_.keymap, window),
    "working": lambda window: WorkingDialog(MARKUP, window),
    "guide": lambda window: GuideDialog(window.actions_, window),
    "about": AboutDialog,
    "crash": lambda window: CrashDialog(MARKUP, window),
}


def within(top: QWidget) -> Iterator[QWidget]:
    yield top
    yield from top.findChildren(QWidget)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_widget_has_its_names(window: Window, name: str) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()!r} in {widget.parent()!r}"
        for widget in within(DIALOGS[name](window))
        if isinstance(widget, USED)
        and not widget.objectName().startswith("qt_")
        and not (widget.objectName() and widget.accessibleName())
        and not isinstance(widget.parent(), QComboBox | QLineEdit)
        and not isinstance(widget.parentWidget().parent(), QComboBox)  # its list
    ]
    assert nameless == []


def reached(widget: QWidget) -> bool:
    """Tell whether a user meets a widget as such: Qt's own parts are met through what they are parts of."""
    own = widget.objectName() and not widget.objectName().startswith("qt_")
    holds = isinstance(widget, QScrollArea | QHeaderView)  # and is nothing by itself
    focused = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    empty = isinstance(widget, QLabel) and not widget.text()
    return bool(own) and not holds and not empty and (isinstance(widget, USED) or focused)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_widget_tells_a_screen_reader_what_it_is(window: Window, name: str) -> None:
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    dumb = []
    for widget in within(DIALOGS[name](window)):
        if not reached(widget) or widget.objectName() in PAINTED:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or told.role() in unknown or not told.text(QAccessible.Text.Name).strip():
            dumb.append((type(widget).__name__, widget.objectName(), told and told.role()))
    assert dumb == []


@pytest.mark.parametrize("name", [name for name in DIALOGS if name not in BY_KEYS])
def test_the_tab_key_reaches_every_control_and_comes_round(window: Window, name: str) -> None:
    top = DIALOGS[name](window)
    top.show()
    wanted = {
        widget
        for widget in within(top)
        if isinstance(widget, QAbstractButton | QComboBox | QSlider | QLineEdit)
        and widget.isVisibleTo(top)
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit)
        and widget.focusPolicy() is not Qt.FocusPolicy.ClickFocus
    }
    chain, widget = set(), top.nextInFocusChain()
    while widget is not top and widget not in chain:
        chain.add(widget)
        widget = widget.nextInFocusChain()
    lost = [one.objectName() for one in wanted if one not in chain]
    mute = [one.objectName() for one in wanted if not one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert (lost, mute) == ([], [])


@pytest.mark.parametrize("name", DIALOGS)
def test_no_label_guesses_at_markup(window: Window, name: str) -> None:
    guessing = [
        widget.objectName() or widget.text()
        for widget in within(DIALOGS[name](window))
        if isinstance(widget, QLabel)
        and widget.textFormat() is not Qt.TextFormat.PlainText
        and not widget.objectName().startswith("qt_")
    ]
    assert guessing == []


def test_no_tooltip_holds_markup(window: Window) -> None:
    assert not any("<" in widget.toolTip() for widget in within(window))


def test_no_tooltip_of_a_row_is_taken_for_markup(window: Window) -> None:
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None else 0):
            words = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            assert "<" not in (words or ""), (view.objectName(), words)


def test_every_editor_takes_plain_text_only(window: Window) -> None:
    for name, make in DIALOGS.items():
        for widget in within(make(window)):
            if isinstance(widget, QTextEdit):
                assert widget.isReadOnly(), (name, widget.objectName())


def test_no_two_commands_share_a_key_in_one_place() -> None:

    taken: dict[tuple[str, str], str] = {}
    for command in COMMANDS:
        for key in command.keys:
            assert taken.setdefault((command.where, key), command.id) == command.id
            if command.where:
                assert ("", key) not in taken
