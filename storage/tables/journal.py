"""The undo journal: rows before and after each mutation, gathered by temporary triggers.

Triggers see every change of the journaled tables, so no mutation can forget to report one. A
journal entry is a JSON array of ``[table, key, before, after]``: ``before`` is null for an inserted
row, ``after`` for a deleted one; of an updated row both hold only the columns that changed.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from storage.database import Connection
from storage.errors import ChangedSince
from storage.progress import Progress

KEYS = {
    "article": ("id",),
    "highlight": ("id",),
    "tag": ("id",),
    "article_tag": ("article", "tag"),
    "highlight_tag": ("highlight", "tag"),
    "feed": ("id",),
    "feed_entry": ("id",),
    "kin": ("article", "other"),
    "apart": ("article", "other"),
    "saved_search": ("id",),
    "color": ("id",),
}

UNDOABLE_ENTRIES = 10_000
"""Older entries are dropped: some months of hard work, a few megabytes."""

_STEP = 200
"""Rows between two words on how far it is."""

_SILENT = {"modified", "used", "place", "place_shift", "progress", "read", "identity"}
"""Columns that may have moved on without standing in the way of an undo.

An identity follows from the address beside it, and was spelt otherwise in schema 1.
"""

Values = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row before and after a mutation."""

    table: str
    key: tuple[object, ...]
    before: Values | None
    after: Values | None

    def turned(self) -> "RowChange":
        """Return the change that takes this one back."""
        return RowChange(table=self.table, key=self.key, before=self.after, after=self.before)


def watch(connection: Connection) -> None:
    """Start gathering on a connection, once."""
    if connection.value("SELECT 1 FROM temp.sqlite_schema WHERE name = 'touched'"):
        return
    connection.run(
        "CREATE TEMP TABLE touched (number INTEGER PRIMARY KEY, name TEXT, key TEXT, before TEXT, after TEXT)"
    )
    for table, key in KEYS.items():
        columns = [str(row["name"]) for row in connection.rows(f"PRAGMA main.table_info({table})")]
        for event in ("INSERT", "UPDATE", "DELETE"):
            connection.run(_trigger(table, key, columns, event))


def _trigger(table: str, key: tuple[str, ...], columns: list[str], event: str) -> str:
    def row(which: str) -> str:
        pairs = ", ".join(f"'{column}', {which}.\"{column}\"" for column in columns)
        return f"json_object({pairs})"

    before = "NULL" if event == "INSERT" else row("old")
    after = "NULL" if event == "DELETE" else row("new")
    held = "old" if event == "DELETE" else "new"
    keys = ", ".join(f"{held}.{column}" for column in key)
    return (
        f"CREATE TEMP TRIGGER touched_{table}_{event.lower()} AFTER {event} ON main.{table} BEGIN "
        "INSERT INTO touched (name, key, before, after) "
        f"VALUES ('{table}', json_array({keys}), {before}, {after}); END"
    )


def gather(connection: Connection) -> list[RowChange]:
    """Return what the transaction has changed so far, one entry a row, and start anew."""
    first: dict[tuple[str, str], str | None] = {}
    last: dict[tuple[str, str], str | None] = {}
    for row in connection.rows("SELECT name, key, before, after FROM touched ORDER BY number"):
        name = (row["name"], row["key"])
        first.setdefault(name, row["before"])
        last[name] = row["after"]
    connection.run("DELETE FROM touched")
    changes = (_change(name, first[name], last[name]) for name in first)
    return [change for change in changes if change.before != change.after]


def _change(name: tuple[str, str], before: str | None, after: str | None) -> RowChange:
    old: Values | None = json.loads(before) if before else None
    new: Values | None = json.loads(after) if after else None
    if old is not None and new is not None:
        moved = [column for column in old if old[column] != new[column]]
        old = {column: old[column] for column in moved}
        new = {column: new[column] for column in moved}
    return RowChange(table=name[0], key=tuple(json.loads(name[1])), before=old, after=new)


