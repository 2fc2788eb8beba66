"""An index for tests, without a store: only what ``make test-whooshes`` installs is imported."""

from collections.abc import Collection
from typing import Protocol

from storage.search.index import Index
from storage.search.plan import AnnotationPlan, ArticlePlan
from storage.search.query import Filter, Node, Passage, parse
from storage.search.schema import HIGHLIGHT, AnnotationEntry, ArticleEntry


class AnIndex(Protocol):
    """Makes indexes of articles numbered from 1; they are closed after the test."""

    def __call__(self, *texts: str, language: str = "", title: str = "") -> Index:
        """Return a new index."""


def put(index: Index, texts: dict[int, str], *, language: str = "", title: str = "") -> None:
    """Take in articles by their number."""
    with index.writing_articles() as writing:
        for id, text in texts.items():
            entry = ArticleEntry(id=id, title=title, text=text, language=language)
            writing.put(id, entry.fields())


def annotate(index: Index, *entries: tuple[int, str, str]) -> None:
    """Take in annotations: key, quote and note."""
    with index.writing_annotations() as writing:
        for key, quote, note in entries:
            entry = AnnotationEntry(key=key, quote=quote, note=note, language="")
            writing.put(key, entry.fields())


def nowhere(_: Passage | Filter | Node) -> Collection[int]:
    return ()


def found(index: Index, query: str, *, languages: Collection[str] = (), as_you_type: bool = False) -> list[int]:
    """Return the articles that a query finds, best first."""
    node = parse(query, as_you_type=as_you_type)
    if node is None:
        return []
    with index.reading() as (articles, _):
        best, total = articles.best(ArticlePlan(articles, languages, nowhere).of(node), 50)
    assert total == len(best)
    return [key for key, _ in best]


def annotations_found(index: Index, query: str, tagged: Collection[int] = ()) -> set[int]:
    """Return the highlights that a query finds; those ``tagged`` have any tag asked for."""
    node = parse(query)
    assert node is not None
    with index.reading() as (_, annotations):
        plan = AnnotationPlan(annotations, (), nowhere, lambda _: tagged, nowhere)
        return annotations.keys(plan.only(HIGHLIGHT, plan.of(node)))
