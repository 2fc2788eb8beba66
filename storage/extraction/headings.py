"""Which heading of a page its article stands under."""

import re
from typing import Any

from storage.extraction.pieces import text_of
from storage.text import letters

MAX_HEADING = 1_000
_MOST = 60
"""Headings looked at."""
_SHORTEST = 8
_FRONT_PAGE = re.compile(r"/|\.|\./|#|(?:https?:)?//[^/?#]+/?")


def top(root: Any, page_title: str) -> Any:
    """Return the heading that the page's title repeats, else the first of the highest rank; or None."""
    whole = letters(page_title)
    first = best = None
    longest = _SHORTEST - 1
    for number, element in enumerate(root.iter("h1", "h2", "h3", "h4")):
        if number >= _MOST:
            break
        key = letters(text_of(element, MAX_HEADING))
        if len(key) > longest and key in whole and not of_the_site(element):
            best, longest = element, len(key)
        if key and (first is None or element.tag < first.tag):
            first = element
    return first if best is None else best


def of_the_site(heading: Any) -> bool:
    """Tell whether a heading is the name of the site: a link to its front page."""
    parent = heading.getparent()
    if parent is not None and parent.tag == "a":
        return _leads_home(parent)
    whole = len(text_of(heading, MAX_HEADING))
    return any(_leads_home(link) and len(text_of(link, MAX_HEADING)) * 2 > whole for link in heading.iter("a"))


def _leads_home(link: Any) -> bool:
    return _FRONT_PAGE.fullmatch((link.get("href") or "").strip()) is not None
