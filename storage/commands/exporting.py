"""``export`` and ``import-notes``: Markdown and its kin, out and back in."""

from pathlib import Path
from typing import TYPE_CHECKING

from storage.commands.arguments import Arguments, whole_number
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import UsageError
from storage.records import Exported, ExportWishes, HighlightId, NoteChange, Selection

if TYPE_CHECKING:
    from storage.library import Library


def export_(context: Context, arguments: Arguments) -> int:
    """Write articles and their annotations into a folder, into one file, or to standard output."""
    out, aloud = arguments.value("out"), "stdout" in arguments.flags
    if bool(out) == aloud:
        raise UsageError(reason="export needs --out DIR, --out FILE or --stdout")
    if (by := arguments.value("by")) not in (None, "tag", "article"):
        raise UsageError(reason=f"--by takes tag or article, not {by}")
    which = _selection(arguments)
    with context.library() as library:
        wishes = _wishes(library, arguments)
        if aloud:
            for piece in library.exports.text(which, wishes):
                if context.output.as_json:
                    context.output.row({"text": piece}, "")
                else:
                    context.output.raw(piece.encode("utf-8", "replace"))
            return context.done()
        assert out is not None
        folder, file = _place(library, Path(out), wishes.format)
        written = library.exports.write(
            folder,
            selection=which,
            wishes=wishes,
            file=file,
            progress=context.output.progress("Exporting"),
        )
        for one in written:
            _tell(context, one)
    return context.done()


def import_notes_(context: Context, arguments: Arguments) -> int:
    """Read notes and tags back that were edited in exported files; conflicts only when asked to."""
    preview = "preview" in arguments.flags
    with context.library() as library:
        paths = [Path(path) for path in arguments.positional]
        found = library.notes.edited(paths, progress=context.output.progress("Reading"))
        chosen = [one for one in found if not one.conflict or "overwrite" in arguments.flags]
        if preview:
            for one in found:
                _tell_change(context, one)
            return context.done()
        if chosen:
            library.notes.apply(chosen)
        for one in found:
            _tell_change(context, one, applied=one in chosen)
        left = len(found) - len(chosen)
        context.output.row(
            {"event": "notes-imported", "changes": len(chosen), "conflicts": left},
            f"{len(chosen)} changes taken over, {left} conflicts left as they are",
        )
    return context.done()


def _selection(arguments: Arguments) -> Selection:
    ids = tuple(article_id(text) for text in arguments.positional)
    marked = [
        HighlightId(whole_number(text, "--highlight"))
        for given in arguments.list("highlight")
        for text in given.replace(",", " ").split()
    ]
    return Selection(
        articles=ids or None,
        tag=arguments.value("tag"),
        query=arguments.value("query"),
        highlights=tuple(marked) if arguments.list("highlight") else None,
    )


def _wishes(library: "Library", arguments: Arguments) -> ExportWishes:
    template = arguments.value("template")
    return ExportWishes(
        format=arguments.value("format") or "markdown",
        template=None if template is None else library.exports.template(Path(template)),
        full="full" in arguments.flags,
        pictures="images" in arguments.flags,
        by=arguments.value("by") or "",
        overwrite="overwrite" in arguments.flags,
    )


def _place(library: "Library", out: Path, format: str) -> tuple[Path, str | None]:
    """Return the folder to write into, and the file's name if ``out`` is that of one file."""
    if out.suffix.lower() == library.exports.suffix(format) and not out.is_dir():
        return out.parent, out.name
    return out, None


def _tell(context: Context, one: Exported) -> None:
    path = one.path.as_posix()
    left = {"changed": one.changed, "removed": one.removed, "kept": one.kept}
    told = {name: list(blocks) for name, blocks in left.items() if blocks}
    words = "".join(f"  {name}: {', '.join(blocks)}" for name, blocks in told.items())
    context.output.row(
        {"event": "exported", "article": one.article, "path": path, **told},
        visible(f"{one.article:>6}  {path}{words}"),
    )


def _tell_change(context: Context, one: NoteChange, *, applied: bool | None = None) -> None:
    before, after = _shown(one.before), _shown(one.after)
    row = {
        "event": "note-change",
        "highlight": one.highlight,
        "article": one.article,
        "field": one.field,
        "before": before,
        "after": after,
        "conflict": one.conflict,
        "path": str(one.path),
    }
    if applied is not None:
        row["applied"] = applied
    what = f"article {one.article}" if one.highlight is None else f"highlight {one.highlight}"
    mark = "  (changed here, too)" if one.conflict else ""
    context.output.row(row, visible(f"{what}  {one.field}: {before!r} -> {after!r}{mark}"))


def _shown(value: str | tuple[str, ...]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)
