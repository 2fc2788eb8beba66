"""What a page's JSON-LD says of its article (schema.org)."""

import json
import re
from collections.abc import Iterator
from typing import Any

_ARTICLES = re.compile(r"(?:\w*Article|\w*Posting|Report|WebPage|CreativeWork|Review|Recipe|HowTo|QAPage)$")
_WRAPPING = re.compile(  # comments that keep a script from browsers of the last century
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[)"
    r"|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>)\s*$"
)
_MAX_DEPTH = 8
_MAX_THINGS = 500


def article(scripts: list[str]) -> dict[str, Any]:
    """Return the properties of the page's main article, {} where there is none."""
    found = [thing for script in scripts for thing in _things(_load(script), 0)]
    articles = [thing for thing in found[:_MAX_THINGS] if _is_article(thing)]
    # A WebPage tells of itself what an article in it would know better.
    articles.sort(key=lambda thing: (not thing.get("headline"), "WebPage" in str(thing.get("@type"))))
    if not articles:
        return {}
    by_id = {str(thing["@id"]): thing for thing in found if "@id" in thing and "name" in thing}
    best = dict(articles[0])
    for name in ("author", "creator", "publisher", "isPartOf", "image"):
        best[name] = _followed(best.get(name), by_id)
    return best


def names(value: Any) -> list[str]:
    """Return the names in an author or publisher property."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return names(value.get("name"))
    if isinstance(value, list):
        return [name for item in value[:20] for name in names(item)]
    return []


def address(value: Any) -> str:
    """Return the address in an image or url property, the first of several; "" for none."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return address(value.get("url") or value.get("contentUrl") or value.get("@id"))
    if isinstance(value, list) and value:
        return address(value[0])
    return ""


def word(value: Any) -> str:
    """Return a property of text; "" for anything else."""
    return value if isinstance(value, str) else ""


def _load(script: str) -> Any:
    try:
        return json.loads(_WRAPPING.sub("", script.strip()), strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "itemReviewed"):
            yield from _things(value.get(name), depth + 1)


def _is_article(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    return any(_ARTICLES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _followed(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_followed(item, by_id) for item in value[:20]]
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(str(value.get("@id")), value)
    return value
