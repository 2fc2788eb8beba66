"""A ZIP from a stranger, opened without harm: nothing of it is ever written under a name of its own.

Bombs are refused by what the list of contents declares and stopped by what comes out; entries that
overlap (one packed block listed again and again) are refused, since nobody packs so but to harm.
"""

import posixpath
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from storage.errors import Encrypted, Malformed, StorageError, TooLarge
from storage.importers import limits
from storage.importers.companions import spellings

_SIGN = b"PK\x03\x04"
_EMPTY = b"PK\x05\x06"
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, IndexError, KeyError,
    NotImplementedError, RuntimeError, OverflowError, UnicodeDecodeError,
)  # fmt: skip  # what zipfile (CPython 3.13) raises for broken bytes
_LZMA_OR_WORSE = "it is packed in a way that is not read here"


def begins(head: bytes) -> bool:
    """Tell whether bytes begin like a ZIP.

    >>> begins(b"PK\\x03\\x04...")
    True
    """
    return head.startswith((_SIGN, _EMPTY))


class Archive:
    """The files of a ZIP by name. Use it as a context manager.

    Names are as packed, slashes turned, without ``.`` and ``..``; of two of one name the last counts,
    as with all programs that unpack. Folders and links are left out.
    """

    def __init__(self, path: Path, most_bytes: int | None = None) -> None:
        """Open a ZIP of ``most_bytes`` unpacked (None: the usual limit).

        Raises Malformed, TooLarge and OSError.
        """
        self._most = limits.UNPACKED if most_bytes is None else most_bytes
        self._read = 0
        self._file: BinaryIO = path.open("rb")
        try:
            self._zip = self._opened()
            self._entries = self._listed()
        except BaseException:
            self._file.close()
            raise
        self._by_key = {_key(name): name for name in self._entries}

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    @property
    def names(self) -> list[str]:
        """The names of all files, in the order of the archive."""
        return list(self._entries)

    def find(self, name: str) -> str | None:
        """Return the name as it is packed that a name of any spelling stands for, None if there is none."""
        return name if name in self._entries else self._by_key.get(_key(name))

    def size(self, name: str) -> int:
        """Return how many bytes a file declares to have."""
        return self._entries[name].file_size

    def moment(self, name: str) -> tuple[int, int, int, int, int, int]:
        """Return year, month, day, hour, minute and second of a file, of no known zone."""
        return self._entries[name].date_time

    def head(self, name: str, length: int = 4096) -> bytes:
        """Return the first bytes of a file; b"" for one that cannot be read."""
        try:
            with self._zip.open(self._entries[name]) as file:
                return file.read(length)
        except (*_BROKEN, StorageError, OSError):
            return b""

    def read(self, name: str, most: int = limits.PAGE) -> bytes:
        """Return the bytes of a file. Raises Malformed, Encrypted, and TooLarge beyond ``most``."""
        entry = self._entries[name]
        self._check(entry, most)
        try:
            with self._zip.open(entry) as file:
                data = file.read(most + 1)
        except (*_BROKEN, OSError) as error:
            raise Malformed(path="", reason=_reason(error)) from error
        if len(data) > most:
            raise TooLarge(path="", limit=limits.said(most))
        self._read += len(data)
        if self._read > 4 * self._most:  # pictures are read anew for each page that shows them
            raise TooLarge(path="", limit=limits.said(self._most))
        return data

    def span(self, name: str) -> tuple[BinaryIO, int, int] | None:
        """Return file, start and end of the bytes of a file that is stored unpacked; None if it is not."""
        entry = self._entries[name]
        if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
            return None
        self._file.seek(entry.header_offset)
        head = self._file.read(30)
        if len(head) < 30 or head[:4] != _SIGN:
            raise Malformed(path="", reason="its list of contents is broken")
        start = entry.header_offset + 30 + sum(struct.unpack("<2H", head[26:30]))
        return self._file, start, start + entry.file_size

    def open(self, name: str) -> BinaryIO:
        """Open a file for reading in order. Raises Malformed and Encrypted."""
        entry = self._entries[name]
        if entry.flag_bits & 1:
            raise Encrypted(path="")
        try:
            return self._zip.open(entry)  # type: ignore[return-value]
        except (*_BROKEN, OSError) as error:
            raise Malformed(path="", reason=_reason(error)) from error

    @staticmethod
    def block(file: BinaryIO, size: int) -> bytes:
        """Return the next bytes of an opened file, b"" at its end. Raises Malformed."""
        try:
            return file.read(size)
        except (*_BROKEN, OSError) as error:
            raise Malformed(path="", reason=_reason(error)) from error

    def _opened(self) -> zipfile.ZipFile:
        count, size = _directory(self._file)
        if count > limits.MEMBERS:
            raise TooLarge(path="", limit=f"{limits.MEMBERS:,} files")
        if size > limits.DIRECTORY:
            raise TooLarge(path="", limit=f"{limits.said(limits.DIRECTORY)} of names")
        try:
            return zipfile.ZipFile(self._file)
        except _BROKEN as error:
            raise Malformed(path="", reason="its list of contents is broken") from error

    def _listed(self) -> dict[str, zipfile.ZipInfo]:
        found = self._zip.infolist()
        if len(found) > limits.MEMBERS:
            raise TooLarge(path="", limit=f"{limits.MEMBERS:,} files")
        if sum(entry.file_size for entry in found) > self._most:
            raise TooLarge(path="", limit=f"{limits.said(self._most)} unpacked")
        _refuse_overlaps(found, self._zip.start_dir)
        entries: dict[str, zipfile.ZipInfo] = {}
        for entry in found:
            mode = entry.external_attr >> 16
            name = _plain(_name(entry))
            if name and not entry.is_dir() and not stat.S_ISLNK(mode):
                entries.pop(name, None)
                entries[name] = entry
        return entries

    @staticmethod
    def _check(entry: zipfile.ZipInfo, most: int) -> None:
        if entry.flag_bits & 1:
            raise Encrypted(path="")
        if entry.file_size > most:
            raise TooLarge(path="", limit=limits.said(most))
        packed = max(entry.compress_size, 1)
        if entry.file_size > limits.RATIO_FREE and entry.file_size > limits.RATIO * packed:
            raise TooLarge(path="", limit=f"{limits.RATIO} times its packed size")


