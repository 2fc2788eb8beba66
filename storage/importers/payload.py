"""What a web server sent, out of its wrappings (chunks, gzip, deflate, Brotli), never beyond a limit."""

import re
import zlib

from storage.errors import Malformed, TooLarge
from storage.importers import limits

_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,4096})?\r?\n")
_GZIP = b"\x1f\x8b\x08"


def unwrapped(data: bytes, transfer: str, encoding: str, most: int = limits.RECORD) -> bytes:
    """Return the body of a response; ``transfer`` and ``encoding`` are the headers of these names.

    What is wrapped otherwise than the headers say is taken for unwrapped: archives often keep the
    headers of what they have unwrapped themselves. Raises TooLarge, and Malformed for an unknown coding.
    """
    if "chunked" in transfer.lower():
        data = _dechunked(data)
    for coding in reversed([part.strip() for part in encoding.lower().split(",")]):
        if coding in ("gzip", "x-gzip"):
            data = _inflated(data, 31, most) if data.startswith(_GZIP) else data
        elif coding == "deflate":
            data = _deflated(data, most)
        elif coding == "br":
            data = _unbrotlied(data, most)
        elif coding not in ("", "identity", "none", "utf-8", "binary"):
            raise Malformed(path="", reason=f"it is packed by {coding[:20]}, which is not read here")
    if len(data) > most:
        raise TooLarge(path="", limit=limits.said(most))
    return data


def _dechunked(data: bytes) -> bytes:
    pieces: list[bytes] = []
    at = 0
    while (size := _CHUNK.match(data, at)) is not None:
        length = int(size[1], 16)
        if not length:
            return b"".join(pieces)
        pieces.append(data[size.end() : size.end() + length])
        at = size.end() + length
        if at > len(data):
            break
    # Cut short, or no chunks at all.
    return b"".join(pieces) if pieces and at >= len(data) else data


def _inflated(data: bytes, wbits: int, most: int) -> bytes:
    pieces: list[bytes] = []
    room = most + 1
    while data and room > 0:
        stream = zlib.decompressobj(wbits=wbits)
        try:
            piece = stream.decompress(data, room)
        except zlib.error:
            break  # what follows a sound beginning is lost
        pieces.append(piece)
        room -= len(piece)
        data = stream.unused_data if stream.eof else b""
        if not data.startswith(_GZIP):
            break
    if room <= 0:
        raise TooLarge(path="", limit=limits.said(most))
    if not any(pieces):
        raise Malformed(path="", reason="its packed data is broken")
    return b"".join(pieces)


def _deflated(data: bytes, most: int) -> bytes:
    for wbits in (15, -15):  # as the standard has it, and as some servers did
        try:
            return _inflated(data, wbits, most)
        except Malformed:
            continue
    return data


def _unbrotlied(data: bytes, most: int) -> bytes:
    import brotli

    stream, pieces, room = brotli.Decompressor(), [], most + 1
    try:
        piece = stream.process(data, output_buffer_limit=min(room, 1 << 20))
        while piece or not stream.can_accept_more_data():
            pieces.append(piece)
            room -= len(piece)
            if room <= 0:
                raise TooLarge(path="", limit=limits.said(most))
            piece = stream.process(b"", output_buffer_limit=min(room, 1 << 20))
    except brotli.error:
        return b"".join(pieces) or data
    return b"".join(pieces) or data
