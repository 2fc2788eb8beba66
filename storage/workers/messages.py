"""What the pool and its worker processes say to each other, and to those who use them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from storage.errors import StorageError
from storage.records import Extract, FeedPage, Imported, Member, Stored, WholePage, Working


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One file to read."""

    path: Path
    url: str | None = None
    """The address that the user gives; it holds for a file of one page."""
    assets: Mapping[str, bytes] = field(default_factory=dict)
    """Files that were got for the page, by their addresses on the web."""
    members: frozenset[str] | None = None
    """Which pages of a container are wanted; None: all."""
    listing: bool = False
    """Only list the pages, as :class:`storage.records.Member`."""
    after: str | None = None
    """The page after which to go on, where a worker was lost over a container."""
    stored: Stored | None = None
    """The page as the library keeps it, to be read instead of ``path``."""
    choice: str = ""
    """As for :func:`storage.extraction.extract`."""
    beside: str | None = None
    """Encoded blocks of the article that is shown of a stored page: the whole page is wanted, beside it."""
    direction: str = ""
    """Of that article."""
    language: str = ""

    def named(self, member: str | None) -> str:
        """Return the name that errors give to the file, or to a page in it."""
        return str(self.path) if member is None else f"{self.path}: {member}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One page of a task, or why there is none: ``extract``, ``listed``, ``feed``, ``whole``, ``known``
    or ``error``."""

    task: Task
    member: str | None = None
    """The page's name in a file of several pages."""
    extract: Extract | None = None
    feed: FeedPage | None = None
    """What a reader of feeds makes of its task."""
    listed: Member | None = None
    whole: WholePage | None = None
    error: StorageError | None = None
    known: Imported | None = None
    """What importing it again comes to: whoever brought the task knew it, nobody had to read it."""
    last: bool = False
    """No further answer to this task follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one page may cost."""

    seconds: float
    """Of processor time."""
    memory: int
    """Bytes beyond what an idle worker holds."""
    patience: float
    """Seconds on the clock: the backstop for a page that waits instead of working."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A page that was read, or the reason why one could not be."""

    member: str | None = None
    extract: Extract | None = None
    feed: FeedPage | None = None
    """What a reader of feeds makes of its task."""
    listed: Member | None = None
    whole: WholePage | None = None
    error: StorageError | None = None
    cut: bool = False
    """The reading of a container broke off here, over this page: others may follow it."""


class Reader(Protocol):
    """What a worker does with a task. It is pickled on its way into the worker."""

    def warm(self) -> None:
        """Import what reading needs; called once in each worker, outside of all limits."""

    def read(self, task: Task) -> Iterator["Item | Working"]:
        """Yield the pages of a task; raises StorageError when there is nothing more to get.

        Each step, from one yield to the next, has the whole of the limits.
        """


# -- from a worker to the pool ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker is warm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The task has no further items."""

    leaving: bool
    """The worker wants to be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A log record of ours from inside the worker, or a bug's type and place."""

    logger: str
    level: int
    text: str


Message = Ready | Item | Working | Done | Note
