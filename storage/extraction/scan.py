"""One walk over a page: its headings, credit lines and printed dates, each with its place."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from storage.extraction import headings, people
from storage.extraction.corners import AUTHOR, Corners
from storage.extraction.pieces import SKIPPED, pieces, text_of
from storage.text import line

MOST_ELEMENTS = 60_000
"""Of a page that is walked; what a longer page says of itself stands at its beginning."""
MARKED = 60
"""From this weight on a credit is marked as one, and not guessed."""
SIGNED = 45
"""Weight of a last paragraph that is nothing but a name."""
BARE = 20
"""Weight of a name that stands beside the heading without any mark."""
_MOST_FOUND = 300
_MAX_TEXT = 240
"""Characters of a credit line or a line with a date."""
_MAX_DATE = 80
_MOST_SPACED = 400
"""Characters of a text with its indentation."""
_BESIDE = 16
"""Elements from the heading that a bare name may be away."""

_NOT_AUTHOR = re.compile(
    r"bio(?:graph)?|avatar|image|img|photo|comment|desc|social|follow|about|more|related|count|archive|icon|link-?list"
    r"|title-?bar|share|newsletter|teaser",
    re.I,
)
_DATED = re.compile(
    r"date|time|publish|posted|datum|fecha|updated|entry-?meta|post-?meta|article-?meta|byline", re.I
)
_PEOPLE_PATH = re.compile(
    r"/(?:authors?|autor(?:en)?|auteurs?|people|staff|writers?|contributors?|by|redaktion|profiles?|columnists?"
    r"|journalists?|reporters?|bio|team|experts|users?|person|autores?|autori)/[^/?#]+",
    re.I,
)
_AUTHORS_PATH = re.compile(
    r"/(?:authors?|autor(?:en)?|auteurs?|writers?|contributors?|columnists?|journalists?|reporters?|autores?|autori)/",
    re.I,
)
_WITHIN = re.compile(
    r"[|•·⋅–—\-]\s*(?:(?:written |posted |published )?by|von|par|por|autor:|author:|text:)\s"
    r"|\d{4}\s*(?:by|von|par|por)\s|(?:[|•·⋅,–—\-]|\d{4})\s*(?:by|von|par|por)$",
    re.I,
)
"""A credit that something else stands before."""
_NUMBERS = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_BESIDE_A_DATE = re.compile(rf"\W*{_NUMBERS}\W+(\D+)|\W*(\D+?)\W+{_NUMBERS}\W*")
_DIGIT = re.compile(r"\d")
_NO_CREDIT = frozenset({"body", "article", "html", "main", "section", "img", "form", "input"})
_NO_DATE = frozenset({"body", "article", "html", "main"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A line that may name an author."""

    weight: int
    place: int
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A line that may hold the date of publication."""

    weight: int
    place: int
    stamp: str
    """What the page says for machines; "" where it says nothing."""
    text: str


@dataclass(slots=True)
class Scan:
    """What one walk found, in the order of the page; places count elements."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    heading: int = -1
    """Place of the heading that the article stands under; -1 for none."""
    top: Any = None
    """That heading's element, or None."""


def scan(root: Any, page_title: str) -> Scan:
    """Return what the page shows of its headings, authors and dates.

    ``page_title``, as the head has it, tells which heading the article stands under.
    """
    walk = _Walk(headings.top(root, page_title))
    for place, element in enumerate(islice(root.iter("*"), MOST_ELEMENTS)):
        walk.pass_by(place, element)
    return walk.found


