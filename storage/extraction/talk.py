"""What readers say below an article: recognised by what pages call the place."""

import re
from collections.abc import Sequence, Set
from typing import Any

from storage.extraction.leaves import Leaf

_PLACE = re.compile(
    r"(?:(?:post|article|entry|user|reader|the|fb|wp|blog|all|page|view|facebook|section|sub)[-_]?)?"
    r"comments?(?:[-_]?(?:list|area|section|wrap|wrapper|container|box|block|body|form|content|thread|respond|template|"
    r"holder|inner|main|text|feed|items?|view|\d+))*"
    r"|comments?-title|commentlist|respond|disqus(?:[-_]thread)?|kommentare?|commentaires|comentarios|livefyre.*|"
    r"discussion-?(?:list|thread)",
    re.I,
)
_TALKED_ABOUT = 200
"""Characters that some voice wants outside of the comments; with less, they are the page, as in a forum."""


def talk(leaves: Sequence[Leaf], wanted: Set[int]) -> frozenset[int]:
    """Return the leaves that are readers' comments; none where they are all that is ``wanted``."""
    known: dict[Any, bool] = {}
    found = frozenset(number for number, leaf in enumerate(leaves) if _in_talk(leaf.element, known))
    left = sum(len(leaves[number].text) for number in wanted - found)
    return found if left >= _TALKED_ABOUT else frozenset()


def _in_talk(element: Any, known: dict[Any, bool]) -> bool:
    path = []
    inside = False
    while element is not None and element.tag not in {"body", "html", "article", "main"}:
        if element in known:
            inside = known[element]
            break
        path.append(element)
        if _is_place(element):
            inside = True
            break
        element = element.getparent()
    for one in path:
        known[one] = inside
    return inside


def _is_place(element: Any) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    return any(_PLACE.fullmatch(name) for name in names)
