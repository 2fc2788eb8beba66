"""Which importer reads a file: the built-in ones, then those that other packages register.

Another package names its importer under the entry-point group ``lectorium.importers``. Looking
entry points up costs some 50 ms, so it happens only once a file is met that no built-in claims.
"""

import errno
import logging
import stat
from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Protocol, runtime_checkable

from storage.errors import InputNotFound, StorageError, Unreadable, Unsupported
from storage.importers.epub import Epub
from storage.importers.single import SINGLE
from storage.importers.warc import Wacz, Warc
from storage.importers.zip import Zip
from storage.records import Member, Read, Working

GROUP = "lectorium.importers"
HEAD = 4096
"""Bytes of a file that an importer is shown to decide by."""

logger = logging.getLogger(__name__)


@runtime_checkable
class Importer(Protocol):
    """Reads one format. It knows no database and no window, and runs in a worker process."""

    name: str
    """What :attr:`Page.format` says, e.g. "html"."""
    suffixes: tuple[str, ...]
    """Its usual file name endings, lower case with the dot; file dialogs list them."""

    def claims(self, path: Path, head: bytes) -> bool:
        """Tell whether this is its format, by the name or the first :data:`HEAD` bytes."""

    def read(self, path: Path) -> Iterator[Read]:
        """Yield the pages of the file, in its own order; a container's carry a ``member``.

        Raises :class:`storage.errors.StorageError` kinds such as ``Malformed`` and ``TooLarge``.
        """


@runtime_checkable
class Container(Protocol):
    """An importer of files of several pages that can list them, and leave some out unread."""

    name: str
    suffixes: tuple[str, ...]

    def claims(self, path: Path, head: bytes) -> bool:
        """Tell whether this is its format."""

    def read(self, path: Path, wanted: Callable[[str], bool] = ...) -> Iterator[Read]:
        """Yield the pages whose name is ``wanted``, which is asked once for each page, in order."""

    def members(self, path: Path) -> Iterator[Member | Working]:
        """Yield what can be said of each page without reading it."""


BUILT_IN: tuple[Importer, ...] = (Warc(), Epub(), Wacz(), Zip(), *SINGLE)


def importers() -> tuple[Importer, ...]:
    """Return all importers, in the order in which they are asked."""
    return BUILT_IN + third_parties()


@cache
def third_parties() -> tuple[Importer, ...]:
    """Return the importers of other packages; a broken one is named in the log and left out."""
    found = (_load(entry) for entry in entry_points(group=GROUP))
    return tuple(importer for importer in found if importer is not None)


def claim(path: Path) -> Importer:
    """Return the importer that reads ``path``.

    Raises InputNotFound, Unreadable, or Unsupported when no importer claims it.
    """
    importer = find(path, head(path))
    if importer is None:
        raise Unsupported(path=str(path))
    return importer


def find(path: Path, head: bytes) -> Importer | None:
    """Return the first importer that claims a file of this name and beginning, None if none."""
    for importer in BUILT_IN:
        if importer.claims(path, head):
            return importer
    for importer in third_parties():
        if _claims(importer, path, head):
            return importer
    return None


def is_container(path: Path) -> bool:
    """Tell whether a file may hold several pages to choose from; False for what cannot be read."""
    try:
        return path.is_file() and isinstance(find(path, head(path)), Container)
    except (StorageError, OSError, ValueError):
        return False


def head(path: Path) -> bytes:
    """Return the first :data:`HEAD` bytes; raises InputNotFound or Unreadable."""
    try:
        # Opening a named pipe would wait for a writer, perhaps for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable(path=str(path), reason="it is not a regular file")
        with path.open("rb") as file:
            return file.read(HEAD)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError | ValueError) -> StorageError:
    """Return what to tell the user when the system refuses ``path``."""
    missing = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
    if isinstance(error, ValueError) or error.errno in missing:  # ValueError: a NUL in the name
        return InputNotFound(path=str(path))
    return Unreadable(path=str(path), reason=error.strerror or type(error).__name__)


def _load(entry: EntryPoint) -> Importer | None:
    try:
        loaded = entry.load()
        importer = loaded() if isinstance(loaded, type) else loaded
    except Exception as error:  # noqa: BLE001 - boundary: another package's code; named, never fatal
        logger.warning("importer %s cannot be loaded: %s", entry.value, type(error).__name__)
        return None
    if isinstance(importer, Importer):
        return importer
    logger.warning("importer %s lacks name, suffixes, claims or read", entry.value)
    return None


def _claims(importer: Importer, path: Path, head: bytes) -> bool:
    try:
        return bool(importer.claims(path, head))
    except Exception as error:  # noqa: BLE001 - boundary: another package's code; named, never fatal
        logger.warning("importer %s fails at a file: %s", importer.name, type(error).__name__)
        return False
