"""One query asked of both indexes, with the conditions that SQLite answers."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, islice, zip_longest
from typing import NamedTuple

from storage.database import Connection
from storage.search.part import Reading
from storage.search.plan import AnnotationPlan, ArticlePlan
from storage.search.query import Filter, Node, Passage
from storage.search.schema import HIGHLIGHT, NOTE
from storage.search.snippets import Marker
from storage.search.stemming import primary
from storage.tables import findable


class Found(NamedTuple):
    """A hit before its text is looked up."""

    id: int
    """Of the highlight, or of the article."""
    is_highlight: bool
    score: float


class Finder:
    """Looks things up in one state of the index."""

    def __init__(self, connection: Connection, articles: Reading, annotations: Reading) -> None:
        self._connection = connection
        self._articles = articles
        self._annotations = annotations
        self._languages = sorted(
            {primary(language) for language in findable.languages(connection)}
        )

    def ranked(self, node: Node, most: int, within: str) -> tuple[list[Found], int]:
        """Return the best hits and how many there are in all.

        Scores of the two indexes cannot be compared, so hits take turns by their rank. An article
        found by its text and by its note is one hit.
        """
        lists: list[Sequence[Found]] = []
        total = 0
        if within != "highlights":
            wanted = self._article_plan().of(node)
            best, count = self._articles.best(wanted, most)
            notes = self._notes_only(node, wanted)
            lists += [[Found(key, False, score) for key, score in best], notes]
            total += count + len(notes)
        if within != "articles":
            plan = self._annotation_plan()
            best, count = self._annotations.best(plan.only(HIGHLIGHT, plan.of(node)), most)
            lists.append([Found(key, True, score) for key, score in best])
            total += count
        turns = chain.from_iterable(zip_longest(*lists))
        return list(islice((found for found in turns if found is not None), most)), total

    def articles(self, node: Node) -> set[int]:
        """Return the articles found by their text or their note."""
        plan = self._annotation_plan()
        notes = self._annotations.keys(plan.only(NOTE, plan.of(node)))
        return self._articles.keys(self._article_plan().of(node)) | {-key for key in notes}

    def _notes_only(self, node: Node, wanted: object) -> list[Found]:
        """Return the articles found by their note and not by their text."""
        plan = self._annotation_plan()
        best, count = self._annotations.best(plan.only(NOTE, plan.of(node)), _ALL)
        if not count:
            return []
        theirs = self._article_plan().both(wanted, {-key for key, _ in best})
        by_text = self._articles.keys(theirs)
        return [Found(-key, False, score) for key, score in best if -key not in by_text]

    def _article_plan(self) -> ArticlePlan:
        return ArticlePlan(self._articles, self._languages, self._articles_where)

    def _annotation_plan(self) -> AnnotationPlan:
        return AnnotationPlan(
            self._annotations,
            self._languages,
            self._annotations_where,
            self._tagged,
            self._notes_of_texts,
        )

    # -- what an index cannot answer by itself

    def _articles_where(self, condition: Passage | Filter) -> Collection[int]:
        if isinstance(condition, Filter):
            return findable.articles_where(self._connection, condition.field, condition.value)
        plan = self._annotation_plan()
        kind = NOTE if condition.field == "note" else HIGHLIGHT
        keys = self._annotations.keys(plan.only(kind, plan.of(condition)))
        if kind == NOTE:
            return {-key for key in keys}
        return findable.articles_of(self._connection, keys)

    def _annotations_where(self, condition: Passage | Filter) -> Collection[int]:
        if isinstance(condition, Filter):
            articles: Iterable[int] = findable.articles_where(
                self._connection, condition.field, condition.value
            )
            highlights = findable.highlights_where(
                self._connection, condition.field, condition.value
            )
        else:
            articles = self._articles.keys(self._article_plan().of(condition))
            highlights = findable.highlights_of(self._connection, articles)
        return highlights | {-id for id in articles}

    def _notes_of_texts(self, node: Node) -> Collection[int]:
        plan = ArticlePlan(self._articles, (), self._articles_where)
        return {-id for id in self._articles.keys(plan.of(node))}

    def _tagged(self, passage: Passage) -> Collection[int]:
        marker = Marker([passage])
        return findable.highlights_tagged(
            self._connection, lambda path: bool(marker.marks(path))
        )


_ALL = 1_000_000
"""More notes of articles than any library has."""
