"""One library as a window works on it: its changes, its jobs, its undo stack."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.bridge import Bridge
from gui.jobs import JobRunner
from gui.messages import error_sentence
from gui.settings import Settings
from gui.undo import UndoStack
from storage import Library
from storage.errors import StorageError
from storage.records import Change


class Session(QObject):
    """What every desk of a window shares."""

    told = Signal(str)
    """A sentence for the user."""

    def __init__(self, library: Library, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.closed = False
        self.settings = settings
        self.jobs = JobRunner(self)
        self.bridge = Bridge(library, self)
        self.undo = UndoStack(library, self)
        self.undo.refused.connect(self.refuse)

    def do(self, mutate: Callable[[], Change]) -> Change | None:
        """Change the library so that it can be undone; None, and a word to the user, if it refuses."""
        try:
            change = mutate()
        except StorageError as error:
            self.refuse(error)
            return None
        self.undo.add(change)
        return change

    def refuse(self, error: StorageError) -> None:
        """Tell the user what went wrong."""
        self.told.emit(error_sentence(error))

    def close(self) -> None:
        """Stop the jobs and close the library."""
        self.closed = True
        self.undo.blockSignals(True)  # it tells of its own end
        self.jobs.close()
        self.bridge.close()
        self.library.close()
