"""A query answered for a whole segment at once: the hits and scores of Whoosh's matchers, sooner.

Whoosh asks a tree of matchers for one entry after another. Here each part of the tree is answered
as arrays: the entries in order, and their scores. Of parts that must all be there the rarest goes
first, and the others are looked up only where it stands. A kind of query that is not known here is
answered by its own matcher. BM25F is Whoosh's, to the last bit of a term's score.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from math import log
from operator import add, itemgetter
from typing import Any, NamedTuple

from whoosh import query
from whoosh.query import spans
from whoosh.scoring import BM25F

from storage.search.deadline import Deadline, TimeUp
from storage.search.postings import Postings
from storage.search.segments import LENGTHS, Leaf

_MODEL = BM25F()
_SEEK = 8
"""Looking an entry up takes as long as walking over so many."""
_LOOK_EVERY = 256
"""Entries between two looks at the clock."""


class Found(NamedTuple):
    """Entries of one segment, in order."""

    numbers: Sequence[int]
    scores: Sequence[float]
    """One each; none if nobody asked for scores."""

    def without(self, deleted: Collection[int]) -> "Found":
        """Return those that are not deleted."""
        return _kept(self, [number not in deleted for number in self.numbers])


_NONE = Found((), ())
Among = Sequence[int] | None
"""The entries that are of interest, in order; None: all."""


class Alike(query.Query):  # type: ignore[misc]
    """A query of ours whose entries all have the score 1."""

    boost = 1.0

    def numbers(self, leaf: Leaf, among: Among) -> Sequence[int]:
        """Return the entries of a segment that it finds, in order."""
        raise NotImplementedError


class Scorer:
    """Answers queries of one state of an index."""

    def __init__(self, leaves: Sequence[Leaf], schema: Any) -> None:
        self._leaves = leaves
        self._schema = schema
        self._count = sum(leaf.count for leaf in leaves)
        self._frequencies: dict[tuple[str, bytes], int] = {}
        self._norms: dict[str, _Norms] = {}

    def doc_frequency(self, field: str, term: bytes) -> int:
        """Return in how many entries a term stands, deleted ones too."""
        found = self._frequencies.get((field, term))
        if found is None:
            found = sum(leaf.doc_frequency(field, term) for leaf in self._leaves)
            if len(self._frequencies) > 10_000:
                self._frequencies.clear()
            self._frequencies[field, term] = found
        return found

    def on(self, leaf: Leaf, searcher: Any, context: Any, deadline: Deadline, *, scored: bool) -> "_Evaluation":
        """Return what answers for one segment; ``searcher`` is Whoosh's own of it."""
        return _Evaluation(_Setting(self, leaf, searcher, context, deadline), scored=scored)

    def idf(self, field: str, term: bytes) -> float:
        """Return how telling a term is, as Whoosh reckons it."""
        return log(self._count / (self.doc_frequency(field, term) + 1)) + 1

    def norms(self, field: str) -> "_Norms":
        """Return what makes of a term's frequency and a field's length the share of its idf."""
        found = self._norms.get(field)
        if found is None:
            total = sum(leaf.totals.get(field, 0) for leaf in self._leaves)
            found = self._norms[field] = _Norms(total / (self._count or 1) or 1)
        return found

    def encoded(self, field: str, term: Any) -> bytes:
        """Return a term's bytes."""
        return term if isinstance(term, bytes) else bytes(self._schema[field].to_bytes(term))

    def scorable(self, field: str) -> bool:
        """Tell whether lengths are kept of a field."""
        return bool(self._schema[field].scorable)


class _Norms(dict[int, list[float]]):
    """By frequency, then by the length's byte: BM25F without the idf."""

    def __init__(self, average: float) -> None:
        super().__init__()
        self._average = average

    def __missing__(self, often: int) -> list[float]:
        b, k1, tf = _MODEL.B, _MODEL.K1, float(often)
        # No length kept counts as one, as in Whoosh.
        row = [
            (tf * (k1 + 1)) / (tf + k1 * ((1 - b) + b * (length or 1) / self._average)) for length in LENGTHS
        ]
        self[often] = row
        return row


