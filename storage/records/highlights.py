"""Highlights, and the colours and styles in which they are marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from storage.records.ids import ArticleId, HighlightId

COLORS = ("yellow", "green", "blue", "pink", "purple")
"""The five that every library has; their names are what is stored, whatever the reader calls them."""
DEFAULT_COLOR = COLORS[0]
STYLES = ("highlight", "underline", "strike")
DEFAULT_STYLE = STYLES[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Where a passage is: W3C TextPositionSelector and TextQuoteSelector in one."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A marked passage with the reader's note and tags."""

    id: HighlightId
    uid: str
    article: ArticleId
    start: int
    end: int
    """Where it stands in the article's current text; of an unplaced one, where it last stood."""
    quote: str
    """The text between; of an unplaced one, as it was marked."""
    selector: Selector
    """As it was marked, on content ``version``."""
    version: int
    color: str
    note: str
    """Markdown."""
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    placed: bool
    style: str = DEFAULT_STYLE
    """One of STYLES: how it is marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkColor:
    """A colour that passages are marked in, and what it means to the reader."""

    name: str
    """What is stored with a highlight and what commands and files call it; never changed."""
    label: str = ""
    """What the reader calls it, "" if they gave it no name of their own."""
    value: str = ""
    """``#rrggbb``, "" for the program's own."""
    kept: bool = True
    """False once it was taken away: it is shown where it is used, and offered no more."""
    highlights: int = 0
    """How many have it."""

    @property
    def standard(self) -> bool:
        """Whether every library has it."""
        return self.name in COLORS

    @property
    def words(self) -> str:
        """What a human is shown: the label, else the name."""
        return self.label or self.name


class SamplePassage(Protocol):
    """An example highlight of the sample library, found by its words."""

    @property
    def page(self) -> str:
        """Name of the page's file."""

    @property
    def quote(self) -> str:
        """The words to mark."""

    @property
    def color(self) -> str:
        """A colour's name."""

    @property
    def tags(self) -> Sequence[str]:
        """Tag paths."""

    @property
    def note(self) -> str:
        """A note, or ""."""
