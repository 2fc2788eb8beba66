"""Pictures of the window on the sample library, by theme, size, language and setting.

``python -m tests.screenshots DIR [PART...]``; the parts are sizes, themes, dialogs, languages, settings
and interface. They are to be looked at by a person, beside those of the last release.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib.resources import as_file
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import resources
from gui.application import Application
from gui.dialogs.backups import BackupsDialog, described
from gui.dialogs.check import CheckDialog
from gui.dialogs.keyboard import KeyboardDialog
from gui.dialogs.link import LinkDialog
from gui.dialogs.trash import TrashDialog
from gui.reader.stops import Stop
from gui.reader.typography import FAMILIES, LARGEST, SMALLEST, Typography
from gui.settings import Settings
from gui.theme import BLACK, DARK, LIGHT, SEPIA, THEMES
from gui.translation import languages
from gui.window import Window
from storage.library import Library
from storage.records import Article, ArticleId
from tests.screenshot_pages import PAGES

SIZES = (QSize(1280, 800), QSize(1920, 1080))
TALL = QSize(1280, 1080)
"""The whole settings panel is seen."""
_SETTLED_MILLISECONDS = 700
_ASKING = (
    "file.fetch", "file.add-feed", "file.last-import", "file.export", "file.backups", "file.trash",
    "file.check", "article.details", "article.versions", "highlight.colors", "edit.tag-chosen",
    "help.guide", "help.keyboard", "help.about",
)  # fmt: skip
"""Commands that open a dialog of ours."""

Scenes = dict[str, Callable[[], object]]


def settle() -> None:
    """Let the window load, lay out and paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MILLISECONDS, loop.quit)
    loop.exec()


def fill(folder: Path) -> dict[str, ArticleId]:
    """Make the sample library, and some pages more; return its articles by title."""
    with Library.open(folder, create=True) as library, as_file(resources.sample_pages()) as pages:
        for _ in library.captures.add_sample(pages, resources.sample_highlights()):
            pass
        for name, source in PAGES.items():
            page = folder / name
            page.write_text(source, "utf-8")
            for _ in library.captures.add([page]):
                pass
            page.unlink()
        library.search.drain(30)
        return {article.title: article.id for article in library.articles.list()}


class Camera:
    """Takes pictures into a folder."""

    def __init__(self, out: Path) -> None:
        self._out = out
        out.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """Take a picture of a widget once it has settled."""
        settle()
        widget.grab().save(str(self._out / f"{name}.png"))

    def take_all(self, window: Window, scenes: Scenes, ending: str) -> None:
        """Take a picture of each scene in turn."""
        for scene, show in scenes.items():
            show()
            self.take(window, f"{scene}-{ending}")


