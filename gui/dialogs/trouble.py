"""A library that does not open: why, and what else to do."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs import files
from gui.dialogs.frame import Dialog
from gui.messages import error_sentence
from storage.errors import StorageError


class TroubleDialog(Dialog):
    """Offers another library."""

    libraryWanted = Signal(object, bool)
    """A folder; whether to make a library there."""

    def __init__(self, folder: Path, error: StorageError, parent: QWidget | None) -> None:
        super().__init__("trouble", self.tr("This library does not open"), parent)
        self._folder = folder
        self.say(str(folder), "folder")
        self.say(error_sentence(error), "reason", role="error")
        self.offer(self.tr("Close"), "close", self.reject)
        self.offer(self.tr("New library…"), "new", lambda: self._ask(create=True))
        self.offer(
            self.tr("Open another…"), "open", lambda: self._ask(create=False), main=True
        )
        self.resize(480, 200)

    def _ask(self, *, create: bool) -> None:
        def chosen(folder: Path) -> None:
            self.accept()
            self.libraryWanted.emit(folder, create)

        files.choose_folder(self, self.windowTitle(), self._folder.parent, chosen)
