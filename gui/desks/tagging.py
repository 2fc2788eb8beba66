"""Tags put in order in their panel, and given to many things at once."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from gui.actions import Actions
from gui.desks.browsing import BrowsingDesk
from gui.dialogs import files
from gui.dialogs.tagging import ManyTagsDialog, MergeDialog, SplitDialog
from gui.jobs import Job
from gui.panels.highlights import HighlightsPanel
from gui.panels.tags import TagsPanel
from gui.reader.view import ReaderView
from gui.session import Session
from storage.errors import StorageError
from storage.records import Change, Highlight, HighlightId, Tag

_NEEDED = ("edit.rename-tag", "edit.merge-tag", "edit.split-tag", "edit.delete-tag")
_MATCHES = 200
_OFFERED = 9
_LEADER = "G"
"""The key before a tag's own: single letters are taken by the window's commands."""


class TaggingDesk(QObject):
    """Wires the panel of tags, and the tags' shortcut keys, to ``library.tags``."""

    tagWanted = Signal(str)
    """Show what carries it."""
    passagesWanted = Signal(str)
    """Show its passages."""
    passagesGiven = Signal(str, object)
    """Passages of the board, by their ids, are to have the tag."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        panel: TagsPanel,
        browsing: BrowsingDesk,
        marked: HighlightsPanel,
        view: ReaderView,
        actions: Actions,
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._library = session.library
        self._panel = panel
        self._browsing = browsing
        self._marked = marked
        self._view = view
        self._actions = actions
        self._learning = self._learnt = False
        self._keys: dict[str, tuple[str, QShortcut]] = {}
        self._last: tuple[str, ...] = ()
        self._on_board: Callable[[], list[Highlight] | None] = lambda: None
        view.set_tag_finder(self.offer)
        view.tagsEdited.connect(self._remember)
        view.highlightSelected.connect(lambda _id: self._learn())
        panel.tagPicked.connect(self.tagWanted)
        panel.passagesAsked.connect(self.passagesWanted)
        panel.model.passagesDropped.connect(self.passagesGiven)
        panel.moveAsked.connect(self.move)
        panel.told.connect(self._describe)
        panel.sought.connect(lambda _text: self._find())
        panel.menuAsked.connect(self._menu)
        panel.tree.selectionModel().currentChanged.connect(lambda *_: self._enable())
        actions.connect_all(
            {
                "edit.rename-tag": panel.rename,
                "edit.merge-tag": self.merge,
                "edit.split-tag": self.split,
                "edit.delete-tag": self.delete,
                "edit.tag-passages": lambda: self.passagesWanted.emit(panel.chosen()),
                "file.export-tags": self.ask_export,
                "file.import-tags": self.ask_import,
                "edit.tag-chosen": self.tag_chosen,
                "highlight.same-tags": self.tag_alike,
            }
        )
        self._enable()

    def look_at_board(self, chosen: Callable[[], list[Highlight] | None]) -> None:
        """Ask this for the highlights that are chosen on the board; None while it is not in view."""
        self._on_board = chosen

    def offer(self, typed: str) -> list[str]:
        """Return tags meant by what is typed; of nothing, those of like passages, then the last given."""
        if typed:
            return list(self._library.tags.complete(typed))
        highlight = self._view.highlight(self._view.chosen())
        given = () if highlight is None else highlight.tags
        alike: Sequence[str] = ()
        if highlight is not None and self._learnt:
            alike = self._library.tags.suggest(highlight.quote, given=given)
        recent = [path for path in self._library.tags.recent() if path not in given]
        return list(dict.fromkeys((*alike, *recent)))[:_OFFERED]

    def _learn(self) -> None:
        """Let the library learn its passages beside the window, once a highlight is at hand."""
        if self._learning:
            return
        self._learning = True

        def work(_job: Job) -> object:
            return self._library.tags.suggest("")

        self._session.jobs.start(work, done=self._learnt_them, failed=self._session.refuse, lane="passages")

    def _learnt_them(self, _none: object) -> None:
        self._learnt = True

    def show(self, tags: list[Tag]) -> None:
        """Show these tags, and let their keys give them."""
        self._panel.show_tags(tags)
        if self._panel.box.text():
            self._find()
        wanted = {tag.shortcut: tag.path for tag in tags if tag.shortcut}
        for key, (path, shortcut) in list(self._keys.items()):
            if wanted.get(key) != path:
                shortcut.setEnabled(False)
                shortcut.deleteLater()
                del self._keys[key]
        for key, path in wanted.items():
            if key not in self._keys:
                shortcut = QShortcut(QKeySequence(f"{_LEADER}, {key.upper()}"), self._window())
                shortcut.activated.connect(partial(self.give, (path,)))
                self._keys[key] = (path, shortcut)
        self._enable()

    def _window(self) -> QWidget:
        return self._view.window()  # the panel is outside while it is hidden

    def _find(self) -> None:
        typed = self._panel.box.text().strip()
        self._panel.narrow(self._library.tags.complete(typed, _MATCHES) if typed else None)

    def _enable(self) -> None:
        chosen = self._panel.model.tag(self._panel.chosen())
        self._actions.enable((*_NEEDED, "edit.tag-passages"), bool(self._panel.chosen()))
        self._actions["edit.split-tag"].setEnabled(chosen is not None)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self._panel)
        menu.setObjectName("tagpanel.menu")
        menu.setAccessibleName(self.tr("Tag"))
        for id in ("edit.tag-passages", *_NEEDED, "file.export-tags", "file.import-tags"):
            menu.addAction(self._actions[id])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # -- as a table

    def ask_export(self) -> None:
        """Ask where to write the tag list."""
        files.choose_target(
            self._window(),
            self.tr("Export the tag list"),
            self._session.settings.folder / "tags.csv",
            self.export_list,
        )

    def export_list(self, path: Path) -> None:
        """Write the tag list into a file."""
        self._session.settings.folder = path.parent
        try:
            count = self._library.codebook.write(path)
        except StorageError as error:
            self._session.refuse(error)
            return
        self._session.told.emit(self.tr("%n tag(s) written to {0}.", "", count).format(path.name))

    def ask_import(self) -> None:
        """Ask for a tag list to take over."""
        files.choose_table(
            self._window(), self.tr("Import a tag list"), self._session.settings.folder, self.import_list
        )

    def import_list(self, path: Path) -> None:
        """Take the tags of a table over, as one step."""
        self._session.settings.folder = path.parent
        try:
            done = self._library.codebook.read(path)
        except StorageError as error:
            self._session.refuse(error)
            return
        self._session.undo.add(done.change)
        words = self.tr("Tags: {0} new, {1} changed. Ctrl+Z takes it back.")
        self._session.told.emit(words.format(done.new, done.changed))

    # -- one tag

    def move(self, path: str, new: str) -> None:
        """Rename a tag with its children; one that exists is asked about first, since the two become one."""
        if self._panel.model.tag(new) is not None:
            self._ask_merge(path, new)
        else:
            self._do(lambda: self._library.tags.rename(path, new), new)

    def merge(self) -> None:
        """Ask which tag the chosen one becomes."""
        if path := self._panel.chosen():
            self._ask_merge(path, "")

    def _ask_merge(self, path: str, into: str) -> None:
        try:
            touched = self._library.tags.touched(path)
        except StorageError as error:
            self._session.refuse(error)
            return
        dialog = MergeDialog(path, touched, self._library.tags.complete, self._window())
        dialog.set_tag(into)
        dialog.follow(self._actions.keymap)
        dialog.merged.connect(lambda target: self._do(lambda: self._library.tags.merge(path, target), target))
        dialog.open()

    def split(self) -> None:
        """Ask which highlights of the chosen tag get another."""
        path = self._panel.chosen()
        if not path:
            return
        own = [one for one in self._library.highlights.list(tag=path) if path in one.tags]
        dialog = SplitDialog(path, own, self._library.tags.complete, self._window())
        dialog.divided.connect(
            lambda moves: self._do(lambda: self._library.tags.split(path, highlights=moves), path)
        )
        dialog.open()

    def delete(self) -> None:
        """Delete the chosen tag with its children."""
        path = self._panel.chosen()
        if not path:
            return
        try:
            touched = self._library.tags.touched(path)
        except StorageError as error:
            self._session.refuse(error)
            return
        if self._session.do(lambda: self._library.tags.delete(path)) is not None:
            words = self.tr("Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.")
            self._session.told.emit(words.format(touched.articles, touched.highlights))

    def _describe(self, path: str, told: dict[str, str]) -> None:
        self._session.do(lambda: self._library.tags.describe(path, **told))

    def _do(self, mutate: Callable[[], Change], path: str) -> None:
        if self._session.do(mutate) is not None:
            self._panel.show_tags(self._library.tags.list())
            self._panel.choose(path)

    # -- many things

    def tag_chosen(self) -> None:
        """Ask for the tags of the highlights chosen in the panel, else of the articles chosen in the list."""
        board = self._on_board()
        highlights = self._marked.chosen() if self._marked.list.hasFocus() else board or []
        ids = [one.id for one in highlights]
        articles = [] if highlights or board is not None else self._browsing.chosen()
        given = [one.tags for one in highlights]
        given += [self._library.articles.get(id).tags for id in articles]
        if not given:
            return
        counts = Counter(tag for tags in given for tag in tags)
        dialog = ManyTagsDialog(counts, len(given), self._library.tags.complete, self._window())
        dialog.changed.connect(
            lambda add, remove: self._session.do(
                lambda: self._library.tags.apply(highlights=ids, articles=articles, add=add, remove=remove)
            )
        )
        dialog.open()

    # -- the highlight at hand

    def _remember(self, _id: HighlightId, tags: tuple[str, ...]) -> None:
        self._last = tuple(tags)

    def tag_alike(self) -> None:
        """Give the highlight at hand the tags that were given last."""
        self.give(self._last or tuple(self._library.tags.recent(1)))

    def give(self, tags: tuple[str, ...]) -> None:
        """Give tags to the highlight at hand, or to those chosen in the panel; mark a selection first.

        While the board is in view, to those that are chosen there.
        """
        board = self._on_board()
        if board is not None:
            ids = [one.id for one in board]
            if ids and tags:
                self._session.do(lambda: self._library.tags.apply(highlights=ids, add=tags))
            return
        if self._view.selection() is not None:
            self._actions["highlight.add"].trigger()
        at_hand = self._view.chosen()
        ids = [one.id for one in self._marked.chosen()] or ([] if at_hand is None else [at_hand])
        if ids and tags:
            self._session.do(lambda: self._library.tags.apply(highlights=ids, add=tags))
