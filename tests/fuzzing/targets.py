"""What is fuzzed: functions of bytes that must end in something sound or in an error of ours.

Each returns how much it made of the bytes.
"""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from storage import blocks
from storage.addresses import normal_address
from storage.errors import StorageError
from storage.exporters import reading, regions
from storage.importers import front_matter
from storage.online import feeds, places
from storage.search import query
from tests.fuzzing.samples import EXPORTED, FEEDS, FILES, QUERIES
from tests.unit.importers.reading import items
from tests.unit.test_blocks_html import sanitised

Target = Callable[[bytes], int]


def read(name: str, data: bytes) -> int:
    """Read bytes as a file of this name: pages whose HTML is safe and stable, or errors."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    pages = 0
    try:
        for listing in (False, True):
            for item in items(folder / name, data, listing=listing):
                assert (item.extract is None and item.listed is None) == (item.error is not None)
                if item.extract is not None:
                    _check(item.extract.blocks, item.extract.text)
                    pages += 1
        assert sorted(folder.iterdir()) == [folder / name]
    finally:
        shutil.rmtree(folder)
    return pages


def _check(encoded: str, text: str) -> None:
    found = blocks.decode(encoded)
    written = blocks.to_html(found)
    assert sanitised(written) == written
    assert blocks.parse(written) == found
    assert blocks.text(found) == text


def feed(data: bytes) -> int:
    """Read bytes as a feed; its links lead to the web."""
    try:
        found = feeds.parse(data, "https://paper.example/feed")
    except StorageError:
        return 0
    for link in (found.site, *found.feeds, *(item.link for item in found.items)):
        assert not link or normal_address(link) == link
    return len(found.items)


def asked(data: bytes) -> int:
    """Understand bytes as a query, finished and being typed."""
    text = data.decode("utf-8", "surrogateescape")
    nodes = [query.parse(text, as_you_type=typing, today=date(2026, 5, 1)) for typing in (False, True)]
    return sum(node is not None for node in nodes)


def address(data: bytes) -> int:
    """Understand bytes as an address to fetch."""
    try:
        found = places.place(data.decode("utf-8", "surrogateescape"))
    except StorageError:
        return 0
    return len(found.host)


def above(data: bytes) -> int:
    """Read what stands above a Markdown text."""
    text = data.decode("utf-8", "replace")
    return len(text) - len(front_matter.read(text).body)


def exported(data: bytes) -> int:
    """Read an exported file that others have edited."""
    text = data.decode("utf-8", "replace")
    layout = regions.parse(text)
    for region in layout.regions:
        reading.read(region.body, region.id)
    reading.read_head(text)
    regions.unmarked(text)
    return len(layout.regions)


TARGETS: dict[str, tuple[Target, Sequence[bytes]]] = {
    **{name: (partial(read, name), (data,)) for name, data in FILES.items()},
    "feed": (feed, FEEDS),
    "query": (asked, tuple(one.encode() for one in QUERIES)),
    "address": (
        address,
        (b"https://paper.example:8080/a/../b?c=d#e", b"http://0x7f.1/", b"xn--mgbh0fb.example"),
    ),
    "exported": (exported, (EXPORTED,)),
    "front-matter": (
        above,
        (FILES["a.md"], b"+++\ntitle = 'Ice'\ntags = ['a']\n+++\nx", b"---\na: [b, {c: d}]\n---\n"),
    ),
}
"""A function of bytes and where to begin, by name."""
