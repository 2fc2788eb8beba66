"""One Whoosh index: found in, written to, and known by keys instead of document numbers."""

import heapq
import threading
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh import index, query, writing
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.matching import ListMatcher, NullMatcher
from whoosh.query.spans import SpanNear2

from storage.search.building import LIKE, Builder, merged, tiers
from storage.search.deadline import Deadline, TimeUp
from storage.search.scoring import Alike, Among, Found, Scorer, picked
from storage.search.segments import CODEC, Leaf, Segment

Places = Mapping[int, int]
"""Key to document number within one segment."""

_MOST_REMEMBERED = 500
MOST_GATHERED = 2_500_000
"""Words gathered in memory before a segment is written: about 100 MB."""


class Part:
    """One index in a folder of its own. May be used from several threads.

    Whatever Whoosh raises flies on; :mod:`storage.search.index` turns it into one error.
    """

    def __init__(self, folder: Path, schema: Schema) -> None:
        self._folder = folder
        self._schema = schema
        storage = FileStorage(str(folder))
        # With the schema given, the one in the folder is not read.
        self._index = index.FileIndex(storage, schema=schema)
        self._leaves: dict[str, Leaf] = {}
        # A search looks at one state from beginning to end.
        self._lock = threading.RLock()
        self._seen, self._searcher, self._reading = self._newest()

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
            if self.commits != self._seen:
                # Not Searcher.refresh(): in 2.7.5 it keeps segments that were merged into others.
                before = self._searcher
                self._seen, self._searcher, self._reading = self._newest()
                before.close()
            yield self._reading

    @contextmanager
    def writing(self, *, most_merged: int) -> Iterator["Writing"]:
        """Lend a writer; commit at the end, leave everything as it was on any exception.

        Segments are merged when eight of like size exist, those of more than ``most_merged``
        entries together left alone.
        """
        writer = self._index.writer(codec=CODEC, compound=False)
        try:
            writing = Writing(Builder(self._folder, self._schema))
            yield writing
            writing.builder.finish()
        except BaseException:
            writer.cancel()
            raise
        writer.commit(mergetype=self._policy(writing, most_merged))

    def _policy(
        self, writing: "Writing", most_merged: int
    ) -> Callable[[object, Sequence[Segment]], list[Segment]]:
        """Return what Whoosh calls a merge policy: it answers with the segments to be kept."""

        def keep(_: object, segments: Sequence[Segment]) -> list[Segment]:
            for segment in segments:
                places = self._leaf(segment).places
                for key in writing.removed & places.keys():
                    segment.delete_document(places[key])
            return self._tiered([*segments, *writing.builder.segments, *writing.adopted], most_merged)

        return keep

    def _tiered(self, segments: Sequence[Segment], most_merged: int) -> list[Segment]:
        kept: list[Segment] = []
        for tier in tiers(segments):
            if not _mergeable(tier, most_merged):
                kept += tier
            elif made := merged(self._folder, [(self._leaf(segment), segment) for segment in tier]):
                kept.append(made)
        return kept

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._leaves.clear()
            self._searcher.close()
            self._index.close()

    def _newest(self) -> tuple[int, Any, "Reading"]:
        """Open the newest state: how often it was written to, Whoosh's searcher, and ours."""
        while True:
            seen = self.commits
            try:
                searcher = self._index.searcher()
                return seen, searcher, self._read(searcher)
            except FileNotFoundError:
                # Another process may have merged these files away since their list was read.
                if self.commits == seen:
                    raise

    def _read(self, searcher: Any) -> "Reading":
        # The reader of an index without entries can do nothing: it has no leaves here.
        searchers = [leaf for leaf, _ in searcher.leaf_searchers() if leaf.reader().doc_count_all()]
        segments = [searcher.reader().segment() for searcher in searchers]
        leaves = [self._leaf(segment) for segment in segments]
        self._leaves = {segment.segment_id(): leaf for segment, leaf in zip(segments, leaves, strict=True)}
        return Reading(searcher, searchers, leaves, self._schema)

    def _leaf(self, segment: Segment) -> Leaf:
        name = segment.segment_id()
        leaf = self._leaves.get(name)
        if leaf is None:
            leaf = self._leaves[name] = Leaf(self._folder, segment)
        return leaf


