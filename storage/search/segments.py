"""Our files within a Whoosh index: a codec that keeps postings, lengths and keys as flat arrays.

Whoosh keeps the table of contents, the schema, the writer's lock and the queries; what a segment's
files look like is a codec's to say. Two files a segment: ``.trm`` has the terms of each field in
order, the entries' keys and the lengths of their fields; ``.pst`` the postings.
"""

import json
import mmap
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from struct import Struct
from typing import Any, NamedTuple

from whoosh.codec import base
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util.numeric import byte_to_length, length_to_byte

from storage.search.postings import Postings, decode, encode

VERSION = 1
"""Of the files; goes up whenever others are written."""

_TERMS, _POSTINGS = ".trm", ".pst"
_HEAD = Struct("<4sI")
_MAGIC = b"Lec1"
_NOTHING = memoryview(b"")
_MOST_BEGUN = 400
"""Terms remembered of those that begin alike."""

_MOST_LOOKED_UP = 20_000
"""Terms whose numbers are remembered."""

LENGTHS = [byte_to_length(number) for number in range(256)]
"""What the byte kept for a field's length stands for: Whoosh's own rounding."""


TermList = tuple[bytes, Sequence[int], Sequence[int] | None, Sequence[int] | None]
"""A term, the entries it stands in, how often, and where; see :class:`Postings`."""


class Entries(NamedTuple):
    """What is written of a segment's entries besides their terms."""

    keys: "array[int]"
    """In order of the entries' numbers."""
    lengths: Mapping[str, bytes]
    """Of each field, as in :data:`LENGTHS`."""
    totals: Mapping[str, int]
    """How many terms each field has in all entries together."""


class Segment(base.Segment):  # type: ignore[misc]
    """What Whoosh's table of contents holds of a segment."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self._count = 0
        self._deleted: set[int] = set()

    def codec(self, **_: object) -> "Flat":
        """Return what reads it."""
        return CODEC

    def should_assemble(self) -> bool:
        """Tell whether its files become one."""
        return False

    def set_doc_count(self, count: int) -> None:
        """Note how many entries it has, deleted ones too."""
        self._count = count

    def doc_count_all(self) -> int:
        """Return how many entries it has, deleted ones too."""
        return self._count

    def deleted_count(self) -> int:
        """Return how many of them are deleted."""
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        """Return the numbers of the deleted ones."""
        return iter(self._deleted)

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark one as deleted."""
        (self._deleted.add if delete else self._deleted.discard)(docnum)

    def is_deleted(self, docnum: int) -> bool:
        """Tell whether one is."""
        return docnum in self._deleted


