"""Footnotes: what the article points to with a short mark belongs to it, wherever it stands."""

import re
from collections.abc import Sequence
from typing import Any

from storage.extraction.leaves import MARK, Leaf

_MARK = re.compile(r"\W*(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]+)\W*", re.I)
"""What a reference to a note looks like; a link in a table of contents has words."""
_LONGEST = 3000
"""Characters of one note: a mark that points to more points to a part of the page."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


def footnotes(body: Any, leaves: Sequence[Leaf], kept: frozenset[int]) -> frozenset[int]:
    """Return the leaves of the notes that kept leaves refer to, with the heading above them."""
    targets = {name: element for element in body.iter("*") for name in _names(element)}
    found: set[int] = set()
    for number in sorted(kept):
        for link in leaves[number].element.iter("a"):
            target = targets.get((link.get("href") or "#")[1:])
            if (link.get("href") or "").startswith("#") and target is not None:
                found |= _note(leaves, target) if _MARK.fullmatch(link.text_content()) else set()
    found -= kept
    return frozenset(found | _heading(leaves, found, kept))


def _names(element: Any) -> list[str]:
    return [name for name in (element.get("id"), element.get("name")) if name]


def _note(leaves: Sequence[Leaf], target: Any) -> set[int]:
    """Return the leaves below a target, or the one around it."""
    inside = {int(element.get(MARK)) for element in target.iter("*") if element.get(MARK)}
    if not inside:
        around = next((above for above in target.iterancestors() if above.get(MARK)), None)
        inside = set() if around is None else {int(around.get(MARK))}
    size = sum(len(leaves[number].text) for number in inside)
    return inside if size <= _LONGEST else set()


def _heading(leaves: Sequence[Leaf], notes: set[int], kept: frozenset[int]) -> set[int]:
    above = min(notes, default=0) - 1
    if above < 0 or above in kept or leaves[above].element.tag not in _HEADINGS:
        return set()
    return {above}
