"""A visit to the web: from the first request that the user asked for to the last row of it."""

import html
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from storage import blocks
from storage.addresses import identity_of, normal_address
from storage.database import Connection
from storage.errors import CannotWrite, StorageError, TooLarge
from storage.online.client import Client, Order, Response
from storage.online.downloads import fetched
from storage.online.places import Place, place
from storage.online.reach import is_plainly_private
from storage.progress import Progress
from storage.records import Extract, Failure, FeedItem, FeedPage, Imported, ImportStatus
from storage.services.captures import Captures
from storage.services.mutations import Mutations
from storage.staging import staging
from storage.tables import articles, feeds
from storage.workers import Answer, Pool, Task

MOST_PICTURES = 100
PICTURE_BYTES = 20 * 1024 * 1024
"""Of one picture, as extraction takes them; see storage/extraction/pictures.py."""
PICTURES_BYTES = 64 * 1024 * 1024
"""Of all pictures of a page together."""
PICTURES_SECONDS = 60.0
"""After which a page goes without the pictures that have not come."""
FEED_BYTES = 16 * 1024 * 1024

_FULL = 300
"""Characters of an entry's content from which it may stand for the page that cannot be got."""

_PICTURES = "image/webp,image/png,image/jpeg,image/gif;q=0.9,image/*;q=0.5"
_FEEDS = (
    "application/rss+xml,application/atom+xml,application/feed+json,text/x-opml,application/xml;q=0.9,"
    "text/xml;q=0.9,text/html;q=0.8,*/*;q=0.5"
)
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "multipart/related": ".mhtml",
    "message/rfc822": ".mhtml",
    "application/epub+zip": ".epub",
    "application/zip": ".zip",
    "application/warc": ".warc",
    "application/x-webarchive": ".webarchive",
    "application/pdf": ".pdf",
}
"""By what a server says; of other kinds the ending of the address tells as much as it does for a file."""
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One page to get and to take in."""

    input: str
    """As the user asked for it; of a feed's entry the feed."""
    address: str
    """"" for an entry that has only what the feed carries."""
    typed: str | None
    private: bool = False
    member: str | None = None
    entry: FeedItem | None = None
    """What to take in instead where the page cannot be got."""


