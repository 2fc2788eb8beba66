"""Files of every format with bytes turned, cut out, cut off and doubled: an error of ours, or pages."""

import gzip
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.saved import chapter, epub, html, mhtml, part, png, webarchive, zipped
from tests.unit.importers.reading import items
from tests.unit.importers.test_warc import Crawled

PAGE = html(body='<p>The ice is thin.</p><img src="a.png">')
CRAWL = Crawled().put("/a", gzip.compress(PAGE), Content_Encoding="gzip").put("/a.png", png(), "image/png")
FILES = {
    "a.mhtml": mhtml(
        part(PAGE, Content_Type="text/html", Content_ID="<a>"), part(png(), Content_Type="image/png")
    ),
    "a.webarchive": webarchive(PAGE, {"https://paper.example/a.png": png()}),
    "b.webarchive": webarchive(PAGE, {"https://paper.example/a.png": png()}, binary=False),
    "a.zip": zipped({"a.html": PAGE, "a.png": png(), "b.md": "# Ice\n\nThin."}),
    "a.epub": epub({"text/a.xhtml": chapter("A")}, nav='<li><a href="text/a.xhtml">A</a></li>'),
    "a.warc.gz": CRAWL.bytes(),
    "a.warc": Crawled(packed=False).put("/a", PAGE).again("/b", of="/a").resource("/c", PAGE).bytes(),
    "a.wacz": zipped({"datapackage.json": "{}", "archive/a.warc.gz": CRAWL.bytes()}, 0),
    "a.md": b"---\ntitle: Ice\ntags: [a, b]\n---\n# Ice\n\n> Thin\n\n| a |\n|---|\n| b |\n\n```\nx\n```\n",
    "a.txt": b"Ice\n\nThe ice is\nthin.\n\n- one\n- two\n\n   +---+\n   | a |\n",
    "a.html": PAGE,
}
CHANGE = st.tuples(
    st.sampled_from(["turn", "cut", "drop", "double", "put"]),
    st.floats(0, 1),
    st.integers(1, 64),
    st.binary(max_size=8),
)


def changed(data: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    for kind, place, length, fresh in changes:
        at = int(place * len(data))
        if kind == "turn":
            data = data[:at] + bytes(byte ^ 1 << length % 8 for byte in data[at : at + 1]) + data[at + 1 :]
        elif kind == "cut":
            data = data[:at]
        elif kind == "drop":
            data = data[:at] + data[at + length :]
        elif kind == "double":
            data = data[: at + length] + data[at:]
        else:
            data = data[:at] + fresh + data[at + len(fresh) :]
    return data


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("listing", [False, True], ids=["read", "list"])
def test_a_damaged_file_gives_pages_or_errors_and_nothing_else(
    name: str, listing: bool, tmp_path_factory: pytest.TempPathFactory, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "warcio")  # it tells of damage by itself; nobody hears it in a worker
    path = tmp_path_factory.mktemp("damaged") / name
    check: Callable[..., None] = settings(
        max_examples=40, deadline=None, suppress_health_check=list(HealthCheck)
    )(given(st.lists(CHANGE, min_size=1, max_size=4))(lambda changes: _reads(path, name, changes, listing)))
    check()


def _reads(path: Path, name: str, changes: list[tuple[str, float, int, bytes]], listing: bool) -> None:
    for item in items(path, changed(FILES[name], changes), listing=listing):
        assert (item.extract is None and item.listed is None) == (item.error is not None)
