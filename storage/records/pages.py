"""A page on its way in: what importers yield."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from storage.errors import StorageError


class Assets(Protocol):
    """The files that came with a page."""

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes that the page's ``address`` stands for, or None if they did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What holds articles together, such as the book of which they are the chapters."""

    title: str
    creator: str = ""
    language: str = ""
    identifier: str = ""
    """What names it anywhere, e.g. an ISBN; "" if it has none."""
    format: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A saved page as an importer read it, before extraction."""

    data: bytes
    """The original bytes: of a file of one page the file's, of a member the member's."""
    format: str
    """Name of the importer, e.g. "html"."""
    assets: Assets
    url: str | None = None
    """The address that the container or the user gives; the page's own is found by extraction."""
    member: str | None = None
    """Its name in a container of several pages."""
    saved: datetime | None = None
    html: bytes | None = None
    """What extraction is to read, where the original bytes hold more than the page."""
    charset: str = ""
    """The encoding that the container names; the page's own word comes after it."""
    render: "Callable[[str], Rendered] | None" = None
    """Turns the decoded text of what is no HTML into HTML."""
    whole: bool = False
    """All of it is the article: nothing is to be chosen, as from a web page."""
    told: "Metadata | None" = None
    """What the container tells; it goes before what the page tells of itself."""
    tags: tuple[str, ...] = ()
    collection: Collection | None = None
    position: int | None = None
    """Its place in the collection, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A text as HTML, and what it told of itself."""

    html: str
    told: "Metadata"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenPage:
    """A page of a container that cannot be read, and why; the others can."""

    member: str
    error: StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """An importer has come a step further: what it may take of time and patience begins anew."""

    member: str | None = None
    """The page that it turns to, None while it only looks for pages."""


Read = Page | BrokenPage | Working
"""What importers yield."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A page of a file, as a list from which to choose shows it."""

    name: str | None
    """None for the one page of a file that is no container."""
    title: str = ""
    url: str | None = None
    size: int = 0
    """Bytes of the page, as far as known without reading it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page tells about its article; "" or None where it tells nothing."""

    title: str = ""
    byline: str = ""
    site: str = ""
    url: str | None = None
    """The address of the page: given, recorded by the saving program, or canonical; normalised."""
    canonical_url: str | None = None
    language: str = ""
    """BCP 47, declared or detected."""
    direction: str = "ltr"
    published: str | None = None
    """``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM:SSZ``."""
    lead_image: str | None = None
    excerpt: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    """(language, address) of the same page in other languages, as it declares them."""
    syndicated: str = ""
    """The sentence by which a page says that an agency's feed wrote the article."""
