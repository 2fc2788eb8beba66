"""One Whoosh index: found in, written to, and known by keys instead of document numbers."""

import heapq
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import log
from pathlib import Path
from typing import Any

from whoosh import index, query, writing
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.matching import AndNotMatcher, ListMatcher, NullMatcher, WrappingMatcher
from whoosh.query.spans import SpanNear2
from whoosh.reading import SegmentReader

from storage.search.deadline import Deadline, TimeUp

Places = Mapping[int, int]
"""Key to document number within one segment."""

_MOST_WALKED = 4_000
"""Terms looked at for the beginning of a word, whatever it is: 10 ms at most."""


class Part:
    """One index in a folder of its own. May be used from several threads.

    Whatever Whoosh raises flies on; :mod:`storage.search.index` turns it into one error.
    """

    def __init__(self, folder: Path, schema: Schema) -> None:
        storage = FileStorage(str(folder))
        # With the schema given, the one in the folder is not read.
        self._index = index.FileIndex(storage, schema=schema)
        self._seen = self.commits
        self._searcher = self._index.searcher()
        self._places: dict[int, tuple[Any, Places]] = {}
        # A searcher's files have one cursor: one search at a time.
        self._lock = threading.RLock()

    @staticmethod
    def create(folder: Path, schema: Schema) -> None:
        """Make an empty index in a new folder."""
        folder.mkdir(parents=True)
        index.create_in(str(folder), schema)

    @property
    def commits(self) -> int:
        """How often it was written to."""
        return int(self._index.latest_generation())

    @contextmanager
    def reading(self) -> Iterator["Reading"]:
        """Lend its newest state."""
        with self._lock:
            if (newest := self.commits) != self._seen:
                # Not Searcher.refresh(): in 2.7.5 it keeps segments that were merged into others.
                fresh = self._index.searcher()
                self._searcher.close()
                self._searcher, self._seen = fresh, newest
                self._places.clear()
            yield Reading(self._searcher, self._places_of)

    @contextmanager
    def writing(self, *, most_merged: int) -> Iterator["Writing"]:
        """Lend a writer; commit at the end, leave everything as it was on any exception.

        Segments are merged when eight of like size exist, those of more than ``most_merged``
        entries together left alone.
        """
        writer = self._index.writer(compound=False, limitmb=128)
        try:
            with writer.searcher() as searcher:
                yield Writing(writer, searcher)
        except BaseException:
            writer.cancel()
            raise
        writer.commit(mergetype=_tiered(most_merged))

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._places.clear()
            self._searcher.close()
            self._index.close()

    def _places_of(self, reader: Any) -> Places:
        known = self._places.get(id(reader))
        if known is None or known[0] is not reader:
            keys = reader.column_reader("key")
            known = (reader, {keys[number]: number for number in reader.all_doc_ids()})
            self._places[id(reader)] = known
        return known[1]