class _Setting(NamedTuple):
    """Where a query is answered."""

    scorer: Scorer
    leaf: Leaf
    searcher: Any
    """Whoosh's own of the segment."""
    context: Any
    deadline: Deadline


class _Evaluation:
    """A query's parts on one segment."""

    def __init__(self, setting: "_Setting", *, scored: bool) -> None:
        self._setting = setting
        self._scorer = setting.scorer
        self._leaf = setting.leaf
        self._searcher = setting.searcher
        self._context = setting.context
        self._deadline = setting.deadline
        self._scored = scored

    def of(self, wanted: Any, among: Among = None) -> Found:
        """Return the entries that a query finds. Raises TimeUp."""
        self._deadline.check()
        if wanted is query.NullQuery or (among is not None and not among):
            return _NONE
        if isinstance(wanted, Alike):
            numbers = wanted.numbers(self._leaf, among)
            return Found(numbers, [1.0] * len(numbers) if self._scored else ())
        kinds = (_ANSWERS[kind] for kind in type(wanted).__mro__ if kind in _ANSWERS)
        answer = next(kinds, None)
        return self._by_matcher(wanted, among) if answer is None else answer(self, wanted, among)

    def size(self, wanted: Any) -> int:
        """Return at least about how many entries a query finds."""
        match wanted:
            case query.Term():
                return self._leaf.doc_frequency(
                    wanted.fieldname, self._scorer.encoded(wanted.fieldname, wanted.text)
                )
            case query.And() | query.Or() if wanted.subqueries:
                sizes = [self.size(part) for part in wanted.subqueries]
                return min(sizes) if isinstance(wanted, query.And) else sum(sizes)
            case query.AndMaybe() | query.AndNot():
                return self.size(wanted.a)
            case query.Phrase():
                return min(
                    (
                        self._leaf.doc_frequency(wanted.fieldname, self._scorer.encoded(wanted.fieldname, word))
                        for word in wanted.words
                    ),
                    default=0,
                )
            case spans.SpanNear2():
                return min((self.size(part) for part in wanted.qs), default=0)
            case spans.SpanOr():
                return sum(self.size(part) for part in wanted.subqs)
        if wanted is query.NullQuery:
            return 0
        estimate = getattr(wanted, "estimate_size", None)
        return int(estimate(self._searcher.reader())) if estimate else self._leaf.count

    # -- kinds of queries

    def _term(self, wanted: Any, among: Among) -> Found:
        field = wanted.fieldname
        text = self._scorer.encoded(field, wanted.text)
        postings = self._leaf.postings(field, text)
        if postings is None:
            return _NONE
        numbers, often = _restricted(postings, among)
        if not self._scored or not numbers:
            return Found(numbers, ())
        return Found(numbers, self._term_scores(field, text, numbers, often, wanted.boost))

    def _term_scores(
        self,
        field: str,
        text: bytes,
        numbers: Sequence[int],
        often: Sequence[int] | None,
        boost: float,
    ) -> Sequence[float]:
        if not self._scorer.scorable(field):
            return [boost * 1.0] * len(numbers)
        idf = self._scorer.idf(field, text)
        norms = self._scorer.norms(field)
        lengths = picked(self._leaf.lengths(field), numbers)
        if often is None:
            row = norms[1]
            scores = [idf * row[length] for length in lengths]
        else:
            most = max(often)
            # A list answers sooner than a dictionary, if it need not be long.
            rows = [norms[times] for times in range(most + 1)] if most < len(often) else norms
            scores = [idf * rows[times][length] for times, length in zip(often, lengths, strict=True)]
        return scores if boost == 1.0 else [score * boost for score in scores]

    def _and(self, wanted: Any, among: Among) -> Found:
        if not wanted.subqueries:
            return _NONE
        parts = sorted(wanted.subqueries, key=self.size)
        found = self.of(parts[0], among)
        for part in parts[1:]:
            if not found.numbers:
                return _NONE
            found = _both(found, self.of(part, found.numbers))
        return _boosted(found, wanted.boost)

    def _or(self, wanted: Any, among: Among) -> Found:
        if getattr(wanted, "scale", None) or getattr(wanted, "minmatch", 0):
            return self._by_matcher(wanted, among)
        found = [self.of(part, among) for part in wanted.subqueries]
        found = [one for one in found if one.numbers]
        if len(found) == 1:
            return _boosted(found[0], wanted.boost)
        if not self._scored:
            every: set[int] = set()
            every.update(*(one.numbers for one in found))
            return Found(sorted(every), ())
        return _boosted(_added(found, self._leaf.count), wanted.boost)

    def _and_maybe(self, wanted: Any, among: Among) -> Found:
        found = self.of(wanted.a, among)
        if not self._scored or not found.numbers:
            return found
        more = self.of(wanted.b, found.numbers)
        if not more.numbers:
            return found
        extra = dict(zip(more.numbers, more.scores, strict=True))
        get = extra.get
        scores = [score + get(number, 0.0) for number, score in zip(found.numbers, found.scores, strict=True)]
        return Found(found.numbers, scores)

    def _and_not(self, wanted: Any, among: Among) -> Found:
        found = self.of(wanted.a, among)
        unscored = _Evaluation(self._setting, scored=False)
        unwanted = set(unscored.of(wanted.b, found.numbers or None).numbers)
        if not unwanted:
            return found
        return _kept(found, [number not in unwanted for number in found.numbers])

    def _every(self, wanted: Any, among: Among) -> Found:
        if wanted.fieldname is not None:
            return self._by_matcher(wanted, among)
        numbers = range(self._leaf.count) if among is None else among
        return Found(numbers, [wanted.boost] * len(numbers) if self._scored else ())

    def _phrase(self, wanted: Any, among: Among) -> Found:
        terms = [query.Term(wanted.fieldname, word) for word in wanted.words]
        found = self._near(terms, wanted.slop, True, 1, among)
        return _boosted(found, wanted.boost)

    def _span_near(self, wanted: Any, among: Among) -> Found:
        kinds = (query.Term, spans.SpanOr)
        parts = wanted.qs
        if not all(isinstance(part, kinds) for part in parts) or not all(
            isinstance(term, query.Term)
            for part in parts
            if isinstance(part, spans.SpanOr)
            for term in part.subqs
        ):
            return self._by_matcher(wanted, among)
        return self._near(parts, wanted.slop, wanted.ordered, wanted.mindist, among)

    def _span_or(self, wanted: Any, among: Among) -> Found:
        return self._or(query.Or(wanted.subqs), among)

    def _near(self, parts: Sequence[Any], slop: int, ordered: bool, least: int, among: Among) -> Found:
        """Return the entries in which the parts stand near each other."""
        placed = [self._placed(part) for part in parts]
        if not all(placed):
            return _NONE
        found = self._and(query.And(list(parts)), among)
        follow = _follows if ordered else _meet
        if len(parts) == 1:
            return found
        if ordered and slop == 1 and least == 1 and all(len(one) == 1 for one in placed):
            row = _in_row([one[0] for one in placed], found.numbers, self._deadline)
            return self._standing(found, row)
        if not ordered and least == 0 and [len(one) for one in placed] == [1, 1]:
            first, second = placed[0][0], placed[1][0]
            beside = _beside(first, second, found.numbers, slop, self._deadline)
            return self._standing(found, beside)
        stands = (
            follow([_places(one, number) for one in placed], slop, least)
            for number in _timed(found.numbers, self._deadline)
        )
        return self._standing(found, stands)

    def _standing(self, found: Found, stands: Iterable[bool]) -> Found:
        """Return the entries in which the parts stand as asked; of those looked at in time."""
        flags: list[bool] = []
        try:
            flags.extend(stands)
        except TimeUp:
            if not self._scored:  # what is to be left out must be known whole
                raise
            flags += [False] * (len(found.numbers) - len(flags))
        return _kept(found, flags)

    def _placed(self, part: Any) -> list[Postings]:
        terms = part.subqs if isinstance(part, spans.SpanOr) else [part]
        found = (
            self._leaf.postings(term.fieldname, self._scorer.encoded(term.fieldname, term.text))
            for term in terms
        )
        return [postings for postings in found if postings is not None]

    def _by_matcher(self, wanted: Any, among: Among) -> Found:
        """Ask a query's own matcher, entry by entry."""
        matcher = wanted.matcher(self._searcher, self._context)
        numbers: list[int] = []
        scores: list[float] = []
        while matcher.is_active():
            self._deadline.check()
            numbers.append(matcher.id())
            if self._scored:
                scores.append(matcher.score())
            matcher.next()
        if among is None or not numbers:
            return Found(numbers, scores)
        interesting = set(among)
        return _kept(Found(numbers, scores), [number in interesting for number in numbers])


