"""``fetch`` and ``feed``: the two commands that go online, because the user says so."""

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from storage.clock import to_seconds
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.importing import index, tell
from storage.commands.output import visible
from storage.errors import StorageError, UsageError
from storage.records import Failure, Feed, FeedId

if TYPE_CHECKING:
    from storage.library import Library

_TASKS = ("subscribe", "unsubscribe", "refresh", "list", "headlines", "opml")


def fetch_(context: Context, arguments: Arguments) -> int:
    """Get pages of the web and take them in; each acknowledged once it is durable."""
    addresses = _given(arguments)
    with context.library(create=True) as library:
        progress = context.output.progress("Online")
        results = library.online.fetch(
            addresses,
            progress=progress,
            proxy=arguments.value("proxy"),
            private="private" in arguments.flags,
        )
        tell(context, results, {})
        index(library)
    return context.done()


def feed_(context: Context, arguments: Arguments) -> int:
    """Take in the entries of feeds, or look after the feeds subscribed to."""
    tasks = [task for task in _TASKS if task in arguments.flags]
    if len(tasks) > 1:
        raise UsageError(reason=f"--{tasks[0]} and --{tasks[1]} are two things to do")
    if tasks and arguments.value("limit") is not None:
        raise UsageError(reason=f"there is no --limit with --{tasks[0]}")
    if not tasks:
        return _take_in(context, arguments)
    work: dict[str, Callable[[Context, Library, Arguments], None]] = {
        "subscribe": _subscribe,
        "unsubscribe": _unsubscribe,
        "refresh": _refresh,
        "list": _list,
        "headlines": _headlines,
        "opml": _opml,
    }
    if tasks[0] in ("subscribe", "unsubscribe"):
        _given(arguments)
    elif tasks[0] != "refresh" and arguments.positional:
        raise UsageError(reason=f"--{tasks[0]} takes no address")
    with context.library(create=tasks[0] == "subscribe") as library:
        work[tasks[0]](context, library, arguments)
    return context.done()


def _take_in(context: Context, arguments: Arguments) -> int:
    limit = arguments.number("limit")
    if limit is not None and limit <= 0:
        raise UsageError(reason="--limit needs a number above 0")
    given = [_source(one) for one in _given(arguments)]
    with context.library(create=True) as library:
        results = library.online.feed(
            given,
            **({} if limit is None else {"limit": limit}),
            progress=context.output.progress("Online"),
            proxy=arguments.value("proxy"),
            private="private" in arguments.flags,
        )
        tell(context, results, {})
        index(library)
    return context.done()


def _subscribe(context: Context, library: "Library", arguments: Arguments) -> None:
    for given in arguments.positional:
        results = library.online.subscribe(
            _source(given),
            progress=context.output.progress("Online"),
            proxy=arguments.value("proxy"),
            private="private" in arguments.flags,
        )
        with closing(results):
            for result in results:
                if isinstance(result, Failure):
                    _refuse(context, result.error, str(result.input))
                    continue
                status = "duplicate" if result.change is None else "new"
                described = _described(result.feed)
                row = {"event": "subscribed", "input": given, **described, "status": status}
                context.output.row(row, f"{status:<9}  {visible(result.feed.title)}")


def _unsubscribe(context: Context, library: "Library", arguments: Arguments) -> None:
    for id, feed in _named(library, arguments.positional):
        library.online.unsubscribe([id])
        context.output.row(
            {"event": "unsubscribed", "feed": id, "url": feed.url}, f"gone       {visible(feed.title)}"
        )


def _refresh(context: Context, library: "Library", arguments: Arguments) -> None:
    named = [id for id, _ in _named(library, arguments.positional)]
    results = library.online.refresh(
        named or None,
        progress=context.output.progress("Online"),
        proxy=arguments.value("proxy"),
    )
    with closing(results):
        for result in results:
            if result.feed.error is not None:
                _refuse(context, result.feed.error, result.feed.url)
                continue
            row = {"event": "refreshed", **_described(result.feed), "new": result.new}
            context.output.row(row, f"{result.new:>6} new  {visible(result.feed.title)}")


def _list(context: Context, library: "Library", arguments: Arguments) -> None:
    for feed in library.online.feeds():
        context.output.row(_described(feed), f"{feed.entries:>6}  {visible(feed.title)}  {visible(feed.url)}")


def _headlines(context: Context, library: "Library", arguments: Arguments) -> None:
    for one in library.online.headlines():
        row = {
            "feed": one.feed,
            "source": one.source,
            "title": one.title,
            "link": one.link or None,
            "byline": one.byline,
            "published": to_seconds(one.published),
            "summary": one.summary,
            "article": one.article,
        }
        context.output.row(row, f"{to_seconds(one.published)}  {visible(one.source)}: {visible(one.title)}")


def _opml(context: Context, library: "Library", arguments: Arguments) -> None:
    context.output.raw(library.online.opml())


def _described(feed: Feed) -> dict[str, object]:
    return {
        "feed": feed.id,
        "uid": feed.uid,
        "url": feed.url,
        "title": feed.title,
        "site": feed.site or None,
        "refreshed": None if feed.refreshed is None else to_seconds(feed.refreshed),
        "error": None if feed.error is None else str(feed.error),
        "entries": feed.entries,
    }


def _named(library: "Library", addresses: Iterable[str]) -> list[tuple[FeedId, Feed]]:
    """Return the feeds of addresses. Raises NotFound before anything is done."""
    found = [library.online.find(address) for address in addresses]
    return [(feed.id, feed) for feed in found]


def _given(arguments: Arguments) -> tuple[str, ...]:
    if not arguments.positional or "" in arguments.positional:
        raise UsageError(reason="URL is missing")
    return arguments.positional


def _source(given: str) -> str | Path:
    """Return a file as a path: a feed or a list of feeds may be one."""
    path = Path(given)
    return path if "://" not in given and path.is_file() else given


def _refuse(context: Context, error: Exception, input: str) -> None:
    if not isinstance(error, StorageError):
        raise error
    context.output.error(error, input=input)
