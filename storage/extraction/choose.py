"""Which leaves are the article: voices, the weights that judge between them, and what lies between."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from storage.extraction import weights
from storage.extraction.features import Features
from storage.extraction.leaves import MARK, Leaf
from storage.extraction.talk import talk

_AGREEMENT = 0.6
"""Share of trafilatura's text that readability must keep too; below it, it has slipped."""
_PLAIN_SHARE = 0.04
"""Share of the page's unlinked text below which all have missed the article."""
_PROSE = 0.5
_LIKELY = 0.5
_POSSIBLE = 0.2
_NEAR = 4
"""Leaves to either side."""
_MOST_WEIGHED = 6000
"""Leaves: a page of more is a book or a listing, and weighing each would take seconds."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STRUCTURE = _HEADINGS | {"li", "dt", "dd", "pre", "figcaption"}
"""What single voices at times drop in the middle of an article."""
_ANNOUNCED = frozenset({"ul", "ol", "dl", "pre"})
_HARDLY = 0.1
"""Chance below which what a line announces are other articles."""
_AGREED_STRUCTURE = frozenset({"h2", "h3", "h4", "li", "pre"})
_DIFFERENT = 0.1
"""Share of text in one choice only from which another is worth a look."""

_WORTH = 0.6
"""Share of what is expected of the best that another choice must promise to be worth a look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What may be the article, as numbers of leaves."""

    best: frozenset[int]
    others: Mapping[str, frozenset[int]]
    """Other choices by their names, ``page`` among them."""
    runner_up: str
    """The name of the next best of them; "" where none differs enough to be looked at."""
    confidence: float
    """0..1, in the best."""

    def named(self, choice: str) -> frozenset[int]:
        """Return a choice by its name; the best for "" and for names that are not known."""
        name = self.runner_up if choice == "runner-up" else choice
        return self.others.get(name, self.best)


def judged(leaves: Sequence[Leaf], voices: Mapping[str, frozenset[int]], *, title: str, lead: str) -> Verdict:
    """Return which leaves make the article, how sure that is, and what else it could be.

    ``voices`` are readability, trafilatura, sections and told; ``lead`` is how the page describes itself.
    """
    wanted: frozenset[int] = frozenset().union(*voices.values())
    said = talk(leaves, wanted)
    votes = {name: voice - said for name, voice in voices.items()}
    votes["agreed"] = agreed(leaves, votes["readability"], votes["trafilatura"])
    chances = _chances(leaves, votes, title, lead)
    likely = {number for number, chance in enumerate(chances) if chance > _LIKELY}
    likely |= _between(leaves, likely, frozenset().union(*votes.values()), chances)
    likely |= _announced(leaves, likely, chances)
    best = frozenset(likely - _hanging(leaves, likely))
    page = frozenset(range(len(leaves)))
    plain = frozenset(number for number in page if leaves[number].linked < _PROSE)
    for fallback in (votes["agreed"], votes["sections"], plain, page):
        if best and _size(leaves, best) >= _PLAIN_SHARE * _size(leaves, plain):
            break
        best = fallback
    others = {name: voices[name] for name in ("readability", "trafilatura", "sections")} | {"page": page}
    others = {name: other for name, other in others.items() if other}
    return Verdict(
        best=best,
        others=others,
        runner_up=_runner_up(leaves, best, others, chances),
        confidence=calibrated(expected(leaves, best, chances)),
    )


def _chances(leaves: Sequence[Leaf], votes: Mapping[str, frozenset[int]], title: str, lead: str) -> list[float]:
    chances = [0.0] * len(leaves)
    features = Features(leaves, votes, title, lead)
    considered = features.considered()
    if len(considered) > _MOST_WEIGHED:
        for number in votes["agreed"]:
            chances[number] = 0.7
        return chances
    for number in considered:
        chances[number] = weights.chance(features.of(number))
    return chances


def _between(
    leaves: Sequence[Leaf], likely: set[int], wanted: frozenset[int], chances: Sequence[float]
) -> set[int]:
    """Return items, listings and headings less likely by themselves, but with the article on both sides.

    A listing that any voice wants there is of the article in any case.
    """
    found = set()
    for number in wanted - likely:
        tag = leaves[number].element.tag
        if tag == "pre" or (tag in _STRUCTURE and chances[number] > _POSSIBLE):
            before = range(max(0, number - _NEAR), number)
            after = range(number + 1, number + 1 + _NEAR)
            if not likely.isdisjoint(before) and not likely.isdisjoint(after):
                found.add(number)
    return found


def _announced(leaves: Sequence[Leaf], likely: set[int], chances: Sequence[float]) -> set[int]:
    """Return what stands in the list or listing right behind a kept line that ends with a colon."""
    found: set[int] = set()
    for number in likely:
        leaf = leaves[number]
        if not leaf.text.endswith((":", "：")) or leaf.element.tag in _HEADINGS or number + 1 in likely:
            continue
        after = leaf.element.getnext()
        if after is not None and after.tag in _ANNOUNCED:
            inside = [int(one.get(MARK)) for one in after.iter("*") if one.get(MARK)]
            if inside and max(chances[one] for one in inside) > _HARDLY:
                found.update(inside)
    return found


def _hanging(leaves: Sequence[Leaf], likely: set[int]) -> set[int]:
    """Return the headings with nothing kept below them before the next heading or the end."""
    found: set[int] = set()
    below = False
    for number in range(len(leaves) - 1, -1, -1):
        heading = leaves[number].element.tag in _HEADINGS
        if not heading:
            below = below or number in likely
        elif number in likely and not below:
            found.add(number)
    return found


def agreed(leaves: Sequence[Leaf], readability: frozenset[int], trafilatura: frozenset[int]) -> frozenset[int]:
    """Return what readability and trafilatura make of the page together, by rules alone."""
    both = readability & trafilatura
    if not both or _size(leaves, both) < _AGREEMENT * _size(leaves, trafilatura):
        return trafilatura or readability
    first, last = min(both), max(both)
    # Behind the last leaf that both keep come pointers to other articles, bios and comments.
    ours = {number for number in trafilatura if number <= last}
    between = {number for number in readability if first < number < last}
    return frozenset(ours | {number for number in between if leaves[number].element.tag in _AGREED_STRUCTURE})


def expected(leaves: Sequence[Leaf], kept: Iterable[int], chances: Sequence[float]) -> float:
    """Return the F1 that a choice would have if each leaf were of the article with its chance."""
    kept = list(kept)
    right = sum(chances[number] * len(leaves[number].text) for number in kept)
    article = sum(chance * len(leaf.text) for chance, leaf in zip(chances, leaves, strict=True))
    return 2 * right / (_size(leaves, kept) + article or 1.0)


def calibrated(value: float) -> float:
    """Return what pages had in truth of which so much was expected, 0..1."""
    points = weights.calibration()
    if value <= points[0][0]:
        return points[0][1]
    for (low, real_low), (high, real_high) in pairwise(points):
        if value <= high:
            return real_low + (real_high - real_low) * (value - low) / ((high - low) or 1)
    return points[-1][1]


def _runner_up(
    leaves: Sequence[Leaf], best: frozenset[int], others: Mapping[str, frozenset[int]], chances: Sequence[float]
) -> str:
    hopes = {
        name: expected(leaves, other, chances)
        for name, other in others.items()
        if _likeness(leaves, best, other) < 1 - _DIFFERENT
    }
    hopes = {name: hope for name, hope in hopes.items() if hope >= _WORTH * expected(leaves, best, chances)}
    return max(hopes, key=hopes.__getitem__, default="")


def _likeness(leaves: Sequence[Leaf], one: frozenset[int], other: frozenset[int]) -> float:
    """Return the harmonic mean of what each holds of the other's text, 0..1."""
    return 2 * _size(leaves, one & other) / max(1, _size(leaves, one) + _size(leaves, other))


def _size(leaves: Sequence[Leaf], numbers: Iterable[int]) -> int:
    return sum(len(leaves[number].text) for number in numbers)
