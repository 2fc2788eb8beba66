"""The addresses that a page tells: its own, its canonical one, its other languages, its picture."""

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from storage.addresses import normal_address, site_root
from storage.extraction import linked_data
from storage.extraction.sources import Sources
from storage.text import clean

_MAX_ADDRESS = 2_000
_MOST_LINKS = 300
_MOST_ALTERNATES = 100
_FRONT = re.compile(r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/(?:index|home|default|start)(?:\.\w{2,5})?)?/?", re.I)
_VARIANT = re.compile(r"amp|print|single|full|mobile|m|all|page|\d{1,3}|index\.\w+|[a-z]{2}", re.I)
"""Last part of an address whose article has its canonical address one step up."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_FEED = re.compile(r"rss|atom|json|xml|pdf", re.I)


def own(sources: Sources, url: str | None) -> str | None:
    """Return the page's own address: the one given, else the one that the saving program wrote."""
    for address in (url, sources.recorded.url):
        normal = normal_address(clean(address)) if address else None
        if normal:
            return normal
    return None


def canonical(sources: Sources, here: str | None) -> str | None:
    """Return the canonical address; None where the page only names its site or a section of it.

    Pages name their front page by mistake, and templates that of the section. Of several links
    that contradict each other the one counts that something else confirms.
    """
    base = here or ""
    links = [
        link.get("href") or ""
        for link in _links(sources.root)
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    told = [_normal(base, address) for address in links]
    others = [
        _normal(base, sources.first("og:url")),
        _normal(base, linked_data.address(sources.data.get("url"))),
    ]
    sound = [address for address in told if address and _of_an_article(address, here)]
    if len(set(sound)) > 1:
        confirmed = [address for address in sound if address in others or address == here]
        sound = confirmed or sound
    sound += [address for address in others if address and _of_an_article(address, here)]
    return sound[0] if sound else None


def alternates(sources: Sources, here: str | None) -> tuple[tuple[str, str], ...]:
    """Return (language, address) of the page in other languages, as its ``hreflang`` links have them."""
    found: dict[tuple[str, str], None] = {}
    for link in _links(sources.root):
        language = (link.get("hreflang") or "").strip().replace("_", "-")
        if "alternate" not in (link.get("rel") or "").lower().split() or _FEED.search(link.get("type") or ""):
            continue
        address = _normal(here or "", link.get("href") or "")
        if address and _LANGUAGE.fullmatch(language) and len(found) < _MOST_ALTERNATES:
            found[language, address] = None
    return tuple(found)


def lead_image(sources: Sources, here: str | None) -> str | None:
    """Return the address of the picture that the page shows itself with."""
    for address in (
        sources.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"),
        linked_data.address(sources.data.get("image")),
    ):
        resolved = _joined(here or "", address)
        if resolved and normal_address(resolved):
            return resolved
    return None


def _links(root: Any) -> list[Any]:
    return [link for _, link in zip(range(_MOST_LINKS), root.iter("link"), strict=False)]


def _normal(base: str, address: str) -> str | None:
    return normal_address(_joined(base, address)) if address.strip() else None


def _joined(base: str, address: str) -> str:
    if not address or len(address) > _MAX_ADDRESS:
        return ""
    try:
        return urljoin(base, clean(address).strip())
    except ValueError:
        return ""


def _of_an_article(address: str, here: str | None) -> bool:
    """Tell whether ``address`` can be that of the article at ``here``, and of no page above it."""
    if address == here:
        return not site_root(address)
    there = urlsplit(address)
    if site_root(address) or (_FRONT.fullmatch(there.path) and not there.query):
        return False
    if here is None:
        return True
    place = urlsplit(here)
    above = there.path.rstrip("/") + "/"
    if _host(place.netloc) != _host(there.netloc) or there.query or not place.path.startswith(above):
        return True
    rest = [part for part in place.path[len(above) :].split("/") if part]
    return all(_VARIANT.fullmatch(part) for part in rest)


def _host(netloc: str) -> str:
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", netloc)
