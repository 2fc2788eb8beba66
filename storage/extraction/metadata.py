"""Title, authors, site, date and the rest, from wherever a page tells them best."""

import re
from collections.abc import Iterable
from functools import cached_property
from html import unescape
from typing import Any
from urllib.parse import urljoin

from storage.addresses import normal_address, site_root
from storage.extraction import dates, linked_data
from storage.extraction.dom import site_of
from storage.extraction.quiet import quiet
from storage.extraction.recorded import Recorded
from storage.records import Metadata
from storage.text import line, shorten

MAX_EXCERPT = 300
_MOST_GUESSED = 30_000
"""Elements of a page in whose text authors and dates are looked for."""
_MAX_TITLE = 500
_MAX_BYLINE = 300
_PARTS = re.compile(r"\s+[|\u2013\u2014\-\u00b7\u2022\u00bb>:/]+\s+|\s*[|\u00bb]\s*")
_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af|od|автор)[:\s]+", re.I)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_DATES = (
    "article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "citation_publication_date",
    "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "og:published_time", "rnews:datepublished", "date",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author", "byl", "og:article:author", "twitter:data1",
)  # fmt: skip


class Sources:
    """The places of one page where something is told, read before the tree is cut."""

    def __init__(self, root: Any, recorded: Recorded) -> None:
        self.root = root
        self.recorded = recorded
        self.meta = _meta(root)
        scripts = [
            script.text or ""
            for script in root.iter("script")
            if "ld+json" in (script.get("type") or "").lower()
        ]
        self.data = linked_data.article(scripts)
        self.page_title = _text(root.find(".//title"))
        self.headings = [line(one.text_content()) for one in root.iter("h1")][:5]

    @cached_property
    def guess(self) -> tuple[str, str]:
        """Author and date as trafilatura and htmldate guess them from the text, "" for none."""
        from trafilatura.metadata import extract_metadata

        if int(self.root.xpath("count(.//*)")) > _MOST_GUESSED:
            return "", ""
        with quiet():
            found = extract_metadata(self.root)
        return found.author or "", found.date or ""

    def first(self, *names: str) -> str:
        """Return the first of the named ``<meta>`` values that says anything, "" if none does."""
        return next((value for name in names for value in self.meta.get(name, ()) if value), "")


def read(sources: Sources, url: str | None) -> Metadata:
    """Return what the page tells; language, direction and excerpt only as far as it declares them.

    ``url`` is the address that the container or the user gives, and goes before the page's own.
    """
    own = _address(sources, url)
    canonical = _canonical(sources, own)
    site = _site(sources, own or canonical)
    return Metadata(
        title=shorten(_title(sources, site, own or canonical), _MAX_TITLE),
        byline=shorten(_byline(sources, site), _MAX_BYLINE),
        site=site,
        url=own or canonical,
        canonical_url=canonical,
        language=_language(sources),
        direction=_direction(sources.root),
        published=_published(sources),
        lead_image=_lead_image(sources, own or canonical),
        excerpt=shorten(_excerpt(sources), MAX_EXCERPT),
    )