_ANSWERS: dict[type, Callable[[_Evaluation, Any, Among], Found]] = {
    query.Term: _Evaluation._term,
    query.And: _Evaluation._and,
    query.Or: _Evaluation._or,
    query.AndMaybe: _Evaluation._and_maybe,
    query.AndNot: _Evaluation._and_not,
    query.Every: _Evaluation._every,
    query.Phrase: _Evaluation._phrase,
    spans.SpanNear2: _Evaluation._span_near,
    spans.SpanOr: _Evaluation._span_or,
}


def picked(values: Any, numbers: Sequence[int]) -> Sequence[Any]:
    """Return the values at some indexes.

    >>> picked("abc", [2, 0]), picked("abc", [1]), picked("abc", [])
    (('c', 'a'), ('b',), ())
    """
    if len(numbers) < 2:
        return tuple(values[number] for number in numbers)
    found: Sequence[Any] = itemgetter(*numbers)(values)
    return found


def _restricted(postings: Postings, among: Among) -> tuple[Sequence[int], Sequence[int] | None]:
    """Return the entries of a list that are of interest, and how often each has the term."""
    numbers, often = postings.numbers, postings.often
    if among is None:
        return numbers, often
    if _SEEK * len(among) < len(numbers):
        places = [index for number in among if (index := postings.index(number)) >= 0]
    else:
        interesting = set(among)
        if often is None:
            return [number for number in numbers if number in interesting], None
        places = [index for index, number in enumerate(numbers) if number in interesting]
    return picked(numbers, places), None if often is None else picked(often, places)


