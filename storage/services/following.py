"""Feeds on a visit: what an address stands for, what is new in it, what becomes of its entries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from storage.addresses import normal_address
from storage.database import Connection
from storage.errors import StorageError, UsageError
from storage.online.client import Order, Response
from storage.online.places import place
from storage.records import (
    Failure,
    Feed,
    FeedId,
    FeedItem,
    FeedPage,
    HeadlineId,
    Imported,
    Refreshed,
    Subscribed,
)
from storage.services.mutations import Mutations, new_uid
from storage.services.visits import Visit, Wanted
from storage.tables import feeds

_TYPED, _MEANT = 1, 2
"""Of a feed whose host the user typed; and said that it may lie in a private network."""


class Following:
    """Carries out one visit to feeds."""

    def __init__(self, mutations: Mutations, visit: Visit) -> None:
        self._mutations = mutations
        self._database = mutations.database
        self._visit = visit

    def pages(self, addresses: Sequence[str], *, private: bool) -> Iterator[Imported | Failure]:
        """Take in pages; see :meth:`Online.fetch`."""
        yield from self._visit.pages(
            [Wanted(input=one, address=one, typed=host_of(one), private=private) for one in addresses]
        )

    def entries(self, given: str | Path, limit: int, *, private: bool) -> Iterator[Imported | Failure]:
        """Take in the newest entries of a feed; see :meth:`Online.feed`."""
        for source in self._sources(given, private):
            if isinstance(source, Failure):
                yield source
            else:
                yield from _entries(self._visit, source, limit)

    def subscribe(self, given: str | Path, *, private: bool) -> Iterator[Subscribed | Failure]:
        """Subscribe; see :meth:`Online.subscribe`."""
        for source in self._sources(given, private):
            yield source if isinstance(source, Failure) else self._subscribe(source)

    def refresh(self, wanted: Sequence[Feed]) -> Iterator[Refreshed]:
        """Ask feeds for what is new; see :meth:`Online.refresh`."""
        known = [feeds.marks(self._database.connection(), one.id) for one in wanted]
        orders = [
            Order(
                place=place(feed.url),
                typed=host_of(feed.url) if private else None,
                private=private == _MEANT,
                etag=etag,
                modified=modified,
            )
            for feed, (etag, modified, private) in zip(wanted, known, strict=True)
        ]
        for feed, outcome in zip(wanted, self._visit.feeds(orders), strict=True):
            yield self._refreshed(feed, outcome)

    def take(self, ids: Sequence[HeadlineId]) -> Iterator[Imported | Failure]:
        """Take in the pages of headlines; see :meth:`Online.take`."""
        rows = feeds.entries(self._database.connection(), ids)
        wanted = []
        for row in rows:
            item = FeedItem(
                ref=row["ref"],
                link=row["link"],
                title=row["title"],
                byline=row["byline"],
                published=row["published"],
                summary=row["summary"],
                content=row["content"],
            )
            typed = host_of(row["url"]) if row["private"] else None
            wanted.append(_wanted(row["url"], item, typed, private=row["private"] == _MEANT))
        yield from _unknown(self._visit, wanted)

    def _sources(self, given: str | Path, private: bool) -> "Iterator[_Source | Failure]":
        """Yield the feeds that an address or a file stands for: itself, or those that it names."""
        typed = None if isinstance(given, Path) else host_of(given)
        try:
            page, response = _first(self._visit, given, typed, private)
        except StorageError as error:
            yield Failure(input=given, member=None, error=error)
            return
        if not page.feeds:
            yield _Source(
                input=str(given), url=given, page=page, response=response, typed=typed, private=private
            )
            return
        hosts = [host_of(one) if typed is None and private else typed for one in page.feeds]
        orders = [
            Order(place=place(address), typed=host, private=private)
            for address, host in zip(page.feeds, hosts, strict=True)
        ]
        found = self._visit.feeds(orders)
        for address, host, outcome in zip(page.feeds, hosts, found, strict=True):
            if isinstance(outcome, StorageError):
                yield Failure(input=address, member=None, error=outcome)
                continue
            response, read = outcome
            yield _Source(
                # A page that names its feed was asked for itself; the feeds of a list are themselves.
                input=str(given) if len(page.feeds) == 1 and not isinstance(given, Path) else address,
                url=address,
                page=replace(read, feeds=()),  # a list of lists ends here: one that names itself would not
                response=response,
                typed=host,
                private=private,
            )

    def _subscribe(self, source: "_Source") -> Subscribed | Failure:
        if source.response is None:
            error = UsageError(reason=f"{source.input} is a feed's file; only an address can be refreshed")
            return Failure(input=source.input, member=None, error=error)
        there = source.response.place
        url = normal_address(str(place(str(source.url)))) or str(there)
        title = source.page.title or there.host
        with self._mutations.begin("feed.subscribe", journaled=False) as mutation:
            row = feeds.by_url(mutation.connection, url)
            id = (
                FeedId(row["id"])
                if row is not None
                else feeds.insert(mutation.connection, uid=new_uid(), url=url, title=title, added=mutation.now)
            )
            private = 0 if source.typed != there.host else _MEANT if source.private else _TYPED
            feeds.describe(mutation.connection, id, title=title, site=source.page.site, private=private)
            self._store(mutation.connection, id, source.response, source.page, mutation.now)
        change = None
        if row is None or row["deleted"] is not None:
            with self._mutations.begin("feed.subscribe") as mutation:
                feeds.set_deleted(mutation.connection, id, None)
            change = mutation.change
        feed = feeds.find(self._database.connection(), id)
        assert feed is not None
        return Subscribed(feed=feed, change=change)

    def _refreshed(self, feed: Feed, outcome: tuple[Response, FeedPage] | StorageError) -> Refreshed:
        new = 0
        with self._mutations.begin("feed.refresh", journaled=False) as mutation:
            if isinstance(outcome, StorageError):
                feeds.failed(mutation.connection, feed.id, at=mutation.now, error=outcome)
            else:
                new = self._store(mutation.connection, feed.id, *outcome, mutation.now)
        found = feeds.find(self._database.connection(), feed.id)
        return Refreshed(feed=found or feed, new=new)

    @staticmethod
    def _store(connection: Connection, id: FeedId, response: Response, page: FeedPage, now: str) -> int:
        feeds.refreshed(connection, id, at=now, etag=response.etag, modified=response.modified)
        return feeds.put(connection, id, page.items, seen=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A feed that was read: where from, and what it may lead to."""

    input: str
    """As the user knows it."""
    url: str | Path
    page: FeedPage
    response: Response | None
    """None if it is a file."""
    typed: str | None
    private: bool


