"""``show``: one article in a form of choice."""

from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
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
            context.output.row(
                {
                    "article": article.id,
                    "uid": article.uid,
                    "title": article.title,
                    "byline": article.byline or None,
                    "site": article.site or None,
                    "url": article.url,
                    "canonical_url": article.canonical_url,
                    "language": article.language or None,
                    "direction": article.direction,
                    "published": article.published,
                    "lead_image": article.lead_image,
                    "excerpt": article.excerpt or None,
                    "words": article.words,
                    "text": content.text,
                    "html": library.articles.html(id),
                    "sha256": article.sha256,
                    "captures": article.captures,
                },
                "",
            )
    return 0