def _kept(found: Found, stays: Iterable[object]) -> Found:
    flags = list(stays)
    numbers = [number for number, kept in zip(found.numbers, flags, strict=True) if kept]
    if not found.scores:
        return Found(numbers, ())
    return Found(numbers, [s for s, kept in zip(found.scores, flags, strict=True) if kept])


def _both(first: Found, second: Found) -> Found:
    """Return the entries of the second, which are all of the first, too."""
    if not second.scores and not first.scores:
        return second
    if len(first.numbers) == len(second.numbers):
        return Found(second.numbers, list(map(add, first.scores, second.scores)))
    scores = dict(zip(first.numbers, first.scores, strict=True))
    return Found(
        second.numbers,
        [scores[n] + score for n, score in zip(second.numbers, second.scores, strict=True)],
    )


def _added(found: Sequence[Found], count: int) -> Found:
    """Return all entries; those of several have the sum of their scores."""
    numbers = sorted(set().union(*(one.numbers for one in found)))
    sums = [0.0] * count
    for one in found:
        for number, score in zip(one.numbers, one.scores, strict=True):
            sums[number] += score
    return Found(numbers, picked(sums, numbers))


def _boosted(found: Found, boost: float) -> Found:
    if boost == 1.0 or not found.scores:
        return found
    return Found(found.numbers, [score * boost for score in found.scores])


