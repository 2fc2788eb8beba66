"""Questions that tell whether a store can be trusted."""

import sqlite3

from storage.database import Connection

_STANDING = """
FROM highlight JOIN article ON article.id = highlight.article
JOIN content ON content.id = article.content
WHERE highlight.deleted IS NULL AND article.deleted IS NULL
"""
_MISQUOTED = 'AND placed AND substr(content.text, start + 1, "end" - start) <> quote'


def verdicts(connection: Connection) -> list[str]:
    """Return what SQLite's own integrity check finds wrong; empty when it is sound."""
    return [row[0] for row in connection.rows("PRAGMA integrity_check") if row[0] != "ok"]


def orphans(connection: Connection) -> list[tuple[str, object, str]]:
    """Return (table, row, table it names) of each row that names one that is gone."""
    return [(row[0], row[1], row[2]) for row in connection.rows("PRAGMA foreign_key_check")]


def misquoted(connection: Connection) -> list[sqlite3.Row]:
    """Return id, article and quote of each placed highlight whose quote is not what stands there."""
    return connection.rows(
        f"SELECT highlight.id, highlight.article, highlight.quote {_STANDING} {_MISQUOTED}"
    )


def misquoting_articles(connection: Connection) -> list[sqlite3.Row]:
    """Return id and text of each article that has such a highlight."""
    return connection.rows(f"SELECT DISTINCT article.id, content.text {_STANDING} {_MISQUOTED}")


def unplaced(connection: Connection) -> list[sqlite3.Row]:
    """Return id and article of each highlight that found no place."""
    return connection.rows(
        f"SELECT highlight.id, highlight.article {_STANDING} AND NOT placed"
    )
