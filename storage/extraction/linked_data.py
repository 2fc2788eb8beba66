"""What a page's JSON-LD says of its article (schema.org)."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from storage.extraction import loose_json

_ARTICLES = re.compile(
    r"(?:\w*Article|\w*Posting|Report|WebPage|AboutPage|ItemPage|CreativeWork|Review|Recipe|HowTo|QAPage|TechArticle"
    r"|Book|Chapter|VideoObject|PodcastEpisode|Blog)$"
)
_LESSER = re.compile(r"WebPage|AboutPage|ItemPage|VideoObject|Blog$|CreativeWork")
"""Kinds that tell of an article in them or around them less than it does itself."""
_MAX_DEPTH = 8
_MOST_THINGS = 2_000
_MOST_NAMES = 20
_INTO = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "author",
    "publisher",
    "itemReviewed",
    "hasPart",
    "@reverse",
)
_REFERRING = ("author", "creator", "publisher", "isPartOf", "image")


def article(scripts: Iterable[str]) -> dict[str, Any]:
    """Return the properties of the page's main article, {} where there is none."""
    found: list[dict[str, Any]] = []
    for script in scripts:
        for value in loose_json.values(script):
            for thing in _things(value, 0):
                if len(found) < _MOST_THINGS:
                    found.append(thing)
    articles = [thing for thing in found if _is_article(thing)]
    articles.sort(key=lambda thing: (not thing.get("headline"), bool(_LESSER.search(str(thing.get("@type"))))))
    if not articles:
        return {}
    by_id = {str(thing["@id"]): thing for thing in found if "@id" in thing and "name" in thing}
    best = dict(articles[0])
    for other in articles[1:5]:
        # A second script often tells what the first leaves out.
        if _same(best, other):
            best = {**other, **{name: value for name, value in best.items() if value}}
    for name in _REFERRING:
        best[name] = _followed(best.get(name), by_id)
    return best


def names(value: Any, depth: int = 0) -> list[str]:
    """Return the names in an author or publisher property."""
    if depth > _MAX_DEPTH:
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        told = names(value.get("name") or value.get("@value") or value.get("author"), depth + 1)
        given, family = word(value.get("givenName")), word(value.get("familyName"))
        return told or ([f"{given} {family}"] if given and family else [])
    if isinstance(value, list):
        return [name for item in value[:_MOST_NAMES] for name in names(item, depth + 1)][:_MOST_NAMES]
    return []


def address(value: Any, depth: int = 0) -> str:
    """Return the address in an image or url property, the first of several; "" for none."""
    if isinstance(value, str):
        return value
    if depth > _MAX_DEPTH:
        return ""
    if isinstance(value, dict):
        return address(value.get("url") or value.get("contentUrl") or value.get("@id"), depth + 1)
    if isinstance(value, list) and value:
        return address(value[0], depth + 1)
    return ""


def word(value: Any) -> str:
    """Return a property of text, the first of several; "" for anything else."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    return value if isinstance(value, str) else ""


def _things(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in _INTO:
            if name in value:
                yield from _things(value[name], depth + 1)


def _is_article(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    return any(_ARTICLES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Tell whether two things are the same article told twice."""
    heads = {word(thing.get("headline") or thing.get("name")).strip() for thing in (one, other)}
    return len(heads) == 1 and "" not in heads


def _followed(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_followed(item, by_id) for item in value[:20]]
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(str(value.get("@id")), value)
    return value
