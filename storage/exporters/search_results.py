"""What a search found as one Markdown document: passages and highlights, each with its source."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import blocks
from storage.clock import to_seconds
from storage.exporters.escaping import escape, escape_line
from storage.exporters.markdown import DAY, UNTITLED, citation, source_line
from storage.exporters.passages import Passage, passages, quoted
from storage.records import Article, Content, Highlight

_AROUND = 300
"""Code points of a long paragraph that are quoted on either side of what was found in it."""
_MOST = 12
"""Passages of one article; a common word would otherwise bring all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a search found in one article."""

    article: Article
    content: Content
    places: tuple[tuple[int, int], ...]
    """Where its words stand in the text, in order."""
    highlights: tuple[Highlight, ...]


def to_markdown(query: str, findings: Sequence[Findings], made: datetime) -> str:
    """Return the document, in the order of the findings."""
    parts = [
        f"# {escape_line(query)}",
        f"Articles: {len(findings)} · searched {to_seconds(made)[:DAY]}",
    ]
    for one in findings:
        parts += _article(one)
    return "\n\n".join(parts) + "\n"


def _article(one: Findings) -> list[str]:
    title = one.article.title.strip() or UNTITLED
    parts = [f"## {escape_line(title)}", source_line(one.article), f"SHA-256 `{one.article.sha256}`"]
    stretches = _stretches(one.content, one.places)
    parts += [quoted(one.content, start, end) for start, end in stretches[:_MOST]]
    if len(stretches) > _MOST:
        parts.append(f"({len(stretches) - _MOST} more)")
    for passage in passages(one.content, one.highlights, one.article):
        parts += _highlight(passage, one.article)
    return parts


def _highlight(passage: Passage, article: Article) -> list[str]:
    parts = [passage.quoted, f"^{passage.id}", f"— {citation(article, passage.link)}"]
    if note := escape(passage.note):
        parts.append(note)
    if passage.tag_line:
        parts.append(f"Tags: {passage.tag_line}")
    return parts


def _stretches(content: Content, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the paragraphs in which places begin; of a long one what is around them."""
    spans = [span for span in blocks.spans(content.blocks) if span[0] < span[1]]
    found: list[tuple[int, int]] = []
    for start, end in places:
        first, last = spans[bisect_right(spans, (start, len(content.text))) - 1]
        low, high = first, last
        if last - first > 2 * _AROUND:
            low = _word_after(content.text, start - _AROUND, start) if start - _AROUND > first else first
            high = _word_before(content.text, end + _AROUND, end) if end + _AROUND < last else last
        if found and low <= found[-1][1]:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return found


def _word_after(text: str, at: int, most: int) -> int:
    space = text.find(" ", at, most)
    return at if space < 0 else space + 1


def _word_before(text: str, at: int, least: int) -> int:
    space = text.rfind(" ", least, at)
    return at if space < 0 else space
