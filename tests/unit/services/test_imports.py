"""Imports that are cut short, taken up again, tried again, and files that the library knows."""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from storage.errors import Cancelled, NoText
from storage.library import Library
from storage.records import Failure, ImportBatch, Imported, ImportStatus
from storage.services.supply import Supply
from storage.workers import Answer, Task, pool
from tests.builders import a_library
from tests.corpus import write

EMPTY = "<html><body></body></html>"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of seven pages, the fourth of which has no text."""
    folder = tmp_path / "pages"
    write(folder, 6, words=(60, 90))
    (folder / "page-000002b.html").write_text(EMPTY, "utf-8")
    return folder


class Stop:
    """A progress that is asked to stop after so many files."""

    def __init__(self, after: int) -> None:
        self.after = after

    def step(self, done: int, total: int | None, label: str = "") -> None:
        if done >= self.after:
            raise Cancelled


def cut_short(library: Library, folder: Path, *, after: int) -> ImportBatch:
    """Import a folder, stop after so many files, and return what the library remembers of it."""
    with pytest.raises(Cancelled):
        for _ in library.captures.add([folder], progress=Stop(after)):
            pass
    (batch,) = library.imports.interrupted()
    return batch


def names(results: list[Imported | Failure]) -> list[str]:
    return [result.input.name for result in results]


# -- cut short ----------------------------------------------------------------------------------


def test_an_import_that_was_cut_short_goes_on_where_it_was(library: Library, folder: Path) -> None:
    batch = cut_short(library, folder, after=5)
    assert (batch.done, batch.total, batch.paths) == (5, 7, (folder,))
    assert batch.counts == {ImportStatus.NEW: 4}
    assert [failure.input.name for failure in batch.failures] == ["page-000002b.html"]
    rest = list(library.imports.resume(batch.id))
    assert names(rest) == ["page-000004.html", "page-000005.html"]
    assert all(isinstance(one, Imported) and one.status is ImportStatus.NEW for one in rest)
    assert library.imports.interrupted() == []
    assert len(library.articles.list()) == 6


def test_going_on_counts_from_where_it_was(library: Library, folder: Path) -> None:
    batch = cut_short(library, folder, after=3)
    steps: list[tuple[int, int | None]] = []

    class Watch:
        def step(self, done: int, total: int | None, label: str = "") -> None:
            steps.append((done, total))

    list(library.imports.resume(batch.id, progress=Watch()))
    done = [step[0] for step in steps]
    assert (done[0], done[-1]) == (3, 7)
    assert done == sorted(done)
    assert steps[-1] == (7, 7)


def test_a_path_that_was_named_twice_is_passed_over_as_often_as_it_is_through(
    library: Library, folder: Path
) -> None:
    page = folder / "page-000000.html"
    with pytest.raises(Cancelled):
        for _ in library.captures.add([page, page, page], progress=Stop(2)):
            pass
    (batch,) = library.imports.interrupted()
    (third,) = library.imports.resume(batch.id)
    assert isinstance(third, Imported)
    assert third.status is ImportStatus.DUPLICATE


def test_a_batch_under_way_does_not_count_as_cut_short(library: Library, folder: Path) -> None:
    under_way = library.captures.add([folder])
    next(under_way)
    assert library.imports.interrupted() == []
    under_way.close()
    assert [batch.done for batch in library.imports.interrupted()] == [1]


def test_a_batch_that_is_given_up_is_not_offered_again(library: Library, folder: Path) -> None:
    batch = cut_short(library, folder, after=5)
    library.imports.give_up(batch.id)
    assert library.imports.interrupted() == []
    last = library.imports.last()
    assert last is not None
    assert (last.cancelled, last.counts) == (True, {ImportStatus.NEW: 4})
    assert len(last.failures) == 1
    assert list(library.imports.resume(batch.id)) == []


def test_a_batch_that_never_began_can_be_taken_up(library: Library, folder: Path) -> None:
    library.imports.plan([folder])
    (batch,) = library.imports.interrupted()
    assert (batch.done, batch.total) == (0, None)
    assert len(list(library.imports.resume(batch.id))) == 7


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_an_import_that_was_killed_goes_on_and_reads_nothing_twice(tmp_path: Path, folder: Path) -> None:
    root = Path(__file__).parents[3]
    command = [sys.executable, str(root / "main.py"), "--library", str(tmp_path / "killed"), "--json"]
    process = subprocess.Popen(
        [*command, "import", str(folder)], stdout=subprocess.PIPE, start_new_session=True
    )
    assert process.stdout is not None
    first = [process.stdout.readline() for _ in range(3)]
    os.killpg(process.pid, signal.SIGKILL)
    told = len(first) + len(process.communicate()[0].splitlines())
    with Library.open(tmp_path / "killed") as library:
        (batch,) = library.imports.interrupted()
        assert batch.done >= told - 1  # an error row is told once its failure is written
        rest = list(library.imports.resume(batch.id))
        assert len(rest) == 7 - batch.done
        assert len(library.articles.list()) == 6
        assert library.backups.check().problems == ()


# -- failed -------------------------------------------------------------------------------------


def test_what_failed_is_kept_with_its_reason_until_another_import_ends(library: Library, folder: Path) -> None:
    list(library.captures.add([folder]))
    last = library.imports.last()
    assert last is not None
    assert (last.cancelled, last.counts) == (False, {ImportStatus.NEW: 6})
    (failure,) = last.failures
    assert isinstance(failure.error, NoText)
    assert str(failure.error).endswith("page-000002b.html.")
    list(library.captures.add([folder / "page-000000.html"]))
    last = library.imports.last()
    assert last is not None
    assert (last.counts, last.failures) == ({ImportStatus.DUPLICATE: 1}, ())


def test_a_failure_that_is_mended_comes_in_when_it_is_tried_again(library: Library, folder: Path) -> None:
    missing = folder / "missing.html"
    list(library.captures.add([folder, missing]))
    bad = folder / "page-000002b.html"
    bad.write_text((folder / "page-000001.html").read_text("utf-8").replace("(1)", "(mended)"), "utf-8")
    last = library.imports.last()
    assert last is not None
    mended, still = library.imports.retry(last.id)
    assert isinstance(mended, Imported)
    assert isinstance(still, Failure)
    last = library.imports.last()
    assert last is not None
    assert [failure.input for failure in last.failures] == [missing]
    assert last.counts == Counter([ImportStatus.NEW] * 6 + [mended.status])


def test_only_the_failures_that_are_named_are_tried_again(library: Library, tmp_path: Path) -> None:
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    list(library.captures.add([one, two]))
    last = library.imports.last()
    assert last is not None
    assert names(list(library.imports.retry(last.id, [(two, None)]))) == ["two.html"]
    last = library.imports.last()
    assert last is not None
    assert sorted(failure.input.name for failure in last.failures) == ["one.html", "two.html"]


# -- known --------------------------------------------------------------------------------------


@pytest.fixture
def no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no process be started."""

    def refuse(*_arguments: object) -> None:
        raise AssertionError("a worker was started")

    monkeypatch.setattr(pool, "Worker", refuse)


