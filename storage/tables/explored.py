"""What the start page is made of: counts over live articles, and the articles worth a look now."""

from typing import NamedTuple

from storage.database import Connection

_LIVE = "FROM article WHERE deleted IS NULL"


class Opening(NamedTuple):
    """The words by which an article is known at a glance; a bare tuple, since there are thousands."""

    title: str
    excerpt: str
    fresh: bool
    """Whether it came in since the day asked about."""


def unread(connection: Connection, most: int) -> tuple[list[int], int]:
    """Return the newest articles of the inbox that nobody has begun, and how many there are."""
    where = f"{_LIVE} AND state = 'inbox' AND progress = 0"
    rows = connection.rows(f"SELECT id {where} ORDER BY id DESC LIMIT ?", (most,))
    return [row["id"] for row in rows], _number(connection, f"SELECT count(*) {where}")


def begun(connection: Connection, most: int) -> list[int]:
    """Return the articles that were begun and not finished, the one read last first."""
    rows = connection.rows(
        f"SELECT id {_LIVE} AND state <> 'done' AND progress > 0 AND progress < 0.98 "
        "ORDER BY coalesce(read, added) DESC, id DESC LIMIT ?",
        (most,),
    )
    return [row["id"] for row in rows]


def of_day(connection: Connection, day: str, before: str, most: int) -> list[int]:
    """Return what was published on a day of the year (``MM-DD``) before a year, the newest first."""
    rows = connection.rows(
        f"SELECT id {_LIVE} AND substr(published, 6, 5) = ? AND substr(published, 1, 4) < ? "
        "ORDER BY published DESC, id LIMIT ?",
        (day, before, most),
    )
    return [row["id"] for row in rows]


def sites(connection: Connection) -> list[tuple[str, int]]:
    """Return every site with its number of articles, the busiest first."""
    return _counted(
        connection,
        f"SELECT site, count(*) {_LIVE} AND site <> '' GROUP BY site ORDER BY count(*) DESC, site",
    )


def months(connection: Connection) -> list[tuple[str, int]]:
    """Return the months (``YYYY-MM``) in which articles were published, with how many, in order."""
    return _counted(
        connection,
        f"SELECT substr(published, 1, 7) AS month, count(*) {_LIVE} AND length(published) >= 7 "
        "GROUP BY month ORDER BY month",
    )


def openings(connection: Connection, since: str, most: int) -> list[Opening]:
    """Return title and excerpt of the newest articles, and whether each came in since a time."""
    rows = connection.rows(
        f"SELECT title, excerpt, added >= ? AS fresh {_LIVE} ORDER BY id DESC LIMIT ?",
        (since, most),
    )
    return [Opening(row["title"], row["excerpt"], bool(row["fresh"])) for row in rows]


def total(connection: Connection) -> int:
    """Return how many live articles there are."""
    return _number(connection, f"SELECT count(*) {_LIVE}")


def _number(connection: Connection, sql: str) -> int:
    return int(str(connection.value(sql)))


def _counted(connection: Connection, sql: str) -> list[tuple[str, int]]:
    return [(row[0], row[1]) for row in connection.rows(sql)]
