"""``check``, ``backup``, ``restore`` and ``reindex``."""

from pathlib import Path

from storage.clock import to_seconds
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import LibraryDamaged, NotFound, UsageError
from storage.records import CheckReport, Problem

_TURN = 60.0
"""Seconds for which articles are recognised at once."""


def check_(context: Context, arguments: Arguments) -> int:
    """Look the library over; 3 if problems remain."""
    try:
        with context.library() as library:
            report = library.backups.check(repair="repair" in arguments.flags)
    except LibraryDamaged as error:
        found = Problem(kind="store-corrupt", detail=str(error))
        report = CheckReport(ok=False, articles=0, highlights=0, indexed=0, problems=(found,))
    counts = f"{report.articles} articles, {report.highlights} highlights, {report.indexed} indexed"
    context.output.row(
        {
            "ok": report.ok,
            "articles": report.articles,
            "highlights": report.highlights,
            "indexed": report.indexed,
            "problems": [{"kind": each.kind, "detail": each.detail} for each in report.problems],
        },
        "\n".join(
            [
                f"{'ok' if report.ok else 'NOT ok'}: {counts}",
                *(visible(f"  {each.kind}: {each.detail}") for each in report.problems),
            ]
        ),
    )
    return 0 if report.ok else LibraryDamaged.exit_code


def backup_(context: Context, arguments: Arguments) -> int:
    """Make a verified copy."""
    to = arguments.value("to")
    if to == "":
        raise UsageError(reason="--to needs a file")
    if "list" in arguments.flags:
        if to is not None:
            raise UsageError(reason="--list and --to are two different things")
        return _list(context)
    with context.library() as library:
        made = library.backups.create(None if to is None else Path(to))
    context.output.row(
        {
            "event": "backup",
            "path": str(made.path),
            "articles": made.articles,
            "highlights": made.highlights,
        },
        visible(f"{made.path}: {made.articles} articles, {made.highlights} highlights"),
    )
    return 0


def _list(context: Context) -> int:
    with context.library() as library:
        for each in library.backups.kept():
            held = (
                "cannot be read as a library"
                if each.articles is None
                else f"{each.articles} articles, {each.highlights} highlights"
            )
            context.output.row(
                {
                    "path": str(each.path),
                    "made": to_seconds(each.made),
                    "kind": each.kind,
                    "bytes": each.size,
                    "articles": each.articles,
                    "highlights": each.highlights,
                },
                visible(f"{to_seconds(each.made)}  {each.kind:<14}  {each.path.name}: {held}"),
            )
    return 0


def restore_(context: Context, arguments: Arguments) -> int:
    """Make the library what a backup holds, or only tell what that would change."""
    source = Path(arguments.positional[0])
    if not source.is_file():  # before an absent library is made for nothing
        raise NotFound(what=f"file {source}")
    if "preview" in arguments.flags:
        return _preview(context, source)
    try:
        with context.library(create=True) as library:
            articles, highlights = library.backups.restore(source)
    except LibraryDamaged:
        articles, highlights = context.recovered(source)
    context.output.row(
        {"event": "restored", "articles": articles, "highlights": highlights},
        f"{articles} articles, {highlights} highlights",
    )
    return 0


def _preview(context: Context, source: Path) -> int:
    with context.library() as library:
        preview = library.backups.preview(source)
    for each in preview.differences:
        for change, names in (
            ("vanishes", each.vanishing), ("returns", each.returning), ("changes", each.changing)
        ):  # fmt: skip
            for name in names:
                context.output.row(
                    {"kind": each.kind, "change": change, "name": name},
                    visible(f"{each.kind} {change}: {name[:120]}"),
                )
    context.output.remark(
        f"The backup holds {preview.articles} articles and {preview.highlights} highlights; "
        "nothing was changed."
    )
    return 0


def reindex_(context: Context, arguments: Arguments) -> int:
    """Build the search index anew, and recognise the articles that nobody has looked at yet."""
    with context.library() as library:
        articles, highlights = library.search.rebuild(context.output.progress("Indexing"))
        while not library.kin.catch_up(_TURN):
            pass
    context.output.row(
        {"event": "reindexed", "articles": articles, "highlights": highlights},
        f"{articles} articles, {highlights} highlights",
    )
    return 0
