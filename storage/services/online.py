"""The online service: pages and feeds from the web, only when the user asks for them."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage.addresses import identity_of, normal_address
from storage.clock import to_text
from storage.errors import NotFound
from storage.progress import Progress, Unwatched
from storage.records import (
    Change,
    Failure,
    Feed,
    FeedId,
    Headline,
    HeadlineId,
    Imported,
    Refreshed,
    Subscribed,
)
from storage.services.captures import Captures
from storage.services.mutations import Mutations
from storage.tables import feeds

if TYPE_CHECKING:
    from storage.online.client import Client
    from storage.services.following import Following

ENTRIES = 50
"""Entries of a feed that are taken in unless the user says otherwise."""


class Online:
    """``library.online``: the only way out. Nothing here happens by itself, or again by itself.

    ``private`` says that the hosts typed may lie in the user's own network under names of the
    open one; numeric addresses and plainly local names need no such word. ``proxy`` is an address
    that goes before what environment or system say. ``progress`` hears the host that is waited for.
    """

    def __init__(self, mutations: Mutations, captures: Captures) -> None:
        self._mutations = mutations
        self._captures = captures
        self._database = mutations.database
        self.connect: Callable[..., Client] | None = None
        """Makes the client of a visit, given ``proxy``; None means the usual one."""

    def fetch(
        self,
        addresses: Iterable[str],
        *,
        progress: Progress | None = None,
        proxy: str | None = None,
        private: bool = False,
    ) -> Generator[Imported | Failure, None, None]:
        """Get pages with their pictures and take them in as saved pages; yield each once it is durable.

        Raises Cancelled from ``progress``, and what the store itself raises.
        """
        with self._visit(progress, proxy) as following:
            yield from following.pages(list(addresses), private=private)

    def feed(
        self,
        addresses: Iterable[str | Path],
        *,
        limit: int = ENTRIES,
        progress: Progress | None = None,
        proxy: str | None = None,
        private: bool = False,
    ) -> Generator[Imported | Failure, None, None]:
        """Take in the newest ``limit`` entries of each feed; a Path is a feed's or a list's file.

        An entry that the library has is a duplicate, and nothing is asked for. A page that cannot
        be got is made of what the feed carries, if that is an article. Raises as :meth:`fetch`.
        """
        with self._visit(progress, proxy) as following:
            for given in addresses:
                yield from following.entries(given, limit, private=private)

    # -- subscriptions

    def feeds(self) -> list[Feed]:
        """Return the feeds subscribed to, by title."""
        return feeds.listed(self._database.connection())

    def find(self, address: str) -> Feed:
        """Return the feed of an address. Raises NotFound, BadAddress, NotOfTheWeb."""
        from storage.online.places import place

        url = normal_address(str(place(address)))
        found = next((one for one in self.feeds() if one.url == url), None)
        if found is None:
            raise NotFound(what=f"feed {address}")
        return found

    def headlines(self, *, since: datetime | None = None, limit: int = 100) -> list[Headline]:
        """Return the feeds' entries since a moment, at most ``limit`` a feed; by feed, newest first."""
        moment = to_text(since or datetime(1970, 1, 1, tzinfo=UTC))
        connection = self._database.connection()
        return [
            replace(one, article=feeds.known(connection, identity_of(one.link, "")))
            if one.article is None and one.link
            else one
            for one in feeds.headlines(connection, since=moment, limit=limit)
        ]

    def subscribe(
        self,
        given: str | Path,
        *,
        progress: Progress | None = None,
        proxy: str | None = None,
        private: bool = False,
    ) -> Generator[Subscribed | Failure, None, None]:
        """Subscribe to a feed, or to all of a list, and get its headlines; yield each once it is durable."""
        with self._visit(progress, proxy) as following:
            yield from following.subscribe(given, private=private)

    def unsubscribe(self, ids: Iterable[FeedId]) -> Change:
        """Unsubscribe from feeds. Raises NotFound."""
        with self._mutations.begin("feed.unsubscribe") as mutation:
            for id in ids:
                if feeds.find(mutation.connection, id) is None:
                    raise NotFound(what=f"feed {id}")
                feeds.set_deleted(mutation.connection, id, mutation.now)
        return mutation.change

    def refresh(
        self,
        ids: Sequence[FeedId] | None = None,
        *,
        progress: Progress | None = None,
        proxy: str | None = None,
    ) -> Generator[Refreshed, None, None]:
        """Ask feeds (None: all) for what is new; yield each once it is durable. Raises Cancelled."""
        wanted = [one for one in self.feeds() if ids is None or one.id in ids]
        with self._visit(progress, proxy) as following:
            yield from following.refresh(wanted)

    def take(
        self,
        ids: Iterable[HeadlineId],
        *,
        progress: Progress | None = None,
        proxy: str | None = None,
    ) -> Generator[Imported | Failure, None, None]:
        """Get the pages of headlines and take them in, as :meth:`feed` does."""
        with self._visit(progress, proxy) as following:
            yield from following.take(list(ids))

    def ignore(self, ids: Iterable[HeadlineId]) -> Change:
        """Take headlines off the list."""
        with self._mutations.begin("headline.ignore") as mutation:
            feeds.ignore(mutation.connection, ids, mutation.now)
        return mutation.change

    def opml(self) -> bytes:
        """Return the subscriptions as a list that other readers take."""
        from storage.online.opml import opml

        return opml(self.feeds())

    # -- within

    @contextmanager
    def _visit(self, progress: Progress | None, proxy: str | None) -> "Iterator[Following]":
        # Loaded only now: looking at headlines needs no network.
        from storage.services.following import Following
        from storage.services.visits import Visit

        client = self._connect(proxy)
        with Visit(self._captures, self._mutations, client, progress or Unwatched()) as visit:
            yield Following(self._mutations, visit)

    def _connect(self, proxy: str | None) -> "Client":
        from storage.online.client import Client

        return Client(proxy=proxy) if self.connect is None else self.connect(proxy=proxy)
