"""Whatever comes as a feed is read, or refused in words; nothing in it leads off the web."""

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.addresses import normal_address
from storage.errors import Malformed, NoFeed
from storage.online.feeds import parse
from storage.online.places import place
from storage.online.reach import is_public
from storage.text import line
from tests.unit.online.test_feeds import ATOM, JSON, RSS1, RSS2

SEEDS = st.sampled_from([
    RSS2, ATOM, RSS1, JSON,
    b'<opml version="2.0"><head><title>Mine</title></head><body><outline xmlUrl="https://a.example/f"/></body></opml>',
    b'<!DOCTYPE html><head><base href="/x/"><link rel="alternate" type="application/rss+xml" href="f"></head>',
])  # fmt: skip
PIECES = st.sampled_from([
    b"<item>", b"</item>", b"<entry>", b"<link>", b"]]>", b"<![CDATA[", b"&#0;", b"&#x110000;", b"&lt;", b"&",
    b"\x00", b"\xff\xfe", b"<!DOCTYPE a [", b"<!ENTITY x 'y'>", b"javascript:alert(1)", b"file:///etc/passwd",
    b"{", b"}", b'"', b"xmlns=''", b"<div xmlns='http://www.w3.org/1999/xhtml'>", b"\xe2\x80\xae", b"1e999999",
    b"[" * 2000, b"<a>" * 2000,
])  # fmt: skip


@st.composite
def hostile(draw: st.DrawFn) -> bytes:
    data = draw(SEEDS)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 40)))
        data = data[:start] + draw(st.one_of(PIECES, st.binary(max_size=12))) + data[end:]
    return data


@settings(deadline=None, max_examples=300)
@given(hostile())
def test_a_mangled_feed_is_read_or_refused(data: bytes) -> None:
    try:
        feed = parse(data, "https://ice.example/feed")
    except (Malformed, NoFeed):
        return
    for address in (feed.site, *feed.feeds, *(item.link for item in feed.items)):
        assert not address or normal_address(address) == address
    for item in feed.items:
        assert item.title == line(item.title)
        assert item.summary == line(item.summary)
        assert len(item.ref) <= 500


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60), st.sampled_from(["", "http://", "https://[", "http://0x", "//", "http://a@"]))
def test_any_text_is_a_place_or_none(text: str, start: str) -> None:
    from storage.errors import BadAddress, NotOfTheWeb

    try:
        there = place(start + text)
    except (BadAddress, NotOfTheWeb):
        return
    assert place(str(there)) == there
    assert there.host.isascii() and 0 < there.port < 65536


@given(st.ip_addresses())
def test_no_spelling_of_an_address_widens_its_reach(address: object) -> None:
    open_ = is_public(str(address))
    assert open_ == is_public(
        str(place(f"http://[{address}]/" if ":" in str(address) else f"http://{address}/").numeric)
    )
