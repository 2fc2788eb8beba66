"""The explore service: what is worth a look now, and where in the library things lie."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from storage.clock import to_text
from storage.database import Database
from storage.progress import Progress, Unwatched
from storage.records import Article, ArticleId, Overview, Related, Tag, Tally
from storage.search import topics
from storage.services.articles import Articles
from storage.services.saved_searches import SavedSearches
from storage.services.searching import Searching
from storage.services.tags import Tags
from storage.tables import explored

_FEW = 5
"""Articles of a group: more would be a list, and the library panel is one."""
_TOP = 8
"""Sites, tags and words of a group."""
_READ = 3_000
"""Newest articles whose titles and excerpts are looked at for words; half a second at most."""
_MONTH = timedelta(days=30)


class Exploring:
    """``library.explore``. Reads only."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        tags: Tags,
        search: Searching,
        searches: SavedSearches,
    ) -> None:
        self._database = database
        self._articles = articles
        self._tags = tags
        self._search = search
        self._searches = searches

    def overview(self, today: date, progress: Progress | None = None) -> Overview:
        """Return what the start page shows on a day of the reader's calendar.

        Each Tally counts the articles that its query finds. Raises Cancelled from ``progress``.
        """
        watched = progress or Unwatched()
        connection = self._database.connection()
        fresh, unread = explored.unread(connection, _FEW)
        since = today - _MONTH
        openings = explored.openings(connection, to_text(datetime.combine(since, time(), UTC)), _READ)
        shared = topics.shared([(one.title, one.excerpt) for one in openings], _TOP)
        risen = topics.risen(
            [f"{one.title} {one.excerpt}" for one in openings if one.fresh],
            [f"{one.title} {one.excerpt}" for one in openings if not one.fresh],
            _TOP,
        )
        return Overview(
            articles=explored.total(connection),
            unread=unread,
            fresh=self._known(fresh),
            begun=self._known(explored.begun(connection, _FEW)),
            anniversaries=self._known(explored.of_day(connection, f"{today:%m-%d}", f"{today:%Y}", _FEW)),
            months=_months(explored.months(connection)),
            sites=_sites(explored.sites(connection)),
            tags=self._tallied(_tag_queries(self._tags.list()), watched),
            searches=self._tallied([(one.name, one.query) for one in self._searches.list()], watched),
            topics=self._tallied([(word, f"title:{quoted(word)}") for word in shared], watched),
            rising=self._tallied([(word, f"{quoted(word)} added:{since}..") for word in risen], watched),
        )

    def related(self, id: ArticleId, most: int = _FEW) -> tuple[Related, ...]:
        """Return the articles most like one, the likest first, each with the words they share.

        Raises NotFound.
        """
        article = self._articles.get(id)
        text = f"{article.title}\n{self._articles.content(id).text}"
        return tuple(
            Related(article=self._articles.get(other), words=words)
            for other, words in self._search.alike(text, most, but=id)
        )

    def _known(self, ids: Sequence[int]) -> tuple[Article, ...]:
        return tuple(self._articles.get(ArticleId(id)) for id in ids)

    def _tallied(self, wanted: Iterable[tuple[str, str]], progress: Progress) -> tuple[Tally, ...]:
        """Count what the queries find, so that no number differs from what its click shows."""
        made = []
        for number, (label, query) in enumerate(wanted):
            progress.step(number, None, "")
            if count := len(self._search.matching(query)):
                made.append(Tally(label=label, count=count, query=query))
        return tuple(sorted(made, key=lambda tally: -tally.count))


def quoted(value: str) -> str:
    """Return a value as the query language takes it whole.

    >>> quoted("The Harbour Post"), quoted('a "b"')
    ('"The Harbour Post"', '"a b"')
    """
    return '"{}"'.format(" ".join(value.replace('"', " ").split()))


def _sites(counted: Sequence[tuple[str, int]]) -> tuple[Tally, ...]:
    """Count for each site what ``site:`` finds, which takes in sites whose name holds its own."""
    folded = [(site.casefold(), count) for site, count in counted]
    return tuple(
        Tally(
            label=site,
            count=sum(count for other, count in folded if site.casefold() in other),
            query=f"site:{quoted(site)}",
        )
        for site, _ in counted[:_TOP]
    )


def _months(counted: Sequence[tuple[str, int]]) -> tuple[Tally, ...]:
    """Return every month from the first to the last, those without articles among them."""
    known = {month: count for month, count in counted if _is_month(month)}
    if not known:
        return ()
    first, last = min(known), max(known)
    return tuple(
        Tally(label=month, count=known.get(month, 0), query=f"published:{month}")
        for month in _month_names(first, last)
    )


def _is_month(text: str) -> bool:
    return text[:4].isdigit() and text[4:5] == "-" and text[5:] in _MONTHS


_MONTHS = tuple(f"{month:02}" for month in range(1, 13))


def _month_names(first: str, last: str) -> list[str]:
    return [
        name
        for year in range(int(first[:4]), int(last[:4]) + 1)
        for month in _MONTHS
        if first <= (name := f"{year:04}-{month}") <= last
    ]


def _tag_queries(tags: Sequence[Tag]) -> list[tuple[str, str]]:
    busiest = sorted(tags, key=lambda tag: -(tag.articles + tag.highlights))[:_TOP]
    return [(tag.path, f"tag:{quoted(tag.path)}") for tag in busiest if tag.articles + tag.highlights]
