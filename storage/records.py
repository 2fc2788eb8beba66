"""The records that cross the doors of storage: frozen, keyword-only, free of behaviour.

Offsets are code points of :attr:`Content.text`, ends exclusive. Times are aware UTC.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntFlag, StrEnum
from pathlib import Path
from typing import NewType, Protocol

from storage.errors import StorageError

ArticleId = NewType("ArticleId", int)
BatchId = NewType("BatchId", int)
CaptureId = NewType("CaptureId", int)
HighlightId = NewType("HighlightId", int)
SearchId = NewType("SearchId", int)
ChangeId = NewType("ChangeId", int)
FeedId = NewType("FeedId", int)
HeadlineId = NewType("HeadlineId", int)
CollectionId = NewType("CollectionId", int)

COLORS = ("yellow", "green", "blue", "pink", "purple")
DEFAULT_COLOR = COLORS[0]
"""The five that every library has; their names are what is stored, whatever the reader calls them."""
STYLES = ("highlight", "underline", "strike")
DEFAULT_STYLE = STYLES[0]

OBJECT = "\ufffc"
"""Stands for one image in canonical text, whether its bytes are stored or not."""


class ReadingState(StrEnum):
    """Where an article stands in the reader's queue."""

    INBOX = "inbox"
    READING = "reading"
    DONE = "done"


# -- blocks -------------------------------------------------------------------------------------


class Style(IntFlag):
    """How a run of text looks; values are stored, so they never change."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4
    SUB = 8
    SUP = 16
    STRIKE = 32


class Kind(StrEnum):
    """What a block is. A list item or a cell is any of these with ``nest`` or ``cell`` set."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    PREFORMATTED = "preformatted"
    IMAGE = "image"
    CAPTION = "caption"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of an article; ``blob`` is the SHA-256 of its stored bytes, "" if not stored."""

    source: str = ""
    """Its address on the web; "" when it came inside the page (a ``data:`` URL)."""
    alt: str = ""
    blob: str = ""
    width: int = 0
    """Natural size in pixels where known, else what the page declares, else 0."""
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text of one look. A run with an ``image`` has the text U+FFFC; ``\\n`` is a line break."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    """http, https, mailto or ``#anchor``; "" when it is no link."""
    language: str = ""
    direction: str = ""
    """"ltr", "rtl" or "" (as the block)."""
    image: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A block's place in a table; several blocks may share a cell, an empty cell is a block too."""

    table: int
    """Number of the table in the article, from 0."""
    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    header: bool = False
    depth: int = 0
    """How many of the block's ``nest`` letters enclose the whole table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of an article; its text is that of its runs joined."""

    kind: Kind = Kind.PARAGRAPH
    runs: tuple[Run, ...] = ()
    level: int = 0
    """Of a heading, 1 to 6."""
    nest: str = ""
    """What encloses it, outermost first: ``q`` a quote, ``u`` an unordered list, ``o`` an ordered."""
    marker: str = ""
    """Of a list item's first block: "•", or its number and a full stop; "" elsewhere."""
    cell: Cell | None = None
    code_language: str = ""
    language: str = ""
    direction: str = ""
    """"ltr", "rtl" or "" (as the article)."""
    anchors: tuple[str, ...] = ()
    """Names that links of this article point to (``#name``)."""

    @property
    def text(self) -> str:
        """Its part of the canonical text; "" for a rule or an empty cell."""
        return "".join(run.text for run in self.runs)


# -- a page on its way in -----------------------------------------------------------------------


