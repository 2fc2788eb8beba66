# ruff: noqa: E501 - feeds have long lines
"""Feeds of every kind, well made and not, give the same items."""

import json

import pytest

from storage.errors import Malformed, NoFeed
from storage.online.feeds import parse
from storage.records import FeedItem

HERE = "https://ice.example/feeds/all"

RSS2 = b"""\xef\xbb\xbf  <?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss PUBLIC "-//Elsewhere//DTD RSS 0.91//EN" "http://elsewhere.example/rss.dtd">
<?xml-stylesheet href="look.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Ice &amp; snow</title><atom:link rel="self" href="https://ice.example/feeds/all"/>
<link>https://ICE.example</link>
<image><title>A picture</title><link>https://ice.example/picture</link></image>
<item><media:title>Not this</media:title><title>Thin&nbsp;<![CDATA[<i>ice</i> &amp; wind]]></title><link> /thin?a=1&amp;b=2#top </link>
<pubDate>Fri, 1 May 2026 14:00:00 +0200</pubDate><dc:creator>Ann Holm</dc:creator><dc:creator>Bo Lund</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>Long &nbsp; and whole, with a lot of words.</p>]]></content:encoded></item>
</channel></rss>"""

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ice.example/">
<title>Ice &amp; snow</title><link rel="self" href="/feeds/all"/><link href="https://ice.example/"/>
<entry><id>tag:ice.example,2026:1</id><title type="html">Thin&amp;nbsp;&lt;i&gt;ice&lt;/i&gt; &amp;amp; wind</title>
<link rel="enclosure" href="a.mp3"/><link rel="alternate" type="application/json" href="thin.json"/>
<link rel="alternate" type="text/html" href="thin?a=1&amp;b=2#top"/>
<published>2026-05-01T14:00:00+02:00</published><updated>2026-06-01T00:00:00Z</updated>
<author><name>Ann Holm</name><email>ann@ice.example</email></author><author><name>Bo Lund</name></author>
<summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long and <em>whole</em>, with words.</p></div></content></entry></feed>"""

RSS1 = b"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ice &amp; snow</title><link>https://ice.example/</link></channel>
<item rdf:about="x"><title>Thin ice &amp; wind</title><link>https://ice.example/thin?a=1&amp;b=2</link>
<dc:date>2026-05-01T12:00:00Z</dc:date><dc:creator>Ann Holm, Bo Lund</dc:creator><description>Short.</description></item></rdf:RDF>"""

JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "Ice & snow", "home_page_url": "https://ice.example",
    "items": [
        {"id": 7, "url": "/thin?a=1&b=2", "title": "Thin ice & wind", "date_published": "2026-05-01T12:00:00Z",
         "authors": [{"name": "Ann Holm"}, {"name": "Bo Lund"}], "summary": "Short.",
         "content_html": "<p>Long and whole, with a lot of words.</p>"},
        "no item",
    ],
}).encode()  # fmt: skip


@pytest.mark.parametrize("data", [RSS2, ATOM, RSS1, JSON], ids=["rss2", "atom", "rss1", "json"])
def test_every_kind_tells_the_same(data: bytes) -> None:
    feed = parse(data, HERE)
    assert (feed.title, feed.site) == ("Ice & snow", "https://ice.example/")
    (item,) = feed.items
    assert item.link == "https://ice.example/thin?a=1&b=2"
    assert (item.title, item.byline) == ("Thin ice & wind", "Ann Holm, Bo Lund")
    assert (item.published, item.summary) == ("2026-05-01T12:00:00Z", "Short.")
    assert "Long" in item.content or data is RSS1


def test_rss_of_old_and_a_guid_for_a_link() -> None:
    feed = parse(
        b'<rss version="0.91"><channel><title>Old</title><item><title>A</title><guid>https://a.example/1</guid></item>'
        b'<item><title>B</title><guid isPermaLink="false">https://a.example/2</guid></item></channel></rss>',
        None,
    )
    assert [(item.link, item.ref) for item in feed.items] == [
        ("https://a.example/1", "https://a.example/1"), ("", "https://a.example/2"),
    ]  # fmt: skip


def test_a_broken_feed_gives_what_it_holds() -> None:
    feed = parse(
        b"<rss><channel><title>A & B &nosuch; &lt;b</title><item><title>Tom & Ann &eacute;</title>"
        b"<link>https://a.example/x?a=1&b=2</link></item><item><title>cut",
        None,
    )
    assert feed.title == "A & B &nosuch; <b"
    assert feed.items[0] == FeedItem(
        ref="https://a.example/x?a=1&b=2", link="https://a.example/x?a=1&b=2", title="Tom & Ann é"
    )
    assert [item.title for item in feed.items] == ["Tom & Ann é", "cut"]


@pytest.mark.parametrize("charset", ["utf-16", "iso-8859-1", "windows-1252"])
def test_other_charsets_are_read(charset: str) -> None:
    text = f'<?xml version="1.0" encoding="{charset}"?><rss><channel><title>Caf\xe9</title></channel></rss>'
    assert parse(text.encode(charset), None).title == "Café"


def test_entities_of_a_feeds_own_making_are_not_there() -> None:
    bomb = b"<!DOCTYPE rss [" + b"".join(
        b'<!ENTITY a%d "%s">' % (number, b"&a%d;" % (number - 1) * 20 if number else b"boom")
        for number in range(9)
    )
    file = b'<!DOCTYPE rss [<!ENTITY a8 SYSTEM "file:///etc/passwd">'
    for start in (bomb, file):
        feed = parse(start + b"]><rss><channel><title>&a8;</title></channel></rss>", None)
        assert feed.title == "&a8;"
    with pytest.raises(Malformed):
        parse(b"<rss><!DOCTYPE a><!DOCTYPE b [<!ENTITY x 'y'>]><channel/></rss>", None)


def test_a_list_names_its_feeds_once() -> None:
    feed = parse(
        b'<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Group">'
        b'<outline xmlUrl="https://a.example/f"/><outline XMLURL="https://b.example/f"/></outline>'
        b'<outline xmlUrl="https://a.example/f#x"/><outline xmlUrl="file:///etc/passwd"/></body></opml>',
        None,
    )
    assert feed.feeds == ("https://a.example/f", "https://b.example/f")


def test_a_page_names_its_feed() -> None:
    page = (
        b'<!DOCTYPE html><html><head><link rel="alternate" hreflang="de" href="/de">'
        b'<link rel="Alternate" type="application/rss+xml; charset=utf-8" href="/f"><link rel="alternate" '
        b'type="application/atom+xml" href="/comments"></head><body>'
    )
    assert parse(page, HERE).feeds == ("https://ice.example/f",)
    assert parse(b'<?xml version="1.0"?>' + page, HERE).feeds == ("https://ice.example/f",)


@pytest.mark.parametrize(
    "data", [b"", b"words", b"<html><p>x", b'{"a": 1}', b"<?xml version='1.0'?><svg/>", b"\x89PNG\r\n"]
)
def test_what_is_no_feed_says_so(data: bytes) -> None:
    with pytest.raises((NoFeed, Malformed)):
        parse(data, HERE)


@pytest.mark.parametrize(
    "data", [b"{", b"[" * 100_000, b'{"items":' + b"[" * 100_000, b"<rss/>", b"<rss><channel"]
)
def test_what_is_broken_says_so(data: bytes) -> None:
    with pytest.raises((NoFeed, Malformed)):
        parse(data, HERE)