# -- places --------------------------------------------------------------------------------------


def _places(lists: Sequence[Postings], number: int) -> Sequence[int]:
    """Return where any of the terms stands in an entry, in order."""
    found = [postings.within(index) for postings in lists if (index := postings.index(number)) >= 0]
    return found[0] if len(found) == 1 else sorted({place for places in found for place in places})


def _timed(numbers: Sequence[int], deadline: Deadline) -> Iterator[int]:
    """Yield the entries as long as there is time. Raises TimeUp."""
    for start in range(0, len(numbers), _LOOK_EVERY):
        deadline.check()
        yield from numbers[start : start + _LOOK_EVERY]


def _in_row(lists: Sequence[Postings], numbers: Sequence[int], deadline: Deadline) -> Iterator[bool]:
    """Tell for each entry whether the terms stand there one after another; all are in each."""
    terms = [
        (offset, _finder(postings, len(numbers)), postings.offsets, postings.places or ())
        for offset, postings in enumerate(lists)
    ]
    # From the rarest place on: most rows end there.
    terms.sort(key=lambda term: len(term[3]) / len(term[2]))
    for number in _timed(numbers, deadline):
        starts: list[int] | None = None
        for offset, find, offsets, places in terms:
            index = find(number)
            first, last = offsets[index], offsets[index + 1]
            if starts is None:
                starts = [place - offset for place in places[first:last]]
            else:
                starts = [
                    start
                    for start in starts
                    if (at := bisect_left(places, start + offset, first, last)) < last
                    and places[at] == start + offset
                ]
            if not starts:
                break
        yield bool(starts)


def _beside(
    first: Postings, second: Postings, numbers: Sequence[int], slop: int, deadline: Deadline
) -> Iterator[bool]:
    """Tell for each entry whether two terms stand within ``slop`` words; both are in each."""
    find, offsets, places = _finder(first, len(numbers)), first.offsets, first.places or ()
    find_other, bounds, others = _finder(second, len(numbers)), second.offsets, second.places or ()
    for number in _timed(numbers, deadline):
        index, other = find(number), find_other(number)
        low, high = bounds[other], bounds[other + 1]
        for place in places[offsets[index] : offsets[index + 1]]:
            low = bisect_left(others, place - slop, low, high)
            if low == high or others[low] <= place + slop:
                break
        else:
            low = high
        yield low < high


def _finder(postings: Postings, times: int) -> Callable[[int], int]:
    """Return what finds the index of an entry, made for so many calls."""
    if times * _SEEK < len(postings.numbers):
        return postings.index
    return dict(zip(postings.numbers, range(len(postings.numbers)), strict=True)).__getitem__


def _follows(places: Sequence[Sequence[int]], slop: int, least: int) -> bool:
    """Tell whether each part follows the one before it within ``slop`` words."""
    ends: Iterable[int] = places[0]
    for following in places[1:]:
        reached: set[int] = set()
        for end in ends:
            first = bisect_left(following, end + least)
            reached.update(following[first : bisect_right(following, end + slop)])
        if not reached:
            return False
        ends = reached
    return True


def _meet(places: Sequence[Sequence[int]], slop: int, least: int) -> bool:
    """Tell whether the parts stand within ``slop`` words of each other, in any order."""
    stretches = {(place, place) for place in places[0]}
    for following in places[1:]:
        grown: set[tuple[int, int]] = set()
        for start, end in stretches:
            for place in following[bisect_left(following, start - slop) : bisect_right(following, end + slop)]:
                distance = start - place if place < start else place - end if place > end else 0
                if least <= distance <= slop:
                    grown.add((min(start, place), max(end, place)))
        if not grown:
            return False
        stretches = grown
    return True
