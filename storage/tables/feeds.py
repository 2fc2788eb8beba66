"""Rows of ``feed``, ``feed_entry`` and ``asked``."""

import json
import sqlite3
from collections.abc import Iterable

from storage import errors
from storage.clock import from_text
from storage.database import Connection
from storage.errors import StorageError
from storage.records import ArticleId, Feed, FeedId, FeedItem, Headline, HeadlineId

MOST_ENTRIES = 1000
"""Of a feed that are kept, the newest; what the feed itself no longer lists goes first."""

_FEED = """
SELECT feed.*, (SELECT count(*) FROM feed_entry WHERE feed_entry.feed = feed.id AND ignored IS NULL) AS entries
FROM feed WHERE feed.deleted IS NULL
"""

_LIVE = "(SELECT id FROM article WHERE article.id = feed_entry.article AND article.deleted IS NULL)"


def listed(connection: Connection) -> list[Feed]:
    """Return the feeds subscribed to, by title."""
    return [_feed(row) for row in connection.rows(_FEED + " ORDER BY feed.title COLLATE NOCASE, feed.id")]


def find(connection: Connection, id: FeedId) -> Feed | None:
    """Return a feed subscribed to, None if there is none of that id."""
    row = connection.row(_FEED + " AND feed.id = ?", (id,))
    return None if row is None else _feed(row)


def by_url(connection: Connection, url: str) -> sqlite3.Row | None:
    """Return the row of an address, also of one that is no longer subscribed to."""
    return connection.row("SELECT * FROM feed WHERE url = ?", (url,))


def marks(connection: Connection, id: FeedId) -> tuple[str, str, int]:
    """Return what a feed's last answer was marked with, and whether its host may be private."""
    row = connection.row("SELECT etag, modified, private FROM feed WHERE id = ?", (id,))
    return ("", "", 0) if row is None else (row["etag"], row["modified"], row["private"])


def insert(connection: Connection, *, uid: str, url: str, title: str, added: str) -> FeedId:
    """Add a feed that nobody subscribes to yet: that is another step, which can be taken back."""
    return FeedId(
        connection.run(
            "INSERT INTO feed (uid, url, title, added, deleted) VALUES (?, ?, ?, ?, ?)",
            (uid, url, title, added, added),
        )
    )


def set_deleted(connection: Connection, id: FeedId, deleted: str | None) -> None:
    """Subscribe (None) or unsubscribe."""
    connection.run("UPDATE feed SET deleted = ? WHERE id = ?", (deleted, id))


def describe(connection: Connection, id: FeedId, *, title: str, site: str, private: int) -> None:
    """Note what a feed tells of itself."""
    connection.run("UPDATE feed SET title = ?, site = ?, private = ? WHERE id = ?", (title, site, private, id))


def refreshed(connection: Connection, id: FeedId, *, at: str, etag: str, modified: str) -> None:
    """Note that a feed was asked and answered."""
    connection.run(
        "UPDATE feed SET refreshed = ?, etag = ?, modified = ?, error = '' WHERE id = ?",
        (at, etag, modified, id),
    )


def failed(connection: Connection, id: FeedId, *, at: str, error: StorageError) -> None:
    """Note that a feed was asked in vain."""
    told = {name: str(value) for name, value in error.params.items()}
    connection.run(
        "UPDATE feed SET refreshed = ?, error = ? WHERE id = ?",
        (at, json.dumps([type(error).__name__, told]), id),
    )


def put(connection: Connection, feed: FeedId, items: Iterable[FeedItem], *, seen: str) -> int:
    """Store a feed's entries; return how many are new. The first of the feed is its newest."""
    before = connection.value("SELECT count(*) FROM feed_entry WHERE feed = ?", (feed,))
    connection.run_many(
        "INSERT INTO feed_entry (feed, ref, title, link, byline, published, summary, content, seen) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, ref) DO UPDATE SET title = excluded.title, "
        "link = excluded.link, byline = excluded.byline, summary = excluded.summary, "
        "content = excluded.content",
        [
            (feed, one.ref, one.title, one.link, one.byline, _moment(one, seen), one.summary, one.content, seen)
            for one in reversed(list(items))
        ],
    )
    after = connection.value("SELECT count(*) FROM feed_entry WHERE feed = ?", (feed,))
    connection.run(
        "DELETE FROM feed_entry WHERE feed = ? AND id NOT IN "
        "(SELECT id FROM feed_entry WHERE feed = ? ORDER BY published DESC, id DESC LIMIT ?)",
        (feed, feed, MOST_ENTRIES),
    )
    return int(str(after)) - int(str(before))


