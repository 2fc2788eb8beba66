"""The saved versions of an article's page, what they differ in and what was left out of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records.articles import Content
from storage.records.ids import ArticleId, CaptureId


class DifferenceKind(StrEnum):
    """What became of a passage between two contents."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A passage of a :class:`Comparison` that is not the same in both contents."""

    kind: DifferenceKind
    change: int
    """Number of the change it is part of, from 0: what was removed and what came for it are one."""
    start: int
    end: int
    """In the text of the comparison."""
    place: int
    """Where it stands in the newer content's text; of what was removed, where it would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two contents as one to read, in the order of the newer, with what was removed in its place."""

    content: Content
    """Of both; its version is the newer one's."""
    differences: tuple[Difference, ...]
    """In the order of the text; none if both say the same, whatever their pages looked like."""
    changes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stretch of a saved page's text that its article's text has, too."""

    start: int
    end: int
    """In the text of the page."""
    place: int
    """Where it begins in the article's text, in which it is as long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePage:
    """All of a saved page as blocks, what extraction left out among them."""

    blocks: str
    """As :func:`storage.blocks.encode` writes them."""
    text: str
    kept: tuple[Kept, ...]
    """In the order of the text; all else was left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The page that an article was made of, to be read beside it."""

    content: Content
    """The page; its version is that of the article's content, since it belongs to no other."""
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One saved version of an article's page."""

    id: CaptureId
    article: ArticleId
    uid: str
    url: str | None
    format: str
    member: str | None
    sha256: str
    size: int
    captured: datetime
    added: datetime
