"""Rows of ``saved_search``."""

import sqlite3

from storage.database import Connection
from storage.records import SavedSearch, SearchId


def listed(connection: Connection) -> list[SavedSearch]:
    """Return the kept searches by name."""
    rows = connection.rows("SELECT id, name, query FROM saved_search WHERE deleted IS NULL")
    found = [SavedSearch(id=SearchId(row["id"]), name=row["name"], query=row["query"]) for row in rows]
    return sorted(found, key=lambda search: (search.name.casefold(), search.id))


def find(connection: Connection, id: SearchId) -> sqlite3.Row | None:
    """Return the row of a kept search, None if there is none of that id."""
    return connection.row("SELECT * FROM saved_search WHERE id = ? AND deleted IS NULL", (id,))


def named(connection: Connection, name: str) -> sqlite3.Row | None:
    """Return the row of the kept search of a name, None if there is none."""
    return connection.row("SELECT * FROM saved_search WHERE name = ? AND deleted IS NULL", (name,))


def insert(connection: Connection, *, name: str, query: str, created: str) -> SearchId:
    """Keep a search; return its id."""
    return SearchId(
        connection.run(
            "INSERT INTO saved_search (name, query, created) VALUES (?, ?, ?)", (name, query, created)
        )
    )


def update(connection: Connection, id: SearchId, **values: object) -> None:
    """Set columns of a search."""
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.run(f"UPDATE saved_search SET {assignments} WHERE id = :id", {**values, "id": id})