class Album:
    """Leads a window through its scenes."""

    def __init__(self, desk: Application, settings: Settings, camera: Camera) -> None:
        self._desk = desk
        self._settings = settings
        self._camera = camera

    @property
    def window(self) -> Window:
        """The window as it is now: another language makes another one."""
        assert self._desk.window is not None
        return self._desk.window

    # -- the parts

    def sizes(self) -> None:
        """The scenes of a day in both sizes."""
        for size in SIZES:
            self.window.resize(size)
            self._look(LIGHT.name)
            self._camera.take_all(self.window, self._day(), f"{LIGHT.name}-{size.width()}")

    def themes(self) -> None:
        """The scenes of a day in each theme, pictures and code among them."""
        self.window.resize(SIZES[0])
        for name in THEMES:
            self._look(name)
            self._camera.take_all(self.window, self._day() | self._bodies(), name)
            self._boxes(name)

    def languages(self) -> None:
        """An article in each language, in a light theme and a dark one."""
        self.window.resize(SIZES[0])
        for name in (LIGHT.name, DARK.name):
            self._look(name)
            for article in self._first_of_each():
                self.window.desk.open(article.id)
                self._camera.take(self.window, f"language-{article.language}-{name}")

    def settings(self) -> None:
        """Each setting in each of its states, with the panel open."""
        self.window.resize(TALL)
        self._panel(True)
        for name in (LIGHT.name, SEPIA.name, BLACK.name):
            self._look(name)
            self._open("Counting words")
            for state, typography in _typographies():
                self.window.desk.set_typography(typography)
                self._camera.take(self.window, f"settings-{state}-{name}")
            self.window.desk.set_typography(Typography())
            self._open("Winter ferry")
            self._camera.take(self.window, f"settings-editions-{name}")
        self._look(BLACK.name)
        self._open("How Grey Point")
        for dims in (True, False):
            self.window.settings.show_dims(dims)
            self.window.settings.dimsChanged.emit(dims)
            self._camera.take(self.window, f"settings-dimmed-{dims}".lower())
        self.window.settings.show_dims(True)
        self.window.settings.dimsChanged.emit(True)
        self._panel(False)

    def interface(self) -> None:
        """The window in each language of its own, with the settings open."""
        for number, code in enumerate(languages()):
            self.window.settings.languageChanged.emit(code)
            settle()  # the window is made anew
            self.window.resize(TALL)
            self._look((LIGHT, DARK)[number % 2].name)
            self._open_in(code)
            self._panel(True)
            self._camera.take(self.window, f"interface-{code}")
            self._panel(False)
        self.window.settings.languageChanged.emit("en")
        settle()

    # -- what is shown

    def _day(self) -> Scenes:
        window = self.window
        view = window.reading.view
        first = self._id("Inner harbour")

        def popover() -> None:
            (highlight, *_) = window.session.library.highlights.list(first)
            view.select_highlight(highlight.id, popover=True)

        def marks() -> None:
            """Show each style, a colour of one's own, ends to drag, and what lies on the same words."""
            window.desk.open(first)
            _mark(window.session.library, first)
            found = window.session.library.highlights.list(first)
            wanted = next(one for one in found if one.color == "doubtful")
            view.select_highlight(wanted.id, popover=True)

        def many() -> None:
            view.select_highlight(None)
            window.highlights.ask_filter()
            window.highlights.list.selectAll()

        def search() -> None:
            window.highlights.end_filter()
            window.highlights.list.clearSelection()
            window.library.search.setText("ice")

        return {
            "article": lambda: window.desk.open(first),
            "popover": popover,
            "marks": marks,
            "many": many,
            "search": search,
            "hit": window.library.open_best_hit,
            "settings": lambda: (window.library.search.clear(), self._panel(True)),
            "arabic": lambda: (self._panel(False), window.desk.open(self._first("ar"))),
        }

    def _bodies(self) -> Scenes:
        return {
            "code": lambda: self._open("Counting words"),
            "pictures": lambda: self._open("How Grey Point"),
            "editions": lambda: self._open("Winter ferry"),
            "footnote": self._show_footnote,
            "table": self._show_table,
            "zoom": self._zoom,
            "whole-page": self._show_source,
            "board": self._show_board,
            "two-tags": lambda: self._show_board(beside=True),
            "tags": lambda: (self.window.passages.leave(), self._trigger("view.tags")),
            "explore": lambda: (self._trigger("view.tags"), self._trigger("view.explore")),
        }

    def _show_footnote(self) -> None:
        self._open("The upper lock")
        self._trigger("article.footnote")

    def _show_table(self) -> None:
        view = self.window.reading.view
        view.inlays.leave()
        view.restore_place(0, 0.0)
        view.inlays.step(1, Stop.TABLE)

    def _zoom(self) -> None:
        self._open("How Grey Point")
        inlays = self.window.reading.view.inlays
        inlays.step(1, Stop.PICTURE)
        inlays.use()

    def _show_source(self) -> None:
        self.window.reading.view.inlays.overlay.hide()
        self._open("The upper lock")
        self._trigger("view.source")
        settle()  # a worker reads the page

    def _show_board(self, *, beside: bool = False) -> None:
        self.window.actions_["view.source"].setChecked(False)
        self.window.passages.show()
        self.window.passages.set_beside(beside)

    def dialogs(self) -> None:
        """Each dialog that a command opens, in a light theme and a dark one."""
        self.window.resize(SIZES[0])
        for name in (LIGHT.name, DARK.name):
            self._look(name)
            self._open("The upper lock")
            for command in _ASKING:
                self._take_dialogs(command, name, partial(self._trigger, command))
            self._take_dialogs("table", name, self._open_table)
            self._trigger("view.tags")
            self.window.tags.choose("explanation")
            for command in ("edit.merge-tag", "edit.split-tag"):
                self._take_dialogs(command, name, partial(self._trigger, command))
            self._trigger("view.tags")
            link = LinkDialog("https://xn--mnchen-3ya.example/boats?from=lock", self.window)
            self._take_dialogs("link", name, link.open)

    def _open_table(self) -> None:
        self._show_table()
        self.window.reading.view.inlays.use()

    def _take_dialogs(self, command: str, name: str, ask: Callable[[], object]) -> None:
        ask()
        settle()
        shown = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        for dialog in shown:
            self._camera.take(dialog, f"dialog-{command.partition('.')[2] or command}-{name}")
            dialog.close()

    def _trigger(self, command: str) -> None:
        self.window.actions_[command].trigger()

    def _boxes(self, name: str) -> None:
        """Take what floats over the window by itself."""
        window = self.window
        self._open("Counting words")
        window.moving.show_outline()
        self._camera.take(window.moving.outline, f"outline-{name}")
        window.moving.outline.hide()
        window.commanding.open()
        window.commanding.palette.field.setText("co")
        self._camera.take(window.commanding.palette, f"palette-{name}")
        window.commanding.palette.hide()
        keyboard = KeyboardDialog(window.actions_.keymap, window)
        self._camera.take(keyboard, f"keyboard-{name}")
        keyboard.deleteLater()
        self._camera.take(self._backups(), f"backups-{name}")
        self._camera.take(self._trash(), f"trash-{name}")
        check = CheckDialog(window)
        check.show_report(window.session.library.backups.check())
        self._camera.take(check, f"check-{name}")

    def _backups(self) -> QWidget:
        library = self.window.session.library
        copy = library.backups.create().path
        change = library.tags.describe("made later")
        dialog = BackupsDialog(library.backups.kept(), self.window, target=copy)
        dialog.show_preview(copy, described(library.backups.preview(copy)))
        assert change.id is not None
        library.undo(change.id)
        return dialog

    def _trash(self) -> QWidget:
        library = self.window.session.library
        change = library.highlights.delete([mark.id for mark in library.highlights.list()[:3]])
        dialog = TrashDialog(library.trash.list(), self.window)
        assert change.id is not None
        library.undo(change.id)
        return dialog

    def _look(self, name: str) -> None:
        self.window.actions_[f"view.{name}"].trigger()

    def _panel(self, shown: bool) -> None:
        self.window.actions_["view.settings"].setChecked(shown)

    def _articles(self) -> list[Article]:
        return self.window.session.library.articles.list()

    def _id(self, title: str) -> ArticleId:
        return next(one.id for one in self._articles() if one.title.startswith(title))

    def _open(self, title: str) -> None:
        self.window.desk.open(self._id(title))

    def _open_in(self, language: str) -> None:
        self.window.desk.open(self._first(language.partition("_")[0]))

    def _first(self, language: str) -> ArticleId:
        found = (one.id for one in self._articles() if one.language.startswith(language))
        return next(found, self._articles()[0].id)

    def _first_of_each(self) -> list[Article]:
        found: dict[str, Article] = {}
        for article in self._articles():
            found.setdefault(article.language[:2], article)
        return list(found.values())


