"""Files of one page, read whole: their bytes, their date, and the page that a format makes of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from storage.errors import TooLarge
from storage.importers import limits
from storage.importers.companions import Companions
from storage.records import Assets, Page


class OnePage(Protocol):
    """A format of which a file is one page, so that it can lie in a ZIP as well."""

    name: str
    suffixes: tuple[str, ...]

    def claims(self, path: Path, head: bytes) -> bool:
        """Tell whether this is its format; looks at nothing but the name and the first bytes."""

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page of a file. Raises TooLarge and OSError, and what :meth:`page` does."""

    def page(self, data: bytes, name: str, assets: Assets) -> Page:
        """Return the page of a file's bytes; ``name`` is its file's, ``assets`` what lies beside it.

        Raises StorageError kinds, whose ``path`` the caller puts right.
        """


def read(reader: OnePage, path: Path) -> Iterator[Page]:
    """Yield the one page of a file, dated as the file is unless it says better itself.

    Raises TooLarge, OSError, and what the format raises.
    """
    status = path.stat()
    if status.st_size > limits.PAGE:
        raise TooLarge(path=str(path), limit=limits.said(limits.PAGE))
    page = reader.page(path.read_bytes(), path.name, Companions(folder=path.parent))
    yield page if page.saved is not None else _dated(page, status.st_mtime)


def _dated(page: Page, seconds: float) -> Page:
    return replace(page, saved=moment(seconds))


def moment(seconds: float) -> datetime | None:
    """Return a file's date; None for one that no calendar holds."""
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (OverflowError, OSError, ValueError):  # file systems hold dates beyond the year 9999
        return None


def stem(name: str, suffixes: tuple[str, ...]) -> str:
    """Return a file's name without its ending.

    >>> stem("notes/On ice.md", (".md",))
    'On ice'
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    for suffix in suffixes:
        if last.lower().endswith(suffix):
            return last[: -len(suffix)]
    return last
