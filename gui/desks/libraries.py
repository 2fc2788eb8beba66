"""Other libraries: a new one, one from elsewhere, the ones opened last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.actions import Actions
from gui.dialogs import files
from gui.session import Session


class LibrariesDesk(QObject):
    """Asks which library to show instead."""

    wanted = Signal(object, bool)
    """A folder; whether to make a library there."""

    def __init__(self, session: Session, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        actions.connect_all(
            {
                "file.new-library": partial(self._ask, create=True),
                "file.open-library": partial(self._ask, create=False),
            }
        )

    def _ask(self, *, create: bool) -> None:
        title = self.tr("New library: an empty folder") if create else self.tr("Open a library")
        start = self._session.library.folder.parent
        files.choose_folder(self._window, title, start, lambda folder: self.wanted.emit(folder, create))

    def fill_menu(self, menu: QMenu) -> None:
        """List the libraries opened last."""
        menu.clear()
        for folder in self._session.settings.libraries:
            if folder != self._session.library.folder:
                action = menu.addAction(str(folder).replace("&", "&&"))
                action.triggered.connect(partial(self._open, folder))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def _open(self, folder: Path, _checked: bool = False) -> None:
        self.wanted.emit(folder, False)
