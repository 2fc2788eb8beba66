"""Which leaves are the article: where readability and trafilatura agree, and what lies between."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from storage.extraction.leaves import Leaf

_AGREEMENT = 0.6
"""Share of trafilatura's text that readability must keep too; below it, it has slipped."""
_PLAIN_SHARE = 0.04
"""Share of the page's unlinked text below which both have missed the article."""
_PROSE = 0.5
_STRUCTURE = frozenset({"h2", "h3", "h4", "li", "pre"})
"""What trafilatura at times drops in the middle of an article, and readability does not."""


_DIFFERENT = 0.1
"""Share of text in one choice only from which another is worth a look."""


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


def judged(leaves: Sequence[Leaf], readability: frozenset[int], trafilatura: frozenset[int]) -> Verdict:
    """Return which leaves make the article, how sure that is, and what else it could be."""
    best = _agreed(leaves, readability, trafilatura)
    plain = frozenset(number for number, leaf in enumerate(leaves) if leaf.linked < _PROSE)
    if _size(leaves, best) < _PLAIN_SHARE * _size(leaves, plain):
        best = plain
    page = frozenset(range(len(leaves)))
    best = best or page
    others = {"readability": readability, "trafilatura": trafilatura, "page": page}
    likeness = {name: _likeness(leaves, best, other) for name, other in others.items() if other}
    voices = [name for name in likeness if name != "page"]
    runner_up = min(voices or likeness, key=likeness.__getitem__, default="")
    return Verdict(
        best=best,
        others={name: other for name, other in others.items() if other},
        runner_up=runner_up if likeness.get(runner_up, 1) < 1 - _DIFFERENT else "",
        confidence=min((likeness[name] for name in voices), default=0.0) if len(voices) == 2 else 0.3,
    )


def _likeness(leaves: Sequence[Leaf], one: frozenset[int], other: frozenset[int]) -> float:
    """Return the harmonic mean of what each holds of the other's text, 0..1."""
    return 2 * _size(leaves, one & other) / max(1, _size(leaves, one) + _size(leaves, other))


def _agreed(leaves: Sequence[Leaf], readability: frozenset[int], trafilatura: frozenset[int]) -> frozenset[int]:
    both = readability & trafilatura
    if not both or _size(leaves, both) < _AGREEMENT * _size(leaves, trafilatura):
        return trafilatura or readability
    first, last = min(both), max(both)
    # Behind the last leaf that both keep come pointers to other articles, bios and comments.
    ours = {number for number in trafilatura if number <= last}
    between = {number for number in readability if first < number < last}
    return frozenset(ours | {number for number in between if leaves[number].element.tag in _STRUCTURE})


def _size(leaves: Sequence[Leaf], numbers: Iterable[int]) -> int:
    return sum(len(leaves[number].text) for number in numbers)
