"""From what the user names, files and folders, to the files to read."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from storage.errors import StorageError, Unreadable
from storage.importers import registry
from storage.importers.companions import is_companion
from storage.records import Failure


def inputs(paths: Iterable[Path]) -> Iterator[Path | Failure]:
    """Yield the files to read, in order; a Failure stands where there is none to read.

    A file that is named outright is kept even if no importer claims it. A folder is walked in
    sorted order; links, hidden names, companion folders (``x_files``) and files that no importer
    claims are passed over. A path that is named twice is yielded twice.
    """
    for path in paths:
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            yield _failure(path, registry.unreadable(path, error))
            continue
        if stat.S_ISDIR(mode):
            yield from _walk(path)
        elif stat.S_ISREG(mode):
            yield path
        else:
            yield _failure(path, Unreadable(path=str(path), reason="it is not a regular file"))


def _walk(folder: Path) -> Iterator[Path | Failure]:
    waiting: list[tuple[Path, bool]] = [(folder, True)]  # a stack: folders nest beyond recursion
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield from _claimed(path)
            continue
        try:
            waiting.extend(reversed(_entries(path)))
        except OSError as error:
            yield _failure(path, registry.unreadable(path, error))


def _entries(folder: Path) -> list[tuple[Path, bool]]:
    """Return the files (False) and folders (True) of a folder that are worth a look, sorted."""
    with os.scandir(folder) as found:
        # Names with a leading dot are the system's own, "._page.html" of macOS among them.
        entries = sorted((e for e in found if not e.name.startswith(".")), key=lambda e: e.name)
    files = frozenset(entry.name for entry in entries if entry.is_file(follow_symlinks=False))
    return [
        (folder / entry.name, entry.name not in files)
        for entry in entries
        if entry.name in files or (entry.is_dir(follow_symlinks=False) and not is_companion(entry.name, files))
    ]


def _claimed(path: Path) -> Iterator[Path | Failure]:
    try:
        if registry.find(path, registry.head(path)) is not None:
            yield path
    except StorageError as error:
        yield _failure(path, error)


def _failure(path: Path, error: StorageError) -> Failure:
    return Failure(input=path, member=None, error=error)
