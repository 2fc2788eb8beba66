"""How the articles that a query finds are shared out among sites, authors, tags, years."""

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import chain

from storage.database import Connection
from storage.records import Facet
from storage.services.remembered import Remembered
from storage.tables import facets

FIELDS = ("site", "author", "tag", "lang", "published", "is")
"""In this order; each is a condition of the query language."""


def counted(
    connection: Connection, remembered: Remembered, articles: Collection[int] | None, most: int
) -> tuple[Facet, ...]:
    """Return the commonest values of each field, at most so many; None counts every article.

    A tag is counted with those below it, as it finds them. A year goes by ``published``.
    """
    columns = remembered.of(connection, "columns", lambda: facets.columns(connection))
    tags = remembered.of(connection, "tags", lambda: _with_ancestors(facets.tags(connection)))
    counts = {field: _count(values, articles) for field, values in columns.items()}
    paths = tags.values() if articles is None else (tags[id] for id in tags.keys() & articles)
    counts["tag"] = Counter(chain.from_iterable(paths))
    return tuple(
        Facet(field=field, value=value, count=count)
        for field in FIELDS
        for value, count in sorted(counts[field].items(), key=lambda one: (-one[1], one[0]))[:most]
    )


def _count(values: Mapping[int, str], articles: Collection[int] | None) -> Counter[str]:
    if articles is None:
        return Counter(values.values())
    found = Counter(map(values.get, articles))
    return Counter({value: count for value, count in found.items() if value is not None})


def _with_ancestors(tags: Mapping[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    lines: dict[str, tuple[str, ...]] = {}
    for path in {path for paths in tags.values() for path in paths}:
        parts = path.split("/")
        lines[path] = tuple("/".join(parts[:end]) for end in range(1, len(parts) + 1))
    return {article: tuple({line for path in paths for line in lines[path]}) for article, paths in tags.items()}
