"""Whatever is selected is what is stored: the quote is the text, and the text is what is shown.

``CORPUS=DIR`` (and ``-m slow``) tries it on the real pages below a folder, too.
"""

import gzip
import os
import random
from collections.abc import Iterator
from importlib.resources import as_file
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

import resources
from gui.reader.sheet import Sheet, Source
from gui.reader.typography import Typography, load_fonts
from gui.theme import LIGHT
from storage.errors import NotFound, StorageError
from storage.extraction import extract
from storage.library import Library
from storage.records import Page
from tests.builders import a_library, import_extract

WORDS = "Where the ice is thin nobody walks before the new year, said the keeper of the light. "
UGLY = {
    "emoji": f"<p>{WORDS}A family 👨‍👩‍👧‍👦 and 👩🏽‍🚒, 𝒙² and e\u0301té, flags 🇩🇪🇯🇵.</p>"
    f"<p>😀</p><p>{WORDS}</p>",
    "both ways": f"<p dir=rtl>قالت Ada إن الجليد thin جدا (٣ سم)، {WORDS}</p>"
    f"<p>{WORDS} שלום abc עולם 12</p><p dir=rtl>ثم مضت &rlm;C++&rlm; في طريقها.</p><p>{WORDS}</p>",
    "tables": f"<p>{WORDS}</p><table><tr><th colspan=2>Both</th><th>x</th></tr><tr><td rowspan=2>two"
    "<p>paragraphs</td><td></td><td>3</td></tr><tr><td><ul><li>in<li>cells</ul></td><td>😀</td></tr></table>"
    f"<table><tr><td>{WORDS}</td><td>{WORDS}</td></tr></table><p>{WORDS}</p>",
    "a table the other way": f"<div dir=rtl lang=ar><p>{WORDS}</p><table><tr><td>واحد</td><td>اثنان</td></tr>"
    f"<tr><td>ثلاثة</td><td>أربعة</td></tr></table><p>والسلام على من قرأ هذا كله. {WORDS}</p></div>",
    "lists": f"<ol><li>{WORDS}<ul><li>deep<ol><li>deeper<blockquote>quoted {WORDS}</blockquote></ol></ul>"
    f"<li></ol><p>{WORDS}</p>",
    "listings": f"<p>{WORDS}</p><pre>if x:\n\treturn 'ab'  # 😀\n\n\n    end\n</pre><p>{WORDS}</p>",
    "breaks": f"<p>{WORDS}<br>one<br>two<br><br>three&nbsp;&nbsp;four\u200b{WORDS}<br></p><hr>"
    f"<h2>H\u0308ead of it all</h2><p>{WORDS}</p>",
    "pictures": f"<p>{WORDS}<img src=a.png alt=a>between<img src=b.png alt=b></p><figure><img src=c.png alt=c>"
    f"<figcaption>{WORDS}</figcaption></figure><p>x<sup>2</sup><sub>i</sub> {WORDS}</p>",
    "long": "<p>" + WORDS * 400 + "</p><p>" + "x" * 20_000 + "</p>",
    "marks": f"<p>क्षि हिन्दी में न्याय, বাংলা ভাষা, ᠮᠣᠩᠭᠣᠯ, ﷽ and ẛ̣ {WORDS}</p><p>{WORDS}</p>",
}


class Laid:
    """One page imported, laid out to its end, and its library."""

    def __init__(self, library: Library, page: Page) -> None:
        self.library = library
        self.article = import_extract(library, extract(page)).article
        content = library.articles.content(self.article)
        source = Source(library.articles.get(self.article), content, _no_image)
        self.sheet = Sheet(source, Typography(), LIGHT)
        while self.sheet.builder.step(200):
            pass
        self.last = self.sheet.document.characterCount() - 1

    def check(self, first: int, last: int) -> None:
        """Select from one position of the document to another, store it, and compare."""
        cursor = QTextCursor(self.sheet.document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        selected = self.sheet.range_of(cursor)
        marked = self.sheet.trimmed(*selected) if selected else None
        if marked is None:
            return
        start, end = marked
        wanted = self.sheet.text[start:end]
        change = self.library.highlights.add(self.article, start, end)
        (stored,) = (self.library.highlights.get(id) for id in change.highlights)
        assert (stored.quote, stored.start, stored.end) == (wanted, start, end)
        assert stored.selector.exact == wanted
        shown = "".join(self._shown(*stretch) for stretch in self.sheet.offsets.stretches(start, end))
        assert _letters(shown) == _letters(wanted)
        assert change.id is not None
        self.library.undo(change.id)
        assert self.library.highlights.list(self.article) == []

    def _shown(self, first: int, last: int) -> str:
        cursor = QTextCursor(self.sheet.document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()


def _letters(text: str) -> str:
    # Headings bind their last two words, and a long paragraph is cut where a space was.
    return "".join(letter for letter in text if not letter.isspace())


def _no_image(blob: str) -> bytes:
    raise NotFound(what=f"image {blob}")


def _no_asset(_address: str) -> bytes | None:
    return None


def a_page(html: bytes, *, whole: bool = False) -> Page:
    return Page(data=html, format="html", assets=_no_asset, whole=whole)


def the_pages() -> dict[str, bytes]:
    head = "<!doctype html><title>An ugly page</title><body><article><h1>An ugly page</h1>"
    found = {name: (head + body + "</article>").encode() for name, body in UGLY.items()}
    with as_file(resources.sample_pages()) as folder:
        found |= {path.name: path.read_bytes() for path in sorted(folder.glob("*.html"))}
    return found


@pytest.fixture(scope="module", params=the_pages())
def laid(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Laid]:
    load_fonts()
    name: str = request.param
    with a_library(tmp_path_factory.mktemp("selections")) as library:
        yield Laid(library, a_page(the_pages()[name], whole=name in UGLY))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_selected_is_what_is_stored(laid: Laid, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, laid.last))
    near = st.integers(max(0, first - 40), min(laid.last, first + 40))
    last = data.draw(st.one_of(near, st.integers(0, laid.last)))
    laid.check(first, last)


@pytest.mark.slow
@pytest.mark.skipif("CORPUS" not in os.environ, reason="CORPUS=DIR names real pages")
def test_what_is_selected_on_real_pages_is_what_is_stored(qapp: QApplication, tmp_path: Path) -> None:
    load_fonts()
    paths = sorted(
        path
        for path in Path(os.environ["CORPUS"]).rglob("*")
        if path.name.lower().endswith((".html", ".htm", ".html.gz"))
    )
    dice = random.Random(1)
    assert paths
    with a_library(tmp_path) as library:
        for path in dice.sample(paths, min(300, len(paths))):
            data = path.read_bytes()
            try:
                laid = Laid(library, a_page(gzip.decompress(data) if path.suffix == ".gz" else data))
            except StorageError:
                continue  # nothing to read on it
            for _ in range(30):
                first = dice.randint(0, laid.last)
                laid.check(first, max(0, min(laid.last, first + dice.randint(-400, 400))))
