"""What a text is recognised by when another site prints it: hashes of runs of words, and a few of them.

A shingle is a run of words; a copy of a story shares most of them, however its headline was changed or its
last paragraphs were cut. The smallest hashes are a fair sample of them all (a bottom-k sketch: Broder,
"On the resemblance and containment of documents", 1997): two samples tell how much of one text is in the
other, and one shared hash leads from one to the other without reading either.
"""

import heapq
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from sys import byteorder

from storage import words

RUN, RUN_OF_SIGNS = 5, 9
"""Words of a shingle; in a script without spaces, characters."""

KEPT = 64
"""Hashes in a signature."""

READ = 20_000
"""Words of a text that count: the rest of a book does not make it another story."""

KEYS = 32
"""Hashes of a signature, the smallest, by which others are looked up: half the rows, and no copy lost."""

_NEAR = 0.1
"""Resemblance that two samples must show at least."""

_MARKS = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\xa0\ufffc"

_BYTES = 6
"""Of a hash: 48 bits tell all the shingles of a library apart, and SQLite stores them short."""


def shingles(text: str) -> frozenset[int]:
    """Return the hashes of a text's shingles; of a text shorter than one, that of all its words.

    >>> len(shingles("a b c d e f")), len(shingles("A, b")), len(shingles(""))
    (2, 1, 0)
    """
    # A word is four or five code points and a space: no text needs more of itself than this.
    text = text[: READ * 8]
    for mark in _MARKS:  # no letters, and without them most English is ASCII, which is cut ten times as fast
        text = text.replace(mark, " ")
    terms = " ".join(words.terms(text)[:READ]).encode().split()
    run = RUN if text.isascii() else _run(text)
    if len(terms) <= run:
        terms, run = [b" ".join(terms)] if terms else [], 1
    from hashlib import blake2b  # brings OpenSSL with it: 3 MB that a window which only reads does not need

    # Windows as tuples, joined in C: hashing is most of an import's work here.
    windows = map(b" ".join, zip(*(terms[at:] for at in range(run)), strict=False))
    return frozenset([_number(blake2b(window, digest_size=_BYTES).digest()) for window in windows])


_number = int.from_bytes


def _run(text: str) -> int:
    """Return how many terms of a text make a shingle of it, by the script that it begins in."""
    found = words.words(text[:500])
    return RUN_OF_SIGNS if 2 * sum(word.gram for word in found) > len(found) else RUN


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A sample of a text's shingles."""

    hashes: "array[int]"
    """The smallest, in order."""
    total: int
    """How many shingles the text has."""

    @property
    def keys(self) -> "array[int]":
        """The hashes to look it up by."""
        return self.hashes[:KEYS]

    @property
    def limit(self) -> int:
        """Up to which hash it holds every one."""
        return 1 << 8 * _BYTES if self.total <= len(self.hashes) else self.hashes[-1]

    def packed(self) -> bytes:
        """Return it as it is stored: the total, then the hashes, eight bytes each, the least first."""
        row = array("q", [self.total, *self.hashes])
        if byteorder == "big":
            row.byteswap()
        return row.tobytes()


def signature(text: str) -> Signature:
    """Return the signature of a text."""
    return sampled(shingles(text))


def sampled(found: Iterable[int]) -> Signature:
    """Return the signature of a set of shingles."""
    everything = found if isinstance(found, frozenset) else frozenset(found)
    return Signature(hashes=array("q", heapq.nsmallest(KEPT, everything)), total=len(everything))


def unpacked(data: bytes) -> Signature:
    """Return a signature from its stored form."""
    row = array("q")
    row.frombytes(data)
    if byteorder == "big":
        row.byteswap()
    return Signature(hashes=row[1:], total=row[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much two texts have in common."""

    shared: float
    """Shingles that both have."""
    shorter: int
    longer: int
    """All shingles of either."""

    @property
    def containment(self) -> float:
        """How much of the shorter text the longer has, 0..1."""
        return min(1.0, self.shared / self.shorter) if self.shorter else 0.0

    @property
    def resemblance(self) -> float:
        """What both have among what either has, 0..1."""
        either = self.shorter + self.longer - self.shared
        return min(1.0, self.shared / either) if either > 0 else 0.0


def likeness(one: frozenset[int], other: frozenset[int]) -> Likeness:
    """Return what two sets of shingles have in common, counted."""
    few, many = sorted((len(one), len(other)))
    return Likeness(shared=len(one & other), shorter=few, longer=many)


def far_apart(one: frozenset[int], other: Signature) -> bool:
    """Tell whether two samples share so little that a closer look is not worth its time.

    Of two full samples at most so many in :data:`KEPT` stand for what the texts have in common.
    """
    full = len(one) == len(other.hashes) == KEPT
    return full and len(one.intersection(other.hashes)) < _NEAR * KEPT


def guessed(one: Signature, other: Signature) -> Likeness:
    """Return what two texts have in common, as their samples tell it.

    >>> text = " ".join(map(str, range(500)))
    >>> guessed(signature(text), signature(text)).resemblance
    1.0
    """
    limit = min(one.limit, other.limit)
    ours = {hash for hash in one.hashes if hash <= limit}
    theirs = {hash for hash in other.hashes if hash <= limit}
    few, many = sorted((one.total, other.total))
    either = len(ours | theirs)
    resemblance = len(ours & theirs) / either if either else 0.0
    return Likeness(shared=resemblance * (few + many) / (1 + resemblance), shorter=few, longer=many)
