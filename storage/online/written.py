"""What feeds write, as plain text and as addresses."""

import html
import re
from urllib.parse import urljoin

from storage.addresses import normal_address
from storage.text import clean, line, shorten

THIS_FEED = "the feed"
"""Stands in errors where the caller, who knows the address, puts it."""

MOST_ITEMS = 1000
MOST_CONTENT = 1_000_000
"""Characters of an item's content."""
SUMMARY = 400

_TAG = re.compile(r"<[!/?A-Za-z][^>]*>")
_HIDDEN = re.compile(r"<(script|style)\b.*?</\1\s*>", re.I | re.S)


def plain(written: str, most: int = 1000) -> str:
    """Return HTML, perhaps escaped once too often, as one line of plain text.

    >>> plain("Thin&amp;nbsp;<b>ice</b> &amp; snow")
    'Thin ice & snow'
    """
    text = html.unescape(_TAG.sub(" ", _HIDDEN.sub(" ", written[:100_000])))
    return shorten(line(html.unescape(_TAG.sub(" ", text))), most)


def web_address(address: str, base: str | None) -> str:
    """Return an http(s) address in one form, seen from ``base``; "" if it is none.

    >>> web_address("b?c#d", "https://example.org/a"), web_address("javascript:x", None)
    ('https://example.org/b?c', '')
    """
    try:
        joined = urljoin(base or "", clean(address).strip())
    except ValueError:
        return ""
    return (normal_address(joined) or "") if len(joined) < 8000 else ""
