"""What is in view: the panels beside the text or the text alone, its veil and its caret."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions
from gui.keymap import shown
from gui.panels.library import LibraryPanel
from gui.panels.reading import ReadingPane
from gui.panels.side import Side
from gui.session import Session

_OF_THE_TEXT = ("view.focus", "view.dim", "view.caret")
_PANELS = {"library": True, "highlights": True, "settings": False, "headlines": False, "tags": False}
"""Whether each is shown to one who has never changed anything."""


class ViewingDesk(QObject):
    """Wires the commands that show and hide to the parts of a window, and keeps what was shown."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        window: QMainWindow,
        library: LibraryPanel,
        reading: ReadingPane,
        side: Side,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = session.settings
        self._window = window
        self._library, self._reading, self._side = library, reading, side
        self._actions = actions
        actions.connect_all({"view.full-screen": self._full_screen})
        actions["view.library"].toggled.connect(library.setVisible)
        actions["view.focus"].toggled.connect(self._show_only_text)
        actions["view.dim"].toggled.connect(self._veil)
        actions["view.caret"].toggled.connect(self._show_caret)
        reading.view.caretShown.connect(actions["view.caret"].setChecked)
        reading.view.escaped.connect(self.show_all)
        actions["view.highlights"].toggled.connect(lambda _shown: self._show_side())
        actions["view.settings"].toggled.connect(lambda _shown: self._show_side())
        actions["view.headlines"].toggled.connect(self._show_headlines)
        actions["view.tags"].toggled.connect(self._show_tags)
        side.settings.closed.connect(self._leave_settings)

    # -- as it was left

    def restore(self) -> None:
        """Show what was shown when the window was closed."""
        for panel, standard in _PANELS.items():
            shown = self._settings.shown(panel, standard=standard)
            self._actions[f"view.{panel}"].setChecked(shown)
            if panel == "library":
                self._library.setVisible(shown)
        self._show_side()
        self._actions["view.full-screen"].setChecked(self._window.isFullScreen())
        self._actions["view.dim"].setChecked(self._settings.flag("reading/dim", standard=False))
        self.follow(opened=False)

    def keep(self) -> None:
        """Remember what is shown."""
        for panel in _PANELS:
            self._settings.keep_shown(panel, self._actions[f"view.{panel}"].isChecked())

    def follow(self, *, opened: bool) -> None:
        """Offer what can be done to the view of a text if one is opened."""
        self._actions.enable(_OF_THE_TEXT, opened)
        if not opened:
            self.show_all()

    # -- the side

    def _show_side(self) -> None:
        wanted = {
            name: self._actions[f"view.{name}"].isChecked()
            for name in ("settings", "headlines", "tags", "highlights")
        }
        self._side.show_wanted(wanted)
        if wanted["settings"]:
            self._side.settings.setFocus()

    def _show_headlines(self, shown: bool) -> None:
        if shown:
            self._actions["view.settings"].setChecked(False)
        self._show_side()
        if shown and self._window.isVisible():
            self._side.headlines.focus_list()

    def _show_tags(self, shown: bool) -> None:
        if shown:
            self._actions["view.settings"].setChecked(False)
            self._actions["view.headlines"].setChecked(False)
        self._show_side()
        if shown and self._window.isVisible():
            self._side.tags.setFocus()

    def _leave_settings(self) -> None:
        (self._reading.view if self._reading.reads else self._library.list).setFocus()
        self._actions["view.settings"].setChecked(False)

    # -- the text

    def show_all(self) -> None:
        """Show again what stands around the text."""
        self._actions["view.focus"].setChecked(False)

    def _show_only_text(self, only: bool) -> None:
        """Hide all around the text, or show again what was there."""
        place = self._reading.view.place()
        self._window.menuBar().setVisible(not only)
        self._library.setVisible(not only and self._actions["view.library"].isChecked())
        self._reading.show_only_text(only)
        if only:
            self._side.hide()
            key = shown(self._actions.keymap.keys("view.focus")[:1]) or "Esc"
            self._session.told.emit(self.tr("Only the text: {0} or Esc brings the rest back.").format(key))
        else:
            self._show_side()
        self._reading.view.restore_place(*place)
        self._reading.view.setFocus()

    def _veil(self, dimmed: bool) -> None:
        self._settings.keep_flag("reading/dim", dimmed)
        self._reading.view.set_dimmed(dimmed)

    def _show_caret(self, shown: bool) -> None:
        view = self._reading.view
        if shown == view.has_caret():
            return
        if shown:
            view.setFocus()
            view.show_caret()
        else:
            view.hide_caret()

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
