"""``search``: one query, or one a line."""

from storage.commands import lines
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import StorageError, UsageError
from storage.records import SearchHint, SearchHit, SearchResult

LIMIT = 20


def search_(context: Context, arguments: Arguments) -> int:
    """Print the best hits first; finding none is no failure."""
    source = arguments.value("from")
    if source is not None:
        if arguments.positional or any(map(arguments.value, ("limit", "in", "format"))):
            raise UsageError(reason="with --from, queries and their limits stand in the file")
        return _answer_lines(context, source)
    if not arguments.positional:
        raise UsageError(reason="QUERY is missing")
    if len(arguments.positional) > 1:
        raise UsageError(reason="a query of several words is one argument: put it in quotes")
    if (format := arguments.value("format")) is not None:
        return _write_markdown(context, arguments, format)
    number = arguments.number("limit")
    limit = LIMIT if number is None else number
    within = arguments.value("in") or "all"
    with context.library() as library:
        result = library.search.find(arguments.positional[0], limit=limit, within=within)
    for hit in result.hits:
        context.output.row(hit_row(hit), _line(hit))
    for line in _remarks(result):
        context.output.remark(line)
    return 0


def _write_markdown(context: Context, arguments: Arguments, format: str) -> int:
    if format != "markdown" or arguments.value("in") is not None:
        raise UsageError(reason="a search is written with --format markdown, and without --in")
    number = arguments.number("limit")
    query = arguments.positional[0]
    with context.library() as library:
        text = library.exports.search(query, limit=LIMIT if number is None else number)
        context.output.row({"query": query, "markdown": text}, text.rstrip("\n"))
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
                    "hint": hint_row(result.hint),
                    "hits": [hit_row(hit) for hit in result.hits],
                },
                "\n".join(
                    [
                        f"{visible(query)}: {result.total}",
                        *map(_line, result.hits),
                        *map(visible, _remarks(result)),
                    ]
                ),
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
        "reason": hit.reason,
    }


def hint_row(hint: SearchHint | None) -> dict[str, object] | None:
    """Return where a query made no sense, None if all of it did."""
    return None if hint is None else {"code": hint.code, "position": hint.position}


def _remarks(result: SearchResult) -> list[str]:
    """Return what there is to say about a query besides its hits."""
    lines = []
    if result.suggestion is not None:
        lines.append(f"Did you mean: {result.suggestion}")
    if result.hint is not None:
        lines.append(f"{_HINTS[result.hint.code]} (at character {result.hint.position + 1})")
    return lines


_HINTS = {
    "unclosed-quote": "A quotation mark is not closed; its words were searched one by one",
    "unclosed-parenthesis": "A parenthesis is not closed",
    "stray-parenthesis": "A parenthesis closes that was not opened",
    "stray-operator": "OR or NOT stands alone",
    "unknown-field": "There is no such field; its name was searched as a word",
    "missing-value": "Nothing stands behind the colon",
    "bad-value": "This field has no such value; it was searched as words",
    "bad-date": "This is no date; write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month",
    "bad-number": "This is no number; write 2000, >2000 or 100..500",
    "leading-star": "A star at the start of a word means nothing; it belongs at the end",
    "too-fuzzy": "A word may differ by two letters at most",
    "too-deep": "Parentheses are nested too deep",
    "too-many": "The query has too many parts; the rest was passed over",
    "too-long": "The query is too long; the rest was passed over",
    "nothing": "There is no word in this query",
    "timed-out": "This took too long; there may be more",
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
