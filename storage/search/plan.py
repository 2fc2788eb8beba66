"""A query's tree as Whoosh's query objects, for either index."""

import copy
from collections.abc import Callable, Collection, Sequence
from typing import Any, Self

from whoosh.query import And, AndMaybe, AndNot, Every, NullQuery, Or, Term
from whoosh.query.spans import SpanNear2, SpanOr

from storage.search import kin, light
from storage.search.analysis import chain
from storage.search.part import AnyTerm, Keys, Reading, in_row, near
from storage.search.query import All, Either, Filter, Node, Passage, Range, Without
from storage.search.vocabulary import alike
from storage.words import fold, words

_TITLE = 1.5
"""How much more a word counts that also stands in the title."""
_EXACT = 1.0
"""How much more a word counts that is written with the same signs."""
_SPELLING = 0.3
"""How much another spelling of a word counts."""
_STEM = 0.05
"""How much a word counts that only has the stem: less than any exact one."""
_MOST_SCORED = {1: 6, 2: 12}
_SCORED = 32
"""Terms, the commonest, by which the entries with a word that begins so are ranked."""
_MOST_BEGUN = 400
"""Terms that a beginning of three letters or more stands for at all."""
_MANY = 6
"""Beginnings in one query; more of them are ranked by fewer words each."""
_SCORED_OF_MANY = 4
_MOST_ALIKE = 50
"""Words that a fuzzy one stands for."""
_MOST_NEAR = 8
"""Words that are looked for near each other."""
_NEAR_OF_MANY = 20

Outside = Callable[[Passage | Filter | Range], Collection[int]]
"""Answers with keys what this index cannot: conditions of SQLite and of the other index."""
Tagged = Callable[[Passage], Collection[int]]
"""Answers with the keys of what has a tag of such words."""


