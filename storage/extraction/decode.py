"""Bytes to text: what the bytes prove goes before what the page declares."""

import re
import zlib

from storage.errors import Malformed, NoText, TooLarge
from storage.extraction import charsets

MAX_BYTES = 64 * 1024 * 1024
"""Of one page, packed or not: fifty times the largest article, and what a worker's memory holds."""

THIS_PAGE = "the page"
"""Stands in errors where the caller, who knows the file, puts its name."""

_MARKS = (  # the longer first: a UTF-32 mark begins like one of UTF-16
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_TOLERATED = 0.03
"""Share of characters that a declared charset may fail on, as in a page cut short or patched."""
_BINARY_SHARE = 0.05
"""Of control characters: beyond it only what looks like HTML all the same is read."""
_MOST_WRAPPINGS = 3
"""Of gzip in gzip, as servers and saving programs add one each."""
_WIDE_TAGS = (
    ("utf-32-le", re.compile(rb"<\x00{3}[/!a-zA-Z]\x00{3}")),
    ("utf-32-be", re.compile(rb"\x00{3}<\x00{3}[/!a-zA-Z]")),
    ("utf-16-le", re.compile(rb"<\x00[/!a-zA-Z]\x00")),
    ("utf-16-be", re.compile(rb"\x00<\x00[/!a-zA-Z]")),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|article|table)\b", re.I)
_PARAGRAPH = re.compile(rb"<p\b", re.I)
_PARAGRAPHS = 3
"""Of the beginning, that make a page of it: among random bytes one stands every 32 KB."""
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, label: str = "") -> str:
    """Return the text of a page's bytes; ``label`` is the charset that came with them, if any.

    Raises TooLarge, NoText where there is nothing, and Malformed for what is no text at all.
    """
    data = _unpacked(data)
    if not data.strip(b"\x00 \t\r\n\f"):
        raise NoText(path=THIS_PAGE)
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    head = data[:8192]
    controls = len(_BINARY.findall(head)) / len(head)
    if controls > _BINARY_SHARE and not (controls < 0.3 and _looks_like_html(data)):
        raise Malformed(path=THIS_PAGE, reason="it is no text")
    return _by_proof(data, label)


def _looks_like_html(data: bytes) -> bool:
    return bool(_HTML.search(data[:65536])) or len(_PARAGRAPH.findall(data[:8192])) >= _PARAGRAPHS


def _unpacked(data: bytes) -> bytes:
    for _ in range(_MOST_WRAPPINGS):
        if len(data) > MAX_BYTES or not data.startswith(b"\x1f\x8b\x08"):
            break
        data = _gunzipped(data)
    if len(data) > MAX_BYTES:
        raise TooLarge(path=THIS_PAGE, limit=f"{MAX_BYTES >> 20} MB")
    return data


def _gunzipped(data: bytes) -> bytes:
    """Return what gzip holds, all its members; of a file cut short as much as is there."""
    parts: list[bytes] = []
    room = MAX_BYTES + 1
    while data.startswith(b"\x1f\x8b\x08") and room > 0:
        stream = zlib.decompressobj(wbits=31)
        try:
            parts.append(stream.decompress(data, room))
        except zlib.error as error:
            if parts:
                break
            raise Malformed(path=THIS_PAGE, reason="its compressed data is broken") from error
        room -= len(parts[-1])
        data = stream.unused_data
    return b"".join(parts)


def _wide(data: bytes) -> str:
    """Return the name of a UTF-16 or UTF-32 without its mark, "" for anything else.

    By its tags, or where every other byte of the beginning is zero.
    """
    head = data[:4096]
    if b"\x00" not in head:
        return ""
    for charset, tag in _WIDE_TAGS:
        found = tag.search(head)
        if found and found.start() % (4 if "32" in charset else 2) == 0:
            return charset
    head = head[:1024]
    half = len(head) // 2
    for charset, zeros in (("utf-16-le", 1), ("utf-16-be", 0)):
        empty, full = head[zeros::2].count(0), half - head[1 - zeros :: 2].count(0)
        if half >= 8 and empty > half * 0.7 and full > half * 0.9:
            return charset
    return ""


def _by_proof(data: bytes, label: str) -> str:
    declared = charsets.known(label) or charsets.declared(data)
    if charsets.escaped_japanese(data):
        return data.decode("iso2022_jp_ext", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for charset in (declared, "utf-8"):
        text = data.decode(charset, "replace") if charset else ""
        if text and _sound(text) and not (charset == "cp1252" and charsets.foreign(data)):
            return text
    return data.decode(charsets.guessed(data), "replace")


def _sound(text: str) -> bool:
    foreign = sum(1 for letter in text if letter > "\x7f")
    strange = text.count("\ufffd") + len(re.findall("[\x80-\x9f]", text))
    return strange <= max(1, foreign * _TOLERATED)
