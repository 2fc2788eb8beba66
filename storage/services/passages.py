"""The passages service: a board of highlights across the whole library."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from storage.clock import to_text
from storage.database import Connection, Database
from storage.errors import NotFound, UsageError
from storage.records import (
    Board,
    HighlightId,
    Passage,
    PassageFilter,
    PassageGroup,
    Surroundings,
    TagTerm,
)
from storage.search.query import Filter, Range
from storage.services import conditions
from storage.services.arranging import GROUPS, ORDERS, grouped, ordered
from storage.services.labels import normal_path
from storage.tables import findable, highlights, passages, tags
from storage.tables.passages import Sought

if TYPE_CHECKING:
    from storage.services.searching import Searching

AROUND = 200
"""Code points that are shown on either side of a passage."""


class Passages:
    """``library.passages``."""

    def __init__(self, database: Database, search: "Searching") -> None:
        self._database = database
        self._search = search

    def board(self, which: PassageFilter | None = None) -> Board:
        """Return the highlights that pass a filter, in its order and groups.

        Raises UsageError for an unknown order or group, BadTag.
        """
        which = which or PassageFilter()
        if which.order not in ORDERS:
            raise UsageError(reason=f"Passages are ordered by {', '.join(ORDERS)}, not {which.order}.")
        if which.group not in GROUPS:
            raise UsageError(reason=f"Passages are grouped by {', '.join(GROUPS[1:])}, not {which.group}.")
        connection = self._database.connection()
        terms = {id for term in (*which.any, *which.all) for id in _tags(connection, term)}
        found, keys = ordered(connection, which, self._sought(connection, which))
        ids: list[int] = []
        groups: list[PassageGroup] = []
        for label, some in grouped(connection, which, found, keys, terms):
            groups.append(PassageGroup(label=label, start=len(ids), count=len(some)))
            ids += some
        return Board(ids=cast("tuple[HighlightId, ...]", tuple(ids)), groups=tuple(groups), total=len(found))

    def rows(self, ids: Sequence[HighlightId]) -> list[Passage]:
        """Return what highlights say, in the order of the ids; those that are gone are left out."""
        connection = self._database.connection()
        found = {one.id: one for one in highlights.some(connection, set(ids))}
        sources = passages.sources_of(connection, {one.article for one in found.values()})
        return [
            Passage(
                highlight=found[id],
                title=source["title"],
                byline=source["byline"],
                site=source["site"],
                url=source["url"],
                published=source["published"],
            )
            for id in ids
            if id in found
            for source in (sources[found[id].article],)
        ]

    def surroundings(self, id: HighlightId, around: int = AROUND) -> Surroundings:
        """Return a passage with so many code points of its article on either side. Raises NotFound."""
        row = passages.around(self._database.connection(), id, around)
        if row is None:
            raise NotFound(what=f"highlight {id}")
        return Surroundings(before=row["before"] or "", quote=row["quote"], after=row["after"] or "")

    def sites(self) -> tuple[str, ...]:
        """Return the sites whose articles have highlights."""
        rows = passages.sources(self._database.connection()).values()
        return tuple(sorted({row["site"] for row in rows if row["site"]}, key=str.casefold))

    # -- which

    def _sought(self, connection: Connection, which: PassageFilter) -> Sought:
        articles = self._articles(connection, which)
        return Sought(
            any=[id for term in which.any for id in _tags(connection, term)] if which.any else None,
            all=tuple(_tags(connection, term) for term in which.all),
            none=[id for term in which.none for id in _tags(connection, term)],
            untagged=which.untagged,
            colors=which.colors,
            ids=self._search.marked(which.text, as_you_type=True) if which.text.strip() else None,
            articles=articles,
            made_from=_stored(which.marked_from),
            made_before=_stored(_after(which.marked_until)),
        )

    def _articles(self, connection: Connection, which: PassageFilter) -> set[int] | None:
        """Return the articles whose highlights count; None for all."""
        found: list[set[int]] = []
        if which.query.strip():
            found.append({int(id) for id in self._search.matching(which.query)})
        if which.state is not None:
            found.append(findable.articles_where(connection, "state", which.state.value))
        for field in ("site", "lang"):
            value = which.site if field == "site" else which.language
            if value.strip():
                found.append(conditions.articles(connection, Filter(field, value)))
        if which.published_from is not None or which.published_until is not None:
            span = Range("published", which.published_from, _after(which.published_until))
            found.append(conditions.articles(connection, span))
        return set.intersection(*found) if found else None


def _tags(connection: Connection, term: TagTerm) -> list[int]:
    path = normal_path(term.path)
    if term.exact:
        row = tags.find(connection, path)
        return [] if row is None else [int(row["id"])]
    return [int(row["id"]) for row in tags.subtree(connection, path)]


def _after(day: date | None) -> date | None:
    try:
        return None if day is None else day + timedelta(days=1)
    except OverflowError:
        return None


def _stored(day: date | None) -> str | None:
    """Return when a local day begins, as it is stored."""
    if day is None:
        return None
    try:
        return to_text(datetime.combine(day, time()).astimezone())
    except (OverflowError, ValueError, OSError):  # beyond what the clock knows
        return f"{day.isoformat()}T00:00:00.000000Z"