class Visit:
    """Gets pages and feeds, lets worker processes read them, and keeps what they made of it.

    Use it as a context manager: afterwards nothing is connected and no process is left.
    """

    def __init__(self, captures: Captures, mutations: Mutations, client: Client, progress: Progress) -> None:
        self._captures = captures
        self._mutations = mutations
        self._client = client
        self._progress = progress
        self._stack = ExitStack()
        self._pages = Pool(1)
        self._feeds: Pool | None = None
        self._done, self._total = 0, 0

    def __enter__(self) -> Self:
        self._captures.sweep()
        self._stack.enter_context(self._client)
        self._stack.enter_context(self._pages)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    # -- pages

    def pages(self, wanted: Sequence[Wanted]) -> Iterator[Imported | Failure]:
        """Get pages with their pictures, take them in; yield each once it is durable, in order."""
        places = [_place(one) for one in wanted]
        orders = [
            Order(place=there, typed=one.typed, private=one.private)
            for one, there in zip(wanted, places, strict=True)
            if isinstance(there, Place)
        ]
        self._done, self._total = 0, len(wanted)
        with closing(fetched(self._client, orders, self._step)) as outcomes:
            for one, there in zip(wanted, places, strict=True):
                outcome = next(outcomes) if isinstance(there, Place) else there
                yield from self._take(one, outcome)
                self._done += 1
        self._step(0, "")

    def _step(self, _done: int, host: str) -> None:
        """Tell how far it is, and which host is waited for; "" while nothing is on the network."""
        self._progress.step(self._done, self._total or None, host)

    def known(self, address: str) -> Imported | None:
        """Return an article that the library has of an address, as a duplicate; None if it has none."""
        connection = self._connection
        found = feeds.known(connection, identity_of(normal_address(address), ""))
        article = None if found is None else articles.find(connection, found)
        if article is None:
            return None
        return Imported(
            input=address,
            member=None,
            article=article.id,
            title=article.title,
            format=article.format,
            status=ImportStatus.DUPLICATE,
        )

    def _take(self, wanted: Wanted, outcome: Response | StorageError) -> Iterator[Imported | Failure]:
        results: list[Imported | Failure] = []
        if isinstance(outcome, Response):
            results = [self._named(one, wanted) for one in self._import(wanted, outcome)]
            error = results[0].error if isinstance(results[0], Failure) and len(results) == 1 else None
        else:
            error = outcome
            results = [Failure(input=wanted.input, member=wanted.member, error=error)]
        if error is not None and wanted.entry is not None and _is_full(wanted.entry):
            yield self._named(next(self._import(wanted, _composed(wanted.entry))), wanted)
        else:
            yield from results

    @staticmethod
    def _named(result: Imported | Failure, wanted: Wanted) -> Imported | Failure:
        return replace(result, input=wanted.input, member=wanted.member or result.member)

    def _import(self, wanted: Wanted, response: Response) -> Iterator[Imported | Failure]:
        address = None if response.place is _NOWHERE else normal_address(str(response.place))
        answers = self._read_page(response, Task(path=Path(_file_name(response)), url=address))
        alone = answers[0].extract if len(answers) == 1 and answers[0].member is None else None
        if alone is not None and not self._has(address, alone):
            files = self._pictures(wanted, response.place, alone)
            if files:
                answers = self._read_page(response, replace(answers[0].task, assets=files))
        for answer in answers:
            if answer.extract is None:
                assert answer.error is not None
                error = _readdressed(answer.error, wanted, answer.member)
                yield Failure(input=wanted.input, member=answer.member, error=error)
                continue
            extract = answer.extract
            if answer.member is None:
                extract = replace(extract, saved=None)  # it is as it stands now, whatever it says
            result = self._captures.keep(str(response.place), extract, explicit=address)
            self._remember(wanted, result)
            yield result

    def _has(self, address: str | None, extract: Extract) -> bool:
        """Tell whether the library has exactly this page: its pictures are not asked for again."""
        found = articles.by_identity(self._connection, identity_of(address, extract.sha256))
        same = articles.by_original(self._connection, extract.sha256)
        return found is not None and found["id"] in {row["id"] for row in same}

    def _read_page(self, response: Response, task: Task) -> list[Answer]:
        with self._draft(response, task.path.name) as file:
            return list(self._pages.read([replace(task, path=file)], progress=_Offline(self)))

    @contextmanager
    def _draft(self, response: Response, name: str) -> Iterator[Path]:
        """Lend a file of what came, since importers read files.

        It is gone before anything else is asked for: another process may wait for its place.
        """
        folder = self._mutations.database.folder
        with ExitStack() as stack:
            try:
                file = stack.enter_context(staging(folder, "fetch")) / name
                file.write_bytes(response.data)
            except OSError as error:
                raise CannotWrite(path=folder, reason=error.strerror or error) from error
            yield file

    def _remember(self, wanted: Wanted, result: Imported) -> None:
        asked = normal_address(wanted.address)
        if asked is None or result.member is not None:
            return
        identity = identity_of(asked, "")
        elsewhere = articles.by_identity(self._connection, identity) is None
        listed = feeds.is_listed(self._connection, asked)
        if not elsewhere and not listed:
            return
        with self._mutations.begin("headline.take", journaled=False) as mutation:
            if listed:
                feeds.set_article(mutation.connection, asked, result.article)
            if elsewhere:
                feeds.remember_asked(mutation.connection, identity, result.article)

    def _pictures(self, wanted: Wanted, page: Place, extract: Extract) -> dict[str, bytes]:
        """Get the pictures that an article shows and that did not come with it."""
        sources = [
            run.image.source
            for block in blocks.decode(extract.blocks)
            for run in block.runs
            if run.image is not None and run.image.source and not run.image.blob
        ]
        orders: dict[str, Order] = {}
        for source in dict.fromkeys(sources):
            order = _picture(source, wanted, page)
            if order is not None and len(orders) < MOST_PICTURES:
                orders[source] = order
        files: dict[str, bytes] = {}
        room, until = PICTURES_BYTES, time.monotonic() + PICTURES_SECONDS
        with closing(fetched(self._client, list(orders.values()), self._step)) as outcomes:
            for source, outcome in zip(orders, outcomes, strict=True):
                if isinstance(outcome, Response) and len(outcome.data) <= room:
                    files[source] = outcome.data
                    room -= len(outcome.data)
                if time.monotonic() > until:
                    break
        return files

    # -- feeds

    def feeds(self, orders: Sequence[Order]) -> Iterator[tuple[Response, FeedPage] | StorageError]:
        """Get and read feeds, or what names some; yield what comes of each, in order."""
        orders = [replace(order, most=FEED_BYTES, accept=_FEEDS) for order in orders]
        self._done, self._total = 0, len(orders)
        with closing(fetched(self._client, orders, self._step)) as outcomes:
            for outcome in outcomes:
                if isinstance(outcome, StorageError):
                    yield outcome
                else:
                    yield self._read_response(outcome)
                self._done += 1

    def _read_response(self, response: Response) -> tuple[Response, FeedPage] | StorageError:
        if not response.fresh:
            return response, FeedPage()
        with self._draft(response, "feed") as file:
            try:
                return response, self._read(Task(path=file, url=normal_address(str(response.place))))
            except StorageError as error:
                return error

    def read_file(self, path: Path) -> FeedPage:
        """Return what a feed's file holds. Raises StorageError."""
        try:
            size = path.stat().st_size
        except OSError:
            size = 0  # the worker finds the words
        if size > FEED_BYTES:
            raise TooLarge(path=str(path), limit=f"{FEED_BYTES >> 20} MB")
        return self._read(Task(path=path))

    def _read(self, task: Task) -> FeedPage:
        from storage.online.reading import FeedReader

        if self._feeds is None:
            self._feeds = self._stack.enter_context(Pool(1, reader=FeedReader()))
        (answer,) = self._feeds.read([task], progress=_Offline(self))
        if answer.feed is None:
            assert answer.error is not None
            raise answer.error
        return answer.feed

    @property
    def _connection(self) -> Connection:
        return self._mutations.database.connection()


