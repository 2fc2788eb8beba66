"""Whatever a page holds, its metadata is found, short and fit to be stored."""

import json
from dataclasses import asdict

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.errors import StorageError
from storage.extraction import dom, metadata
from storage.extraction.decode import decode
from storage.extraction.recorded import recorded
from storage.extraction.whereabouts import alternates

PIECES = st.sampled_from(
    [
        '<title>', '</title>', '<h1>', '</h1>', '<p>', "<meta name=author content='", "'>",
        "<meta property='og:title' ", 'content="', '">', "<script type='application/ld+json'>",
        '</script>', '{"@type":"Article",', '"author":', '{"name":"Ada"}', '[', ']', '}', ',',
        '"headline":"', '"datePublished":', '2024-05-03', "<time datetime='", '<p class=byline>',
        'By Ada Frost', ' and ', "<a rel=author href='/author/x'>", '</a>', 'Von ', '| ', ' - ',
        '\u202e', '\u2066', '\x00', '\ud800', '\ufffc', '\u200f', '\U0001f9ca', '&#x202e;', '&#0;',
        '&amp;amp;', '<!--', '-->', "<link rel=canonical href='", 'http://[', '//', '/../',
        "<html lang='", 'dir=rtl ', '١٢ مايو ٢٠٢٤', '3.5.24', '99/99/9999',
        '9999-12-31T23:59:59-12:00', '<svg><title>', "<base href='x'>", "<body class='comment'>",
        '<link rel=alternate hreflang=de href=/x>', '<!-- Page saved with SingleFile url: x -->',
    ]
)  # fmt: skip
PAGES = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(page=PAGES, url=st.one_of(st.none(), st.just("https://e.org/a/b"), st.text(max_size=30)))
def test_any_page_has_metadata_that_can_be_stored(page: str, url: str | None) -> None:
    told = metadata.read(metadata.Sources(dom.tree(page), recorded(page)), url)
    assert (
        len(told.title) <= 501
        and len(told.byline) <= 301
        and len(told.excerpt) <= 301
        and len(told.site) <= 200
    )
    stored = json.dumps(asdict(told), ensure_ascii=False).encode()  # no half of a pair among it
    assert not {"\u202e", "\u2066", "\x00", "\ufffc"} & set(stored.decode())
    assert told.direction in {"", "ltr", "rtl"}
    assert told.published is None or len(told.published) in {10, 20}


@settings(max_examples=300, deadline=None)
@given(data=st.one_of(st.binary(max_size=300), PAGES.map(lambda page: page.encode("utf-16", "surrogatepass"))))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except StorageError:
        return
    assert isinstance(text, str)


def test_a_page_without_measure_is_read_within_measure() -> None:
    title, names = "thin ice " * 200_000, "<meta name=author content='Ada Frost'>" * 90_000
    links = "<link rel=alternate hreflang=de href=/x>" * 40_000
    data = f"<script type='application/ld+json'>{'[' * 300_000}</script>"
    sources = metadata.Sources(dom.tree(f"<title>{title}</title>{names}{links}{data}"), recorded(title))
    told = metadata.read(sources, "https://e.org/a")
    assert len(told.title) <= 501 and told.byline == "Ada Frost"
    assert len(alternates(sources, None)) <= 100
