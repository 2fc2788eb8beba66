"""``export``: one Markdown file an article."""

from pathlib import Path

from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.commands.output import visible
from storage.errors import UsageError


def export_(context: Context, arguments: Arguments) -> int:
    """Write articles and their annotations into a folder."""
    out, template = arguments.value("out"), arguments.value("template")
    if not out:
        raise UsageError(reason="export needs --out DIR")
    ids = [article_id(text) for text in arguments.positional]
    with context.library() as library:
        written = library.exports.write(
            Path(out),
            ids or None,
            format=arguments.value("format") or "markdown",
            template=None if template is None else Path(template),
            progress=context.output.progress("Exporting"),
        )
        for file in written:
            path = file.path.as_posix()
            context.output.row(
                {"event": "exported", "article": file.article, "path": path},
                visible(f"{file.article:>6}  {path}"),
            )
    return context.done()
