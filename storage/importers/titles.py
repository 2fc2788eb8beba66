"""The title of a web page by a glance at its beginning, for lists of pages."""

import re
from html import unescape

_TITLE = re.compile(rb"<title\b[^>]*>(.{0,2000}?)</title", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)
_LONGEST = 300


def title(head: bytes, charset: str = "") -> str:
    """Return the title that the beginning of a page shows, "" for none.

    >>> title(b"<html><title>On &amp; off the ice</title>")
    'On & off the ice'
    """
    found = _TITLE.search(head)
    if found is None:
        return ""
    named = _CHARSET.search(head[:4096])
    words = found[1]
    for label in (charset, "utf-8", named[1].decode("ascii") if named else "", "cp1252"):
        try:
            text = words.decode(label) if label else ""
        except (UnicodeDecodeError, LookupError):
            continue
        if text:
            return " ".join(unescape(text).split())[:_LONGEST]
    return ""
