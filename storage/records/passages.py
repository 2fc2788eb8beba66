"""Highlights of the whole library, side by side."""

from dataclasses import dataclass
from datetime import date

from storage.records.articles import ReadingState
from storage.records.highlights import Highlight
from storage.records.ids import HighlightId


@dataclass(frozen=True, slots=True, kw_only=True)
class TagTerm:
    """A tag that passages are asked to have, or not to have."""

    path: str
    exact: bool = False
    """This very tag; otherwise its children count as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageFilter:
    """Which highlights of the whole library to show, and how; of several conditions all must hold."""

    any: tuple[TagTerm, ...] = ()
    """At least one of these."""
    all: tuple[TagTerm, ...] = ()
    none: tuple[TagTerm, ...] = ()
    untagged: bool = False
    """Only those that have no tag at all."""
    colors: tuple[str, ...] = ()
    """One of these; without any, all colours."""
    text: str = ""
    """A query that the highlight itself answers: its quote, note, tags."""
    query: str = ""
    """A query that its article answers."""
    state: ReadingState | None = None
    site: str = ""
    language: str = ""
    """BCP 47; "en" takes "en-GB" in."""
    marked_from: date | None = None
    """Local days, both included."""
    marked_until: date | None = None
    published_from: date | None = None
    published_until: date | None = None
    order: str = "newest"
    """newest, oldest, article, tag, color, site or published (newest first)."""
    group: str = ""
    """tag, article, site, color, month (in which it was marked), or "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageGroup:
    """What stands under one heading of a board."""

    label: str
    """The tag, title, site, colour or month (``YYYY-MM``, local); "" for what has none."""
    start: int
    """Where it begins in the ids of the board."""
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The highlights that pass a filter, in its order; what they say is asked for when it is shown."""

    ids: tuple[HighlightId, ...]
    """One that has several tags stands in each of their groups."""
    groups: tuple[PassageGroup, ...]
    """One without a label if nothing is grouped; none if the board is empty."""
    total: int
    """How many highlights there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A highlight with its source."""

    highlight: Highlight
    title: str
    byline: str
    site: str
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """A passage as it stands in its article."""

    before: str
    quote: str
    after: str
