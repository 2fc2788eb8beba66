"""Which leaves are the article: where readability and trafilatura agree, and what lies between."""

from collections.abc import Iterable, Sequence

from storage.extraction.leaves import Leaf

_AGREEMENT = 0.6
"""Share of trafilatura's text that readability must keep too; below it, it has slipped."""
_PLAIN_SHARE = 0.04
"""Share of the page's unlinked text below which both have missed the article."""
_PROSE = 0.5
_STRUCTURE = frozenset({"h2", "h3", "h4", "li", "pre"})
"""What trafilatura at times drops in the middle of an article, and readability does not."""


def chosen(leaves: Sequence[Leaf], readability: frozenset[int], trafilatura: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the leaves that make the article.

    A voter more is a further argument here; what the voters say stays comparable, leaf by leaf.
    """
    best = _agreed(leaves, readability, trafilatura)
    plain = frozenset(number for number, leaf in enumerate(leaves) if leaf.linked < _PROSE)
    if _size(leaves, best) < _PLAIN_SHARE * _size(leaves, plain):
        best = plain
    return best or frozenset(range(len(leaves)))


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
