"""An OS lock file for the rare works that need a folder alone: migrate, copy, restore, repair.

Everyday writing is serialised by SQLite itself (``BEGIN IMMEDIATE``). The system drops the lock
when its holder dies, so a stale file means nothing.
"""

import contextlib
import os
import sys
import time
from pathlib import Path
from types import TracebackType

from storage.errors import CannotWrite, LibraryBusy

WAIT_SECONDS = 10.0


class FolderLock:
    """Held inside ``with``; raises LibraryBusy after ten ``seconds`` of waiting, and CannotWrite.

    The folder is made if it is absent.
    """

    def __init__(self, folder: Path, name: str = "library.lock", *, seconds: float = WAIT_SECONDS) -> None:
        self._path = folder / name
        self._seconds = seconds
        self._handle = -1

    def __enter__(self) -> None:
        deadline = time.monotonic() + self._seconds
        while not self._taken():
            if time.monotonic() > deadline:
                raise LibraryBusy
            time.sleep(0.05)

    def _taken(self) -> bool:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            # Who held it may have removed it with its folder: then it is nobody's lock any more.
            if _try_lock(self._handle) and self._is_the_one():
                return True
            os.close(self._handle)
        except OSError as error:
            raise CannotWrite(path=self._path, reason=error.strerror or error) from error
        return False

    def _is_the_one(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        except FileNotFoundError:
            return False

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._handle)  # closing unlocks

    def held(self) -> bool:
        """Tell whether anyone holds it. Raises CannotWrite."""
        if not self._path.exists():
            return False
        free = self._taken()
        if free:
            os.close(self._handle)
        return not free

    def discard(self) -> None:
        """Remove the file of a holder that died; one that is held stays. Raises CannotWrite."""
        if self._path.exists() and self._taken():
            self.clear()
            os.close(self._handle)

    def clear(self) -> None:
        """Remove its file; somewhere it is still open, it stays until another time."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)


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
