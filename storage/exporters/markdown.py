"""One Markdown file an article: front matter, then its highlights as quotes."""

from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from storage.clock import to_seconds
from storage.exporters.addresses import target
from storage.exporters.escaping import escape_line
from storage.exporters.exporter import Options
from storage.exporters.front_matter import front_matter
from storage.exporters.passages import passages
from storage.exporters.templating import fill
from storage.records import Article, ExportItem

UNTITLED = "Untitled"
DAY = len("2026-05-01")


class Markdown:
    """The format of Obsidian, pandoc and most editors of notes."""

    name = "markdown"
    label = "Markdown"
    suffix = ".md"

    def render(self, item: ExportItem, options: Options) -> str:
        """Return the article's file. Raises BadTemplate when the user's template fails."""
        template = options.template if options.template is not None else _built_in()
        return fill(template, values(item))


def values(item: ExportItem) -> dict[str, object]:
    """Return what a template is given."""
    article = item.article
    return {
        "article": article,
        "title": article.title.strip() or UNTITLED,
        "text": item.content.text,
        "front_matter": front_matter(_properties(item)),
        "source_line": source_line(article),
        "highlights": passages(item.content, item.highlights),
    }


def _properties(item: ExportItem) -> dict[str, str | list[str]]:
    article = item.article
    known = {"site": article.site, "language": article.language}
    marked = sorted({tag for highlight in item.highlights for tag in highlight.tags})
    return {
        "title": article.title,
        "source": _address(article),
        "author": article.byline,
        **{name: value for name, value in known.items() if value},
        "published": article.published or "",
        "captured": to_seconds(article.captured),
        "tags": list(article.tags),
        **({"highlight_tags": marked} if marked else {}),
        "sha256": article.sha256,
        "uid": article.uid,
    }


def source_line(article: Article) -> str:
    """Return where an article comes from, as a line of Markdown."""
    facts = [
        _link(_address(article), article.site),
        escape_line(article.byline),
        escape_line(f"published {article.published[:DAY]}") if article.published else "",
        f"captured {to_seconds(article.captured)[:DAY]}",
    ]
    return "Source: " + " · ".join(fact for fact in facts if fact)


def _link(address: str, site: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # an address such as http://[
        return escape_line(f"{site} {address}")
    if parts.scheme not in {"http", "https"} or not host:
        return escape_line(f"{site} {address}")
    return f"[{escape_line(site) or escape_line(host)}]({target(address)})"


def _address(article: Article) -> str:
    return article.url or article.canonical_url or ""


@cache
def _built_in() -> str:
    folder = resources.files("storage.exporters.templates")
    return folder.joinpath("markdown.md.jinja").read_text(encoding="utf-8")
