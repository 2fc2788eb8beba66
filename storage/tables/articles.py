"""Rows of ``article``, and the joins that a list needs."""

import json
import sqlite3
from collections.abc import Iterable

from storage.addresses import identity_of, own_identity
from storage.clock import from_text
from storage.database import Connection
from storage.records import (
    Article,
    ArticleFilter,
    ArticleId,
    ArticleTitle,
    CollectionId,
    Metadata,
    ReadingState,
)
from storage.tables import editions, kin

_SELECT = f"""
SELECT article.*, capture.format, capture.captured, capture.sha256,
    coalesce(reading.confidence, 1.0) AS confidence, coalesce(reading.runner_up, '') AS runner_up,
    coalesce(reading.choice, '') AS choice,
    (SELECT count(*) FROM capture c WHERE c.article = article.id) AS captures,
    (SELECT count(*) FROM highlight h WHERE h.article = article.id AND h.deleted IS NULL) AS highlights,
    {kin.COUNT} AS kin, {editions.COUNT} AS editions,
    (SELECT group_concat(path, char(31)) FROM article_tag JOIN tag ON tag.id = article_tag.tag
        WHERE article_tag.article = article.id AND tag.deleted IS NULL) AS tags,
    collection.title AS collection_title
FROM article JOIN capture ON capture.id = article.capture
LEFT JOIN collection ON collection.id = article.collection
LEFT JOIN reading ON reading.content = article.content
WHERE article.deleted IS NULL
"""

UNDER_TAG = "(tag.path = :tag OR substr(tag.path, 1, length(:tag) + 1) = :tag || '/')"
"""Condition on ``tag``: the tag :tag or a child of it."""

_TAGGED = f"""
AND (article.id IN (SELECT article FROM article_tag JOIN tag ON tag.id = article_tag.tag
        WHERE tag.deleted IS NULL AND {UNDER_TAG})
    OR article.id IN (SELECT highlight.article FROM highlight
        JOIN highlight_tag ON highlight_tag.highlight = highlight.id
        JOIN tag ON tag.id = highlight_tag.tag
        WHERE highlight.deleted IS NULL AND tag.deleted IS NULL AND {UNDER_TAG}))
"""

_ORDERS = {
    "id": "article.id",
    "added": "article.id",  # a clock that jumped changes no order
    "title": "article.title COLLATE NOCASE",
    "published": "coalesce(article.published, '')",
    "site": "article.site COLLATE NOCASE",
    "words": "article.words",
    "position": "article.position",
}


def listed(connection: Connection, which: ArticleFilter) -> list[Article]:
    """Return the live articles that pass the filter (its query aside), in its order."""
    sql = _SELECT
    parameters = {"tag": which.tag, "state": which.state, "collection": which.collection}
    if which.state is not None:
        sql += " AND article.state = :state"
    if which.tag is not None:
        sql += _TAGGED
    if which.collection is not None:
        sql += " AND article.collection = :collection"
    way = "DESC" if which.order.startswith("-") else "ASC"
    sql += f" ORDER BY {_ORDERS[which.order.lstrip('-')]} {way}, article.id"
    return [_article(row) for row in connection.each(sql, parameters)]


def titles(connection: Connection) -> list[ArticleTitle]:
    """Return the titles of all live articles, the newest first."""
    rows = connection.rows("SELECT id, title, site FROM article WHERE deleted IS NULL ORDER BY id DESC")
    return [ArticleTitle(id=ArticleId(row[0]), title=row[1], site=row[2]) for row in rows]


def ids(connection: Connection, tag: str | None) -> set[ArticleId]:
    """Return the ids of live articles, of those only that carry a tag or have a highlight that does."""
    sql = "SELECT article.id FROM article WHERE article.deleted IS NULL"
    rows = connection.rows(sql + (_TAGGED if tag is not None else ""), {"tag": tag})
    return {ArticleId(row[0]) for row in rows}


def find(connection: Connection, id: ArticleId) -> Article | None:
    """Return a live article, None if there is none of that id."""
    row = connection.row(_SELECT + " AND article.id = ?", (id,))
    return None if row is None else _article(row)


def content_id(connection: Connection, id: ArticleId) -> int | None:
    """Return the content that a live article shows, None if there is no such article."""
    row = connection.row("SELECT content FROM article WHERE id = ? AND deleted IS NULL", (id,))
    return None if row is None else int(row["content"])


def by_uid(connection: Connection, uid: str) -> Article | None:
    """Return a live article, None if there is none of that uid."""
    row = connection.row(_SELECT + " AND article.uid = ?", (uid,))
    return None if row is None else _article(row)


