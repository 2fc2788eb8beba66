"""What changed between two contents: one text to read, with what was added, removed and moved told apart.

Blocks are aligned first, then the words of those that are the same paragraph in another wording. Both
alignments are longest common subsequences, found by rapidfuzz in C++; its time grows with the square of
the length, but in steps of 64, so that books of 60,000 words take about a second.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from rapidfuzz.distance import Indel

from storage import blocks
from storage.records import Block, Comparison, Content, Difference, DifferenceKind, Run
from storage.words import words

_ALIKE = 0.45
"""Share of common tokens from which two blocks are one paragraph in two wordings."""

_SURELY = 0.75
"""Share from which they are so even if one stands elsewhere."""

_MOVED = 24
"""Characters of a block that is told as moved; a shorter one may well stand in two places."""

_TELLING = 8
"""Blocks that a word may be in and still tell which block is meant."""

_SOON = 3000
"""Words or sentences that are aligned within some milliseconds; the words of a longer text go by sentences."""

_LONGEST = 40_000
"""Tokens that are aligned at all; what is longer, and has no sentence in common, is told as replaced."""

_ADDED, _REMOVED, _MOVED_HERE = DifferenceKind.ADDED, DifferenceKind.REMOVED, DifferenceKind.MOVED


def compare(before: Content, after: Content) -> Comparison:
    """Return the text of both contents in one, in the order of the newer, and what differs in it."""
    writer = _Writer(after)
    for old, new, kind in _moved_and_reworded(list(_aligned(before.blocks, after.blocks))):
        writer.write(old, new, kind)
    return writer.finished()


# -- blocks -------------------------------------------------------------------------------------

_Step = tuple[Block | None, Block | None, DifferenceKind | None]
"""A block of the older and of the newer content; None where there is none. The kind is MOVED or None."""


def _aligned(before: Sequence[Block], after: Sequence[Block]) -> Iterator[_Step]:
    keys = [_key(block) for block in before], [_key(block) for block in after]
    steps = Indel.opcodes(*keys)
    gone: Counter[str] = Counter()
    come: Counter[str] = Counter()
    for step in steps:
        if step.tag != "equal":
            gone.update(keys[0][step.src_start : step.src_end])
            come.update(keys[1][step.dest_start : step.dest_end])
    moved = {key for key in gone if len(key) >= _MOVED and gone[key] == come[key]}
    old: list[Block] = []
    new: list[Block] = []
    for step in steps:
        if step.tag == "equal":
            yield from _gap(old, new, moved)
            old, new = [], []
            pairs = zip(
                before[step.src_start : step.src_end], after[step.dest_start : step.dest_end], strict=True
            )
            yield from ((one, other, None) for one, other in pairs)
        else:
            old += before[step.src_start : step.src_end]
            new += after[step.dest_start : step.dest_end]
    yield from _gap(old, new, moved)


def _moved_and_reworded(steps: Sequence[_Step]) -> Iterator[_Step]:
    """Yield the steps; a block that stands elsewhere in almost the same words is told as moved."""
    gone = [at for at, (_, new, _) in enumerate(steps) if new is None]
    come = [at for at, (old, _, kind) in enumerate(steps) if old is None and kind is None]
    found = _alike(
        [block for at in gone if (block := steps[at][0])], [block for at in come if (block := steps[at][1])]
    )
    source: dict[int, int] = {}
    for first, second, likeness in found:
        if likeness >= _SURELY:
            source.setdefault(come[second], gone[first])
    left = set(source.values())
    for at, step in enumerate(steps):
        if at in source:
            yield steps[source[at]][0], step[1], _MOVED_HERE
        elif at not in left:
            yield step


def _key(block: Block) -> str:
    # A block without text is the same as any of its kind.
    return " ".join(block.text.split()) or f"\n{block.kind}"


def _gap(old: Sequence[Block], new: Sequence[Block], moved: set[str]) -> Iterator[_Step]:
    """Yield what stands between two blocks that did not change; what moved away is told where it is now."""
    old = [block for block in old if _key(block) not in moved]
    still = [at for at, block in enumerate(new) if _key(block) not in moved]
    pairs = dict(_pairs(old, [new[at] for at in still]))
    partner = {still[second]: first for first, second in pairs.items()}
    next_old = 0
    for at, block in enumerate(new):
        if at in partner:
            first = partner[at]
            yield from ((one, None, None) for one in old[next_old:first])
            next_old = first + 1
            yield old[first], block, None
        elif _key(block) in moved:
            yield None, block, _MOVED_HERE
        else:
            # What was removed stands before what came in its place.
            end = min((first for later, first in partner.items() if later > at), default=len(old))
            yield from ((one, None, None) for one in old[next_old:end])
            next_old = max(next_old, end)
            yield None, block, None
    yield from ((one, None, None) for one in old[next_old:])


def _pairs(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int]]:
    """Return which blocks are one paragraph in two wordings, both numbers rising."""
    if len(old) == len(new) == 1:
        return [(0, 0)] if _likeness(old[0], new[0]) >= _ALIKE else []
    return _rising([(first, second) for first, second, _ in _alike(old, new)])


def _alike(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int, float]]:
    """Return for each older block the newer one it is most like, if it is like any, and how much."""
    places: dict[str, list[int]] = {}
    for number, block in enumerate(new):
        for term in {word.term for word in words(block.text)}:
            places.setdefault(term, []).append(number)
    found: list[tuple[int, int, float]] = []
    for number, block in enumerate(old):
        votes: Counter[int] = Counter()
        for term in {word.term for word in words(block.text)}:
            here = places.get(term, ())
            if len(here) <= _TELLING:
                votes.update(here)
        for candidate, _ in votes.most_common(2):
            likeness = _likeness(block, new[candidate])
            if likeness >= _ALIKE:
                found.append((number, candidate, likeness))
                break
    return found


def _likeness(old: Block, new: Block) -> float:
    """Return how many words two blocks have in common, 0..1; in one order, where that can be told soon."""
    ours, theirs = _terms(old.text), _terms(new.text)
    if max(len(ours), len(theirs)) > _SOON:
        return 2 * (Counter(ours) & Counter(theirs)).total() / (len(ours) + len(theirs))
    return float(Indel.normalized_similarity(ours, theirs))


def _terms(text: str) -> list[str]:
    return [word.term for word in words(text)] or list(text)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of pairs (first numbers rising) whose second numbers rise, too.

    >>> _rising([(0, 5), (1, 1), (2, 2), (3, 2)])
    [(1, 1), (3, 2)]
    """
    ends: list[int] = []
    last: list[int] = []
    back: list[int | None] = []
    for number, (_, second) in enumerate(pairs):
        at = bisect_left(ends, second)
        ends[at : at + 1] = [second]
        last[at : at + 1] = [number]
        back.append(last[at - 1] if at else None)
    kept: list[tuple[int, int]] = []
    here = last[-1] if last else None
    while here is not None:
        kept.append(pairs[here])
        here = back[here]
    return kept[::-1]


