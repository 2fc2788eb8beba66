"""Which passages share words with a text."""

from array import array
from math import log

from storage.words import terms

_ALIKE = 60
"""Passages that have a say."""
_COMMON = 0.2
"""A word that more than this share of the passages have tells nothing, once there are some."""
_SOME = 50
_WORDS = 40
"""Rarest words of a text that are looked up: bounds what a long one costs."""


class Likeness:
    """Passages by their words; learns one after the other and forgets none that is deleted."""

    def __init__(self) -> None:
        self.last = 0
        """The newest passage known."""
        self._known = 0
        self._having: dict[str, array[int]] = {}

    def learn(self, id: int, text: str) -> None:
        """Know a passage; ids rise."""
        for term in set(terms(text)):
            if len(term) > 1 or not term.isascii():
                self._having.setdefault(term, array("q")).append(id)
        self.last = id
        self._known += 1

    def alike(self, text: str) -> dict[int, float]:
        """Return the passages most like a text, each with how much it is so."""
        having = [self._having[term] for term in set(terms(text)) if term in self._having]
        most = self._known if self._known < _SOME else _COMMON * self._known
        having = sorted((ids for ids in having if len(ids) <= most), key=len)[:_WORDS]
        scores: dict[int, float] = {}
        for ids in having:
            weight = log(1 + self._known / len(ids)) ** 2
            for id in ids:
                scores[id] = scores.get(id, 0.0) + weight
        best = sorted(scores, key=lambda id: -scores[id])[:_ALIKE]
        return {id: scores[id] for id in best}
