"""How the passages of a board follow each other, and under which headings.

There may be a hundred thousand of them: all that is done for each is a few operations on whole numbers.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from sqlite3 import Row
from typing import Any

from storage.clock import from_text
from storage.database import Connection
from storage.records import PassageFilter
from storage.tables import colors, findable, passages
from storage.tables.passages import Sought

ORDERS = ("newest", "oldest", "article", "tag", "color", "site", "published")
GROUPS = ("", "tag", "article", "site", "color", "month")

_KEYS = {"article": "article", "site": "article", "published": "article", "color": "color", "month": "hour"}
"""What must be known of each highlight to order or group by something."""
_BITS = 32


def ordered(connection: Connection, which: PassageFilter, sought: Sought) -> tuple[list[int], list[Any]]:
    """Return the highlights that are sought, in order, and of each what it is grouped by."""
    order = which.order
    by_time = order in ("newest", "oldest")
    base = order if by_time else "newest" if order in ("color", "tag") else "place"
    keys = [key for key in (_KEYS.get(order), _KEYS.get(which.group)) if key]
    entries = passages.found(connection, sought, base, dict.fromkeys(keys))
    ids: list[int] = [entry[0] for entry in entries]
    last = len(dict.fromkeys(keys))
    groups: list[Any] = [entry[last] for entry in entries] if _KEYS.get(which.group) else []
    if by_time or not ids:
        return ids, groups
    if order == "tag":
        ranks = _first_tags(connection, ids)
    else:
        known = _ranks(connection, order, {entry[1] for entry in entries})
        ranks = [known[entry[1]] for entry in entries]
    places = sorted(range(len(ids)), key=ranks.__getitem__)
    return [ids[at] for at in places], [groups[at] for at in places] if groups else []


def grouped(
    connection: Connection,
    which: PassageFilter,
    ids: list[int],
    keys: Sequence[Hashable],
    tags: set[int],
) -> Iterator[tuple[str, list[int]]]:
    """Yield each heading and the highlights under it, in order; ``tags`` are those that were asked for."""
    if not ids:
        return
    if not which.group:
        yield "", ids
    elif which.group == "tag":
        yield from _by_tag(connection, ids, tags)
    else:
        label = _labels(connection, which.group)
        buckets: dict[object, list[int]] = {}
        for id, key in zip(ids, keys, strict=True):
            buckets.setdefault(key, []).append(id)
        if which.group == "article":  # two of one title stay two
            yield from ((label(key), some) for key, some in buckets.items())
            return
        named: dict[str, list[int]] = {}
        if which.group == "color":
            named = {str(key): some for key, some in buckets.items()}
        else:
            for id, key in zip(ids, keys, strict=True):
                named.setdefault(label(key), []).append(id)
        heading = _in_order(connection) if which.group == "color" else _HEADINGS[which.group]
        yield from sorted(named.items(), key=lambda one: heading(one[0]), reverse=_backwards(which))


def _backwards(which: PassageFilter) -> bool:
    return which.group == "month" and which.order != "oldest"


def _labels(connection: Connection, group: str) -> Callable[[Any], str]:
    if group == "month":
        return _month
    if group == "color":
        return str
    sources = passages.sources(connection)
    column = "title" if group == "article" else "site"
    names = {id: str(row[column]) for id, row in sources.items()}
    return names.__getitem__


def _by_tag(connection: Connection, ids: list[int], wanted: set[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield what each tag holds, of all tags or of the wanted ones; last what has none of them."""
    at = {id: place for place, id in enumerate(ids)}
    paths = findable.tags(connection)
    ranked = sorted(paths, key=lambda id: paths[id].split("/"))
    ranks = {id: rank << _BITS for rank, id in enumerate(ranked) if not wanted or id in wanted}
    codes = sorted(ranks[tag] | at[id] for id, tag in passages.links(connection) if id in at and tag in ranks)
    low = (1 << _BITS) - 1
    for rank, some in groupby(codes, key=lambda code: code >> _BITS):
        yield paths[ranked[rank]], [ids[code & low] for code in some]
    held = {code & low for code in codes}
    if len(held) < len(ids):
        yield "", [id for place, id in enumerate(ids) if place not in held]


def _first_tags(connection: Connection, ids: list[int]) -> list[int]:
    """Return the rank of the first tag of each highlight; what has none comes last."""
    paths = findable.tags(connection)
    ranks = {id: rank for rank, id in enumerate(sorted(paths, key=lambda id: paths[id].split("/")))}
    first: dict[int, int] = {}
    last = len(paths)
    for id, tag in passages.links(connection):
        rank = ranks[tag]
        if rank < first.get(id, last):
            first[id] = rank
    return [first.get(id, last) for id in ids]


def _ranks(connection: Connection, order: str, values: Iterable[Any]) -> dict[Any, int]:
    """Return the rank of each article or colour; those that nothing tells apart share one."""
    if order == "color":
        return _numbered(values, _in_order(connection))
    sources = passages.sources(connection)
    ranks = _numbered(values, lambda id: _SOURCES[order](sources[id]))
    return {id: -rank for id, rank in ranks.items()} if order == "published" else ranks


def _numbered(values: Iterable[Any], key: Callable[[Any], Any]) -> dict[Any, int]:
    groups = groupby(sorted(values, key=key), key=key)
    return {value: rank for rank, (_, some) in enumerate(groups) for value in some}


def _in_order(connection: Connection) -> Callable[[str], tuple[int, str]]:
    """Return what puts the colours in the order in which the reader made them."""
    places = {name: place for place, name in enumerate(colors.all_names(connection))}
    return lambda color: (places.get(color, len(places)), color)


def _by_title(row: Row) -> tuple[object, ...]:
    return row["title"].casefold(), row["id"]


_SOURCES: dict[str, Callable[[Row], tuple[object, ...]]] = {
    "article": _by_title,
    "site": lambda row: (not row["site"], row["site"].casefold(), *_by_title(row)),
    "published": lambda row: (row["published"] or "", row["id"]),
}

_HEADINGS: dict[str, Callable[[str], Any]] = {
    "site": lambda label: (not label, label.casefold()),
    "month": lambda label: label,
}


@cache
def _month(hour: str) -> str:
    """Return the local month of an hour of UTC, both as text."""
    return from_text(f"{hour}:00:00.000000Z").astimezone().strftime("%Y-%m")
