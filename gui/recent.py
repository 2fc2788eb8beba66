"""The articles that were opened last, kept with the library."""

from collections.abc import Callable
from datetime import UTC, datetime

from storage import Library
from storage.errors import NotFound, StorageError
from storage.records import Article, ArticleId

_KEY = "window.recent"
_KEPT = 30


class RecentArticles:
    """Knows which articles were opened when; written down now and then, and when the window closes."""

    def __init__(self, library: Library, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._library = library
        self._now = now
        self._opened: dict[int, str] = _read(library.setting(_KEY))
        """When each was opened last, the newest first."""
        self._written = dict(self._opened)

    def note(self, id: ArticleId) -> None:
        """Put an article first."""
        opened = {id: self._now().isoformat(timespec="seconds"), **self._opened}
        opened[id] = self._now().isoformat(timespec="seconds")
        self._opened = dict(list(opened.items())[:_KEPT])

    def keep(self) -> None:
        """Write down what is new."""
        if self._opened == self._written:
            return
        try:
            self._library.set_setting(_KEY, [list(one) for one in self._opened.items()])
        except StorageError:
            return  # not worth a message; it is kept the next time
        self._written = dict(self._opened)

    def newest(self, most: int, *, without: ArticleId | None = None) -> list[tuple[Article, datetime]]:
        """Return what was opened last and is still there, the newest first, with its time."""
        found: list[tuple[Article, datetime]] = []
        for id, opened in self._opened.items():
            if len(found) == most:
                break
            if id == without:
                continue
            try:
                found.append((self._library.articles.get(ArticleId(id)), datetime.fromisoformat(opened)))
            except NotFound:
                continue
        return found


def _read(kept: object) -> dict[int, str]:
    """Return what was kept, as far as it makes sense."""
    read: dict[int, str] = {}
    for one in kept if isinstance(kept, list) else ():
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], int) and isinstance(one[1], str):
            try:
                aware = datetime.fromisoformat(one[1]).tzinfo is not None
            except ValueError:
                continue
            if aware:
                read[one[0]] = one[1]
    return read
