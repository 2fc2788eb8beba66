"""Searches kept by a name: saved, renamed, deleted, each taken back by undo."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from storage import Library
from storage.errors import ChangedSince, NotFound, UsageError
from storage.records import Change, SearchId
from tests.builders import a_library, an_article

TODAY = date(2026, 5, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as made:
        yield made


def kept(library: Library) -> dict[str, str]:
    return {search.name: search.query for search in library.searches.list()}


def undo(library: Library, change: Change) -> None:
    assert change.id is not None
    library.undo(change.id)


def test_a_search_is_kept_by_its_name_and_undo_takes_it_back(library: Library) -> None:
    change = library.searches.save("  Thin\nice ", "ice -thick")
    assert kept(library) == {"Thin ice": "ice -thick"}
    assert change.searches
    undo(library, change)
    assert kept(library) == {}


def test_saving_again_by_the_same_name_changes_the_query(library: Library) -> None:
    library.searches.save("Ice", "ice")
    change = library.searches.save("Ice", "ice OR frost")
    assert kept(library) == {"Ice": "ice OR frost"}
    undo(library, change)
    assert kept(library) == {"Ice": "ice"}


def test_names_are_in_order_whatever_their_case(library: Library) -> None:
    for name in ("beta", "Alpha", "gamma"):
        library.searches.save(name, name)
    assert [search.name for search in library.searches.list()] == ["Alpha", "beta", "gamma"]


def test_a_search_is_renamed_but_not_over_another(library: Library) -> None:
    library.searches.save("Ice", "ice")
    library.searches.save("Fog", "fog")
    (fog, ice) = library.searches.list()
    library.searches.rename(ice.id, "Frost")
    assert kept(library) == {"Fog": "fog", "Frost": "ice"}
    with pytest.raises(UsageError):
        library.searches.rename(ice.id, "Fog")
    library.searches.rename(fog.id, "Fog")


def test_a_deleted_search_comes_back_by_undo_and_its_name_is_free_meanwhile(library: Library) -> None:
    library.searches.save("Ice", "ice")
    (ice,) = library.searches.list()
    change = library.searches.delete(ice.id)
    assert kept(library) == {}
    undo(library, change)
    assert kept(library) == {"Ice": "ice"}


@pytest.mark.parametrize(("name", "query"), [("", "ice"), (" \n", "ice"), ("Ice", " ")])
def test_nothing_is_kept_without_a_name_or_a_query(library: Library, name: str, query: str) -> None:
    with pytest.raises(UsageError):
        library.searches.save(name, query)
    assert kept(library) == {}


def test_what_is_not_there_is_neither_renamed_nor_deleted(library: Library) -> None:
    with pytest.raises(NotFound):
        library.searches.rename(SearchId(7), "x")
    with pytest.raises(NotFound):
        library.searches.delete(SearchId(7))


def test_an_undo_that_would_take_a_name_twice_is_refused(library: Library) -> None:
    library.searches.save("Ice", "ice")
    (ice,) = library.searches.list()
    change = library.searches.delete(ice.id)
    library.searches.save("Ice", "frost")
    with pytest.raises(ChangedSince):
        undo(library, change)
    assert kept(library) == {"Ice": "frost"}


def test_the_start_page_counts_what_a_saved_search_finds(library: Library) -> None:
    an_article(library, "Ice")
    library.searches.save("Cold things", "title:ice")
    (cold,) = library.explore.overview(TODAY).searches
    assert (cold.label, cold.count, cold.query) == ("Cold things", 1, "title:ice")
