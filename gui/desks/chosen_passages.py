"""The chosen passages of the board: which they are, and what is done to them, each as one step for undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from gui.actions import Actions
from gui.dialogs.many_notes import ManyNotesDialog
from gui.inks import color_words
from gui.models.passages import Dragged
from gui.panels.passages import PassageColumn
from gui.panels.reading import ReadingPane
from gui.session import Session
from storage.records import (
    COLORS,
    Change,
    ExportWishes,
    Highlight,
    HighlightId,
    Selection,
    TagTerm,
)

_STYLES = {"highlight.add": "highlight", "highlight.underline": "underline", "highlight.strike": "strike"}
_IN_THE_MENU = (
    "highlight.note",
    "edit.tag-chosen",
    "edit.copy-passages",
    "file.export",
    "highlight.board-delete",
)
_MANY = 1000
"""From so many on, they are changed beside the window: a thousand take a tenth of a second."""


class ChosenPassages(QObject):
    """Knows what is chosen in the column at hand, and changes it as the commands say."""

    copyAsked = Signal(object, object)
    """A Selection and ExportWishes for the clipboard."""

    def __init__(
        self, session: Session, pane: ReadingPane, actions: Actions, column: Callable[[], PassageColumn]
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._page = pane.passages
        self._actions = actions
        self._column = column
        actions.connect_all(
            {
                "highlight.board-note": self.edit_note,
                "highlight.board-delete": self.delete,
                "edit.copy-passages": self.copy,
            }
        )

    def ids(self) -> list[HighlightId]:
        """Return the passages that are chosen in the column at hand."""
        return self._column().list.chosen()

    def highlights(self) -> list[Highlight] | None:
        """Return what is chosen while the board is in view, None while it is not."""
        if not self._pane.boards:
            return None
        return [passage.highlight for passage in self._session.library.passages.rows(self.ids())]

    def shown(self) -> tuple[HighlightId, ...]:
        """Return the passages that the column at hand shows, each once; none while it is not in view."""
        return tuple(dict.fromkeys(self._column().model.board.ids)) if self._pane.boards else ()

    def title(self) -> str:
        """Return the tag that the column at hand shows, "" if it is not one."""
        return self._column().tag

    def press(self, id: str) -> bool:
        """Do what a command for the highlight at hand means to the board; False while that is not in view."""
        if not self._pane.boards:
            return False
        meanings: dict[str, Callable[[], object]] = {
            "highlight.note": self.ask_note,
            "highlight.tags": self._actions["edit.tag-chosen"].trigger,
            "highlight.next": partial(self._step, 1),
            "highlight.previous": partial(self._step, -1),
            "edit.copy-markdown": self.copy,
            **{f"highlight.{color}": partial(self.recolor, color) for color in COLORS},
            **{id: partial(self.restyle, style) for id, style in _STYLES.items()},
        }
        meaning = meanings.get(id)
        if meaning is not None:
            meaning()
        return True

    def _step(self, by: int) -> None:
        self._column().list.step(by)

    def ask_note(self) -> None:
        """Let a note be written: in its place, or one for all that are chosen."""
        ids = self.ids()
        if len(ids) < 2:
            self.edit_note()
            return
        dialog = ManyNotesDialog(len(ids), self._page.window())
        dialog.written.connect(
            lambda text: self._do(len(ids), lambda: self._session.library.highlights.add_note(ids, text))
        )
        dialog.open()

    def edit_note(self) -> None:
        """Let the note of the current passage be written in its place."""
        self._column().list.edit_note()

    def _do(self, count: int, mutate: Callable[[], Change], done: Callable[[], object] = lambda: None) -> None:
        """Change so many passages so that it can be undone as one step."""
        if count < _MANY:
            if self._session.do(mutate) is not None:
                done()
            return

        def made(change: Change) -> None:
            self._session.undo.add(change)
            done()

        self._session.jobs.start(lambda _job: mutate(), done=made, failed=self._session.refuse)

    def recolor(self, color: str) -> None:
        """Give the chosen passages a colour."""
        if ids := self.ids():
            self._do(len(ids), lambda: self._session.library.highlights.edit(ids, color=color))

    def _recolor_own(self, color: str, _checked: bool = False) -> None:
        self.recolor(color)

    def restyle(self, style: str) -> None:
        """Mark the chosen passages in a style."""
        if ids := self.ids():
            self._do(len(ids), lambda: self._session.library.highlights.edit(ids, style=style))

    def delete(self) -> None:
        """Delete the chosen passages."""
        if ids := self.ids():
            words = self.tr("%n passage(s) deleted. Ctrl+Z brings them back.", "", len(ids))
            tell = partial(self._session.told.emit, words)
            self._do(len(ids), lambda: self._session.library.highlights.delete(ids), tell)

    def write(self, id: HighlightId, note: str) -> None:
        self._session.do(lambda: self._session.library.highlights.edit([id], note=note))

    def copy(self) -> None:
        """Copy the chosen passages as Markdown, each with its source; without any, all that are shown."""
        ids = tuple(self.ids()) or self.shown()
        if ids:
            self.copyAsked.emit(Selection(highlights=ids), ExportWishes())

    def give(self, tag: str, ids: Sequence[HighlightId]) -> None:
        """Give passages a tag, besides those that they have."""
        tell = partial(self._tell_given, tag, len(ids))
        self._do(len(ids), lambda: self._session.library.tags.apply(highlights=ids, add=[tag]), tell)

    def move(self, dragged: Dragged, tag: str, copies: bool) -> None:
        """Give dragged passages a tag for the one that they were taken from, as one step."""
        columns = self._page.columns
        source = next((column for column in columns if column.list.objectName() == dragged.source), None)
        terms = () if source is None or copies else _terms(source)
        groups: dict[HighlightId, set[str]] = {}
        for id, group in zip(dragged.ids, dragged.groups, strict=False):
            groups.setdefault(id, set()).add(group)
        moves = {}
        for passage in self._session.library.passages.rows(tuple(dict.fromkeys(dragged.ids))):
            one = passage.highlight
            lost = (
                set()
                if copies
                else groups.get(one.id)
                or {path for path in one.tags if any(_within(path, term) for term in terms)}
            )
            moves[one.id] = tuple({*one.tags} - lost | {tag})
        tell = partial(self._tell_given, tag, len(moves))
        self._do(len(moves), lambda: self._session.library.tags.give(moves), tell)

    def _tell_given(self, tag: str, count: int) -> None:
        words = self.tr("%n passage(s) tagged “{0}”. Ctrl+Z takes it back.", "", count)
        self._session.told.emit(words.format(tag))

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of what can be done to them at a point of the screen."""
        menu = QMenu(self._page)
        menu.setObjectName("passages.menu")
        menu.setAccessibleName(self.tr("Chosen passages"))
        for id in _IN_THE_MENU:
            menu.addAction(self._actions[id])
        colors = menu.addMenu(self.tr("Colour"))
        colors.setObjectName("passages.colors")
        colors.setAccessibleName(self.tr("Colour"))
        for color in self._page.colors:
            if color.standard:
                colors.addAction(self._actions[f"highlight.{color.name}"])
            elif color.kept:
                own = colors.addAction(color_words(color).replace("&", "&&"))
                own.triggered.connect(partial(self._recolor_own, color.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _terms(column: PassageColumn) -> tuple[TagTerm, ...]:
    """Return the tag that a column stands for, if it is one."""
    which = column.bar.filter
    terms = (*which.any, *which.all)
    return terms if len(terms) == 1 else ()


def _within(path: str, term: TagTerm) -> bool:
    return path == term.path or (not term.exact and path.startswith(f"{term.path}/"))
