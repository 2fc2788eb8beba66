"""The records of a WARC file, found one after another and read one by one, never held together.

The library warcio reads them; here stands what it leaves to its caller: limits, damage, files packed as
one block, which cannot be entered in the middle and are unpacked into a nameless file first.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from storage.errors import Malformed, TooLarge
from storage.importers import limits, scratch
from storage.importers.payload import unwrapped
from storage.records import Working

_STEP = 16 * limits.MB
_BLOCK = 256 * 1024
_HEAD = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is remembered of a record."""

    offset: int
    kind: str
    """Its WARC-Type."""
    uri: str
    date: str
    digest: str
    refers: str
    """Of a revisit, the address of the record that has the body."""
    media: str
    """Media type of the body, lower case, "" where none is told."""
    charset: str
    status: int
    """Of the response; 200 for a record without one."""
    size: int
    head: bytes
    """The beginning of the body of a page, if that was asked for."""


class Source:
    """One WARC file, from ``start`` to ``end`` of a seekable file."""

    def __init__(self, file: BinaryIO, start: int = 0, end: int | None = None) -> None:
        self._file: Any = file if start == 0 and end is None else Window(file, start, end or 0)
        self.damaged = False
        """Whether the search for records ended before the file did."""
        self._one_block = False
        self._copy: Any = None

    def scan(self, *, heads: bool = False) -> Iterator[Record | Working]:
        """Yield all records in order, and steps between; ``heads`` has the beginnings of bodies read.

        Raises TooLarge for a file that unpacks to far more than it is.
        """
        held: Record | None = None  # the first: only the second shows that a file is packed as one
        for found in self._scan(heads):
            if held is not None:
                yield held
            held = found if isinstance(found, Record) else None
            if held is None:
                yield found
        if self._one_block and held is not None:
            self._one_block = self.damaged = False
            yield from self._unpack()
            yield from self._scan(heads)
        elif held is not None:
            yield held

    def _scan(self, heads: bool) -> Iterator[Record | Working]:
        from warcio.archiveiterator import ArchiveIterator

        self._file.seek(0)
        iterator = ArchiveIterator(self._file, block_size=_BLOCK)
        read = told = end = 0
        for number in range(limits.RECORDS + 1):
            if number == limits.RECORDS:
                raise TooLarge(path="", limit=f"{limits.RECORDS:,} records")
            try:
                found = next(iterator, None)
                if found is None:
                    self.damaged = self._goes_on(end)
                    return
                if found.format != "warc" or not found.rec_type:
                    self.damaged = True
                    return
                media = _media(found)[0]
                head = b""
                if not media or (heads and media in PAGES):
                    head = found.raw_stream.read(_HEAD)
                    read += len(head)
                while block := found.raw_stream.read(_BLOCK):
                    read += len(block)
                    if read > limits.RATIO * (self._file.tell() + 1) + limits.RECORD:
                        raise TooLarge(path="", limit=f"{limits.RATIO} times its packed size")
                    if read - told > _STEP:
                        told = read
                        yield Working()
                cut = getattr(found.raw_stream, "limit", 0) > 0
                end = iterator.get_record_offset() + iterator.get_record_length()
                yield self._record(found, iterator.get_record_offset(), head)
            except _broken() as error:
                self.damaged = True
                self._one_block = number == 1 and "non-chunked" in str(error)
                return
            if cut:
                self.damaged = media not in PAGES  # of a page it is told when that is read
                return

    def _goes_on(self, end: int) -> bool:
        """Tell whether something follows the last record: warcio takes damage for the end."""
        self._file.seek(end)
        return bool(self._file.read(_BLOCK).strip(b"\x00\r\n"))

    def _record(self, found: Any, offset: int, head: bytes) -> Record:
        headers = found.rec_headers
        media, charset = _media(found)
        status = 200
        if found.http_headers is not None:
            code = (found.http_headers.get_statuscode() or "").strip()
            status = int(code) if code.isdigit() and len(code) == 3 else 0
        length = str(headers.get_header("Content-Length") or "")
        return Record(
            offset=offset,
            kind=str(found.rec_type or "").lower(),
            uri=str(headers.get_header("WARC-Target-URI") or "").strip()[:8192],
            date=str(headers.get_header("WARC-Date") or "")[:40],
            digest=str(headers.get_header("WARC-Payload-Digest") or "")[:120],
            refers=str(headers.get_header("WARC-Refers-To-Target-URI") or "").strip("<> ")[:8192],
            media=media,
            charset=charset,
            status=status,
            size=int(length) if length.isdigit() and len(length) < 15 else 0,
            head=_unwrapped(found, head) if head else b"",
        )

    def close(self) -> None:
        """Let go of what was unpacked."""
        if self._copy is not None:
            self._copy.close()

    def body(self, record: Record, most: int) -> bytes:
        """Return the body of a record. Raises Malformed and TooLarge."""
        from warcio.archiveiterator import ArchiveIterator

        try:
            self._file.seek(record.offset)
            found = next(ArchiveIterator(self._file, block_size=_BLOCK), None)
            if found is None:
                raise Malformed(path="", reason="its record is gone")
            pieces, room = [], most + 1
            while room > 0 and (block := found.raw_stream.read(min(room, _BLOCK))):
                pieces.append(block)
                room -= len(block)
        except _broken() as error:
            raise Malformed(path="", reason="its record is broken") from error
        if room <= 0:
            raise TooLarge(path="", limit=limits.said(most))
        if getattr(found.raw_stream, "limit", 0) > 0:
            raise Malformed(path="", reason="its record is cut short")
        transfer, encoding = (_header(found, name) for name in ("transfer-encoding", "content-encoding"))
        return unwrapped(b"".join(pieces), transfer, encoding, most)

    def _unpack(self) -> Iterator[Working]:
        """Unpack a file that was packed as one into a file without a name. Raises TooLarge and Malformed."""
        self._file.seek(0)
        stream, size = zlib.decompressobj(wbits=31), 0
        whole = self._copy = scratch.nameless()
        try:
            while not stream.eof and (block := self._file.read(_BLOCK)):
                while block and not stream.eof:
                    piece = stream.decompress(block, 4 * limits.MB)
                    block = stream.unconsumed_tail
                    whole.write(piece)
                    size += len(piece)
                    packed = self._file.tell()
                    if size > limits.ARCHIVE or size > limits.RATIO * packed + limits.RECORD:
                        raise TooLarge(path="", limit=f"{limits.RATIO} times its packed size")
                yield Working()
        except zlib.error as error:
            raise Malformed(path="", reason="its packed data is broken") from error
        self._file = whole


