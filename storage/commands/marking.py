"""``highlight``: one passage, or one a line; each durable by itself."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from storage.commands import lines
from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import StorageError, UsageError
from storage.records import DEFAULT_COLOR, DEFAULT_STYLE, ArticleId

if TYPE_CHECKING:
    from storage.library import Library


def highlight_(context: Context, arguments: Arguments) -> int:
    """Mark passages; each is acknowledged once it is durable."""
    source = arguments.value("from")
    if source is not None:
        return _mark_lines(context, arguments, source)
    if len(arguments.positional) != 1:
        raise UsageError(reason="highlight needs one ID, or --from FILE")
    start, end = arguments.number("start"), arguments.number("end")
    if start is None or end is None:
        raise UsageError(reason="highlight needs --start N and --end N")
    with context.library() as library:
        _mark(
            context,
            library,
            article_id(arguments.positional[0]),
            start,
            end,
            note=arguments.value("note") or "",
            tags=arguments.list("tag"),
            color=arguments.value("color") or DEFAULT_COLOR,
            style=arguments.value("style") or DEFAULT_STYLE,
        )
    return 0


def _mark_lines(context: Context, arguments: Arguments, source: str) -> int:
    if arguments.positional or arguments.lists or set(arguments.values) != {"from"}:
        raise UsageError(reason="with --from, everything stands in the file")
    with context.library() as library:
        for number, row in lines.read(source):
            try:
                if isinstance(row, UsageError):
                    raise row
                _mark(
                    context,
                    library,
                    ArticleId(lines.number(row, "article")),
                    lines.number(row, "start"),
                    lines.number(row, "end"),
                    note=lines.text(row, "note", ""),
                    tags=lines.texts(row, "tags"),
                    color=lines.text(row, "color", DEFAULT_COLOR),
                    style=lines.text(row, "style", DEFAULT_STYLE),
                )
            except StorageError as error:
                if error.code in ("locked", "damaged", "io"):
                    raise  # the store itself fails: the lines after would fare no better
                context.output.error(error, input=number)
    return context.done()


def _mark(
    context: Context,
    library: "Library",
    article: ArticleId,
    start: int,
    end: int,
    *,
    note: str,
    tags: Sequence[str],
    color: str,
    style: str,
) -> None:
    change = library.highlights.add(article, start, end, color=color, style=style, note=note, tags=tags)
    (id,) = change.highlights
    made = library.highlights.get(id)
    context.output.row(
        {
            "event": "highlighted",
            "highlight": made.id,
            "article": made.article,
            "start": made.start,
            "end": made.end,
            "quote": made.quote,
        },
        visible(f"{made.id:>6}  {made.quote}"),
    )
