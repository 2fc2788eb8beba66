"""What search reads: texts for the index, conditions as sets of ids, and what a hit shows."""

import json
import sqlite3
from collections.abc import Callable, Collection

from storage.database import Connection
from storage.tables.articles import UNDER_TAG

_ALIVE = "article.deleted IS NULL"
_BOTH_ALIVE = "highlight.deleted IS NULL AND article.deleted IS NULL"
_HIGHLIGHTS = "highlight JOIN article ON article.id = highlight.article"
_AMONG = "IN (SELECT value FROM json_each(:ids))"

# -- for the index --------------------------------------------------------------------------------


def article_ids(connection: Connection) -> list[int]:
    """Return the ids of all live articles, in order."""
    return _ids(connection, f"SELECT id FROM article WHERE {_ALIVE} ORDER BY id")


def highlight_ids(connection: Connection) -> list[int]:
    """Return the ids of all live highlights of live articles, in order."""
    return _ids(
        connection,
        f"SELECT highlight.id FROM {_HIGHLIGHTS} WHERE {_BOTH_ALIVE} ORDER BY highlight.id",
    )


def articles(connection: Connection, ids: Collection[int]) -> list[sqlite3.Row]:
    """Return id, title, text, language, note of those that are alive."""
    return connection.rows(
        "SELECT article.id, article.title, article.language, article.note, "
        "coalesce(content.text, '') AS text "
        "FROM article LEFT JOIN content ON content.id = article.content "
        f"WHERE {_ALIVE} AND article.id {_AMONG}",
        {"ids": json.dumps(list(ids))},
    )


def highlights(connection: Connection, ids: Collection[int]) -> list[sqlite3.Row]:
    """Return id, article, quote, note, and language and title of the article, of the living."""
    return connection.rows(
        "SELECT highlight.id, highlight.article, highlight.quote, highlight.note, "
        f"article.language, article.title FROM {_HIGHLIGHTS} "
        f"WHERE {_BOTH_ALIVE} AND highlight.id {_AMONG}",
        {"ids": json.dumps(list(ids))},
    )


def languages(connection: Connection) -> list[str]:
    """Return the languages of live articles."""
    rows = connection.rows(f"SELECT DISTINCT language FROM article WHERE {_ALIVE}")
    return [row[0] for row in rows if row[0]]


# -- conditions -----------------------------------------------------------------------------------

_UNDER = UNDER_TAG.replace(":tag", ":value").replace("tag.path", "casefold(tag.path)")
_ADDRESS = "lower(article.url) || '/'"
_SITE = (
    "instr(casefold(article.site), :value) "
    f"OR {_ADDRESS} LIKE 'http%://' || :value || '/%' "
    f"OR {_ADDRESS} LIKE 'http%://%.' || :value || '/%'"
)
_ARTICLE_CONDITIONS = {
    "tag": (
        "article.id IN (SELECT article FROM article_tag JOIN tag ON tag.id = article_tag.tag "
        f"WHERE tag.deleted IS NULL AND {_UNDER}) "
        "OR article.id IN (SELECT highlight.article FROM highlight "
        "JOIN highlight_tag ON highlight_tag.highlight = highlight.id "
        "JOIN tag ON tag.id = highlight_tag.tag "
        f"WHERE highlight.deleted IS NULL AND tag.deleted IS NULL AND {_UNDER})"
    ),
    "site": _SITE,
    "author": "instr(casefold(article.byline), :value)",
    "lang": "lower(article.language) = :value OR lower(article.language) LIKE :value || '-%'",
    "is": "article.state = :value",
    "color": (
        "article.id IN (SELECT article FROM highlight "
        "WHERE deleted IS NULL AND casefold(color) = :value)"
    ),
}
_HIGHLIGHT_CONDITIONS = {
    **_ARTICLE_CONDITIONS,
    "tag": (
        "highlight.id IN (SELECT highlight FROM highlight_tag "
        f"JOIN tag ON tag.id = highlight_tag.tag WHERE tag.deleted IS NULL AND {_UNDER})"
    ),
    "color": "casefold(highlight.color) = :value",
}


def articles_where(connection: Connection, field: str, value: str) -> set[int]:
    """Return the ids of live articles that fulfil a condition of the query language."""
    sql = f"SELECT id FROM article WHERE {_ALIVE} AND ({_ARTICLE_CONDITIONS[field]})"
    return _where(connection, sql, value)


def highlights_where(connection: Connection, field: str, value: str) -> set[int]:
    """Return the ids of live highlights that fulfil it, or whose article does.

    A tag or a colour must be the highlight's own.
    """
    condition = _HIGHLIGHT_CONDITIONS[field]
    sql = f"SELECT highlight.id FROM {_HIGHLIGHTS} WHERE {_BOTH_ALIVE} AND ({condition})"
    return _where(connection, sql, value)


def highlights_of(connection: Connection, articles: Collection[int]) -> set[int]:
    """Return the ids of the live highlights of articles."""
    return set(
        _ids(
            connection,
            f"SELECT id FROM highlight WHERE deleted IS NULL AND article {_AMONG}",
            articles,
        )
    )


def articles_of(connection: Connection, highlights: Collection[int]) -> set[int]:
    """Return the ids of the articles of highlights."""
    return set(_ids(connection, f"SELECT article FROM highlight WHERE id {_AMONG}", highlights))


def highlights_tagged(connection: Connection, holds: Callable[[str], bool]) -> set[int]:
    """Return the ids of live highlights that have a tag whose path ``holds``."""
    rows = connection.rows("SELECT id, path FROM tag WHERE deleted IS NULL")
    tags = [row["id"] for row in rows if holds(row["path"])]
    if not tags:
        return set()
    return set(
        _ids(
            connection,
            "SELECT highlight.id FROM highlight_tag "
            "JOIN highlight ON highlight.id = highlight_tag.highlight "
            f"WHERE highlight.deleted IS NULL AND highlight_tag.tag {_AMONG}",
            tags,
        )
    )


def _where(connection: Connection, sql: str, value: str) -> set[int]:
    connection.create_function("casefold", 1, _casefold, deterministic=True)
    return {row[0] for row in connection.rows(sql, {"value": value.casefold()})}


def _casefold(text: str | None) -> str | None:
    return text.casefold() if text else text


def _ids(connection: Connection, sql: str, among: Collection[int] = ()) -> list[int]:
    return [row[0] for row in connection.rows(sql, {"ids": json.dumps(list(among))})]