class Assets(Protocol):
    """The files that came with a page."""

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes that the page's ``address`` stands for, or None if they did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What holds articles together, such as the book of which they are the chapters."""

    title: str
    creator: str = ""
    language: str = ""
    identifier: str = ""
    """What names it anywhere, e.g. an ISBN; "" if it has none."""
    format: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A saved page as an importer read it, before extraction."""

    data: bytes
    """The original bytes: of a file of one page the file's, of a member the member's."""
    format: str
    """Name of the importer, e.g. "html"."""
    assets: Assets
    url: str | None = None
    """The address that the container or the user gives; the page's own is found by extraction."""
    member: str | None = None
    """Its name in a container of several pages."""
    saved: datetime | None = None
    html: bytes | None = None
    """What extraction is to read, where the original bytes hold more than the page."""
    charset: str = ""
    """The encoding that the container names; the page's own word comes after it."""
    render: "Callable[[str], Rendered] | None" = None
    """Turns the decoded text of what is no HTML into HTML."""
    whole: bool = False
    """All of it is the article: nothing is to be chosen, as from a web page."""
    told: "Metadata | None" = None
    """What the container tells; it goes before what the page tells of itself."""
    tags: tuple[str, ...] = ()
    collection: Collection | None = None
    position: int | None = None
    """Its place in the collection, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A text as HTML, and what it told of itself."""

    html: str
    told: "Metadata"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenPage:
    """A page of a container that cannot be read, and why; the others can."""

    member: str
    error: StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """An importer has come a step further: what it may take of time and patience begins anew."""

    member: str | None = None
    """The page that it turns to, None while it only looks for pages."""


Read = Page | BrokenPage | Working
"""What importers yield."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A page of a file, as a list from which to choose shows it."""

    name: str | None
    """None for the one page of a file that is no container."""
    title: str = ""
    url: str | None = None
    size: int = 0
    """Bytes of the page, as far as known without reading it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page tells about its article; "" or None where it tells nothing."""

    title: str = ""
    byline: str = ""
    site: str = ""
    url: str | None = None
    """The address of the page: given, recorded by the saving program, or canonical; normalised."""
    canonical_url: str | None = None
    language: str = ""
    """BCP 47, declared or detected."""
    direction: str = "ltr"
    published: str | None = None
    """``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM:SSZ``."""
    lead_image: str | None = None
    excerpt: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    """(language, address) of the same page in other languages, as it declares them."""
    syndicated: str = ""
    """The sentence by which a page says that an agency's feed wrote the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFile:
    """The bytes of a picture that came with a page."""

    sha256: str
    data: bytes
    media_type: str
    width: int
    height: int
    addresses: tuple[str, ...] = ()
    """What the page calls it, so that it is found again when the stored page is read anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A page that the library keeps, on its way to being read anew."""

    original: Path
    """Its packed bytes."""
    format: str
    member: str | None
    captured: datetime
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """The files of the pictures that came with it, by the addresses that the page gives them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """What the worker makes of one page: all that an import stores."""

    format: str
    member: str | None
    saved: datetime | None
    """When the page was saved, as it records it or as its file is dated."""
    sha256: str
    """Of the exact original bytes."""
    size: int
    packed: bytes
    """The original bytes, zlib-compressed."""
    metadata: Metadata
    blocks: str
    """As :func:`storage.blocks.encode` writes them."""
    text: str
    words: int
    extractor: str
    images: tuple[ImageFile, ...] = ()
    signature: bytes = b""
    """What copies of its text are recognised by (:mod:`storage.shingles`); b"" if nobody made it yet."""
    confidence: float = 1.0
    """0..1: how much of the article, and of nothing else, the text probably is."""
    runner_up: str = ""
    """The name of the next best choice of content, for ``extract(page, choice=…)``; "" where none
    differs enough to be looked at."""
    tags: tuple[str, ...] = ()
    """What the page itself is tagged with."""
    collection: Collection | None = None
    position: int | None = None


# -- a feed on its way in -----------------------------------------------------------------------


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


# -- what is stored -----------------------------------------------------------------------------


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


SURE = 0.75
"""The confidence from which on a reading is not put in doubt: of the development pages below it, whose
mean F1 is .81, nearly half are read badly."""


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


