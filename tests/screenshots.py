"""Pictures of the window on the sample library, by theme and size: ``python -m tests.screenshots DIR``.

They are to be looked at by a person, beside those of the last release.
"""

import sys
import tempfile
from collections.abc import Callable
from importlib.resources import as_file
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import resources
from gui.application import Application
from gui.dialogs.backups import BackupsDialog, described
from gui.dialogs.check import CheckDialog
from gui.dialogs.keyboard import KeyboardDialog
from gui.dialogs.trash import TrashDialog
from gui.settings import Settings
from gui.theme import THEMES
from gui.window import Window
from storage.library import Library
from storage.records import ArticleId

SIZES = ((1280, 800), (1920, 1080))
_SETTLED_MILLISECONDS = 700


def settle() -> None:
    """Let the window load, lay out and paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MILLISECONDS, loop.quit)
    loop.exec()


def fill(folder: Path) -> dict[str, ArticleId]:
    """Make the sample library; return its articles by title."""
    with Library.open(folder, create=True) as library, as_file(resources.sample_pages()) as pages:
        for _ in library.captures.add_sample(pages, resources.sample_highlights()):
            pass
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


def scenes(window: Window, articles: dict[str, ArticleId]) -> dict[str, Callable[[], object]]:
    """Return what to show in each picture, by name."""
    view, actions = window.reading.view, window.actions_
    first = next(id for title, id in articles.items() if title.startswith("Inner harbour"))
    arabic = min(id for id in articles.values() if _language(window, id) == "ar")

    def popover() -> None:
        (highlight, *_) = window.session.library.highlights.list(first)
        view.select_highlight(highlight.id, popover=True)

    def marks() -> None:
        """Show each style, a colour of one's own, ends to drag, and what lies on the same words."""
        library = window.session.library
        if all(color.name != "doubtful" for color in library.colors.list()):
            library.colors.add("Doubtful", "#e8590c")
            note = "**Doubtful**: see [the report](https://example.org/)\n- *first* night\n- `39` years"
            text = library.articles.content(first).text
            add, night, last = library.highlights.add, text.index("Tuesday night"), text.index("“It is pretty")
            add(first, text.index("froze from"), night + 80, color="blue", style="underline")
            add(first, night, night + 24, color="doubtful", note=note, tags=["claim/doubt"])
            add(first, last, last + 48, color="pink", style="strike")
        window.desk.open(first)
        wanted = next(one for one in library.highlights.list(first) if one.color == "doubtful")
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
        "settings": lambda: (
            window.library.search.clear(),
            actions["view.settings"].setChecked(True),
        ),
        "arabic": lambda: (
            actions["view.settings"].setChecked(False),
            window.desk.open(arabic),
        ),
    }


def boxes(window: Window, articles: dict[str, ArticleId]) -> dict[str, Callable[[], QWidget]]:
    """Return what floats over the window and is taken by itself, by name; shown when it is asked for."""
    window.desk.open(next(id for title, id in articles.items() if title.startswith("Counting words")))

    def outline() -> QWidget:
        window.moving.show_outline()
        return window.moving.outline

    def palette() -> QWidget:
        window.moving.outline.hide()
        window.commanding.open()
        window.commanding.palette.field.setText("co")
        return window.commanding.palette

    def keyboard() -> QWidget:
        window.commanding.palette.hide()
        return KeyboardDialog(window.actions_.keymap, window)

    library = window.session.library

    def backups() -> QWidget:
        copy = library.backups.create().path
        change = library.tags.describe("made later")
        dialog = BackupsDialog(library.backups.kept(), window, target=copy)
        dialog.show_preview(copy, described(library.backups.preview(copy)))
        assert change.id is not None
        library.undo(change.id)
        return dialog

    def trash() -> QWidget:
        change = library.highlights.delete([mark.id for mark in library.highlights.list()[:3]])
        dialog = TrashDialog(library.trash.list(), window)
        assert change.id is not None
        library.undo(change.id)
        return dialog

    def check() -> QWidget:
        dialog = CheckDialog(window)
        dialog.show_report(library.backups.check())
        return dialog

    return {
        "outline": outline, "palette": palette, "keyboard": keyboard,
        "backups": backups, "trash": trash, "check": check,
    }  # fmt: skip


def _language(window: Window, id: ArticleId) -> str:
    return window.session.library.articles.get(id).language


def main(out: Path) -> None:
    """Take all pictures."""
    application = QApplication([])
    camera = Camera(out)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        desk = Application(application, Settings(Path(folder) / "settings.ini"))
        desk.open(Path(folder) / "empty", create=True)
        assert desk.window is not None
        for width, height in SIZES:
            desk.window.resize(width, height)
            camera.take(desk.window, f"welcome-{width}")
        articles = fill(Path(folder) / "sample")
        desk.open(Path(folder) / "sample")
        for name in THEMES:
            desk.window.actions_[f"view.{name}"].trigger()
            for width, height in SIZES:
                desk.window.resize(width, height)
                for scene, show in scenes(desk.window, articles).items():
                    show()
                    camera.take(desk.window, f"{scene}-{name}-{width}")
            for box, ask in boxes(desk.window, articles).items():
                camera.take(ask(), f"{box}-{name}")
        desk.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
