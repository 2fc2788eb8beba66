"""Hostile pages on their whole way: read, kept, written as HTML and in every format, shown in the window."""

import json
import re
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from gui.dialogs.link import plain_address
from storage import blocks
from storage.library import Library
from storage.records import ArticleId, ExportWishes, Selection
from tests.builders import a_library, import_extract
from tests.gui.conftest import Opener, dressed, open_window, settings
from tests.hostile.vectors import ADDRESSES, PLACES, VECTORS, pages
from tests.unit.exporters.readers import needs_pandoc
from tests.unit.importers.reading import items
from tests.unit.test_blocks_html import sanitised

__all__ = ["dressed", "open_window", "settings"]

ACTIVE = re.compile(
    r"script|style|iframe|frame|object|embed|applet|svg|math|form|input|button|link|meta|base|template|video|audio",
    re.I,
)
SAFE = re.compile(r"https?://|mailto:|#|$")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, dict[str, ArticleId]]]:
    """A library of all hostile pages, each with a highlight whose note and tag are as hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    library = a_library(folder)
    ids = {}
    for name, data in pages().items():
        (item,) = items(folder / f"{name}.html", data)
        if item.extract is None:
            continue
        found = import_extract(library, item.extract, url=f"https://paper.example/{name}")
        ids[name] = found.article
        note = VECTORS.get(name, name)[:500].encode("utf-8", "replace").decode()
        library.highlights.add(found.article, 0, 9, note=note, tags=[" ".join(note.split())[:200] or "x"])
    yield library, ids
    library.close()


def test_there_are_enough_of_them() -> None:
    assert len(VECTORS) + len(ADDRESSES) * len(PLACES) >= 200


def test_what_is_kept_is_safe_and_says_so_itself(shelf: tuple[Library, dict[str, ArticleId]]) -> None:
    library, ids = shelf
    assert len(ids) > 190
    for name, id in ids.items():
        content = library.articles.content(id)
        html = blocks.to_html(content.blocks)
        assert sanitised(html) == html, name
        assert blocks.parse(html) == content.blocks, name
        for block in content.blocks:
            for run in block.runs:
                assert SAFE.match(run.href), (name, run.href)
                assert run.image is None or SAFE.match(run.image.source), (name, run.image)
        article = library.articles.get(id)
        for address in (article.url, article.canonical_url, article.lead_image):
            assert SAFE.match(address or ""), (name, address)


class Watch(HTMLParser):
    """Notes what a browser would run or load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ACTIVE.fullmatch(tag):
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("style", "srcset", "formaction"):
                self.found.append(f"{tag} {name}")
            if name in ("href", "src") and not SAFE.match(value or "") and ":" in (value or ""):
                self.found.append(f"{tag} {name}={value}")


@needs_pandoc
@pytest.mark.parametrize("format", ["markdown", "obsidian", "brief"])
@pytest.mark.parametrize(
    "reader", ["markdown", *(pytest.param(name, marks=pytest.mark.slow) for name in ("commonmark_x", "gfm"))]
)
def test_exported_markdown_runs_nothing_once_it_is_html(
    shelf: tuple[Library, dict[str, ArticleId]], format: str, reader: str
) -> None:
    library, ids = shelf
    wishes = ExportWishes(format=format, full=format != "brief")
    written = [
        "".join(library.exports.text(Selection(articles=(id,)), wishes)).partition("\n---\n")[2]
        for id in ids.values()
    ]
    done = subprocess.run(
        ["pandoc", "--from", reader, "--to", "html"],
        input="\n\n***\n\n".join(written).encode(),
        capture_output=True,
        check=True,
    )
    watch = Watch()
    watch.feed(done.stdout.decode())
    assert watch.found == []


def test_other_formats_are_what_they_say(shelf: tuple[Library, dict[str, ArticleId]], tmp_path: Path) -> None:
    library, _ = shelf
    assert {one.name for one in library.exports.offered()} >= {"csv", "jsonld", "csl", "bibtex"}
    for format in library.exports.formats():
        done = list(library.exports.write(tmp_path / format, format=format))
        written = [path for path in (tmp_path / format).rglob("*") if path.is_file()]
        assert done and written
        for path in written:
            assert path.parent == tmp_path / format
            assert not re.search(r'[\x00-\x1f<>:"|?*\u202a-\u202e]', path.name)
            data = path.read_bytes()
            data.decode("utf-8")
            assert not re.search(rb"[\x00-\x08\x0e-\x1f\x7f]", data), path.name
            if path.suffix in (".json", ".jsonld"):
                json.loads(data)


def test_the_window_shows_them_all_and_offers_no_way_out(
    shelf: tuple[Library, dict[str, ArticleId]], open_window: Opener
) -> None:
    """Each page is opened; every link that the pane holds may be asked about, or is a place in the page."""
    library, ids = shelf
    with Library.open(library.folder) as own:
        window = open_window(own)
        for name, id in ids.items():
            window.desk.open(id)
            document = window.reading.view.document()
            assert not document.isEmpty()
            block = document.begin()
            while block.isValid():
                for span in block.textFormats():
                    href = span.format.anchorHref()
                    assert not href or href.startswith("#") or plain_address(href), (name, href)
                block = block.next()
        window.close()
