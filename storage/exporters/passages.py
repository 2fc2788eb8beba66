"""A highlight as Markdown: its passage as a block quote, its tags, its block id."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from storage import blocks
from storage.blocks.references import refers
from storage.exporters.article_markdown import fenced
from storage.exporters.escaping import escape, escape_line, plain
from storage.exporters.fragments import passage_address
from storage.exporters.reading import TAGS
from storage.exporters.regions import digest
from storage.records import OBJECT, Article, Block, Content, Highlight, Kind

_NO_WORDS = "![image]"
_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_ID = re.compile("[^A-Za-z0-9]+")
# Letters, digits and the marks of other scripts; - and _ within, / between.
_WORD = r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957])*"
_PART = rf"{_WORD}(?:[-_]{_WORD})*"
_OBSIDIAN_TAG = re.compile(rf"(?=.*[^\W\d_]){_PART}(?:/{_PART})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What a template gets to know of a highlight."""

    id: str
    """Its block id: letters, digits, dashes; the same at each export."""
    quote: str
    """The passage as plain text, a picture as ``![its description]``, without the marks of footnotes."""
    quoted: str
    """The passage as a Markdown block quote."""
    link: str
    """The address of the passage in the page on the web, "" if it has none."""
    note: str
    noted: str
    """The note as literal Markdown."""
    tags: tuple[str, ...]
    tag_line: str
    """The tags as Markdown, those that Obsidian can express with ``#``."""
    color: str
    """The name of its colour."""
    meaning: str
    """What the reader calls its colour, "" if they gave it no name of their own."""
    style: str
    """highlight, underline or strike."""
    created: datetime
    placed: bool
    source: str = ""
    """Its full source as Markdown on one line, where passages of several articles stand in one file."""

    @property
    def facts(self) -> dict[str, str]:
        """What its region notes, so that a note changed in the file is told from one changed here."""
        return {"note": digest(plain(self.note)), "tags": tags_digest(self.tags)}


def passages(
    content: Content,
    highlights: Sequence[Highlight],
    article: Article | None = None,
    colors: Mapping[str, str] = _NO_NAMES,
) -> tuple[Passage, ...]:
    """Return each highlight made ready, in the order given; links need the ``article``.

    ``colors`` are what the reader calls some of them, by name.
    """
    spans = blocks.spans(content.blocks)
    address = "" if article is None else article.url or article.canonical_url or ""
    return tuple(
        _passage(
            highlight,
            content.blocks,
            spans,
            link=passage_address(address, content, highlight),
            meaning=colors.get(highlight.color, ""),
        )
        for highlight in highlights
    )


def block_id(uid: str) -> str:
    """Return the id of a highlight's block: letters, digits and dashes."""
    return _ID.sub("-", uid)


def tags_digest(tags: Sequence[str]) -> str:
    """Return what a region notes of tags; neither their order counts nor what Markdown does not keep."""
    return digest("\x1f".join(sorted(map(plain, tags))))


def tag_line(tags: Sequence[str]) -> str:
    r"""Return tags as one line; a comma that is part of one has a backslash before it.

    >>> print(tag_line(["ice/thin", "a, b"]))
    #ice/thin, a\, b
    """
    return ", ".join(tag(path).replace(",", "\\,") for path in tags)


def noted(note: str) -> str:
    r"""Return a note as literal Markdown, none of whose lines could be taken for one of tags.

    >>> print(noted("Tags: *none*"))
    Tags\: \*none\*
    """
    lines = escape(note).split("\n")
    shown = (line.replace(":", "\\:", 1) if line.startswith(TAGS) else line for line in lines)
    return "\n".join(shown)


def quoted(content: Content, start: int, end: int) -> str:
    """Return a stretch of an article as a Markdown block quote."""
    return _quoted(_pieces(content.blocks, blocks.spans(content.blocks), start, end))


def expressible(path: str) -> bool:
    """Tell whether Obsidian has a tag that says exactly this."""
    return _OBSIDIAN_TAG.fullmatch(path) is not None


def tag(path: str) -> str:
    r"""Return a tag as Markdown: Obsidian's if that says exactly the same, else literal text.

    >>> print(tag("ice/thin"), tag("two words"), tag("2026"), tag("a_*b*"))
    #ice/thin two words 2026 a\_\*b\*
    """
    return f"#{path}" if expressible(path) else escape_line(path)


def _passage(
    highlight: Highlight,
    among: Sequence[Block],
    spans: Sequence[tuple[int, int]],
    *,
    link: str,
    meaning: str,
) -> Passage:
    pieces = [(Block(), highlight.quote.replace(OBJECT, ""))]
    if highlight.placed:
        pieces = _pieces(among, spans, highlight.start, highlight.end)
    return Passage(
        id=block_id(highlight.uid),
        quote="\n".join(text for _, text in pieces) or _NO_WORDS,
        quoted=_quoted(pieces),
        link=link,
        note=highlight.note,
        noted=noted(highlight.note),
        tags=highlight.tags,
        tag_line=tag_line(highlight.tags),
        color=highlight.color,
        meaning=meaning,
        style=highlight.style,
        created=highlight.created,
        placed=highlight.placed,
    )


def _pieces(
    among: Sequence[Block], spans: Sequence[tuple[int, int]], start: int, end: int
) -> list[tuple[Block, str]]:
    """Return what a passage has of each block; marks of footnotes only if it has nothing else."""
    within = [
        (block, max(start - first, 0), min(end, last) - first)
        for block, (first, last) in zip(among, spans, strict=True)
        if first < end and last > start
    ]
    for marked in (False, True):
        pieces = [(block, _text(block, *edges, marked=marked)) for block, *edges in within]
        if shown := [(block, text) for block, text in pieces if text.strip()]:
            return shown
    return []


def _text(block: Block, start: int, end: int, *, marked: bool) -> str:
    parts, at = [], 0
    for run in block.runs:
        shown = run.text[max(start - at, 0) : max(end - at, 0)]
        if not marked and refers(run):
            shown = ""
        if run.image and shown:
            shown = f"![{run.image.alt}]" if run.image.alt.strip() else ""
        parts.append(shown)
        at += len(run.text)
    return "".join(parts)


def _quoted(pieces: list[tuple[Block, str]]) -> str:
    written = [_written(block, text) for block, text in pieces]
    lines = "\n\n".join(piece for piece in written if piece) or escape(_NO_WORDS)
    return "\n".join(f"> {line}".rstrip() for line in lines.split("\n"))


def _written(block: Block, text: str) -> str:
    if block.kind is Kind.PREFORMATTED:
        return fenced(text, block.code_language)
    return escape(text)
