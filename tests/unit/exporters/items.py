"""Articles with highlights, made for the tests of the exporters."""

from collections.abc import Sequence
from datetime import UTC, datetime

from storage import blocks
from storage.records import (
    Article,
    ArticleId,
    Block,
    Content,
    ExportItem,
    Highlight,
    HighlightId,
    ReadingState,
    Run,
    Selector,
)

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def article(title: str = "Thin ice", **changed: object) -> Article:
    """Return an article of which all is known."""
    facts: dict[str, object] = {
        "id": ArticleId(1),
        "uid": "0f3a9c7700000000000000000a",
        "title": title,
        "byline": "Mira Holm",
        "site": "The Harbour Post",
        "url": "https://harbourpost.example/ice?a=1&b=2",
        "canonical_url": None,
        "language": "en",
        "direction": "ltr",
        "published": "2026-04-30",
        "lead_image": None,
        "excerpt": "",
        "words": 12,
        "format": "html",
        "added": NOON,
        "captured": NOON,
        "sha256": "ab" * 32,
        "captures": 1,
        "state": ReadingState.INBOX,
        "place": 0,
        "place_shift": 0.0,
        "progress": 0.0,
        "note": "",
        "tags": ("winter", "ice/thin"),
        "highlights": 0,
    }
    return Article(**{**facts, **changed})  # type: ignore[arg-type]


def content(*given: Block) -> Content:
    """Return the content of these blocks."""
    return Content(version=1, blocks=given, text=blocks.text(given))


def paragraph(text: str) -> Block:
    """Return a plain paragraph."""
    return Block(runs=(Run(text=text),))


def highlight(
    within: Content,
    start: int,
    end: int,
    *,
    number: int = 1,
    note: str = "",
    tags: Sequence[str] = (),
    quote: str | None = None,
) -> Highlight:
    """Return a highlight of a span; one with a ``quote`` of its own is unplaced."""
    exact = within.text[start:end] if quote is None else quote
    return Highlight(
        id=HighlightId(number),
        uid=f"7h2k{number:022d}",
        article=ArticleId(1),
        start=start,
        end=end,
        quote=exact,
        selector=Selector(start=start, end=end, exact=exact),
        version=1,
        color="yellow",
        note=note,
        tags=tuple(tags),
        created=NOON,
        modified=NOON,
        placed=quote is None,
    )


def item(text: Content, *highlights: Highlight, of: Article | None = None) -> ExportItem:
    """Return what an exporter is given."""
    return ExportItem(article=of or article(), content=text, highlights=highlights)
