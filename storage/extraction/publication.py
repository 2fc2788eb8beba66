"""When an article was published: by its data, else as the page prints it."""

import re
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from storage.extraction import calendars, dates, linked_data
from storage.extraction.quiet import quiet
from storage.extraction.scan import Scan
from storage.extraction.sources import Sources

_METAS = (
    "article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
    "published_time", "article.published", "citation_publication_date", "citation_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date.published", "dcterms.created",
    "dc.date.created", "og:published_time", "og:article:published_time", "og:pubdate",
    "rnews:datepublished", "cxenseparse:recs:publishtime", "originalpublicationdate",
    "article_date_original", "bt:pubdate", "dc.date", "dcterms.date", "dc:date", "date",
)  # fmt: skip
_CHANGED = re.compile(
    r"updated?|modified|revised|reviewed|last |aktualisiert|geändert|stand:|mis à jour|modifié|actualizad"
    r"|atualizad|aggiornat|bijgewerkt|обновлен|更新|updates?:|تحديث|güncelle",
    re.I,
)
_PUBLISHED = re.compile(
    r"publish|posted|created|veröffentlicht|erschienen|publié|publicad|pubblicat|опубликован|发布|公開", re.I
)
_IN_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)")
_IN_SCRIPT = re.compile(
    r"(?:date_?(?:time_?)?published|published_?(?:at|date|on|time)|publish_?date|publication_?date|first_?published_?(?:at|date)?"
    r"|original_?publish_?date)\\?[\"']\s*:\s*\\?[\"'](\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)",
    re.I,
)
_MAX_SCRIPT = 1_000_000
_COMING = re.compile(r"copyright|©|\(c\)|event|deadline|expires|accessed|since|seit|today", re.I)
_NOT_GUESSED = ".//script|.//footer|.//*[contains(@class, 'comment') or contains(@id, 'comment')]"
_MOST_GUESSED = 30_000
"""Elements of a page in whose whole text a date is looked for."""


def published(sources: Sources, scan: Scan, language: str, *addresses: str | None) -> str | None:
    """Return the date as articles keep it, None where the page has none.

    ``addresses``: the page's own; many hold the day.
    """
    told = [linked_data.word(sources.data.get(name)) for name in ("datePublished", "dateCreated", "uploadDate")]
    for name in _METAS:
        told += sources.meta.get(name, ())[:3]
    told = [text for text in told if text]
    for text in told:
        found = dates.published(text) or _in_words(text, language)
        if found:
            return dates.by_its_own_clock(found, told)
    return (
        _printed(scan, language)
        or _in_address(addresses)
        or _in_scripts(sources.root)
        or _guessed(sources.root)
    )


def _in_words(text: str, language: str) -> str | None:
    day = calendars.written(text, language)
    return day.isoformat() if day and calendars.plausible(day) else None


def _in_address(addresses: Iterable[str | None]) -> str | None:
    for address in addresses:
        found = _IN_ADDRESS.search(address or "")
        if found:
            day = dates.published("-".join(part.zfill(2) for part in found.groups()))
            if day:
                return day
    return None


def _in_scripts(root: Any) -> str | None:
    """Return the one date of publication that a page's own programs handle; None for several."""
    found: set[str] = set()
    for script in root.iter("script"):
        text = script.text
        if text and "ubl" in text and "ld+json" not in (script.get("type") or ""):
            found.update(day for day in _IN_SCRIPT.findall(text[:_MAX_SCRIPT]))
        if len({day[:10] for day in found}) > 1:
            return None
    return dates.published(max(found, key=len)) if found else None


def _printed(scan: Scan, language: str) -> str | None:
    best, best_score = None, 0.0
    for line in scan.dates:
        found = dates.published(line.stamp) if line.stamp else None
        found = found or _in_words(line.text or line.stamp, language)
        if not found:
            continue
        score = line.weight + _nearness(line.place, scan.heading)
        if _COMING.search(line.text):
            score -= 60
        if _CHANGED.search(line.text) and not _PUBLISHED.search(line.text):
            score -= 15
        elif _PUBLISHED.search(line.text):
            score += 20
        if score > best_score:
            best, best_score = found, score
    return best


def _nearness(place: int, heading: int) -> float:
    if heading < 0:
        return 0
    distance = place - heading
    if 0 <= distance <= 60:
        return 40 - distance / 4
    if -30 <= distance < 0:
        return 25 + distance / 2
    return -10 if distance < 0 else -min(30, distance / 30)


def _guessed(root: Any) -> str | None:
    """Return the date that htmldate finds anywhere in the page but in its comments and programs."""
    from htmldate import find_date

    if int(root.xpath("count(.//*)")) > _MOST_GUESSED:
        return None
    copy = deepcopy(root)
    for element in copy.xpath(_NOT_GUESSED):
        if element.getparent() is not None:
            element.drop_tree()
    with quiet():
        try:
            # Its extensive search takes any number of the page for a date: of pages without one
            # it dated nine in ten.
            found = find_date(copy, original_date=True, extensive_search=False)
        except (ValueError, TypeError, OverflowError, RecursionError):  # of pages that its patterns trip over
            return None
    return dates.published(found or "")
