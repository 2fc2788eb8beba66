"""Chapters of a book in the library."""

from dataclasses import replace
from pathlib import Path

import pytest

from storage.errors import ChangedSince
from storage.library import Library
from storage.records import ArticleFilter, ArticleId, Collection
from tests.builders import a_library, an_article, an_extract, import_extract

BOOK = Collection(title="The Book of Ice", creator="Ada Ice", identifier="urn:isbn:1", format="epub")


@pytest.fixture
def library(tmp_path: Path):  # type: ignore[no-untyped-def]
    with a_library(tmp_path) as opened:
        yield opened


def chapters(library: Library, *positions: int) -> list[ArticleId]:
    return [
        import_extract(
            library, replace(an_extract(f"Chapter {n}", f"Words {n}."), collection=BOOK, position=n)
        ).article
        for n in positions
    ]


def test_chapters_are_listed_in_the_order_of_the_book(library: Library) -> None:
    third, first, second = chapters(library, 3, 1, 2)
    an_article(library, "Elsewhere")
    article = library.articles.get(third)
    assert (article.collection_title, article.position) == ("The Book of Ice", 3)
    listed = library.articles.list(ArticleFilter(collection=article.collection, order="position"))
    assert [one.id for one in listed] == [first, second, third]


def test_the_neighbours_of_a_chapter(library: Library) -> None:
    third, first, second = chapters(library, 3, 1, 2)
    alone = an_article(library, "Elsewhere")
    assert library.articles.neighbours(first) == (None, second)
    assert library.articles.neighbours(second) == (first, third)
    assert library.articles.neighbours(third) == (second, None)
    assert library.articles.neighbours(alone) == (None, None)


def test_a_deleted_chapter_is_stepped_over_and_comes_back_to_its_place(library: Library) -> None:
    first, second, third = chapters(library, 1, 2, 3)
    change = library.articles.delete([second])
    assert library.articles.neighbours(first) == (None, third)
    assert change.id is not None
    library.undo(change.id)
    assert library.articles.neighbours(first) == (None, second)
    with pytest.raises(ChangedSince):
        library.undo(change.id)


def test_the_same_book_again_is_the_same_collection(library: Library) -> None:
    (first,) = chapters(library, 1)
    (second,) = chapters(library, 2)
    again = import_extract(library, replace(an_extract("Chapter 1", "Words 1."), collection=BOOK, position=1))
    assert again.article == first
    assert library.articles.get(first).collection == library.articles.get(second).collection


def test_a_page_that_was_here_alone_joins_its_book(library: Library) -> None:
    alone = an_article(library, "Chapter 1", "Words 1.")
    (first,) = chapters(library, 1)
    assert first == alone
    assert library.articles.get(alone).position == 1


def test_tags_of_a_page_become_the_article_s(library: Library) -> None:
    made = import_extract(library, replace(an_extract("Ice", "Thin."), tags=("winter/ice", "lake")))
    assert library.articles.get(made.article).tags == ("lake", "winter/ice")
