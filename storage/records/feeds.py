"""Feeds and their entries, as they come in and as they are stored."""

from dataclasses import dataclass
from datetime import datetime

from storage.errors import StorageError
from storage.records.changes import Change
from storage.records.ids import ArticleId, FeedId, HeadlineId


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """One entry of a feed, as the feed tells it."""

    ref: str
    """What tells it from the feed's other entries."""
    link: str
    """Address of its page, normalised; "" if it has none."""
    title: str
    byline: str = ""
    published: str | None = None
    """``YYYY-MM-DDTHH:MM:SSZ``."""
    summary: str = ""
    """Plain text."""
    content: str = ""
    """HTML: the whole entry, where the feed carries it, else its summary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPage:
    """What lay at the address of a feed: items, or, of a list or a page, the addresses of feeds."""

    title: str = ""
    site: str = ""
    """Address of the page that it is the feed of; "" if it names none."""
    items: tuple[FeedItem, ...] = ()
    feeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that the reader has subscribed to."""

    id: FeedId
    uid: str
    url: str
    title: str
    site: str
    """Address of the page that it is the feed of; "" if it names none."""
    refreshed: datetime | None
    """When it was last asked, in vain or not; None if never."""
    error: StorageError | None
    """Why that failed; None if it did not."""
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """An entry of a feed that the reader has subscribed to."""

    id: HeadlineId
    feed: FeedId
    source: str
    """Title of the feed."""
    title: str
    link: str
    byline: str
    published: datetime
    """As the feed tells it, else when it was first seen."""
    summary: str
    article: ArticleId | None
    """The article in the library that was made of it; None if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscribed:
    """A feed that is now subscribed to; ``change`` takes that back, None if it was so before."""

    feed: Feed
    change: "Change | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """A feed that was asked anew; its ``error`` tells whether in vain."""

    feed: Feed
    new: int
    """Entries that were not there before."""
