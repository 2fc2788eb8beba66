"""What an article's text can be entered at: its headings and its paragraphs."""

from dataclasses import dataclass

from storage.records import OBJECT, Content, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of the article."""

    text: str
    start: int
    """In code points of the canonical text."""
    depth: int
    """0 for the highest level that the article has."""


def headings(content: Content) -> tuple[Heading, ...]:
    """Return the headings of an article in the order of its text."""
    found: list[tuple[int, str, int]] = []
    start = 0
    for block in content.blocks:
        text = " ".join(block.text.replace(OBJECT, " ").split())
        if block.kind is Kind.HEADING and text:
            found.append((block.level, text, start))
        start += len(block.text) + 1 if block.runs else 0
    levels = sorted({level for level, _, _ in found})
    return tuple(
        Heading(text=text, start=start, depth=min(3, levels.index(level))) for level, text, start in found
    )


def paragraphs(content: Content) -> tuple[int, ...]:
    """Return where each block that has text begins, in code points: paragraph 1, 2, 3 … of the article."""
    starts: list[int] = []
    start = 0
    for block in content.blocks:
        if block.runs:
            starts.append(start)
            start += len(block.text) + 1
    return tuple(starts)
