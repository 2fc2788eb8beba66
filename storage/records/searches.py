"""Queries and what they find."""

from dataclasses import dataclass

from storage.records.ids import ArticleId, HighlightId, SearchId


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One result; ``marks`` are (start, end) in code points of ``snippet``."""

    article: ArticleId
    highlight: HighlightId | None
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float
    reason: str = "text"
    """Where the words stand: title, text, quote, note or tag; stem if only other forms of them do,
    condition if the query names no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHint:
    """Where a query could not be understood as it stands and was searched as plain words."""

    code: str
    """unclosed-quote, unclosed-parenthesis, stray-parenthesis, stray-operator, unknown-field,
    missing-value, bad-value, bad-date, bad-number, leading-star, too-fuzzy, too-deep, too-many,
    too-long, nothing; timed-out if it took too long and was answered in part."""
    position: int
    """In code points of the query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """The best hits of a query, best first, out of ``total``."""

    query: str
    hits: tuple[SearchHit, ...]
    total: int
    suggestion: str | None = None
    """The mended query, where a misspelt one found little."""
    partial: bool = False
    """The index is being made, or far behind: there may be more than was found."""
    hint: SearchHint | None = None
    """Where the query made no sense as such; None if all of it did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """How many of the articles that a query finds also fulfil ``field:value``."""

    field: str
    """A condition of the query language: site, author, tag, lang, published (a year) or is."""
    value: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What could stand in a query instead of the code points from ``start`` to ``end``."""

    text: str
    """Quoted where that is needed."""
    kind: str
    """field, tag, site, author, lang, color, is or date."""
    start: int
    end: int
    count: int = 0
    """Articles that have it; 0 where that is not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A query that is kept by a name; what it finds is looked up whenever it is opened."""

    id: SearchId
    name: str
    query: str