class Beside:
    """The :class:`storage.records.Assets` of a page in a ZIP: the files round it, by relative address."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._folder = posixpath.dirname(name)

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes of the file that a relative ``address`` names, None if there is none."""
        for spelling in spellings(address):
            name = posixpath.normpath(posixpath.join(self._folder, spelling))
            found = None if name.startswith(("..", "/")) else self._archive.find(name)
            if found is not None:
                return self._bytes(found)
        return self._lost(address)

    def _lost(self, address: str) -> bytes | None:
        """Return the one file of that name below the page: a folder's name may have been packed wrongly."""
        files = {posixpath.basename(spelling) for spelling in spellings(address)} - {""}
        below = f"{self._folder}/" if self._folder else ""
        fits = [
            name for name in self._archive.names if name.startswith(below) and posixpath.basename(name) in files
        ]
        return self._bytes(fits[0]) if len(fits) == 1 else None

    def _bytes(self, name: str) -> bytes | None:
        try:
            return self._archive.read(name, limits.PICTURE)
        except StorageError:
            return None


def _directory(file: BinaryIO) -> tuple[int, int]:
    """Return how many entries the list of contents declares and how long it is (APPNOTE 4.3.16).

    Raises Malformed if there is no list.
    """
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_536 - _END.size))
    tail = file.read()
    at = tail.rfind(_EMPTY)
    if at < 0 or at + _END.size > len(tail):
        raise Malformed(path="", reason="its list of contents is missing")
    _, _, _, _, count, length, _, _ = _END.unpack_from(tail, at)
    locator = at - _LOCATOR.size
    if locator >= 0 and tail[locator : locator + 4] == b"PK\x06\x07":
        offset = _LOCATOR.unpack_from(tail, locator)[2]
        file.seek(min(offset, size))
        end = file.read(_END_64.size)
        if len(end) == _END_64.size and end[:4] == b"PK\x06\x06":
            count, length = max(count % 0xFFFF, _END_64.unpack(end)[7]), _END_64.unpack(end)[8]
    return count, length


def _refuse_overlaps(entries: list[zipfile.ZipInfo], end: int) -> None:
    placed = sorted(entries, key=lambda entry: entry.header_offset)
    edges = [*(entry.header_offset for entry in placed), end][1:]
    for entry, edge in zip(placed, edges, strict=True):
        # Of the local header only its fixed part is certain.
        if entry.header_offset + 30 + entry.compress_size > edge:
            raise Malformed(path="", reason="its files overlap")


def _name(entry: zipfile.ZipInfo) -> str:
    """Return a name as it was meant: programs of today write UTF-8 and do not always say so."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _plain(name: str) -> str:
    """Return a name without what would lead anywhere: drive, root, ``.`` and ``..``.

    >>> _plain("C:\\\\..\\\\..\\\\etc/passwd"), _plain("/a/./b")
    ('etc/passwd', 'a/b')
    """
    parts = name.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", "..") and not part.endswith(":"))


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _reason(error: Exception) -> str:
    if isinstance(error, NotImplementedError):
        return _LZMA_OR_WORSE
    return "its packed data is broken"


def members(archive: Archive) -> Iterator[str]:
    """Yield the names of files that are not a system's own."""
    for name in archive.names:
        parts = name.split("/")
        if parts[0] != "__MACOSX" and not any(part.startswith(".") for part in parts):
            yield name
