"""What a worker does with a file: importer, pages, extraction."""

from collections.abc import Iterator
from dataclasses import replace

from storage.errors import StorageError
from storage.importers import registry
from storage.records import Page
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
    else:
        name = f"{name}: {page.member}"
    try:
        return Item(member=page.member, extract=extract(page))
    except StorageError as error:
        # Extraction is pure: it does not know where the page came from.
        return Item(member=page.member, error=type(error)(**error.params | {"path": name}))
