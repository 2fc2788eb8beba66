"""Feeds as their publishers write them: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed; lists as OPML.

Our own reader on lxml. feedparser was weighed: it opens what it takes for a file name or an
address, stands on a package that is no longer kept, and reads neither JSON Feed nor OPML.
"""

import html
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from storage.errors import Malformed, NoFeed
from storage.online import json_feeds
from storage.online.moments import moment
from storage.online.written import MOST_CONTENT, MOST_ITEMS, SUMMARY, THIS_FEED, plain, web_address
from storage.records import FeedItem, FeedPage
from storage.text import clean, line, shorten

MOST_FEEDS = 1000

_CORE = frozenset((
    "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss2", "http://purl.org/net/rss1.1#",
))  # fmt: skip
"""Namespaces whose elements go by their plain name; of others only those below are known."""
_KNOWN = {
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}
_ATOM = "http://www.w3.org/2005/Atom"
_TYPES = (
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
)  # fmt: skip
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.I | re.S)
_ROOT = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf|opml)\b")
_ENTITY = re.compile(
    rb"(?P<other><!\[CDATA\[.*?\]\]>|&#(?:[0-9]{1,7}|x[0-9A-Fa-f]{1,6});)|&(?:(?P<name>[A-Za-z][A-Za-z0-9]{1,30});)?",
    re.S,
)
"""A named entity or a bare ampersand; ``other`` is what stays as it is."""


def parse(data: bytes, address: str | None) -> FeedPage:
    """Return what a feed, a list of feeds, or a page that names its feeds holds.

    ``address`` is where it came from: relative links start there. Raises Malformed and NoFeed.
    """
    for mark, charset in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            data = data[2:].decode(charset, "replace").encode()
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"{"):
        return json_feeds.parse(data, address)
    # An XML declaration may stand before XHTML, and a feed may do without one.
    if not _ROOT.search(head) and (b"<html" in head or not head.startswith(b"<?xml")):
        return _named_by_page(data, address)
    root = _root(data)
    name = _name(root)
    if name == "opml":
        return FeedPage(title=plain(_text(_child(root, "head"), "title")), feeds=_outlines(root))
    if name not in ("rss", "feed", "RDF"):
        return _named_by_page(data, address)
    channel = root if name == "feed" else _child(root, "channel")
    if channel is None:
        raise Malformed(path=THIS_FEED, reason="it has no channel")
    base = _base(root, address)
    items = _all(root, "entry" if name == "feed" else "item")
    if name == "rss":
        items = _all(channel, "item") or items
    feed = FeedPage(
        title=plain(_text(channel, "title")),
        site=_link(channel, base),
        items=tuple(_item(one, base) for one in items[:MOST_ITEMS]),
    )
    if feed == FeedPage():
        raise Malformed(path=THIS_FEED, reason="it is empty")
    return feed


# -- the tree ---------------------------------------------------------------------------------------


