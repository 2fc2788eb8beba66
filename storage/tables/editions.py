"""Rows of ``alternate`` and the column ``article.edition``: one report in several languages."""

import json
from collections.abc import Iterable

from storage.database import Connection

PARTED = "-"
"""Begins the edition of an article that the user parted from the others."""

COUNT = """
(SELECT count(*) FROM article AS edition WHERE edition.edition = article.edition
    AND edition.id <> article.id AND edition.deleted IS NULL)
"""
"""In how many other languages a row of ``article`` is live here."""


def note_alternates(connection: Connection, article: int, named: Iterable[tuple[str, str]]) -> None:
    """Store what (identity, language) an article's page names, instead of what an earlier one named."""
    connection.run("DELETE FROM alternate WHERE article = ?", (article,))
    connection.run_many(
        "INSERT OR IGNORE INTO alternate (article, identity, language) VALUES (?, ?, ?)",
        [(article, *pair) for pair in named],
    )


def candidates(connection: Connection, article: int) -> list[int]:
    """Return the live articles that this one's page names, or that name it, in another language.

    Where both pages name others, each must name the other: templates name what is at hand.
    """
    found = connection.rows(
        f"""
        SELECT other.id FROM article AS own JOIN article AS other ON other.id <> own.id
        LEFT JOIN alternate AS ahead ON ahead.article = own.id AND ahead.identity = other.identity
        LEFT JOIN alternate AS back ON back.article = other.id AND back.identity = own.identity
        WHERE own.id = ?1 AND other.deleted IS NULL AND other.id IN (
            SELECT article.id FROM alternate JOIN article ON article.identity = alternate.identity
            WHERE alternate.article = ?1
            UNION SELECT alternate.article FROM alternate JOIN article AS named ON named.id = ?1
            WHERE alternate.identity = named.identity)
        AND (ahead.article IS NOT NULL OR NOT EXISTS (SELECT 1 FROM alternate WHERE article = own.id))
        AND (back.article IS NOT NULL OR NOT EXISTS (SELECT 1 FROM alternate WHERE article = other.id))
        AND ({_TONGUE.format("own")} <> {_TONGUE.format("other")} OR own.language = '')
        AND coalesce(other.edition, '') NOT LIKE '{PARTED}%'
        ORDER BY other.id
        """,
        (article,),
    )
    return [row[0] for row in found]


_TONGUE = "lower(substr({0}.language, 1, instr({0}.language || '-', '-') - 1))"


def edition(connection: Connection, article: int) -> str | None:
    """Return the report that an article is one language of, None while none is known."""
    found = connection.value("SELECT edition FROM article WHERE id = ?", (article,))
    return None if found is None else str(found)


def set_edition(connection: Connection, articles: Iterable[int], edition: str) -> None:
    """Make articles, and all that are one report with any of them, languages of one report."""
    connection.run(
        f"""
        UPDATE article SET edition = ?1 WHERE id IN (SELECT value FROM json_each(?2))
        OR edition IN (
            SELECT edition FROM article WHERE edition IS NOT NULL AND edition NOT LIKE '{PARTED}%'
            AND id IN (SELECT value FROM json_each(?2)))
        """,
        (edition, json.dumps(list(articles))),
    )


def of_article(connection: Connection, article: int) -> list[int]:
    """Return the other live articles of an article's report, by language."""
    found = connection.rows(
        "SELECT other.id FROM article AS own JOIN article AS other ON other.edition = own.edition "
        "WHERE own.id = ? AND other.id <> own.id AND other.deleted IS NULL ORDER BY other.language, other.id",
        (article,),
    )
    return [row[0] for row in found]
