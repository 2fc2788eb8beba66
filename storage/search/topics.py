"""Which words tell what texts are about: shared by titles, or risen from one month to the next."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log

from storage.words import Word, words

_SHARED = 2
"""Texts that a word must stand in to count."""
_COMMON = 0.25
"""Share of texts beyond which a word says nothing of what they are about."""
_LONG = 4
"""Letters of a word that tells something; most shorter ones only join others."""


def shared(openings: Sequence[tuple[str, str]], most: int) -> list[str]:
    """Return the words that several titles share and few of the texts have, the most telling first.

    ``openings`` are a title and the beginning of its text.
    """
    in_titles, spelt = _counted([title for title, _ in openings])
    overall, _ = _counted([f"{title} {text}" for title, text in openings])
    weights = {
        term: count * log(len(openings) / overall[term])
        for term, count in in_titles.items()
        if count >= _SHARED and overall[term] <= _COMMON * len(openings)
    }
    best = sorted(weights, key=lambda term: (-weights[term], term))[:most]
    return [spelt[term] for term in best]


def risen(now: Sequence[str], before: Sequence[str], most: int) -> list[str]:
    """Return the words that stand in a larger share of the texts of now than of those before.

    By log-likelihood (Dunning, "Accurate methods for the statistics of surprise and coincidence",
    1993); none where there is nothing to compare with.
    """
    if not now or not before:
        return []
    here, spelt = _counted(now)
    there, _ = _counted(before)
    weights = {
        term: _likelihood(count, len(now), there[term], len(before))
        for term, count in here.items()
        if count >= _SHARED and count / len(now) > 2 * there[term] / len(before)
    }
    best = sorted(weights, key=lambda term: (-weights[term], term))[:most]
    return [spelt[term] for term in best]


def telling(text: str) -> Iterator[tuple[str, str]]:
    """Yield term and spelling of what may tell a topic: long words, pairs of characters.

    >>> list(telling("The Ferry of 1987"))
    [('ferry', 'Ferry')]
    """
    before: Word | None = None
    for word in words(text):
        if word.gram:
            if before is not None and before.end == word.start:
                yield before.term + word.term, text[before.start : word.end]
            before = word
            continue
        before = None
        if len(word.term) >= _LONG and not word.term.isdigit():
            yield word.term, text[word.start : word.end]


def _likelihood(here: int, all_here: int, there: int, all_there: int) -> float:
    share = (here + there) / (all_here + all_there)
    counts = ((here, all_here), (there, all_there))
    return sum(count * log(count / (of * share)) for count, of in counts if count)


def _counted(texts: Iterable[str]) -> tuple[Counter[str], dict[str, str]]:
    """Return in how many texts each term stands, and how each is first spelt."""
    counts: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for text in texts:
        found = dict(telling(text))
        counts.update(found.keys())
        for term, spelling in found.items():
            spelt.setdefault(term, spelling)
    return counts, spelt
