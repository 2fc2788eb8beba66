"""The page cut into leaves: the smallest elements that hold a paragraph's text.

What is article and what is not is decided leaf by leaf; the elements around stay as they are.
"""

from dataclasses import dataclass
from typing import Any

from storage.blocks.context import BLOCKS
from storage.text import blank, line

MARK = "data-leaf"
"""Attribute that carries a leaf's number through other libraries' trees."""

_INTO_PAGE = 0.3
"""What a character of a link into the page counts, as in Mozilla's Readability."""
_WHOLE = frozenset({"pre", "figcaption", "math", "caption"})


@dataclass(slots=True)
class Leaf:
    """One paragraph, heading, item or cell of the page."""

    element: Any
    text: str
    """On one line."""
    linked: float
    """Share of it inside links, 0..1."""
    size_of_links: float = 0.0
    """Characters inside links; of one into the page itself, three tenths of them."""
    images: int = 0


def leaves(body: Any) -> list[Leaf]:
    """Return the leaves below ``body`` in order, marking each with its number.

    Text that stands between block elements gets a paragraph of its own, and so does what two line
    breaks part.
    """
    holders = _holders(body)
    for element in [element for element in body.iter("*") if element in holders or element.tag == "div"]:
        _wrap_loose(element, holders)
    found: list[Leaf] = []
    for element in _ends(body, _holders(body)):
        text = line(element.text_content())
        if text and not blank(text):
            element.set(MARK, str(len(found)))
            found.append(_leaf(element, text))
    return found


def _holders(body: Any) -> set[Any]:
    """Return the elements that have a block element below them."""
    holders = {body}
    for element in body.iter("*"):
        if element.tag in BLOCKS and element is not body:
            above = element.getparent()
            while above is not None and above not in holders:
                holders.add(above)
                above = above.getparent()
    return holders


def _ends(body: Any, holders: set[Any]) -> list[Any]:
    """Return the block elements without any below them; preformatted text is always one."""
    found = []
    pending = [body]
    while pending:
        element = pending.pop()
        if element.tag in _WHOLE or element not in holders:
            if element.tag in BLOCKS:
                found.append(element)
            continue
        pending.extend(child for child in reversed(element) if isinstance(child.tag, str))
    return found


def _wrap_loose(element: Any, holders: set[Any]) -> None:
    """Give runs of inline content between blocks, or between double breaks, their paragraph."""
    if element.tag in _WHOLE or (element not in holders and not _broken(element)):
        return
    parts: list[_Part] = [_Part()]
    parts[-1].text = element.text or ""
    breaks = 0
    for child in list(element):
        if child in holders or child.tag in BLOCKS:
            parts += [_Part(block=child), _Part()]
            breaks = 0
        elif child.tag == "br" and (breaks or _next_breaks(child)):
            breaks += 1
            if breaks == 1:
                parts.append(_Part())
        else:
            breaks = 0
            parts[-1].inline.append(child)
            continue
        if child.tail and child.tail.strip():
            breaks = 0
        parts[-1].text += child.tail or ""
    _rebuild(element, parts)


class _Part:
    """A block child, or a run of text and inline children."""

    def __init__(self, block: Any = None) -> None:
        self.block = block
        self.text = ""
        self.inline: list[Any] = []

    def shows(self) -> bool:
        """Tell whether there is text or a picture in it."""
        return bool(self.text.strip()) or any(
            (child.tail or "").strip()
            or child.text_content().strip()
            or child.tag == "img"
            or child.find(".//img") is not None
            for child in self.inline
        )


def _broken(element: Any) -> bool:
    return any(_next_breaks(child) for child in element if child.tag == "br")


def _next_breaks(element: Any) -> bool:
    after = element.getnext()
    return after is not None and after.tag == "br" and not (element.tail or "").strip()


def _rebuild(element: Any, parts: list[_Part]) -> None:
    element.text = None
    del element[:]
    for part in parts:
        if part.block is not None:
            part.block.tail = None
            element.append(part.block)
        elif not part.shows():
            element.extend(part.inline)  # an anchor, a column: nothing to read
        else:
            paragraph = element.makeelement("p")
            paragraph.text = part.text
            paragraph.extend(part.inline)
            element.append(paragraph)


def _leaf(element: Any, text: str) -> Leaf:
    around = next(element.iterancestors("a"), None)
    links = list(element.iter("a"))
    if not links and around is None:
        return Leaf(element, text, 0.0, 0.0, _images(element))
    inside = 0
    weighed = 0.0
    for link in links:
        size = len(line(link.text_content()))
        inside += size
        weighed += size * _INTO_PAGE if _leads_into_page(link) else size
    if around is not None:
        return Leaf(
            element, text, 1.0, len(text) * (_INTO_PAGE if _leads_into_page(around) else 1.0), _images(element)
        )
    return Leaf(element, text, min(1.0, inside / len(text)), weighed, _images(element))


def _leads_into_page(link: Any) -> bool:
    href = link.get("href") or ""
    return len(href) > 1 and href[0] == "#"


def _images(element: Any) -> int:
    return sum(1 for _ in element.iter("img"))