class _Walk:
    def __init__(self, top: Any) -> None:
        self.found = Scan(top=top)
        self._top = top
        self._corners = Corners(top)

    def pass_by(self, place: int, element: Any) -> None:
        """Note what one element shows."""
        if element is self._top:
            self.found.heading = place
        after = element.tail
        if after and 8 <= len(after) < _MOST_SPACED and _DIGIT.search(after):
            self._dated(place, element.getparent(), weight=10, text=after.strip())
        tag = element.tag
        if tag in SKIPPED or tag in {"link", "meta", "title"}:
            return
        if tag == "h1" and len(self.found.headings) < 20 and not headings.of_the_site(element):
            self.found.headings.append((place, text_of(element, headings.MAX_HEADING)))
        elif tag == "p":
            self._signature(place, element)
        if element.attrib:
            self._marked(place, element)
        own = element.text
        if own and len(own) < _MOST_SPACED:
            own = own.strip()
            if 2 <= len(own) <= _MAX_TEXT:
                self._worded(place, element, own)

    def _marked(self, place: int, element: Any) -> None:
        """Note an element whose attributes tell of an author or a date."""
        attributes = element.attrib
        label = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('data-testid', '')}"[
            :600
        ]
        mark = (attributes.get("itemprop") or attributes.get("property") or attributes.get("rel") or "").lower()
        weight = _author_weight(element, label, mark)
        if weight:
            self._credit(place, element, weight=weight)
        weight = _date_weight(element, label, mark)
        stamp = attributes.get("publishdate") or ""
        if weight or stamp:
            stamp = stamp or element.get("datetime") or element.get("content") or element.get("title") or ""
            self._dated(place, element, weight=weight or 60, stamp=stamp[:80], text=" ".join(pieces(element)))

    def _worded(self, place: int, element: Any, own: str) -> None:
        """Note an element whose own words read as a credit or a date."""
        if people.labelled(own):
            credit = pieces(element)
            if not people.unlabelled(line(own)) and len(credit) == 1 and element.getparent() is not None:
                credit = pieces(element.getparent())  # the label is an element of its own
            self._credit(place, element, weight=50, texts=credit)
        elif len(own) <= 160 and _WITHIN.search(own):
            self._credit(place, element, weight=40)
        elif self.found.heading >= 0 and 0 < place - self.found.heading <= _BESIDE and not len(element):
            self._name(place, element, own, weight=BARE)
        if _DIGIT.search(own) and self._dated(place, element, weight=10, text=own):
            beside = _BESIDE_A_DATE.fullmatch(own)
            if beside:
                self._name(place, element, beside[1] or beside[2], weight=25)

    def _signature(self, place: int, paragraph: Any) -> None:
        """Note a last paragraph that is nothing but a name."""
        after = paragraph.getnext()
        if len(paragraph) > 3 or (after is not None and after.tag == "p" and text_of(after, 50)):
            return
        texts = pieces(paragraph, most=4, size=80)
        if not texts or len(texts) > 3 or sum(map(len, texts)) > 80 or texts[0][-1] in ":(":
            return
        if len(list(islice(paragraph.itersiblings("p", preceding=True), 3))) == 3:
            self._name(place, paragraph, texts[0], weight=SIGNED)

    def _name(self, place: int, element: Any, text: str, *, weight: int) -> None:
        name = line(text).strip(" ()[]/|+-\u2013\u2014")
        if len(name.split()) <= 4 and people.person_like(name):
            self._credit(place, element, weight=weight, texts=(name,))

    def _credit(self, place: int, element: Any, *, weight: int, texts: tuple[str, ...] = ()) -> None:
        if len(self.found.credits) >= _MOST_FOUND or self._corners.hold(element, sure=weight >= 80):
            return
        texts = texts or _with_siblings(element) or pieces(element)
        if texts and (weight >= MARKED or sum(map(len, texts)) <= _MAX_TEXT):
            self.found.credits.append(Credit(weight=weight, place=place, pieces=texts))

    def _dated(self, place: int, element: Any, *, weight: int, text: str, stamp: str = "") -> bool:
        room = _MAX_DATE if weight <= 10 else _MAX_TEXT
        if len(self.found.dates) >= _MOST_FOUND or not (stamp or 0 < len(text) <= room):
            return False
        if element is None or self._corners.hold(element, sure=weight >= 80):
            return False
        self.found.dates.append(Dated(weight=weight, place=place, stamp=stamp, text=text[:_MAX_TEXT]))
        return True


def _with_siblings(element: Any) -> tuple[str, ...]:
    """Return the texts of a line where several elements are marked alike, one for each author; () for none."""
    above = element.getparent()
    if above is None or not 1 < len(above) <= 12:
        return ()
    mark = (element.tag, element.get("class"), element.get("rel"), element.get("itemprop"))
    alike = sum(1 for one in above if (one.tag, one.get("class"), one.get("rel"), one.get("itemprop")) == mark)
    texts = pieces(above) if alike > 1 and any(mark[1:]) else ()
    return texts if sum(map(len, texts)) <= _MAX_TEXT // 2 else ()


def _author_weight(element: Any, label: str, mark: str) -> int:
    if mark and ("author" in mark.split() or mark in {"creator", "dc:creator", "schema:author", "foaf:name"}):
        return 85
    if label.strip() and AUTHOR.search(label):
        if element.tag in _NO_CREDIT:
            return 0
        return 48 if _NOT_AUTHOR.search(label) else 70
    if element.tag == "a":
        href = (element.get("href") or "")[:500]
        if _PEOPLE_PATH.search(href):
            return 60 if _AUTHORS_PATH.search(href) else 30
    return 0


def _date_weight(element: Any, label: str, mark: str) -> int:
    if element.tag == "time":
        return 60
    if "datepublished" in mark:
        return 80
    return 35 if element.tag not in _NO_DATE and _DATED.search(label) else 0
