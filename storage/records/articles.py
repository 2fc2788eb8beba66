"""Articles, their text, and which of them to list."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records.blocks import Block
from storage.records.ids import ArticleId, CollectionId

SURE = 0.75
"""The confidence from which on a reading is not put in doubt: of the development pages below it, whose
mean F1 is .81, nearly half are read badly."""


class ReadingState(StrEnum):
    """Where an article stands in the reader's queue."""

    INBOX = "inbox"
    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What is known about an article; its text is in :class:`Content`."""

    id: ArticleId
    uid: str
    title: str
    byline: str
    site: str
    url: str | None
    canonical_url: str | None
    language: str
    direction: str
    published: str | None
    lead_image: str | None
    excerpt: str
    words: int
    format: str
    added: datetime
    captured: datetime
    sha256: str
    captures: int
    state: ReadingState
    place: int
    """The first visible character when it was last read, in code points."""
    place_shift: float
    """Pixels from the top of the viewport to the top of that character's line."""
    progress: float
    """0..1, the furthest point read."""
    note: str
    tags: tuple[str, ...]
    """Its own tags, sorted."""
    highlights: int
    kin: int = 0
    """How many other articles tell the same story."""
    editions: int = 0
    """How many other articles are the same report in another language."""
    collection: CollectionId | None = None
    """The book that it is a chapter of, if it is one."""
    collection_title: str = ""
    position: int | None = None
    """Its place in the collection, from 1."""
    confidence: float = 1.0
    """0..1, in the choice of content; as :attr:`Extract.confidence`."""
    runner_up: str = ""
    """The name of the next best choice of content; "" if there is none."""
    choice: str = ""
    """Which choice of content is shown: "" for the best, or a name as for ``extract``."""
    fine: bool = False
    """The reader looked at the content that is shown and found it fine."""

    @property
    def doubtful(self) -> bool:
        """Whether the reader should check the content that is shown."""
        return self.confidence < SURE and not self.fine


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleTitle:
    """As much of an article as it takes to go to it."""

    id: ArticleId
    title: str
    site: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """Another article that tells the same story."""

    article: Article
    shared: float
    """0..1, how much of the shorter of the two texts the longer has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The readable body of an article."""

    version: int
    blocks: tuple[Block, ...]
    text: str
    """The canonical text: the text of each block that has any, joined by line feeds."""
    syndicated: str = ""
    """The sentence by which the page says that it only passes on an agency's text; "" if it says none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """Which articles to list, and in what order; None means any."""

    state: ReadingState | None = None
    tag: str | None = None
    """Articles that carry it or a child of it, or have a highlight that does."""
    collection: CollectionId | None = None
    query: str | None = None
    order: str = "id"
    """id, added, title, published, site, words or position; ``-`` before it turns it round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What the user puts right about an article; None leaves a field as it is."""

    title: str | None = None
    byline: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    direction: str | None = None
    published: str | None = None
    """"" takes the date away."""
    note: str | None = None
    state: ReadingState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """An article like another, and why: the telling words that both have."""

    article: Article
    words: tuple[str, ...]
