"""What search reads: texts for the index, conditions as sets of ids, and what a hit shows."""

import json
import sqlite3
from collections.abc import Collection, Mapping

from storage.database import Connection

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
    """Return id, title, text, language, note of those that are alive.

    ``linking`` are the blocks of those that link to places of their own, else "".
    """
    return connection.rows(
        "SELECT article.id, article.title, article.language, article.note, "
        "coalesce(content.text, '') AS text, "
        "CASE WHEN instr(content.blocks, '\"#') THEN content.blocks ELSE '' END AS linking "
        "FROM article LEFT JOIN content ON content.id = article.content "
        f"WHERE {_ALIVE} AND article.id {_AMONG}",
        {"ids": json.dumps(list(ids))},
    )


def noted(connection: Connection) -> list[sqlite3.Row]:
    """Return id, language, note of the living that have one."""
    return connection.rows(
        f"SELECT article.id, article.language, article.note FROM article WHERE {_ALIVE} AND note <> ''"
    )


def any_article(connection: Connection) -> bool:
    """Tell whether there is a live article."""
    return connection.row(f"SELECT 1 FROM article WHERE {_ALIVE} LIMIT 1") is not None


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

_TAGGED_ARTICLES = (
    f"article.id IN (SELECT article FROM article_tag WHERE tag {_AMONG}) "
    "OR article.id IN (SELECT highlight.article FROM highlight "
    "JOIN highlight_tag ON highlight_tag.highlight = highlight.id "
    f"WHERE highlight.deleted IS NULL AND highlight_tag.tag {_AMONG})"
)
_HAS_HIGHLIGHT = "article.id IN (SELECT article FROM highlight WHERE deleted IS NULL AND {})"
_ADDRESS = "lower(article.url) || '/'"
_CONDITIONS = {
    "host": (
        f"{_ADDRESS} LIKE 'http%://' || :value || '/%' "
        f"OR {_ADDRESS} LIKE 'http%://%.' || :value || '/%' "
        # A name without its ending, as people say it.
        f"OR {_ADDRESS} LIKE 'http%://' || :value || '.%' "
        f"OR {_ADDRESS} LIKE 'http%://www.' || :value || '.%'"
    ),
    "lang": "lower(article.language) = :value OR lower(article.language) LIKE :value || '-%'",
    "state": "article.state = :value",
}
_OF_HIGHLIGHT = {
    "color": "lower(highlight.color) = :value",
    "highlighted": "1",
    "unplaced": "NOT highlight.placed",
}
_ARTICLE_CONDITIONS = {
    **_CONDITIONS,
    **{name: _HAS_HIGHLIGHT.format(sql) for name, sql in _OF_HIGHLIGHT.items()},
}
_HIGHLIGHT_CONDITIONS = {**_CONDITIONS, **_OF_HIGHLIGHT}
_NAMES = {"site": "article.site", "author": "article.byline"}
_RANGES = {
    "published": "{}",
    "added": "{}",
    "words": "{}",
    "captured": "(SELECT captured FROM capture WHERE capture.id = article.capture)",
}


def articles_where(connection: Connection, condition: str, value: str) -> set[int]:
    """Return the ids of live articles that fulfil it: host, lang, state, color, highlighted, unplaced."""
    sql = f"SELECT id FROM article WHERE {_ALIVE} AND ({_ARTICLE_CONDITIONS[condition]})"
    return _set(connection, sql, {"value": value})


def highlights_where(connection: Connection, condition: str, value: str) -> set[int]:
    """Return the ids of live highlights that fulfil it themselves, or whose article does."""
    return _set(
        connection,
        f"SELECT highlight.id FROM {_HIGHLIGHTS} WHERE {_BOTH_ALIVE} AND ({_HIGHLIGHT_CONDITIONS[condition]})",
        {"value": value},
    )


def articles_between(
    connection: Connection, field: str, low: str | int | None, high: str | int | None
) -> set[int]:
    """Return the ids of live articles whose published, added, captured or words lies between.

    ``high`` is outside; None is open. What an article does not know lies nowhere.
    """
    what = _RANGES[field].format(f"article.{field}")
    return _set(
        connection,
        f"SELECT id FROM article WHERE {_ALIVE} AND {what} IS NOT NULL "
        f"AND (:low IS NULL OR {what} >= :low) AND (:high IS NULL OR {what} < :high)",
        {"low": low, "high": high},
    )


