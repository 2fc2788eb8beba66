"""The palette: every command, every article, every tag, by a few letters; and the keys of commands."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.actions import COMMANDS, Actions, menu_title, plain_title
from gui.desks.browsing import BrowsingDesk
from gui.desks.moving import MovingDesk
from gui.dialogs.keyboard import KeyboardDialog
from gui.fuzzy import fit, folded
from gui.jobs import Job
from gui.keymap import shown
from gui.needs import need
from gui.panels.chooser import Chooser, Row
from gui.session import Session
from gui.theme import Theme
from storage.records import ArticleId, ArticleTitle

Thing = TypeVar("Thing")

_WIDTH = 620
_USED, _RECENT = 5, 5
_COMMANDS, _ARTICLES, _TAGS = 8, 8, 5
"""How many of each are shown of what fits."""
_MOST_LETTERS = 200


@dataclass(frozen=True, slots=True)
class _Go:
    """What a row of the palette leads to: one of the three."""

    command: str = ""
    article: ArticleId | None = None
    tag: str = ""


class CommandingDesk(QObject):
    """Wires the palette to the actions, the library's titles and its tags."""

    articleWanted = Signal(object)
    tagWanted = Signal(str)

    def __init__(
        self,
        session: Session,
        window: QWidget,
        moving: MovingDesk,
        browsing: BrowsingDesk,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._moving = moving
        self._browsing = browsing
        self._actions = actions
        self._titles: list[tuple[str, ArticleTitle]] = []
        """Folded, with what they are the titles of."""
        self.palette = Chooser("palette", self.tr("Do or find anything"), window)
        self.palette.typed.connect(self._show)
        self.palette.picked.connect(self._go)
        actions.keymap.changed.connect(self._keep_keys)
        actions.connect_all({"go.palette": self.open, "help.keyboard": self.show_keys})

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.palette.set_theme(theme)

    # -- the palette

    def open(self) -> None:
        """Show the palette."""
        self.palette.open_over(self._window, width=_WIDTH)
        self._show("")

        def work(_job: Job) -> list[tuple[str, ArticleTitle]]:
            titles = self._session.library.articles.titles()
            return [(folded(f"{one.title} {one.site}"), one) for one in titles]

        self._session.jobs.start(work, done=self._take, failed=self._session.refuse, lane="titles")

    def _take(self, titles: list[tuple[str, ArticleTitle]]) -> None:
        self._titles = titles
        if self.palette.isVisible() and self.palette.field.text():
            self._show(self.palette.field.text())

    def _show(self, typed: str) -> None:
        sought = folded(typed[:_MOST_LETTERS]).replace("…", " ")
        self.palette.show_rows(self._found(sought) if sought.split() else self._all())

    def _all(self) -> list[Row]:
        used = [id for id in _read(self._session.settings.used) if id != "go.palette"][:_USED]
        rows = [self._row(id) for id in used]
        rows = [Row(text=self.tr("Used last")), *rows] if rows else []
        recent = self._moving.recent_rows(_RECENT)
        if recent:
            rows.append(Row(text=self.tr("Recent articles")))
            rows += [Row(text=row.text, hint=row.hint, data=_Go(article=_id(row.data))) for row in recent]
        menu = ""
        for command in COMMANDS:
            if command.menu != menu:
                menu = command.menu
                rows.append(Row(text=menu_title(menu)))
            if command.id != "go.palette":
                rows.append(self._row(command.id))
        return rows

    def _found(self, sought: str) -> list[Row]:
        commands = _best(((self._fit(sought, one.id), one.id) for one in COMMANDS), _COMMANDS)
        articles = _best(((fit(sought, line), title) for line, title in self._titles), _ARTICLES)
        paths = [tag.path for tag in self._browsing.tags]
        tags = _best(((fit(sought, folded(path)), path) for path in paths), _TAGS)
        rows: list[Row] = []
        if commands:
            rows.append(Row(text=self.tr("Commands")))
            rows += [self._row(id) for id in commands]
        if articles:
            rows.append(Row(text=self.tr("Articles")))
            rows += [Row(text=one.title, hint=one.site, data=_Go(article=one.id)) for one in articles]
        if tags:
            rows.append(Row(text=self.tr("Tags")))
            rows += [Row(text=path, data=_Go(tag=path)) for path in tags]
        return rows or [Row(text=self.tr("Nothing is called so."))]

    def _fit(self, sought: str, id: str) -> int:
        """Return how well a command is meant: by its own words, or with those of its menu."""
        if id == "go.palette":
            return 0
        own = folded(plain_title(self._actions[id].text()))
        with_menu = folded(f"{own} {menu_title(id.partition('.')[0])}")
        return 2 * fit(sought, own) or fit(sought, with_menu)

    def _row(self, id: str) -> Row:
        action, keys = self._actions[id], self._actions.keymap.keys(id)
        enabled = action.isEnabled()
        hint = shown(keys[:1]) if enabled else need(id)
        return Row(text=plain_title(action.text()), hint=hint, enabled=enabled, data=_Go(command=id))

    def _go(self, go: _Go) -> None:
        if go.article is not None:
            self.articleWanted.emit(go.article)
        elif go.tag:
            self.tagWanted.emit(go.tag)
        else:
            used = [go.command, *(id for id in _read(self._session.settings.used) if id != go.command)]
            self._session.settings.used = json.dumps(used[: 2 * _USED])
            self._actions[go.command].trigger()

    # -- keys

    def show_keys(self) -> None:
        """Show every command with its keys."""
        KeyboardDialog(self._actions.keymap, self._window).open()

    def _keep_keys(self) -> None:
        self._session.settings.keys = self._actions.keymap.own


def _best(rated: Iterator[tuple[int, Thing]], most: int) -> list[Thing]:
    fitting = [one for one in rated if one[0]]
    fitting.sort(key=lambda one: -one[0])
    return [thing for _, thing in fitting[:most]]


def _id(data: object) -> ArticleId | None:
    return ArticleId(data) if isinstance(data, int) else None


def _read(kept: str) -> Sequence[str]:
    """Return the commands used last that there are still."""
    try:
        used = json.loads(kept)
    except ValueError:
        return ()
    known = {command.id for command in COMMANDS}
    return [id for id in used if isinstance(id, str) and id in known] if isinstance(used, list) else ()
