"""What the start page shows."""

from dataclasses import dataclass

from storage.records.articles import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A number with the search that shows the articles it counts."""

    label: str
    count: int
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the start page shows of a library."""

    articles: int
    unread: int
    fresh: tuple[Article, ...] = ()
    """The newest of the unread."""
    begun: tuple[Article, ...] = ()
    """To go on with, the one read last first."""
    anniversaries: tuple[Article, ...] = ()
    """Published on this day of the year in earlier years, the newest first."""
    months: tuple[Tally, ...] = ()
    """Labelled ``YYYY-MM``, from the first month of a publication to the last, without a gap."""
    sites: tuple[Tally, ...] = ()
    tags: tuple[Tally, ...] = ()
    topics: tuple[Tally, ...] = ()
    """Words that several titles share."""
    searches: tuple[Tally, ...] = ()
    """The saved ones."""
    rising: tuple[Tally, ...] = ()
    """Words that stand in more of the articles of the last thirty days than before."""
