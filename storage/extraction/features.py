"""What can be told of each leaf in numbers, for the weights to judge by."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from math import log
from typing import Any

from storage.extraction.junk import begins_pointers, is_junk
from storage.extraction.leaves import Leaf

VOICES = ("readability", "trafilatura", "sections", "told", "agreed")

_HINTS = {
    "comment": r"comment|disqus|respond|repl(?:y|ies)|discussion",
    "related": r"related|recommend|read-?more|more-|also|teaser|similar|popular|trending|latest|suggest"
    "|outbrain|taboola",
    "share": r"share|sharing|social|follow",
    "author": r"author|byline|\bbio|contributor|writer",
    "promo": r"newsletter|subscri|promo|sponsor|advert|banner|paywall|sign-?up|donat|\bcta|\bad[s_-]|-ad\b",
    "caption": r"caption|credit",
    "foot": r"foot|copyright|legal|disclaimer|bottom",
    "tags": r"tags?\b|topic|categor|keyword|label",
    "meta": r"meta|date|time|publish|info\b|details",
    "nav": r"nav|menu|bread|pag(?:er|ination)|toc\b|skip|toolbar",
    "side": r"side|rail|aside|widget|column-",
    "head": r"head(?!ing)|title|heading",
    "lead": r"summary|\blead|\bdek|standfirst|excerpt|intro|abstract|subtitle",
    "body": r"article|content|entry|post|story|text|body|main|markdown|prose",
    "hidden": r"hidden|hide|modal|popup|overlay|cookie|consent|gdpr|print|sr-only|visually",
    "note": r"footnote|reference|citation|notes?\b",
    "quote": r"quote|pull",
}  # fmt: skip
_HINT = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _HINTS.items()), re.I)
_TAGS = (
    "aside", "footer", "nav", "header", "form", "figure", "table", "article", "main", "blockquote", "section",
    "ul", "details",
)  # fmt: skip
_PLACES = {name: index for index, name in enumerate((*_HINTS, *(f"<{tag}>" for tag in _TAGS)))}
_AS_TAG = {"ol": "ul", "dl": "ul"}
_FAR = 12
"""Levels: a hint further up than this says nothing."""
_NONE = -20.0
_NOWHERE = (_FAR,) * len(_PLACES)
_KINDS = {
    "h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "li": 7, "td": 8, "th": 8, "pre": 9,
    "figcaption": 10, "caption": 10, "dt": 11, "dd": 11, "blockquote": 12, "div": 13, "p": 14,
}  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_END = re.compile(r"[.!?…。！？।؟:;][\"'”’»)\]]*$")
_LETTERS = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")

NAMES = (
    *(f"{voice}" for voice in VOICES),
    "votes",
    *(f"{voice} before" for voice in VOICES), *(f"{voice} after" for voice in VOICES),
    *(f"{voice} near" for voice in VOICES), *(f"{voice} around" for voice in VOICES),
    *(f"{voice} inside parent" for voice in VOICES), *(f"{voice} inside grandparent" for voice in VOICES),
    "agree rt", "agree rs", "agree ts", "agree told", "share r", "share t", "share s",
    "place", "from first", "from last", "core before", "from headline", "from lead", "climb", "core climb",
    "like it r", "like it t", "like it s",
    "like it count",
    "size", "linked", "ends", "commas", "digits", "capital", "words", "images", "kind", "junk", "under",
    "repeated",
    "title", "near size", "near linked", "parent size", "parent linked", "parent count",
    "section", "depth", "leaves",
    *_PLACES,
)  # fmt: skip


class _Around:
    """An element above leaves: how near each hint is, and which leaves it holds."""

    __slots__ = ("_hints", "depth", "element", "first", "last", "parent")

    def __init__(self, parent: "_Around | None", element: Any, first: int) -> None:
        self.parent = parent
        self.element = element
        self._hints: tuple[int, ...] | None = None
        self.depth: int = parent.depth + 1 if parent else 0
        self.first = first
        self.last = first

    @property
    def hints(self) -> tuple[int, ...]:
        """Levels up to the nearest element of each hint."""
        if self._hints is None:
            inherited = self.parent.hints if self.parent else _NOWHERE
            hints = [far + 1 if far < _FAR else far for far in inherited]
            for place in _places(self.element.tag, self.element.get("class"), self.element.get("id")):
                hints[place] = 0
            self._hints = tuple(hints)
        return self._hints


class Features:
    """The numbers of a page's leaves, worked out leaf by leaf when they are asked for."""

    def __init__(
        self, leaves: Sequence[Leaf], votes: Mapping[str, frozenset[int]], title: str, lead: str
    ) -> None:
        self._leaves = leaves
        self._votes = [votes.get(voice, frozenset()) for voice in VOICES]
        self._sizes = [len(leaf.text) for leaf in leaves]
        self._total = self._sums(range(len(leaves)))
        self._links = [0.0, *accumulate(leaf.linked * len(leaf.text) for leaf in leaves)]
        self._kept = [self._sums(voice) for voice in self._votes]
        self._title = _key(title)
        self._keys: dict[str, int] = {}
        for leaf in leaves:
            self._keys[leaf.text] = self._keys.get(leaf.text, 0) + 1
        self._first, self._last = self._heart()
        self._core = self._sums(range(self._first, self._last + 1))
        self._page = self._of_page()
        self._above: dict[Any, _Around] = {}
        self._own = [self._around(leaf.element, number) for number, leaf in enumerate(leaves)]
        for around in reversed(list(self._above.values())):
            if around.parent is not None and around.last > around.parent.last:
                around.parent.last = around.last
        self._next_heading = self._heading_after()
        self._holder = self._own[self._first] if leaves else None
        while self._holder is not None and self._holder.last < self._last:
            self._holder = self._holder.parent
        self._headline = self._headline_at()
        self._lead = self._lead_at(_key(lead)[:60])
        self._under = self._under_pointers()
        self._climbs: dict[_Around, tuple[int, int]] = {}
        self._likes: dict[tuple[str, ...], list[int]] = {}
        self._signatures = [self._signature(leaf.element) for leaf in leaves]
        for number, signature in enumerate(self._signatures):
            sums = self._likes.setdefault(signature, [0, 0, 0, 0, 0])
            sums[3] += self._sizes[number]
            sums[4] += 1
            for index in range(3):
                if number in self._votes[index]:
                    sums[index] += self._sizes[number]

    def _headline_at(self) -> int | None:
        """Return the heading that says the title, the last one before the heart; None if none does."""
        found = [
            number
            for number, leaf in enumerate(self._leaves)
            if len(leaf.text) < 300 and leaf.element.tag in _HEADINGS and _same(_key(leaf.text), self._title)
        ]
        before = [number for number in found if number <= self._first]
        return before[-1] if before else found[0] if found else None

    def _lead_at(self, lead: str) -> int | None:
        """Return the first unlinked leaf that begins as the page's description does."""
        if len(lead) < 30:
            return None
        for number, leaf in enumerate(self._leaves):
            if leaf.linked < 0.5 and len(leaf.text) >= 30 and _key(leaf.text[:200]).startswith(lead):
                return number
        return None

    def _under_pointers(self) -> list[int]:
        """Return 1 for leaves behind a heading of other articles, 2 where it has an element of its own."""
        found = [0] * len(self._leaves)
        ends = [-1, -1, -1]  # by value: the last leaf that it holds for
        for number, leaf in enumerate(self._leaves):
            if begins_pointers(leaf):
                around = self._own[number]
                while around.parent is not None and around.first == around.last:
                    around = around.parent
                own = 2 if around.first > self._last or around.last < self._first else 1
                ends[own] = max(ends[own], around.last)
            found[number] = 2 if number <= ends[2] else 1 if number <= ends[1] else 0
        return found

    def _heart(self) -> tuple[int, int]:
        """Return the first and last leaf of the stretch that the voices want most."""
        best, first, last = 0.0, 0, max(0, len(self._leaves) - 1)
        value, start = 0.0, 0
        for number, size in enumerate(self._sizes):
            votes = sum(number in voice for voice in self._votes[:3])
            gain = size * (votes - 1.2) / 3 if votes else -size * 0.5 - 40
            if value <= 0:
                value, start = 0.0, number
            value += gain
            if value > best:
                best, first, last = value, start, number
        return first, last

    def _signature(self, element: Any) -> tuple[str, ...]:
        above = element.getparent()
        outer = above.getparent() if above is not None and above.tag != "body" else None
        return (
            element.tag, element.get("class") or "",
            above.tag if above is not None else "", (above.get("class") or "") if above is not None else "",
            outer.tag if outer is not None else "", (outer.get("class") or "") if outer is not None else "",
        )  # fmt: skip

    def _climb(self, around: _Around) -> tuple[int, int]:
        """Return how many levels up from ``around``, and from the heart, their common element is."""
        found = self._climbs.get(around)
        if found is None:
            holder = self._holder
            if holder is None:  # a broken page, with text beside its body: nothing that we count holds both
                found = (around.depth + 1, 0)
            elif around.first <= holder.first and around.last >= holder.last and around.depth <= holder.depth:
                found = (0, holder.depth - around.depth)
            elif around.parent is None:
                found = (0, holder.depth)
            else:
                steps, down = self._climb(around.parent)
                found = (steps + 1, down)
            self._climbs[around] = found
        return found

    def considered(self) -> list[int]:
        """Return the leaves that a voice wants, or one nearby, and the stretch they want most."""
        wanted = self._sums(set().union(*self._votes))
        count = len(self._leaves)
        return [
            number
            for number in range(count)
            if self._first <= number <= self._last
            or wanted[min(count, number + 6)] > wanted[max(0, number - 5)]
        ]

    def _sums(self, numbers: Iterable[int]) -> list[int]:
        """Return the text of the numbered leaves before each leaf."""
        inside = set(numbers)
        return [0, *accumulate(size if number in inside else 0 for number, size in enumerate(self._sizes))]

    def _of_page(self) -> list[float]:
        whole = self._total[-1] or 1
        kept = [sums[-1] for sums in self._kept]
        pairs = [(0, 1), (0, 2), (1, 2), (1, 3)]
        agreed = []
        for one, other in pairs:
            both = self._sums(self._votes[one] & self._votes[other])[-1]
            agreed.append(2 * both / ((kept[one] + kept[other]) or 1))
        return [*agreed, *(size / whole for size in kept[:3])]

    def _around(self, element: Any, number: int) -> _Around:
        found = self._above.get(element)
        if found is None:
            above = element.getparent()
            parent = None if above is None or element.tag == "body" else self._around(above, number)
            found = _Around(parent, element, number)
            # Inserted behind its parent, so that reversed order is from below to above.
            self._above[element] = found
        found.last = number
        return found

    def _heading_after(self) -> list[int]:
        """Return for each leaf the number of the next heading behind it."""
        found = [len(self._leaves)] * len(self._leaves)
        after = len(self._leaves)
        for number in range(len(self._leaves) - 1, -1, -1):
            found[number] = after
            if self._leaves[number].element.tag in _HEADINGS:
                after = number
        return found

    def of(self, number: int) -> list[float]:
        """Return the values of leaf ``number``, in the order of :data:`NAMES`."""
        leaf, own, count = self._leaves[number], self._own[number], len(self._leaves)
        text, size = leaf.text, self._sizes[number]
        tag = leaf.element.tag
        votes: list[float] = [float(number in voice) for voice in self._votes]
        parent = own.parent or own
        outer = parent.parent or parent
        while outer.parent is not None and outer.first == parent.first and outer.last == parent.last:
            outer = outer.parent
        like = self._likes[self._signatures[number]]
        near = (max(0, number - 3), min(count, number + 4))
        return [
            *votes, sum(votes[:4]),
            *(float(number - 1 in voice) for voice in self._votes),
            *(float(number + 1 in voice) for voice in self._votes),
            *self._shares(*near),
            *self._shares(max(0, number - 12), min(count, number + 13)),
            *self._shares(parent.first, parent.last + 1),
            *self._shares(outer.first, outer.last + 1),
            *self._page,
            number / count,
            _distance(number - self._first), _distance(number - self._last),
            self._core[number] / (self._core[-1] or 1),
            _NONE if self._headline is None else _distance(number - self._headline),
            _NONE if self._lead is None else _distance(number - self._lead),
            *self._climb(own),
            *(like[index] / like[3] for index in range(3)), log(like[4]),
            log(size), leaf.linked, float(_END.search(text) is not None), text.count(",") / size * 100,
            len(_DIGIT.findall(text)) / size, float(text[0].isupper()), log(text.count(" ") + 1),
            float(leaf.images), float(_KINDS.get(tag, 0)), float(is_junk(leaf)),
            float(self._under[number]), float(self._keys[text]),
            float(bool(self._title) and size < 300 and _key(text) == self._title),
            log((self._total[near[1]] - self._total[near[0]]) / (near[1] - near[0]) + 1),
            self._linked(*near),
            log(self._total[parent.last + 1] - self._total[parent.first] + 1),
            self._linked(parent.first, parent.last + 1),
            log(parent.last - parent.first + 1),
            self._share(2, number + 1, self._next_heading[number]) if tag in _HEADINGS else -1.0,
            float(own.depth), log(count),
            *own.hints,
        ]  # fmt: skip

    def _shares(self, first: int, end: int) -> list[float]:
        whole = (self._total[end] - self._total[first]) or 1
        return [(sums[end] - sums[first]) / whole for sums in self._kept]

    def _share(self, voice: int, first: int, end: int) -> float:
        return (self._kept[voice][end] - self._kept[voice][first]) / (
            (self._total[end] - self._total[first]) or 1
        )

    def _linked(self, first: int, end: int) -> float:
        return (self._links[end] - self._links[first]) / ((self._total[end] - self._total[first]) or 1)


@lru_cache(maxsize=4096)
def _places(tag: str, classes: str | None, id: str | None) -> frozenset[int]:
    names = f"{classes or ''} {id or ''}"
    found = {_PLACES[str(one.lastgroup)] for one in _HINT.finditer(names)} if len(names) > 1 else set()
    own = f"<{_AS_TAG.get(tag, tag)}>"
    return frozenset(found | {_PLACES[own]} if own in _PLACES else found)


def _same(one: str, other: str) -> bool:
    """Tell whether two titles are the same but for what one has more."""
    return (
        bool(one and other)
        and (one in other or other in one)
        and 2 * min(len(one), len(other)) > max(len(one), len(other))
    )


def _distance(steps: int) -> float:
    return log(steps + 1) if steps >= 0 else -log(1 - steps)


def _key(text: str) -> str:
    return "".join(_LETTERS.findall(text)).lower()
