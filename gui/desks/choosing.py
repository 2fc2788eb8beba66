"""Which pages of an archive or a book come in: asked before they are imported by hand."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.dialogs.members import MembersDialog
from gui.jobs import Job
from gui.session import Session
from storage.records import Failure, Member

_MOST_FILES = 20
"""Of more files at once nobody wants to choose pages: they come in whole."""

Pages = list[tuple[Path, Member]]
Taken = Callable[[list[Path], Mapping[Path, frozenset[str]]], object]
"""Imports files, of some of them only the named pages."""


class ChoosingDesk(QObject):
    """Lists the pages of files that hold several, and lets the user choose."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask(self, paths: list[Path], then: Taken) -> bool:
        """Let pages be chosen, and have them imported; False where there is nothing to choose from."""
        containers = self._session.library.captures.containers(paths[: _MOST_FILES + 1])
        if not containers or len(paths) > _MOST_FILES:
            return False

        def work(job: Job) -> Pages:
            found = self._session.library.captures.members(containers, progress=job)
            # What cannot be listed says why when it is imported.
            return [one for one in found if not isinstance(one, Failure)]

        self._session.jobs.start(
            work, done=lambda pages: self._choose(paths, pages, then), failed=self._session.refuse
        )
        return True

    def _choose(self, paths: list[Path], pages: Pages, then: Taken) -> None:
        counts: dict[Path, int] = {}
        for path, _member in pages:
            counts[path] = counts.get(path, 0) + 1
        several = [(path, member) for path, member in pages if counts[path] > 1]
        if not several:
            then(paths, {})
            return

        def take(chosen: dict[Path, frozenset[str] | None]) -> None:
            wanted = [path for path in paths if chosen.get(path) != frozenset()]
            then(wanted, {path: names for path, names in chosen.items() if names})

        dialog = MembersDialog(several, self._window)
        dialog.chosen.connect(take)
        dialog.open()