class Reading:
    """One state of an index, good until the ``with`` that lent it ends."""

    def __init__(self, searcher: Any, places_of: Callable[[Any], Places]) -> None:
        self._searcher = searcher
        self._reader = searcher.reader()
        self.places_of = places_of
        self.deadline = Deadline()
        """When a search in it ends."""
        # The reader of an index without entries can do nothing: it has no leaves here.
        self._leaves = [
            leaf for leaf, _ in searcher.leaf_searchers() if leaf.reader().doc_count_all()
        ]

    def keys_held(self) -> set[int]:
        """Return the keys of all entries."""
        held: set[int] = set()
        for leaf in self._leaves:
            held.update(self.places_of(leaf.reader()))
        return held

    def has(self, field: str, term: str) -> bool:
        """Tell whether a field has a term."""
        return (field, term) in self._reader

    @property
    def size(self) -> int:
        """How many entries there are."""
        return int(self._reader.doc_count())

    def frequencies(self, field: str, term: str) -> tuple[int, float]:
        """Return in how many entries a term stands, and how often in all."""
        if not self.has(field, term):
            return 0, 0.0
        return int(self._reader.doc_frequency(field, term)), float(self._reader.frequency(field, term))
    def frequency(self, field: str, term: str) -> int:
        """Return in how many entries a term stands."""
        return int(self._reader.doc_frequency(field, term))

    def walk(self, field: str, prefix: str) -> Iterator[str]:
        """Yield the terms that begin so, of each segment in order."""
        for leaf in self._leaves:
            for term in leaf.reader().expand_prefix(field, prefix):
                yield term.decode("utf-8")

    def positions(self, field: str, term: str, keys: Collection[int]) -> dict[int, list[int]]:
        """Return where a term stands in the entries of some keys, in order."""
        found: dict[int, list[int]] = {}
        for leaf in self._leaves:
            reader = leaf.reader()
            if (field, term) not in reader:
                continue
            places = self.places_of(reader)
            matcher = reader.postings(field, term)
            for number, key in sorted((places[key], key) for key in keys if key in places):
                if not matcher.is_active():
                    break
                matcher.skip_to(number)
                if matcher.is_active() and matcher.id() == number:
                    found[key] = matcher.value_as("positions")
        return found

    def begun(self, field: str, prefix: str, most: int) -> list[str]:
        """Return the commonest terms that begin so, at most ``most``, commonest first."""
        return sorted(
            (counts := self._counted(field, prefix, _MOST_WALKED)),
            key=lambda term: (-counts[term], term),
        )[:most]

    def _counted(self, field: str, prefix: str, most_walked: int) -> dict[str, int]:
        counts: dict[str, int] = {}
        for leaf in self._leaves:
            terms = leaf.reader().iter_prefix(field, prefix)
            for walked, (term, info) in enumerate(terms):
                if walked >= most_walked // len(self._leaves):
                    break
                text = term.decode("utf-8")
                counts[text] = counts.get(text, 0) + info.doc_frequency()
        return counts

    def best(self, wanted: Any, most: int) -> tuple[list[tuple[int, float]], int]:
        """Return key and score of the best entries, best first, and how many there are in all.

        Of like score the newest key comes first. Once the time is up, of those found until then.
        """
        found: list[tuple[float, int]] = []
        total = 0
        try:
            for score, key in self._matches(wanted, self._searcher.context(), scored=True):
                total += 1
                if len(found) < most:
                    heapq.heappush(found, (score, key))
                elif score >= found[0][0]:
                    heapq.heappushpop(found, (score, key))
        except TimeUp:
            pass
        return [(key, score) for score, key in sorted(found, reverse=True)], total

    def keys(self, wanted: Any) -> set[int]:
        """Return the keys of all entries that a query finds. Raises TimeUp."""
        context = self._searcher.boolean_context()
        return {key for _, key in self._matches(wanted, context, scored=False)}

    def _matches(self, wanted: Any, context: Any, *, scored: bool) -> Iterator[tuple[float, int]]:
        """Yield score and key; raises TimeUp."""
        for leaf in self._leaves:
            matcher = wanted.matcher(leaf, context)
            keys = leaf.reader().column_reader("key")
            while matcher.is_active():
                self.deadline.check()
                yield (matcher.score() if scored else 0.0), keys[matcher.id()]
                matcher.next()


class Writing:
    """A batch on its way into an index."""

    def __init__(self, writer: Any, searcher: Any) -> None:
        self._writer = writer
        self._searcher = searcher

    def put(self, key: int, values: Mapping[str, object]) -> None:
        """Take in an entry instead of the one that has its key."""
        self.remove(key)
        self._writer.add_document(**values)

    def add(self, values: Mapping[str, object]) -> None:
        """Take in an entry whose key is new."""
        self._writer.add_document(**values)

    def remove(self, key: int) -> None:
        """Take out the entry of a key, if there is one."""
        self._writer.delete_by_term("key", key, searcher=self._searcher)


class Keys(query.Query):  # type: ignore[misc]
    """The entries of these keys, all of one score."""

    def __init__(self, keys: Collection[int], places_of: Callable[[Any], Places]) -> None:
        self.keys = frozenset(keys)
        self.places_of = places_of
        self.boost = 1.0

    def __repr__(self) -> str:
        return f"Keys({len(self.keys)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Keys) and self.keys == other.keys

    def __hash__(self) -> int:
        return hash(self.keys)

    def estimate_size(self, ixreader: Any) -> int:
        """Return at least how many entries it finds."""
        return min(len(self.keys), int(ixreader.doc_count()))

    def estimate_min_size(self, ixreader: Any) -> int:
        """Return at most how many entries it finds for certain."""
        return 0

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        places = self.places_of(searcher.reader())
        fewer, other = sorted((self.keys, places.keys()), key=len)
        numbers = sorted(places[key] for key in fewer if key in other)
        return ListMatcher(numbers) if numbers else NullMatcher()