class Window:
    """A part of a file as a file of its own, for reading."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        self._file, self._start, self._end = file, start, end
        self._at = start

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left if it is negative."""
        left = max(0, self._end - self._at)
        self._file.seek(self._at)
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data

    def seek(self, offset: int) -> int:
        """Go to a place, counted from the start of the part."""
        self._at = self._start + offset
        return offset

    def tell(self) -> int:
        """Return the place, counted from the start of the part."""
        return self._at - self._start


PAGES = ("text/html", "application/xhtml+xml")


def _media(found: Any) -> tuple[str, str]:
    """Return media type and charset of a record's body, "" for what is not told."""
    value = _header(found, "content-type") if found.http_headers is not None else found.content_type
    media, _, rest = str(value or "").partition(";")
    charset = rest.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    return media.strip().lower(), charset[:40]


def _header(found: Any, name: str) -> str:
    return "" if found.http_headers is None else str(found.http_headers.get_header(name) or "")


def _unwrapped(found: Any, head: bytes) -> bytes:
    try:
        transfer, encoding = (_header(found, name) for name in ("transfer-encoding", "content-encoding"))
        return unwrapped(head, transfer, encoding)[:_HEAD]
    except (Malformed, TooLarge):
        return b""


def _broken() -> tuple[type[Exception], ...]:
    """Return what warcio (1.8) raises for broken bytes."""
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    return (
        ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, IndexError, TypeError,
        AttributeError, KeyError, OverflowError, zlib.error,
    )  # fmt: skip
