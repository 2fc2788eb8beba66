"""What a server packed for the way, unpacked with an end to it."""

import zlib


class Inflater:
    """Takes a body piece by piece, of at most ``most`` bytes once unpacked.

    >>> inflater = Inflater("gzip", 100)
    >>> inflater.feed(zlib.compress(b"thin ice"))
    >>> inflater.end()
    b'thin ice'
    """

    def __init__(self, coding: str, most: int) -> None:
        """``coding`` is what Content-Encoding says. Raises ValueError for one that nobody asked for."""
        coding = coding.strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise ValueError("unasked packing")
        self._stream = zlib.decompressobj(wbits=47) if coding not in ("", "identity") else None
        self._raw = coding == "deflate"  # some servers leave the zlib header out (RFC 9110, 8.4.1.2)
        self._most = most
        self._parts: list[bytes] = []
        self._size = 0
        self._begun = False

    def feed(self, data: bytes) -> None:
        """Take a piece. Raises OverflowError beyond the limit, ValueError if it is broken."""
        if self._stream is None:
            self._keep(data)
            return
        try:
            self._inflate(data)
        except zlib.error as error:
            if not self._raw or self._begun:
                raise ValueError("broken packing") from error
            self._stream, self._raw = zlib.decompressobj(wbits=-15), False
            self.feed(data)

    def end(self) -> bytes:
        """Return all of it. Raises ValueError if its end is missing."""
        if self._stream is not None and self._begun and not self._stream.eof:
            raise ValueError("broken packing")
        return b"".join(self._parts)

    def _inflate(self, data: bytes) -> None:
        assert self._stream is not None
        while data:
            if self._stream.eof:  # another member of the same gzip file
                if not data.startswith(b"\x1f\x8b"):
                    return
                self._stream = zlib.decompressobj(wbits=47)
            piece = self._stream.decompress(data, self._most - self._size + 1)
            self._begun = True
            self._keep(piece)
            data = self._stream.unconsumed_tail or (self._stream.unused_data if self._stream.eof else b"")

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._most:
            raise OverflowError
        self._parts.append(piece)
