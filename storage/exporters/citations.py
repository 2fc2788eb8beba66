"""What a bibliography tells of an article: names, dates, a key."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from storage.records import Article

_BETWEEN = re.compile(r"\s*(?:;|&|\||\band\b|\bund\b|\bet\b|\by\b|\be\b|、|，|\n)\s*")
_BY = re.compile(r"^\s*(?:by|von|por|par|di)\s+", re.IGNORECASE)
_PARTICLES = frozenset(
    "af al av bin da de del den der di dos du ibn la le ten ter van von zu".split()  # noqa: SIM905
)
_BODIES = re.compile(
    r"\b(?:agency|association|board|bureau|committee|council|desk|editors?|foundation|group|institute|"
    r"ministry|news|office|press|redaktion|service|society|staff|team|times|university)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """Who wrote something; a body or a name of one word has no ``given``."""

    family: str
    given: str = ""

    @property
    def full(self) -> str:
        """The name as it is spoken."""
        return f"{self.given} {self.family}".strip()


def names(byline: str) -> tuple[Name, ...]:
    """Return the persons and bodies of a byline.

    >>> [(each.family, each.given) for each in names("By Mira Holm and Jon van der Berg")]
    [('Holm', 'Mira'), ('van der Berg', 'Jon')]
    >>> [each.full for each in names("Holm, Mira; Harbour News Agency")]
    ['Mira Holm', 'Harbour News Agency']
    """
    found: list[Name] = []
    for part in _BETWEEN.split(_BY.sub("", byline)):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        if len(pieces) == 2 and " " not in pieces[0] and not _BODIES.search(part):
            found.append(Name(family=pieces[0], given=pieces[1]))
        else:
            found += [_name(piece) for piece in pieces]
    return tuple(found)


def keys(articles: Iterable[Article], taken: set[str]) -> list[str]:
    """Return a key of letters and digits for each, all different and none of those ``taken``."""
    return [_key(article, taken) for article in articles]


def year(article: Article) -> str:
    """Return the year of publication, "" if that is not known."""
    return (article.published or "")[:4]


def date_parts(text: str) -> list[int]:
    """Return the numbers of a date.

    >>> date_parts("2026-05-01T12:00:00Z")
    [2026, 5, 1]
    """
    return [int(part) for part in re.findall(r"\d+", text[:10])]


def _key(article: Article, taken: set[str]) -> str:
    first = names(article.byline)
    who = first[0].family if first else article.site or "page"
    words = [word for word in _ascii(article.title).split() if len(word) > 3] or _ascii(article.title).split()
    base = "".join(_ascii(who).split()[-1:] or ["page"]) + year(article) + "".join(words[:1])
    base = base[:60] or "page"
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    taken.add(key)
    return key


def _ascii(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", letters))


def _name(text: str) -> Name:
    words = text.split()
    if len(words) < 2 or len(words) > 5 or _BODIES.search(text):
        return Name(family=" ".join(words))
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return Name(family=" ".join(words[at:]), given=" ".join(words[:at]))
