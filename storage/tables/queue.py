"""Rows of ``index_queue``: what the index still owes."""

import sqlite3
from collections.abc import Iterable

from storage.database import Connection


def put(connection: Connection, kind: str, ids: Iterable[int]) -> None:
    """Queue articles or highlights (``kind``) that changed, came or went.

    To be called in the transaction that changes them. One that is queued already gets a new number.
    """
    connection.run_many("INSERT INTO index_queue (kind, item) VALUES (?, ?)", [(kind, id) for id in ids])


def newest_first(connection: Connection, most: int) -> list[sqlite3.Row]:
    """Return entries: number, kind and item. What was just saved need not wait for a long queue."""
    return connection.rows("SELECT number, kind, item FROM index_queue ORDER BY number DESC LIMIT ?", (most,))


def put_all(connection: Connection) -> None:
    """Queue every live article and highlight that is not queued, behind what is."""
    queued = "SELECT item FROM index_queue WHERE kind"
    connection.run(
        "INSERT INTO index_queue (kind, item) SELECT 'article', id FROM article "
        f"WHERE deleted IS NULL AND id NOT IN ({queued} = 'article') ORDER BY id"
    )
    connection.run(
        "INSERT INTO index_queue (kind, item) SELECT 'highlight', id FROM highlight "
        f"WHERE deleted IS NULL AND id NOT IN ({queued} = 'highlight') ORDER BY id"
    )


def newest(connection: Connection) -> int:
    """Return the number of the newest entry, 0 if there is none."""
    found = connection.value("SELECT max(number) FROM index_queue")
    return int(str(found)) if found is not None else 0


def count(connection: Connection) -> int:
    """Return how many entries there are."""
    return int(str(connection.value("SELECT count(*) FROM index_queue")))


def items(connection: Connection, kind: str) -> set[int]:
    """Return the articles or highlights (``kind``) that are queued."""
    found = connection.rows("SELECT item FROM index_queue WHERE kind = ?", (kind,))
    return {row[0] for row in found}


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Delete entries by number, so that what was queued again since stays."""
    connection.run_many("DELETE FROM index_queue WHERE number = ?", [(number,) for number in numbers])


def remove_until(connection: Connection, number: int) -> None:
    """Delete every entry up to a number."""
    connection.run("DELETE FROM index_queue WHERE number <= ?", (number,))