def _meta(root: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = line(unescape(element.get("content") or ""))  # escaped twice as often as not
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (element.get(attribute) or "").lower().split():
                found.setdefault(name, []).append(content)
    return found


def _text(element: Any) -> str:
    return "" if element is None else line(unescape(element.text_content()))


# -- addresses ------------------------------------------------------------------------------------


def _address(sources: Sources, url: str | None) -> str | None:
    for address in (url, sources.recorded.url):
        normal = normal_address(address) if address else None
        if normal:
            return normal
    return None


def _canonical(sources: Sources, own: str | None) -> str | None:
    """Return the canonical address; never a site's front page, which pages name by mistake."""
    links = [
        link.get("href") or ""
        for link in sources.root.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    for address in [*links, sources.first("og:url"), linked_data.address(sources.data.get("url"))]:
        normal = normal_address(_joined(own or "", address)) if address.strip() else None
        if normal and not site_root(normal):
            return normal
    return None


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def _lead_image(sources: Sources, base: str | None) -> str | None:
    for address in (
        sources.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"),
        linked_data.address(sources.data.get("image")),
    ):
        resolved = _joined(base or "", address) if address else ""
        if normal_address(resolved):
            return resolved
    return None


# -- names ----------------------------------------------------------------------------------------


def _site(sources: Sources, address: str | None) -> str:
    told = sources.first("og:site_name", "application-name", "apple-mobile-web-app-title")
    houses = (sources.data.get("publisher"), sources.data.get("isPartOf"))
    publisher = next((name for house in houses for name in linked_data.names(house)), "")
    return line(told or publisher)[:200] or site_of(address or "")


def _title(sources: Sources, site: str, address: str | None) -> str:
    host = site_of(address or "")
    told = (
        line(unescape(linked_data.word(sources.data.get("headline"))))
        or sources.first("og:title", "twitter:title", "dc.title", "citation_title")
        or sources.page_title
    )
    told = _unsuffixed(told, site, host)
    for heading in sources.headings:
        # The heading as printed is the title itself, where the head says the same and more.
        short, long = _key(heading), _key(told)
        part = short in {_key(part) for part in _PARTS.split(told)}
        if len(heading) > 8 and (part or (long.startswith(short) and len(short) * 2 > len(long))):
            return heading
    if not told:
        told = next((heading for heading in sources.headings if heading), "")
    return told


def _unsuffixed(title: str, site: str, host: str) -> str:
    """Return a title without the name of its site at either end."""
    names = {_key(site), _key(host), _key(host.partition(".")[0])} - {""}
    breaks = list(_PARTS.finditer(title))
    for found in reversed(breaks):
        if _key(title[found.end() :]) in names and found.start():
            return _unsuffixed(title[: found.start()], site, host)
    if breaks and _key(title[: breaks[0].start()]) in names:
        return title[breaks[0].end() :]
    return title


def _key(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _byline(sources: Sources, site: str) -> str:
    for found in (
        linked_data.names(sources.data.get("author") or sources.data.get("creator")),
        _meta_authors(sources),
        _marked_authors(sources.root),
    ):
        byline = _joined_names(found, site)
        if byline:
            return byline
    return _joined_names(sources.guess[0].split("; "), site)


def _meta_authors(sources: Sources) -> list[str]:
    for name in _AUTHORS:
        values = [value for value in sources.meta.get(name, ()) if value]
        label = sources.first("twitter:label1").lower()
        if name == "twitter:data1" and not label.startswith(("written", "author", "by")):
            continue
        if values and not values[0].startswith("http"):
            return values
    return []


def _marked_authors(root: Any) -> list[str]:
    """Return authors by microdata, microformats and the usual class names (short ones only)."""
    for path in (
        ".//*[@itemprop='author']//*[@itemprop='name']",
        ".//*[@itemprop='author']",
        ".//a[@rel='author']",
        ".//*[contains(concat(' ', @class, ' '), ' byline ')]//a",
        ".//*[contains(concat(' ', @class, ' '), ' author-name ')]",
        ".//*[contains(concat(' ', @class, ' '), ' byline ')]",
    ):
        found = [line(element.text_content()) for element in root.xpath(path)[:5]]
        found = [name for name in found if 2 < len(name) <= 60]
        if found:
            return found[:3] if "itemprop" in path else found[:1]
    return []


def _joined_names(names: Iterable[str], site: str) -> str:
    kept: list[str] = []
    for name in names:
        name = _BY.sub("", line(unescape(name))).strip(" ,;|")
        known = any(_key(name) == _key(other) for other in kept)
        if name and not known and _key(name) != _key(site) and "://" not in name and len(name) <= 120:
            kept.append(name)
    return ", ".join(kept)


# -- the rest -------------------------------------------------------------------------------------


def _published(sources: Sources) -> str | None:
    told = [linked_data.word(sources.data.get(name)) for name in ("datePublished", "dateCreated")]
    told += [value for name in _DATES for value in sources.meta.get(name, ())]
    told += [
        element.get("datetime") or element.get("content") or element.text_content()
        for element in sources.root.xpath(".//*[@itemprop='datePublished']")[:3]
    ]
    for text in told:
        found = dates.published(text) if text else None
        if found:
            return found
    return dates.published(sources.guess[1])


def _language(sources: Sources) -> str:
    declared = [
        sources.root.get("lang") or sources.root.get("xml:lang") or "",
        sources.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        (sources.root.find("body").get("lang") or "") if sources.root.find("body") is not None else "",
        linked_data.word(sources.data.get("inLanguage")),
        sources.first("content-language", "og:locale", "dc.language", "language"),
    ]
    for language in declared:
        language = language.split(",")[0].strip()
        if _LANGUAGE.fullmatch(language):
            return language.replace("_", "-")
    return ""


def _direction(root: Any) -> str:
    body = root.find("body")
    for element in (root, body):
        direction = "" if element is None else (element.get("dir") or "").strip().lower()
        if direction in {"ltr", "rtl"}:
            return direction
    return ""


def _excerpt(sources: Sources) -> str:
    return sources.first("og:description", "description", "twitter:description", "dc.description") or line(
        linked_data.word(sources.data.get("description"))
    )
