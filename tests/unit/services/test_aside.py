"""Index work in a process of its own, and what other processes hear of it."""

from pathlib import Path

import pytest

from storage.errors import Cancelled
from storage.library import Library
from storage.services.aside import Aside
from tests.builders import a_library, an_article

MANY = 30


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        for number in range(MANY):
            an_article(library, f"Title {number}", f"Zebra number {number} walks by.")
        yield library


def drained(library: Library) -> bool:
    return any(library.search.drain_aside() for _ in range(60))


def test_what_is_owed_is_written_and_found(library: Library) -> None:
    assert library.search.owed() >= MANY
    assert drained(library)
    assert library.search.owed() == 0
    assert library.search.find("zebra").total == MANY


def test_a_process_that_was_killed_is_replaced(library: Library) -> None:
    aside = Aside(library.folder)
    library.search._aside = aside
    aside._process.kill()
    aside._process.join()
    assert not library.search.drain_aside()
    assert drained(library)


def test_who_stops_waiting_waits_for_the_same_turn_the_next_time(library: Library) -> None:
    class Stop:
        def step(self, done: int, total: int | None, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        library.search.drain_aside(Stop())
    assert drained(library)
    assert library.search.find("zebra").total == MANY


def test_index_work_of_another_process_is_no_change(library: Library) -> None:
    library.poll()
    aside = Aside(library.folder)
    try:
        while not aside.drain(lambda: None):
            pass
    finally:
        aside.close()
    assert library.poll() is None


def test_a_change_of_another_process_between_two_of_ours_is_not_missed(library: Library) -> None:
    with Library.open(library.folder) as other:
        other.tags.describe("theirs")
        library.tags.describe("ours")
        change = library.poll()
    assert change is not None
    assert change.everything
    assert library.poll() is None


def test_a_library_that_is_gone_ends_the_process_quietly(tmp_path: Path) -> None:
    aside = Aside(tmp_path / "nowhere" / "library")
    with pytest.raises((EOFError, OSError)):
        aside.drain(lambda: None)
    aside.close()
