"""``search``: one query, or one a line."""

from storage.commands import lines
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import StorageError, UsageError
from storage.records import SearchHit

LIMIT = 20


def search_(context: Context, arguments: Arguments) -> int:
    """Print the best hits first; finding none is no failure."""
    source = arguments.value("from")
    if source is not None:
        if arguments.positional or arguments.value("limit") or arguments.value("in"):
            raise UsageError(reason="with --from, queries and their limits stand in the file")
        return _answer_lines(context, source)
    if not arguments.positional:
        raise UsageError(reason="QUERY is missing")
    if len(arguments.positional) > 1:
        raise UsageError(reason="a query of several words is one argument: put it in quotes")
    number = arguments.number("limit")
    limit = LIMIT if number is None else number
    within = arguments.value("in") or "all"
    with context.library() as library:
        for hit in library.search.find(arguments.positional[0], limit=limit, within=within).hits:
            context.output.row(hit_row(hit), _line(hit))
    return 0


def _answer_lines(context: Context, source: str) -> int:
    with context.library() as library:
        for number, row in lines.read(source):
            try:
                if isinstance(row, UsageError):
                    raise row
                query = lines.text(row, "query")
                limit = lines.number(row, "limit", LIMIT)
                within = lines.text(row, "in", "all")
                result = library.search.find(query, limit=limit, within=within)
            except StorageError as error:
                context.output.error(error, input=number)
                continue
            context.output.row(
                {
                    "query": result.query,
                    "total": result.total,
                    "suggestion": result.suggestion,
                    "hits": [hit_row(hit) for hit in result.hits],
                },
                "\n".join([f"{visible(query)}: {result.total}", *map(_line, result.hits)]),
            )
    return context.done()


def hit_row(hit: SearchHit) -> dict[str, object]:
    """Return a hit as the contract writes it."""
    return {
        "kind": "article" if hit.highlight is None else "highlight",
        "article": hit.article,
        "highlight": hit.highlight,
        "title": hit.title,
        "score": hit.score,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }


def _line(hit: SearchHit) -> str:
    where = f"{hit.article:>6}" if hit.highlight is None else f"{hit.article:>6}/{hit.highlight}"
    return visible(f"{where}  {hit.title}") + "\n        " + visible(_marked(hit))


def _marked(hit: SearchHit) -> str:
    parts, at = [], 0
    for start, end in hit.marks:
        parts += [hit.snippet[at:start], "[", hit.snippet[start:end], "]"]
        at = end
    return "".join([*parts, hit.snippet[at:]])
