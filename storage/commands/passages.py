"""``passages``: the highlights of the whole library, by tag, colour, period and source."""

from datetime import date

from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.listing import highlight_row
from storage.commands.output import visible
from storage.errors import UnknownColor, UsageError
from storage.records import Passage, PassageFilter, TagTerm

_WAYS = ("any", "all", "none")


def passages_(context: Context, arguments: Arguments) -> int:
    """Print highlights by article, start, end and id, each with its source."""
    which = _filter(arguments)
    with context.library() as library:
        known = library.highlights.colors()
        for color in which.colors:
            if color not in known:
                raise UnknownColor(color=color, colors=", ".join(known))
        rows = library.passages.rows(library.passages.board(which).ids)
        for passage in sorted(rows, key=_place):
            context.output.row(_row(passage), _line(passage))
    return 0


def _filter(arguments: Arguments) -> PassageFilter:
    ways = [way for way in _WAYS if way in arguments.flags] or ["any"]
    if len(ways) > 1:
        raise UsageError(reason=f"--{ways[0]} and --{ways[1]} are two different things")
    exact = "exact" in arguments.flags
    terms = {name: _terms(arguments.list(name), exact=exact) for name in ("tag", "without")}
    return PassageFilter(
        any=terms["tag"] if ways == ["any"] else (),
        all=terms["tag"] if ways == ["all"] else (),
        none=terms["without"] + (terms["tag"] if ways == ["none"] else ()),
        colors=arguments.list("color"),
        text=arguments.value("text") or "",
        query=arguments.value("query") or "",
        site=arguments.value("site") or "",
        marked_from=_day(arguments, "since"),
        marked_until=_day(arguments, "until"),
    )


def _terms(paths: tuple[str, ...], *, exact: bool) -> tuple[TagTerm, ...]:
    return tuple(TagTerm(path=path, exact=exact) for path in paths)


def _day(arguments: Arguments, name: str) -> date | None:
    text = arguments.value(name)
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(reason=f"--{name} needs a day such as 2026-05-01, not {text}") from error


def _place(passage: Passage) -> tuple[int, int, int, int]:
    highlight = passage.highlight
    return highlight.article, highlight.start, highlight.end, highlight.id


def _row(passage: Passage) -> dict[str, object]:
    source = {"title": passage.title, "site": passage.site or None, "url": passage.url}
    return highlight_row(passage.highlight) | source


def _line(passage: Passage) -> str:
    highlight = passage.highlight
    tags = "".join(f"  #{tag}" for tag in highlight.tags)
    note = f"  — {highlight.note}" if highlight.note else ""
    source = " · ".join(filter(None, (passage.title, passage.site, (passage.published or "")[:10])))
    return visible(f"{highlight.id:>6}  {highlight.color}: {highlight.quote}{note}{tags}  ({source})")
