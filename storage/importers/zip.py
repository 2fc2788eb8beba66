"""A ZIP of saved pages, each with the folder of files that its browser put beside it."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from storage.errors import Nested, StorageError
from storage.importers import archive
from storage.importers.archive import Archive, Beside
from storage.importers.companions import is_companion
from storage.importers.files import OnePage
from storage.importers.single import SINGLE
from storage.importers.titles import title
from storage.records import BrokenPage, Member, Read, Working

_NESTS = (".zip", ".epub", ".wacz", ".7z", ".rar", ".tar", ".tgz")
# What other programs keep in a ZIP, by a file that only theirs holds.
_FOREIGN = frozenset({
    "[content_types].xml", "meta-inf/manifest.mf", "meta-inf/container.xml", "androidmanifest.xml",
    "datapackage.json", "mimetype", "manifest.json",
})  # fmt: skip


def everything(_name: str) -> bool:
    """Want every page."""
    return True


class Zip:
    """ZIPs with pages in them; those of office programs, of Java and the like are none."""

    name = "zip"
    suffixes: tuple[str, ...] = (".zip",)

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim what holds a page, and what calls itself a ZIP but cannot be opened."""
        named = path.name.lower().endswith(self.suffixes)
        if not archive.begins(head):
            return named
        try:
            with Archive(path) as opened:
                return not _foreign(opened) and any(_candidates(opened))
        except StorageError:
            return named

    def read(self, path: Path, wanted: Callable[[str], bool] = everything) -> Iterator[Read]:
        """Yield the pages in the order of the archive. Raises Malformed, TooLarge and OSError."""
        with Archive(path) as opened:
            for name, reader in _candidates(opened):
                if not wanted(name):
                    continue
                yield Working(member=name)
                if reader is None:
                    yield BrokenPage(member=name, error=Nested(path=""))
                    continue
                yield _page(opened, name, reader)

    def members(self, path: Path) -> Iterator[Member | Working]:
        """Yield each page's name and size. Raises Malformed, TooLarge and OSError."""
        with Archive(path) as opened:
            for name, reader in _candidates(opened):
                if reader is not None:
                    yield Member(name=name, title=_title(opened, name, reader), size=opened.size(name))


def _title(opened: Archive, name: str, reader: OnePage) -> str:
    """Return the title that a web page in an archive bears, "" for one that none can be seen of."""
    return title(opened.head(name, 65_536)) if reader.name == "html" else ""


def _page(opened: Archive, name: str, reader: OnePage) -> Read:
    try:
        page = reader.page(opened.read(name), name, Beside(opened, name))
    except StorageError as error:
        return BrokenPage(member=name, error=error)
    return replace(page, member=name, saved=page.saved or _moment(opened, name))


def _moment(opened: Archive, name: str) -> datetime | None:
    try:
        found = datetime(*opened.moment(name), tzinfo=UTC)
    except ValueError:
        return None
    return found if found.year > 1980 else None  # what programs write that know no date


def _candidates(opened: Archive) -> Iterator[tuple[str, OnePage | None]]:
    """Yield the names of pages with who reads them; None for an archive within the archive."""
    folders: dict[str, set[str]] = {}
    for name in opened.names:
        folder, _, file = name.rpartition("/")
        folders.setdefault(folder, set()).add(file)
    for name in archive.members(opened):
        if _beside_a_page(name, folders):
            continue
        if name.lower().endswith(_NESTS):
            yield name, None
            continue
        head = opened.head(name)
        path = Path(posixpath.basename(name))
        reader = next((one for one in SINGLE if one.claims(path, head)), None)
        if reader is not None:
            yield name, reader


def _beside_a_page(name: str, folders: dict[str, set[str]]) -> bool:
    """Tell whether a file lies in a folder that a browser put beside a page."""
    parts = name.split("/")
    return any(
        is_companion(parts[depth], frozenset(folders.get("/".join(parts[:depth]), ())))
        for depth in range(len(parts) - 1)
    )


def _foreign(opened: Archive) -> bool:
    names = {name.lower() for name in opened.names}
    if "manifest.json" in names and not any(name.endswith(".js") for name in names):
        names.discard("manifest.json")
    return not _FOREIGN.isdisjoint(names)
