"""What an article is called: the heading as printed, where the head says the same and more."""

import re
from html import unescape

from storage.extraction import linked_data
from storage.extraction.scan import Scan
from storage.extraction.sources import Sources
from storage.text import letters, line

MAX_TITLE = 500
_BREAKS = re.compile(
    r"\s+[|\u2013\u2014\-\u00b7\u2022\u00bb\u2039\u203a\u00ab<>:/~@]+\s+|\s*[|\u00bb\uff5c]\s*|\s*::\s*|\s+-\s*$"
)
_HARD = re.compile(r"[|\u00bb\uff5c\u00b7\u2022\u00ab]|::")
"""Breaks that titles seldom have of their own."""
_WORD = re.compile(r"[^\W_]+")
_ALIKE = 0.45
"""Share of a heading's words that the head must tell too."""
_MOST_WORDS = 80


def title(sources: Sources, scan: Scan, site: str, host: str) -> str:
    """Return the title; "" where the page has none. Sets the place of its heading in ``scan``."""
    told = _told(sources)
    bare = [_unsuffixed(text, site, host) for text in told]
    place, heading = _heading(scan, bare or told, site, host)
    if heading:
        scan.heading = place
        return heading
    if not told:
        return ""
    best = bare[0]
    if told[0] == sources.page_title and best == told[0]:
        best = _without_last(best)
    return best


def _told(sources: Sources) -> list[str]:
    """Return what the head tells, the most trusted first."""
    found = [
        line(unescape(unescape(linked_data.word(sources.data.get("headline"))[: MAX_TITLE * 4]))),
        sources.first("og:title"),
        sources.first(
            "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"
        ),
        line(unescape(unescape(linked_data.word(sources.data.get("name"))[: MAX_TITLE * 4]))),
        sources.page_title,
    ]
    return [text[: MAX_TITLE * 2] for text in dict.fromkeys(found) if text]


def _heading(scan: Scan, told: list[str], site: str, host: str) -> tuple[int, str]:
    """Return place and text of the heading that is the title; (-1, "") for none."""
    houses = _houses(site, host)
    candidates: list[tuple[int, str]] = []
    for place, text in scan.headings[:12]:
        if text and len(text) <= MAX_TITLE and all(text != other for _, other in candidates):
            candidates.append((place, text))
    if not told:
        named = [(place, text) for place, text in candidates if letters(text) not in houses]
        return (named or candidates or [(-1, "")])[0]
    best, best_score = (-1, ""), 0.0
    for place, text in candidates:
        for other in told[:2]:
            if _but_for_an_article(text, other):
                return place, other
        score = max((_alike(text, other) for other in told), default=0.0)
        if letters(text) in houses and len(candidates) > 1:
            score -= 0.5
        if score > best_score + 0.05:
            best, best_score = (place, text), score
    if best_score < _ALIKE:
        return -1, ""
    return best[0], _unsuffixed(best[1], site, host)


def _alike(heading: str, told: str) -> float:
    """Return how surely a heading is what the head calls the page, 0 to 2."""
    short, long = letters(heading), letters(told)
    if not short or not long:
        return 0.0
    if short == long:
        return 2.0
    parts = [letters(part) for part in _BREAKS.split(told)]
    if long.startswith(short) and len(short) >= 4:
        return 1.5 if len(short) * 3 > len(long) or short in parts else 0.4
    if short in parts and len(short) > 6:
        return 1.2 if len(short) >= len(parts[0]) else 0.4  # what stands behind is the site more often
    if short.startswith(long) and len(long) > 8:
        return 1.2
    if short.endswith(long) and len(long) > 20:
        return 0.0  # the name of a column before it
    ours, theirs = _stems(heading), _stems(told)
    both = len(ours & theirs)
    if len(ours) < 3 or both < len(theirs) * _ALIKE / 2:
        return 0.0
    return both / len(ours)


def _but_for_an_article(heading: str, told: str) -> bool:
    """Tell whether a heading is what the head says, or its beginning, with "The" more or less."""
    bare, whole = _bare(heading), _bare(told)
    return (bare != heading) != (whole != told) and len(bare) > 12 and letters(whole).startswith(letters(bare))


def _bare(text: str) -> str:
    return re.sub(r"^(?:the|an?|der|die|das|le|la|les|el|los|las)\s+", "", text.strip(), flags=re.I)


def _stems(text: str) -> frozenset[str]:
    words = _WORD.findall(text.casefold())[:_MOST_WORDS]
    stems: set[str] = set()
    for word in words:
        if word > "\u2e80":  # scripts without spaces
            stems.update(word[index : index + 2] for index in range(max(1, len(word) - 1)))
        else:
            stems.add(word[:4])
    return frozenset(stems)


def _unsuffixed(title: str, site: str, host: str) -> str:
    """Return a title without the name of its site at either end."""
    houses = _houses(site, host)
    while True:
        breaks = list(_BREAKS.finditer(title))
        for found in reversed(breaks[-6:]):
            if found.start() and _house(title[found.end() :], houses):
                title = title[: found.start()].strip()
                break
        else:
            first = breaks[0] if breaks else None
            if first and title[first.end() :] and letters(title[: first.start()]) in houses:
                return title[first.end() :]
            return title


def _house(text: str, houses: frozenset[str]) -> bool:
    key = letters(text)
    if not key:
        return True
    if key in houses:
        return True
    return any(_part(key, house) for house in houses)


def _part(key: str, house: str) -> bool:
    """Tell whether a name is the site's cut short, or with a word more at its end."""
    if len(key) < 3 or len(house) < 3 or len(house) > 60:
        return False
    shorter = len(key) * 3 >= len(house) and (house.startswith(key) or house.endswith(key))
    return shorter or (key.startswith(house) and len(house) * 2 >= len(key))


def _houses(site: str, host: str) -> frozenset[str]:
    initials = "".join(word[0] for word in site.split())
    labels = host.split(".")
    name = labels[-2] if len(labels) > 1 and len(labels[-2]) > 3 else labels[0]
    return frozenset(
        {letters(site), letters(host), letters(name), letters(initials) if len(initials) > 2 else ""} - {""}
    )


def _without_last(title: str) -> str:
    """Return a page's title without its last part, where that can only be the site."""
    breaks = [found for found in _BREAKS.finditer(title) if ":" not in found[0] or "::" in found[0]]
    if not breaks:
        return title
    last = breaks[-1]
    head, tail = title[: last.start()], title[last.end() :]
    words, rest = len(_WORD.findall(head)), len(_WORD.findall(tail))
    spaceless = sum(1 for letter in head if letter > "\u2e80")
    if words < 3 and spaceless < 8:
        return title
    if _HARD.search(last[0]) or (rest <= 3 and words >= 2 * rest):
        return head
    return title
