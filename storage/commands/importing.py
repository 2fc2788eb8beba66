"""``import`` and ``sample``."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from storage.addresses import normal_address
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import CannotWrite, LibraryBusy, StorageError, UsageError
from storage.records import Failure, Imported

if TYPE_CHECKING:
    from storage.library import Library


_TURN = 0.5
"""Seconds for which the index is waited for, and for which it is written at once."""


def import_(context: Context, arguments: Arguments) -> int:
    """Take in saved pages; each acknowledged once it is durable."""
    if "" in arguments.positional:  # a variable of a script that is not set; not this folder
        raise UsageError(reason="PATH is empty")
    paths = [Path(path) for path in arguments.positional]
    url = arguments.value("url")
    if url is not None:
        if normal_address(url) is None:
            raise UsageError(reason=f"{url} is no web address")
        if len(paths) > 1 or paths[0].is_dir():
            raise UsageError(reason="--url names the address of one page")
    with context.library(create=True) as library:
        progress = context.output.progress("Importing")
        # By identity: "a" and "./a" are equal as paths, and yet each is shown as it was typed.
        given = {id(path): text for path, text in zip(paths, arguments.positional, strict=True)}
        tell(context, library.captures.add(paths, url=url, progress=progress), given)
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
        while not library.search.drain(_TURN) and library.search.owed() < owed:
            owed = library.search.owed()


def tell(
    context: Context, results: Iterable[Imported | Failure], given: Mapping[int, str]
) -> None:
    """Print a row for each result; ``given`` are inputs as they were typed, by identity."""
    for result in results:
        input = given.get(id(result.input), str(result.input))
        if isinstance(result, Failure):
            if not isinstance(result.error, StorageError):
                raise result.error
            context.output.error(result.error, input=input, member=result.member)
            continue
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
        context.output.row(
            row, f"{result.article:>6}  {result.status.value:<9}  {visible(result.title)}"
        )
