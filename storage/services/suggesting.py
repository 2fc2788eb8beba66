"""“Did you mean”: a query that finds little, mended by the words of the index."""

from collections.abc import Iterator
from itertools import islice, product
from math import log
from typing import NamedTuple

from storage.search import kin, query
from storage.search.deadline import Deadline, TimeUp
from storage.search.part import Reading
from storage.search.query import Node, Passage
from storage.search.vocabulary import Alike, alike, typed_elsewhere
from storage.services.finding import Finder
from storage.words import Word, fold

LITTLE = 2
"""Hits: a query that finds so few is looked at."""
_SECONDS = 0.25
_MOST_WORDS = 4
"""Misspelt words that are mended."""
_EACH = 3
"""Ways to mend a word that are tried."""
_MOST_TRIES = 6
_LONGEST = 60
"""Letters of a word that may be a slip."""
_RARE = 2
_COMMONER = 8
"""A rare word may be a slip of one that is so much commoner."""


class Mending(NamedTuple):
    """Words put instead of some of a query's."""

    query: str
    node: Node
    total: int
    """Hits that it finds."""
    words: tuple[tuple[int, int, str], ...]
    """Start and end in the query, and the term put there."""


def mended(
    finder: Finder, text: str, node: Node, *, total: int, within: str, as_you_type: bool
) -> Mending | None:
    """Return the best way to mend a query, one that finds more than ``total``; None if there is none."""
    finder.limit(Deadline(_SECONDS))
    try:
        wrong = list(islice(_misspelt(finder, text, node, total), _MOST_WORDS))
        ways = product(*(options for _, _, options in wrong)) if wrong else iter(())
        for way in islice(ways, _MOST_TRIES):
            words = tuple((start, end, term) for (start, end, _), term in zip(wrong, way, strict=True))
            candidate = replaced(text, words)
            tree = query.parse(candidate, as_you_type=as_you_type)
            if tree is not None and (found := finder.count(tree, within)) > total:
                return Mending(candidate, tree, found, words)
    except TimeUp:
        pass
    return None


def replaced(text: str, words: tuple[tuple[int, int, str], ...]) -> str:
    """Return a query with other words put in.

    >>> replaced("thin icw", ((5, 8, "ice"),))
    'thin ice'
    """
    for start, end, term in sorted(words, reverse=True):
        text = text[:start] + term + text[end:]
    return text


def _misspelt(finder: Finder, text: str, node: Node, total: int) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the start and the end of each word that looks misspelt, and what could be meant."""
    for passage in query.passages_of(node):
        if passage.fuzzy:
            continue
        for word in passage.words:
            start, end = passage.at + word.start, passage.at + word.end
            raw = passage.text[word.start : word.end]
            last = passage.prefix and word is passage.words[-1]
            if word.gram or len(word.term) < 2 or text[start:end] != raw:
                continue
            options = _options(finder, passage, word, raw, begun=last, total=total)
            if options:
                yield start, end, options


def _options(finder: Finder, passage: Passage, word: Word, raw: str, *, begun: bool, total: int) -> list[str]:
    if len(word.term) > _LONGEST:
        return []
    places = finder.places(passage.field)
    known = sum(reading.frequency(field, word.term) for reading, field in places)
    if begun and not known:
        known = sum(len(reading.begun(field, word.term, 1)) for reading, field in places)
    if not known and not passage.exact and not total:
        known = _kin_known(finder, raw)
    if known > _RARE:
        return []
    found = [
        each
        for reading, field in places
        for each in _alike(reading, field, word.term)
        if not known or each.frequency >= _COMMONER * known
    ]
    found.sort(key=lambda one: _cost(word.term, one))
    return list(dict.fromkeys(one.term for one in found))[:_EACH]


def _kin_known(finder: Finder, raw: str) -> int:
    others = kin.of_word(raw, finder.languages)
    keys = others.spelling_keys | others.stem_keys
    return sum(finder.places("")[0][0].frequency("stems", key) for key in keys)


def _alike(reading: Reading, field: str, term: str) -> list[Alike]:
    elsewhere = [
        Alike(other, 0, often)
        for other in typed_elsewhere(term)
        if (often := reading.frequency(field, fold(other)))
    ]
    found = alike(reading, field, term, 1) if len(term) > 2 else []
    if not found and len(term) > 4:
        found = alike(reading, field, term, 2)
    return [*elsewhere, *found[:50], *_parted(reading, field, term)]


def _parted(reading: Reading, field: str, term: str) -> Iterator[Alike]:
    """Yield the word as two, where only the space is missing."""
    for at in range(2, len(term) - 1):
        often = reading.frequency(field, term[:at])
        if often and (other := reading.frequency(field, term[at:])):
            yield Alike(f"{term[:at]} {term[at:]}", 1, min(often, other))


def _cost(term: str, one: Alike) -> float:
    """Return how unlikely a slip is: two letters swapped are likelier than one changed."""
    cost: float = one.edits
    if sorted(term) == sorted(one.term):
        cost -= 0.3
    elif len(term) == len(one.term):
        cost += 0.1
    if term[0] != one.term[0]:
        cost += 0.4
    return cost - 0.15 * log(one.frequency)
