"""Where a query's words stand in a text, and the piece of it that shows them best.

The same tokenizer as the index's decides, so that folded, stemmed and begun words are marked as
they are found. Of a long text only the surroundings of likely places are cut into words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from rapidfuzz.distance import OSA

from storage.records import OBJECT
from storage.search import kin, light
from storage.search.query import Passage
from storage.words import Word, fold, words

Mark = tuple[int, int]
"""Start and end in code points, end exclusive."""

LENGTH = 240
"""Code points of a snippet, ellipses aside."""
_LEAD = 60
"""Code points before the first mark."""
_NEAR = 160
"""Places this close together can share a snippet."""
_MOST_PLACES = 40
"""Likely places of one passage that are looked at."""
_MOST_OF_ROW = 120
"""Those of several words, of which most places of the first are soon passed over."""
_MOST_TRIES = 6
_STRETCH = 2_000
"""Code points that are cut into words at a time where letters alone tell no place."""
_MARGIN = 40
"""Code points beyond a window, so that no word at its edge is cut."""
_BLANK = str.maketrans({"\n": " ", "\t": " ", OBJECT: " "})


Row = tuple[tuple[str, ...], bool]
"""Terms that stand one after another, and whether the last goes on."""


class Marker:
    """Finds passages in texts of one language; ``strict`` finds no other forms of their words."""

    def __init__(self, passages: Iterable[Passage], language: str = "", *, strict: bool = False) -> None:
        self._passages = tuple(passages)
        self._language = language
        self._strict = strict
        self._rows: dict[str, list[Row]] = {}
        self._begun: list[tuple[str, Row]] = []
        self._fuzzy: list[tuple[str, int]] = []
        self._near: list[Passage] = []
        self._kin: set[str] = set()
        self._bases: dict[int, set[str]] = {}
        self._verdicts: dict[str, list[Row]] = {}
        for number, passage in enumerate(self._passages):
            self._learn(number, passage)

    def _learn(self, number: int, passage: Passage) -> None:
        terms = tuple(word.term for word in passage.words)
        row = (terms, passage.prefix)
        if passage.near:
            self._near.append(passage)
        elif passage.fuzzy:
            self._fuzzy.append((terms[0], passage.fuzzy))
        elif len(terms) > 1 or not passage.prefix:
            self._rows.setdefault(terms[0], []).append(row)
        else:
            self._begun.append((terms[0], row))
        if not (self._strict or passage.near or passage.fuzzy or passage.exact):
            self._learn_kin(number, passage)

    def _learn_kin(self, number: int, passage: Passage) -> None:
        text = passage.text.strip()
        first = passage.words[0]
        if first.gram:
            for shorter in light.without_endings(text):
                self._add_row(number, shorter)
        elif owner := kin.without_possessive(text):
            self._kin.add(fold(owner))
            self._learn_kin_of_word(number, owner)
        elif len(passage.words) > 1:
            if one := kin.joined(text):
                self._kin |= {one, f"~{one}"}
                self._bases[number] = {one}
        else:
            self._learn_kin_of_word(number, passage.raw(0))
            if "\u200c" in passage.raw(0):
                self._add_row(number, passage.raw(0).replace("\u200c", " "))

    def _learn_kin_of_word(self, number: int, raw: str) -> None:
        others = kin.of_word(raw, (self._language,) if self._language else ())
        self._kin |= others.spellings | others.spelling_keys | others.stems | others.stem_keys
        bases = {key.partition(":")[2] for key in others.stem_keys}
        self._bases[number] = bases | others.spellings | {others.exact[1:]}

    def _add_row(self, number: int, text: str) -> None:
        terms = tuple(word.term for word in words(text))
        if terms:
            self._rows.setdefault(terms[0], []).append((terms, False))
            self._bases[number] = {text.lower()}

    def marks(self, text: str) -> list[Mark]:
        """Return where the passages stand, in order, overlapping ones joined."""
        spelt = words(text)
        found = self._spans(text, spelt)
        if self._near or self._kin:
            found = iter(sorted([*found, *self._spans_near(spelt), *self._spans_joined(text)]))
        return _merged(found)

    def _spans(self, text: str, spelt: Sequence[Word]) -> Iterator[Mark]:
        verdicts = self._verdicts
        plain = text.isascii()
        for index, word in enumerate(spelt):
            raw = word[2] if plain else text[word[0] : word[1]]
            rows = verdicts.get(raw)
            if rows is None:
                rows = verdicts[raw] = self._rows_of(word[2], raw)
            for row in rows:
                length = _matched(row, spelt, index)
                if length:
                    yield word[0], spelt[index + length - 1][1]

    def _rows_of(self, term: str, raw: str) -> list[Row]:
        rows = list(self._rows.get(term, ()))
        rows += (row for begin, row in self._begun if term.startswith(begin))
        for wanted, edits in self._fuzzy:
            if OSA.distance(wanted, term, score_cutoff=edits) <= edits:
                rows.append(((term,), False))
        # Rows of several words that begin with it may not stand here: "lake's" finds "lake", too.
        alone = any(len(terms) == 1 for terms, _ in rows)
        if self._kin and not alone and self._kin & kin.of_spelt(raw, self._language):
            rows.append(((term,), False))
        return rows

    def _spans_near(self, spelt: Sequence[Word]) -> Iterator[Mark]:
        """Yield the words that stand as near each other as was asked."""
        for passage in self._near:
            terms = {word.term for word in passage.words}
            there = [index for index, word in enumerate(spelt) if word[2] in terms]
            reach = len(terms) * (passage.near + 1)
            for index in there:
                beside = there[bisect_left(there, index - reach) : bisect_right(there, index + reach)]
                if len({spelt[other][2] for other in beside}) == len(terms):
                    yield spelt[index][:2]

    def _spans_joined(self, text: str) -> Iterator[Mark]:
        """Yield what is several words, with a hyphen, to one that was typed as one."""
        for start, end, term in kin.joined_in(text):
            if f"~{term}" in self._kin:
                yield start, end

    def snippet(self, text: str) -> tuple[str, tuple[Mark, ...]]:
        """Return the piece that shows most passages, the earliest of several, and its marks.

        Line feeds and pictures are blanks in it; an ellipsis stands where the text goes on.
        """
        at = self._best_place(text)
        start, end = _window(text, at)
        marks = self._within(text, start, end)
        before, after = "… " if start else "", " …" if end < len(text) else ""
        shift = len(before) - start
        return (
            before + text[start:end].translate(_BLANK) + after,
            tuple((first + shift, last + shift) for first, last in marks),
        )

    def _within(self, text: str, start: int, end: int) -> list[Mark]:
        """Return the marks between two places, those that lie across an edge left out."""
        low, high = max(0, start - _MARGIN), min(len(text), end + _MARGIN)
        return [
            (first + low, last + low)
            for first, last in self.marks(text[low:high])
            if first + low >= start and last + low <= end
        ]

    def _best_place(self, text: str) -> int:
        """Return where the first mark of the best piece starts; 0 if the text has none."""
        for place in islice(_by_company(self._likely(text)), _MOST_TRIES):
            found = self._within(text, place, min(len(text), place + _NEAR))
            if found:
                return found[0][0]
        for start in range(0, len(text) if self._passages else 0, _STRETCH):
            found = self._within(text, start, min(len(text), start + _STRETCH + _MARGIN))
            if found:
                return next(_by_company([(first, index) for index, (first, _) in enumerate(found)]))
        return 0

    def _likely(self, text: str) -> list[tuple[int, int]]:
        """Return places, with the number of the passage, where its letters stand as they are."""
        lowered = text.lower()
        if len(lowered) != len(text):  # İ is one of few that grow
            return []
        places = []
        for number, passage in enumerate(self._passages):
            found = {
                place
                for needle in self._needles(number, passage)
                for place in islice(
                    _occurrences(lowered, needle),
                    _MOST_PLACES if len(passage.words) == 1 else _MOST_OF_ROW,
                )
            }
            found |= _roughly(lowered, passage)
            places += [(place, number) for place in _promising(lowered, passage, found)]
        return sorted(places)

    def _needles(self, number: int, passage: Passage) -> set[str]:
        needles = {passage.typed, passage.words[0].term} | self._bases.get(number, set())
        return needles - {""}


def _matched(row: tuple[tuple[str, ...], bool], spelt: Sequence[Word], index: int) -> int:
    """Return how many words from ``index`` on are those of the row; 0 if they are others."""
    terms, prefix = row
    length = len(terms)
    if length == 1:
        return 1
    if index + length > len(spelt):
        return 0
    for offset in range(1, length):
        term = spelt[index + offset][2]
        goes_on = prefix and offset == length - 1 and term.startswith(terms[offset])
        if term != terms[offset] and not goes_on:
            return 0
    return length


def _roughly(lowered: str, passage: Passage) -> set[int]:
    """Return where a word stands that differs from a fuzzy one by as many letters as it may.

    Of a word cut into more pieces than it has slips, one piece is as it was typed.
    """
    edits, term = passage.fuzzy, passage.words[0].term
    size = len(term) // (edits + 1)
    if not edits or size < 2:
        return set()
    found = set()
    for at in range(0, size * (edits + 1), size):
        piece = term[at:] if at == size * edits else term[at : at + size]
        for place in islice(_occurrences(lowered, piece), _MOST_PLACES):
            start, end = place, place + len(piece)
            while start and lowered[start - 1].isalnum():
                start -= 1
            while end < len(lowered) and lowered[end].isalnum():
                end += 1
            if OSA.distance(term, lowered[start:end], score_cutoff=edits) <= edits:
                found.add(start)
    return found


def _promising(lowered: str, passage: Passage, places: set[int]) -> Iterable[int]:
    """Return of the places of a passage's first word those that have the others near, if any has."""
    if len(passage.words) == 1:
        return places
    others = [word.term for word in passage.words[1:]]
    reach = _NEAR if passage.near else sum(map(len, others)) + 4 * len(others) + _MARGIN
    before = reach if passage.near else 0
    near = [
        place
        for place in places
        if all(lowered.find(term, max(0, place - before), place + reach) >= 0 for term in others)
    ]
    return near or places


