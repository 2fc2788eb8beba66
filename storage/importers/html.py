"""Web pages saved as HTML, alone or with the folder of files that a browser puts beside them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from storage.errors import TooLarge
from storage.importers.companions import Companions
from storage.records import Page

LIMIT = 64 * 1024 * 1024
"""Bytes of a file; a larger one is refused before it is read."""

_SUFFIXES = (".html", ".htm", ".xhtml")
_NAMES = _SUFFIXES + tuple(f"{suffix}.gz" for suffix in _SUFFIXES)
# A byte order mark, white space, an XML declaration and comments may stand before the root.
_OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


class Html:
    """Saved pages: .html, .htm, .xhtml, gzipped ones, and whatever else begins like HTML."""

    name = "html"
    suffixes: tuple[str, ...] = _SUFFIXES

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by name, or by a beginning such as ``<!doctype html``.

        >>> Html().claims(Path("a.HTM"), b""), Html().claims(Path("a"), b"<html>")
        (True, True)
        >>> Html().claims(Path("a.txt"), b"plain words")
        False
        """
        return path.name.lower().endswith(_NAMES) or _OPENING.match(head) is not None

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page; its date is the file's.

        Raises TooLarge beyond :data:`LIMIT`, and OSError.
        """
        status = path.stat()
        if status.st_size > LIMIT:
            raise _too_large(path)
        yield Page(
            data=path.read_bytes(),  # exact: extraction unpacks what is gzipped
            format=self.name,
            assets=Companions(folder=path.parent),
            saved=_moment(status.st_mtime),
        )


def _too_large(path: Path) -> TooLarge:
    return TooLarge(path=str(path), limit=f"{LIMIT >> 20} MB")


def _moment(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (OverflowError, OSError, ValueError):  # file systems hold dates beyond the year 9999
        return None
