"""``show``: one article in a form of choice."""

from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.commands.described import described
from storage.errors import UsageError

FORMATS = ("text", "html", "markdown", "json", "original")


def show_(context: Context, arguments: Arguments) -> int:
    """Print an article; ``--json`` means ``--format json``."""
    form = arguments.value("format") or "text"
    if form not in FORMATS:
        raise UsageError(reason=f"there is no format {form}; there are {', '.join(FORMATS)}")
    if context.output.as_json:
        form = "json"
    id = article_id(arguments.positional[0])
    with context.library() as library:
        if form == "original":
            context.output.raw(library.articles.original(id))
            return 0
        content = library.articles.content(id)
        if form == "text":
            context.output.raw(content.text.encode("utf-8") + b"\n")
        elif form == "html":
            context.output.raw(library.articles.html(id).encode("utf-8") + b"\n")
        elif form == "markdown":
            context.output.raw(library.exports.body(id).encode("utf-8"))
        else:
            article = library.articles.get(id)
            context.output.as_json = True
            row = described(
                article,
                content.blocks,
                text=content.text,
                words=article.words,
                sha256=article.sha256,
            )
            own = {"article": article.id, "uid": article.uid, **row, "captures": article.captures}
            context.output.row(own, "")
    return 0
