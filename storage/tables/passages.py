"""The board of highlights: which there are, in what order, and what a row of it shows."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from storage.database import Connection

_LIVE = (
    "highlight.deleted IS NULL AND highlight.article NOT IN (SELECT id FROM article WHERE deleted IS NOT NULL)"
)
_TAGGED = "highlight.id {} (SELECT highlight FROM highlight_tag WHERE tag IN (SELECT value FROM json_each({})))"
_UNTAGGED = (
    "NOT EXISTS (SELECT 1 FROM highlight_tag JOIN tag ON tag.id = highlight_tag.tag "
    "WHERE highlight_tag.highlight = highlight.id AND tag.deleted IS NULL)"
)
_ORDERS = {
    # As the index highlight_made has them, so that nothing is sorted.
    "newest": "highlight.created DESC, highlight.article DESC, highlight.color DESC, highlight.id DESC",
    "oldest": "highlight.created, highlight.article, highlight.color, highlight.id",
    "place": 'highlight.article, highlight.start, highlight."end", highlight.id',
}
_KEYS = {
    "article": "highlight.article",
    "color": "highlight.color",
    "hour": "substr(highlight.created, 1, 13)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Conditions, resolved to ids and stored times; None means any."""

    any: Collection[int] | None = None
    """Tags of which one must be there."""
    all: tuple[Collection[int], ...] = ()
    none: Collection[int] = ()
    untagged: bool = False
    colors: Collection[str] = ()
    ids: Collection[int] | None = None
    articles: Collection[int] | None = None
    made_from: str | None = None
    made_before: str | None = None


def found(
    connection: Connection, sought: Sought, order: str, keys: Iterable[str] = ()
) -> list[tuple[Any, ...]]:
    """Return (id, *keys) of the live highlights that are sought.

    ``order`` is newest, oldest or place; a key is article, color or hour (in which it was marked, UTC).
    """
    where, parameters = _where(sought)
    columns = ", ".join(("id", *(_KEYS[key] for key in keys)))
    return connection.tuples(
        f"SELECT {columns} FROM highlight WHERE {where} ORDER BY {_ORDERS[order]}", parameters
    )


def _where(sought: Sought) -> tuple[str, dict[str, object]]:
    parts, values = [_LIVE], dict[str, object]()

    def among(name: str, ids: Iterable[object]) -> str:
        values[name] = json.dumps(list(ids))
        return f":{name}"

    if sought.any is not None:
        parts.append(_TAGGED.format("IN", among("any", sought.any)))
    for number, tags in enumerate(sought.all):
        parts.append(_TAGGED.format("IN", among(f"all{number}", tags)))
    if sought.none:
        parts.append(_TAGGED.format("NOT IN", among("none", sought.none)))
    if sought.untagged:
        parts.append(_UNTAGGED)
    for column, name, wanted in (
        ("color", "colors", sought.colors or None),
        ("id", "ids", sought.ids),
        ("article", "articles", sought.articles),
    ):
        if wanted is not None:
            parts.append(f"highlight.{column} IN (SELECT value FROM json_each({among(name, wanted)}))")
    if sought.made_from is not None:
        parts.append("highlight.created >= :made_from")
        values["made_from"] = sought.made_from
    if sought.made_before is not None:
        parts.append("highlight.created < :made_before")
        values["made_before"] = sought.made_before
    return " AND ".join(parts), values


def links(connection: Connection) -> list[tuple[Any, ...]]:
    """Return (highlight, tag) for every live tag."""
    return connection.tuples(
        "SELECT highlight, tag FROM highlight_tag "
        "WHERE tag NOT IN (SELECT id FROM tag WHERE deleted IS NOT NULL)"
    )


def sources(connection: Connection) -> dict[int, sqlite3.Row]:
    """Return title, site and published of every live article that has a highlight."""
    rows = connection.rows(
        "SELECT id, title, site, published FROM article WHERE deleted IS NULL "
        "AND id IN (SELECT article FROM highlight WHERE deleted IS NULL)"
    )
    return {row["id"]: row for row in rows}


def sources_of(connection: Connection, articles: Iterable[int]) -> dict[int, sqlite3.Row]:
    """Return title, byline, site, url and published of articles."""
    rows = connection.rows(
        "SELECT id, title, byline, site, url, published FROM article "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(articles)),),
    )
    return {row["id"]: row for row in rows}


def around(connection: Connection, id: int, signs: int) -> sqlite3.Row | None:
    """Return before, quote, after: a placed highlight with so many code points on either side.

    Of an unplaced one what stood around it when it was marked; None if it is gone.
    """
    return connection.row(
        "SELECT CASE WHEN placed THEN substr(content.text, max(start - :signs, 0) + 1, min(start, :signs)) "
        'ELSE prefix END AS "before", quote, '
        'CASE WHEN placed THEN substr(content.text, "end" + 1, :signs) ELSE suffix END AS "after" '
        "FROM highlight JOIN article ON article.id = highlight.article "
        "LEFT JOIN content ON content.id = article.content "
        "WHERE highlight.id = :id AND highlight.deleted IS NULL AND article.deleted IS NULL",
        {"id": id, "signs": signs},
    )
