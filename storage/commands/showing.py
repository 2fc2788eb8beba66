"""``show``: one article in a form of choice."""

from dataclasses import replace
from typing import TYPE_CHECKING

from storage import blocks
from storage.commands.arguments import Arguments
from storage.commands.comparing import of_article
from storage.commands.context import Context, article_id
from storage.commands.described import described
from storage.errors import UsageError
from storage.records import Article, Capture, Content
from storage.words import count_words

if TYPE_CHECKING:
    from storage.library import Library

FORMATS = ("text", "html", "markdown", "json", "original")


def show_(context: Context, arguments: Arguments) -> int:
    """Print an article, or an older capture of it; ``--json`` means ``--format json``."""
    form = arguments.value("format") or "text"
    if form not in FORMATS:
        raise UsageError(reason=f"there is no format {form}; there are {', '.join(FORMATS)}")
    if context.output.as_json:
        form = "json"
    id = article_id(arguments.positional[0])
    with context.library() as library:
        article = library.articles.get(id)
        wanted = arguments.value("capture")
        capture = None if wanted is None else of_article(library.captures.list(id), wanted)
        if form == "original":
            context.output.raw(
                library.articles.original(id) if capture is None else library.captures.original(capture.id)
            )
            return 0
        content = library.articles.content(id) if capture is None else library.captures.content(capture.id)
        if form == "text":
            context.output.raw(content.text.encode("utf-8") + b"\n")
        elif form == "html":
            context.output.raw(blocks.to_html(content.blocks).encode("utf-8") + b"\n")
        elif form == "markdown":
            context.output.raw(library.exports.body(content).encode("utf-8"))
        else:
            context.output.as_json = True
            context.output.row(_row(library, article, content, capture), "")
    return 0


def _row(library: "Library", article: Article, content: Content, capture: Capture | None) -> dict[str, object]:
    row = described(
        article if capture is None else replace(article, url=capture.url),
        content.blocks,
        text=content.text,
        words=article.words if capture is None else count_words(content.text),
        sha256=article.sha256 if capture is None else capture.sha256,
    )
    own = {"article": article.id, "uid": article.uid, **row, "captures": article.captures}
    own["confidence"] = article.confidence
    own["syndicated"] = content.syndicated or None
    own["kin"] = [relative.article.id for relative in library.kin.list(article.id)]
    own["editions"] = [one.id for one in library.editions.list(article.id)]
    return own if capture is None else {**own, "capture": capture.id}
