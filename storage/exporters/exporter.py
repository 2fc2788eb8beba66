"""What an exporter is: the contract for the built-in ones and for those of other packages."""

from dataclasses import dataclass
from typing import Protocol

from storage.records import ExportItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user asked of an export."""

    template: str | None = None
    """Source of the user's own template; None for the exporter's."""


class Exporter(Protocol):
    """Turns one article with its highlights into the text of one file."""

    @property
    def name(self) -> str:
        """What the command line calls it, e.g. "markdown"."""

    @property
    def label(self) -> str:
        """What the window calls it."""

    @property
    def suffix(self) -> str:
        """Of its files, with the full stop."""

    def render(self, item: ExportItem, options: Options) -> str:
        """Return the text of the article's file.

        A front matter with the article's ``uid`` lets a later export replace the file. Raises
        BadTemplate when the user's template fails.
        """
