"""Segments written: of new entries, and of older segments put together."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from math import log
from pathlib import Path
from typing import Any

from whoosh.fields import Schema

from storage.search import analysis
from storage.search.segments import (
    LENGTHS,
    Entries,
    Leaf,
    Segment,
    TermList,
    Vocabulary,
    kept_length,
    write,
)

LIKE = 8
"""Segments of like size become one when there are so many."""
_NAME = "MAIN"
"""What Whoosh calls an index in a folder of its own."""


class _Term:
    """What has been gathered of a term."""

    __slots__ = ("numbers", "often", "places")

    def __init__(self) -> None:
        self.numbers = array("I")
        self.often = array("I")
        self.places = array("I")


class _Field:
    """What has been gathered of a field."""

    def __init__(self, spec: Any) -> None:
        self.placed = bool(spec.format.supports("positions"))
        self.whole = spec.analyzer is None or not isinstance(spec.analyzer, analysis.Terms)
        self.scorable = bool(spec.scorable)
        self.terms: dict[str, _Term] = {}
        self.lengths = bytearray()
        self.total = 0

    def take(self, number: int, value: object) -> int:
        """Take in the value of an entry; return how many terms it has."""
        terms = self.terms
        if isinstance(value, list) or self.whole:
            found: list[str] = value if isinstance(value, list) else [str(value)]
            for text in found:
                (terms.get(text) or self._new(text)).numbers.append(number)
            length = len(found)
        else:
            length = self._take_placed(number, str(value))
        self.lengths += bytes(number - len(self.lengths))
        self.lengths.append(kept_length(length) if self.scorable else 0)
        self.total += length if self.scorable else 0
        return length

    def _take_placed(self, number: int, value: str) -> int:
        terms = self.terms
        length = 0
        own: dict[str, list[int]] = {}
        for text, position in analysis.placed(value):
            length += 1
            places = own.get(text)
            if places is None:
                own[text] = [position]
            else:
                places.append(position)
        for text, places in own.items():
            term = terms.get(text) or self._new(text)
            term.numbers.append(number)
            term.often.append(len(places))
            if self.placed:
                term.places.extend(places)
        return length

    def _new(self, text: str) -> _Term:
        made = self.terms[text] = _Term()
        return made

    def lists(self) -> Iterator[TermList]:
        """Yield its terms, in order of their bytes, and forget them."""
        # UTF-8 sorts as code points do.
        for text in sorted(self.terms):
            term = self.terms.pop(text)
            yield (
                text.encode("utf-8"),
                term.numbers,
                term.often or None,
                term.places if self.placed else None,
            )


class Builder:
    """New entries on their way into segments."""

    def __init__(self, folder: Path, schema: Schema) -> None:
        self._folder = folder
        self._schema = schema
        self.segments: list[Segment] = []
        """Those written so far."""
        self._begin()

    def _begin(self) -> None:
        self._keys = array("q")
        self._fields: dict[str, _Field] = {}
        self._size = 0

    def add(self, values: Mapping[str, object], most: int) -> None:
        """Take in an entry; what has more than ``most`` terms is written out."""
        number = len(self._keys)
        self._keys.append(int(str(values["key"])))
        for name, value in values.items():
            if name != "key":
                field = self._fields.get(name)
                if field is None:
                    field = self._fields[name] = _Field(self._schema[name])
                self._size += field.take(number, value)
        if self._size > most:
            self.finish()

    def finish(self) -> None:
        """Write out what is left."""
        if not self._keys:
            return
        segment = Segment(_NAME)
        count = len(self._keys)
        write(
            self._folder,
            segment,
            {name: field.lists() for name, field in sorted(self._fields.items())},
            Entries(
                self._keys,
                {name: bytes(field.lengths).ljust(count, b"\0") for name, field in self._fields.items()},
                {name: field.total for name, field in self._fields.items()},
            ),
        )
        self.segments.append(segment)
        self._begin()


def merged(folder: Path, parts: Sequence[tuple[Leaf, Segment]]) -> Segment | None:
    """Write one segment of several, without their deleted entries; None if none is left."""
    if len(parts) == 1 and not parts[0][1].has_deletions():
        return parts[0][1]
    keys = array("q")
    maps: list[Sequence[int] | None] = []
    bases: list[int] = []
    for leaf, segment in parts:
        bases.append(len(keys))
        if segment.has_deletions():
            there = [number for number in range(leaf.count) if not segment.is_deleted(number)]
            renumbered = [-1] * leaf.count
            for number, former in enumerate(there, len(keys)):
                renumbered[former] = number
            maps.append(renumbered)
            keys.extend(leaf.keys[number] for number in there)
        else:
            maps.append(None)
            keys.extend(leaf.keys)
    if not keys:
        return None
    made = Segment(_NAME)
    names = sorted({name for leaf, _ in parts for name in leaf.fields})
    kept = [
        None if numbers is None else [former for former, new in enumerate(numbers) if new >= 0]
        for numbers in maps
    ]
    lengths: dict[str, bytes] = {}
    totals: dict[str, int] = {}
    for name in names:
        pieces = []
        totals[name] = 0
        for (leaf, _), rest in zip(parts, kept, strict=True):
            piece = leaf.lengths(name)
            if rest is not None:
                piece = bytes(piece[former] for former in rest)
                totals[name] += sum(LENGTHS[length] for length in piece if length)
            else:
                totals[name] += leaf.totals.get(name, 0)
            pieces.append(piece)
        lengths[name] = b"".join(pieces)
    fields = {name: _merged_lists([leaf.fields.get(name) for leaf, _ in parts], bases, maps) for name in names}
    write(folder, made, fields, Entries(keys, lengths, totals))
    return made


def _merged_lists(
    vocabularies: Sequence[Vocabulary | None],
    bases: Sequence[int],
    maps: Sequence[Sequence[int] | None],
) -> Iterator[TermList]:
    texts = [
        [vocabulary.text(number) for number in range(vocabulary.size)] if vocabulary else []
        for vocabulary in vocabularies
    ]
    nexts = [0] * len(texts)
    for text in sorted(set().union(*texts)):
        numbers = array("I")
        often = array("I")
        places = array("I")
        placed = False
        for part, (vocabulary, own) in enumerate(zip(vocabularies, texts, strict=True)):
            at = nexts[part]
            if vocabulary is None or at >= len(own) or own[at] != text:
                continue
            nexts[part] = at + 1
            found = vocabulary.postings(at)
            map_ = maps[part]
            if map_ is None:
                numbers.extend(map(bases[part].__add__, found.numbers))
                often.extend(found.often if found.often is not None else repeat(1, len(found.numbers)))
                if found.places is not None:
                    placed = True
                    places.extend(array("I", found.places))
                continue
            for index, former in enumerate(found.numbers):
                if (number := map_[former]) >= 0:
                    numbers.append(number)
                    often.append(1 if found.often is None else found.often[index])
                    if found.places is not None:
                        placed = True
                        places.extend(array("I", found.within(index)))
        if numbers:
            yield text, numbers, often, places if placed else None


def tiers(segments: Iterable[Segment]) -> list[list[Segment]]:
    """Return segments by their size; those of deleted entries alone are left out."""
    found: dict[int, list[Segment]] = {}
    for segment in segments:
        if count := segment.doc_count():
            found.setdefault(int(log(count, LIKE)), []).append(segment)
    return list(found.values())


def grouped(segments: Iterable[Segment], most: int) -> list[list[Segment]]:
    """Return segments in groups of at most ``most`` entries each, as few as come of it."""
    groups: list[list[Segment]] = []
    room = 0
    for segment in segments:
        if not groups or segment.doc_count() > room:
            groups.append([])
            room = most
        groups[-1].append(segment)
        room -= segment.doc_count()
    return groups
