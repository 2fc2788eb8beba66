"""Rows of ``tag`` and its links to articles and highlights."""

import sqlite3
from collections.abc import Iterable

from storage.database import Connection
from storage.records import ArticleId, HighlightId, Tag
from storage.tables.articles import UNDER_TAG


def listed(connection: Connection) -> list[Tag]:
    """Return every live tag by path; counts take in a tag's children, each item once."""
    tags = connection.rows("SELECT * FROM tag WHERE deleted IS NULL")
    articles = _members(connection, "article")
    highlights = _members(connection, "highlight")
    return [
        Tag(
            path=row["path"],
            uid=row["uid"],
            description=row["description"],
            color=row["color"],
            articles=len(articles.get(row["path"], ())),
            highlights=len(highlights.get(row["path"], ())),
        )
        for row in sorted(tags, key=lambda row: str(row["path"]).split("/"))
    ]


def _members(connection: Connection, kind: str) -> dict[str, set[int]]:
    alive = (
        "JOIN article ON article.id = highlight.article AND article.deleted IS NULL"
        if kind == "highlight"
        else ""
    )
    members: dict[str, set[int]] = {}
    for path, item in connection.rows(
        f"SELECT tag.path, {kind}.id FROM {kind}_tag JOIN tag ON tag.id = {kind}_tag.tag "
        f"JOIN {kind} ON {kind}.id = {kind}_tag.{kind} {alive} "
        f"WHERE tag.deleted IS NULL AND {kind}.deleted IS NULL"
    ):
        segments = path.split("/")
        for depth in range(1, len(segments) + 1):
            members.setdefault("/".join(segments[:depth]), set()).add(item)
    return members


def find(connection: Connection, path: str) -> sqlite3.Row | None:
    """Return the row of a live tag, None if there is none of that path."""
    return connection.row("SELECT * FROM tag WHERE path = ? AND deleted IS NULL", (path,))


def subtree(connection: Connection, path: str) -> list[sqlite3.Row]:
    """Return the rows of a live tag and its children."""
    return connection.rows(
        f"SELECT * FROM tag WHERE deleted IS NULL AND {UNDER_TAG} ORDER BY path", {"tag": path}
    )


def insert(connection: Connection, *, path: str, uid: str, now: str) -> int:
    """Add a tag; return its id."""
    return connection.run(
        "INSERT INTO tag (uid, path, created) VALUES (?, ?, ?)", (uid, path, now)
    )


def update(connection: Connection, id: int, **values: object) -> None:
    """Set columns of a tag."""
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.run(f"UPDATE tag SET {assignments} WHERE id = :id", {**values, "id": id})


def link(
    connection: Connection, kind: str, item: ArticleId | HighlightId, tags: Iterable[int]
) -> None:
    """Give an article or a highlight (``kind``) tags; those it has stay."""
    connection.run_many(
        f"INSERT INTO {kind}_tag ({kind}, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(item, tag) for tag in tags],
    )


def unlink(
    connection: Connection, kind: str, item: ArticleId | HighlightId, tags: Iterable[int]
) -> None:
    """Take tags from an article or a highlight."""
    connection.run_many(
        f"DELETE FROM {kind}_tag WHERE {kind} = ? AND tag = ?", [(item, tag) for tag in tags]
    )


def of_item(
    connection: Connection, kind: str, item: ArticleId | HighlightId
) -> dict[str, int]:
    """Return path and id of the tags of an article or a highlight."""
    return {
        row[0]: row[1]
        for row in connection.rows(
            f"SELECT tag.path, tag.id FROM {kind}_tag JOIN tag ON tag.id = {kind}_tag.tag "
            f"WHERE {kind}_tag.{kind} = ? AND tag.deleted IS NULL",
            (item,),
        )
    }


def move_links(connection: Connection, source: int, target: int) -> None:
    """Give everything tagged ``source`` the tag ``target`` instead."""
    for kind in ("article", "highlight"):
        connection.run(
            f"INSERT INTO {kind}_tag ({kind}, tag) SELECT {kind}, ? FROM {kind}_tag WHERE tag = ? "
            "ON CONFLICT DO NOTHING",
            (target, source),
        )
        connection.run(f"DELETE FROM {kind}_tag WHERE tag = ?", (source,))
