"""Who wrote a page: by its data, else by the credit line that it prints."""

from storage.extraction import calendars, linked_data, people
from storage.extraction.scan import BARE, MARKED, SIGNED, Scan
from storage.extraction.sources import Sources
from storage.text import letters

_METAS = (
    "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "dc:creator",
    "parsely-author", "sailthru.author", "citation_author", "byl", "og:article:author", "og:author",
    "twitter:data1", "dc.author", "book:author", "vr:author", "rnews:author", "cxenseparse:author",
)  # fmt: skip
_NEAR = 90
"""Elements: a credit stands so close to the heading."""
_SURE = 85
_LEAST = 35.0
_MOST = 80
"""Credit lines looked at."""


def byline(sources: Sources, scan: Scan, site: str, heading: str) -> list[str]:
    """Return the authors' names; [] where the page names none."""
    declared = _declared(sources)
    persons = [name for name in declared if letters(name) != letters(site)]
    if any(people.person_like(name) for name in persons):
        return _without_agencies(persons)
    score, seen = _printed(scan, site, heading)
    if {letters(name) for name in persons} & {letters(name) for name in seen}:
        return seen if people.person_like(seen[0]) else persons
    if seen and (not persons or people.person_like(seen[0]) or score >= _SURE):
        return _without_agencies(seen)
    # A house that signs as the author is one: nobody else is named.
    return persons or seen or declared


def _without_agencies(names: list[str]) -> list[str]:
    """Return the names less the agency or site that somebody among them works for."""
    return [name for name in names if not people.agency(name)] or names


def _declared(sources: Sources) -> list[str]:
    told = linked_data.names(sources.data.get("author") or sources.data.get("creator"))
    names = people.declared(told)
    found = people.declared(_meta_authors(sources))
    if any(people.person_like(name) for name in names) or not found:
        return names
    return found if not names or any(people.person_like(name) for name in found) else names


def _meta_authors(sources: Sources) -> list[str]:
    label = sources.first("twitter:label1").lower()
    for name in _METAS:
        values = [value for value in sources.meta.get(name, ()) if value and "://" not in value[:12]]
        if name == "twitter:data1" and not people.labelled(label):
            continue
        if values:
            return values
    return []


# -- what the page prints -------------------------------------------------------------------------


def _printed(scan: Scan, site: str, heading: str) -> tuple[float, list[str]]:
    best: list[str] = []
    best_score = _LEAST
    signed = sum(1 for credit in scan.credits if credit.weight == SIGNED)
    for credit in scan.credits[:_MOST]:
        if (credit.weight == SIGNED and signed > 1) or (
            credit.weight == BARE and not _beside_a_date(scan, credit.place)
        ):
            continue
        names = people.printed(credit.pieces, lower=credit.weight >= MARKED)
        if not names or (credit.weight <= 30 and letters(names[0]) in letters(heading)):
            continue  # whom the article is about
        score = credit.weight + _nearness(credit.place, scan.heading)
        others = [name for name in names if letters(name) != letters(site)]
        if not others:
            score -= 40
        elif not any(people.person_like(name) for name in others):
            single = credit.weight < 85 and not any(people.labelled(piece) for piece in credit.pieces)
            score -= 35 if single else 15
        if score > best_score:
            best, best_score = others or names, score
    return best_score, best


def _beside_a_date(scan: Scan, place: int) -> bool:
    return any(-3 <= line.place - place <= 5 and calendars.written(line.text) for line in scan.dates)


def _nearness(place: int, heading: int) -> float:
    if heading < 0:
        return 0
    distance = place - heading
    if 0 <= distance <= _NEAR:
        return 30 - distance / 10
    if -_NEAR / 3 <= distance < 0:
        return 15 + distance / 5
    return -10 if distance < 0 else -min(20, distance / 60)