def _root(data: bytes) -> Any:
    # No document type at all: with it go entities of their own making, and the wish to load more.
    data = _ENTITY.sub(_character, _DOCTYPE.sub(b"", data, count=1))
    encoding = None
    try:
        data.decode("utf-8")
        encoding = "utf-8"
    except UnicodeDecodeError:
        pass
    parser = etree.XMLParser(
        recover=True, resolve_entities="internal", load_dtd=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding=encoding,
    )  # fmt: skip
    try:
        if b"<!ENTITY" in data:
            raise ValueError("entities")
        root = etree.fromstring(data.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise Malformed(path=THIS_FEED, reason="it is no XML") from error
    if root is None:
        raise Malformed(path=THIS_FEED, reason="it is no XML")
    return root


def _character(found: re.Match[bytes]) -> bytes:
    """Return an entity as numbers: XML knows five of HTML's, and libxml2 drops even these after an error."""
    if found["other"] is not None:
        return found["other"]
    name = (found["name"] or b"").decode("ascii")
    meant = html.unescape(f"&{name};") if name else "&"
    if meant.startswith(f"&{name}") and name:  # no entity at all: the ampersand meant itself
        return b"&#38;" + found[0][1:]
    return b"".join(b"&#%d;" % ord(letter) for letter in meant)


def _name(element: Any) -> str:
    """Return ``title``, ``content:encoded`` and the like; "" for what is of no interest."""
    if not isinstance(element.tag, str):
        return ""
    space, _, local = element.tag.rpartition("}")
    space = space.removeprefix("{")
    if space in _CORE or local == "RDF":
        return local
    prefix = _KNOWN.get(space) or ("atom" if space == _ATOM else "")
    return f"{prefix}:{local}" if prefix else ""


def _children(element: Any, *names: str) -> Iterator[Any]:
    if element is not None:
        for child in element:
            if _name(child) in names:
                yield child


def _child(element: Any, name: str) -> Any:
    return next(_children(element, name), None)


def _all(element: Any, name: str) -> list[Any]:
    return list(_children(element, name))


def _text(element: Any, *names: str) -> str:
    """Return the text of the first of the named children that has any, as it is written."""
    for name in names:
        for child in _children(element, name):
            text = _written(child)
            if text.strip():
                return text
    return ""


def _written(element: Any) -> str:
    """Return HTML: what an element holds as text, or, of XHTML, its serialised inside."""
    if len(element) and (element.get("type") == "xhtml" or not (element.text or "").strip()):
        inside = next(iter(element), element) if element.get("type") == "xhtml" else element
        parts = [html.escape(inside.text or "", quote=False)]
        parts += [etree.tostring(child, encoding="unicode", method="html") for child in inside]
        return "".join(parts)
    text = "".join(element.itertext())
    kind = element.get("type", "html")
    return html.escape(text, quote=False) if kind in ("text", "text/plain") else text


# -- items ------------------------------------------------------------------------------------------


def _item(element: Any, base: str | None) -> FeedItem:
    base = _base(element, base)
    link = _link(element, base)
    told = _text(element, "guid", "id").strip()
    content = _text(element, "content:encoded", "content", "body")
    summary = _text(element, "description", "summary")
    when = _text(
        element, "pubDate", "published", "dc:date", "dcterms:created", "dcterms:issued", "issued", "updated",
        "modified", "dcterms:modified",
    )  # fmt: skip
    title = plain(_text(element, "title"), 500)
    short = plain(summary or content, SUMMARY)
    return FeedItem(
        ref=shorten(line(told or link or title or short), 500),
        link=link,
        title=title or shorten(short, 80) or link,
        byline=_byline(element),
        published=moment(when.strip()),
        summary=short,
        content=clean((content if len(content) >= len(summary) else summary)[:MOST_CONTENT]),
    )


def _byline(element: Any) -> str:
    names = []
    for child in _children(element, "author", "dc:creator"):
        name = plain(_text(child, "name") or _written(child), 200)
        found = re.fullmatch(r"\S+@\S+ \((.+)\)", name)  # RSS: a mailbox with the name in brackets
        names.append(found[1] if found else name)
    return ", ".join(dict.fromkeys(name for name in names if name and "@" not in name))


def _link(element: Any, base: str | None) -> str:
    """Return the address of what an item or a feed stands for; "" if it names none."""
    links = list(_children(element, "link", "atom:link"))
    told = [(link.get("rel") or "alternate", link.get("type") or "", link.get("href") or "") for link in links]
    pages = [(kind, href) for rel, kind, href in told if rel == "alternate" and href]
    pages.sort(key=lambda one: "html" not in one[0] and one[0] != "")
    texts = [link.text or "" for link in links if not link.get("href")]
    guid = _child(element, "guid")
    if guid is not None and guid.get("isPermaLink", "true").strip().lower() != "false":
        texts.append(guid.text or "")
    ids = [child.text or "" for child in _children(element, "id")]
    for address in [*texts, *(href for _, href in pages), *ids]:
        resolved = web_address(address, base if address not in ids else None)
        if resolved:
            return resolved
    return ""


def _base(element: Any, above: str | None) -> str | None:
    own = element.get("{http://www.w3.org/XML/1998/namespace}base")
    return web_address(own, above) or above if own else above


# -- lists and pages --------------------------------------------------------------------------------


def _outlines(root: Any) -> tuple[str, ...]:
    found = []
    for outline in root.iter("{*}outline", "outline"):
        values = {str(name).lower(): value for name, value in outline.attrib.items()}
        address = web_address(values.get("xmlurl", ""), None)
        if address:
            found.append(address)
    return tuple(dict.fromkeys(found))[:MOST_FEEDS]


def _named_by_page(data: bytes, address: str | None) -> FeedPage:
    """Return the feeds that an HTML page names. Raises NoFeed."""
    found = []
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        root = lxml_html.document_fromstring(data[:2_000_000], parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NoFeed(path=THIS_FEED) from error
    element = root.find(".//base[@href]")
    base = web_address(element.get("href"), address) or address if element is not None else address
    for link in root.iter("link"):
        rels = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        if "alternate" in rels and kind in _TYPES:
            found.append(web_address(link.get("href") or "", base))
    named = tuple(dict.fromkeys(one for one in found if one and one != address))
    if not named:
        raise NoFeed(path=THIS_FEED)
    return FeedPage(title=plain(root.findtext(".//title") or ""), feeds=named[:1])
