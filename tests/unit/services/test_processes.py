"""What the processes beside the window and a rebuild do, heard at the other end of their pipes."""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from storage.errors import Cancelled, CannotWrite, StorageError
from storage.search.index import Index
from storage.services import aside, rebuilding
from storage.services.rebuilding import _Parcels
from tests.builders import a_library, an_article

POSIX = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
MANY = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library that nobody has open, its index owed."""
    with a_library(tmp_path) as library:
        for number in range(MANY):
            an_article(library, f"Title {number}", f"Zebra number {number} walks by.")
    return tmp_path / "library"


@contextmanager
def child(serve: Callable[..., None], *arguments: object) -> Iterator["Connection[Any, Any]"]:
    """Run ``serve`` in a child of this test, which ends by itself once it is left alone."""
    ours, theirs = multiprocessing.Pipe()
    process = os.fork()
    if process == 0:
        ours.close()
        serve(theirs, *arguments)
        os._exit(0)
    theirs.close()
    with ours:
        yield ours
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0


# -- segments by several processes


@POSIX
def test_a_process_writes_the_parcels_that_it_is_given(folder: Path) -> None:
    index = Index.create(folder / "index" / "new")
    with child(rebuilding.serve, folder, index.folder) as pipe:
        assert pipe.recv() == 0
        pipe.send((1, 2, 3))
        assert pipe.recv() == 3
        pipe.send((5, 99))
        assert pipe.recv() == 2
        pipe.send(())
        segments = pipe.recv()
    with index.writing_articles(idle=True) as writing:
        writing.adopted += segments
    with index.reading() as (articles, _):
        assert articles.keys_held() == {1, 2, 3, 5}
    index.close()


@POSIX
def test_a_process_that_finds_no_library_says_why(tmp_path: Path) -> None:
    with child(rebuilding.serve, tmp_path / "nowhere", tmp_path) as pipe:
        assert isinstance(pipe.recv(), CannotWrite)


@POSIX
def test_a_process_whose_parent_is_gone_ends(folder: Path) -> None:
    with child(rebuilding.serve, folder, folder / "index" / "new") as pipe:
        assert pipe.recv() == 0
    with child(aside.serve, folder):
        pass


class Watch:
    """Notes the steps; cancels at a step if asked to."""

    def __init__(self, last: int = 1000) -> None:
        self.steps: list[tuple[int, int | None]] = []
        self._last = last

    def step(self, done: int, total: int | None, label: str = "") -> None:
        self.steps.append((done, total))
        if len(self.steps) > self._last:
            raise Cancelled


def generation(folder: Path) -> Index:
    return Index.create(folder / "index" / "new")


def test_several_processes_write_what_one_writes(folder: Path) -> None:
    index, watch = generation(folder), Watch()
    parcels = _Parcels(range(1, MANY + 1), watch, MANY)
    segments = rebuilding._written_beside(folder, index.folder, parcels, 2)
    with index.writing_articles(idle=True) as writing:
        writing.adopted += segments
    with index.reading() as (articles, _):
        assert articles.keys_held() == set(range(1, MANY + 1))
        assert articles.frequency("body", "zebra") == MANY
    assert watch.steps[0] == (0, MANY) and watch.steps[-1] == (MANY, MANY)
    index.close()


def test_few_articles_are_written_here(folder: Path) -> None:
    index, watch = generation(folder), Watch()
    database = Database(folder)
    assert len(rebuilding.written(database, index.folder, range(1, MANY + 1), watch, MANY)) == 1
    assert watch.steps == [(0, MANY), (MANY, MANY)]
    database.close()
    index.close()


def test_a_fault_of_one_process_ends_them_all_and_is_raised(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="unable to open"):
        rebuilding._written_beside(tmp_path / "nowhere", tmp_path, _Parcels((), None, 0), 2)
    assert multiprocessing.active_children() == []


def test_cancelling_ends_them_all(folder: Path) -> None:
    index = generation(folder)
    with pytest.raises(Cancelled):
        rebuilding._written_beside(folder, index.folder, _Parcels(range(9), Watch(1), 9), 2)
    assert multiprocessing.active_children() == []
    index.close()


def test_a_process_that_is_killed_is_no_damage(folder: Path) -> None:
    class Killing(Watch):
        """Kills all of them at the first step that counts."""

        def step(self, done: int, total: int | None, label: str = "") -> None:
            for process in multiprocessing.active_children():
                process.kill()
                process.join()

    index = generation(folder)
    with pytest.raises(CannotWrite, match="a process that wrote it has ended"):
        rebuilding._written_beside(folder, index.folder, _Parcels(range(1, 4), Killing(), 3), 2)
    index.close()


# -- the process beside a window


@POSIX
def test_it_writes_for_as_long_as_it_is_asked_to(folder: Path) -> None:
    with child(aside.serve, folder) as pipe:
        answers = []
        for _ in range(60):
            pipe.send(5.0)
            answers.append(pipe.recv())
            if answers[-1]:
                break
    assert answers[-1] is True
    with a_library(folder.parent) as library:
        assert library.search.owed() == 0
        assert library.search.find("zebra").total == MANY


@POSIX
def test_what_cannot_be_written_now_stays_owed(folder: Path) -> None:
    with a_library(folder.parent) as library:
        library.search.drain(60)
        an_article(library, "Another", "One more zebra.")
        owed = library.search.owed()
    index = folder / "index"
    for path in index.iterdir():
        if path.is_dir():
            (path / "contents.json").write_bytes(b"no longer ours")
    hidden = folder / "index.hidden"
    index.rename(hidden)
    index.write_bytes(b"a file in its place")
    with child(aside.serve, folder) as pipe:
        pipe.send(1.0)
        assert pipe.recv() is False
    index.unlink()
    hidden.rename(index)
    with a_library(folder.parent) as library:
        assert library.search.owed() >= owed > 0
        assert library.search.find("zebra").total == MANY + 1
