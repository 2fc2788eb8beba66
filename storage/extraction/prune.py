"""The tree cut back to the article: its leaves, what is around them, and its pictures."""

import re
from collections.abc import Sequence
from typing import Any

from storage.blocks import grid
from storage.extraction.leaves import MARK, Leaf

_OUTSIDE = frozenset({"nav", "footer", "aside", "form"})
_SUMMARY = 500
"""Characters of headline, summary and credits; with more the text has begun."""
_KEPT_TABLE = 0.5
_SEVERAL = 3
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.I)


def prune(body: Any, leaves: Sequence[Leaf], kept: frozenset[int]) -> None:
    """Take out of ``body`` all but the kept leaves and what belongs to them."""
    tables = _tables(body, leaves, kept)
    whole = {leaves[number].element for number in kept if not _in(leaves[number].element, tables)}
    whole |= {table for table, stays in tables.items() if stays}
    whole |= _pictures(body, whole)
    ways = _ways(whole)
    pending = [body]
    while pending:
        element = pending.pop()
        for child in list(element):
            if child in whole:
                continue
            if child in ways:
                pending.append(child)
            else:
                element.remove(child)


def _in(element: Any, tables: dict[Any, bool]) -> bool:
    return any(above in tables for above in element.iterancestors("table"))


def _tables(body: Any, leaves: Sequence[Leaf], kept: frozenset[int]) -> dict[Any, bool]:
    """Return the tables of the page that hold data, and whether they stay, as wholes."""
    tables = {}
    for table in body.iter("table"):
        if grid.read(table) is not None:
            inside = [int(element.get(MARK)) for element in table.iter("*") if element.get(MARK)]
            size = sum(len(leaves[number].text) for number in inside)
            stays = sum(len(leaves[number].text) for number in inside if number in kept)
            tables[table] = stays > 0 and stays >= size * _KEPT_TABLE
    return tables


def _pictures(body: Any, whole: set[Any]) -> set[Any]:
    """Return the pictures, captions and rules that stand among the kept leaves."""
    if not whole:
        return set()
    article = _enclosing(body, whole)
    found: set[Any] = set()
    ways = _ways(whole)
    near = False  # whether the last leaf before was kept
    waiting: list[Any] = []
    counts: dict[Any, int] = {}
    for element in article.iter("*"):
        if element in whole:
            found |= {one for one in waiting if near or _leads(one)}
            waiting, near = [], True
        elif element.get(MARK) and not _captions(element, waiting):
            found |= {one for one in waiting if near and (_in_figure(one) or _beside(one, ways))}
            found |= {one for one in waiting if _among(one, whole, ways, counts)}
            waiting, near = [], False
        elif element.tag in {"img", "hr"} and not _inside(element, whole) and not _outside(element, article):
            waiting.append(element)
    found |= {one for one in waiting if near and _in_figure(one)}
    found |= _opening(article, whole)
    return found | {caption for one in found for caption in _own_captions(one)}


def _opening(article: Any, whole: set[Any]) -> set[Any]:
    """Return the figure between the summary and the text, where credits or buttons part it from both."""
    around = article if article.tag == "article" else next(article.iterancestors("article"), None)
    if around is None:
        return set()
    above = 0
    for element in around.iter("*"):
        if element in whole:
            above += len(element.text_content())
        if above > _SUMMARY:
            break
        if above and element.tag == "img" and _in_figure(element) and not _outside(element, around):
            link = next(element.iterancestors("a"), None)
            return {element} if link is None or _shows_picture(link) else set()
    return set()


def _enclosing(body: Any, whole: set[Any]) -> Any:
    """Return the smallest element around all of the kept leaves."""
    counts: dict[Any, int] = {}
    for element in whole:
        for above in element.iterancestors():
            counts[above] = counts.get(above, 0) + 1
    around = [element for element, count in counts.items() if count == len(whole)]
    return max(around, key=lambda element: len(list(element.iterancestors())), default=body)


def _inside(element: Any, whole: set[Any]) -> bool:
    return any(above in whole for above in element.iterancestors())


def _outside(element: Any, article: Any) -> bool:
    for above in element.iterancestors():
        if above is article:
            return False
        if above.tag in _OUTSIDE:
            return True
    return False


def _leads(element: Any) -> bool:
    """Tell whether a picture before the first paragraph, or after a gap, belongs to what follows."""
    if element.tag != "img":
        return False
    link = next(element.iterancestors("a"), None)
    return link is None or _in_figure(element) or _shows_picture(link)


def _beside(picture: Any, ways: set[Any]) -> bool:
    """Tell whether a picture stands by itself among the paragraphs, and leads to no other page."""
    if picture.tag != "img":
        return False
    around = picture.getparent()
    while around is not None and around not in ways:
        if around.text_content().strip() or (around.tag == "a" and not _shows_picture(around)):
            return False
        around = around.getparent()
    return around is not None and around.tag != "a"


def _among(picture: Any, whole: set[Any], ways: set[Any], counts: dict[Any, int]) -> bool:
    """Tell whether a figure stands by itself among several kept paragraphs.

    Where it has a caption that is not kept, the weights have spoken against both. ``counts`` remembers
    how many kept paragraphs an element holds.
    """
    figure = _figure(picture)
    if picture.tag != "img" or figure is picture or figure.text_content().strip():
        return False
    while figure.getparent() is not None and figure.getparent() not in ways:
        figure = figure.getparent()
        if figure.tag != "figure" and len(list(figure)) > 1:
            return False
    above = figure.getparent()
    if above not in counts:
        counts[above] = 0 if above is None else sum(one in whole for one in above)
    return counts[above] >= _SEVERAL


def _shows_picture(link: Any) -> bool:
    return bool(_PICTURE.search(link.get("href") or ""))


def _in_figure(element: Any) -> bool:
    return any(True for _ in element.iterancestors("figure"))


def _captions(element: Any, waiting: Sequence[Any]) -> bool:
    return element.tag == "figcaption" and any(_figure(one) is _figure(element) for one in waiting)


def _figure(element: Any) -> Any:
    return next(element.iterancestors("figure"), element)


def _own_captions(picture: Any) -> list[Any]:
    figure = next(picture.iterancestors("figure"), None)
    return [] if figure is None else list(figure.iter("figcaption"))


def _ways(whole: set[Any]) -> set[Any]:
    """Return all elements above those that stay."""
    ways: set[Any] = set()
    for element in whole:
        above = element.getparent()
        while above is not None and above not in ways:
            ways.add(above)
            above = above.getparent()
    return ways
