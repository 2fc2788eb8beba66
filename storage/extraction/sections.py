"""A voice of our own: the section with most prose, its parents and siblings, freed of what is around.

The rules are those of Mozilla's Readability.js (0.6), worked on counts instead of a second tree; they
are kept close to it, since many pages are written to read well there.
"""

import re
from collections.abc import Sequence
from typing import Any

from storage.blocks import grid
from storage.extraction.leaves import Leaf
from storage.extraction.outline import HEADINGS, Node, outline

_ENOUGH = 500
"""Characters of an article; with less the search is done again, less strictly."""
_UNLIKELY = re.compile(
    r"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|"
    r"legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|"
    r"ad-break|agegate|pagination|pager|popup",
    re.I,
)
_MAYBE = re.compile(r"and|article|body|column|content|main|mathjax|shadow", re.I)
_POSITIVE = re.compile(
    r"article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story", re.I
)
_NEGATIVE = re.compile(
    r"-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|"
    r"outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget",
    re.I,
)
_BYLINE = re.compile(r"byline|author|dateline|writtenby|p-author", re.I)
_SHARE = re.compile(r"(?:\b|_)(?:share|sharedaddy)(?:\b|_)", re.I)
_ADS = re.compile(r"(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)", re.I)
_COMMA = re.compile("[,،﹐︐︑⹁⸴⸲，]")
_SENTENCE_END = re.compile(r"\.( |$)")
_WORD = re.compile(r"\W+")
_ROLES = frozenset({"menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog"})
_SCORED = frozenset({"section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre"})
_BONUS = {"div": 5, "pre": 3, "td": 3, "blockquote": 3, "th": -5} | dict.fromkeys(HEADINGS, -5)
_BONUS |= dict.fromkeys(("address", "ol", "ul", "dl", "dd", "dt", "li", "form"), -3)
_DROPPED = frozenset({"footer", "aside"})


def sections(body: Any, leaves: Sequence[Leaf], title: str) -> frozenset[int]:
    """Return the numbers of the leaves that make the article."""
    best: list[int] = []
    most = -1
    for strictness in (3, 2, 1, 0):
        found = _Search(body, leaves, title, strictness).run()
        size = sum(len(leaves[number].text) for number in found)
        if size > most:
            best, most = found, size
        if size >= _ENOUGH:
            break
    return frozenset(best)