def _moment(item: FeedItem, seen: str) -> str:
    """Return when an item was published; one from the future is from now."""
    return min(item.published.replace("Z", ".000000Z"), seen) if item.published else seen


def headlines(connection: Connection, *, since: str, limit: int) -> list[Headline]:
    """Return the entries since a moment, at most so many a feed; by feed's title, newest first."""
    rows = connection.rows(
        f"SELECT * FROM (SELECT feed_entry.*, {_LIVE} AS live, feed.title AS source, row_number() OVER "
        "(PARTITION BY feed ORDER BY published DESC, feed_entry.id DESC) AS number FROM feed_entry "
        "JOIN feed ON feed.id = feed_entry.feed "
        "WHERE feed.deleted IS NULL AND ignored IS NULL AND published >= ?) WHERE number <= ? "
        "ORDER BY source COLLATE NOCASE, feed, number",
        (since, limit),
    )
    return [_headline(row) for row in rows]


def entries(connection: Connection, ids: Iterable[HeadlineId]) -> list[sqlite3.Row]:
    """Return entries with the address and privacy of their feeds, in the order of ``ids``."""
    rows = {
        row["id"]: row
        for row in connection.rows(
            "SELECT feed_entry.*, feed.url, feed.private FROM feed_entry "
            "JOIN feed ON feed.id = feed_entry.feed WHERE feed_entry.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
    }
    return [rows[id] for id in ids if id in rows]


def ignore(connection: Connection, ids: Iterable[HeadlineId], at: str) -> None:
    """Take entries off the headlines."""
    connection.run_many("UPDATE feed_entry SET ignored = ? WHERE id = ?", [(at, id) for id in ids])


def set_article(connection: Connection, link: str, article: ArticleId) -> None:
    """Note which article the entries of a link became."""
    connection.run("UPDATE feed_entry SET article = ? WHERE link = ?", (article, link))


def remember_asked(connection: Connection, identity: str, article: ArticleId) -> None:
    """Note that asking for one identity brought an article of another."""
    connection.run(
        "INSERT INTO asked (identity, article) VALUES (?, ?) "
        "ON CONFLICT (identity) DO UPDATE SET article = excluded.article",
        (identity, article),
    )


def known(connection: Connection, identity: str) -> ArticleId | None:
    """Return the live article of an identity, or that once came of asking for it."""
    found = connection.value(
        "SELECT id FROM article WHERE identity = ? AND deleted IS NULL UNION ALL "
        "SELECT id FROM article JOIN asked ON asked.article = article.id "
        "WHERE asked.identity = ? AND deleted IS NULL",
        (identity, identity),
    )
    return None if found is None else ArticleId(int(str(found)))


def is_listed(connection: Connection, link: str) -> bool:
    """Tell whether any feed has an entry of a link that is not known to be in the library."""
    found = connection.value(f"SELECT 1 FROM feed_entry WHERE link = ? AND {_LIVE} IS NULL LIMIT 1", (link,))
    return found is not None


def _feed(row: sqlite3.Row) -> Feed:
    return Feed(
        id=FeedId(row["id"]),
        uid=row["uid"],
        url=row["url"],
        title=row["title"],
        site=row["site"],
        refreshed=None if row["refreshed"] is None else from_text(row["refreshed"]),
        error=_error(row["error"]) if row["error"] else None,
        entries=row["entries"],
    )


def _error(text: str) -> StorageError:
    name, params = json.loads(text)
    kind = getattr(errors, name, StorageError)
    made: StorageError = kind(**params)
    return made


def _headline(row: sqlite3.Row) -> Headline:
    return Headline(
        id=HeadlineId(row["id"]),
        feed=FeedId(row["feed"]),
        source=row["source"],
        title=row["title"],
        link=row["link"],
        byline=row["byline"],
        published=from_text(row["published"]),
        summary=row["summary"],
        article=None if row["live"] is None else ArticleId(row["live"]),
    )
