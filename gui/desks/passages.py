"""The board of passages: what its columns show, and the way to an article and back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from gui.actions import Actions
from gui.desks.chosen_passages import ChosenPassages
from gui.desks.reading import ReadingDesk
from gui.desks.remembered_boards import as_json, from_json
from gui.jobs import Job
from gui.panels.passages import PassageColumn
from gui.panels.reading import ReadingPane
from gui.session import Session
from storage.errors import StorageError
from storage.records import (
    Article,
    ArticleId,
    Board,
    Change,
    HighlightId,
    Passage,
    PassageFilter,
    Tag,
    TagTerm,
)

_SETTING = "window.passages"
_FIRST = 24
"""Passages that come with the board: as many as are in view."""
_TOGETHER_MILLISECONDS = 80
"""Changes that come so close are looked at together."""
_NEEDED = ("highlight.board-note", "highlight.board-delete", "edit.copy-passages")
_MATCHES = 60

_OF_THEIR_OWN = ("highlight.edit", "highlight.delete", "highlight.add", "highlight.place", "tag.apply")
"""Kinds of change that touch no passages but those that they name."""

_Loaded = tuple[PassageFilter, Board, list[Passage]]


class PassagesDesk(QObject):
    """Wires the board to ``library.passages``. It is looked up only while it is in view."""

    left = Signal()
    """The board was left, and no article is open."""

    def __init__(self, session: Session, pane: ReadingPane, reading: ReadingDesk, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._library = session.library
        self._pane = pane
        self._page = pane.passages
        self._reading = reading
        self._actions = actions
        self._stale = {0, 1}
        self._anew: set[int] = set()
        """Columns that ask for something else than they show."""
        self._visited: ArticleId | None = None
        """The article that was opened from the board."""
        self._active = 0
        self._tags: Sequence[Tag] = ()
        self._meant: dict[str, str] = {}
        """The uids of tags that were asked for, by the paths they had."""
        self._entering = False
        """The keys go to the passages once they are there."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        self.chosen = ChosenPassages(session, pane, actions, self._column)
        self._columns = [self._make_column(number) for number in (0, 1)]
        self._page.add_columns(self._columns)
        self._page.left.connect(self.leave)
        pane.turned.connect(self._turned)
        pane.view.escaped.connect(self._back)
        pane.view.backAsked.connect(self._back)
        reading.opened.connect(self._opened)
        session.bridge.changed.connect(self._changed)
        actions.connect_all({"view.passages": self.toggle, "view.passages-beside": self._turn_beside})
        self._beside = actions["view.passages-beside"]
        self._restore()
        self._enable()

    def _make_column(self, number: int) -> PassageColumn:
        library = self._library
        # Asked for when they are needed: to load the services would cost the start of the window.
        column = PassageColumn(
            number,
            lambda ids: library.passages.rows(ids),  # noqa: PLW0108 - as said above
            lambda typed: list(library.tags.complete(typed, _MATCHES)),
            lambda: library.passages.sites(),  # noqa: PLW0108
        )
        column.filterChanged.connect(partial(self._ask, number))
        column.opened.connect(self.open)
        column.chosenChanged.connect(self._enable)
        column.list.entered.connect(partial(self._turn_to, number))
        column.menuAsked.connect(self.chosen.open_menu)
        column.rows.notes.render = library.notes.rendered
        column.rows.noteWritten.connect(self.chosen.write)
        column.list.dropped.connect(self.chosen.move)
        column.list.contextAsked.connect(partial(self._show_context, column))
        return column

    # -- coming and going

    def toggle(self) -> None:
        """Show the board; from it, go back to the article that is open under it."""
        if self._pane.boards:
            self.leave()
        else:
            self.show()

    def show(self) -> None:
        """Show the board as it was left."""
        self._reading.keep_place(at_once=True)
        self._pane.show_passages()
        self._entering = self._active in self._stale
        self._look()
        self._column().enter()

    def show_tag(self, path: str) -> None:
        """Show the passages of a tag and its children."""
        before = self._columns[0].bar.filter
        which = PassageFilter(any=(TagTerm(path=path),), order=before.order, group=before.group)
        self._columns[0].bar.show_filter(which)
        self._active = 0
        self._ask(0)
        self.show()

    def leave(self) -> None:
        """Go back to the open article, if there is one."""
        if self._reading.article is not None:
            self._pane.show_article()
            self._pane.view.setFocus()
        else:
            self.left.emit()
        self._turned()

    def open(self, id: HighlightId) -> None:
        """Open the article of a passage there; Escape leads back."""
        try:
            highlight = self._library.highlights.get(id)
        except StorageError as error:
            self._session.refuse(error)
            return
        if not self._reading.open(highlight.article):
            return
        self._visited = highlight.article
        view = self._pane.view
        view.setFocus()
        if highlight.placed:
            view.visit(id)
        else:
            words = self.tr("Its passage is gone from the text. Select where it belongs and press P.")
            self._session.told.emit(words)

    def _opened(self, article: Article | None) -> None:
        if article is None or article.id != self._visited:
            self._visited = None

    def _back(self) -> None:
        if self._visited is not None and not self._pane.boards:
            self.show()

    def _turned(self) -> None:
        self._actions["view.passages"].setChecked(self._pane.boards)
        self._enable()

    # -- looking up

    def _turn_beside(self) -> None:
        self.set_beside(self._beside.isChecked())

    def set_beside(self, beside: bool) -> None:
        """Show two columns, or one; a second one is first asked which tag it shows."""
        self._beside.setChecked(beside)
        self._page.set_beside(beside)
        self._keep()
        if not self._pane.boards:
            self.show()
        if beside:
            self._look()
            self._columns[1].bar.tags.setFocus()
        else:
            self._active = 0
            self._columns[0].enter()

    def _ask(self, number: int) -> None:
        self._learn()
        self._anew.add(number)
        self._stale.add(number)
        self._active = number
        self._keep()
        if self._pane.boards:
            self._look()

    def _changed(self, change: Change) -> None:
        if change.kind == "article.place":
            return
        self._stale = {0, 1}
        # A tag that was renamed or merged reads otherwise on passages whose rows did not change.
        few = change.kind in _OF_THEIR_OWN and not change.everything
        for column in self._columns:
            column.model.forget(change.highlights if few else None)
        if self._pane.boards:
            self._soon.start()

    def _look(self) -> None:
        for column in self._columns:
            if column.number not in self._stale or (column.number and not self._beside.isChecked()):
                continue
            if column.list.edited:
                self._soon.start()  # a note is being written: nothing moves under it
                continue
            self._stale.discard(column.number)
            self._load(column)

    def _load(self, column: PassageColumn) -> None:
        which = column.bar.filter

        def work(_job: Job) -> _Loaded:
            board = self._library.passages.board(which)
            return which, board, self._library.passages.rows(board.ids[:_FIRST])

        self._session.jobs.start(
            work,
            done=partial(self._show, column),
            failed=self._session.refuse,
            lane=f"passages-{column.number}",
        )

    def _show(self, column: PassageColumn, loaded: _Loaded) -> None:
        if column.list.edited:
            self._stale.add(column.number)
            self._soon.start()
            return
        column.show_board(*loaded)
        if column.number in self._anew:
            self._anew.discard(column.number)
            column.begin_anew()
        if self._pane.boards and column.number == self._active and (self._entering or column.list.hasFocus()):
            self._entering = False
            column.enter()
        self._enable()

    def follow(self, tags: Sequence[Tag]) -> None:
        """Ask for tags by the names that they have now: one that was renamed is still meant."""
        self._tags = tags
        asked = self._learn()
        if not asked:
            return
        names = {tag.uid: tag.path for tag in tags}
        moved = {
            path: names[self._meant[path]]
            for path in asked - set(names.values())
            if self._meant.get(path) in names
        }
        renamed = {column.number for column in self._columns if column.bar.rename(moved)}
        if renamed:
            self._stale |= renamed
            self._learn()
            self._keep()
            if self._pane.boards:
                self._look()

    def _learn(self) -> set[str]:
        """Remember which tags are meant by the paths that are asked for; return these."""
        asked = {term.path for column in self._columns for term in column.bar.terms()}
        if asked:
            self._meant |= {tag.path: tag.uid for tag in self._tags if tag.path in asked}
        return asked

    # -- what was shown last

    def _restore(self) -> None:
        kept = self._library.setting(_SETTING)
        told = kept if isinstance(kept, dict) else {}
        columns = told.get("columns")
        for column, which in zip(self._columns, columns if isinstance(columns, list) else (), strict=False):
            column.bar.show_filter(from_json(which))
        beside = bool(told.get("beside"))
        self._beside.setChecked(beside)
        self._page.set_beside(beside)

    def _keep(self) -> None:
        told = {
            "columns": [as_json(column.bar.filter) for column in self._columns],
            "beside": self._beside.isChecked(),
        }
        try:
            self._library.set_setting(_SETTING, told)
        except StorageError:
            return  # a filter is not worth a message

    # -- the column at hand

    def _column(self) -> PassageColumn:
        return self._columns[self._active]

    def _turn_to(self, number: int) -> None:
        self._active = number
        self._enable()

    def _show_context(self, column: PassageColumn, id: HighlightId, at: QPoint) -> None:
        try:
            column.show_context(self._library.passages.surroundings(id), at)
        except StorageError:
            return  # deleted a moment ago: the row goes, too

    def _enable(self) -> None:
        self._actions.enable(_NEEDED, self._pane.boards and self._column().list.chooses)
