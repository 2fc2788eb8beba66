"""Counts beside the results: of all hits, by conditions that the query language understands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.library import Library
from storage.records import Correction, ReadingState
from tests.builders import a_highlight, a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as library:
        one = an_article(library, "One", "Rice grows in the valley.")
        two = an_article(library, "Two", "Rice is sold.")
        other = an_article(library, "Three", "Wheat grows.")
        for id, site, author, published in (
            (one, "Field Notes", "Ada Ito", "2021-05-01"),
            (two, "Field Notes", "Ben Oko", "2022-01-01"),
            (other, "Grain Post", "Ada Ito", "2021-01-01"),
        ):
            library.articles.correct(
                id, Correction(site=site, byline=author, published=published, language="en")
            )
        library.articles.tag([one], add=["crops/rice"])
        library.articles.tag([two], add=["crops", "trade"])
        mark = a_highlight(library, two, "Rice")
        library.highlights.edit([mark], tags=["crops/rice"])
        library.articles.set_state([two], ReadingState.DONE)
        yield library


def counts(library: Library, query: str, field: str) -> dict[str, int]:
    found = library.search.facets(query)
    return {facet.value: facet.count for facet in found if facet.field == field}


def test_hits_are_counted_by_each_field(library: Library) -> None:
    assert counts(library, "rice", "site") == {"Field Notes": 2}
    assert counts(library, "rice", "author") == {"Ada Ito": 1, "Ben Oko": 1}
    assert counts(library, "rice", "lang") == {"en": 2}
    assert counts(library, "rice", "published") == {"2021": 1, "2022": 1}
    assert counts(library, "rice", "is") == {"inbox": 1, "done": 1}


def test_a_tag_counts_an_article_once_with_what_lies_below(library: Library) -> None:
    assert counts(library, "rice", "tag") == {"crops": 2, "crops/rice": 2, "trade": 1}


def test_without_a_query_every_article_is_counted(library: Library) -> None:
    assert counts(library, "", "site") == {"Field Notes": 2, "Grain Post": 1}


def test_a_change_is_counted_at_once(library: Library) -> None:
    assert counts(library, "wheat", "is") == {"inbox": 1}
    (wheat,) = library.search.matching("wheat")
    library.articles.set_state([wheat], ReadingState.READING)
    assert counts(library, "wheat", "is") == {"reading": 1}


def test_a_count_is_what_narrowing_finds(library: Library) -> None:
    for facet in library.search.facets("rice"):
        if facet.field != "published":
            narrowed = library.search.matching(f'rice {facet.field}:"{facet.value}"')
            assert len(narrowed) == facet.count, facet


def test_only_the_commonest_are_told(library: Library) -> None:
    found = library.search.facets("", most=1)
    assert [facet.value for facet in found if facet.field == "author"] == ["Ada Ito"]
