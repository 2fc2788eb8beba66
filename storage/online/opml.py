"""The list of subscriptions as other readers take it: OPML 2.0."""

from collections.abc import Sequence

from storage.records import Feed


def opml(feeds: Sequence[Feed]) -> bytes:
    """Return an OPML document of feeds.

    >>> b"<outline" in opml([]), opml([])[:5]
    (False, b'<?xml')
    """
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Lectorium"
    body = etree.SubElement(root, "body")
    for feed in feeds:
        told = {"type": "rss", "text": feed.title, "title": feed.title, "xmlUrl": feed.url}
        etree.SubElement(body, "outline", told | ({"htmlUrl": feed.site} if feed.site else {}))
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return made
