"""Rows of ``color``."""

from storage.database import Connection
from storage.records import MarkColor

_THEIRS = """
FROM highlight JOIN article ON article.id = highlight.article
WHERE highlight.color = color.name AND highlight.deleted IS NULL AND article.deleted IS NULL
"""


def listed(connection: Connection, *, counted: bool) -> list[MarkColor]:
    """Return the colours in the order of their making, those taken away too while a highlight has them.

    Unless ``counted``, how many have each is not looked up, and told as 0.
    """
    count = f"(SELECT count(*) {_THEIRS})" if counted else "0"
    rows = connection.rows(
        f"SELECT name, label, value, deleted IS NULL AS kept, {count} AS used FROM color "
        f"WHERE deleted IS NULL OR EXISTS (SELECT 1 {_THEIRS}) ORDER BY id"
    )
    return [
        MarkColor(
            name=row["name"],
            label=row["label"],
            value=row["value"],
            kept=bool(row["kept"]),
            highlights=row["used"],
        )
        for row in rows
    ]


def names(connection: Connection) -> list[str]:
    """Return the names of the colours that are kept, in the order of their making."""
    return [row[0] for row in connection.rows("SELECT name FROM color WHERE deleted IS NULL ORDER BY id")]


def all_names(connection: Connection) -> list[str]:
    """Return the names of all colours, those taken away too, in the order of their making."""
    return [row[0] for row in connection.rows("SELECT name FROM color ORDER BY id")]


def labels(connection: Connection) -> dict[str, str]:
    """Return name to label of the colours, taken away or not, that the reader gave a name of their own."""
    return {row[0]: row[1] for row in connection.rows("SELECT name, label FROM color WHERE label <> ''")}


def kept(connection: Connection, name: str) -> bool | None:
    """Tell whether a colour is kept; None if it never was there."""
    row = connection.row("SELECT deleted IS NULL FROM color WHERE name = ?", (name,))
    return None if row is None else bool(row[0])


def insert(connection: Connection, *, name: str, label: str, value: str) -> None:
    """Add a colour."""
    connection.run("INSERT INTO color (name, label, value) VALUES (?, ?, ?)", (name, label, value))


def update(connection: Connection, name: str, **values: object) -> None:
    """Set columns of a colour."""
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.run(f"UPDATE color SET {assignments} WHERE name = :name", {**values, "name": name})