@pytest.fixture
def full(library: Library, folder: Path) -> Library:
    (folder / "page-000002b.html").unlink()
    list(library.captures.add([folder]))
    return library


@pytest.mark.usefixtures("full", "no_worker")
def test_files_that_the_library_has_are_duplicates_and_no_worker_reads_them(
    library: Library, folder: Path
) -> None:
    titles = {article.id: article.title for article in library.articles.list()}
    again = list(library.captures.add([folder]))
    assert len(again) == 6
    for one in again:
        assert isinstance(one, Imported)
        assert (one.status, one.format) == (ImportStatus.DUPLICATE, "html")
        assert one.title == titles[one.article]
    assert library.imports.interrupted() == []


def test_a_file_whose_stored_bytes_are_damaged_is_read_and_mended(full: Library, folder: Path) -> None:
    article = full.articles.list()[0]
    blob = full.folder / "blobs" / article.sha256[:2] / article.sha256
    blob.write_bytes(b"noise")
    (again,) = full.captures.add([folder / "page-000000.html"])
    assert isinstance(again, Imported)
    assert (again.article, again.status) == (article.id, ImportStatus.DUPLICATE)
    assert full.articles.original(article.id) == (folder / "page-000000.html").read_bytes()


def test_a_deleted_article_comes_in_anew(full: Library, folder: Path) -> None:
    article = full.articles.list()[0]
    full.articles.delete([article.id])
    (again,) = full.captures.add([folder / "page-000000.html"])
    assert isinstance(again, Imported)
    assert again.status is ImportStatus.NEW


# -- the walk -----------------------------------------------------------------------------------


def test_the_first_file_does_not_wait_for_the_last(tmp_path: Path) -> None:
    first = tmp_path / "first.html"
    first.write_text("<p>", "utf-8")
    seen: list[str] = []

    def paths() -> Iterator[Path]:
        yield first
        seen.append("waiting")
        while "drawn" not in seen:
            pass
        yield first

    supply = Supply(paths())
    drawn = iter(supply)
    assert isinstance(next(drawn), Task)
    assert supply.total is None
    seen.append("drawn")
    assert len(list(drawn)) == 1
    assert supply.total == 2
    supply.stop()


def test_what_cannot_be_read_takes_its_turn_among_the_others(tmp_path: Path) -> None:
    there = tmp_path / "there.html"
    there.write_text("<p>", "utf-8")
    supply = Supply([tmp_path / "one", there, tmp_path / "two"])
    assert [type(one) for one in islice(supply, 3)] == [Answer, Task, Answer]
    supply.stop()