class _Plan:
    """What both indexes share."""

    fields: frozenset[str]
    """Conditions on words that this index answers."""
    text: str
    """The field that holds most words."""

    def __init__(self, reading: Reading, languages: Collection[str], outside: Outside, tagged: Tagged) -> None:
        self._reading = reading
        self._languages = languages
        self._outside = outside
        self._tagged = tagged
        self._strict = False
        self._mark = ""
        self._beginnings = 0

    def of(self, node: Node) -> Any:
        """Return the Whoosh query of a tree. Raises TimeUp."""
        self._reading.deadline.check()
        match node:
            case All(parts):
                return self._all(parts)
            case Either(parts):
                return Or([self.of(part) for part in parts])
            case Without():
                return self._all((node,))
            case Filter() | Range():
                return self.keys(self._outside(node))
            case Passage(field=field) if field and field not in self.fields:
                return self.keys(self._outside(node))
            case Passage():
                return self._passage(node)

    def keys(self, keys: Collection[int]) -> Any:
        """Return the query of the entries of these keys."""
        return Keys(keys, self._reading.places_of) if keys else NullQuery

    def both(self, wanted: Any, keys: Collection[int]) -> Any:
        """Return a query limited to the entries of these keys."""
        return And([wanted, self.keys(keys)])

    def strict(self) -> Self:
        """Return a plan that finds a word and its other spellings, but no stems."""
        # A stem's second chance must not exclude what the user did not name.
        plan = copy.copy(self)
        plan._strict = True
        return plan

    def _all(self, parts: tuple[Node, ...]) -> Any:
        asked = [part for part in parts if not isinstance(part, Without)]
        wanted = self._wanted(asked)
        unwanted = [self._excluded(part.part) for part in parts if isinstance(part, Without)]
        positive = And(wanted) if wanted else Every()
        unwanted = [part for part in unwanted if part is not NullQuery]
        return AndNot(positive, Or(unwanted)) if unwanted else positive

    def _wanted(self, asked: Sequence[Node]) -> list[Any]:
        """Return the query of each part, of two that may be written as one word together."""
        wanted: list[Any] = []
        skip = False
        for index, part in enumerate(asked):
            if skip:
                skip = False
                continue
            following = asked[index + 1] if index + 1 < len(asked) else None
            one = _as_one(part, following)
            if one and following is not None:
                skip = True
                apart = And([self.of(part), self.of(following)])
                together = self._terms([one], [f"~{one}"], _SPELLING) + self._kin_of_word(one)
                wanted.append(_any([apart, *together]))
            else:
                wanted.append(self.of(part))
        return wanted

    def _excluded(self, part: Node) -> Any:
        return self.strict().of(part)

    def _passage(self, passage: Passage) -> Any:
        raise NotImplementedError

    # -- words in a field

    def _row(self, field: str, passage: Passage, boost: float = 1.0) -> Any:
        if passage.near:
            return self._near(field, passage)
        terms = chain(passage.words)
        if passage.fuzzy:
            return self._alike(field, terms[0], passage.fuzzy)
        if passage.prefix:
            return self._begun(field, terms)
        return self._phrase(field, terms, boost)

    def _phrase(self, field: str, terms: list[str], boost: float = 1.0) -> Any:
        if not terms or not self._has(field, terms):
            return NullQuery
        if len(terms) == 1:
            return Term(field, terms[0], boost=boost)
        return in_row(field, terms, boost=boost)

    def _near(self, field: str, passage: Passage) -> Any:
        terms = list(dict.fromkeys(chain(passage.words)))[:_MOST_NEAR]
        if len(terms) < 2 or not self._has(field, terms):
            return self._phrase(field, terms)
        most = passage.near if len(terms) == 2 else min(passage.near, _NEAR_OF_MANY)
        return near(field, terms, most=most)

    def _alike(self, field: str, term: str, edits: int) -> Any:
        found = alike(self._reading, field, term, edits)[:_MOST_ALIKE]
        several = [Term(field, one.term, boost=_SPELLING / one.edits) for one in found]
        if self._has(field, [term]):
            several.insert(0, Term(field, term))
        return _any(several)

    def _begun(self, field: str, terms: list[str]) -> Any:
        scored = _MOST_SCORED.get(len(terms[-1]), _SCORED)
        most = _MOST_BEGUN if scored == _SCORED else scored
        self._beginnings += 1
        if self._beginnings > _MANY:
            scored = _SCORED_OF_MANY
        ends = self._reading.begun(field, terms[-1], most)
        if not ends or not self._has(field, terms[:-1]):
            return NullQuery
        if len(terms) == 1:
            best = [Term(field, term) for term in ends[:scored]]
            rest = ends[scored:]
            return Or([*best, AnyTerm(field, rest)] if rest else best)
        last = _AnySpan([Term(field, term) for term in ends[:_SCORED]])
        return SpanNear2([*(Term(field, term) for term in terms[:-1]), last])

    def _has(self, field: str, terms: list[str]) -> bool:
        return all(self._reading.has(field, term) for term in terms)

    # -- the second chance

    def _in_first(self, field: str, passage: Passage) -> Any:
        """Return what finds words in the first text, of which there are keys of its own."""
        plan = copy.copy(self)
        plan.text, plan._mark = field, kin.FIRST
        return _any([self._row(field, passage), *plan._kin(passage)])

    def _kin(self, passage: Passage) -> list[Any]:
        """Return what else finds a word that was not put in quotes."""
        if passage.near or passage.fuzzy or passage.exact:
            return []
        if len(passage.words) > 1 or passage.words[0].gram:
            return self._kin_of_row(passage)
        return self._kin_of_word(passage.raw(0)) + self._parted(passage)

    def _kin_of_word(self, raw: str) -> list[Any]:
        others = kin.of_word(raw, self._languages)
        found = self._terms(others.spellings, others.spelling_keys, _SPELLING)
        if not self._strict:
            found += self._terms(others.stems, others.stem_keys, _STEM)
        return found

    def _kin_of_row(self, passage: Passage) -> list[Any]:
        """Return what finds a word that is several to the tokenizer."""
        text = passage.text.strip()
        if passage.words[0].gram:
            shorter = () if self._strict else light.without_endings(text)
            return _real([self._phrase(self.text, chain(words(bare)), _STEM) for bare in shorter])
        if owner := kin.without_possessive(text):
            return self._terms([fold(owner)], (), _SPELLING) + self._kin_of_word(owner)
        one = kin.joined(text)
        return self._terms([one], [f"~{one}"], _SPELLING) if one else []

    def _parted(self, passage: Passage) -> list[Any]:
        """Return what finds a word written with a joiner where others put a space."""
        parts = [fold(part) for part in passage.raw(0).split("\u200c") if part]
        if len(parts) < 2:
            return []
        return _real([self._phrase(self.text, parts, _SPELLING)])

    def _exact(self, passage: Passage) -> Any:
        """Return what finds a word written with the same signs."""
        if len(passage.words) > 1 or passage.fuzzy or passage.prefix:
            return NullQuery
        key = kin.of_word(passage.raw(0), ()).exact
        if key and self._reading.has("stems", key):
            return Term("stems", key, boost=_EXACT)
        return NullQuery

    def _terms(self, terms: Collection[str], keys: Collection[str], boost: float) -> list[Any]:
        marked = [self._mark + key for key in keys]
        return [
            Term(field, term, boost=boost)
            for field, some in ((self.text, terms), ("stems", marked))
            for term in sorted(some)
            if self._reading.has(field, term)
        ]


