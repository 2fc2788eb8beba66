"""The highlights as W3C Web Annotations in JSON-LD: a collection with one page.

Source: W3C, "Web Annotation Data Model" (2017), 4.2.4 (text quote), 4.2.5 (text position), 4.3 (states),
4.4 (styles), 5 (collections); RFC 6920 for the address of the saved page by its digest.
"""

import base64
import json
import uuid
from collections.abc import Iterable, Iterator

from storage.clock import to_seconds
from storage.exporters.escaping import clean
from storage.exporters.exporter import Options
from storage.exporters.fragments import of_the_web
from storage.exporters.markdown import address
from storage.records import DEFAULT_STYLE, Article, ExportItem, Highlight

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_STYLESHEET = {
    "type": "CssStylesheet",
    "value": ".underline { text-decoration: underline } .strike { text-decoration: line-through }",
}
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_HEAD = (
    f'{{\n"@context": "{_CONTEXT}",\n"type": "AnnotationCollection",\n'
    '"generator": {"type": "Software", "name": "Lectorium"},\n'
)


class Annotations:
    """One annotation a highlight."""

    name = "jsonld"
    label = "Web Annotations (JSON-LD)"
    suffix = ".jsonld"

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the collection; its total comes last, once it is known."""
        title = clean(options.title) or "Highlights"
        label = json.dumps(title, ensure_ascii=False)
        # The same collection each time: a model wants an address, and ours stands nowhere.
        collection = uuid.uuid5(uuid.NAMESPACE_URL, f"lectorium:{title}")
        page = uuid.uuid5(collection, "1")
        yield (
            f'{_HEAD}"id": "{collection.urn}",\n"label": {label},\n"first": {{"id": "{page.urn}", '
            f'"type": "AnnotationPage", "partOf": "{collection.urn}", "startIndex": 0, "items": ['
        )
        total = 0
        for item in items:
            for highlight in item.highlights:
                one = json.dumps(_annotation(item, highlight), ensure_ascii=False)
                yield (",\n" if total else "\n") + one
                total += 1
        yield f'\n]}},\n"last": "{page.urn}",\n"total": {total}\n}}\n'

    def owns(self, head: str) -> bool:
        """Tell whether a file begins as ours do."""
        return head.startswith(_HEAD)


def urn(uid: str) -> str:
    """Return the address of what has a uid of ours.

    >>> urn("00000000000000000000000001")
    'urn:uuid:00000000-0000-0000-0000-000000000001'
    """
    try:
        number = 0
        for letter in uid:
            number = number << 5 | _LETTERS.index(letter)
        return uuid.UUID(int=number).urn
    except ValueError:  # no uid of ours
        return uuid.uuid5(uuid.NAMESPACE_URL, uid).urn


def _annotation(item: ExportItem, highlight: Highlight) -> dict[str, object]:
    bodies: list[dict[str, object]] = []
    if highlight.note:
        bodies.append(
            {
                "type": "TextualBody",
                "value": clean(highlight.note),
                "format": "text/markdown",
                "purpose": "commenting",
            }
        )
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in highlight.tags]
    return {
        "id": urn(highlight.uid),
        "type": "Annotation",
        "motivation": "commenting" if highlight.note else "tagging" if highlight.tags else "highlighting",
        "created": to_seconds(highlight.created),
        "modified": to_seconds(highlight.modified),
        **({"body": bodies} if bodies else {}),
        **({"stylesheet": _STYLESHEET} if highlight.style != DEFAULT_STYLE else {}),
        "target": {
            "type": "SpecificResource",
            "source": _source(item.article),
            "selector": _selectors(item, highlight),
            **({"styleClass": highlight.style} if highlight.style != DEFAULT_STYLE else {}),
            "state": {
                "type": "TimeState",
                "sourceDate": to_seconds(item.article.captured),
                "cached": _named(item.article.sha256),
            },
        },
    }


def _source(article: Article) -> dict[str, object]:
    link = address(article)
    known: dict[str, object] = {
        "id": link if of_the_web(link) else urn(article.uid),
        "type": "Text",
        "format": "text/html",
        **({"language": article.language} if article.language else {}),
        "dcterms:title": clean(article.title),
        "dcterms:creator": clean(article.byline),
        "dcterms:publisher": clean(article.site),
        "dcterms:issued": article.published,
        "dcterms:identifier": f"sha256:{article.sha256}",
    }
    return {name: value for name, value in known.items() if value}


def _selectors(item: ExportItem, highlight: Highlight) -> list[dict[str, object]]:
    text, selector = item.content.text, highlight.selector
    exact, prefix, suffix = selector.exact, selector.prefix, selector.suffix
    if highlight.placed:
        exact = text[highlight.start : highlight.end]
        prefix = text[max(0, highlight.start - 32) : highlight.start]
        suffix = text[highlight.end : highlight.end + 32]
    quote: dict[str, object] = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
    if not highlight.placed:
        return [quote]
    return [
        quote,
        {"type": "TextPositionSelector", "start": highlight.start, "end": highlight.end},
    ]


def _named(sha256: str) -> str:
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