class Flat(base.Codec):  # type: ignore[misc]
    """The codec. Writing goes through :mod:`storage.search.building`."""

    def new_segment(self, storage: Any, indexname: str) -> Segment:
        """Return a segment with a name of its own."""
        return Segment(indexname)

    def per_document_writer(self, storage: Any, segment: Segment) -> "_Unwritten":
        """Return what a writer of Whoosh's closes again."""
        return _Unwritten()

    def field_writer(self, storage: Any, segment: Segment) -> "_Unwritten":
        """Return what a writer of Whoosh's closes again."""
        return _Unwritten()

    def terms_reader(self, storage: Any, segment: Segment) -> "_TermsReader":
        """Return the terms, for Whoosh's own matchers."""
        return _TermsReader(Leaf(Path(storage.folder), segment))

    def per_document_reader(self, storage: Any, segment: Segment) -> "_EntryReader":
        """Return lengths and deletions, for Whoosh's own scorers."""
        return _EntryReader(Leaf(Path(storage.folder), segment), segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        """Not used: a list is encoded whole."""
        raise NotImplementedError

    def postings_reader(
        self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None
    ) -> Any:
        """Not used: the terms reader makes matchers."""
        raise NotImplementedError


CODEC = Flat()


class _Unwritten:
    """A writer that gets nothing to write."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


# -- writing ------------------------------------------------------------------------------------


def write(
    folder: Path,
    segment: Segment,
    fields: Mapping[str, Iterable[TermList]],
    entries: "Entries",
) -> None:
    """Write a segment's files: of each field its terms in order, with their postings."""
    keys, lengths, totals = entries
    segment.set_doc_count(len(keys))
    head: dict[str, Any] = {"order": sys.byteorder, "count": len(keys), "fields": {}, "totals": totals}
    sections: list[bytes] = []
    size = 0

    def put(data: bytes) -> tuple[int, int]:
        nonlocal size
        start, size = size, size + len(data)
        sections.append(data)
        return start, size

    head["keys"] = put(keys.tobytes())
    head["lengths"] = {name: put(data) for name, data in lengths.items()}
    at = 0
    with (folder / segment.make_filename(_POSTINGS)).open("wb") as file:
        for name, terms in fields.items():
            ends, counts, places = array("I"), array("I"), array("Q", (at,))
            texts: list[bytes] = []
            end = 0
            for text, numbers, often, positions in terms:
                data = encode(numbers, often, positions)
                file.write(data)
                at += len(data)
                end += len(text)
                texts.append(text)
                ends.append(end)
                counts.append(len(numbers))
                places.append(at)
            head["fields"][name] = [
                put(ends.tobytes()), put(counts.tobytes()), put(places.tobytes()), put(b"".join(texts)),
            ]  # fmt: skip
    packed = json.dumps(head).encode("ascii")
    with (folder / segment.make_filename(_TERMS)).open("wb") as file:
        file.write(_HEAD.pack(_MAGIC, len(packed)))
        file.write(packed)
        file.writelines(sections)


# -- reading ------------------------------------------------------------------------------------


class Vocabulary:
    """The terms of one field of a segment, numbered in order of their bytes."""

    def __init__(self, data: memoryview, sections: Sequence[Sequence[int]], postings: memoryview) -> None:
        ends, counts, places, texts = (data[start:end] for start, end in sections)
        self._ends = ends.cast("I")
        self._counts = array("I")
        self._counts_raw = counts
        self._places = places
        self._texts = texts
        self._postings = postings
        self._at = Struct("@QQ").unpack_from
        self.size = len(ends) // 4
        self._begun: dict[bytes, list[tuple[bytes, int]]] = {}
        self._numbers: dict[bytes, int] = {}

    @cached_property
    def counts(self) -> "array[int]":
        """In how many entries each term stands, deleted ones too."""
        found = array("I")
        found.frombytes(self._counts_raw)
        return found

    def text(self, number: int) -> bytes:
        """Return a term."""
        ends = self._ends
        return bytes(self._texts[ends[number - 1] if number else 0 : ends[number]])

    def after(self, text: bytes) -> int:
        """Return the number of the first term that is not before ``text``."""
        return bisect_left(range(self.size), text, key=self.text)

    def number(self, text: bytes) -> int:
        """Return the number of a term, -1 if there is no such."""
        found = self._numbers.get(text)
        if found is None:
            found = self.after(text)
            if found >= self.size or self.text(found) != text:
                found = -1
            if len(self._numbers) >= _MOST_LOOKED_UP:
                self._numbers.clear()
            self._numbers[text] = found
        return found

    def beginning(self, prefix: bytes) -> range:
        """Return the numbers of the terms that begin so."""
        if not prefix:
            return range(self.size)
        first = self.after(prefix)
        # No UTF-8 has this byte.
        return range(first, max(first, self.after(prefix + b"\xff")))

    def commonest(self, prefix: bytes) -> list[tuple[bytes, int]]:
        """Return the terms that begin so and in how many entries they are, the commonest 400."""
        found = self._begun.get(prefix)
        if found is None:
            numbers = self.beginning(prefix)
            counts = self.counts
            best = sorted(numbers, key=counts.__getitem__, reverse=True)[:_MOST_BEGUN]
            found = self._begun[prefix] = [(self.text(number), counts[number]) for number in best]
            if len(self._begun) > 256:
                self._begun.clear()
        return found

    def postings(self, number: int) -> Postings:
        """Return the list of a term."""
        start, end = self._at(self._places, 8 * number)
        return decode(self._postings[start:end], self.counts[number])


class Leaf:
    """A segment's files, mapped. They never change, so this may be kept as long as they are there."""

    def __init__(self, folder: Path, segment: Segment) -> None:
        data = _mapped(folder / segment.make_filename(_TERMS))
        magic, length = _HEAD.unpack_from(data)
        if magic != _MAGIC:
            raise ValueError("not a file of ours")
        head = json.loads(bytes(data[_HEAD.size : _HEAD.size + length]))
        if head["order"] != sys.byteorder:
            raise ValueError("written by another kind of computer")
        body = data[_HEAD.size + length :]
        postings = _mapped(folder / segment.make_filename(_POSTINGS))
        self.count: int = head["count"]
        self.totals: dict[str, int] = head["totals"]
        self._lengths = {name: body[start:end] for name, (start, end) in head["lengths"].items()}
        self._cached_lengths: dict[str, bytes] = {}
        self._keys = body[slice(*head["keys"])]
        self.fields = {name: Vocabulary(body, sections, postings) for name, sections in head["fields"].items()}

    @cached_property
    def keys(self) -> "array[int]":
        """The key of each entry."""
        found = array("q")
        found.frombytes(self._keys)
        return found

    @cached_property
    def places(self) -> dict[int, int]:
        """The number of the entry of each key; of several the last."""
        return dict(zip(self.keys, range(self.count), strict=True))

    def lengths(self, field: str) -> bytes:
        """Return how long a field is in each entry, a byte of :data:`LENGTHS` each."""
        found = self._cached_lengths.get(field)
        if found is None:
            found = bytes(self._lengths.get(field, b"")) or bytes(self.count)
            self._cached_lengths[field] = found
        return found

    def postings(self, field: str, term: bytes) -> Postings | None:
        """Return the list of a term, None if there is no such."""
        vocabulary = self.fields.get(field)
        if vocabulary is None or (number := vocabulary.number(term)) < 0:
            return None
        return vocabulary.postings(number)

    def doc_frequency(self, field: str, term: bytes) -> int:
        """Return in how many entries a term stands, deleted ones too."""
        vocabulary = self.fields.get(field)
        if vocabulary is None or (number := vocabulary.number(term)) < 0:
            return 0
        return vocabulary.counts[number]


def _mapped(path: Path) -> memoryview:
    with path.open("rb") as file:
        try:
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except ValueError:  # it is empty
            return _NOTHING


# -- what Whoosh's own searcher sees ------------------------------------------------------------


class _TermsReader(base.TermsReader):  # type: ignore[misc]
    """The terms and postings of a segment."""

    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._leaf.doc_frequency(*term) > 0

    def indexed_field_names(self) -> Iterable[str]:
        return self._leaf.fields.keys()

    def cursor(self, fieldname: str, fieldobj: Any) -> "_Cursor":
        return _Cursor(self, self._leaf.fields.get(fieldname), fieldname, fieldobj)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in sorted(self._leaf.fields):
            yield from self.terms_from(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        vocabulary = self._leaf.fields.get(fieldname)
        if vocabulary is not None:
            for number in range(vocabulary.after(prefix), vocabulary.size):
                yield fieldname, vocabulary.text(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        found = self._leaf.postings(fieldname, text)
        if found is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        numbers, often = found.numbers, found.often
        lengths = self._leaf.lengths(fieldname)
        of_these = [lengths[number] for number in numbers]
        return TermInfo(
            weight=float(sum(often)) if often is not None else float(len(numbers)),
            df=len(numbers),
            minlength=LENGTHS[min(of_these)],
            maxlength=LENGTHS[max(of_these)],
            maxweight=float(max(often)) if often is not None else 1.0,
            minid=numbers[0],
            maxid=numbers[-1],
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self.term_info(fieldname, text).weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return self._leaf.doc_frequency(fieldname, text)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        found = self._leaf.postings(fieldname, text)
        if found is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        return _Matcher(found, self._leaf.lengths(fieldname), format_, scorer, (fieldname, text))

    def close(self) -> None:
        pass  # a mapping ends when nothing looks at it any more


class _Cursor(base.FieldCursor):  # type: ignore[misc]
    """Walks over the terms of a field."""

    def __init__(
        self, terms: _TermsReader, vocabulary: Vocabulary | None, fieldname: str, fieldobj: Any
    ) -> None:
        self._terms = terms
        self._vocabulary = vocabulary
        self._name = fieldname
        self._field = fieldobj
        self._number = 0

    def _text(self) -> bytes | None:
        if self._vocabulary is None or self._number >= self._vocabulary.size:
            return None
        return self._vocabulary.text(self._number)

    def text(self) -> str | None:
        found = self._text()
        return None if found is None else self._field.from_bytes(found)

    term = text

    def first(self) -> str | None:
        self._number = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        text = string if isinstance(string, bytes) else bytes(self._field.to_bytes(string))
        if self._vocabulary is not None:
            self._number = self._vocabulary.after(text)
        return self.text()

    def next(self) -> str | None:
        self._number += 1
        return self.text()

    def term_info(self) -> TermInfo | None:
        found = self._text()
        return None if found is None else self._terms.term_info(self._name, found)

    def is_valid(self) -> bool:
        return self._text() is not None


class _Matcher(LeafMatcher):  # type: ignore[misc]
    """One term's postings, one by one."""

    def __init__(
        self, postings: Postings, lengths: bytes, format_: Any, scorer: Any, term: tuple[str, bytes]
    ) -> None:
        self._postings = postings
        self._lengths = lengths
        self.format = format_
        self.scorer = scorer
        self._term = term
        self._i = 0

    def copy(self) -> "_Matcher":
        made = _Matcher(self._postings, self._lengths, self.format, self.scorer, self._term)
        made._i = self._i
        return made

    def is_active(self) -> bool:
        return self._i < len(self._postings.numbers)

    def reset(self) -> None:
        self._i = 0

    def id(self) -> int:
        return self._postings.numbers[self._i]

    def all_ids(self) -> Iterator[int]:
        return iter(self._postings.numbers[self._i :])

    def next(self) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._i += 1
        return False

    def skip_to(self, id: int) -> None:
        if not self.is_active():
            raise ReadTooFar
        self._i = bisect_left(self._postings.numbers, id, self._i)

    def skip_to_quality(self, minquality: float) -> int:
        return 0

    def weight(self) -> float:
        often = self._postings.often
        return 1.0 if often is None else float(often[self._i])

    def value(self) -> bytes:
        return b""

    def value_as(self, astype: str) -> Any:
        if astype == "positions":
            return list(self._postings.within(self._i))
        if astype in ("frequency", "weight"):
            return self.weight()
        raise ValueError(astype)

    def supports_block_quality(self) -> bool:
        return False

    def block_max_weight(self) -> float:
        often = self._postings.often
        return 1.0 if often is None else float(max(often))

    def block_min_length(self) -> int:
        return int(LENGTHS[min(self._lengths)])

    def block_max_length(self) -> int:
        return int(LENGTHS[max(self._lengths)])


class _EntryReader(base.PerDocumentReader):  # type: ignore[misc]
    """Lengths and deletions of a segment."""

    def __init__(self, leaf: Leaf, segment: Segment) -> None:
        self._leaf = leaf
        self._segment = segment

    def close(self) -> None:
        pass

    def doc_count(self) -> int:
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        return self._leaf.count

    def has_deletions(self) -> bool:
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> set[int]:
        return set(self._segment.deleted_docs())

    def supports_columns(self) -> bool:
        return False

    def has_column(self, fieldname: str) -> bool:
        return False

    def list_columns(self) -> list[str]:
        return []

    def column_reader(self, fieldname: str, column: Any) -> Any:
        raise NotImplementedError

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        kept = self._leaf.lengths(fieldname)[docnum]
        return int(LENGTHS[kept]) if kept else default

    def field_length(self, fieldname: str) -> int:
        return self._leaf.totals.get(fieldname, 0)

    def min_field_length(self, fieldname: str) -> int:
        return int(LENGTHS[min(self._leaf.lengths(fieldname))])

    def max_field_length(self, fieldname: str) -> int:
        return int(LENGTHS[max(self._leaf.lengths(fieldname))])

    def has_vector(self, docnum: int, fieldname: str) -> bool:
        return False

    def vector(self, docnum: int, fieldname: str, format_: Any) -> Any:
        raise NotImplementedError

    def stored_fields(self, docnum: int) -> dict[str, object]:
        return {}


def kept_length(length: int) -> int:
    """Return the byte that is kept for a field's length."""
    return int(length_to_byte(length)) if length else 0