class Excluding(query.AndNot):  # type: ignore[misc]
    """The entries that one query finds and another does not."""

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        wanted = self.a.matcher(searcher, context)
        unwanted = self.b.matcher(searcher, searcher.boolean_context())
        # In all of 2.7 a matcher whose first entries lie before the other's is not moved up to it,
        # and then excludes nothing.
        if wanted.is_active() and unwanted.is_active() and unwanted.id() < wanted.id():
            unwanted.skip_to(wanted.id())
        return AndNotMatcher(wanted, unwanted)


def in_row(field: str, terms: Sequence[str], deadline: Deadline, *, boost: float = 1.0) -> Any:
    """Return the query of entries in which terms stand one after another."""
    return _near(field, terms, deadline, boost, slop=1, ordered=True, mindist=1)


def near(field: str, terms: Sequence[str], deadline: Deadline, *, most: int) -> Any:
    """Return the query of entries in which so many others stand between terms at most, in any order."""
    return _near(field, terms, deadline, 1.0, slop=most + 1, ordered=False, mindist=0)


def _near(field: str, terms: Sequence[str], deadline: Deadline, boost: float, **how: Any) -> Any:
    first = _Timed(field, terms[0], boost=boost)
    first.deadline = deadline
    return _Near([first, *(query.Term(field, term, boost=boost) for term in terms[1:])], **how)


class _Near(SpanNear2):  # type: ignore[misc]
    """Terms near each other; 2.7.4 stumbles over its own estimates."""

    def estimate_size(self, ixreader: Any) -> int:
        """Return at least how many entries it finds."""
        return int(query.And(self.qs).estimate_size(ixreader))

    def estimate_min_size(self, ixreader: Any) -> int:
        """Return at most how many entries it finds for certain."""
        return 0


class _Timed(query.Term):  # type: ignore[misc]
    """A term that looks at the clock: one step of a phrase may pass all entries of an index."""

    deadline = Deadline()

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        return _TimedMatcher(super().matcher(searcher, context), self.deadline)


class _TimedMatcher(WrappingMatcher):  # type: ignore[misc]
    def __init__(self, child: Any, deadline: Deadline) -> None:
        super().__init__(child)
        self._deadline = deadline

    def copy(self) -> "_TimedMatcher":
        return _TimedMatcher(self.child.copy(), self._deadline)

    def _replacement(self, newchild: Any) -> "_TimedMatcher":
        return _TimedMatcher(newchild, self._deadline)

    def next(self) -> Any:
        self._deadline.check()
        return self.child.next()

    def skip_to(self, id: int) -> Any:
        self._deadline.check()
        return self.child.skip_to(id)


class AnyTerm(query.Query):  # type: ignore[misc]
    """The entries that have any of many terms in a field, all of one score."""

    def __init__(self, field: str, terms: Sequence[str]) -> None:
        self.field = field
        self.terms_wanted = tuple(terms)
        self.boost = 1.0

    def __repr__(self) -> str:
        return f"AnyTerm({self.field!r}, {len(self.terms_wanted)})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, AnyTerm)
            and (self.field, self.terms_wanted) == (other.field, other.terms_wanted)
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash((self.field, self.terms_wanted))

    def estimate_size(self, ixreader: Any) -> int:
        """Return at least how many entries it finds."""
        return int(ixreader.doc_count())

    def estimate_min_size(self, ixreader: Any) -> int:
        """Return at most how many entries it finds for certain."""
        return 0

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        reader = searcher.reader()
        numbers: set[int] = set()
        for term in self.terms_wanted:
            if (self.field, term) in reader:
                numbers.update(reader.postings(self.field, term).all_ids())
        return ListMatcher(sorted(numbers)) if numbers else NullMatcher()


def _tiered(most_merged: int) -> Callable[[Any, Sequence[Any]], list[Any]]:
    """Return a merge policy: eight segments of like size become one."""

    def merge(writer: Any, segments: Sequence[Any]) -> list[Any]:
        tiers: dict[int, list[Any]] = {}
        for segment in segments:
            if count := segment.doc_count():  # of deleted entries alone: dropped
                tiers.setdefault(int(log(count, 8)), []).append(segment)
        kept: list[Any] = []
        for tier in tiers.values():
            if len(tier) < 8 or sum(segment.doc_count() for segment in tier) > most_merged:
                kept += tier
                continue
            for segment in tier:
                reader = SegmentReader(writer.storage, writer.schema, segment)
                writer.add_reader(reader)
                reader.close()
        return kept

    return merge


NEVER_MERGED = 0
"""For ``most_merged``: every segment stays as it is."""

LOCKED = writing.LockError
"""Raised when another writer holds an index."""
