"""What a library or a copy of one holds, by permanent names: for telling two states apart.

Every column that is asked for here has been there since schema 1.
"""

from collections.abc import Mapping

from storage.database import Connection

Inventory = Mapping[str, tuple[str, str]]
"""By uid: what it is called, and all that makes two states of it differ."""

_SEPARATOR = "char(31)"
_ASKED = {
    "article": (
        "title",
        ("title", "byline", "site", "coalesce(url, '')", "language", "coalesce(published, '')", "state",
         "note", "content", "capture"),
        "article",
        "article.deleted IS NULL",
    ),
    "highlight": (
        "quote",
        ("quote", "placed", "color", "highlight.note"),
        "highlight JOIN article ON article.id = highlight.article",
        "highlight.deleted IS NULL AND article.deleted IS NULL",
    ),
    "tag": ("path", ("path", "description", "color"), "tag", "tag.deleted IS NULL"),
}  # fmt: skip
"""What a thing is called, its columns, where it stands and what must hold, by kind."""


def of(connection: Connection, kind: str) -> Inventory:
    """Return the live articles, highlights or tags (``kind``) of a database."""
    named, columns, table, condition = _ASKED[kind]
    state = f" || {_SEPARATOR} || ".join(columns)
    if kind != "tag":
        state += f" || {_SEPARATOR} || {_tags(kind)}"
    rows = connection.rows(
        f"SELECT {kind}.uid, {named}, {state} FROM {table} WHERE {condition} ORDER BY {kind}.id"
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def _tags(kind: str) -> str:
    return (
        f"coalesce((SELECT group_concat(path, {_SEPARATOR}) FROM (SELECT path FROM {kind}_tag "
        f"JOIN tag ON tag.id = {kind}_tag.tag WHERE {kind}_tag.{kind} = {kind}.id "
        "AND tag.deleted IS NULL ORDER BY path)), '')"
    )