def _first(
    visit: Visit, given: str | Path, typed: str | None, private: bool
) -> tuple[FeedPage, Response | None]:
    """Return what lies where the user points to. Raises StorageError."""
    if isinstance(given, Path):
        return visit.read_file(given), None
    outcome = next(visit.feeds([Order(place=place(given), typed=typed, private=private)]))
    if isinstance(outcome, StorageError):
        raise outcome
    response, page = outcome
    return page, response


def _entries(visit: Visit, source: _Source, limit: int) -> Iterator[Imported | Failure]:
    items = list(source.page.items)
    if all(item.published for item in items):
        items.sort(key=lambda item: item.published or "", reverse=True)
    wanted = [_wanted(source.input, item, source.typed, private=source.private) for item in items[:limit]]
    yield from _unknown(visit, wanted)


def _unknown(visit: Visit, wanted: Sequence[Wanted]) -> Iterator[Imported | Failure]:
    """Take in what the library does not have; yield all, in order."""
    known = [visit.known(one.address) if one.address else None for one in wanted]
    asked = [one for one, found in zip(wanted, known, strict=True) if found is None]
    results = visit.pages(asked)
    # A page of several articles gives several rows: they are told apart by what they were asked by.
    pending = next(results, None)
    for one, found in zip(wanted, known, strict=True):
        if found is not None:
            yield replace(found, input=one.input, member=one.member)
            continue
        while pending is not None and pending.member == one.member:
            yield pending
            pending = next(results, None)


def _wanted(input: str, item: FeedItem, typed: str | None, *, private: bool) -> Wanted:
    return Wanted(
        input=input,
        address=item.link,
        typed=typed,
        private=private,
        member=item.link or item.ref,
        entry=item,
    )


def host_of(address: str) -> str | None:
    """Return the host that an address names, None if it names none."""
    try:
        return place(address).host
    except StorageError:
        return None