class _Offline:
    """The Progress of a worker that reads what came: the visit may be stopped then, too."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit

    def step(self, done: int, total: int | None, label: str = "") -> None:
        self._visit._step(0, "")


_NOWHERE = Place(scheme="https", host="localhost", port=443, target="/")
"""Where an entry without an address comes from."""


def _place(wanted: Wanted) -> Place | StorageError:
    try:
        return place(wanted.address)
    except StorageError as error:
        return error


def _picture(source: str, wanted: Wanted, page: Place) -> Order | None:
    """Return how to ask for a picture, None where it must not be asked for.

    A page within a private network shows pictures of its own host alone: it must not become a way
    to touch the hosts beside it, nor to tell others that it is read.
    """
    try:
        there = place(source)
    except StorageError:
        return None
    if (is_plainly_private(page) or wanted.private) and there.host != page.host:
        return None
    return Order(place=there, typed=wanted.typed, private=wanted.private, most=PICTURE_BYTES, accept=_PICTURES)


def _file_name(response: Response) -> str:
    """Return a name that tells importers as much as a file's name would."""
    last = _UNSAFE.sub("_", response.place.target.partition("?")[0].rpartition("/")[2]).lstrip(".")
    ending = _ENDINGS.get(response.media_type, "")
    if ending and not last.lower().endswith((ending, f"{ending}.gz")):
        last = f"{last or 'page'}{ending}"
    return (last or "page")[-80:]


def _readdressed(error: StorageError, wanted: Wanted, member: str | None) -> StorageError:
    """Return a worker's error with the address in the place of the draft's path."""
    if "path" not in error.params:
        return error
    name = wanted.address if member is None else f"{wanted.address}: {member}"
    return type(error)(**error.params | {"path": name})


def _is_full(entry: FeedItem) -> bool:
    return len(re.sub(r"<[^>]*>|\s+", "", entry.content)) >= _FULL


def _composed(entry: FeedItem) -> Response:
    """Return the page that an entry makes by itself."""
    head = f'<meta charset="utf-8"><title>{html.escape(entry.title)}</title>'
    if entry.byline:
        head += f'<meta name="author" content="{html.escape(entry.byline)}">'
    if entry.published:
        head += f'<meta property="article:published_time" content="{entry.published}">'
    page = (
        f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body><article>\n<h1>{html.escape(entry.title)}</h1>\n"
        f"{entry.content}\n</article></body></html>\n"
    )
    try:
        there = place(entry.link)
    except StorageError:
        there = _NOWHERE
    return Response(place=there, data=page.encode(), media_type="text/html")