class Reading:
    """One state of an index, good until the ``with`` that lent it ends."""

    def __init__(self, searcher: Any, searchers: Sequence[Any], leaves: Sequence[Leaf], schema: Schema) -> None:
        self._searcher = searcher
        self._searchers = searchers
        self._leaves = leaves
        self._deleted = [frozenset(one.reader().segment().deleted_docs()) for one in searchers]
        self._scorer = Scorer(leaves, schema)
        self.deadline = Deadline()
        """When a search in it ends."""
        self.remembered: dict[Hashable, object] = {}
        """Answers that take long, good as long as this state is."""

    def places_of(self, reader: Any) -> Places:
        """Return the number of each key's entry in the segment of a reader of Whoosh's."""
        for searcher, leaf in zip(self._searchers, self._leaves, strict=True):
            if searcher.reader() is reader:
                return leaf.places
        return {}

    def remember(self, key: Hashable, answer: object) -> None:
        """Keep an answer."""
        if len(self.remembered) >= _MOST_REMEMBERED:
            self.remembered.clear()
        self.remembered[key] = answer

    def keys_held(self) -> set[int]:
        """Return the keys of all entries."""
        held: set[int] = set()
        for leaf, deleted in zip(self._leaves, self._deleted, strict=True):
            if deleted:
                held.update(key for n, key in enumerate(leaf.keys) if n not in deleted)
            else:
                held.update(leaf.keys)
        return held

    def has(self, field: str, term: str) -> bool:
        """Tell whether a field has a term."""
        return self._scorer.doc_frequency(field, term.encode("utf-8")) > 0

    def begun(self, field: str, prefix: str, most: int) -> list[str]:
        """Return the commonest terms that begin so, at most ``most``, commonest first."""
        counts: dict[bytes, int] = {}
        for leaf in self._leaves:
            vocabulary = leaf.fields.get(field)
            if vocabulary is not None:
                for text, count in vocabulary.commonest(prefix.encode("utf-8")):
                    counts[text] = counts.get(text, 0) + count
        best = sorted(counts, key=lambda text: (-counts[text], text))[:most]
        return [text.decode("utf-8") for text in best]

    def untidy(self, most_merged: int) -> bool:
        """Tell whether a writer that may merge so many entries would merge any."""
        segments = [searcher.reader().segment() for searcher in self._searchers]
        return any(_mergeable(tier, most_merged) for tier in tiers(segments))

    @property
    def size(self) -> int:
        """How many entries there are."""
        return sum(leaf.count for leaf in self._leaves) - sum(map(len, self._deleted))

    def frequencies(self, field: str, term: str) -> tuple[int, float]:
        """Return in how many entries a term stands, and how often in all."""
        times = 0
        for leaf in self._leaves:
            if (postings := leaf.postings(field, term.encode("utf-8"))) is not None:
                often = postings.often
                times += len(postings.numbers) if often is None else sum(often)
        return self.frequency(field, term), float(times)

    def frequency(self, field: str, term: str) -> int:
        """Return in how many entries a term stands."""
        return self._scorer.doc_frequency(field, term.encode("utf-8"))

    def walk(self, field: str, prefix: str) -> Iterator[str]:
        """Yield the terms that begin so, of each segment in order."""
        for leaf in self._leaves:
            if (vocabulary := leaf.fields.get(field)) is not None:
                for number in vocabulary.beginning(prefix.encode("utf-8")):
                    yield vocabulary.text(number).decode("utf-8")

    def positions(self, field: str, term: str, keys: Collection[int]) -> dict[int, list[int]]:
        """Return where a term stands in the entries of some keys, in order."""
        found: dict[int, list[int]] = {}
        for leaf in self._leaves:
            postings = leaf.postings(field, term.encode("utf-8"))
            if postings is None:
                continue
            for key in leaf.places.keys() & keys:
                if (index := postings.index(leaf.places[key])) >= 0:
                    found[key] = list(postings.within(index))
        return found

    def best(self, wanted: Any, most: int) -> tuple[list[tuple[int, float]], int]:
        """Return key and score of the best entries, best first, and how many there are in all.

        Of like score the newest key comes first. Once the time is up, of those found until then.
        """
        candidates: list[tuple[float, int]] = []
        total = 0
        try:
            for found, leaf in self._found(wanted, scored=True):
                total += len(found.numbers)
                candidates += _leading(found, leaf, most)
        except TimeUp:
            pass
        return [(key, score) for score, key in sorted(candidates, reverse=True)[:most]], total

    def keys(self, wanted: Any) -> set[int]:
        """Return the keys of all entries that a query finds. Raises TimeUp."""
        keys: set[int] = set()
        for found, leaf in self._found(wanted, scored=False):
            keys.update(picked(leaf.keys, found.numbers))
        return keys

    def _found(self, wanted: Any, *, scored: bool) -> Iterator[tuple[Found, Leaf]]:
        context = self._searcher.context() if scored else self._searcher.boolean_context()
        for searcher, leaf, deleted in zip(self._searchers, self._leaves, self._deleted, strict=True):
            evaluation = self._scorer.on(leaf, searcher, context, self.deadline, scored=scored)
            found = evaluation.of(wanted)
            yield found.without(deleted) if deleted else found, leaf


