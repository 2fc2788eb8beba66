"""An OS lock file for the three rare works that need a library alone: migrate, restore, repair.

Everyday writing is serialised by SQLite itself (``BEGIN IMMEDIATE``). The system drops the lock
when its holder dies, so a stale file means nothing.
"""

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from storage.errors import CannotWrite, LibraryBusy

WAIT_SECONDS = 10.0


class FolderLock:
    """Held inside ``with``; raises LibraryBusy after ten seconds of waiting."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "library.lock"
        self._handle = -1

    def __enter__(self) -> None:
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise CannotWrite(path=self._path, reason=error.strerror or error) from error
        deadline = time.monotonic() + WAIT_SECONDS
        while not _try_lock(self._handle):
            if time.monotonic() > deadline:
                os.close(self._handle)
                raise LibraryBusy
            time.sleep(0.05)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._handle)  # closing unlocks


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
