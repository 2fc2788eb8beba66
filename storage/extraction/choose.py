"""Which leaves are the article: readability leads, trafilatura corrects, the plain page is last."""

from collections.abc import Iterable, Sequence

from storage.extraction.leaves import Leaf

_LEAST, _MOST = 0.7, 1.3
"""How much text readability may keep, against trafilatura, before it is taken to have slipped."""
_PLAIN_SHARE = 0.04
"""Share of the page's unlinked text below which both have missed the article."""
_PROSE = 0.5


def chosen(leaves: Sequence[Leaf], readability: frozenset[int], trafilatura: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the leaves that make the article.

    A voter more is a further argument here; what the voters say stays comparable, leaf by leaf.
    """
    ours, theirs = _size(leaves, readability), _size(leaves, trafilatura)
    best = readability if _LEAST * theirs <= ours <= _MOST * theirs else trafilatura or readability
    plain = frozenset(number for number, leaf in enumerate(leaves) if leaf.linked < _PROSE)
    if _size(leaves, best) < _PLAIN_SHARE * _size(leaves, plain):
        best = plain
    return best or frozenset(range(len(leaves)))


def _size(leaves: Sequence[Leaf], numbers: Iterable[int]) -> int:
    return sum(len(leaves[number].text) for number in numbers)
