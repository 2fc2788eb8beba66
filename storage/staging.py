"""A folder for what is not finished, beside what it will become; a killed run's goes at the next."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage.errors import LibraryBusy
from storage.locks import FolderLock

PREFIX = ".lectorium-"


@contextmanager
def staging(folder: Path, name: str) -> Iterator[Path]:
    """Lend an empty folder within ``folder``, made if absent; it is gone afterwards.

    It is on the same file system, so that what is finished can be renamed into place. Only one
    process holds the staging folder of a name; raises LibraryBusy when another keeps it for ten
    seconds, CannotWrite, and OSError.
    """
    home = folder / f"{PREFIX}{name}"
    if home.is_symlink():  # it would lead out of the folder
        home.unlink()
    with FolderLock(home):
        drafts = home / "drafts"
        shutil.rmtree(drafts, ignore_errors=True)
        drafts.mkdir()
        try:
            yield drafts
        finally:
            shutil.rmtree(home, ignore_errors=True)
    if os.name == "nt":  # there the lock's own file outlives the lock
        shutil.rmtree(home, ignore_errors=True)


def clear(folder: Path) -> None:
    """Remove what killed runs left in a folder; what somebody works in stays. Raises CannotWrite."""
    for home in folder.glob(f"{PREFIX}*"):
        if home.is_dir() and not home.is_symlink():
            with suppress(LibraryBusy), FolderLock(home, seconds=0):
                shutil.rmtree(home, ignore_errors=True)
