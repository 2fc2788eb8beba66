"""Markdown: rendered to HTML, which is then as little trusted as any page."""

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from storage.budget import Spent, within
from storage.errors import Malformed
from storage.importers import front_matter
from storage.importers import text as plain_text
from storage.importers.rendering import TextFile
from storage.records import Rendered

if TYPE_CHECKING:
    import markdown

PATIENCE = 3.0
"""Seconds of processor time for the converter, whose time grows with the square of what is never closed; a
book takes one. A text that takes longer is read as it stands."""
_NOTE_PATIENCE = 0.5

_TITLE = re.compile(
    r"(?:\A|\n)\s{0,3}#\s+(.+?)\s*#*\s*(?:\{[^}\n]*\})?(?:\n|\Z)|(?:\A|\n\n)(\S[^\n]*)\n=+\s*(?:\n|\Z)"
)
_CALLOUT = re.compile(r"^(\s*(?:>\s*)+)\[!(\w+)\][+-]?[ \t]*(.*)$", re.M)
_WIKI_IMAGE = re.compile(r"!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]*)?\]\]")
_WIKI_LINK = re.compile(r"(?<!!)\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{1,300}))?\]\]")
_BLOCK_ID = re.compile(r"[ \t]\^[A-Za-z0-9-]+[ \t]*$", re.M)
_COMMENT = re.compile(r"%%.{0,10000}?%%", re.S)
_ADDRESS = r"(?<![\w(<\"])(https?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
_LIST = re.compile(r"^(?![ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])([^\n]*\S[^\n]*)\n(?=(?:[-*+]|1[.)])[ \t])", re.M)
"""A line right before a list: nobody leaves the empty line that this dialect wants."""
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

    A text that takes too long to convert is read as plain text. Raises Malformed for what is nested beyond
    sense.
    """
    above = front_matter.read(text.replace("\r\n", "\n").replace("\r", "\n"))
    title = above.told.title or _title(above.body) or name
    try:
        with within(PATIENCE):
            body = _converter(*_PAGE).convert(_plain(above.body))
    except RecursionError as error:
        raise Malformed(path=name, reason="it is nested too deep") from error
    except Spent:
        body = plain_text.rendered(above.body, title).html
    return Rendered(html=body, told=replace(above.told, title=title), tags=above.tags)


def note(text: str) -> str:
    """Return a note as HTML: line ends are kept, bare addresses are links, HTML in it stays text."""
    from markdown.inlinepatterns import AutolinkInlineProcessor

    made = _converter("nl2br")
    for parts, name in ((made.preprocessors, "html_block"), (made.inlinePatterns, "html")):
        parts.deregister(name)
    made.inlinePatterns.register(AutolinkInlineProcessor(_ADDRESS, made), "address", 90)
    try:
        with within(_NOTE_PATIENCE):
            return made.convert(_LIST.sub(r"\1\n\n", _plain(text)))
    except (RecursionError, Spent):
        return "".join(f"<p>{line}</p>" for line in html.escape(text).split("\n"))


def _title(text: str) -> str:
    try:
        with within(1.0):
            found = _TITLE.search(_without_code(text))
            return _words(found[1] or found[2]) if found else ""
    except Spent:
        return ""


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


_PAGE = ("footnotes", "def_list", "abbr", "md_in_html")
"""What a page has besides what a note has, too."""


def _converter(*more: str) -> "markdown.Markdown":
    import markdown
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    made = markdown.Markdown(extensions=["tables", "fenced_code", "sane_lists", *more])
    made.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "del", 60)
    made.inlinePatterns.register(SimpleTagInlineProcessor(r"(==)(?=\S)(.+?)(?<=\S)==", "b"), "mark", 60)
    return made
