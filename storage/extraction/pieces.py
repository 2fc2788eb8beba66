"""Texts of elements, as little of them as is needed: a hostile page has no end."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from storage.text import line

SKIPPED = frozenset(
    {"script", "style", "template", "svg", "button", "noscript", "select", "option", "textarea"}
)
"""Elements whose text nobody reads as such."""
_MOST_TEXTS = 300
_LONGEST = 2_000
_LINES = frozenset({"br", "div", "p", "small", "time", "h2", "h3", "h4", "h5", "h6", "ul", "li"})


def pieces(element: Any, *, most: int = 24, size: int = 240) -> tuple[str, ...]:
    """Return the texts within an element one by one, until ``most`` of them or ``size`` characters."""
    found: list[str] = []
    length = 0
    for text, _ in islice(_texts(element), _MOST_TEXTS):
        piece = line(text[:_LONGEST])
        if piece:
            found.append(piece)
            length += len(piece)
        if length > size or len(found) >= most:
            break
    return tuple(found)


def text_of(element: Any, size: int) -> str:
    """Return the beginning of an element's text as one line; where a line ends on the page is a space."""
    parts: list[str] = []
    length = 0
    for text, new_line in islice(_texts(element), _MOST_TEXTS):
        parts.append(f" {text[:size]}" if new_line else text[:size])
        length += len(parts[-1])
        if length > size:
            break
    return line("".join(parts))[:size]


def _texts(element: Any) -> Iterator[tuple[str, bool]]:
    """Yield the texts to read, in order, and whether a line of the page begins with each."""
    if not len(element):
        if element.text:
            yield element.text, False
        return
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        if event == "start":
            if one.tag in SKIPPED:
                walk.skip_subtree()
            elif one.text:
                yield one.text, one is not element and one.tag in _LINES
        elif one is not element and one.tail:
            yield one.tail, one.tag in _LINES
