"""Rows of ``signature``, ``signature_hash``, ``kin`` and ``apart``: which articles tell one story."""

import json
import sqlite3
from collections.abc import Iterable

from storage.database import Connection

MOST = 256
"""A hash that so many articles have is furniture of a site, not a story, and leads nowhere."""

_OF = """
FROM kin JOIN article AS relative ON relative.id = kin.other
WHERE kin.article = {article} AND relative.deleted IS NULL AND NOT EXISTS (
    SELECT 1 FROM apart
    WHERE apart.article = min(kin.article, kin.other) AND apart.other = max(kin.article, kin.other))
"""

COUNT = f"(SELECT count(*) {_OF.format(article='article.id')})"
"""How many live kin a row of ``article`` has."""


# -- signatures


def signature(connection: Connection, article: int) -> bytes | None:
    """Return what an article was recognised by last, None if it never was."""
    found = connection.row("SELECT hashes FROM signature WHERE article = ?", (article,))
    return None if found is None else bytes(found[0])


def signatures(connection: Connection, ids: Iterable[int]) -> list[sqlite3.Row]:
    """Return id, url, title and hashes of each of these articles that is live and has a signature."""
    return connection.rows(
        "SELECT article.id, article.url, article.title, signature.hashes FROM article "
        "JOIN signature ON signature.article = article.id WHERE article.deleted IS NULL "
        "AND article.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )


def keep_signature(
    connection: Connection, article: int, content: int, packed: bytes, hashes: Iterable[int]
) -> None:
    """Store what an article's content is recognised by, and by what to look it up."""
    connection.run(
        "INSERT INTO signature (article, content, hashes) VALUES (?, ?, ?) ON CONFLICT (article) "
        "DO UPDATE SET content = excluded.content, hashes = excluded.hashes",
        (article, content, packed),
    )
    connection.run_many(
        "INSERT OR IGNORE INTO signature_hash (hash, article) VALUES (?, ?)",
        [(hash, article) for hash in hashes],
    )


def forget_hashes(connection: Connection, article: int, hashes: Iterable[int]) -> None:
    """Look an article up by these no more."""
    connection.run_many(
        "DELETE FROM signature_hash WHERE hash = ? AND article = ?",
        [(hash, article) for hash in hashes],
    )


def sharing(connection: Connection, article: int, hashes: Iterable[int], least: int) -> list[int]:
    """Return the other articles that have at least ``least`` of these hashes, the most first.

    Its cost is bounded by :data:`MOST`, however large the library.
    """
    telling = [
        row[0]
        for row in connection.rows(
            "SELECT value, (SELECT count(*) FROM (SELECT 1 FROM signature_hash "
            f"WHERE hash = value LIMIT {MOST})) AS many FROM json_each(?) WHERE many BETWEEN 1 AND {MOST - 1}",
            (json.dumps(list(hashes)),),
        )
    ]
    found = connection.rows(
        "SELECT article FROM signature_hash WHERE hash IN (SELECT value FROM json_each(?1)) "
        "AND article <> ?2 GROUP BY article HAVING count(*) >= ?3 "
        f"ORDER BY count(*) DESC, article LIMIT {MOST}",
        (json.dumps(telling), article, least),
    )
    return [row[0] for row in found]


def unsigned(connection: Connection, most: int) -> list[sqlite3.Row]:
    """Return id, content and text of live articles that no signature tells of as they are."""
    return connection.rows(
        f"SELECT article.id, content.id AS content, content.text {_UNSIGNED} ORDER BY article.id LIMIT ?",
        (most,),
    )


def owed(connection: Connection) -> int:
    """Return how many articles no signature tells of as they are."""
    return int(str(connection.value(f"SELECT count(*) {_UNSIGNED}")))


_UNSIGNED = """
FROM article JOIN content ON content.id = article.content
LEFT JOIN signature ON signature.article = article.id AND signature.content = article.content
WHERE article.deleted IS NULL AND signature.article IS NULL
"""

# -- kin


def relate(connection: Connection, article: int, relatives: Iterable[tuple[int, float]]) -> None:
    """Make these, and how much of the shorter text is shared with each, an article's kin by its text."""
    # By the key: a search by other alone would read the whole table at each import.
    connection.run(
        "DELETE FROM kin WHERE other = ?1 AND why = 'text' "
        "AND article IN (SELECT other FROM kin WHERE article = ?1)",
        (article,),
    )
    connection.run("DELETE FROM kin WHERE article = ? AND why = 'text'", (article,))
    connection.run_many(
        "INSERT INTO kin (article, other, why, shared) VALUES (?, ?, 'text', ?) "
        "ON CONFLICT (article, other) DO UPDATE SET shared = excluded.shared",
        [(*pair, shared) for other, shared in relatives for pair in ((article, other), (other, article))],
    )


def of_article(connection: Connection, article: int) -> list[tuple[int, float]]:
    """Return the live kin of an article and what is shared, by id."""
    found = connection.rows(
        f"SELECT kin.other, kin.shared {_OF.format(article='?')} ORDER BY kin.other", (article,)
    )
    return [(row[0], row[1]) for row in found]


def set_apart(connection: Connection, article: int, other: int) -> None:
    """Note that two articles are not the same story, whatever their texts say."""
    connection.run(
        "INSERT OR IGNORE INTO apart (article, other) VALUES (?, ?)",
        (min(article, other), max(article, other)),
    )
