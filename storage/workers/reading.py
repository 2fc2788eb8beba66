"""What a worker does with a file: importer, pages, extraction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from storage.errors import StorageError
from storage.importers import registry
from storage.records import Assets, Page
from storage.workers.messages import Item, Task


class PageReader:
    """The :class:`Reader` of the house; light until it is warm."""

    def warm(self) -> None:
        """Import extraction and what it stands on."""
        from storage import extraction

        extraction.warm()

    def read(self, task: Task) -> Iterator[Item]:
        """Yield an item a page; one bad page of a container does not stop the others.

        Raises InputNotFound, Unreadable, Unsupported, TooLarge or Malformed for the file as such.
        """
        try:
            for page in registry.claim(task.path).read(task.path):
                yield _item(task, page)
        except OSError as error:
            raise registry.unreadable(task.path, error) from error


def _item(task: Task, page: Page) -> Item:
    from storage.extraction import extract

    name = str(task.path)
    if page.member is None:
        page = replace(page, url=task.url or page.url)
        if task.assets:
            page = replace(page, assets=_Fetched(task.assets, page.assets))
    else:
        name = f"{name}: {page.member}"
    try:
        return Item(member=page.member, extract=extract(page))
    except StorageError as error:
        # Extraction is pure: it does not know where the page came from.
        return Item(member=page.member, error=type(error)(**error.params | {"path": name}))


@dataclass(frozen=True, slots=True)
class _Fetched:
    """The :class:`storage.records.Assets` of a page that came from the web."""

    files: Mapping[str, bytes]
    beside: Assets

    def __call__(self, address: str) -> bytes | None:
        found = self.files.get(address.replace(" ", "%20"))  # as blocks spell it
        return self.beside(address) if found is None else found
