"""``delete`` and ``trash``."""

from storage.clock import to_seconds
from storage.commands.arguments import Arguments, whole_number
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import UsageError
from storage.records import HighlightId, TrashKind
from storage.services.trash import Item


def delete_(context: Context, arguments: Arguments) -> int:
    """Move articles and highlights to the trash."""
    articles = [article_id(text) for text in arguments.positional]
    marks = [HighlightId(whole_number(text, "--highlight")) for text in arguments.list("highlight")]
    if not articles and not marks:
        raise UsageError(reason="delete needs the ID of an article, or --highlight ID")
    with context.library() as library:
        if articles:
            library.articles.delete(articles)
        for article in articles:
            row = {"event": "deleted", "article": article}
            context.output.row(row, f"{article:>6}  in the trash")
        if marks:
            library.highlights.delete(marks)
        for mark in marks:
            row = {"event": "deleted", "highlight": mark}
            context.output.row(row, f"{mark:>6}  in the trash")
    return 0


def trash_(context: Context, arguments: Arguments) -> int:
    """List what was deleted, bring some back, or remove some or all for good."""
    restored = [_item(text) for text in arguments.list("restore")]
    removed = [_item(text) for text in arguments.list("remove")]
    empty = "empty" in arguments.flags
    if bool(restored) + bool(removed) + empty > 1:
        raise UsageError(reason="--restore, --remove and --empty are three different things")
    with context.library() as library:
        if restored:
            library.trash.restore(restored)
            _tell(context, "restored", restored)
        elif removed:
            library.trash.remove(removed)
            _tell(context, "removed", removed)
        elif empty:
            gone: list[Item] = [(each.kind, each.id) for each in library.trash.list()]
            library.trash.empty()
            _tell(context, "removed", gone)
        else:
            for each in library.trash.list():
                context.output.row(
                    {
                        "kind": each.kind,
                        "id": each.id,
                        "name": each.name,
                        "where": each.where or None,
                        "highlights": each.highlights,
                        "deleted": to_seconds(each.deleted),
                    },
                    visible(f"{each.kind}:{each.id}  {to_seconds(each.deleted)}  {each.name[:80]}"),
                )
    return 0


def _tell(context: Context, event: str, items: list[Item]) -> None:
    for kind, id in items:
        context.output.row({"event": event, "kind": kind, "id": id}, f"{kind}:{id}  {event}")


def _item(text: str) -> Item:
    kind, colon, number = text.rpartition(":")
    if not colon:
        kind = TrashKind.ARTICLE
    if kind not in list(TrashKind):
        kinds = ", ".join(f"{each}:ID" for each in TrashKind)
        raise UsageError(reason=f"what is in the trash is called {kinds}, not {text}")
    return TrashKind(kind), whole_number(number, kind)