class _Search:
    """One attempt; each loss of strictness switches off one of the three kinds of rules."""

    def __init__(self, body: Any, leaves: Sequence[Leaf], title: str, strictness: int) -> None:
        self._leaves = leaves
        self._title = title
        self._unlikely = strictness > 2
        self._weights = strictness > 1
        self._conditions = strictness > 0
        self._root = outline(body, leaves)
        self._scored: list[Node] = []
        self._candidates: list[Node] = []

    def run(self) -> list[int]:
        """Return the leaves found."""
        self._discard()
        self._score()
        kept = self._with_siblings(self._top())
        for node in kept:
            self._clean(node)
        return [one.leaf for node in kept for one in node.walk() if one.leaf is not None]

    # -- candidates ---------------------------------------------------------------------------

    def _discard(self) -> None:
        """Drop what is hardly an article and note what will give score."""
        title, byline = True, True
        for node in self._root.walk():
            if node is self._root:
                continue
            if title and node.tag in {"h1", "h2"} and self._repeats_title(node):
                title = False
                node.remove()
            elif byline and self._is_byline(node):
                byline = False
                node.remove()
            elif self._is_unlikely(node):
                node.remove()
            elif node.tag in _SCORED:
                self._scored.append(node)
        for node in list(self._root.walk()):
            node.children = [_unwrapped(child, node) for child in node.left()]

    def _text(self, node: Node) -> str:
        return " ".join(self._leaves[one.leaf].text for one in node.walk() if one.leaf is not None)

    def _repeats_title(self, node: Node) -> bool:
        title = set(_WORD.split(self._title.casefold()))
        words = [word for word in _WORD.split(self._text(node).casefold()) if word]
        other = [word for word in words if word not in title]
        return bool(words) and len(" ".join(other)) / len(" ".join(words)) < 0.25

    def _is_byline(self, node: Node) -> bool:
        told = node.element.get("rel") == "author" or "author" in (node.element.get("itemprop") or "")
        return 0 < node.size < 100 and (told or _BYLINE.search(node.names) is not None)

    def _is_unlikely(self, node: Node) -> bool:
        if self._unlikely:
            names = node.names
            if (
                len(names) > 1
                and node.tag not in {"body", "a"}
                and _UNLIKELY.search(names)
                and not _MAYBE.search(names)
                and not any(above.tag in {"table", "code"} for above in node.ancestors())
            ):
                return True
            if node.element.get("role") in _ROLES:
                return True
        return False

    def _score(self) -> None:
        for node in self._scored:
            if node.gone or node.size < 25:
                continue
            text = self._text(node)
            points = 2 + len(_COMMA.findall(text)) + min(node.size // 100, 3)
            for level, above in zip(range(5), node.ancestors(), strict=False):
                if above.score is None:
                    above.score = _BONUS.get(above.tag, 0) + self._weight(above)
                    self._candidates.append(above)
                above.score += points / (1, 2, 6, 9, 12)[level]
        for node in self._candidates:
            assert node.score is not None
            node.score *= 1 - node.density

    def _weight(self, node: Node) -> int:
        if not self._weights:
            return 0
        weight = 0
        for name in (node.element.get("class"), node.element.get("id")):
            if name:
                weight -= 25 if _NEGATIVE.search(name) else 0
                weight += 25 if _POSITIVE.search(name) else 0
        return weight

    def _top(self) -> Node:
        ranked = sorted(self._candidates, key=_score_of, reverse=True)[:5]
        if not ranked or ranked[0] is self._root:
            return self._root
        top = self._shared_parent(ranked[0], ranked)
        last = _score_of(top)
        least = last / 3
        for above in top.ancestors():
            if above is self._root:
                break
            if above.score is None:
                continue
            if above.score < least:
                break
            if above.score > last:
                top = above
                break
            last = above.score
        while top.parent is not None and top.parent is not self._root and len(top.parent.left()) == 1:
            top = top.parent
        return top

    def _shared_parent(self, top: Node, ranked: Sequence[Node]) -> Node:
        """Return the element around three or more candidates of about the same score."""
        near = [list(node.ancestors()) for node in ranked[1:] if _score_of(node) >= 0.75 * _score_of(top)]
        if len(near) >= 3:
            for above in top.ancestors():
                if above is self._root:
                    break
                if sum(above in others for others in near) >= 3:
                    return above
        return top

    def _with_siblings(self, top: Node) -> list[Node]:
        if top.parent is None:
            return top.left()
        least = max(10.0, _score_of(top) * 0.2)
        name = top.element.get("class")
        return [node for node in top.parent.left() if node is top or self._joins(node, top, name, least)]

    def _joins(self, node: Node, top: Node, name: str | None, least: float) -> bool:
        bonus = _score_of(top) * 0.2 if name and node.element.get("class") == name else 0.0
        if node.score is not None and node.score + bonus >= least:
            return True
        if node.tag != "p":
            return False
        if node.size > 80:
            return node.density < 0.25
        return node.size > 0 and node.linked == 0 and _SENTENCE_END.search(self._text(node)) is not None

    # -- inside the article -------------------------------------------------------------------

    def _clean(self, article: Node) -> None:
        data = {node for node in article.walk() if node.tag == "table" and grid.read(node.element) is not None}
        inside = [node for node in article.walk() if node is not article]
        for node in inside:
            if node.gone:
                continue
            shared = len(node.names) > 1 and node.size < _ENOUGH and _SHARE.search(node.names)
            if node.tag in _DROPPED or shared or (node.tag in {"h1", "h2"} and self._weight(node) < 0):
                node.remove()
        for tags in ({"form", "fieldset"}, {"table"}, {"ul"}, {"div"}):
            for node in reversed(inside):
                if node.tag in tags and not _is_gone(node) and self._drops(node, data):
                    node.remove()

    def _drops(self, node: Node, data: set[Node]) -> bool:
        if not self._conditions or node in data or any(above in data for above in node.ancestors()):
            return False
        if any(below in data for below in node.walk()):
            return False
        weight = self._weight(node)
        if weight < 0:
            return True
        if node.commas >= 10:
            return False
        listing = node.tag in {"ul", "ol"} or (node.size and node.listed / node.size > 0.9)
        in_figure = any(above.tag == "figure" for above in node.ancestors())
        if node.size < 20 and _ADS.fullmatch(self._text(node).strip()):
            return True
        drops = (
            (not in_figure and node.images > 1 and node.paragraphs / node.images < 0.5)
            or (not listing and node.items - 100 > node.paragraphs)
            or (
                not listing
                and not in_figure
                and node.headings < 0.9 * node.size
                and node.size < 25
                and (node.images == 0 or node.images > 2)
                and node.linked > 0
            )
            or (not listing and weight < 25 and node.density > 0.2)
            or (weight >= 25 and node.density > 0.5)
            or (node.images == 0 and node.textish == 0)
        )
        if listing and drops:
            if any(len(child.left()) > 1 for child in node.left()):
                return True
            return not (node.images and node.images == node.items)
        return bool(drops)


def _unwrapped(node: Node, parent: Node) -> Node:
    """Return the only paragraph of a division, which then stands in its place, or the node itself."""
    if node.tag == "div" and len(node.children) == 1:
        child = node.children[0]
        if not child.gone and child.tag == "p" and child.density < 0.25:
            child.parent = parent
            return child
    return node


def _is_gone(node: Node) -> bool:
    return node.gone or any(above.gone for above in node.ancestors())


def _score_of(node: Node) -> float:
    return node.score or 0.0