def live(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Return which of the ids are live articles."""
    marks = json.dumps(list(ids))
    return {
        row[0]
        for row in connection.rows(
            "SELECT id FROM article WHERE deleted IS NULL AND id IN (SELECT value FROM json_each(?))",
            (marks,),
        )
    }


def by_identity(connection: Connection, identity: str) -> sqlite3.Row | None:
    """Return the row of the live article of an identity, None if there is none."""
    return connection.row("SELECT * FROM article WHERE identity = ? AND deleted IS NULL", (identity,))


def by_address(connection: Connection, address: str | None, sha256: str) -> sqlite3.Row | None:
    """Return the row of the live article of an address (or without one of bytes), None if there is none.

    Of several whose addresses share a key, which only a library of schema 1 can have, the one with
    exactly this address goes first.
    """
    own = None if address is None else by_identity(connection, own_identity(address))
    return own or by_identity(connection, identity_of(address, sha256))


def by_original(connection: Connection, sha256: str) -> list[sqlite3.Row]:
    """Return the rows of the live articles that have a capture of these bytes."""
    return connection.rows(
        "SELECT DISTINCT article.* FROM article JOIN capture ON capture.article = article.id "
        "WHERE capture.sha256 = ? AND article.deleted IS NULL ORDER BY article.id",
        (sha256,),
    )


def insert(
    connection: Connection, *, uid: str, identity: str, metadata: Metadata, words: int, added: str
) -> ArticleId:
    """Add an article without a capture yet; return its id."""
    values: dict[str, object] = {
        "uid": uid,
        "identity": identity,
        "words": words,
        "added": added,
        **described(metadata),
    }
    columns = ", ".join(values)
    marks = ", ".join(f":{column}" for column in values)
    return ArticleId(connection.run(f"INSERT INTO article ({columns}) VALUES ({marks})", values))


def update(connection: Connection, id: ArticleId, **values: object) -> None:
    """Set columns of an article."""
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.run(f"UPDATE article SET {assignments} WHERE id = :id", {**values, "id": id})


def described(metadata: Metadata) -> dict[str, object]:
    """Return the columns that metadata fills."""
    return {
        "title": metadata.title,
        "byline": metadata.byline,
        "site": metadata.site,
        "url": metadata.url,
        "canonical_url": metadata.canonical_url,
        "language": metadata.language,
        "direction": metadata.direction,
        "published": metadata.published,
        "lead_image": metadata.lead_image,
        "excerpt": metadata.excerpt,
    }


def corrected(connection: Connection, id: ArticleId) -> list[str]:
    """Return the columns that the user put right."""
    found: list[str] = json.loads(str(connection.value("SELECT corrected FROM article WHERE id = ?", (id,))))
    return found


def count(connection: Connection) -> int:
    """Return how many live articles there are."""
    return int(str(connection.value("SELECT count(*) FROM article WHERE deleted IS NULL")))


def first_added(connection: Connection) -> str | None:
    """Return when the oldest article was taken in, None without any."""
    found = connection.value("SELECT added FROM article ORDER BY id LIMIT 1")
    return None if found is None else str(found)


def _article(row: sqlite3.Row) -> Article:
    return Article(
        id=ArticleId(row["id"]),
        uid=row["uid"],
        title=row["title"],
        byline=row["byline"],
        site=row["site"],
        url=row["url"],
        canonical_url=row["canonical_url"],
        language=row["language"],
        direction=row["direction"],
        published=row["published"],
        lead_image=row["lead_image"],
        excerpt=row["excerpt"],
        words=row["words"],
        format=row["format"],
        added=from_text(row["added"]),
        captured=from_text(row["captured"]),
        sha256=row["sha256"],
        captures=row["captures"],
        state=ReadingState(row["state"]),
        place=row["place"],
        place_shift=row["place_shift"],
        progress=row["progress"],
        note=row["note"],
        tags=split_paths(row["tags"]),
        highlights=row["highlights"],
        kin=row["kin"],
        editions=row["editions"],
        collection=None if row["collection"] is None else CollectionId(row["collection"]),
        collection_title=row["collection_title"] or "",
        position=row["position"],
        confidence=row["confidence"],
        runner_up=row["runner_up"],
        choice=row["choice"],
        fine=row["fine"] is not None and row["fine"] == row["content"],
    )


def split_paths(joined: str | None) -> tuple[str, ...]:
    """Return tag paths that SQL joined by U+001F (which no path holds), sorted."""
    return tuple(sorted(joined.split("\x1f"))) if joined else ()
