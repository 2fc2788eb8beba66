"""The lock of a folder: held by one, dropped with its holder, gone with its file."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage import locks
from storage.errors import CannotWrite, LibraryBusy
from storage.locks import FolderLock

_HOLDS = (
    "import sys; from pathlib import Path; from storage.locks import FolderLock\n"
    "with FolderLock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
)


def test_another_process_waits_and_is_told_that_it_is_busy(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        assert FolderLock(tmp_path).held()
        with pytest.raises(LibraryBusy), FolderLock(tmp_path, seconds=0.1):
            pass
        FolderLock(tmp_path).discard()
        assert (tmp_path / "library.lock").exists(), "what is held stays"
        holder.kill()
    assert not FolderLock(tmp_path).held(), "the system drops the lock of a process that died"
    with FolderLock(tmp_path):
        pass


def test_who_died_holding_it_leaves_a_file_that_may_go(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path, "import-7.lock")
    assert not lock.held()
    lock.discard()
    assert not list(tmp_path.iterdir()), "asking makes no file"
    with lock:
        assert FolderLock(tmp_path, "import-7.lock").held()
    lock.discard()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_the_lock_of_a_file_that_was_removed_is_nobodys(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    with first:
        first.clear()
        with FolderLock(tmp_path, seconds=0):
            assert (tmp_path / "library.lock").exists()


def test_a_file_that_goes_between_opening_and_locking_is_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, gone = locks._try_lock, []

    def late(handle: int) -> bool:
        if not gone:
            (tmp_path / "library.lock").unlink()
            gone.append(handle)
        return lock(handle)

    monkeypatch.setattr(locks, "_try_lock", late)
    with FolderLock(tmp_path):
        assert (tmp_path / "library.lock").exists()
        assert FolderLock(tmp_path).held()


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match="file"), FolderLock(tmp_path / "file" / "library"):
        pass
