"""The window in other languages: nothing of ours stays English, and each language is truly spoken."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui import translation
from gui.actions import COMMANDS, MENUS, Actions, menu_title
from gui.dialogs.report import summary
from gui.messages import change_name, error_sentence
from gui.panels.settings import SettingsPanel
from gui.reader.typography import Typography
from gui.window import Window
from storage import errors
from storage.library import Library
from storage.records import ImportReport
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.gui.test_widgets import DIALOGS, MARKUP, within
from tests.translations import LANGUAGES, PLACE, messages

MARK = "⟦"
"""Begins every string that was translated into a language that is made up."""

OWN = re.compile(
    r"Lectorium|https?:\S+|Ctrl|Shift|Alt|Left|Right|PgUp|PgDown|Del|en, pt-BR, zh-Hans|Python|PySide"
    r"|HTML|Markdown|Obsidian|example"
)
"""Names, addresses and keys are the same in every language."""

BESIDE = 262
"""Pixels that the settings have beside the article, with the scroll bar."""

SHOWN = ("text", "title", "windowTitle", "placeholderText", "toolTip", "accessibleName")


class Marking(QTranslator):
    """Puts a mark before every string that has been gathered."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        found = messages(PLACE / "lectorium_de.ts")
        self._known = {(one.context, one.source) for one in found}

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return MARK + source if (context, source) in self._known else None


@pytest.fixture
def marked(dressed: QApplication) -> Iterator[None]:
    """Speak the made-up language."""
    translator = Marking(dressed)
    dressed.installTranslator(translator)
    yield
    dressed.removeTranslator(translator)


@pytest.fixture
def spoken(dressed: QApplication) -> Iterator[None]:
    """Fall silent again after a test that installs languages."""
    before = QLocale()
    yield
    for translator in dressed.findChildren(QTranslator):
        dressed.removeTranslator(translator)
    QLocale.setDefault(before)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(marked: None, library: Library, open_window: Opener) -> Window:
    article = an_article(library, MARKUP, f"The ice {MARKUP} is thin.", byline=MARKUP, site=MARKUP)
    a_highlight(library, article, "thin", note=MARKUP, tags=["1/2"])
    shown = open_window(library)
    shown.desk.open(article)
    return shown


def words(widget: QWidget | QAction) -> Iterator[str]:
    """Yield what a user sees of a widget or hears of it."""
    for name in SHOWN:
        if callable(getattr(widget, name, None)) and not (
            name == "text" and isinstance(widget, QLineEdit)  # what was typed
        ):
            yield getattr(widget, name)()
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield from words(action)
    if isinstance(widget, QComboBox) and "language" not in widget.objectName():
        yield from (widget.itemText(row) for row in range(widget.count()))


def english(text: str) -> bool:
    """Return whether a text has words and none of them was translated."""
    for foreign in (MARKUP, str(Path(MARKUP))):
        text = text.replace(foreign, "")
    rest = OWN.sub("", text)
    return MARK not in text and re.search("[A-Za-z]{2}", rest) is not None


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_of_ours_stays_english(window: Window, name: str) -> None:
    left = {
        (type(widget).__name__, widget.objectName(), text)
        for widget in within(DIALOGS[name](window))
        if not widget.objectName().startswith("qt_")
        for text in words(widget)
        if english(text) and text != widget.objectName()  # as an empty label is called
    }
    assert left == set()


def test_what_is_said_in_passing_is_translated(marked: None) -> None:
    assert error_sentence(errors.NoText(path="a")).count(MARK) == 2
    assert change_name("article.tag").startswith(MARK)
    assert summary(ImportReport()).startswith(MARK)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_spoken(spoken: None, code: str) -> None:
    locale = translation.install(code)
    assert locale.name().startswith(code.partition("_")[0])
    assert all(title and "&" not in title and "(" not in title for title in map(menu_title, MENUS))
    texts = {command.text for command in COMMANDS}
    same = {text for text in texts if QCoreApplication.translate("Actions", text) == text}
    assert same <= {"Sepia", "Passages"}  # which are French, too
    assert QCoreApplication.translate("QFileDialog", "&Open") != "&Open"


def test_arabic_and_urdu_run_from_right_to_left(spoken: None) -> None:
    rtl = [
        code
        for code in LANGUAGES
        if translation.install(code).textDirection() is Qt.LayoutDirection.RightToLeft
    ]
    assert rtl == ["ar", "ur"]


def test_english_counts_as_english_does(spoken: None) -> None:
    translation.install("en")
    told = [
        QCoreApplication.translate("AnnotatingDesk", "%n highlight(s) copied as Markdown.", "", n)
        for n in (1, 2)
    ]
    assert told == ["1 highlight copied as Markdown.", "2 highlights copied as Markdown."]


@pytest.mark.parametrize("code", ["he", "nl_NL", "C"])
def test_a_language_without_an_interface_gets_english_all_through(spoken: None, code: str) -> None:
    locale = translation.install(code)
    assert locale.textDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QFileDialog", "&Open") == "&Open"
    assert QLocale().monthName(5) == "May"
    told = QCoreApplication.translate("BrowsingDesk", "%n article(s) deleted. Ctrl+Z brings them back.", "", 1)
    assert "(s)" not in told


def test_chinese_is_simplified_wherever_it_is_written_so(spoken: None) -> None:
    translation.install("zh_SG")
    assert QCoreApplication.translate("Actions", "Undo") == "撤销"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_settings_fit_beside_the_article(spoken: None, qtbot: QtBot, code: str) -> None:
    translation.install(code)
    window = QMainWindow()
    panel = SettingsPanel(Actions(window), translation.languages())
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    panel.show_typography(Typography())
    (inside,) = (each for each in panel.findChildren(QWidget) if each.objectName() == "settings.inside")
    assert inside.minimumSizeHint().width() <= BESIDE
