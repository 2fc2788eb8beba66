"""Searches that are kept: saved by a name, opened like folders, written out as Markdown."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.dialogs import files
from gui.jobs import Job
from gui.panels.library import LibraryPanel
from gui.session import Session
from storage.records import Change, SearchId


class SavingDesk(QObject):
    """Wires the list of saved searches to ``library.searches``."""

    def __init__(self, session: Session, panel: LibraryPanel, actions: Actions) -> None:
        super().__init__(panel)
        self._session = session
        self._library = session.library
        self._panel = panel
        panel.savedAsked.connect(self.open)
        panel.saved.saveAsked.connect(self._save)
        panel.saved.renameAsked.connect(self._rename)
        panel.saved.dropAsked.connect(self._drop)
        panel.queryTyped.connect(lambda _query: self._offer(actions))
        panel.filterChanged.connect(lambda: self._offer(actions))
        session.bridge.changed.connect(self._changed)
        actions.connect_all({"edit.save-search": self.open, "edit.export-search": self.ask_export})
        self._offer(actions)

    def _offer(self, actions: Actions) -> None:
        possible = bool(self._panel.search.text().strip()) or self._panel.folder is not None
        actions.enable(("edit.export-search",), possible)

    def open(self) -> None:
        """Show the saved searches, with the box ready for a name."""
        self._panel.show()
        self._look()
        self._panel.open_saved()

    def _changed(self, change: Change) -> None:
        if change.searches or change.everything:
            self._look()

    def _look(self) -> None:
        """Show them at once, and how much each finds a moment later."""
        searches = self._library.searches.list()
        self._panel.saved.show_searches(searches)

        def work(job: Job) -> Mapping[SearchId, int]:
            counts = {}
            for number, search in enumerate(searches):
                job.step(number, len(searches))
                counts[search.id] = len(self._library.search.matching(search.query))
            return counts

        def show(counts: Mapping[SearchId, int]) -> None:
            self._panel.saved.show_searches(searches, counts)

        self._session.jobs.start(work, done=show, failed=self._session.refuse, lane="saved")

    def _save(self, name: str, query: str) -> None:
        if self._session.do(lambda: self._library.searches.save(name, query)) is not None:
            self._session.told.emit(self.tr("Search saved as “{0}”.").format(name))

    def _rename(self, id: SearchId, name: str) -> None:
        self._session.do(lambda: self._library.searches.rename(id, name))

    def _drop(self, id: SearchId) -> None:
        if self._session.do(lambda: self._library.searches.delete(id)) is not None:
            self._session.told.emit(self.tr("Saved search deleted. Ctrl+Z brings it back."))

    # -- as Markdown

    def ask_export(self) -> None:
        """Ask where to write what the search finds; without one, the saved search whose folder is open."""
        query, title, folder = self._panel.search.text().strip(), "", self._panel.folder
        if not query and folder is not None:
            query, title = folder.query, folder.name
        if query:
            name = self._library.exports.file_name(title or "search")
            files.choose_target(
                self._panel.window(),
                self.tr("Export this search"),
                self._session.settings.folder / name,
                lambda path: self.export(query, path, title=title),
            )

    def export(self, query: str, path: Path, *, title: str = "") -> None:
        """Write what a query finds into a file, under its name if it has one."""
        self._session.settings.folder = path.parent

        def work(_job: Job) -> None:
            self._library.exports.write_search(path, query, title=title)

        def done(_nothing: None) -> None:
            self._session.told.emit(self.tr("Written to {0}.").format(path.name))

        self._session.jobs.start(work, done=done, failed=self._session.refuse)
