"""How storage is changed: one transaction, one journal entry, one Change told to everyone."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from storage.clock import Clock, to_text
from storage.database import Connection, Database
from storage.progress import Progress, Unwatched
from storage.records import ArticleId, Change, ChangeId, HighlightId
from storage.tables import highlights as marked
from storage.tables import journal, queue, settings, soundness
from storage.tables.journal import RowChange

Listener = Callable[[Change], None]

_UNINDEXED = {"state", "place", "place_shift", "progress", "read", "fine", "edition"}
"""Columns of an article that search does not know."""


class Mutation:
    """A transaction under way; ``change`` is set once it is committed."""

    def __init__(self, connection: Connection, kind: str, now: str) -> None:
        self.connection = connection
        self.kind = kind
        self.now = now
        self.change = Change(kind=kind)


class Mutations:
    """Begins mutations for the services, and takes them back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self._clock = clock
        self._listeners: list[Listener] = []
        self._revision = settings.read(database.connection(), settings.REVISION)
        self._overtaken = False
        self.made = 0
        """How many mutations were made here."""

    @contextmanager
    def begin(self, kind: str, *, journaled: bool = True) -> Iterator[Mutation]:
        """Lend a transaction; at its end queue, journal, commit and tell.

        A mutation that changes nothing leaves no journal entry and tells nobody.
        """
        with self.database.transaction() as connection:
            journal.watch(connection)
            mutation = Mutation(connection, kind, to_text(self._clock()))
            yield mutation
            rows = journal.gather(connection)
            _queue(connection, rows)
            number = journal.write(connection, kind, mutation.now, rows) if rows and journaled else None
            if rows:
                self._count(connection)
            mutation.change = _describe(connection, kind, number, rows)
        if rows:
            self.tell(mutation.change)

    def take_back(self, change: ChangeId, *, again: bool, progress: Progress | None = None) -> Change:
        """Undo a change, or do it ``again``. Raises ChangedSince for newer work in its way, Cancelled."""
        with self.database.transaction() as connection:
            journal.watch(connection)
            kind, rows = journal.read(connection, change, undone=again)
            turned = rows if again else [row.turned() for row in reversed(rows)]
            journal.apply(connection, turned, progress or Unwatched())
            _anchor(Mutation(connection, kind, to_text(self._clock())), rows)
            touched = journal.gather(connection)
            _queue(connection, touched)
            journal.mark(connection, change, undone=not again)
            self._count(connection)
            told = _describe(connection, kind, None, touched)
        self.tell(told)
        return told

    def moved_elsewhere(self) -> bool:
        """Tell whether another process has changed more than the index since the last call."""
        revision = settings.read(self.database.connection(), settings.REVISION)
        moved = self._overtaken or revision != self._revision
        self._revision, self._overtaken = revision, False
        return moved

    def _count(self, connection: Connection) -> None:
        before = settings.read(connection, settings.REVISION)
        self._overtaken = self._overtaken or before != self._revision
        self._revision = (before if isinstance(before, int) else 0) + 1
        settings.write(connection, settings.REVISION, self._revision)
        self.made += 1

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, on the committing thread; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, change: Change) -> None:
        """Tell the listeners of a change."""
        for listener in tuple(self._listeners):
            listener(change)


def new_uid() -> str:
    """Return a permanent random name for an article, capture, highlight or tag: 26 letters and digits."""
    number, letters = uuid.uuid4().int, "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32
    return "".join(letters[number >> shift & 31] for shift in range(125, -1, -5))


def _anchor(mutation: Mutation, rows: list[RowChange]) -> None:
    """Find the places of highlights again, where a text and what came back to it have parted."""
    from storage.services.highlights import anchor_anew  # which imports this module

    keys = [(row.table, int(str(row.key[0]))) for row in rows if row.table in ("article", "highlight")]
    articles = {id for table, id in keys if table == "article"}
    articles |= marked.articles_of(mutation.connection, [id for table, id in keys if table == "highlight"])
    for row in soundness.misquoting_articles(mutation.connection, articles):
        anchor_anew(mutation, ArticleId(row["id"]), row["text"])


def _queue(connection: Connection, rows: list[RowChange]) -> None:
    articles = {
        int(str(row.key[0])) for row in rows if row.table == "article" and not (_columns(row) <= _UNINDEXED)
    }
    highlights = {int(str(row.key[0])) for row in rows if row.table == "highlight"}
    for row in rows:
        if row.table == "article" and "deleted" in _columns(row):
            highlights.update(marked.ids_of(connection, int(str(row.key[0]))))
    queue.put(connection, "article", articles)
    queue.put(connection, "highlight", highlights)


def _columns(row: RowChange) -> set[str]:
    return set(row.after or row.before or {})


def _describe(connection: Connection, kind: str, number: int | None, rows: list[RowChange]) -> Change:
    articles: set[int] = set()
    highlights: set[int] = set()
    for row in rows:
        item = int(str(row.key[0]))
        if row.table in ("article", "article_tag"):
            articles.add(item)
        elif row.table in ("highlight", "highlight_tag"):
            highlights.add(item)
        elif row.table in ("kin", "apart"):
            articles.update(int(str(id)) for id in row.key)
    articles.update(marked.articles_of(connection, highlights))
    articles.update(
        int(str(values["article"]))
        for row in rows
        if row.table == "highlight" and (values := row.before or {}) and "article" in values
    )
    return Change(
        id=None if number is None else ChangeId(number),
        kind=kind,
        articles=frozenset(map(ArticleId, articles)),
        highlights=frozenset(map(HighlightId, highlights)),
        tags=any(row.table.endswith("tag") for row in rows),
        feeds=any(row.table.startswith("feed") for row in rows),
        searches=any(row.table == "saved_search" for row in rows),
        colors=any(row.table == "color" for row in rows),
    )