def names(connection: Connection, field: str) -> dict[str, int]:
    """Return the sites or the authors of live articles, and how many articles each has."""
    column = _NAMES[field]
    rows = connection.rows(
        f"SELECT {column}, count(*) FROM article WHERE {_ALIVE} AND {column} <> '' GROUP BY 1"
    )
    return {row[0]: row[1] for row in rows}


def articles_named(connection: Connection, field: str, among: Collection[str]) -> set[int]:
    """Return the ids of live articles whose site or author is one of these."""
    sql = f"SELECT id FROM article WHERE {_ALIVE} AND {_NAMES[field]} {_AMONG}"
    return set(_ids(connection, sql, among))


def tags(connection: Connection) -> dict[int, str]:
    """Return the paths of all tags, by id."""
    rows = connection.rows("SELECT id, path FROM tag WHERE deleted IS NULL")
    return {row["id"]: row["path"] for row in rows}


def tag_counts(connection: Connection) -> dict[str, int]:
    """Return the paths of all tags, and how many articles and highlights carry each itself."""
    rows = connection.rows(
        "SELECT path, (SELECT count(*) FROM article_tag WHERE tag = tag.id) "
        "+ (SELECT count(*) FROM highlight_tag WHERE tag = tag.id) AS often "
        "FROM tag WHERE deleted IS NULL ORDER BY path"
    )
    return {row["path"]: row["often"] for row in rows}


def paths_of(connection: Connection, kind: str, id: int) -> list[str]:
    """Return the tags of an "article" or a "highlight"."""
    table = {"article": "article_tag", "highlight": "highlight_tag"}[kind]
    rows = connection.rows(
        f"SELECT path FROM tag JOIN {table} ON {table}.tag = tag.id "
        f"WHERE tag.deleted IS NULL AND {table}.{kind} = :id",
        {"id": id},
    )
    return [row["path"] for row in rows]


def articles_tagged(connection: Connection, tags: Collection[int], *, own: bool = False) -> set[int]:
    """Return the ids of live articles that have one of some tags, or (unless ``own``) a highlight that does."""
    condition = (
        f"article.id IN (SELECT article FROM article_tag WHERE tag {_AMONG})" if own else _TAGGED_ARTICLES
    )
    return set(_ids(connection, f"SELECT id FROM article WHERE {_ALIVE} AND ({condition})", tags))


def highlights_tagged(connection: Connection, tags: Collection[int]) -> set[int]:
    """Return the ids of live highlights that have one of some tags."""
    return set(
        _ids(
            connection,
            "SELECT highlight.id FROM highlight_tag "
            "JOIN highlight ON highlight.id = highlight_tag.highlight "
            f"WHERE highlight.deleted IS NULL AND highlight_tag.tag {_AMONG}",
            tags,
        )
    )


def added(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    """Return when articles were added."""
    rows = connection.rows(f"SELECT id, added FROM article WHERE id {_AMONG}", {"ids": json.dumps(list(ids))})
    return {row["id"]: row["added"] for row in rows}


def counted(connection: Connection, what: str) -> dict[str, int]:
    """Return the languages, hosts or colours of live articles, and how many articles each has."""
    return {row[0]: row[1] for row in connection.rows(_COUNTED[what]) if row[0]}


_HOST = "substr(article.url, instr(article.url, '//') + 2) || '/'"
_COUNTED = {
    "lang": f"SELECT lower(language), count(*) FROM article WHERE {_ALIVE} GROUP BY 1",
    "host": (
        "SELECT substr(rest, 1, instr(rest, '/') - 1), count(*) "
        f"FROM (SELECT {_HOST} AS rest FROM article WHERE {_ALIVE} AND url LIKE 'http%') GROUP BY 1"
    ),
    "color": (
        f"SELECT highlight.color, count(DISTINCT article.id) FROM {_HIGHLIGHTS} WHERE {_BOTH_ALIVE} GROUP BY 1"
    ),
}


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


def _set(connection: Connection, sql: str, values: Mapping[str, str | int | None]) -> set[int]:
    return {row[0] for row in connection.rows(sql, dict(values))}


def _ids(connection: Connection, sql: str, among: Collection[int] | Collection[str] = ()) -> list[int]:
    return [row[0] for row in connection.rows(sql, {"ids": json.dumps(list(among))})]
