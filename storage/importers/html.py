"""Web pages saved as HTML, alone or with the folder of files that a browser puts beside them."""

import re
from collections.abc import Iterator
from pathlib import Path

from storage.importers import files
from storage.importers.singlefile import unfolded
from storage.records import Assets, Page

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
        return path.name.lower().endswith(_NAMES) or begins(head)

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page; its date is the file's. Raises TooLarge and OSError."""
        return files.read(self, path)

    def page(self, data: bytes, name: str, assets: Assets) -> Page:
        """Return the page of a file's bytes, exactly: extraction unpacks what is gzipped."""
        return Page(data=data, format=self.name, assets=assets, html=unfolded(data))


def begins(head: bytes) -> bool:
    """Tell whether bytes begin like a web page.

    >>> begins(b"<!doctype html><p>")
    True
    """
    return _OPENING.match(head) is not None
