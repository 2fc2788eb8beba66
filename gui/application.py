"""The application: Qt, languages, colours, the crash net, and which library the window shows."""

import gc
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.resources import as_file
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

import resources
from gui import translation
from gui.crash import CrashNet
from gui.dialogs.trouble import TroubleDialog
from gui.handover import Receiver, hand_over
from gui.icons import application_icon
from gui.panels.style import window_sheet
from gui.reader.typography import interface_font, load_fonts
from gui.session import Session
from gui.settings import Settings, default_file, default_library
from gui.theme import Theme, palette, stylesheet
from gui.window import Window
from storage import Library, Progress
from storage.errors import StorageError
from storage.records import Failure, Imported

_SWITCH_SECONDS = 0.0005
"""How soon a busy thread lets the window's have a turn: Python's own 5 ms make it stutter."""


_STARTED_MILLISECONDS = 1500
"""After which a start is over."""


def open_window(folder: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window on a library, take in files, and run until it is closed; return the exit code.

    ``folder`` None means the library that was open last, else the default one. A library is made
    where there is none, but not in place of the last one: its disk may only be away. If a window
    has that library open already, it gets the files instead.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    settings = Settings(default_file())
    last = None if folder is not None else next(iter(settings.libraries), None)
    chosen = folder or last or default_library()
    if hand_over(chosen, list(files)):
        return 0
    sys.setswitchinterval(_SWITCH_SECONDS)
    # Nothing of what a start makes is garbage: looking for it takes a tenth of the time until the first page.
    gc.disable()
    QTimer.singleShot(_STARTED_MILLISECONDS, application, _collect_from_now)
    desk = Application(application, settings)
    net = CrashNet(desk)
    net.install()
    net.quitAsked.connect(desk.quit)
    desk.net = net
    desk.open(chosen.absolute(), create=last in (None, default_library()), files=files)
    return application.exec()


def _collect_from_now() -> None:
    """Look for garbage from now on, but no more through what the start has made: that stays."""
    gc.freeze()
    gc.enable()


class Application(QObject):
    """Opens windows: one at a time, a new one for each library."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._receiver: Receiver | None = None
        self.window: Window | None = None
        self.net: CrashNet | None = None
        application.setApplicationName("Lectorium")
        application.setDesktopFileName("lectorium")
        application.setQuitOnLastWindowClosed(False)
        application.setWindowIcon(application_icon())
        application.setStyle("Fusion")
        load_fonts()
        application.setFont(interface_font())
        self._speak(settings.language)
        self._application.setPalette(palette(settings.theme))

    def open(self, folder: Path, *, create: bool = False, files: Sequence[Path] = ()) -> None:
        """Show a library instead of the one that is shown; ``create`` makes it if there is none."""
        try:
            library = Library.open(folder, create=create)
        except StorageError as error:
            self._explain(folder, error)
            return
        self._show(library)
        if files and self.window is not None:
            self.window.take_in(files)

    def open_sample(self) -> None:
        """Show the sample library, made of the pages that come with the application."""
        folder = default_library().with_name("sample-library")
        self.open(folder, create=True)
        if self.window is not None:
            self.window.run_batch(partial(_sample, self.window.session.library))

    def quit(self) -> None:
        """Close the window and end."""
        if self.window is not None:
            self.window.close()
        else:
            self._application.quit()

    def _show(self, library: Library) -> None:
        before, self.window = self.window, None
        if before is not None:
            before.close()
        self._settings.remember_library(library.folder)
        window = Window(Session(library, self._settings))
        # Set before there are widgets, a sheet would polish each of them at every step of its way in.
        window.setStyleSheet(_sheet(self._settings.theme))
        window.libraryWanted.connect(lambda folder, create: self.open(folder, create=create))
        window.sampleWanted.connect(self.open_sample)
        window.themeChanged.connect(self._paint)
        window.languageChanged.connect(self._change_language)
        window.closed.connect(self._closed)
        if self.net is not None:
            window.session.jobs.broke.connect(self.net.show_crash)
        self.window = window
        self._receiver = Receiver(library.folder, self)
        self._receiver.filesReceived.connect(self._receive)
        window.show()

    def _closed(self) -> None:
        window = self.sender()
        if self._receiver is not None:
            self._receiver.close()
            self._receiver = None
        if isinstance(window, Window):
            window.deleteLater()
        if window is self.window:
            self.window = None
            self._application.quit()

    def _receive(self, files: list[Path]) -> None:
        if self.window is not None:
            shown = self.window.windowState() & ~Qt.WindowState.WindowMinimized
            self.window.setWindowState(shown)
            self.window.raise_()
            self.window.activateWindow()
            self.window.take_in(files)

    def _explain(self, folder: Path, error: StorageError) -> None:
        dialog = TroubleDialog(folder, error, self.window)
        if self.window is None:
            dialog.setStyleSheet(_sheet(self._settings.theme))
        dialog.libraryWanted.connect(lambda other, create: self.open(other, create=create))
        dialog.restoreWanted.connect(partial(self._recover, dialog))
        if self.window is None:
            dialog.rejected.connect(self._application.quit)
        dialog.open()

    def _recover(self, dialog: TroubleDialog, folder: Path, backup: Path) -> None:
        """Put a backup in the place of a library that does not open, and open it."""
        try:
            Library.recover(folder, backup)
        except StorageError as error:
            dialog.refuse(error)
            return
        dialog.accept()
        self.open(folder)

    def _paint(self, theme: Theme) -> None:
        self._application.setPalette(palette(theme))
        if self.window is not None:
            # Not of the application: Qt would polish each widget once for every widget around it (6.11).
            self.window.setStyleSheet(_sheet(theme))

    def _speak(self, language: str) -> None:
        locale = translation.install(language)
        self._application.setLayoutDirection(locale.textDirection())

    def _change_language(self, language: str) -> None:
        """Speak another language: the window is made anew, once the panel that asked is done."""
        self._speak(language)
        QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        if self.window is None:
            return
        steps, importing = self.window.session.undo.steps, self.window.importing.busy
        self.open(self.window.session.library.folder)
        self.window.session.undo.take_over(steps)
        if importing:
            self.window.importing.go_on()


def _sheet(theme: Theme) -> str:
    return stylesheet(theme) + window_sheet(theme)


def _sample(library: Library, progress: Progress) -> Iterator[Imported | Failure]:
    with as_file(resources.sample_pages()) as pages:
        yield from library.captures.add_sample(pages, resources.sample_highlights(), progress=progress)
