"""A reader that turned on us: what it tries comes to nothing, each way on each system that can stop it."""

import os
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from storage.errors import WorkerDied
from storage.workers import Pool, Task, fence
from tests.unit.workers.readers import Intruder

LINUX = pytest.mark.skipif(
    sys.platform != "linux" or "seccomp" not in fence.offered(), reason="needs a kernel with seccomp"
)
LANDLOCK = pytest.mark.skipif("landlock" not in fence.offered(), reason="needs a kernel with Landlock")


@pytest.fixture(scope="module")
def intruded() -> Iterator[Pool]:
    """A pool of a reader that means harm."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TOKEN", "lectorium-secret")
        with Pool(1, reader=Intruder()) as pool:
            pool.start()
            yield pool


@pytest.fixture
def attempt(intruded: Pool, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Return what tells how a deed at a real file came out; the folder must stay as it was."""
    file = tmp_path / "here"
    (tmp_path / "folder").mkdir()

    def tried(deed: str) -> list[str]:
        path = file.with_name(f"{deed}.page")
        path.write_text("as it was")
        before = sorted(tmp_path.iterdir())
        (answer,) = intruded.read([Task(path=path)])
        assert answer.extract is not None, answer.error
        assert (path.read_text(), sorted(tmp_path.iterdir())) == ("as it was", before)
        assert path.stat().st_mode & 0o777 != 0o777
        return answer.extract.text.split()

    return tried


def test_python_code_changes_no_file_starts_no_program_and_opens_no_socket(attempt) -> None:  # type: ignore[no-untyped-def]
    assert set(attempt("python")) == {"PermissionError"}


@LINUX
def test_machine_code_opens_no_socket(attempt) -> None:  # type: ignore[no-untyped-def]
    assert attempt("socket") == ["EPERM"] * 4


@LINUX
def test_machine_code_starts_no_program(attempt) -> None:  # type: ignore[no-untyped-def]
    assert set(attempt("program")) == {"EPERM"}


@LINUX
def test_machine_code_changes_no_file(attempt) -> None:  # type: ignore[no-untyped-def]
    assert set(attempt("write")) == {"EPERM"}


@LINUX
def test_calls_that_hide_what_they_want_are_unknown(attempt) -> None:  # type: ignore[no-untyped-def]
    assert set(attempt("hide")) <= {"ENOSYS", "EPERM"}


@LINUX
def test_no_other_process_is_touched(attempt) -> None:  # type: ignore[no-untyped-def]
    assert set(attempt("kill")) == {"EPERM"}


@LINUX
def test_the_environment_is_nowhere_to_be_read(attempt) -> None:  # type: ignore[no-untyped-def]
    own, parent, path = attempt("environment")
    assert (own, path) == ("False", "False")
    if "landlock" in fence.offered():
        assert parent == "False"


@LINUX
def test_what_is_unpacked_has_a_file_without_a_name(attempt) -> None:  # type: ignore[no-untyped-def]
    assert attempt("scratch") == ["unpacked", "PermissionError"]


def test_a_worker_cannot_make_its_parent_run_anything(intruded: Pool, tmp_path: Path) -> None:
    forged, after = intruded.read([Task(path=tmp_path / "forge.page"), Task(path=tmp_path / "tell")])
    assert isinstance(forged.error, WorkerDied)
    assert after.extract is not None
    assert list(tmp_path.iterdir()) == []


@LANDLOCK
def test_landlock_alone_holds_files_and_programs(tmp_path: Path) -> None:
    """In a child of this test, since nothing opens the fence again."""
    file = tmp_path / "a"
    file.write_text("as it was")
    child = os.fork()
    if child == 0:
        fence.close_files(str(tmp_path))
        refused = 0
        start = partial(os.execv, "/bin/true", ["true"])
        for deed in (file.unlink, (tmp_path / "b").touch, start):
            try:
                deed()
            except PermissionError:
                refused += 1
        os._exit(refused if file.read_text() == "as it was" else 100)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3


@LANDLOCK
def test_landlock_holds_the_thread_that_asked_for_it_and_those_it_begins(tmp_path: Path) -> None:
    refused: list[str] = []
    (tmp_path / "there").write_text("as it was")

    def attempt(name: str) -> None:
        for path, flags in ((tmp_path / name, os.O_CREAT), (tmp_path / "there", os.O_WRONLY)):
            try:
                os.close(os.open(path, flags))
            except PermissionError:
                refused.append(name)

    def confined() -> None:
        fence.close_files(str(tmp_path / "nowhere"))
        attempt("own")
        later = threading.Thread(target=attempt, args=("begun",))
        later.start()
        later.join()

    thread = threading.Thread(target=confined)
    thread.start()
    thread.join()
    assert refused == ["own", "own", "begun", "begun"]
    assert (tmp_path / "there").read_text() == "as it was"
    attempt("here")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "there"]


@LANDLOCK
def test_a_file_without_a_name_may_be_made_in_the_scratch_folder(tmp_path: Path) -> None:
    wrote: list[int] = []

    def confined() -> None:
        fence.close_files(str(tmp_path))
        descriptor = os.open(tmp_path, os.O_TMPFILE | os.O_RDWR)
        wrote.append(os.write(descriptor, b"unpacked"))
        os.close(descriptor)

    thread = threading.Thread(target=confined)
    thread.start()
    thread.join()
    assert wrote == [8]