def write(connection: Connection, kind: str, at: str, changes: list[RowChange]) -> int:
    """Store an entry; return its id."""
    rows = [[change.table, change.key, change.before, change.after] for change in changes]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    number = connection.run("INSERT INTO journal (at, kind, rows) VALUES (?, ?, ?)", (at, kind, text))
    connection.run("DELETE FROM journal WHERE id <= ?", (number - UNDOABLE_ENTRIES,))
    return number


def forget(
    connection: Connection, articles: Iterable[int], highlights: Iterable[int], tags: Iterable[int]
) -> None:
    """Drop the entries that tell of rows which are gone for good: what they held, and their undoing.

    An entry is taken back as a whole or not at all, so with one such row in it, it never will be.
    """
    connection.run(
        """
        WITH told AS (
            SELECT journal.id AS entry, json_extract(value, '$[0]') AS name,
                json_extract(value, '$[1][0]') AS one, json_extract(value, '$[1][1]') AS other,
                coalesce(json_extract(value, '$[2].article'), json_extract(value, '$[3].article')) AS home
            FROM journal, json_each(journal.rows)
        )
        DELETE FROM journal WHERE id IN (
            SELECT entry FROM told WHERE
            name IN ('article', 'article_tag') AND one IN (SELECT value FROM json_each(?1))
            OR name = 'highlight' AND home IN (SELECT value FROM json_each(?1))
            OR name IN ('highlight', 'highlight_tag') AND one IN (SELECT value FROM json_each(?2))
            OR name = 'tag' AND one IN (SELECT value FROM json_each(?3))
            OR name IN ('article_tag', 'highlight_tag') AND other IN (SELECT value FROM json_each(?3)))
        """,
        tuple(json.dumps(list(ids)) for ids in (articles, highlights, tags)),
    )


def read(connection: Connection, number: int, *, undone: bool) -> tuple[str, list[RowChange]]:
    """Return kind and rows of an entry that is (not) undone. Raises ChangedSince otherwise."""
    row = connection.row("SELECT kind, rows, undone FROM journal WHERE id = ?", (number,))
    if row is None or bool(row["undone"]) != undone:
        raise ChangedSince
    return row["kind"], [
        RowChange(table=table, key=tuple(key), before=before, after=after)
        for table, key, before, after in json.loads(row["rows"])
    ]


def mark(connection: Connection, number: int, *, undone: bool) -> None:
    """Note that an entry is taken back, or done again."""
    connection.run("UPDATE journal SET undone = ? WHERE id = ?", (int(undone), number))


def apply(connection: Connection, changes: list[RowChange], progress: Progress) -> None:
    """Carry out row changes. Raises ChangedSince if a row is not as ``before`` says, Cancelled."""
    for number, change in enumerate(changes):
        if number % _STEP == 0:
            progress.step(number, len(changes))
        try:
            _apply(connection, change)
        except sqlite3.IntegrityError as error:  # its name or its parent is taken or gone
            raise ChangedSince from error


def _apply(connection: Connection, change: RowChange) -> None:
    where = " AND ".join(f"{column} = ?" for column in KEYS[change.table])
    current = connection.row(f"SELECT * FROM {change.table} WHERE {where}", change.key)
    if change.before is None:
        if current is not None or change.after is None:
            raise ChangedSince
        columns = ", ".join(f'"{column}"' for column in change.after)
        marks = ", ".join("?" * len(change.after))
        connection.run(f"INSERT INTO {change.table} ({columns}) VALUES ({marks})", tuple(change.after.values()))
        return
    if current is None or not _as_expected(current, change):
        raise ChangedSince
    if change.after is None:
        connection.run(f"DELETE FROM {change.table} WHERE {where}", change.key)
        return
    assignments = ", ".join(f'"{column}" = ?' for column in change.after)
    connection.run(
        f"UPDATE {change.table} SET {assignments} WHERE {where}",
        (*change.after.values(), *change.key),
    )


def _as_expected(current: sqlite3.Row, change: RowChange) -> bool:
    assert change.before is not None
    # A row about to vanish must be untouched altogether: a later edit shows in "modified", "used".
    silent = _SILENT - {"modified", "used"} if change.after is None else _SILENT
    return all(current[column] == value for column, value in change.before.items() if column not in silent)
