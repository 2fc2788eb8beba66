"""Title, authors, site, date and the rest, from wherever a page tells them best."""

from typing import Any

from storage.extraction import language, linked_data, whereabouts
from storage.extraction.bylines import byline
from storage.extraction.dom import site_of
from storage.extraction.publication import published
from storage.extraction.scan import scan
from storage.extraction.sources import Sources
from storage.extraction.titles import MAX_TITLE, title
from storage.records import Metadata
from storage.text import line, shorten

__all__ = ["MAX_EXCERPT", "Sources", "read"]

MAX_EXCERPT = 300
_MAX_BYLINE = 300
_MAX_SITE = 200
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read(sources: Sources, url: str | None) -> Metadata:
    """Return what the page tells; language, direction and excerpt only as far as it declares them.

    ``url`` is the address that the container or the user gives, and goes before the page's own.
    """
    seen = scan(sources.root, sources.page_title)
    own = whereabouts.own(sources, url)
    canonical = whereabouts.canonical(sources, own)
    here = own or canonical
    site = _site(sources, here)
    tongue = _language(sources, seen.top)
    # The title goes first: what stands near its heading is of this article.
    heading = title(sources, seen, site, site_of(here or ""))
    return Metadata(
        title=shorten(heading, MAX_TITLE),
        byline=shorten(", ".join(byline(sources, seen, site, heading)), _MAX_BYLINE),
        site=site,
        url=here,
        canonical_url=canonical,
        language=tongue,
        direction=_direction(sources.root, seen.top),
        published=published(sources, seen, tongue, own, canonical),
        lead_image=whereabouts.lead_image(sources, here),
        excerpt=shorten(_excerpt(sources), MAX_EXCERPT),
        alternates=whereabouts.alternates(sources, here),
    )


def _site(sources: Sources, address: str | None) -> str:
    told = sources.first("og:site_name", "application-name", "apple-mobile-web-app-title")
    houses = (sources.data.get("publisher"), sources.data.get("isPartOf"))
    publisher = next((name for house in houses for name in linked_data.names(house)), "")
    return line(told or publisher)[:_MAX_SITE] or site_of(address or "")


def _language(sources: Sources, top: Any) -> str:
    """Return the language that the page declares, as BCP 47 has it; "" for none."""
    declared = [
        element.get("lang") or element.get("xml:lang") or element.get(_XML_LANG)
        for element in _around(sources.root, top)
    ]
    declared += [
        linked_data.word(sources.data.get("inLanguage")),
        sources.first("content-language"),
        sources.first("og:locale"),
        sources.first("dc.language", "dcterms.language", "language"),
    ]
    return next((tag for value in declared if value and (tag := language.tag(value))), "")


def _direction(root: Any, top: Any) -> str:
    """Return the direction that the page declares where its article stands; "" for none."""
    for element in _around(root, top):
        direction = (element.get("dir") or "").strip().lower()
        if direction in {"ltr", "rtl"}:
            return direction
    return ""


def _around(root: Any, top: Any) -> list[Any]:
    """Return what holds the article's heading, the nearest first; at least the body and the page."""
    body = root.find("body")
    return [*(top.iterancestors() if top is not None else ()), *([] if body is None else [body]), root]


def _excerpt(sources: Sources) -> str:
    return sources.first("og:description", "description", "twitter:description", "dc.description") or line(
        linked_data.word(sources.data.get("description"))
    )