def _occurrences(text: str, needle: str) -> Iterator[int]:
    place = text.find(needle)
    while place >= 0:
        yield place
        place = text.find(needle, place + len(needle))


def _by_company(places: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield places, those with most different passages close behind them first."""
    company = []
    last = 0
    for index, (place, _) in enumerate(places):
        last = max(last, index)
        while last < len(places) and places[last][0] < place + _NEAR:
            last += 1
        company.append((-len({number for _, number in places[index:last]}), place))
    for _, place in sorted(company):
        yield place


def _window(text: str, at: int) -> Mark:
    """Return a stretch around a place, cut between words where there are spaces."""
    start = max(0, at - _LEAD)
    if start and (space := _first_space(text, start, at)) is not None:
        start = space + 1
    end = min(len(text), start + LENGTH)
    if end < len(text):
        space = max(text.rfind(" ", end - _MARGIN, end), text.rfind("\n", end - _MARGIN, end))
        end = space if space > at else end
    return start, end


def _first_space(text: str, start: int, end: int) -> int | None:
    found = [place for mark in (" ", "\n") if (place := text.find(mark, start, end)) >= 0]
    return min(found) if found and min(found) < start + _MARGIN else None


def _merged(marks: Iterable[Mark]) -> list[Mark]:
    joined: list[Mark] = []
    for start, end in marks:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
