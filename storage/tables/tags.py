"""Rows of ``tag`` and its links to articles and highlights."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from storage.database import Connection
from storage.records import ArticleId, HighlightId, Tag, Touched
from storage.tables.articles import UNDER_TAG

_DEAD = {
    "article": "SELECT id FROM article WHERE deleted IS NOT NULL",
    "highlight": "SELECT id FROM highlight WHERE deleted IS NOT NULL UNION ALL "
    "SELECT highlight.id FROM article CROSS JOIN highlight ON highlight.article = article.id "
    "WHERE article.deleted IS NOT NULL AND highlight.deleted IS NULL",
}


def listed(connection: Connection) -> list[Tag]:
    """Return every live tag by path; counts take in a tag's children, each item once."""
    rows = connection.tuples(
        "SELECT id, path, uid, description, color, memo, shortcut, used FROM tag WHERE deleted IS NULL"
    )
    paths: dict[int, str] = {row[0]: row[1] for row in rows}
    tops = {id: path.partition("/")[0] for id, path in paths.items()}
    articles = _counts(connection, "article", paths, tops)
    highlights = _counts(connection, "highlight", paths, tops)
    rows.sort(key=lambda row: row[1].split("/"))
    return [
        Tag(
            path=path,
            uid=uid,
            description=description,
            color=color,
            articles=articles.get(path, 0),
            highlights=highlights.get(path, 0),
            memo=memo,
            shortcut=shortcut,
            used=used,
        )
        for _, path, uid, description, color, memo, shortcut, used in rows
    ]


def _counts(connection: Connection, kind: str, paths: dict[int, str], tops: dict[int, str]) -> dict[str, int]:
    """Return how many items each path holds: all are added up, then what counted twice goes."""
    own = dict(connection.tuples(f"SELECT tag, count(*) FROM {kind}_tag GROUP BY tag"))
    gone = connection.tuples(
        f"SELECT tag, count(*) FROM {kind}_tag WHERE {kind} IN ({_DEAD[kind]}) GROUP BY tag"
    )
    for id, count in gone:
        own[id] -= count
    counts: dict[str, int] = defaultdict(int)
    for id, count in own.items():
        path = paths.get(id, "")
        while path:
            counts[path] += count
            path = path.rpartition("/")[0]
    for ids in _in_one_tree(connection, kind, tops) if own else ():
        held = Counter(above for id in ids for above in _upwards(paths[id]))
        for above, times in held.items():
            counts[above] -= times - 1
    return counts


def _in_one_tree(connection: Connection, kind: str, tops: dict[int, str]) -> Iterator[list[int]]:
    """Yield the tags of each item that has several of one tree; ``tops`` are the trees' tops by tag."""
    dead = {row[0] for row in connection.tuples(_DEAD[kind])}
    # Whichever of two tags SQLite gives, the other is the rest of their sum: less work than least and most.
    several = connection.tuples(
        f"SELECT {kind}, tag, sum(tag), count(*) FROM {kind}_tag GROUP BY {kind} HAVING count(*) > 1"
    )
    many: list[int] = []
    for item, one, both, count in several:
        if item in dead:
            continue
        if count > 2:
            many.append(item)
        elif one in tops and tops[one] == tops.get(both - one):
            yield [one, both - one]
    more = connection.tuples(
        f"SELECT {kind}, tag FROM {kind}_tag WHERE {kind} IN (SELECT value FROM json_each(?)) ORDER BY {kind}",
        (json.dumps(many),),
    )
    for _, rows in groupby(more, key=itemgetter(0)):
        ids = [tag for _, tag in rows if tag in tops]
        if len({tops[id] for id in ids}) < len(ids):
            yield ids


