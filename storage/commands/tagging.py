"""``tag`` and ``tags``."""

from collections.abc import Sequence
from pathlib import Path

from storage.commands.arguments import Arguments, whole_number
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import NotFound, UsageError
from storage.library import Library
from storage.records import HighlightId, Touched


def tag_(context: Context, arguments: Arguments) -> int:
    """Give articles, or highlights, tags and take some away as one change; print what each has then."""
    marks = [whole_number(text, "--highlight") for text in arguments.list("highlight")]
    if bool(marks) == bool(arguments.positional):
        raise UsageError(reason="tag needs the ID of an article, or --highlight ID")
    articles = [article_id(text) for text in arguments.positional]
    highlights = [HighlightId(number) for number in marks]
    with context.library() as library:
        library.tags.apply(
            articles=articles,
            highlights=highlights,
            add=arguments.list("add"),
            remove=arguments.list("remove"),
        )
        for article in dict.fromkeys(articles):
            _tell_tags(context, "article", article, library.articles.get(article).tags)
        for mark in dict.fromkeys(highlights):
            _tell_tags(context, "highlight", mark, library.highlights.get(mark).tags)
    return 0


def _tell_tags(context: Context, kind: str, id: int, tags: Sequence[str]) -> None:
    row = {"event": "tagged", kind: id, "tags": list(tags)}
    context.output.row(row, visible(f"{id:>6}  {', '.join(tags)}"))


def tags_(context: Context, arguments: Arguments) -> int:
    """Print the tag list, write it out, take one over, or rename, merge, delete or describe a tag."""
    if "export" in arguments.values or "import" in arguments.values:
        return _codebook(context, arguments)
    steps = [name for name in _STEPS if name in arguments.values or name in arguments.flags]
    expected = 2 if steps and steps[0] in ("rename", "merge") else 1 if steps else 0
    if len(steps) > 1:
        raise UsageError(reason=f"--{steps[0]} and --{steps[1]} are two different things")
    if len(arguments.positional) != max(0, expected - 1):
        raise UsageError(reason="tags takes --rename OLD NEW, --merge OLD NEW, --delete T or --describe T")
    if not steps and (arguments.values or arguments.flags):
        raise UsageError(reason="--dry-run, --description, --color and --memo need to know what to do")
    if "lift" in arguments.flags and steps[0] != "delete":
        raise UsageError(reason="--lift belongs to --delete")
    with context.library() as library:
        if steps:
            _carry_out(context, library, steps[0], arguments)
        else:
            _list(context, library)
    return 0


def _codebook(context: Context, arguments: Arguments) -> int:
    if len(arguments.values) > 1 or arguments.positional or arguments.flags:
        raise UsageError(reason="tags takes --export FILE or --import FILE by itself")
    out, source = arguments.value("export"), arguments.value("import")
    with context.library() as library:
        if out is not None:
            count = library.codebook.write(Path(out))
            row: dict[str, object] = {"event": "tags-exported", "path": out, "tags": count}
            context.output.row(row, visible(f"{count} tags: {out}"))
        if source is not None:
            done = library.codebook.read(Path(source))
            counts = {"new": done.new, "changed": done.changed, "unchanged": done.unchanged}
            words = ", ".join(f"{number} {name}" for name, number in counts.items())
            context.output.row({"event": "tags-imported", **counts}, words)
    return 0


_STEPS = {"rename": "renamed", "merge": "merged", "delete": "deleted", "describe": "described"}


def _carry_out(context: Context, library: Library, step: str, arguments: Arguments) -> None:
    path = str(arguments.value(step))
    new = arguments.positional[0] if arguments.positional else ""
    told = {name: arguments.value(name) for name in ("description", "color", "memo", "shortcut")}
    if step != "describe" and any(value is not None for value in told.values()):
        raise UsageError(reason="--description, --color, --memo and --shortcut belong to --describe")
    dry = "dry-run" in arguments.flags
    try:
        touched = library.tags.touched(path)
    except NotFound:
        if step != "describe":
            raise
        touched = Touched(tags=1, articles=0, highlights=0)
    if step == "merge":
        library.tags.touched(new)
    if not dry:
        match step:
            case "rename":
                library.tags.rename(path, new)
            case "merge":
                library.tags.merge(path, new)
            case "delete":
                library.tags.delete(path, lift="lift" in arguments.flags)
            case _:
                library.tags.describe(path, **told)
    row: dict[str, object] = {"event": "would" if dry else _STEPS[step], "tag": path}
    row |= {"step": step} if dry else {}
    row |= {"to": new} if new else {}
    row |= {"tags": touched.tags, "articles": touched.articles, "highlights": touched.highlights}
    words = f"{'would be ' if dry else ''}{_STEPS[step]}: {path}" + (f" -> {new}" if new else "")
    context.output.row(row, visible(f"{words}  ({touched.articles} articles, {touched.highlights} highlights)"))


def _list(context: Context, library: Library) -> None:
    for tag in library.tags.list():
        context.output.row(
            {
                "tag": tag.path,
                "uid": tag.uid,
                "description": tag.description or None,
                "color": tag.color or None,
                "articles": tag.articles,
                "highlights": tag.highlights,
                "memo": tag.memo or None,
                "shortcut": tag.shortcut or None,
            },
            visible(f"{tag.path}  ({tag.articles} articles, {tag.highlights} highlights)"),
        )
