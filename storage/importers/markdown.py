"""Markdown: rendered to HTML, which is then as little trusted as any page."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from storage.errors import Malformed
from storage.importers import front_matter
from storage.importers.texts import TextFile
from storage.records import Rendered

if TYPE_CHECKING:
    import markdown

_TITLE = re.compile(
    r"(?:\A|\n)\s{0,3}#\s+(.+?)\s*#*\s*(?:\{[^}\n]*\})?(?:\n|\Z)|(?:\A|\n\n)(\S[^\n]*)\n=+\s*(?:\n|\Z)"
)
_CALLOUT = re.compile(r"^(\s*(?:>\s*)+)\[!(\w+)\][+-]?[ \t]*(.*)$", re.M)
_WIKI_IMAGE = re.compile(r"!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]*)?\]\]")
_WIKI_LINK = re.compile(r"(?<!!)\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{1,300}))?\]\]")
_BLOCK_ID = re.compile(r"[ \t]\^[A-Za-z0-9-]+[ \t]*$", re.M)
_COMMENT = re.compile(r"%%.{0,10000}?%%", re.S)
_NESTED = re.compile(r"^((?:[ \t]*>){20})[ \t>]+", re.M)


class Markdown(TextFile):
    """Markdown texts, with what stands above them."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")

    def rendered(self, text: str, name: str) -> Rendered:
        """Return a text as HTML, as :func:`rendered` does."""
        return rendered(text, name)


def rendered(text: str, name: str) -> Rendered:
    """Return a Markdown text as HTML, and what stands above it; without a title, ``name`` is.

    Raises Malformed for what is nested beyond sense.
    """
    above = front_matter.read(text.replace("\r\n", "\n").replace("\r", "\n"))
    found = _TITLE.search(_without_code(above.body))
    title = above.told.title or _words(found[1] or found[2] if found else "") or name
    try:
        html = _converter().convert(_plain(above.body))
    except RecursionError as error:
        raise Malformed(path=name, reason="it is nested too deep") from error
    return Rendered(html=html, told=replace(above.told, title=title), tags=above.tags)


def _without_code(text: str) -> str:
    return re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.S | re.M)


def _words(text: str) -> str:
    """Return a heading without its marks."""
    return re.sub(r"[*_`]|!?\[([^\]]*)\]\([^)]*\)", r"\1", text).strip()


def _plain(text: str) -> str:
    """Return Obsidian's own signs as Markdown's, outside of code."""
    parts = re.split(r"(^[ \t]*(?:```|~~~).*?^[ \t]*(?:```|~~~)[ \t]*$|`[^`\n]+`)", text, flags=re.S | re.M)
    for number in range(0, len(parts), 2):
        part = _COMMENT.sub("", parts[number])
        part = _CALLOUT.sub(_callout, part)
        part = _WIKI_IMAGE.sub(lambda m: f"![](<{m[1]}>)", part)
        part = _WIKI_LINK.sub(lambda m: m[2] or m[1], part)
        part = _BLOCK_ID.sub("", part)
        parts[number] = _NESTED.sub(r"\1 ", part)
    return "".join(parts)


def _callout(found: re.Match[str]) -> str:
    title = found[3].strip() or found[2].capitalize()
    return f"{found[1]}**{title}**\n{found[1].rstrip()}"


def _converter() -> "markdown.Markdown":
    import markdown
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    made = markdown.Markdown(
        extensions=["tables", "fenced_code", "footnotes", "def_list", "abbr", "sane_lists", "md_in_html"]
    )
    made.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "del", 60)
    made.inlinePatterns.register(SimpleTagInlineProcessor(r"(==)(?=\S)(.+?)(?<=\S)==", "b"), "mark", 60)
    return made