def _mark(library: Library, article: ArticleId) -> None:
    """Mark passages in every style, once."""
    if any(color.name == "doubtful" for color in library.colors.list()):
        return
    library.colors.add("Doubtful", "#e8590c")
    note = "**Doubtful**: see [the report](https://example.org/)\n- *first* night\n- `39` years"
    text = library.articles.content(article).text
    add, night, last = library.highlights.add, text.index("Tuesday night"), text.index("“It is pretty")
    add(article, text.index("froze from"), night + 80, color="blue", style="underline")
    add(article, night, night + 24, color="doubtful", note=note, tags=["claim/doubt"])
    add(article, last, last + 48, color="pink", style="strike")


def _typographies() -> Iterator[tuple[str, Typography]]:
    standard = Typography()
    for family in FAMILIES:
        yield family.lower().replace(" ", "-"), replace(standard, family=family)
    yield "smallest", replace(standard, size=SMALLEST)
    yield "largest", replace(standard, size=LARGEST)
    yield "airy", replace(standard, line_height=2.2, paragraph=2.0)
    yield "tight", replace(standard, line_height=1.2, paragraph=0.0)
    yield "narrow", replace(standard, column=22.0)
    yield "wide", replace(standard, column=60.0)
    yield "justified", replace(standard, justified=True)


def main(out: Path, parts: list[str]) -> None:
    """Take all pictures, or those of some parts."""
    application = QApplication([])
    camera = Camera(out)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(Path(folder) / "settings.ini")
        desk = Application(application, settings)
        desk.open(Path(folder) / "empty", create=True)
        album = Album(desk, settings, camera)
        for size in SIZES:
            album.window.resize(size)
            camera.take(album.window, f"welcome-{size.width()}")
        fill(Path(folder) / "sample")
        desk.open(Path(folder) / "sample")
        for name in parts or ["sizes", "themes", "dialogs", "languages", "settings", "interface"]:
            getattr(album, name)()
        desk.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
