"""Questions that tell whether a store can be trusted."""

import sqlite3

from storage.database import Connection

_STANDING = """
FROM highlight JOIN article ON article.id = highlight.article
JOIN content ON content.id = article.content
WHERE highlight.deleted IS NULL AND article.deleted IS NULL
"""
_TABLES = frozenset(
    (
        "article", "article_tag", "blob", "capture", "content", "content_image", "highlight",
        "highlight_tag", "index_queue", "journal", "setting", "tag",
    )
)  # fmt: skip
_LATER = {
    2: frozenset(("asked", "feed", "feed_entry")),
    3: frozenset(("apart", "kin", "signature", "signature_hash")),
    5: frozenset(("saved_search",)),
    6: frozenset(("collection",)),
    7: frozenset(("import_batch", "import_item", "reading")),
    9: frozenset(("color",)),
}
"""Tables that came with a schema: a copy of an older library is sound without them."""
_MISQUOTED = 'AND placed AND substr(content.text, start + 1, "end" - start) <> quote'


def verdicts(connection: Connection) -> list[str]:
    """Return what is wrong with the database as such; empty when it is sound."""
    found = [row[0] for row in connection.rows("PRAGMA integrity_check") if row[0] != "ok"]
    schema = int(str(connection.value("PRAGMA user_version")))
    needed = _TABLES.union(*(names for since, names in _LATER.items() if since <= schema))
    found += [f"table {name} is missing" for name in sorted(needed - _tables(connection))]
    if "table content is missing" not in found:
        unreadable = connection.rows("SELECT id FROM content WHERE NOT json_valid(blocks)")
        found += [f"content {row[0]} is no JSON" for row in unreadable]
    return found


def _tables(connection: Connection) -> set[str]:
    return {row[0] for row in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}


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
