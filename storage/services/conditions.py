"""Which articles and highlights fulfil a condition of a query: resolved in SQLite to ids.

Names of people and sites, and paths of tags, are compared as a reader does: without case and accents.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache

from storage.clock import to_text
from storage.database import Connection
from storage.records import ReadingState
from storage.search.query import DATE_FIELDS, Filter, Range
from storage.tables import colors, findable
from storage.words import terms

_HOST = re.compile(r"[\w.-]+")
_STATES = {
    "unread": ReadingState.INBOX,
    "inbox": ReadingState.INBOX,
    "reading": ReadingState.READING,
    "done": ReadingState.DONE,
}


def articles(connection: Connection, condition: Filter | Range) -> set[int]:
    """Return the ids of the articles that fulfil a condition."""
    match condition:
        case Range():
            return _between(connection, condition)
        case Filter("tag", value):
            return findable.articles_tagged(connection, tags(connection, value))
        case Filter("site" | "author" as field, value):
            return _named(connection, field, value)
        case Filter("color", value):
            names = _colors(connection, value)
            return set().union(*(findable.articles_where(connection, "color", name) for name in names))
        case Filter(field, value):
            return findable.articles_where(connection, *_plain(field, value))


def highlights(connection: Connection, condition: Filter | Range) -> set[int]:
    """Return the ids of the highlights that fulfil it, or whose article does.

    A tag or a colour must be the highlight's own.
    """
    match condition:
        case Filter("tag", value):
            return findable.highlights_tagged(connection, tags(connection, value))
        case Filter("color", value):
            names = _colors(connection, value)
            return set().union(*(findable.highlights_where(connection, "color", name) for name in names))
        case Filter("lang" | "is" as field, value):
            return findable.highlights_where(connection, *_plain(field, value))
        case _:
            return findable.highlights_of(connection, articles(connection, condition))


def tags(connection: Connection, value: str) -> list[int]:
    """Return the ids of the tags of this path or below it; a star at the end leaves it open."""
    wanted = _path(value.rstrip("*"))
    if value.endswith("*"):
        return [id for id, path in findable.tags(connection).items() if _path(path).startswith(wanted)]
    return [
        id
        for id, path in findable.tags(connection).items()
        if wanted and (_path(path) == wanted or _path(path).startswith(f"{wanted}/"))
    ]


def host_of(value: str) -> str:
    """Return the host of a site as it was typed or pasted.

    >>> host_of("https://www.Example.org/news")
    'example.org'
    """
    bare = value.strip().lower().partition("//")[2] or value.strip().lower()
    return bare.partition("/")[0].removeprefix("www.")


def _colors(connection: Connection, value: str) -> list[str]:
    """Return the names, in small letters, of the colours that are called so by us or by the reader."""
    plain = value.casefold()
    called = [name.lower() for name, label in colors.labels(connection).items() if label.casefold() == plain]
    return [value.lower(), *called]


def _plain(field: str, value: str) -> tuple[str, str]:
    value = value.lower()
    if field != "is":
        return field, value.replace("_", "-") if field == "lang" else value
    return ("state", _STATES[value].value) if value in _STATES else (value, "")


def _named(connection: Connection, field: str, value: str) -> set[int]:
    fits = _fitting(value)
    names = [name for name in findable.names(connection, field) if fits(name)]
    found = findable.articles_named(connection, field, names)
    host = host_of(value)
    if field == "site" and _HOST.fullmatch(host):
        found |= findable.articles_where(connection, "host", host.replace("_", r"-"))
    return found


def _fitting(value: str) -> Callable[[str], bool]:
    """Return what tells whether a name has these words in a row, the last perhaps only begun."""
    wanted = " " + " ".join(terms(value))
    if not wanted.strip():
        return lambda _: False
    return lambda name: wanted in _spaced(name)


@lru_cache(maxsize=20_000)
def _spaced(name: str) -> str:
    return " " + " ".join(terms(name))


@lru_cache(maxsize=20_000)
def _path(path: str) -> str:
    """Return a tag's path as it is compared; signs that are no words stay."""
    parts = (segment.strip() for segment in path.split("/"))
    return "/".join(" ".join(terms(part)) or part.casefold() for part in parts if part)


def _between(connection: Connection, condition: Range) -> set[int]:
    low, high = (_stored(condition.field, edge) for edge in (condition.low, condition.high))
    return findable.articles_between(connection, condition.field, low, high)


def _stored(field: str, edge: date | int | None) -> str | int | None:
    """Return an edge in the form of the store: a day begins at midnight where the reader is."""
    if edge is None or isinstance(edge, int) or field not in DATE_FIELDS:
        return edge if isinstance(edge, int) else None
    if field == "published":
        return edge.isoformat()
    try:
        return to_text(datetime.combine(edge, time()).astimezone())
    except (OverflowError, ValueError, OSError):  # before or beyond what the clock knows
        return edge.isoformat()