def _leading(found: Found, leaf: Leaf, most: int) -> Iterable[tuple[float, int]]:
    """Return score and key of the best, at least ``most`` of them if there are so many."""
    numbers, scores = found
    if len(numbers) <= most:
        return zip(scores, picked(leaf.keys, numbers), strict=True)
    least = heapq.nlargest(most, scores)[-1]
    keys = leaf.keys
    above = [(s, keys[n]) for n, s in zip(numbers, scores, strict=True) if s > least]
    alike = (keys[n] for n, s in zip(numbers, scores, strict=True) if s == least)
    return above + [(least, key) for key in heapq.nlargest(most - len(above), alike)]


def _mergeable(tier: Sequence[Segment], most: int) -> bool:
    return len(tier) >= LIKE and sum(segment.doc_count() for segment in tier) <= most


class Writing:
    """A batch on its way into an index."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.removed: set[int] = set()
        self.adopted: list[Segment] = []
        """Segments written by others into the same folder."""

    def put(self, key: int, values: Mapping[str, object]) -> None:
        """Take in an entry instead of the one that has its key."""
        self.remove(key)
        self.add(values)

    def add(self, values: Mapping[str, object]) -> None:
        """Take in an entry whose key is new."""
        self.builder.add(values, MOST_GATHERED)

    def remove(self, key: int) -> None:
        """Take out the entry of a key, if there is one."""
        self.removed.add(key)


class Keys(Alike):
    """The entries of these keys, all of one score."""

    def __init__(self, keys: Collection[int], places_of: Callable[[Any], Places]) -> None:
        self.keys = frozenset(keys)
        self.places_of = places_of

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

    def numbers(self, leaf: Leaf, among: Among) -> Sequence[int]:
        """Return the entries of a segment that it finds, in order."""
        if among is not None and len(among) < len(self.keys):
            keys = leaf.keys
            return [number for number in among if keys[number] in self.keys]
        places = leaf.places
        found = [places[key] for key in self.keys & places.keys()]
        return sorted(found if among is None else set(among).intersection(found))

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        places = self.places_of(searcher.reader())
        fewer, other = sorted((self.keys, places.keys()), key=len)
        numbers = sorted(places[key] for key in fewer if key in other)
        return ListMatcher(numbers) if numbers else NullMatcher()


def in_row(field: str, terms: Sequence[str], *, boost: float = 1.0) -> Any:
    """Return the query of entries in which terms stand one after another."""
    return Near([query.Term(field, term, boost=boost) for term in terms])


def near(field: str, terms: Sequence[str], *, most: int) -> Any:
    """Return the query of entries in which so many others stand between terms at most, in any order."""
    parts = [query.Term(field, term) for term in terms]
    return Near(parts, slop=most + 1, ordered=False, mindist=0)


class Near(SpanNear2):  # type: ignore[misc]
    """Terms near each other; 2.7.4 stumbles over its own estimates."""

    def estimate_size(self, ixreader: Any) -> int:
        """Return at least how many entries it finds."""
        return int(query.And(self.qs).estimate_size(ixreader))

    def estimate_min_size(self, ixreader: Any) -> int:
        """Return at most how many entries it finds for certain."""
        return 0


class AnyTerm(Alike):
    """The entries that have any of many terms in a field, all of one score."""

    def __init__(self, field: str, terms: Sequence[str]) -> None:
        self.field = field
        self.terms_wanted = tuple(terms)

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

    def numbers(self, leaf: Leaf, among: Among) -> Sequence[int]:
        """Return the entries of a segment that it finds, in order."""
        lists = (leaf.postings(self.field, term.encode("utf-8")) for term in self.terms_wanted)
        found: set[int] = set()
        found.update(*(postings.numbers for postings in lists if postings is not None))
        return sorted(found if among is None else found.intersection(among))

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Return the entries of one segment."""
        reader = searcher.reader()
        numbers: set[int] = set()
        for term in self.terms_wanted:
            if (self.field, term) in reader:
                numbers.update(reader.postings(self.field, term).all_ids())
        return ListMatcher(sorted(numbers)) if numbers else NullMatcher()


LOCKED = writing.LockError
"""Raised when another writer holds an index."""
