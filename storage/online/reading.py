"""What a worker process does with a feed; extraction is not needed for it."""

from collections.abc import Iterator

from storage.errors import StorageError
from storage.importers import registry
from storage.workers.messages import Item, Task


class FeedReader:
    """A :class:`storage.workers.messages.Reader` of feeds, of lists of feeds, and of pages that name one."""

    def warm(self) -> None:
        """Import what reading needs."""
        from storage.online import feeds

        feeds.parse(b"<rss><channel><item><title>Ice</title></item></channel></rss>", None)

    def read(self, task: Task) -> Iterator[Item]:
        """Yield the one feed. Raises InputNotFound, Unreadable, Malformed or NoFeed."""
        from storage.online import feeds

        path = task.url or str(task.path)
        try:
            data = task.path.read_bytes()
        except OSError as error:
            raise registry.unreadable(task.path, error) from error
        try:
            yield Item(feed=feeds.parse(data, task.url))
        except StorageError as error:
            raise type(error)(**error.params | {"path": path}) from error
