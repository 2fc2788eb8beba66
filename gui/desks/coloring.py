"""The colours of highlights: shown wherever a colour is, named, made and taken away in their dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from gui.actions import Actions
from gui.dialogs.colors import ColorsDialog
from gui.inks import STANDARD, color_words, inked
from gui.messages import error_sentence
from gui.panels.highlights import HighlightsPanel
from gui.reader.view import ReaderView
from gui.session import Session
from gui.theme import LIGHT, Theme
from storage.errors import StorageError
from storage.records import COLORS, DEFAULT_COLOR, Change, MarkColor


class ColoringDesk(QObject):
    """Wires ``library.colors`` to the reader view, the highlights panel and the menus."""

    changed = Signal()
    """What paints in them is to ask :meth:`ink` for the theme, what names them for :attr:`colors`."""

    def __init__(self, session: Session, view: ReaderView, panel: HighlightsPanel, actions: Actions) -> None:
        super().__init__(panel)
        self._session = session
        self._view = view
        self._panel = panel
        self._actions = actions
        self._colors: Sequence[MarkColor] = STANDARD
        self._theme = LIGHT
        self._dialog: ColorsDialog | None = None
        view.colorsAsked.connect(self.ask)
        session.bridge.colorsChanged.connect(self.refresh)
        actions.connect_all({"highlight.colors": self.ask})
        view.set_color(session.settings.color)
        self._read()

    @property
    def colors(self) -> Sequence[MarkColor]:
        """The colours of the library, those taken away too while they are used."""
        return self._colors

    def ink(self, theme: Theme) -> Theme:
        """Return a theme with the colours of this library; the dialog shows them so."""
        self._theme = inked(theme, self._colors)
        if self._dialog is not None:
            self._dialog.show_colors(self._colors, self._theme)
        return self._theme

    def refresh(self) -> None:
        """Show the colours as they are now."""
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        self._colors = self._session.library.colors.list(counted=False)
        self._view.set_colors(self._colors)
        self._panel.set_colors(self._colors)
        if self._view.color() not in [color.name for color in self._colors if color.kept]:
            self._view.set_color(DEFAULT_COLOR)  # the next highlight cannot have one that was taken away
        for color in self._colors:
            if color.name in COLORS:
                self._actions[f"highlight.{color.name}"].setText(color_words(color).replace("&", "&&"))

    # -- the dialog

    def ask(self) -> None:
        """Show the colours to be named and changed."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = ColorsDialog(self._colors, self._theme, self._view.window())
        dialog.described.connect(self._describe)
        dialog.added.connect(self._add)
        dialog.removed.connect(self._remove)
        dialog.finished.connect(lambda _result: self._forget())
        dialog.follow(self._actions.keymap)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _describe(self, name: str, label: str | None, value: str | None) -> None:
        self._do(lambda: self._session.library.colors.describe(name, label=label, value=value))

    def _add(self, words: str, value: str) -> None:
        if self._do(lambda: self._session.library.colors.add(words, value)) and self._dialog is not None:
            self._dialog.clear_new()

    def _remove(self, name: str) -> None:
        self._do(lambda: self._session.library.colors.remove(name))

    def _do(self, mutate: Callable[[], Change]) -> bool:
        """Change the colours so that it can be undone; what is refused is said in the dialog."""
        try:
            change = mutate()
        except StorageError as error:
            if self._dialog is not None:
                self._dialog.refuse(error_sentence(error))
            else:
                self._session.refuse(error)
            return False
        self._session.undo.add(change)
        return True
