"""The page's elements above its leaves, each with what lies below it counted.

Voices that judge whole sections work on this and leave the tree as it is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from storage.extraction.leaves import MARK, Leaf

TEXTISH = frozenset({"span", "li", "td", "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol"})


class Node:
    """An element with text or pictures, and sums over all that is left below it."""

    __slots__ = (
        "children",
        "commas",
        "element",
        "gone",
        "headings",
        "images",
        "items",
        "leaf",
        "linked",
        "listed",
        "names",
        "paragraphs",
        "parent",
        "score",
        "size",
        "tag",
        "textish",
    )  # fmt: skip

    def __init__(self, element: Any, parent: "Node | None") -> None:
        self.element = element
        self.tag: str = element.tag
        self.names = f"{element.get('class') or ''} {element.get('id') or ''}"
        self.parent = parent
        self.children: list[Node] = []
        self.leaf: int | None = None
        self.size = 0
        """Characters of text."""
        self.linked = 0.0
        """Of them inside links; a link into the page counts for less than a third."""
        self.commas = 0
        self.paragraphs = 0
        self.images = 0
        self.items = 0
        self.headings = 0
        """Characters inside headings."""
        self.listed = 0
        """Characters inside lists."""
        self.textish = 0
        """Characters inside what usually holds text."""
        self.score: float | None = None
        """What paragraphs below have given it; None until one has."""
        self.gone = False

    @property
    def density(self) -> float:
        """Share of the text inside links."""
        return self.linked / self.size if self.size else 0.0

    def remove(self) -> None:
        """Take the node out, and its counts out of all above."""
        self.gone = True
        for above in self.ancestors():
            above.size -= self.size
            above.linked -= self.linked
            above.commas -= self.commas
            above.paragraphs -= self.paragraphs + (self.tag == "p")
            above.images -= self.images
            above.items -= self.items + (self.tag == "li")
            above.headings -= self.size if self.tag in HEADINGS else self.headings
            above.listed -= self.size if self.tag in _LISTS else self.listed
            above.textish -= self.size if self.tag in TEXTISH else self.textish

    def left(self) -> list["Node"]:
        """Return the children that are still there."""
        return [child for child in self.children if not child.gone]

    def ancestors(self) -> Iterator["Node"]:
        """Yield the nodes above, innermost first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def walk(self) -> Iterator["Node"]:
        """Yield the node and all below it, in order; what is removed meanwhile is passed over."""
        pending = [self]
        while pending:
            node = pending.pop()
            if node.gone:
                continue
            yield node
            if not node.gone:
                pending.extend(reversed(node.children))


def outline(body: Any, leaves: Sequence[Leaf]) -> Node:
    """Return the node of ``body``; elements without text and pictures have none."""
    root = Node(body, None)
    order = [root]
    pending = [(child, root) for child in reversed(body)]
    while pending:
        element, parent = pending.pop()
        mark = element.get(MARK)
        node = Node(element, parent)
        order.append(node)
        if mark is not None:
            _count_leaf(node, leaves[int(mark)], int(mark))
        elif node.tag == "img":
            node.images = 1
        else:
            pending.extend((child, node) for child in reversed(element))
    for node in reversed(order[1:]):
        if node.size or node.images:
            _add(node)
    for node in order:
        node.children.reverse()
    return root


def _count_leaf(node: Node, leaf: Leaf, number: int) -> None:
    node.leaf = number
    node.size = len(leaf.text)
    node.linked = leaf.size_of_links
    node.commas = leaf.text.count(",")
    node.images = leaf.images
    if node.tag == "div" and not node.images:
        node.tag = "p"


def _add(node: Node) -> None:
    """Add a node, whose own counts are complete, to the one above it."""
    above = node.parent
    assert above is not None
    above.children.append(node)
    above.size += node.size
    above.linked += node.linked
    above.commas += node.commas
    above.paragraphs += node.paragraphs + (node.tag == "p")
    above.images += node.images
    above.items += node.items + (node.tag == "li")
    above.headings += node.size if node.tag in HEADINGS else node.headings
    above.listed += node.size if node.tag in _LISTS else node.listed
    above.textish += node.size if node.tag in TEXTISH else node.textish
