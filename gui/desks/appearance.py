"""How the window looks: its theme, its dimmed pictures, the standard again."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.panels.settings import SettingsPanel
from gui.reader.typography import Typography
from gui.session import Session
from gui.theme import SYSTEM, THEMES


class AppearanceDesk(QObject):
    """Wires the choice of colours to the settings, and follows the system where it is to be followed."""

    themeChanged = Signal(object)

    def __init__(self, session: Session, reading: ReadingDesk, panel: SettingsPanel, actions: Actions) -> None:
        super().__init__(panel)
        self._settings = session.settings
        self._reading = reading
        self._panel = panel
        panel.dimsChanged.connect(self._dim)
        panel.standardWanted.connect(self._standard)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        actions.connect_all({f"view.{name}": partial(self._pick, name) for name in (*THEMES, SYSTEM)})

    def _pick(self, name: str) -> None:
        self._settings.look = name
        self._tell()

    def _dim(self, dims: bool) -> None:
        self._settings.dims = dims
        self._tell()

    def _follow_system(self) -> None:
        if self._settings.look == SYSTEM:
            self._tell()

    def _standard(self) -> None:
        """Read as one who has never changed anything."""
        self._reading.set_typography(Typography())
        self._settings.dims = True
        self._panel.show_dims(True)
        self._pick(SYSTEM)

    def _tell(self) -> None:
        self.themeChanged.emit(self._settings.theme)
