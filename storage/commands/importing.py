"""``import`` and ``sample``."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from storage.addresses import normal_address
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import (
    CannotWrite,
    InputNotFound,
    LibraryBusy,
    NoText,
    StorageError,
    UsageError,
)
from storage.records import Failure, Imported

if TYPE_CHECKING:
    from storage.library import Library


_TURN = 0.5
"""Seconds for which the index is waited for, and for which it is written at once."""


def import_(context: Context, arguments: Arguments) -> int:
    """Take in saved pages; each acknowledged once it is durable."""
    if {"continue", "retry"} & set(arguments.flags):
        return _again(context, arguments)
    if not arguments.positional:
        raise UsageError(reason="PATH is missing")
    if "" in arguments.positional:  # a variable of a script that is not set; not this folder
        raise UsageError(reason="PATH is empty")
    paths = [Path(path) for path in arguments.positional]
    url = arguments.value("url")
    if url is not None:
        if normal_address(url) is None:
            raise UsageError(reason=f"{url} is no web address")
        if len(paths) > 1 or paths[0].is_dir():
            raise UsageError(reason="--url names the address of one page")
    given = _given(paths, arguments.positional)
    if "list" in arguments.flags:
        return _list(context, paths, given)
    chosen = frozenset(arguments.list("member"))
    if chosen and (len(paths) > 1 or paths[0].is_dir()):
        raise UsageError(reason="--member names pages of one file")
    members = {paths[0]: chosen} if chosen else None
    with context.library(create=True) as library:
        progress = context.output.progress("Importing")
        results = library.captures.add(paths, url=url, members=members, progress=progress)
        missing = tell(context, results, given, chosen)
        for name in sorted(missing):
            error = InputNotFound(path=f"{paths[0]}: {name}")
            context.output.error(error, input=arguments.positional[0], member=name)
        index(library)
    return context.done()


def _given(paths: list[Path], typed: Iterable[str]) -> Mapping[int, str]:
    # By identity: "a" and "./a" are equal as paths, and yet each is shown as it was typed.
    return {id(path): text for path, text in zip(paths, typed, strict=True)}


def _list(context: Context, paths: list[Path], given: Mapping[int, str]) -> int:
    """Print the pages of files; needs no library."""
    from storage.services.listing import members

    for found in members(paths):
        if isinstance(found, Failure):
            _fail(context, found, given)
            continue
        path, member = found
        row = {
            "event": "member",
            "input": given.get(id(path), str(path)),
            "member": member.name,
            "title": member.title or None,
            "url": member.url,
            "size": member.size,
        }
        name = member.name or path.name
        context.output.row(row, visible(f"{member.size:>10}  {name}  {member.title}".rstrip()))
    return context.done()


def _again(context: Context, arguments: Arguments) -> int:
    """Go on with the imports that were cut short, or try once more what failed in the last one."""
    if arguments.positional or arguments.values or arguments.lists or len(arguments.flags) > 1:
        raise UsageError(reason="--continue and --retry stand alone")
    with context.library() as library:
        progress = context.output.progress("Importing")
        if "continue" in arguments.flags:
            for batch in library.imports.interrupted():
                tell(context, library.imports.resume(batch.id, progress=progress), {})
        elif (last := library.imports.last()) is not None and last.failures:
            tell(context, library.imports.retry(last.id, progress=progress), {})
        index(library)
    return context.done()


def sample_(context: Context, arguments: Arguments) -> int:
    """Take in the sample pages with their example highlights."""
    folder, passages = context.sample()
    with context.library(create=True) as library:
        progress = context.output.progress("Importing")
        tell(context, library.captures.add_sample(folder, passages, progress=progress), {})
        index(library)
    return context.done()


def index(library: "Library") -> None:
    """Bring the index up to date, unless another process has it; all rows are printed by now."""
    with suppress(CannotWrite, LibraryBusy):  # then it is the next search's matter
        owed = library.search.owed()
        while not library.search.drain(_TURN, bulk=True) and library.search.owed() < owed:
            owed = library.search.owed()


def _fail(context: Context, failure: Failure, given: Mapping[int, str]) -> None:
    if not isinstance(failure.error, StorageError):
        raise failure.error
    input = given.get(id(failure.input), str(failure.input))
    context.output.error(failure.error, input=input, member=failure.member)


def tell(
    context: Context,
    results: Generator[Imported | Failure, None, None],
    given: Mapping[int, str],
    chosen: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """Print a row for each result; return those of the ``chosen`` pages that never came.

    ``given`` are inputs as they were typed, by identity.
    """
    # Ended here, whatever happens on the way: the library is closed when an error has come further.
    with closing(results):
        for result in results:
            if isinstance(result, Failure):
                if chosen and result.member is None and isinstance(result.error, NoText):
                    continue  # nothing of it was wanted: each name is told of by itself
                _fail(context, result, given)
                chosen -= {result.member or ""}
                continue
            input = given.get(id(result.input), str(result.input))
            chosen -= {result.member or ""}
            row: dict[str, object] = {
                "event": "imported",
                "input": input,
                "article": result.article,
                "title": result.title,
                "format": result.format,
                "status": result.status.value,
            }
            if result.member is not None:
                row["member"] = result.member
            context.output.row(row, f"{result.article:>6}  {result.status.value:<9}  {visible(result.title)}")
    return chosen
