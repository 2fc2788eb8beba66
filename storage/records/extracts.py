"""What a worker makes of a page, and what it is given to read one anew."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from storage.records.pages import Collection, Metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFile:
    """The bytes of a picture that came with a page."""

    sha256: str
    data: bytes
    media_type: str
    width: int
    height: int
    addresses: tuple[str, ...] = ()
    """What the page calls it, so that it is found again when the stored page is read anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A page that the library keeps, on its way to being read anew."""

    original: Path
    """Its packed bytes."""
    format: str
    member: str | None
    captured: datetime
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """The files of the pictures that came with it, by the addresses that the page gives them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """What the worker makes of one page: all that an import stores."""

    format: str
    member: str | None
    saved: datetime | None
    """When the page was saved, as it records it or as its file is dated."""
    sha256: str
    """Of the exact original bytes."""
    size: int
    packed: bytes
    """The original bytes, zlib-compressed."""
    metadata: Metadata
    blocks: str
    """As :func:`storage.blocks.encode` writes them."""
    text: str
    words: int
    extractor: str
    images: tuple[ImageFile, ...] = ()
    signature: bytes = b""
    """What copies of its text are recognised by (:mod:`storage.shingles`); b"" if nobody made it yet."""
    confidence: float = 1.0
    """0..1: how much of the article, and of nothing else, the text probably is."""
    runner_up: str = ""
    """The name of the next best choice of content, for ``extract(page, choice=…)``; "" where none
    differs enough to be looked at."""
    tags: tuple[str, ...] = ()
    """What the page itself is tagged with."""
    collection: Collection | None = None
    position: int | None = None
