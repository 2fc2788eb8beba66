"""Immutable files named by the SHA-256 of their content: saved pages (packed) and pictures.

A file is written under the store's lock, before the row that names it commits. An empty marker in
``blobs/incoming`` stands until then, so that after a kill :meth:`Blobs.sweep` knows what to look at.
"""

import contextlib
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from storage.errors import CannotWrite, FileLost

FOLDER = "blobs"


def is_name(text: str) -> bool:
    """Tell whether a text is the name of a stored file, and so leads nowhere else.

    >>> is_name("ab" * 32), is_name("../../etc/passwd")
    (True, False)
    """
    return re.fullmatch("[0-9a-f]{64}", text) is not None


class Blobs:
    """The ``blobs/`` folder of one library."""

    def __init__(self, folder: Path) -> None:
        self._root = folder / FOLDER
        self._incoming = self._root / "incoming"

    def path(self, sha256: str) -> Path:
        """Return where the file of a name is kept, whether it exists or not."""
        return self._root / sha256[:2] / sha256

    def write(self, sha256: str, data: bytes, *, anew: bool = False) -> None:
        """Put ``data`` (packed or not) in place, fsynced. Call it inside a transaction.

        A file that is there already stays, unless it is to be written ``anew``.
        """
        target = self.path(sha256)
        if target.exists() and not anew:
            return
        try:
            if not self._incoming.is_dir():
                self._incoming.mkdir(parents=True, exist_ok=True)
                sync_folder(self._root.parent)
            marker = self._incoming / sha256
            part = self._incoming / f"{sha256}.part"
            marker.touch()
            with part.open("wb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            fresh = not target.parent.exists()
            target.parent.mkdir(exist_ok=True)
            part.replace(target)
            sync_folder(target.parent)
            if fresh:
                sync_folder(self._root)
        except OSError as error:
            raise CannotWrite(path=target, reason=error.strerror or error) from error

    def mark(self, names: Iterable[str]) -> None:
        """Note files that are about to go. Call it inside the transaction that forgets them.

        Raises CannotWrite.
        """
        try:
            for name in names:
                self._incoming.mkdir(parents=True, exist_ok=True)
                (self._incoming / name).touch()
        except OSError as error:
            raise CannotWrite(path=self._incoming, reason=error.strerror or error) from error

    def drop(self, names: Iterable[str]) -> None:
        """Remove files that were marked; what cannot be removed now goes at the next sweep."""
        for name in names:
            with contextlib.suppress(OSError):
                self.path(name).unlink(missing_ok=True)
                self.keep(name)

    def keep(self, sha256: str) -> None:
        """Take the marker away once the row that names the file is committed."""
        with contextlib.suppress(OSError):
            (self._incoming / sha256).unlink(missing_ok=True)

    def read(self, sha256: str, packing: str) -> bytes:
        """Return the unpacked content. Raises FileLost when it is gone or cannot be unpacked."""
        try:
            data = self.path(sha256).read_bytes()
            if packing == "zlib":
                data = zlib.decompress(data)
        except (OSError, zlib.error) as error:
            raise FileLost(what=sha256) from error
        return data

    def sound(self, sha256: str, packing: str) -> bool:
        """Tell whether the file is there and still has the content of its name."""
        import hashlib  # brings OpenSSL with it: 3 MB that a window which only reads does not need

        try:
            data = self.read(sha256, packing)
        except FileLost:
            return False
        return hashlib.sha256(data).hexdigest() == sha256

    def missing(self, names: Iterable[str]) -> str | None:
        """Return the first of these names whose file is not there, None if all are."""
        return next((name for name in names if not self.path(name).is_file()), None)

    def incoming(self) -> list[str]:
        """Return the names whose writing may have been cut short; usually none."""
        try:
            return [entry.name.removesuffix(".part") for entry in self._incoming.iterdir()]
        except OSError:
            return []

    def sweep(self, unnamed: list[str]) -> None:
        """Clear the markers, and the files in ``unnamed``. Call it inside a transaction."""
        for sha256 in unnamed:
            self.path(sha256).unlink(missing_ok=True)
        if self._incoming.is_dir():
            for entry in self._incoming.iterdir():
                entry.unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """Yield the name of every file in place."""
        if not self._root.is_dir():
            return
        for folder in sorted(self._root.iterdir()):
            if folder.is_dir() and folder != self._incoming:
                yield from sorted(entry.name for entry in folder.iterdir())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