class DifferenceKind(StrEnum):
    """What became of a passage between two contents."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A passage of a :class:`Comparison` that is not the same in both contents."""

    kind: DifferenceKind
    change: int
    """Number of the change it is part of, from 0: what was removed and what came for it are one."""
    start: int
    end: int
    """In the text of the comparison."""
    place: int
    """Where it stands in the newer content's text; of what was removed, where it would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two contents as one to read, in the order of the newer, with what was removed in its place."""

    content: Content
    """Of both; its version is the newer one's."""
    differences: tuple[Difference, ...]
    """In the order of the text; none if both say the same, whatever their pages looked like."""
    changes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stretch of a saved page's text that its article's text has, too."""

    start: int
    end: int
    """In the text of the page."""
    place: int
    """Where it begins in the article's text, in which it is as long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePage:
    """All of a saved page as blocks, what extraction left out among them."""

    blocks: str
    """As :func:`storage.blocks.encode` writes them."""
    text: str
    kept: tuple[Kept, ...]
    """In the order of the text; all else was left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The page that an article was made of, to be read beside it."""

    content: Content
    """The page; its version is that of the article's content, since it belongs to no other."""
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One saved version of an article's page."""

    id: CaptureId
    article: ArticleId
    uid: str
    url: str | None
    format: str
    member: str | None
    sha256: str
    size: int
    captured: datetime
    added: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Where a passage is: W3C TextPositionSelector and TextQuoteSelector in one."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A marked passage with the reader's note and tags."""

    id: HighlightId
    uid: str
    article: ArticleId
    start: int
    end: int
    """Where it stands in the article's current text; of an unplaced one, where it last stood."""
    quote: str
    """The text between; of an unplaced one, as it was marked."""
    selector: Selector
    """As it was marked, on content ``version``."""
    version: int
    color: str
    note: str
    """Markdown."""
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    placed: bool
    style: str = DEFAULT_STYLE
    """One of STYLES: how it is marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkColor:
    """A colour that passages are marked in, and what it means to the reader."""

    name: str
    """What is stored with a highlight and what commands and files call it; never changed."""
    label: str = ""
    """What the reader calls it, "" if they gave it no name of their own."""
    value: str = ""
    """``#rrggbb``, "" for the program's own."""
    kept: bool = True
    """False once it was taken away: it is shown where it is used, and offered no more."""
    highlights: int = 0
    """How many have it."""

    @property
    def standard(self) -> bool:
        """Whether every library has it."""
        return self.name in COLORS

    @property
    def words(self) -> str:
        """What a human is shown: the label, else the name."""
        return self.label or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class TagTerm:
    """A tag that passages are asked to have, or not to have."""

    path: str
    exact: bool = False
    """This very tag; otherwise its children count as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageFilter:
    """Which highlights of the whole library to show, and how; of several conditions all must hold."""

    any: tuple[TagTerm, ...] = ()
    """At least one of these."""
    all: tuple[TagTerm, ...] = ()
    none: tuple[TagTerm, ...] = ()
    untagged: bool = False
    """Only those that have no tag at all."""
    colors: tuple[str, ...] = ()
    """One of these; without any, all colours."""
    text: str = ""
    """A query that the highlight itself answers: its quote, note, tags."""
    query: str = ""
    """A query that its article answers."""
    state: ReadingState | None = None
    site: str = ""
    language: str = ""
    """BCP 47; "en" takes "en-GB" in."""
    marked_from: date | None = None
    """Local days, both included."""
    marked_until: date | None = None
    published_from: date | None = None
    published_until: date | None = None
    order: str = "newest"
    """newest, oldest, article, tag, color, site or published (newest first)."""
    group: str = ""
    """tag, article, site, color, month (in which it was marked), or "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageGroup:
    """What stands under one heading of a board."""

    label: str
    """The tag, title, site, colour or month (``YYYY-MM``, local); "" for what has none."""
    start: int
    """Where it begins in the ids of the board."""
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The highlights that pass a filter, in its order; what they say is asked for when it is shown."""

    ids: tuple[HighlightId, ...]
    """One that has several tags stands in each of their groups."""
    groups: tuple[PassageGroup, ...]
    """One without a label if nothing is grouped; none if the board is empty."""
    total: int
    """How many highlights there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A highlight with its source."""

    highlight: Highlight
    title: str
    byline: str
    site: str
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """A passage as it stands in its article."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An entry of the tag list; ``/`` in the path nests it. Counts include its children."""

    path: str
    uid: str
    description: str
    color: str
    articles: int
    highlights: int
    memo: str = ""
    """What its user keeps in mind about it: when it applies, when not."""
    shortcut: str = ""
    """The character that gives it to a passage, "" if none does."""
    used: str | None = None
    """When something was last given it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What an upkeep of tags touches, or would."""

    tags: int
    """The tag and its children."""
    articles: int
    highlights: int


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


class SamplePassage(Protocol):
    """An example highlight of the sample library, found by its words."""

    @property
    def page(self) -> str:
        """Name of the page's file."""

    @property
    def quote(self) -> str:
        """The words to mark."""

    @property
    def color(self) -> str:
        """A colour's name."""

    @property
    def tags(self) -> Sequence[str]:
        """Tag paths."""

    @property
    def note(self) -> str:
        """A note, or ""."""


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


