"""Questions that tell whether a store can be trusted."""

import json
import sqlite3
from collections.abc import Iterable

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
    10: frozenset(("alternate",)),
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


def remake(connection: Connection) -> None:
    """Write the database anew from its tables, every index with it; not in a transaction.

    Raises LibraryDamaged, leaving all as it was, for a table's own fault.
    """
    connection.run("VACUUM")  # REINDEX would stumble over the very pages that are damaged


def _tables(connection: Connection) -> set[str]:
    return {row[0] for row in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def content_ids(connection: Connection) -> list[int]:
    """Return the ids of all contents."""
    return [row[0] for row in connection.rows("SELECT id FROM content ORDER BY id")]


def content(connection: Connection, id: int) -> sqlite3.Row | None:
    """Return blocks and text of a content. Raises LibraryDamaged where they are no text at all."""
    return connection.row("SELECT blocks, text FROM content WHERE id = ?", (id,))


def orphans(connection: Connection) -> list[tuple[str, object, str]]:
    """Return (table, row, table it names) of each row that names one that is gone."""
    return [(row[0], row[1], row[2]) for row in connection.rows("PRAGMA foreign_key_check")]


def misquoted(connection: Connection) -> list[sqlite3.Row]:
    """Return id, article and quote of each placed highlight whose quote is not what stands there."""
    return connection.rows(f"SELECT highlight.id, highlight.article, highlight.quote {_STANDING} {_MISQUOTED}")


def misquoting_articles(connection: Connection, among: Iterable[int] | None = None) -> list[sqlite3.Row]:
    """Return id and text of each article (``among`` these) that has such a highlight."""
    sql = f"SELECT DISTINCT article.id, content.text {_STANDING} {_MISQUOTED}"
    if among is None:
        return connection.rows(sql)
    sql += " AND article.id IN (SELECT value FROM json_each(?))"
    return connection.rows(sql, (json.dumps(list(among)),))


def first_fault(connection: Connection) -> str | None:
    """Return the first thing that is wrong with the database's pages, None if nothing is.

    A look of a moment; :func:`verdicts` looks at more.
    """
    found = connection.value("PRAGMA quick_check(1)")
    return None if found == "ok" else str(found)


def unplaced(connection: Connection) -> list[sqlite3.Row]:
    """Return id and article of each highlight that found no place."""
    return connection.rows(f"SELECT highlight.id, highlight.article {_STANDING} AND NOT placed")
