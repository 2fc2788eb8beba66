"""A query's tree as Whoosh's query objects, for either index."""

from collections.abc import Callable, Collection
from typing import Any

from whoosh.query import And, AndMaybe, AndNot, Every, NullQuery, Or, Phrase, Term
from whoosh.query.spans import SpanNear2, SpanOr

from storage.search.analysis import chain
from storage.search.part import AnyTerm, Keys, Reading
from storage.search.query import All, Either, Filter, Node, Passage, Without
from storage.search.stemming import stemmer

_TITLE = 1.5
"""How much more a word counts that also stands in the title."""
_STEM = 0.05
"""How much a word counts that only has the stem: less than any exact one."""
_MOST_SCORED = {1: 12, 2: 16}
_SCORED = 32
"""Terms, the commonest, by which the entries with a word that begins so are ranked."""
_MOST_BEGUN = 400
"""Terms that a beginning of three letters or more stands for at all."""

Outside = Callable[[Passage | Filter], Collection[int]]
"""Answers with keys what this index cannot: conditions of SQLite and of the other index."""


class _Plan:
    """What both indexes share."""

    fields: frozenset[str]
    """Conditions on words that this index answers."""

    def __init__(self, reading: Reading, languages: Collection[str], outside: Outside) -> None:
        self._reading = reading
        self._languages = languages
        self._outside = outside

    def of(self, node: Node) -> Any:
        """Return the Whoosh query of a tree."""
        match node:
            case All(parts):
                return self._all(parts)
            case Either(parts):
                return Or([self.of(part) for part in parts])
            case Without():
                return self._all((node,))
            case Filter():
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

    def _all(self, parts: tuple[Node, ...]) -> Any:
        wanted = [self.of(part) for part in parts if not isinstance(part, Without)]
        unwanted = [self._excluded(part.part) for part in parts if isinstance(part, Without)]
        positive = And(wanted) if wanted else Every()
        unwanted = [part for part in unwanted if part is not NullQuery]
        return AndNot(positive, Or(unwanted)) if unwanted else positive

    def _excluded(self, part: Node) -> Any:
        # A stem's second chance must not exclude what the user did not name.
        return type(self)(self._reading, (), self._outside).of(part)

    def _passage(self, passage: Passage) -> Any:
        raise NotImplementedError

    def _row(self, field: str, passage: Passage, boost: float = 1.0) -> Any:
        terms = chain(passage.words)
        if passage.prefix:
            return self._begun(field, terms)
        if len(terms) == 1:
            return Term(field, terms[0], boost=boost) if self._has(field, terms) else NullQuery
        return Phrase(field, terms, boost=boost) if self._has(field, terms) else NullQuery

    def _begun(self, field: str, terms: list[str]) -> Any:
        scored = _MOST_SCORED.get(len(terms[-1]), _SCORED)
        most = _MOST_BEGUN if scored == _SCORED else scored
        ends = self._reading.begun(field, terms[-1], most)
        if not ends or not self._has(field, terms[:-1]):
            return NullQuery
        if len(terms) == 1:
            best = [Term(field, term) for term in ends[:scored]]
            rest = ends[scored:]
            return Or([*best, AnyTerm(field, rest)] if rest else best)
        # Or itself may choose a matcher that knows no places.
        last = SpanOr([Term(field, term) for term in ends[:_SCORED]])
        return SpanNear2([*(Term(field, term) for term in terms[:-1]), last])

    def _has(self, field: str, terms: list[str]) -> bool:
        return all(self._reading.has(field, term) for term in terms)

    def _stems(self, passage: Passage) -> list[Any]:
        if len(passage.words) != 1 or passage.words[0].gram:
            return []
        found = []
        for language in self._languages:
            stem = stemmer(language)
            if stem is not None:
                term = stem(passage.words[0].term)
                if self._reading.has("stems", term):
                    found.append(Term("stems", term, boost=_STEM))
        return found


class ArticlePlan(_Plan):
    """For the index of articles."""

    fields = frozenset({"title"})

    def _passage(self, passage: Passage) -> Any:
        if passage.field:
            return self._row("title", passage)
        body = self._row("body", passage)
        if body is not NullQuery and not passage.prefix:
            title = self._row("title", passage, boost=_TITLE)
            body = body if title is NullQuery else AndMaybe(body, title)
        return _any([body, *self._stems(passage)])


class AnnotationPlan(_Plan):
    """For the index of annotations.

    ``tagged`` answers with the highlights that have a tag of such words, ``in_text`` with the notes
    of the articles whose text fulfils a condition.
    """

    fields = frozenset({"note", "highlight"})

    def __init__(
        self,
        reading: Reading,
        languages: Collection[str],
        outside: Outside,
        tagged: Callable[[Passage], Collection[int]],
        in_text: Callable[[Node], Collection[int]],
    ) -> None:
        super().__init__(reading, languages, outside)
        self._tagged = tagged
        self._in_text = in_text

    def only(self, kind: str, wanted: Any) -> Any:
        """Return the query limited to highlights or to notes of articles."""
        # Require would leave the scores alone, but 2.7.4 takes it for "and not".
        return And([wanted, Term("kind", kind)])

    def _excluded(self, part: Node) -> Any:
        # An article is not found by its note when its text has what must not be.
        plain = type(self)(self._reading, (), self._outside, self._tagged, self._in_text)
        return _any([plain.of(part), self.keys(self._in_text(part))])

    def _passage(self, passage: Passage) -> Any:
        if passage.field == "note":
            return self._row("note", passage)
        if passage.field == "highlight":
            return self._row("quote", passage)
        return _any(
            [
                self._row("quote", passage),
                self._row("note", passage),
                *self._stems(passage),
                self.keys(self._tagged(passage)),
            ]
        )


def _any(queries: list[Any]) -> Any:
    real = [wanted for wanted in queries if wanted is not NullQuery]
    return Or(real) if len(real) > 1 else (real[0] if real else NullQuery)