# -- what is told -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one committed mutation touched; listeners refresh only that."""

    id: ChangeId | None = None
    """Token for :meth:`Library.undo`; None when it cannot be taken back."""
    kind: str = ""
    """What was done, e.g. "highlight.add": gui/ makes a sentence of it."""
    articles: frozenset[ArticleId] = frozenset()
    highlights: frozenset[HighlightId] = frozenset()
    tags: bool = False
    feeds: bool = False
    """Feeds or their headlines."""
    searches: bool = False
    """Whether a saved search was made, changed or taken away."""
    colors: bool = False
    """Whether a colour of highlights was made, changed or taken away."""
    everything: bool = False
    """Another process wrote: nothing finer is known."""


class ImportStatus(StrEnum):
    """What became of an imported page."""

    NEW = "new"
    DUPLICATE = "duplicate"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One page that is now in the library, durably."""

    input: Path | str
    """What was asked for: a file, or an address as it was typed."""
    member: str | None
    article: ArticleId
    title: str
    format: str
    status: ImportStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One input that could not be taken in, and why."""

    input: Path | str
    member: str | None
    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What a batch did; failures do not stop it."""

    imported: tuple[Imported, ...] = ()
    failures: tuple[Failure, ...] = ()
    cancelled: bool = False
    earlier: Mapping[ImportStatus, int] = field(default_factory=dict)
    """How many more came in that are not named in ``imported``: before an interruption."""
    batch: BatchId | None = None
    """Where the library keeps the failures; None if it does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """An import as the library remembers it: one that was cut short, or the last that ended."""

    id: BatchId
    paths: tuple[Path, ...]
    """The files and folders that were named."""
    done: int
    """Files that are through, whatever became of them."""
    total: int | None
    """Files in all; None if it was cut short before they were counted."""
    ended: datetime | None
    """None when it was cut short."""
    cancelled: bool
    counts: Mapping[ImportStatus, int]
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One file that an export wrote."""

    article: ArticleId
    path: Path
    """Relative to the folder of the export."""
    changed: tuple[str, ...] = ()
    """Blocks and properties that the user had edited: left as they are."""
    removed: tuple[str, ...] = ()
    """Those that the user had deleted: not written again."""
    kept: tuple[str, ...] = ()
    """Blocks that the user had edited, of what is no longer in the library: left as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to export; of several conditions all must hold, and without any it is everything."""

    articles: tuple[ArticleId, ...] | None = None
    tag: str | None = None
    """Highlights with this tag or a child of it, and the articles that carry it."""
    query: str | None = None
    """The articles that a search finds."""
    highlights: tuple[HighlightId, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWishes:
    """How to export."""

    format: str = "markdown"
    template: str | None = None
    """Source of the user's own template; None for the format's."""
    full: bool = False
    """The articles' text too, with its marks."""
    pictures: bool = False
    """The articles' stored pictures beside the file; only with ``full``."""
    by: str = ""
    """What a brief groups by: "tag", "article", or "" for tags."""
    title: str = ""
    """Of a document of several articles; "" for the tag or the search that it shows."""
    overwrite: bool = False
    """Write over what the user has changed in earlier exports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A format that articles can be exported in."""

    name: str
    label: str
    suffix: str
    files: bool
    """Whether it can be one file an article."""
    document: bool
    """Whether it can be one file of all."""
    template: bool
    """Whether the user may give a template of their own."""
    full: bool
    """Whether it can hold the articles' text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange:
    """A note, or a set of tags, that differs between an exported file and the library."""

    path: Path
    """The file."""
    article: ArticleId
    highlight: HighlightId | None
    """None: the note or the tags are the article's own."""
    field: str
    """"note" or "tags"."""
    before: str | tuple[str, ...]
    """As it is in the library."""
    after: str | tuple[str, ...]
    """As it is in the file."""
    conflict: bool
    """Whether the library's has changed, too, since the export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What the import of a tag list did."""

    new: int
    changed: int
    unchanged: int
    change: "Change"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """The files written, in list order, and the articles that failed."""

    files: tuple[Exported, ...] = ()
    failures: tuple[tuple[ArticleId, Exception], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One result; ``marks`` are (start, end) in code points of ``snippet``."""

    article: ArticleId
    highlight: HighlightId | None
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float
    reason: str = "text"
    """Where the words stand: title, text, quote, note or tag; stem if only other forms of them do,
    condition if the query names no words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHint:
    """Where a query could not be understood as it stands and was searched as plain words."""

    code: str
    """unclosed-quote, unclosed-parenthesis, stray-parenthesis, stray-operator, unknown-field,
    missing-value, bad-value, bad-date, bad-number, leading-star, too-fuzzy, too-deep, too-many,
    too-long, nothing; timed-out if it took too long and was answered in part."""
    position: int
    """In code points of the query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """The best hits of a query, best first, out of ``total``."""

    query: str
    hits: tuple[SearchHit, ...]
    total: int
    suggestion: str | None = None
    """The mended query, where a misspelt one found little."""
    partial: bool = False
    """The index is being made, or far behind: there may be more than was found."""
    hint: SearchHint | None = None
    """Where the query made no sense as such; None if all of it did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """How many of the articles that a query finds also fulfil ``field:value``."""

    field: str
    """A condition of the query language: site, author, tag, lang, published (a year) or is."""
    value: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What could stand in a query instead of the code points from ``start`` to ``end``."""

    text: str
    """Quoted where that is needed."""
    kind: str
    """field, tag, site, author, lang, color, is or date."""
    start: int
    end: int
    count: int = 0
    """Articles that have it; 0 where that is not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A query that is kept by a name; what it finds is looked up whenever it is opened."""

    id: SearchId
    name: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A number with the search that shows the articles it counts."""

    label: str
    count: int
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """An article like another, and why: the telling words that both have."""

    article: Article
    words: tuple[str, ...]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that `check` found; ``kind`` as in the command line's contract."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """How the library stands. Unplaced highlights are reported, and still ok."""

    ok: bool
    articles: int
    highlights: int
    indexed: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """A verified copy."""

    path: Path
    articles: int
    highlights: int


class BackupKind(StrEnum):
    """Why a copy was made."""

    ASKED = "asked"
    REGULAR = "regular"
    """Made by itself after half an hour of changes."""
    BEFORE_RESTORE = "before-restore"
    BEFORE_REPAIR = "before-repair"
    BEFORE_UPDATE = "before-update"
    DOUBTFUL = "doubtful"
    """A regular copy that could not be verified; there is one at most."""
    DAMAGED = "damaged"
    """What a restored backup replaced, too damaged to be opened."""
    FOREIGN = "foreign"
    """A file that somebody put there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy in the library's folder of backups."""

    path: Path
    made: datetime
    kind: BackupKind
    size: int
    articles: int | None
    """None, as ``highlights``, of a file that cannot be read as a library."""
    highlights: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDifference:
    """What restoring a backup would do to one kind of thing: titles, quotes, paths of tags."""

    kind: str
    """"article", "highlight" or "tag"."""
    vanishing: tuple[str, ...]
    returning: tuple[str, ...]
    changing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPreview:
    """What a backup holds, and what restoring it would change."""

    articles: int
    highlights: int
    differences: tuple[BackupDifference, ...]
    """Of articles, highlights and tags, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """Why a library is not safe where it lies."""

    kind: str
    """"synced" or "network"."""
    name: str
    """The service, or the kind of file system."""


class TrashKind(StrEnum):
    """What can be deleted and brought back."""

    ARTICLE = "article"
    HIGHLIGHT = "highlight"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """Something that was deleted and can be brought back."""

    kind: TrashKind
    id: int
    name: str
    """Its title, quote or path."""
    where: str
    """The title of a highlight's article, else ""."""
    highlights: int
    """How many come back with it."""
    deleted: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportItem:
    """All that an exporter gets to know of one article."""

    article: Article
    content: Content
    highlights: tuple[Highlight, ...]
    """In the order of the text; unplaced ones last."""
    images: Mapping[str, Path] = field(default_factory=dict)
    """Blob name to file, of the pictures that are stored."""
    colors: Mapping[str, str] = field(default_factory=dict)
    """Name to what the reader calls it, of the colours that they gave a name of their own."""
    others: frozenset[str] = frozenset()
    """The uids of the article's highlights that were not chosen."""
