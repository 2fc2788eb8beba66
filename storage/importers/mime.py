"""MIME messages cut into parts: as much of RFC 2045 to 2047 and RFC 2557 as saved pages need.

Not the standard library's parser: it recurses once a level, so that a thousand levels break it, and reads
line by line, which takes a minute where a search for the boundary takes a blink.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import HeaderParser

from storage.errors import Malformed, TooLarge
from storage.importers import limits

_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)")
_FOLD = re.compile(r"\s*[\r\n]\s*")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_FIRST_BOUNDARY = re.compile(
    rb"(?:\A|\n)--([^\r\n]{1,200}?)[ \t]*\r?\n(?=[^\r\n]{0,200}\r?\n|Content-)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part: its header, and its body still encoded."""

    header: Message
    body: bytes

    @property
    def kind(self) -> str:
        """Its media type, lower case; text/plain where it tells none."""
        return self.header.get_content_type()

    @property
    def charset(self) -> str:
        """The charset that its header names, "" for none."""
        found = self.header.get_param("charset", "")
        return found.strip().lower() if isinstance(found, str) else ""

    @property
    def id(self) -> str:
        """Its Content-ID without brackets, "" for none."""
        return self.field("Content-ID").strip("<> ")

    def field(self, name: str) -> str:
        """Return a field that is an address or an id: unfolded, without white space, decoded."""
        return re.sub(r"\s+", "", self.words(name))

    def words(self, name: str) -> str:
        """Return a field that is words: unfolded and decoded, "" if it is absent."""
        value = _FOLD.sub(" ", str(self.header.get(name, ""))).strip()
        if "=?" not in value:
            return value
        try:
            return str(make_header(decode_header(value)))
        except (HeaderParseError, LookupError, ValueError, UnicodeError):
            return value

    def bytes(self) -> bytes:
        """Return the body decoded; what cannot be is given as far as it goes."""
        encoding = str(self.header.get("Content-Transfer-Encoding", "")).strip().lower()
        if encoding == "quoted-printable":
            return quopri.decodestring(self.body)
        if encoding == "base64":
            return _base64(self.body)
        return self.body


def parse(data: bytes) -> Part:
    """Return a whole file as one part. Raises TooLarge for an endless header."""
    data = data.lstrip(b"\xef\xbb\xbf\r\n\t ")
    if data.startswith(b"From "):  # a mailbox's line before a message
        data = data.partition(b"\n")[2]
    return _part(data)


def parts(whole: Part) -> Iterator[Part]:
    """Yield the parts of a message that are no multiparts themselves, in order, or the message alone.

    Raises Malformed and TooLarge.
    """
    waiting = [(whole, 0)]
    count = 0
    while waiting:
        part, depth = waiting.pop()
        count += 1
        if count > limits.PARTS + limits.NESTED_PARTS:
            raise TooLarge(path="", limit=f"{limits.PARTS:,} parts")
        if part.header.get_content_maintype() != "multipart":
            yield part
            continue
        if depth >= limits.NESTED_PARTS:
            raise Malformed(path="", reason="its parts are nested too deep")
        inner = [(_part(data), depth + 1) for data in _split(part)]
        waiting.extend(reversed(inner))


def _part(data: bytes) -> Part:
    head = data[: limits.PART_HEADER]
    if head[:1] in (b"\n", b"\r"):  # no header at all
        return Part(header=Message(), body=data.lstrip(b"\r\n"))
    blank = _BLANK.search(head)
    if blank is None and len(data) > limits.PART_HEADER:
        raise TooLarge(path="", limit=f"{limits.PART_HEADER // 1024} kB of header")
    end, begin = (blank.start(), blank.end()) if blank else (len(data), len(data))
    # As UTF-8 where it is, else byte for byte: addresses come unencoded, too.
    raw = data[:end]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    header = HeaderParser().parsestr(text.replace("\x00", ""), headersonly=True)
    return Part(header=header, body=data[begin:])


def _split(part: Part) -> list[bytes]:
    """Return the pieces between the boundaries."""
    named = part.header.get_param("boundary", "")
    boundary = named.strip().encode("utf-8", "replace") if isinstance(named, str) else b""
    if not boundary or b"--" + boundary not in part.body:
        found = _FIRST_BOUNDARY.search(part.body)
        if found is None:
            raise Malformed(path="", reason="the boundary between its parts is missing")
        boundary = found[1]
    mark = re.compile(rb"(?:\A|\r?\n|\r)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r|\n|\Z)")
    pieces: list[bytes] = []
    start = -1
    for edge in mark.finditer(part.body):
        if start >= 0:
            pieces.append(_without_break(part.body[start : edge.start()]))
        if len(pieces) > limits.PARTS:
            raise TooLarge(path="", limit=f"{limits.PARTS:,} parts")
        start = -1 if edge[1] else edge.end()
        if edge[1]:
            break
    if start >= 0:  # cut short: what is there is there
        pieces.append(_without_break(part.body[start:]))
    return pieces


def _without_break(piece: bytes) -> bytes:
    """Take off the line break that ends the boundary's line."""
    if piece.startswith(b"\r\n"):
        return piece[2:]
    return piece[1:] if piece[:1] in (b"\n", b"\r") else piece


def _base64(body: bytes) -> bytes:
    plain = _NOT_BASE64.sub(b"", body.partition(b"=")[0] if body.rstrip().endswith(b"=") else body)
    try:
        return base64.b64decode(plain[: len(plain) - (len(plain) % 4 == 1)] + b"==")
    except (binascii.Error, ValueError):
        return b""
