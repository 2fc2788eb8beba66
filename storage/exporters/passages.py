"""A highlight as Markdown: its passage as a block quote, its tags, its block id."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import blocks
from storage.exporters.article_markdown import fenced
from storage.exporters.escaping import escape, escape_line
from storage.records import OBJECT, Block, Content, Highlight, Kind

_NO_WORDS = "![image]"
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
    """The passage as plain text, a picture as ``![its description]``."""
    quoted: str
    """The passage as a Markdown block quote."""
    note: str
    tags: tuple[str, ...]
    tag_line: str
    """The tags as Markdown, those that Obsidian can express with ``#``."""
    color: str
    created: datetime
    placed: bool


def passages(content: Content, highlights: Sequence[Highlight]) -> tuple[Passage, ...]:
    """Return each highlight made ready, in the order given."""
    spans = blocks.spans(content.blocks)
    return tuple(_passage(highlight, content.blocks, spans) for highlight in highlights)


def quoted(content: Content, start: int, end: int) -> str:
    """Return a stretch of an article as a Markdown block quote."""
    return _quoted(list(_pieces(content.blocks, blocks.spans(content.blocks), start, end)))


def tag(path: str) -> str:
    r"""Return a tag as Markdown: Obsidian's if that says exactly the same, else literal text.

    >>> print(tag("ice/thin"), tag("two words"), tag("2026"), tag("a_*b*"))
    #ice/thin two words 2026 a\_\*b\*
    """
    return f"#{path}" if _OBSIDIAN_TAG.fullmatch(path) else escape_line(path)


def _passage(highlight: Highlight, among: Sequence[Block], spans: Sequence[tuple[int, int]]) -> Passage:
    pieces = [(Block(), highlight.quote.replace(OBJECT, ""))]
    if highlight.placed:
        pieces = list(_pieces(among, spans, highlight.start, highlight.end))
    return Passage(
        id=_ID.sub("-", highlight.uid),
        quote="\n".join(text for _, text in pieces) or _NO_WORDS,
        quoted=_quoted(pieces),
        note=highlight.note,
        tags=highlight.tags,
        tag_line=", ".join(map(tag, highlight.tags)),
        color=highlight.color,
        created=highlight.created,
        placed=highlight.placed,
    )


def _pieces(
    among: Sequence[Block], spans: Sequence[tuple[int, int]], start: int, end: int
) -> Iterator[tuple[Block, str]]:
    for block, (first, last) in zip(among, spans, strict=True):
        if first < end and last > start:
            text = _text(block, max(start - first, 0), min(end, last) - first)
            if text.strip():
                yield block, text


def _text(block: Block, start: int, end: int) -> str:
    parts, at = [], 0
    for run in block.runs:
        shown = run.text[max(start - at, 0) : max(end - at, 0)]
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
