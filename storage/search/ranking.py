"""The best hits put in order again by what a term's weight does not know."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from storage.search.deadline import TimeUp
from storage.search.part import Reading
from storage.search.query import Passage

Scored = tuple[int, float]
"""Key and score."""

CANDIDATES = 40
"""Of the best hits so many are looked at again, or two times what was asked for."""

_TOGETHER = 0.6
"""How much more an entry counts in which the words stand together as they were typed."""
_OWN = 0.25
"""How much more one counts that the reader has tagged so, or marked such a passage in."""
_NEW = 0.05
"""How much more the newest counts."""
_MOST_PLACES = 400
_MOST_TERMS = 8


def lifted(
    best: Sequence[Scored],
    reading: Reading,
    field: str,
    passages: Sequence[Passage],
    *,
    own: Collection[int] = (),
    ages: Mapping[int, float],
) -> list[Scored]:
    """Return the hits in their new order; ``ages`` are days since they came."""
    try:
        together = _together(best, reading, field, passages)
    except TimeUp:
        together = {}
    scored = [
        (
            key,
            score
            * (1 + _TOGETHER * together.get(key, 0.0))
            * (1 + (_OWN if key in own else 0))
            * (1 + _NEW / (1 + ages[key] / 30) if key in ages else 1),
        )
        for key, score in best
    ]
    return sorted(scored, key=lambda one: (-one[1], -one[0]))


def _together(
    best: Sequence[Scored], reading: Reading, field: str, passages: Sequence[Passage]
) -> dict[int, float]:
    """Return for each entry how near each other the words stand, 1 where they do in a row."""
    terms = [
        passage.words[0].term
        for passage in passages
        if len(passage.words) == 1 and not (passage.field or passage.prefix or passage.fuzzy)
    ][:_MOST_TERMS]
    if len(set(terms)) < 2:
        return {}
    keys = {key for key, _ in best}
    places = []
    for term in terms:
        reading.deadline.check()
        places.append(reading.positions(field, term, keys))
    found = {}
    for key in keys:
        theirs = [there[key][:_MOST_PLACES] for there in places if key in there]
        if len(theirs) == len(terms):
            found[key] = _nearness(theirs)
    return found


def _nearness(places: Sequence[Sequence[int]]) -> float:
    """Return 1 if the places stand in a row somewhere, less the farther apart the nearest are.

    >>> _nearness([[4, 20], [21]]), _nearness([[4], [8]])
    (1.0, 0.25)
    """
    rarest = min(range(len(places)), key=lambda number: len(places[number]))
    best = 0.0
    for place in places[rarest]:
        off = 0
        for number, others in enumerate(places):
            if number != rarest:
                # Where it would stand if all stood in a row.
                off += _distance(others, place + number - rarest)
        best = max(best, 1.0 / (1 + off))
        if best == 1.0:
            break
    return best


def _distance(places: Sequence[int], place: int) -> int:
    at = bisect_left(places, place)
    return min(abs(places[index] - place) for index in (at - 1, at) if 0 <= index < len(places))