# -- words --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of one or both texts of a block."""

    kind: DifferenceKind | None
    """None: both have them."""
    start: int
    end: int
    """In the older text if removed, else in the newer."""


def _stretches(old: str, new: str) -> list[_Stretch]:
    """Return the newer text with what was removed from the older in between, word by word."""
    ours, theirs = _tokens(old), _tokens(new)
    was, now = _edges(ours), _edges(theirs)
    made: list[_Stretch] = []
    removed: tuple[int, int] | None = None
    added: tuple[int, int] | None = None
    for same, a, b, c, d in [*_joined(ours, theirs), (True, 0, 0, 0, 0)]:
        if same:
            made += [_Stretch(_REMOVED, *removed)] if removed else []
            made += [_Stretch(_ADDED, *added)] if added else []
            made += [_Stretch(None, now[c], now[d])] if c < d else []
            removed = added = None
            continue
        if a < b:
            removed = (removed[0] if removed else was[a], was[b])
        if c < d:
            added = (added[0] if added else now[c], now[d])
    return made


def _joined(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Yield the way from old tokens to new as (same, start and end in the old, start and end in the new).

    A blank or a comma that two changes have between them joins them: nobody reads word by word where a
    sentence was written anew.
    """
    steps = _way(old, new)
    for number, (same, a, b, c, d) in enumerate(steps):
        within = 0 < number < len(steps) - 1
        # Letters with marks are no letters to isalnum alone.
        yield same and not (within and not words("".join(new[c:d]))), a, b, c, d


def _way(old: Sequence[str], new: Sequence[str]) -> list[tuple[bool, int, int, int, int]]:
    if max(len(old), len(new)) <= _SOON:
        return [
            (step.tag == "equal", step.src_start, step.src_end, step.dest_start, step.dest_end)
            for step in Indel.opcodes(old, new)
        ]
    ours, theirs = _sentences(old), _sentences(new)
    was, now = _edges(ours), _edges(theirs)
    made: list[tuple[bool, int, int, int, int]] = []
    a = c = 0
    for step in [*Indel.opcodes(ours, theirs), None]:
        if step is not None and step.tag != "equal":
            continue
        b = len(old) if step is None else was[step.src_start]
        d = len(new) if step is None else now[step.dest_start]
        made += _between(old, new, (a, b, c, d))
        if step is not None:
            a, c = was[step.src_end], now[step.dest_end]
            made.append((True, b, a, d, c))
    return made


def _between(
    old: Sequence[str], new: Sequence[str], gap: tuple[int, int, int, int]
) -> Iterator[tuple[bool, int, int, int, int]]:
    """Yield the way through a gap between two sentences that both texts have."""
    a, b, c, d = gap
    if max(b - a, d - c) > _LONGEST:
        yield False, a, b, c, d
        return
    for step in Indel.opcodes(old[a:b], new[c:d]):
        same = step.tag == "equal"
        yield same, a + step.src_start, a + step.src_end, c + step.dest_start, c + step.dest_end


def _sentences(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    """Return tokens by sentences, as far as full stops tell; a long one is cut."""
    made: list[tuple[str, ...]] = []
    start = 0
    for at, token in enumerate(tokens, 1):
        if token in _STOPS or at - start >= 200 or at == len(tokens):
            made.append(tuple(tokens[start:at]))
            start = at
    return made


_STOPS = frozenset(".!?…\n。！？।۔؟")


def _tokens(text: str) -> list[str]:
    """Return a text as words and what stands between them; joined they are the text."""
    made: list[str] = []
    at = 0
    for word in words(text):
        made += text[at : word.start]
        made.append(text[word.start : word.end])
        at = word.end
    return [*made, *text[at:]]


def _edges(parts: Iterable[Sequence[str]]) -> list[int]:
    """Return where each part begins when they are joined, and where the last ends."""
    return list(accumulate(map(len, parts), initial=0))


# -- the one text -------------------------------------------------------------------------------


class _Writer:
    """Puts blocks of both contents together, and notes where they differ."""

    def __init__(self, newer: Content) -> None:
        self._newer = newer
        self._blocks: list[Block] = []
        self._differences: list[Difference] = []
        self._at = 0
        self._place = 0
        """Where the next block of the newer content begins in its own text."""
        self._held: list[Block] = []
        """Removed blocks that stand in the middle of a table, until it ends."""
        self._whole = False
        """Whether the last difference is a block from end to end."""

    def write(self, old: Block | None, new: Block | None, kind: DifferenceKind | None) -> None:
        """Add a block of either content, or of both."""
        if new is None:
            if old is not None:
                self._held.append(replace(old, cell=None, anchors=()))
            return
        last = self._blocks[-1].cell if self._blocks else None
        if last is None or new.cell is None or last.table != new.cell.table:
            self._release()
        if old is None:
            self._put(new, [_Stretch(kind or _ADDED, 0, len(new.text))])
        elif _key(old) == _key(new):
            self._put(new, [] if kind is None else [_Stretch(kind, 0, len(new.text))])
        else:
            stretches = [replace(one, kind=one.kind or kind) for one in _stretches(old.text, new.text)]
            self._put(replace(new, runs=tuple(_woven(old, new, stretches))), stretches)
        self._place += len(new.text) + 1 if new.text else 0

    def finished(self) -> Comparison:
        """Return all that was written."""
        self._release()
        text = blocks.text(self._blocks)
        found = tuple(self._differences)
        return Comparison(
            content=Content(version=self._newer.version, blocks=tuple(self._blocks), text=text),
            differences=found,
            changes=found[-1].change + 1 if found else 0,
        )

    def _release(self) -> None:
        held, self._held = self._held, []
        for block in held:
            self._put(block, [_Stretch(_REMOVED, 0, len(block.text))])

    def _put(self, block: Block, stretches: Sequence[_Stretch]) -> None:
        whole = len(stretches) == 1
        self._blocks.append(block)
        at, place = self._at, min(self._place, len(self._newer.text))
        for one in stretches:
            length = one.end - one.start
            if one.kind is not None and length:
                self._note(one.kind, at, at + length, place, whole=whole)
            at += length
            place += 0 if one.kind is _REMOVED else length
        self._at += len(block.text) + 1 if block.text else 0

    def _note(self, kind: DifferenceKind, start: int, end: int, place: int, *, whole: bool) -> None:
        last = self._differences[-1] if self._differences else None
        # What follows at once is part of the same change, and so is a block after a block.
        blocks_on = whole and self._whole and last and _MOVED_HERE not in (kind, last.kind)
        joined = last and start <= last.end + bool(blocks_on)
        self._whole = whole
        number = 0 if last is None else last.change + (not joined)
        self._differences.append(Difference(kind=kind, change=number, start=start, end=end, place=place))


def _woven(old: Block, new: Block, stretches: Iterable[_Stretch]) -> Iterator[Run]:
    for one in stretches:
        source = old if one.kind is _REMOVED else new
        yield from _cut(source.runs, one.start, one.end)


def _cut(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        low, high = max(start, at), min(end, at + len(run.text))
        if low < high:
            yield replace(run, text=run.text[low - at : high - at])
        at += len(run.text)
