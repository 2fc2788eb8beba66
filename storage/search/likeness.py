"""Articles like another: those that share the terms that tell it from the rest."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice

from whoosh.classify import Bo1Model
from whoosh.query import Term

from storage.search.part import Reading
from storage.search.topics import telling

_READ = 20_000
"""Telling words of a text that are looked at; a book's first chapters say what it is about."""
_CANDIDATES = 120
"""The most frequent of them, which are weighed against the library."""
_KEY_TERMS = 16
_COMMON = 0.2
"""Share of articles beyond which a term tells nothing."""
_ENOUGH = 2
"""Key terms that another article must share."""
_REASONS = 4


def alike(reading: Reading, text: str, most: int, *, but: int) -> list[tuple[int, tuple[str, ...]]]:
    """Return the keys of the articles most like a text, the likest first, and the words they share.

    Key terms are weighed by Whoosh's Bo1 model (Amati 2003). ``but`` is the text's own key.
    """
    keys = key_terms(reading, text)
    weights: dict[int, float] = defaultdict(float)
    why: dict[int, list[str]] = defaultdict(list)
    for term, spelling, weight in keys:
        for key in reading.keys(Term("body", term)):
            weights[key] += weight
            why[key].append(spelling)
    found = [key for key in weights if key != but and len(why[key]) >= _ENOUGH]
    found.sort(key=lambda key: (-weights[key], key))
    return [(key, tuple(why[key][:_REASONS])) for key in found[:most]]


def key_terms(reading: Reading, text: str) -> Sequence[tuple[str, str, float]]:
    """Return the terms that tell a text from the others: term, spelling, weight, heaviest first."""
    spelt: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for term, spelling in islice(telling(text), _READ):
        counts[term] += 1
        spelt.setdefault(term, spelling)
    articles = reading.size
    model = Bo1Model(articles, 0)
    found = []
    for term, count in counts.most_common(_CANDIDATES):
        having, occurrences = reading.frequencies("body", term)
        if having > 1 and having <= max(2, _COMMON * articles):
            found.append((term, spelt[term], float(model.score(count, occurrences, 0))))
    return sorted(found, key=lambda one: (-one[2], one[0]))[:_KEY_TERMS]
