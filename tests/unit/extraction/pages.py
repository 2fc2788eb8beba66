"""Pages for the tests of metadata, from a head and a body."""

import json

from storage.extraction import dom, metadata
from storage.extraction.recorded import recorded
from storage.records import Metadata


def read(head: str, content: str = "", url: str | None = None, html: str = "<html>") -> Metadata:
    """Return what a page of this head and body tells."""
    page = f"{html}<head>{head}</head><body>{content}</body></html>"
    return metadata.read(metadata.Sources(dom.tree(page), recorded(page)), url)


def linked(**properties: object) -> str:
    """Return a script of JSON-LD that describes a news article."""
    return script(json.dumps({"@type": "NewsArticle"} | properties))


def script(text: str) -> str:
    """Return a script of JSON-LD with this text."""
    return f'<script type="application/ld+json">{text}</script>'
