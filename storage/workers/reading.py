"""What a worker does with a file: importer, pages, extraction."""

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from storage.errors import StorageError, Unreadable
from storage.importers import registry
from storage.importers.registry import Container, Importer
from storage.records import Assets, BrokenPage, Member, Page, Read, Stored, Working
from storage.workers.messages import Item, Task


class PageReader:
    """The :class:`Reader` of the house; light until it is warm."""

    def warm(self) -> None:
        """Import extraction and what it stands on."""
        from storage import extraction

        extraction.warm()

    def read(self, task: Task) -> Iterator[Item | Working]:
        """Yield an item a page; one bad page of a container does not stop the others.

        Raises InputNotFound, Unreadable, Unsupported, TooLarge or Malformed for the file as such.
        """
        if task.stored is not None:
            page = _kept(task.stored, task.path)
            yield _item(task, page) if task.beside is None else _beside(task, page, task.beside)
            return
        try:
            importer = registry.claim(task.path)
            yield from _listed(task, importer) if task.listing else _extracted(task, importer)
        except StorageError as error:
            raise _placed(error, str(task.path)) from error
        except OSError as error:
            raise registry.unreadable(task.path, error) from error


def _extracted(task: Task, importer: Importer) -> Iterator[Item | Working]:
    wanted = _wanted(task)
    for found in _pages(task, importer, wanted):
        if isinstance(found, Page):
            if found.member is not None:
                yield Working(member=found.member)
            yield _item(task, found)
        elif isinstance(found, BrokenPage):
            yield _broken(task, found.member, found.error)
        else:
            yield found


def _pages(task: Task, importer: Importer, wanted: Callable[[str], bool]) -> Iterator[Read]:
    if isinstance(importer, Container):
        yield from importer.read(task.path, wanted)
        return
    for found in importer.read(task.path):
        name = None if isinstance(found, Working) else found.member
        if name is None or wanted(name):
            yield found


def _wanted(task: Task) -> Callable[[str], bool]:
    """Return what tells, asked once for each page in order, whether it is to be read."""
    passed = task.after is None

    def wanted(name: str) -> bool:
        nonlocal passed
        if not passed:
            passed = name == task.after
            return False
        return task.members is None or name in task.members

    return wanted


def _kept(stored: Stored, path: Path) -> Page:
    """Return a page as the library keeps it, with its pictures. Raises Unreadable."""
    try:
        data = zlib.decompress(stored.original.read_bytes())
    except (OSError, zlib.error) as error:
        raise Unreadable(path=str(path), reason="its stored bytes are damaged or gone") from error
    importer = next((one for one in registry.importers() if one.name == stored.format), None)
    assets = _Kept(stored.pictures)
    make = getattr(importer, "page", None)  # of formats that are more than HTML
    page: Page = (
        Page(data=data, format=stored.format, assets=assets)
        if make is None
        else make(data, stored.member or path.name, assets)
    )
    return replace(page, member=stored.member, saved=page.saved or stored.captured)


class _Kept:
    """The :class:`storage.records.Assets` of a page that the library keeps."""

    def __init__(self, pictures: Mapping[str, Path]) -> None:
        self._pictures = pictures

    def __call__(self, address: str) -> bytes | None:
        """Return a stored picture, None if there is none of that address."""
        path = self._pictures.get(address)
        try:
            return None if path is None else path.read_bytes()
        except OSError:
            return None


def _item(task: Task, page: Page) -> Item:
    from storage.extraction import extract

    if page.member is None or task.stored is not None:
        page = replace(page, url=task.url or page.url)
        if task.assets:
            page = replace(page, assets=_Fetched(task.assets, page.assets))
    try:
        return Item(member=page.member, extract=extract(page, choice=task.choice))
    except StorageError as error:
        return _broken(task, page.member, error)


def _beside(task: Task, page: Page, article: str) -> Item:
    """Return the whole of a stored page, beside the article that is shown of it."""
    from storage.extraction import saved

    page = replace(page, url=task.url or page.url)
    try:
        found = saved.whole(page, article, language_of=task.language, direction=task.direction)
    except StorageError as error:
        return _broken(task, page.member, error)
    return Item(member=page.member, whole=found)


def _broken(task: Task, member: str | None, error: StorageError) -> Item:
    return Item(member=member, error=_placed(error, task.named(member)))


def _placed(error: StorageError, name: str) -> StorageError:
    """Return an error with the name of what it is about: who read the bytes did not know it."""
    return type(error)(**error.params | {"path": name})


def _listed(task: Task, importer: Importer) -> Iterator[Item | Working]:
    """Yield an item for each page of a file without extracting any."""
    if isinstance(importer, Container):
        for found in importer.members(task.path):
            yield found if isinstance(found, Working) else Item(member=found.name, listed=found)
        return
    for page in importer.read(task.path):
        if isinstance(page, Page):
            told = page.told.title if page.told is not None else ""
            member = Member(name=page.member, title=told, url=page.url, size=len(page.data))
            yield Item(member=page.member, listed=member)


@dataclass(frozen=True, slots=True)
class _Fetched:
    """The :class:`storage.records.Assets` of a page that came from the web."""

    files: Mapping[str, bytes]
    beside: Assets

    def __call__(self, address: str) -> bytes | None:
        found = self.files.get(address.replace(" ", "%20"))  # as blocks spell it
        return self.beside(address) if found is None else found
