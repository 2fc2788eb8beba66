"""What other libraries take for the article, as numbers of leaves.

Each voice is asked about the same tree, so that their answers can be compared leaf by leaf.
"""

import re
from collections.abc import Sequence, Set
from copy import deepcopy
from html import unescape
from typing import Any

from storage.budget import Spent, within
from storage.extraction.leaves import MARK, Leaf
from storage.extraction.quiet import quiet

MAX_ELEMENTS = 30_000
"""Of a page that trafilatura is asked about; its time grows faster than the page."""
MAX_ELEMENTS_READABILITY = 100_000
PATIENCE = 2.5
"""Seconds of processor time for a library's opinion: a hundredth is usual, and two of them fit a page's ten."""

_LINES = ("p", "head", "item", "cell", "quote", "code", "ab", "fw")  # TEI, as trafilatura writes it
_KEPT = {MARK, "class", "id", "href", "src", "rowspan", "colspan", "itemprop", "role", "data-own"}
_WORD = re.compile(r"\w+")
_TEASER = 400
"""Characters: what structured data gives below that is a summary."""
_MARKUP = re.compile(r"<[^<>]{0,500}>")
_SHORT = 24
"""Letters: a shorter leaf is only found as a whole line, since any text holds it somewhere."""


def readability(root: Any, leaves: Sequence[Leaf]) -> frozenset[int]:
    """Return what readability-lxml keeps; nothing where it fails, takes too long, or the page is too large."""
    from readability import Document
    from readability.readability import Unparseable

    if _elements(root) > MAX_ELEMENTS_READABILITY:
        return frozenset()

    class Marked(Document):  # type: ignore[misc]
        """Hands over the tree; making it a string once more would only cost time."""

        def get_clean_html(self) -> str:
            return "".join(self.html.itertext())

    page = _lean(root)
    document = Marked(page)
    try:
        with quiet(), within(PATIENCE):
            document.summary(html_partial=True)
    except (Unparseable, Spent):
        return frozenset()
    return frozenset(int(element.get(MARK)) for element in document.html.iter() if element.get(MARK))


def trafilatura(root: Any, leaves: Sequence[Leaf]) -> frozenset[int]:
    """Return what trafilatura keeps; nothing where it finds none, takes too long, or the page is too large."""
    from trafilatura import bare_extraction

    if _elements(root) > MAX_ELEMENTS:
        return frozenset()
    page = _lean(root)
    try:
        with quiet(), within(PATIENCE):
            document = bare_extraction(page, include_comments=False, include_tables=True, with_metadata=False)
    except Spent:
        return frozenset()
    if document is None or document.body is None:
        return frozenset()
    whole = {_key("".join(part.itertext())) for part in document.body.iter(*_LINES)}
    return _within(leaves, whole, _key("\n".join(document.body.itertext())))


def told(body: str, leaves: Sequence[Leaf]) -> frozenset[int]:
    """Return what the page's structured data gives as the text of its article."""
    if len(body) < _TEASER:
        return frozenset()
    plain = unescape(_MARKUP.sub("\n", unescape(body))) if "<" in body or "&" in body else body
    return _within(leaves, {_key(part) for part in plain.splitlines()}, _key(plain))


def _within(leaves: Sequence[Leaf], lines: Set[str], text: str) -> frozenset[int]:
    found = set()
    for number, leaf in enumerate(leaves):
        key = _key(leaf.text)
        if key in lines or (len(key) >= _SHORT and key in text):
            found.add(number)
    return frozenset(found)


def _lean(root: Any) -> Any:
    """Return a copy of the tree with those attributes only that a voice looks at."""
    copy = deepcopy(root)
    for element in copy.iter("*"):
        kept = {name: element.get(name) for name in element.keys() if name in _KEPT}  # noqa: SIM118
        if len(kept) < len(element.attrib):
            element.attrib.clear()
            element.attrib.update(kept)
    return copy


def _elements(root: Any) -> int:
    return int(root.xpath("count(.//*)"))


def _key(text: str) -> str:
    return "".join(_WORD.findall(text)).lower()
