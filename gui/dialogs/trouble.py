"""A library that does not open: why, and what else to do."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs import files
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.frame import Dialog
from gui.messages import error_sentence
from storage import Library
from storage.errors import LibraryDamaged, StorageError


class TroubleDialog(Dialog):
    """Offers another library; where this one is damaged, to put a backup in its place."""

    libraryWanted = Signal(object, bool)
    """A folder; whether to make a library there."""
    restoreWanted = Signal(object, object)
    """The folder of the library, and the backup to put in its place."""

    def __init__(self, folder: Path, error: StorageError, parent: QWidget | None) -> None:
        super().__init__("trouble", self.tr("This library does not open"), parent)
        self._folder = folder
        damaged = isinstance(error, LibraryDamaged)
        self.say(str(folder), "folder")
        # Of a damaged library it says by itself what can be done: there are no menus yet.
        self._reason = self.say(error_sentence(error, hinted=not damaged), "reason", role="error")
        if damaged:
            self.say(
                self.tr(
                    "Restore a backup: the damaged file is kept, and saved pages are not touched. "
                    "Your latest work may be missing in it."
                ),
                "advice",
            )
        self.offer(self.tr("Close"), "close", self.reject)
        self.offer(self.tr("New library…"), "new", lambda: self._ask(create=True))
        self.offer(self.tr("Open another…"), "open", lambda: self._ask(create=False), main=not damaged)
        if damaged:
            self.offer(self.tr("Restore a backup…"), "restore", self._restore, main=True)
        self.fit(540, 220)

    def refuse(self, error: StorageError) -> None:
        """Tell why a backup could not be put in its place."""
        words = error_sentence(error)
        self._reason.setText(words)
        self._reason.setAccessibleName(words)

    def _ask(self, *, create: bool) -> None:
        def chosen(folder: Path) -> None:
            self.accept()
            self.libraryWanted.emit(folder, create)

        files.choose_folder(self, self.windowTitle(), self._folder.parent, chosen)

    def _restore(self) -> None:
        dialog = BackupsDialog(Library.copies(self._folder), self, target=None)
        dialog.restoreAsked.connect(lambda path: self.restoreWanted.emit(self._folder, path))
        dialog.open()
