"""One Markdown file an article: front matter, then its highlights as quotes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from storage.clock import to_seconds
from storage.exporters import properties, regions
from storage.exporters.addresses import target
from storage.exporters.escaping import escape_line, plain
from storage.exporters.exporter import Options
from storage.exporters.front_matter import front_matter
from storage.exporters.full_text import full_text
from storage.exporters.inline import Looks
from storage.exporters.passages import Passage, block_id, noted, passages
from storage.exporters.templating import fill_named
from storage.records import Article, ExportItem

UNTITLED = "Untitled"
DAY = len("2026-05-01")
TEMPLATES = ("markdown", "obsidian", "brief")
"""The formats that are made from a template."""


class Markdown:
    """The format of pandoc and most editors of notes."""

    name = "markdown"
    label = "Markdown"
    suffix = ".md"
    looks = Looks()

    def render(self, item: ExportItem, options: Options) -> str:
        """Return the article's file. Raises BadTemplate when the user's template fails."""
        return self._filled(item, options)[0]

    def title(self, item: ExportItem, options: Options) -> str:
        """Return what the file is named after. Raises BadTemplate."""
        if options.template is None or "file_name" not in options.template:
            return item.article.title
        return self._filled(item, options)[1].strip() or item.article.title

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the articles one after the other, without their front matter; each quote has its source."""
        for number, item in enumerate(items):
            _, text = properties.split(self.render(item, replace(options, sources=True)))
            yield ("\n" if number else "") + text.lstrip("\n")

    def owns(self, head: str) -> bool:
        """Tell whether a file that begins so has regions of ours."""
        return "<!-- lectorium:" in head

    def values(self, item: ExportItem, options: Options) -> dict[str, object]:
        """Return what a template is given."""
        article = item.article

        def region(what: Passage | str, caller: Callable[[], str]) -> str:
            if isinstance(what, Passage):
                return regions.wrap(what.id, caller(), what.facts)
            facts = {"note": regions.digest(plain(article.note))} if what == "head" else {}
            return regions.wrap(f"{block_id(what)}-{block_id(article.uid)}", caller(), facts)

        return {
            "article": article,
            "title": article.title.strip() or UNTITLED,
            "text": item.content.text,
            "front_matter": front_matter(self.properties(item)),
            "source_line": source_line(article),
            "note": noted(article.note),
            "highlights": _sourced(item, options),
            "full_text": full_text(item, self.looks, options.pictures) if options.full else "",
            "region": region,
        }

    def properties(self, item: ExportItem) -> dict[str, str | list[str]]:
        """Return what the front matter tells."""
        return _properties(item)

    def _filled(self, item: ExportItem, options: Options) -> tuple[str, str]:
        template = options.template if options.template is not None else built_in(self.name)
        return fill_named(template, self.values(item, options))


def _sourced(item: ExportItem, options: Options) -> tuple[Passage, ...]:
    found = passages(item.content, item.highlights, item.article, item.colors)
    if not options.sources:
        return found
    return tuple(replace(one, source=citation(item.article, one.link)) for one in found)


def _properties(item: ExportItem) -> dict[str, str | list[str]]:
    article = item.article
    known = {"site": article.site, "language": article.language}
    marked = sorted({tag for highlight in item.highlights for tag in highlight.tags})
    return {
        "title": article.title,
        "source": address(article),
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
        _link(address(article), article.site),
        escape_line(article.byline),
        escape_line(f"published {article.published[:DAY]}") if article.published else "",
        f"captured {to_seconds(article.captured)[:DAY]}",
    ]
    return "Source: " + " · ".join(fact for fact in facts if fact)


def citation(article: Article, link: str = "") -> str:
    """Return the full source of a passage as Markdown on one line; ``link`` leads to the passage itself."""
    facts = [
        escape_line(article.byline),
        f"*{escape_line(article.title) or UNTITLED}*",
        escape_line(article.site),
        escape_line((article.published or "")[:DAY]),
        f"[{escape_line(address(article))}]({target(link)})" if link else escape_line(address(article)),
        f"captured {to_seconds(article.captured)}",
        f"SHA-256 `{article.sha256}`",
    ]
    return ", ".join(fact for fact in facts if fact) + "."


def _link(address: str, site: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # an address such as http://[
        return escape_line(f"{site} {address}")
    if parts.scheme not in {"http", "https"} or not host:
        return escape_line(f"{site} {address}")
    return f"[{escape_line(site) or escape_line(host)}]({target(address)})"


def address(article: Article) -> str:
    """Return where an article stands on the web, "" if that is not known."""
    return article.url or article.canonical_url or ""


@cache
def built_in(name: str) -> str:
    """Return the source of a built-in template."""
    folder = resources.files("storage.exporters.templates")
    return folder.joinpath(f"{name}.md.jinja").read_text(encoding="utf-8")
