"""The title of a web page by a glance at its beginning, for lists of pages."""

import re
from html import unescape

_TITLE = re.compile(rb"<title\b[^>]*>(.{0,2000}?)</title", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(rb"<h([1-6])\b[^>]*>(.{1,4000}?)</h\1", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(rb"<[^>]*>")
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)
_LONGEST = 300


def title(head: bytes, charset: str = "") -> str:
    """Return the title that the beginning of a page shows, "" for none.

    >>> title(b"<html><title>On &amp; off the ice</title>")
    'On & off the ice'
    """
    found = _TITLE.search(head)
    return "" if found is None else _decoded(found[1], head, charset)


def heading(head: bytes) -> str:
    """Return the first heading that the beginning of a page shows, "" for none.

    >>> heading(b"<body><h2>Thin <i>ice</i></h2>")
    'Thin ice'
    """
    found = _HEADING.search(head)
    return "" if found is None else _decoded(_TAG.sub(b"", found[2]), head, "")


def _decoded(words: bytes, head: bytes, charset: str) -> str:
    named = _CHARSET.search(head[:4096])
    for label in (charset, "utf-8", named[1].decode("ascii") if named else "", "cp1252"):
        try:
            text = words.decode(label) if label else ""
        except (UnicodeDecodeError, LookupError):
            continue
        if text:
            return " ".join(unescape(text).split())[:_LONGEST]
    return ""
