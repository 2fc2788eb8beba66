"""``list``: articles, or highlights."""

from collections.abc import Mapping

from storage.clock import to_seconds
from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import UsageError
from storage.records import DEFAULT_STYLE, Article, ArticleFilter, Highlight


def list_(context: Context, arguments: Arguments) -> int:
    """Print articles by id, or highlights by article, start, end and id."""
    tag, query = arguments.value("tag"), arguments.value("query")
    if "highlights" in arguments.flags and query is not None:
        raise UsageError(reason="--query lists articles; `search --in highlights` finds highlights")
    with context.library() as library:
        if "highlights" in arguments.flags:
            called = {color.name: color.words for color in library.colors.list()}
            for highlight in library.highlights.list(tag=tag):
                context.output.row(highlight_row(highlight), _highlight_line(highlight, called))
        else:
            for article in library.articles.list(ArticleFilter(tag=tag, query=query)):
                context.output.row(article_row(article), _article_line(article))
    return 0


def article_row(article: Article) -> dict[str, object]:
    """Return an article as the contract writes it."""
    return {
        "article": article.id,
        "uid": article.uid,
        "title": article.title,
        "byline": article.byline or None,
        "site": article.site or None,
        "url": article.url,
        "language": article.language or None,
        "published": article.published,
        "format": article.format,
        "added": to_seconds(article.added),
        "state": article.state.value,
        "words": article.words,
        "tags": list(article.tags),
        "highlights": article.highlights,
        "collection": article.collection_title or None,
    }


def highlight_row(highlight: Highlight) -> dict[str, object]:
    """Return a highlight as the contract writes it."""
    return {
        "highlight": highlight.id,
        "uid": highlight.uid,
        "article": highlight.article,
        "start": highlight.start,
        "end": highlight.end,
        "quote": highlight.quote,
        "note": highlight.note,
        "color": highlight.color,
        "tags": list(highlight.tags),
        "created": to_seconds(highlight.created),
        "placed": highlight.placed,
        "style": highlight.style,
    }


def _article_line(article: Article) -> str:
    source = " · ".join(filter(None, (article.byline, article.site, (article.published or "")[:10])))
    line = f"{article.id:>6}  {article.title}" + (f"  ({source})" if source else "")
    tags = "".join(f"  #{tag}" for tag in article.tags)
    marks = f"  [{article.highlights}]" if article.highlights else ""
    return visible(line + tags + marks)


def _highlight_line(highlight: Highlight, called: Mapping[str, str]) -> str:
    place = f"{highlight.start}-{highlight.end}" if highlight.placed else "unplaced"
    tags = "".join(f"  #{tag}" for tag in highlight.tags)
    note = f"  — {highlight.note}" if highlight.note else ""
    color = called.get(highlight.color, highlight.color)
    style = "" if highlight.style == DEFAULT_STYLE else f" {highlight.style}"
    return visible(
        f"{highlight.id:>6}  article {highlight.article} {place} {color}{style}: {highlight.quote}{note}{tags}"
    )
