"""MHTML: a page and its files as the parts of one MIME message (RFC 2557).

Chrome and Edge write it, Firefox with an add-on, Internet Explorer and Word; each a little otherwise.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

from storage.addresses import normal_address
from storage.errors import Malformed, NoText
from storage.importers import files, html, mime
from storage.importers.mime import Part
from storage.records import Assets, Page

_SUFFIXES = (".mhtml", ".mht")
_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,20}(?:From [^\n]{0,200}\n)?[A-Za-z][A-Za-z0-9-]{0,60}:[ \t\S]")
_SIGN = re.compile(
    rb"^content-type:\s*multipart/(?:related|alternative|mixed)|^snapshot-content-location:|^from:\s*<?saved by"
    rb"|^x-mimeole:|^content-type:\s*(?:text/html|application/xhtml)",
    re.IGNORECASE | re.MULTILINE,
)
_HTML = ("text/html", "application/xhtml+xml")
_TAGS = re.compile(rb"<(script|style|head)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_LITTLE = 250
"""Letters: a page of fewer, beside a frame of many more, only frames it."""


class Mhtml:
    """Pages saved as one file: .mhtml, .mht, and whatever else is such a message."""

    name = "mhtml"
    suffixes: tuple[str, ...] = _SUFFIXES

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by a header such as browsers write, or by name unless the file is a web page.

        >>> Mhtml().claims(Path("a.html"), b"MIME-Version: 1.0\\nContent-Type: multipart/related; boundary=b")
        True
        >>> Mhtml().claims(Path("a.mht"), b"<html>")
        False
        """
        if _FIELD.match(head) and _SIGN.search(re.split(rb"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]):
            return True
        return path.name.lower().endswith(_SUFFIXES) and not html.begins(head)

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page. Raises TooLarge, Malformed, NoText and OSError."""
        return files.read(self, path)

    def page(self, data: bytes, name: str, assets: Assets) -> Page:
        """Return the page of a message; its original is the message as a whole."""
        if not data.strip(b"\x00 \t\r\n"):
            raise NoText(path="")
        if not _FIELD.match(data.lstrip()[:4096]):
            raise Malformed(path="", reason="it is no MIME message")
        whole = mime.parse(data)
        parts = list(mime.parts(whole))
        root = _root(whole, parts)
        address = whole.field("Snapshot-Content-Location") or _location(whole, root) or ""
        shown = _fullest(root, parts)
        body = shown.bytes()
        base = address if shown is root else _location(whole, shown) or address
        if base and shown is not root and b"<base" not in body[:4096].lower():
            body = _based(body, base)
        return Page(
            data=data,
            format=self.name,
            assets=Enclosed(parts, whole, base),
            url=normal_address(address),
            saved=_moment(whole.words("Date")),
            html=body,
            charset=shown.charset,
        )


class Enclosed:
    """The :class:`storage.records.Assets` of a message: its parts, by id and by address."""

    def __init__(self, parts: Sequence[Part], whole: Part, base: str) -> None:
        self._base = base
        self._parts: dict[str, Part] = {}
        for part in parts:
            if part.id:
                self._parts.setdefault(f"cid:{part.id}", part)
            location = _location(whole, part)
            if location:
                self._parts.setdefault(_key(location), part)

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes of the part that an address names, None if there is none."""
        address = address.strip()
        if address[:4].lower() == "cid:":
            found = self._parts.get(f"cid:{unquote(address[4:])}") or self._parts.get(address)
        else:
            found = self._parts.get(_key(_joined(self._base, address))) or self._parts.get(_key(address))
        return None if found is None else found.bytes()


def _root(whole: Part, parts: Sequence[Part]) -> Part:
    """Return the part that is the page. Raises NoText if there is none."""
    start = whole.header.get_param("start", "")
    wanted = start.strip("<> ") if isinstance(start, str) else ""
    pages = [part for part in parts if part.kind in _HTML or html.begins(part.body[:4096].lstrip())]
    if not pages:
        raise NoText(path="")
    return next((part for part in pages if wanted and part.id == wanted), pages[0])


def _fullest(root: Part, parts: Sequence[Part]) -> Part:
    """Return the page itself, or the frame that holds the text where the page is only its frame."""
    frames = [part for part in parts if part is not root and part.kind in _HTML]
    if not frames:
        return root
    own = _letters(root)
    best = max(frames, key=_letters)
    return best if own < _LITTLE and _letters(best) > 4 * max(own, 50) else root


def _letters(part: Part) -> int:
    return len(b"".join(_TAGS.sub(b"", part.bytes()).split()))


def _location(whole: Part, part: Part) -> str:
    """Return the address of a part, made absolute by the message's own (RFC 2557, 5)."""
    location = part.field("Content-Location")
    base = part.field("Content-Base") or whole.field("Content-Base") or whole.field("Content-Location")
    return _joined(base, location) if base and location else location


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _key(address: str) -> str:
    """Return an address so that its spellings meet: no fragment, nothing encoded, slashes turned."""
    try:
        plain = urldefrag(address)[0]
    except ValueError:
        plain = address
    return unquote(plain).replace("\\", "/").replace("file:////", "file:///")


def _based(body: bytes, base: str) -> bytes:
    element = b'<base href="' + base.replace('"', "%22").encode("ascii", "xmlcharrefreplace") + b'">'
    head = re.search(rb"<head\b[^>]*>", body[:8192], re.IGNORECASE)
    at = head.end() if head else 0
    return body[:at] + element + body[at:]


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
