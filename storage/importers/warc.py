"""WARC and WACZ: what crawlers and web recorders keep, each page of it an article."""

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import BinaryIO, cast

from storage.errors import StorageError, TooLarge
from storage.importers import archive, limits, scratch
from storage.importers.archive import Archive
from storage.importers.crawl import Crawl
from storage.importers.warc_records import Source
from storage.importers.zip import everything
from storage.records import Member, Read, Working

_WARCS = (".warc", ".warc.gz")
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST_LISTED = 100_000


class Warc:
    """WARC files, plain and packed."""

    name = "warc"
    suffixes: tuple[str, ...] = _WARCS

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by the first record, or by name.

        >>> Warc().claims(Path("a"), b"WARC/1.1")
        True
        """
        return begins(head) or path.name.lower().endswith(_WARCS)

    def read(self, path: Path, wanted: Callable[[str], bool] = everything) -> Iterator[Read]:
        """Yield the pages in the order of the file. Raises TooLarge, Malformed and OSError."""
        with _opened(path) as file, closing(Source(file)) as source:
            yield from Crawl([source], self.name).read(wanted)

    def members(self, path: Path) -> Iterator[Member | Working]:
        """Yield each page. Raises TooLarge, Malformed and OSError."""
        with _opened(path) as file, closing(Source(file)) as source:
            yield from Crawl([source], self.name).members({})


class Wacz:
    """WACZ: WARCs with lists of their pages, in a ZIP (specs.webrecorder.net/wacz/1.1.1)."""

    name = "wacz"
    suffixes: tuple[str, ...] = (".wacz",)

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by what the ZIP holds, or by name."""
        if path.name.lower().endswith(self.suffixes):
            return True
        if not archive.begins(head):
            return False
        try:
            with Archive(path, limits.ARCHIVE) as opened:
                return opened.find("datapackage.json") is not None and bool(_inner(opened))
        except StorageError:
            return False

    def read(self, path: Path, wanted: Callable[[str], bool] = everything) -> Iterator[Read]:
        """Yield the pages. Raises TooLarge, Malformed, Encrypted and OSError."""
        with Archive(path, limits.ARCHIVE) as opened, ExitStack() as held:
            sources: list[Source] = []
            yield from _sources(opened, sources, held)
            yield from Crawl(sources, self.name).read(wanted)

    def members(self, path: Path) -> Iterator[Member | Working]:
        """Yield each page. Raises TooLarge, Malformed, Encrypted and OSError."""
        with Archive(path, limits.ARCHIVE) as opened, ExitStack() as held:
            sources: list[Source] = []
            yield from _sources(opened, sources, held)
            yield from Crawl(sources, self.name).members(_titles(opened))


def begins(head: bytes) -> bool:
    """Tell whether bytes begin like a WARC, packed or not.

    >>> begins(b"WARC/1.0\\r\\n")
    True
    """
    if head.startswith(b"\x1f\x8b\x08"):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 64)
        except zlib.error:
            return False
    return head.lstrip(b"\r\n").startswith(b"WARC/")


def _opened(path: Path) -> BinaryIO:
    if path.stat().st_size > limits.ARCHIVE:
        raise TooLarge(path="", limit=limits.said(limits.ARCHIVE))
    return path.open("rb")


def _inner(opened: Archive) -> list[str]:
    return sorted(name for name in opened.names if name.lower().endswith(_WARCS))


def _sources(opened: Archive, sources: list[Source], held: ExitStack) -> Iterator[Working]:
    """Add the WARCs of an archive to ``sources``: where they lie, or unpacked into nameless files."""
    for name in _inner(opened):
        span = opened.span(name)
        if span is not None:
            sources.append(held.enter_context(closing(Source(*span))))
            continue
        copy = held.enter_context(scratch.nameless())
        size = 0
        with opened.open(name) as packed:
            while block := opened.block(packed, 4 * limits.MB):
                size += copy.write(block)
                if size > limits.ARCHIVE:
                    raise TooLarge(path="", limit=limits.said(limits.ARCHIVE))
                yield Working()
        sources.append(held.enter_context(closing(Source(cast(BinaryIO, copy)))))


def _titles(opened: Archive) -> dict[str, str]:
    """Return the titles in an archive's lists of pages, by address."""
    titles: dict[str, str] = {}
    for name in _LISTS:
        found = opened.find(name)
        if found is None:
            continue
        try:
            lines = opened.read(found).splitlines()
        except StorageError:
            continue
        for line in lines[:_MOST_LISTED]:
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(row, dict) and isinstance(row.get("url"), str) and isinstance(row.get("title"), str):
                titles.setdefault(row["url"], " ".join(row["title"].split())[:300])
    return titles
