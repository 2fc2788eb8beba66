"""What an exporter is: the contract for the built-in ones and for those of other packages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from storage.records import ExportItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user asked of an export."""

    template: str | None = None
    """Source of the user's own template; None for the exporter's."""
    full: bool = False
    """The article's text too, with its marks in place."""
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Blob name to address, relative to the file, of the pictures that are put beside it."""
    title: str = ""
    """Of a document of several articles: the tag or the search that it shows."""
    by: str = ""
    """What a document groups its passages by: "tag", "article", or "" for its own choice."""
    tag: str = ""
    """The tag that was asked for; the groups are this and its children then."""
    sources: bool = False
    """Each passage is to tell its full source: those of several articles stand in one file."""
    old: str = ""
    """The text of the document that is there already."""


class Format(Protocol):
    """What every exporter tells of itself."""

    @property
    def name(self) -> str:
        """What the command line calls it, e.g. "markdown"."""

    @property
    def label(self) -> str:
        """What the window calls it."""

    @property
    def suffix(self) -> str:
        """Of its files, with the full stop."""


@runtime_checkable
class Exporter(Format, Protocol):
    """Turns one article with its highlights into the text of one file."""

    def render(self, item: ExportItem, options: Options) -> str:
        """Return the text of the article's file.

        A front matter with the article's ``uid`` lets a later export find the file. Raises
        BadTemplate when the user's template fails.
        """


@runtime_checkable
class DocumentExporter(Format, Protocol):
    """Turns any number of articles into the text of one file."""

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the document piece by piece, each article drawn as it is needed."""

    def owns(self, head: str) -> bool:
        """Tell whether a file that begins so is one of this format and of ours."""


AnyExporter = Exporter | DocumentExporter
