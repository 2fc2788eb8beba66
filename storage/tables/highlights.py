"""Rows of ``highlight``."""

import json
import sqlite3
from collections.abc import Iterable

from storage.clock import from_text
from storage.database import Connection
from storage.records import ArticleId, Highlight, HighlightId, Selector
from storage.tables.articles import UNDER_TAG, split_paths

_SELECT = """
SELECT highlight.*,
    (SELECT group_concat(path, char(31)) FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag
        WHERE highlight_tag.highlight = highlight.id AND tag.deleted IS NULL) AS tags
FROM highlight JOIN article ON article.id = highlight.article
WHERE highlight.deleted IS NULL AND article.deleted IS NULL
"""

_ORDER = ' ORDER BY highlight.article, highlight.start, highlight."end", highlight.id'

_TAGGED = f"""
AND highlight.id IN (SELECT highlight FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag
    WHERE tag.deleted IS NULL AND {UNDER_TAG})
"""


def listed(connection: Connection, article: ArticleId | None, tag: str | None) -> list[Highlight]:
    """Return live highlights by article, start, end and id."""
    sql = _SELECT
    if article is not None:
        sql += " AND highlight.article = :article"
    if tag is not None:
        sql += _TAGGED
    rows = connection.rows(sql + _ORDER, {"article": article, "tag": tag})
    return [_highlight(row) for row in rows]


def ids(connection: Connection, tag: str | None) -> set[HighlightId]:
    """Return the ids of live highlights, of those only that have a tag or a child of it."""
    sql = (
        "SELECT highlight.id FROM highlight JOIN article ON article.id = highlight.article "
        "WHERE highlight.deleted IS NULL AND article.deleted IS NULL"
    )
    rows = connection.rows(sql + (_TAGGED if tag is not None else ""), {"tag": tag})
    return {HighlightId(row[0]) for row in rows}


def by_uid(connection: Connection, uid: str) -> Highlight | None:
    """Return a live highlight, None if there is none of that uid."""
    row = connection.row(_SELECT + " AND highlight.uid = ?", (uid,))
    return None if row is None else _highlight(row)


def find(connection: Connection, id: HighlightId) -> Highlight | None:
    """Return a live highlight, None if there is none of that id."""
    row = connection.row(_SELECT + " AND highlight.id = ?", (id,))
    return None if row is None else _highlight(row)


def some(connection: Connection, ids: Iterable[int]) -> list[Highlight]:
    """Return those of some highlights that are live, in no order."""
    rows = connection.rows(
        _SELECT + " AND highlight.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return [_highlight(row) for row in rows]


def insert(
    connection: Connection,
    *,
    uid: str,
    article: ArticleId,
    version: int,
    selector: Selector,
    color: str,
    style: str,
    note: str,
    now: str,
) -> HighlightId:
    """Add a highlight that stands where it was made."""
    return HighlightId(
        connection.run(
            "INSERT INTO highlight (uid, article, made_on, made_start, made_end, exact, prefix, "
            'suffix, start, "end", quote, color, style, note, created, modified) '
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                uid,
                article,
                version,
                selector.start,
                selector.end,
                selector.exact,
                selector.prefix,
                selector.suffix,
                selector.start,
                selector.end,
                selector.exact,
                color,
                style,
                note,
                now,
                now,
            ),
        )
    )


def update(connection: Connection, id: HighlightId, **values: object) -> None:
    """Set columns of a highlight."""
    assignments = ", ".join(f'"{column}" = :{column}' for column in values)
    connection.run(f"UPDATE highlight SET {assignments} WHERE id = :id", {**values, "id": id})


def ids_of(connection: Connection, article: int) -> list[int]:
    """Return the ids of all highlights of an article, deleted ones too."""
    rows = connection.rows("SELECT id FROM highlight WHERE article = ?", (article,))
    return [row[0] for row in rows]


def articles_of(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Return the articles that highlights, deleted ones too, belong to."""
    rows = connection.rows(
        "SELECT DISTINCT article FROM highlight WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0] for row in rows}


def count(connection: Connection) -> int:
    """Return how many live highlights there are."""
    return int(
        str(
            connection.value(
                "SELECT count(*) FROM highlight JOIN article ON article.id = highlight.article "
                "WHERE highlight.deleted IS NULL AND article.deleted IS NULL"
            )
        )
    )


def _highlight(row: sqlite3.Row) -> Highlight:
    return Highlight(
        id=HighlightId(row["id"]),
        uid=row["uid"],
        article=ArticleId(row["article"]),
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        selector=Selector(
            start=row["made_start"],
            end=row["made_end"],
            exact=row["exact"],
            prefix=row["prefix"],
            suffix=row["suffix"],
        ),
        version=row["made_on"],
        color=row["color"],
        style=row["style"],
        note=row["note"],
        tags=split_paths(row["tags"]),
        created=from_text(row["created"]),
        modified=from_text(row["modified"]),
        placed=bool(row["placed"]),
    )
