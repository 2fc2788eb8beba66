"""Safari's .webarchive: a property list of a page, its files and its frames."""

import plistlib
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin
from xml.parsers.expat import ExpatError

from storage.addresses import normal_address
from storage.errors import Malformed, NoText
from storage.importers import files
from storage.records import Assets, Page

_SUFFIXES = (".webarchive",)
_SIGN = b"WebMainResource"
_FRAMES = 8
"""Frames within each other: more is a loop, or made to last."""
_MOST = 5_000
"""Files of a page and its frames, together."""


class WebArchive:
    """Pages saved by Safari, in its binary or its XML form."""

    name = "webarchive"
    suffixes: tuple[str, ...] = _SUFFIXES

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by name, or by what such a list begins with.

        >>> WebArchive().claims(Path("a"), b"bplist00\\xd1\\x01\\x02_\\x10\\x0fWebMainResource")
        True
        """
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
        is_list = start.startswith(b"bplist0") or (start.startswith(b"<?xml") and b"<plist" in head)
        return (is_list and _SIGN in head) or path.name.lower().endswith(_SUFFIXES)

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page. Raises TooLarge, Malformed, NoText and OSError."""
        return files.read(self, path)

    def page(self, data: bytes, name: str, assets: Assets) -> Page:
        """Return the page of an archive; its original is the archive as a whole."""
        archive = _loaded(data)
        main = archive.get("WebMainResource")
        body = main.get("WebResourceData") if isinstance(main, Mapping) else None
        if not isinstance(main, Mapping) or not isinstance(body, bytes | str):
            raise Malformed(path="", reason="it holds no page")
        kind = _text(main, "WebResourceMIMEType").lower()
        if kind and not kind.startswith("text/") and "html" not in kind:
            raise NoText(path="")
        address = _text(main, "WebResourceURL")
        return Page(
            data=data,
            format=self.name,
            assets=Resources(archive, address),
            url=normal_address(address),
            html=_bytes(body),
            charset="utf-8" if isinstance(body, str) else _text(main, "WebResourceTextEncodingName"),
        )


class Resources:
    """The :class:`storage.records.Assets` of a web archive: its files and those of its frames."""

    def __init__(self, archive: Mapping[str, Any], base: str) -> None:
        self._base = base
        self._data: dict[str, bytes] = {}
        waiting = [(archive, 0)]
        seen: set[int] = set()
        while waiting:
            inner, depth = waiting.pop()
            if id(inner) in seen or depth > _FRAMES or len(self._data) > _MOST:
                continue  # a list may hold itself
            seen.add(id(inner))
            for resource in _several(inner, "WebSubresources"):
                data = resource.get("WebResourceData")
                if isinstance(data, bytes | str):
                    self._data.setdefault(_key(_text(resource, "WebResourceURL")), _bytes(data))
            waiting += [(frame, depth + 1) for frame in _several(inner, "WebSubframeArchives")]

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes of the file at an address, None if it did not come along."""
        try:
            joined = urljoin(self._base, address.strip())
        except ValueError:
            return None
        return self._data.get(_key(joined)) or self._data.get(_key(address.strip()))


def _loaded(data: bytes) -> Mapping[str, Any]:
    """Return the list. Raises Malformed for whatever is wrong with it."""
    if data.startswith(b"bplist0") and not _sane(data):
        raise Malformed(path="", reason="its list of contents is broken")
    try:
        found = plistlib.loads(data.lstrip(b"\xef\xbb\xbf \t\r\n") if data[:6] != b"bplist" else data)
    except (
        plistlib.InvalidFileException, ExpatError, ValueError, TypeError, LookupError,
        AttributeError, OverflowError, RecursionError, MemoryError, struct.error, AssertionError, EOFError,
    ) as error:  # fmt: skip  # what the parser (CPython 3.13) raises for broken bytes
        raise Malformed(path="", reason="it is no sound property list") from error
    if not isinstance(found, Mapping):
        raise Malformed(path="", reason="it holds no page")
    return found


def _sane(data: bytes) -> bool:
    """Tell whether the trailer of a binary list promises no more than there is: it rules the memory taken."""
    if len(data) < 40:
        return False
    offset_size, reference_size, count, _top, table = struct.unpack(">6xBBQQQ", data[-32:])
    room = len(data) - 32 - table
    return bool(1 <= offset_size <= 8 and 1 <= reference_size <= 8 and 0 < count * offset_size <= room)


def _several(archive: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = archive.get(name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _text(resource: Mapping[str, Any], name: str) -> str:
    found = resource.get(name)
    return found.strip() if isinstance(found, str) else ""


def _bytes(data: bytes | str) -> bytes:
    return data.encode("utf-8", "replace") if isinstance(data, str) else data


def _key(address: str) -> str:
    try:
        return unquote(urldefrag(address)[0])
    except ValueError:
        return address
