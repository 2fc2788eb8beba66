"""One query asked of both indexes, with the conditions that SQLite answers."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import chain, islice, zip_longest
from typing import NamedTuple

from storage.clock import from_text
from storage.database import Connection
from storage.search import likeness, ranking
from storage.search.deadline import Deadline, TimeUp
from storage.search.part import Reading
from storage.search.plan import AnnotationPlan, ArticlePlan
from storage.search.query import Filter, Node, Passage, Range, passages_of
from storage.search.schema import HIGHLIGHT, NOTE
from storage.search.snippets import Marker
from storage.search.stemming import primary
from storage.services import conditions
from storage.services.remembered import Remembered
from storage.tables import findable


class Found(NamedTuple):
    """A hit before its text is looked up."""

    id: int
    """Of the highlight, or of the article."""
    is_highlight: bool
    score: float


class Finder:
    """Looks things up in one state of the index, until the deadline."""

    def __init__(
        self,
        connection: Connection,
        articles: Reading,
        annotations: Reading,
        *,
        deadline: Deadline,
        now: datetime,
        remembered: Remembered,
    ) -> None:
        self._connection = connection
        self._remembered = remembered
        self._articles = articles
        self._annotations = annotations
        self._now = now
        self.limit(deadline)
        self.languages = remembered.of(
            connection,
            "languages",
            lambda: sorted({primary(language) for language in findable.languages(connection)}),
        )
        self._paths: dict[int, str] | None = None

    def limit(self, deadline: Deadline) -> None:
        """Set when to stop."""
        self.deadline = deadline
        self._articles.deadline = self._annotations.deadline = deadline

    def places(self, field: str) -> list[tuple[Reading, str]]:
        """Return the indexes and their fields in which the words of a query's field stand."""
        title, quote, note = (
            (self._articles, "title"),
            (self._annotations, "quote"),
            (self._annotations, "note"),
        )
        return {"title": [title], "note": [note], "highlight": [quote]}.get(
            field, [(self._articles, "body"), quote, note]
        )

    def ranked(self, node: Node, most: int, within: str) -> tuple[list[Found], int]:
        """Return the best hits and how many there are in all; of those found in time.

        Scores of the two indexes cannot be compared, so hits take turns by their rank. An article
        found by its text and by its note is one hit.
        """
        lists: list[Sequence[Found]] = []
        total = 0
        for place in ("articles", "notes", "highlights"):
            if within in ("all", place) or (within == "articles" and place == "notes"):
                try:
                    found, count = self._in(place, node, most)
                except TimeUp:
                    continue
                lists.append(found)
                total += count
        turns = chain.from_iterable(zip_longest(*lists))
        return list(islice((found for found in turns if found is not None), most)), total

    def count(self, node: Node, within: str) -> int:
        """Return how many hits there are."""
        return self.ranked(node, 1, within)[1]

    def alike(self, text: str, most: int, but: int) -> list[tuple[int, tuple[str, ...]]]:
        """Return the articles most like a text, the likest first, and the words they share with it."""
        return likeness.alike(self._articles, text, most, but=but)

    def articles(self, node: Node) -> set[int]:
        """Return the articles found by their text or their note; of those found in time."""
        try:
            found = self._articles.keys(self._article_plan().of(node))
            plan = self._annotation_plan()
            notes = self._annotations.keys(plan.only(NOTE, plan.of(node)))
            return found | {-key for key in notes}
        except TimeUp:
            return set()

    def highlights(self, node: Node) -> set[int]:
        """Return the highlights found; of those found in time."""
        plan = self._annotation_plan()
        try:
            return set(self._annotations.keys(plan.only(HIGHLIGHT, plan.of(node))))
        except TimeUp:
            return set()

    def _in(self, place: str, node: Node, most: int) -> tuple[list[Found], int]:
        wanted = max(ranking.CANDIDATES, 2 * most)
        if place == "articles":
            best, count = self._articles.best(self._article_plan().of(node), wanted)
            return [Found(key, False, score) for key, score in self._lifted(node, best)], count
        if place == "notes":
            notes = self._notes_only(node)
            return notes, len(notes)
        plan = self._annotation_plan()
        best, count = self._annotations.best(plan.only(HIGHLIGHT, plan.of(node)), wanted)
        return [Found(key, True, score) for key, score in best], count

    def _lifted(self, node: Node, best: list[ranking.Scored]) -> list[ranking.Scored]:
        keys = {key for key, _ in best}
        passages = list(passages_of(node))
        ages = {
            key: (self._now - from_text(added)).total_seconds() / 86400
            for key, added in findable.added(self._connection, keys).items()
        }
        own = self._own(node) & keys if passages else set()
        return ranking.lifted(best, self._articles, "body", passages, own=own, ages=ages)

    def _own(self, node: Node) -> set[int]:
        """Return the articles in which the reader has marked or noted what is sought."""
        plan = self._annotation_plan()
        try:
            keys = self._annotations.keys(plan.strict().of(node))
        except TimeUp:
            return set()
        highlights = [key for key in keys if key > 0]
        return findable.articles_of(self._connection, highlights) | {-k for k in keys if k < 0}

    def _notes_only(self, node: Node) -> list[Found]:
        """Return the articles found by their note and not by their text."""
        plan = self._annotation_plan()
        best, count = self._annotations.best(plan.only(NOTE, plan.of(node)), _ALL)
        if not count:
            return []
        articles = self._article_plan()
        theirs = articles.both(articles.of(node), {-key for key, _ in best})
        by_text = self._articles.keys(theirs)
        return [Found(-key, False, score) for key, score in best if -key not in by_text]

    def _article_plan(self) -> ArticlePlan:
        return ArticlePlan(self._articles, self.languages, self._articles_where, self._articles_tagged)

    def _annotation_plan(self) -> AnnotationPlan:
        return AnnotationPlan(
            self._annotations,
            self.languages,
            self._annotations_where,
            self._highlights_tagged,
            self._notes_of_texts,
        )

    # -- what an index cannot answer by itself

    def _articles_where(self, condition: Passage | Filter | Range) -> Collection[int]:
        if not isinstance(condition, Passage):
            return self._fulfilling(condition)
        plan = self._annotation_plan()
        kind = NOTE if condition.field == "note" else HIGHLIGHT
        keys = self._annotations.keys(plan.only(kind, plan.of(condition)))
        if kind == NOTE:
            return {-key for key in keys}
        return findable.articles_of(self._connection, keys)

    def _annotations_where(self, condition: Passage | Filter | Range) -> Collection[int]:
        if not isinstance(condition, Passage):
            articles = self._fulfilling(condition)
            highlights = self._remembered.of(
                self._connection,
                ("highlights", condition),
                lambda: frozenset(conditions.highlights(self._connection, condition)),
            )
        else:
            articles = frozenset(self._articles.keys(self._article_plan().of(condition)))
            highlights = frozenset(findable.highlights_of(self._connection, articles))
        return highlights | {-id for id in articles}

    def _fulfilling(self, condition: Filter | Range) -> frozenset[int]:
        return self._remembered.of(
            self._connection,
            ("articles", condition),
            lambda: frozenset(conditions.articles(self._connection, condition)),
        )

    def _notes_of_texts(self, node: Node) -> Collection[int]:
        plan = self._article_plan().strict()
        return {-id for id in self._articles.keys(plan.of(node))}

    def _articles_tagged(self, passage: Passage) -> Collection[int]:
        tags = self._tags(passage)
        return findable.articles_tagged(self._connection, tags, own=True) if tags else ()

    def _highlights_tagged(self, passage: Passage) -> Collection[int]:
        tags = self._tags(passage)
        return findable.highlights_tagged(self._connection, tags) if tags else ()

    def _tags(self, passage: Passage) -> list[int]:
        if self._paths is None:
            self._paths = findable.tags(self._connection)
        marker = Marker([passage], strict=True)
        return [id for id, path in self._paths.items() if marker.marks(path)]


_ALL = 1_000_000
"""More notes of articles than any library has."""
