"""Rows that are deleted but still there, how they come back, and how they go for good."""

import sqlite3
from collections.abc import Iterable

from storage.clock import from_text
from storage.database import Connection
from storage.records import Trashed, TrashKind

_ASKED = {
    TrashKind.ARTICLE: """
SELECT article.id, title AS name, '' AS place, deleted, (SELECT count(*) FROM highlight
    WHERE highlight.article = article.id AND highlight.deleted IS NULL) AS highlights
FROM article WHERE deleted IS NOT NULL""",
    TrashKind.HIGHLIGHT: """
SELECT highlight.id, quote AS name, title AS place, highlight.deleted, 0 AS highlights
FROM highlight JOIN article ON article.id = highlight.article
WHERE highlight.deleted IS NOT NULL AND article.deleted IS NULL""",
    # One that was merged into another has nothing left to give back.
    TrashKind.TAG: """
SELECT id, path AS name, '' AS place, deleted,
    (SELECT count(*) FROM highlight_tag WHERE tag = tag.id) AS highlights
FROM tag WHERE deleted IS NOT NULL AND (id IN (SELECT tag FROM highlight_tag)
    OR id IN (SELECT tag FROM article_tag) OR description <> '' OR memo <> '')""",
}


def listed(connection: Connection, kind: TrashKind) -> list[Trashed]:
    """Return what was deleted of a kind, the newest first."""
    return [
        Trashed(
            kind=kind,
            id=row["id"],
            name=row["name"],
            where=row["place"],
            highlights=row["highlights"],
            deleted=from_text(row["deleted"]),
        )
        for row in connection.rows(f"{_ASKED[kind]} ORDER BY 4 DESC, 1 DESC")
    ]


def find(connection: Connection, kind: TrashKind, id: int) -> sqlite3.Row | None:
    """Return the row of something deleted, None if there is no such thing."""
    return connection.row(f"SELECT * FROM {kind} WHERE id = ? AND deleted IS NOT NULL", (id,))


def bring_back(connection: Connection, kind: TrashKind, id: int) -> None:
    """Take the time stamp of deletion away."""
    connection.run(f"UPDATE {kind} SET deleted = NULL WHERE id = ?", (id,))


def old(connection: Connection, kind: TrashKind, before: str) -> list[int]:
    """Return the ids of what was deleted before a moment."""
    rows = connection.rows(f"SELECT id FROM {kind} WHERE deleted < ?", (before,))
    return [row[0] for row in rows]


def remove(connection: Connection, kind: TrashKind, ids: Iterable[int]) -> None:
    """Remove deleted rows for good, with all that belongs to them."""
    connection.run_many(f"DELETE FROM {kind} WHERE id = ? AND deleted IS NOT NULL", [(id,) for id in ids])


def forget_unnamed_blobs(connection: Connection) -> list[str]:
    """Remove the rows of stored files that no capture and no content names; return the files."""
    unnamed = (
        "FROM blob WHERE NOT EXISTS (SELECT 1 FROM capture WHERE capture.sha256 = blob.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM content_image WHERE content_image.sha256 = blob.sha256)"
    )
    names = [row[0] for row in connection.rows(f"SELECT sha256 {unnamed}")]
    connection.run(f"DELETE {unnamed}")
    return names


def worked_until(connection: Connection) -> str | None:
    """Return when the library was last changed in a way that can be undone."""
    found = connection.value("SELECT at FROM journal ORDER BY id DESC LIMIT 1")
    return None if found is None else str(found)