def _upwards(path: str) -> Iterator[str]:
    """Yield a path and those above it."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def touched(connection: Connection, path: str) -> Touched:
    """Return what stands under a tag and its children."""
    rows = connection.rows(f"SELECT id FROM tag WHERE deleted IS NULL AND {UNDER_TAG}", {"tag": path})
    found = {
        kind: connection.value(
            f"SELECT count(DISTINCT {kind}) FROM tag CROSS JOIN {kind}_tag ON {kind}_tag.tag = tag.id "
            f"WHERE tag.deleted IS NULL AND {UNDER_TAG} AND {kind} NOT IN ({_DEAD[kind]})",
            {"tag": path},
        )
        for kind in ("article", "highlight")
    }
    return Touched(tags=len(rows), articles=int(str(found["article"])), highlights=int(str(found["highlight"])))


def paths(connection: Connection) -> list[str]:
    """Return the path of every live tag."""
    return [row[0] for row in connection.rows("SELECT path FROM tag WHERE deleted IS NULL")]


def of_shortcut(connection: Connection, key: str) -> str | None:
    """Return the tag that a key gives, None if there is none."""
    row = connection.row("SELECT path FROM tag WHERE deleted IS NULL AND shortcut = ?", (key,))
    return None if row is None else str(row["path"])


def recent(connection: Connection, limit: int) -> list[str]:
    """Return the paths of the tags given last, the newest first."""
    rows = connection.rows(
        "SELECT path FROM tag WHERE deleted IS NULL AND used IS NOT NULL ORDER BY used DESC, path LIMIT ?",
        (limit,),
    )
    return [row[0] for row in rows]


def use(connection: Connection, ids: Iterable[int], now: str) -> None:
    """Note that something was given these tags."""
    connection.run_many("UPDATE tag SET used = ? WHERE id = ?", [(now, id) for id in ids])


def passages(connection: Connection, after: int) -> list[sqlite3.Row]:
    """Return id and quote of the highlights made after the one of an id."""
    return connection.rows("SELECT id, quote FROM highlight WHERE id > ? ORDER BY id", (after,))


def of_highlights(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return (highlight, path) for the live ones among these highlights."""
    return [
        (row[0], row[1])
        for row in connection.rows(
            "SELECT highlight_tag.highlight, tag.path FROM json_each(?) AS wanted "
            "CROSS JOIN highlight_tag ON highlight_tag.highlight = wanted.value "
            "JOIN tag ON tag.id = highlight_tag.tag AND tag.deleted IS NULL "
            "JOIN highlight ON highlight.id = wanted.value AND highlight.deleted IS NULL "
            "JOIN article ON article.id = highlight.article AND article.deleted IS NULL",
            (json.dumps(list(ids)),),
        )
    ]


def find(connection: Connection, path: str) -> sqlite3.Row | None:
    """Return the row of a live tag, None if there is none of that path."""
    return connection.row("SELECT * FROM tag WHERE path = ? AND deleted IS NULL", (path,))


def subtree(connection: Connection, path: str) -> list[sqlite3.Row]:
    """Return the rows of a live tag and its children."""
    return connection.rows(
        f"SELECT * FROM tag WHERE deleted IS NULL AND {UNDER_TAG} ORDER BY path", {"tag": path}
    )


def insert(connection: Connection, *, path: str, uid: str, now: str) -> int:
    """Add a tag; return its id."""
    return connection.run("INSERT INTO tag (uid, path, created) VALUES (?, ?, ?)", (uid, path, now))


def update(connection: Connection, id: int, **values: object) -> None:
    """Set columns of a tag."""
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.run(f"UPDATE tag SET {assignments} WHERE id = :id", {**values, "id": id})


def link(connection: Connection, kind: str, item: ArticleId | HighlightId, tags: Iterable[int]) -> None:
    """Give an article or a highlight (``kind``) tags; those it has stay."""
    connection.run_many(
        f"INSERT INTO {kind}_tag ({kind}, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(item, tag) for tag in tags],
    )


def unlink(connection: Connection, kind: str, item: ArticleId | HighlightId, tags: Iterable[int]) -> None:
    """Take tags from an article or a highlight."""
    connection.run_many(f"DELETE FROM {kind}_tag WHERE {kind} = ? AND tag = ?", [(item, tag) for tag in tags])


def of_item(connection: Connection, kind: str, item: ArticleId | HighlightId) -> dict[str, int]:
    """Return path and id of the tags of an article or a highlight."""
    return {
        row[0]: row[1]
        for row in connection.rows(
            f"SELECT tag.path, tag.id FROM {kind}_tag JOIN tag ON tag.id = {kind}_tag.tag "
            f"WHERE {kind}_tag.{kind} = ? AND tag.deleted IS NULL",
            (item,),
        )
    }


def move_links(connection: Connection, source: int, target: int) -> None:
    """Give everything tagged ``source`` the tag ``target`` instead."""
    for kind in ("article", "highlight"):
        connection.run(
            f"INSERT INTO {kind}_tag ({kind}, tag) SELECT {kind}, ? FROM {kind}_tag WHERE tag = ? "
            "ON CONFLICT DO NOTHING",
            (target, source),
        )
        connection.run(f"DELETE FROM {kind}_tag WHERE tag = ?", (source,))
