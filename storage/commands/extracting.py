"""``extract``: what a saved page says, without a library."""

from collections.abc import Iterator
from pathlib import Path

from storage import blocks
from storage.addresses import normal_address
from storage.commands import lines
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.described import described
from storage.errors import UsageError
from storage.records import Extract
from storage.workers import Pool, Task

Asked = tuple[str | int, Task | UsageError]


def extract_(context: Context, arguments: Arguments) -> int:
    """Print what extraction makes of each page, in order, as soon as it is known."""
    source, url = arguments.value("from"), arguments.value("url")
    if (source is None) == (not arguments.positional):
        raise UsageError(reason="extract needs FILE..., or --from FILE")
    if url is not None and (source is not None or len(arguments.positional) > 1):
        raise UsageError(reason="--url names the address of one page")
    address = None if url is None else normal_address(url)
    if url is not None and address is None:
        raise UsageError(reason=f"{url} is no web address")
    asked = _named(arguments.positional, address) if source is None else _lines(source)
    with Pool(size=1) as pool:
        for input, task in asked:
            if isinstance(task, UsageError):
                context.output.error(task, input=input)
                continue
            # One at a time: whoever writes a line may wait for its answer before the next.
            for answer in pool.read([task]):
                if answer.error is not None:
                    context.output.error(answer.error, input=input)
                elif answer.extract is not None:
                    _tell(context, answer.extract)
    return context.done()


def _named(paths: tuple[str, ...], address: str | None) -> Iterator[Asked]:
    for path in paths:
        yield path, Task(path=Path(path), url=address)


def _lines(source: str) -> Iterator[Asked]:
    for number, row in lines.read(source):
        if isinstance(row, UsageError):
            yield number, row
            continue
        try:
            file = lines.text(row, "file")
            # Lists of pages name what is no web address in many ways: such a page simply has none.
            yield file, Task(path=Path(file), url=normal_address(lines.text(row, "url", "")))
        except UsageError as error:
            yield number, error


def _tell(context: Context, extract: Extract) -> None:
    row = described(
        extract.metadata,
        blocks.decode(extract.blocks),
        text=extract.text,
        words=extract.words,
        sha256=extract.sha256,
    )
    if extract.member is not None:
        row["member"] = extract.member
    context.output.row(row, f"{extract.metadata.title}\n\n{extract.text}\n")
