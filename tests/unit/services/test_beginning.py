"""An index that is missing or unsound is begun anew; what is written so far answers meanwhile."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.library import Library
from storage.search.index import claim
from tests.builders import a_highlight, a_library, an_article

MANY = 300


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    with a_library(folder) as library:
        for number in range(MANY):
            an_article(library, f"Title {number}", f"Zebra number {number} walks by.")
        library.search.drain(60)
        return library.folder


@pytest.fixture
def library(filled: Path, tmp_path: Path) -> Iterator[Library]:
    """A copy: its index counts as brought in from outside, and is not read."""
    shutil.copytree(filled, tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        assert library.search.owed() == 0
        yield library


def work_off(library: Library) -> None:
    for _ in range(200):
        if library.search.drain_aside():
            return
    raise AssertionError("never done")


def test_typing_is_answered_while_the_index_is_made(library: Library) -> None:
    first = library.search.find("zebra", as_you_type=True)
    assert first.partial
    assert first.total < MANY
    work_off(library)
    last = library.search.find("zebra", as_you_type=True)
    assert (last.partial, last.total) == (False, MANY)
    assert library.search.state() == "sound"


def test_it_is_noticed_without_a_search(library: Library) -> None:
    library.search.drain_aside()
    work_off(library)
    assert library.search.find("zebra").total == MANY


def test_what_is_saved_meanwhile_does_not_wait_for_the_rest(library: Library) -> None:
    library.search.find("zebra", as_you_type=True)
    new = an_article(library, "New", "A yak came.")
    mark = a_highlight(library, new, "yak")
    found = library.search.find("yak", as_you_type=True)
    assert {(hit.article, hit.highlight) for hit in found.hits} == {(new, None), (new, mark)}
    assert found.partial


def test_it_goes_on_where_it_stopped(library: Library) -> None:
    library.search.find("zebra", as_you_type=True)
    left = library.search.owed()
    assert 0 < left <= MANY
    library.close()
    with Library.open(library.folder) as again:
        assert again.search.owed() == left
        work_off(again)
        assert again.search.find("zebra").total == MANY


def test_a_command_that_can_wait_gets_all(library: Library) -> None:
    found = library.search.find("zebra")
    assert (found.partial, found.total) == (False, MANY)


def test_while_another_process_makes_it_typing_finds_nothing_yet(library: Library) -> None:
    with claim(library.folder / "index", 0):
        found = library.search.find("zebra", as_you_type=True)
    assert (found.partial, found.total) == (True, 0)
