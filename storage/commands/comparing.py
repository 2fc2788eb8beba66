"""``captures`` and ``compare``: the saved versions of an article, and what changed between two."""

from itertools import groupby
from typing import TYPE_CHECKING

from storage.clock import to_seconds
from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import NotFound, UsageError
from storage.records import ArticleId, Capture, CaptureId, Comparison, Difference, DifferenceKind

if TYPE_CHECKING:
    from storage.library import Library


def captures_(context: Context, arguments: Arguments) -> int:
    """Print the captures of an article, oldest first."""
    id = article_id(arguments.positional[0])
    with context.library() as library:
        library.articles.get(id)
        for capture in library.captures.list(id):
            context.output.row(_capture_row(capture), _capture_line(capture))
    return 0


def compare_(context: Context, arguments: Arguments) -> int:
    """Print what changed between two captures, or between two articles of one story."""
    id, *given = arguments.positional
    with context.library() as library:
        before, after = _pair(library, article_id(id), given, arguments.value("with"))
        found = library.captures.compare(before, after)
        for number, parts in groupby(found.differences, key=lambda one: one.change):
            row = _change_row(found, number, list(parts))
            context.output.row(row, _change_line(row))
    return 0


def _pair(
    library: "Library", article: ArticleId, given: list[str], other: str | None
) -> tuple[CaptureId, CaptureId]:
    library.articles.get(article)
    own = library.captures.list(article)
    if other is not None:
        if given:
            raise UsageError(reason="--with names another article; captures are compared without it")
        library.articles.get(article_id(other))
        return own[-1].id, library.captures.list(article_id(other))[-1].id
    if not given:
        if len(own) < 2:
            raise UsageError(reason=f"article {article} has one capture; there is nothing to compare it with")
        return own[-2].id, own[-1].id
    if len(given) != 2:
        raise UsageError(reason="compare needs two captures, or none for the last two")
    first, second = (of_article(own, text) for text in given)
    return first.id, second.id


def of_article(captures: list[Capture], text: str) -> Capture:
    """Return the capture of an article whose id was given. Raises NotFound."""
    for capture in captures:
        if str(capture.id) == text:
            return capture
    raise NotFound(what=f"capture {text} of this article")


def _capture_row(capture: Capture) -> dict[str, object]:
    return {
        "capture": capture.id,
        "article": capture.article,
        "uid": capture.uid,
        "url": capture.url,
        "captured": to_seconds(capture.captured),
        "sha256": capture.sha256,
        "size": capture.size,
        "format": capture.format,
    }


def _capture_line(capture: Capture) -> str:
    at = to_seconds(capture.captured)
    return visible(f"{capture.id:>6}  {at}  {capture.size:>9}  {capture.format:<6} {capture.url or ''}")


def _change_row(found: Comparison, number: int, parts: list[Difference]) -> dict[str, object]:
    def said(kind: DifferenceKind) -> str:
        return "\n".join(found.content.text[one.start : one.end] for one in parts if one.kind is kind)

    kinds = {one.kind for one in parts}
    return {
        "change": number + 1,
        "kind": kinds.pop().value if len(kinds) == 1 else "replaced",
        "start": parts[0].place,
        "end": max(
            one.place + (0 if one.kind is DifferenceKind.REMOVED else one.end - one.start) for one in parts
        ),
        "removed": said(DifferenceKind.REMOVED),
        "added": said(DifferenceKind.ADDED) or said(DifferenceKind.MOVED),
    }


def _change_line(row: dict[str, object]) -> str:
    if row["kind"] == "moved":
        return visible(f"{row['change']:>6}  ~ {row['added']}")
    signs = (("-", row["removed"]), ("+", row["added"]))
    return "\n".join(visible(f"{row['change']:>6}  {sign} {text}") for sign, text in signs if text)