class ArticlePlan(_Plan):
    """For the index of articles. ``tagged`` answers with the articles that have such a tag."""

    fields = frozenset({"title"})
    text = "body"

    def __init__(
        self,
        reading: Reading,
        languages: Collection[str],
        outside: Outside,
        tagged: Tagged = lambda _: (),
    ) -> None:
        super().__init__(reading, languages, outside, tagged)

    def _passage(self, passage: Passage) -> Any:
        if passage.field:
            return self._in_first("title", passage)
        body = self._row("body", passage)
        if body is not NullQuery and not passage.prefix:
            title = self._row("title", passage, boost=_TITLE)
            for more in _real([title, self._exact(passage)]):
                body = AndMaybe(body, more)
        return _any([body, *self._kin(passage), self.keys(self._tagged(passage))])


class AnnotationPlan(_Plan):
    """For the index of annotations.

    ``tagged`` answers with the highlights that have a tag of such words, ``in_text`` with the notes
    of the articles whose text fulfils a condition.
    """

    fields = frozenset({"note", "highlight"})
    text = "quote"

    def __init__(
        self,
        reading: Reading,
        languages: Collection[str],
        outside: Outside,
        tagged: Tagged,
        in_text: Callable[[Node], Collection[int]],
    ) -> None:
        super().__init__(reading, languages, outside, tagged)
        self._in_text = in_text

    def only(self, kind: str, wanted: Any) -> Any:
        """Return the query limited to highlights or to notes of articles."""
        # Require would leave the scores alone, but 2.7.4 takes it for "and not".
        return And([wanted, Term("kind", kind)])

    def _excluded(self, part: Node) -> Any:
        # An article is not found by its note when its text has what must not be.
        return _any([self.strict().of(part), self.keys(self._in_text(part))])

    def _passage(self, passage: Passage) -> Any:
        if passage.field == "note":
            return self._row("note", passage)
        if passage.field == "highlight":
            return self._in_first("quote", passage)
        return _any(
            [
                self._row("quote", passage),
                self._row("note", passage),
                *self._kin(passage),
                self.keys(self._tagged(passage)),
            ]
        )

    def _terms(self, terms: Collection[str], keys: Collection[str], boost: float) -> list[Any]:
        noted = [
            Term("note", term, boost=boost)
            for term in sorted(terms)
            if not self._mark and self._reading.has("note", term)
        ]
        return noted + super()._terms(terms, keys, boost)


class _AnySpan(SpanOr):  # type: ignore[misc]
    """Any of several terms, with their places: ``Or`` itself may choose a matcher that knows none."""

    def estimate_size(self, ixreader: Any) -> int:
        """Return at least how many entries it finds; Whoosh leaves this out, and asks for it in an And."""
        return sum(int(part.estimate_size(ixreader)) for part in self.subqs)

    def estimate_min_size(self, ixreader: Any) -> int:
        """Return at most how many entries it finds for certain."""
        return 0


_BEFORE = frozenset({"مي", "نمي"})
_AFTER = frozenset(["ها", "هاي", "هايي", "هايم", "هايت", "هايش", "تر", "ترين", "ام", "اند", "ايم", "ايد"])


def _as_one(part: Node, following: Node | None) -> str:
    """Return the one word that Persian also writes two as, "" of any others."""
    match part, following:
        case (
            Passage(words=(first,), field="", fuzzy=0, exact=False, prefix=False),
            Passage(words=(second,), field="", fuzzy=0, exact=False, prefix=False),
        ) if first.term in _BEFORE or second.term in _AFTER:
            return first.term + second.term
    return ""


def _real(queries: list[Any]) -> list[Any]:
    return [wanted for wanted in queries if wanted is not NullQuery]


def _any(queries: list[Any]) -> Any:
    real = _real(queries)
    return Or(real) if len(real) > 1 else (real[0] if real else NullQuery)
