"""What to export and how, what was written, and what was edited in it since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from storage.records.articles import Article, Content
from storage.records.highlights import Highlight
from storage.records.ids import ArticleId, HighlightId


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One file that an export wrote."""

    article: ArticleId
    path: Path
    """Relative to the folder of the export."""
    changed: tuple[str, ...] = ()
    """Blocks and properties that the user had edited: left as they are."""
    removed: tuple[str, ...] = ()
    """Those that the user had deleted: not written again."""
    kept: tuple[str, ...] = ()
    """Blocks that the user had edited, of what is no longer in the library: left as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to export; of several conditions all must hold, and without any it is everything."""

    articles: tuple[ArticleId, ...] | None = None
    tag: str | None = None
    """Highlights with this tag or a child of it, and the articles that carry it."""
    query: str | None = None
    """The articles that a search finds."""
    highlights: tuple[HighlightId, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWishes:
    """How to export."""

    format: str = "markdown"
    template: str | None = None
    """Source of the user's own template; None for the format's."""
    full: bool = False
    """The articles' text too, with its marks."""
    pictures: bool = False
    """The articles' stored pictures beside the file; only with ``full``."""
    by: str = ""
    """What a brief groups by: "tag", "article", or "" for tags."""
    title: str = ""
    """Of a document of several articles; "" for the tag or the search that it shows."""
    overwrite: bool = False
    """Write over what the user has changed in earlier exports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A format that articles can be exported in."""

    name: str
    label: str
    suffix: str
    files: bool
    """Whether it can be one file an article."""
    document: bool
    """Whether it can be one file of all."""
    template: bool
    """Whether the user may give a template of their own."""
    full: bool
    """Whether it can hold the articles' text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange:
    """A note, or a set of tags, that differs between an exported file and the library."""

    path: Path
    """The file."""
    article: ArticleId
    highlight: HighlightId | None
    """None: the note or the tags are the article's own."""
    field: str
    """"note" or "tags"."""
    before: str | tuple[str, ...]
    """As it is in the library."""
    after: str | tuple[str, ...]
    """As it is in the file."""
    conflict: bool
    """Whether the library's has changed, too, since the export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """The files written, in list order, and the articles that failed."""

    files: tuple[Exported, ...] = ()
    failures: tuple[tuple[ArticleId, Exception], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportItem:
    """All that an exporter gets to know of one article."""

    article: Article
    content: Content
    highlights: tuple[Highlight, ...]
    """In the order of the text; unplaced ones last."""
    images: Mapping[str, Path] = field(default_factory=dict)
    """Blob name to file, of the pictures that are stored."""
    colors: Mapping[str, str] = field(default_factory=dict)
    """Name to what the reader calls it, of the colours that they gave a name of their own."""
    others: frozenset[str] = frozenset()
    """The uids of the article's highlights that were not chosen."""
