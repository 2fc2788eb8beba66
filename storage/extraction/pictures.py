"""Pictures that came with a page: which are taken in, and what their bytes say of them."""

import base64
import binascii
import hashlib
import struct
from dataclasses import replace
from typing import Any
from urllib.parse import unquote_to_bytes

from storage.records import Assets, ImageFile

MAX_BYTES = 20 * 1024 * 1024
"""Of one picture: larger than any camera's, and a reader need not wait for it."""
MAX_PAGE_BYTES = 64 * 1024 * 1024
"""Of all pictures of a page together."""
MAX_PIXELS = 40_000_000
"""160 MB once decoded; beyond it lie decompression bombs."""
MIN_SIDE = 3
"""Pixels: smaller ones only count readers."""


class Pictures:
    """The pictures of one page, taken in as far as the limits go."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._files: dict[str, ImageFile] = {}
        self._addresses: dict[str, list[str]] = {}
        self._bytes = 0

    @property
    def files(self) -> tuple[ImageFile, ...]:
        """All that were taken in, each once."""
        return tuple(
            replace(file, addresses=tuple(dict.fromkeys(self._addresses.get(name, ()))))
            for name, file in self._files.items()
        )

    def take(self, image: Any) -> None:
        """Take in what an ``<img>`` shows, if it came along; the element then names its bytes."""
        own, resolved = image.get("data-own", ""), image.get("src", "")
        data = _inline(own) if own.startswith("data:") else self._beside(own, resolved)
        if own.startswith("data:"):
            del image.attrib["src"]
        found = None if data is None or len(data) > MAX_BYTES else read(data)
        if found is None:
            return
        if found.sha256 not in self._files:
            if self._bytes + len(found.data) > MAX_PAGE_BYTES:
                return
            self._bytes += len(found.data)
            self._files[found.sha256] = found
        if not own.startswith("data:"):
            self._addresses.setdefault(found.sha256, []).append(own or resolved)
        image.set("data-blob", found.sha256)
        image.set("width", str(found.width))
        image.set("height", str(found.height))

    def _beside(self, own: str, resolved: str) -> bytes | None:
        for address in dict.fromkeys((own, resolved)):
            data = self._assets(address) if address else None
            if data is not None:
                return data
        return None


def _inline(address: str) -> bytes | None:
    head, comma, body = address.partition(",")
    if not comma or len(body) > 2 * MAX_BYTES:
        return None
    data = unquote_to_bytes(body)
    if not head.rstrip().endswith(";base64"):
        return data
    try:
        return base64.b64decode(b"".join(data.split()) + b"==")
    except (binascii.Error, ValueError):
        return None


def read(data: bytes) -> ImageFile | None:
    """Return a picture's kind and size by its bytes; None if it is no raster picture to keep.

    PNG, JPEG, GIF, WebP and BMP are. SVG is not: it may name files and run scripts.
    """
    for media_type, size in (
        ("image/png", _png(data)),
        ("image/jpeg", _jpeg(data)),
        ("image/gif", _gif(data)),
        ("image/webp", _webp(data)),
        ("image/bmp", _bmp(data)),
    ):
        if size is not None:
            width, height = size
            if width < MIN_SIDE or height < MIN_SIDE or width * height > MAX_PIXELS:
                return None
            digest = hashlib.sha256(data).hexdigest()
            return ImageFile(sha256=digest, data=data, media_type=media_type, width=width, height=height)
    return None


def _png(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _gif(data: bytes) -> tuple[int, int] | None:
    if data[:6] not in (b"GIF87a", b"GIF89a") or len(data) < 10:
        return None
    width, height = struct.unpack("<HH", data[6:10])
    return width, height


def _bmp(data: bytes) -> tuple[int, int] | None:
    if data[:2] != b"BM" or len(data) < 26 or struct.unpack("<I", data[14:18])[0] < 40:
        return None
    width, height = struct.unpack("<ii", data[18:26])
    return abs(width), abs(height)  # a negative height means top to bottom


def _webp(data: bytes) -> tuple[int, int] | None:
    """Read the size (RFC 9649, 2.5 to 2.7)."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < 30:
        return None
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """Read the size from the first start-of-frame segment (ITU T.81, B.2.2)."""
    if data[:3] != b"\xff\xd8\xff":
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
