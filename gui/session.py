"""One library as a window works on it: its changes, its jobs, its undo stack."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gui.bridge import Bridge
from gui.jobs import Job, JobRunner
from gui.messages import error_sentence
from gui.settings import Settings
from gui.undo import PASSING, UndoStack
from storage import Library
from storage.errors import LibraryDamaged, StorageError
from storage.records import Change

Mutate = Callable[[], Change]

_AGAIN_MILLISECONDS = 5000
"""How often what could not be saved is tried again."""


class Session(QObject):
    """What every desk of a window shares."""

    told = Signal(str)
    """A sentence for the user."""
    kept = Signal(int, object)
    """How many changes wait until they can be saved, and the StorageError that keeps them waiting."""
    damaged = Signal(object)
    """A LibraryDamaged that came up in the middle of the work."""

    def __init__(self, library: Library, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.closed = False
        self.settings = settings
        self.jobs = JobRunner(self)
        self.bridge = Bridge(library, self)
        self.undo = UndoStack(library, self, self.jobs)
        self.undo.refused.connect(self.refuse)
        self._waiting: list[Mutate] = []
        self._saving = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.save_kept)

    def do(self, mutate: Mutate) -> Change | None:
        """Change the library so that it can be undone; None, and a word to the user, if it refuses.

        What a full disk, a busy library or one that is away prevents is kept, and done in its
        order once it can be.
        """
        if self._waiting:
            self._waiting.append(mutate)
            self.save_kept()
            return None
        try:
            change = mutate()
        except PASSING as error:
            self._waiting.append(mutate)
            self._wait(error)
            return None
        except StorageError as error:
            self.refuse(error)
            return None
        self.undo.add(change)
        return change

    # -- what waits

    @property
    def unsaved(self) -> int:
        """How many changes wait until they can be saved."""
        return len(self._waiting)

    def save_kept(self) -> None:
        """Try again to save what waits, in its order, beside the window."""
        self._again.stop()
        if not self._waiting or self._saving:
            return
        first = self._waiting[0]
        self._saving = True

        def work(_job: Job) -> Change:
            return first()

        self.jobs.start(work, done=self._saved, failed=self._failed)

    def _saved(self, change: Change) -> None:
        self._saving = False
        self._waiting.pop(0)
        self.undo.add(change)
        if self._waiting:
            self.save_kept()
        else:
            self.kept.emit(0, None)

    def _failed(self, error: StorageError) -> None:
        self._saving = False
        if isinstance(error, PASSING):
            self._wait(error)
            return
        self._waiting.pop(0)  # what it is about has gone meanwhile
        self.refuse(error)
        if not self._waiting:
            self.kept.emit(0, None)
        self.save_kept()

    def _wait(self, error: StorageError) -> None:
        self.kept.emit(len(self._waiting), error)
        self._again.start()

    # -- telling

    def refuse(self, error: StorageError) -> None:
        """Tell the user what went wrong."""
        if isinstance(error, LibraryDamaged):
            self.damaged.emit(error)
        self.told.emit(error_sentence(error))

    def close(self) -> None:
        """Stop the jobs and close the library."""
        self.closed = True
        self._again.stop()
        self.undo.blockSignals(True)  # it tells of its own end
        self.jobs.close()
        self.bridge.close()
        self.library.close()
