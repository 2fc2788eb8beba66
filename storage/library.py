"""The one door to a library: open, read, change, be told, take back."""

from collections.abc import Callable
from datetime import UTC
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from storage import migrations
from storage.blobs import Blobs
from storage.clock import Clock, utc_now
from storage.database import FILE, Database
from storage.errors import CannotWrite, LibraryDamaged, NotALibrary
from storage.locks import FolderLock
from storage.progress import Progress
from storage.records import ArticleId, Backup, Change, ChangeId, Risk
from storage.services.mutations import Listener, Mutations
from storage.tables import settings

if TYPE_CHECKING:
    from storage.services.articles import Articles
    from storage.services.backups import Backups
    from storage.services.captures import Captures
    from storage.services.codebook import Codebooks
    from storage.services.colors import Colors
    from storage.services.editions import Editions
    from storage.services.exploring import Exploring
    from storage.services.exports import Exports
    from storage.services.highlights import Highlights
    from storage.services.imports import Imports
    from storage.services.kin import Kin
    from storage.services.notes import Notes
    from storage.services.online import Online
    from storage.services.passages import Passages
    from storage.services.saved_searches import SavedSearches
    from storage.services.searching import Searching
    from storage.services.tags import Tags
    from storage.services.trash import Trash


class Library:
    """A folder with one reader's articles, captures, highlights and tags.

    Services: ``articles``, ``captures``, ``imports``, ``highlights``, ``passages``, ``colors``, ``kin``,
    ``editions``, ``tags``, ``search``, ``searches``, ``explore``, ``exports``, ``backups``, ``trash``,
    ``online``.
    It may be used from any thread; each mutation is one durable transaction, returns its Change, and
    tells it to subscribers on the committing thread.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self.folder = database.folder
        self._database = database
        self._clock = clock
        self._blobs = Blobs(database.folder)
        self._mutations = Mutations(database, clock)

    @classmethod
    def open(cls, folder: Path, *, create: bool = False, clock: Clock = utc_now) -> Self:
        """Open the library in a folder, or make one there.

        Raises NotALibrary, CannotWrite, LibraryBusy, LibraryDamaged, LibraryTooNew.
        """
        try:
            if create:
                folder.mkdir(parents=True, exist_ok=True)
                if (folder / FILE).exists() and not (folder / FILE).is_file():  # a pipe would never answer
                    raise LibraryDamaged(reason=f"{FILE} is no file")
            elif not (folder / FILE).is_file():
                raise NotALibrary(path=folder)
        except OSError as error:
            raise CannotWrite(path=folder, reason=error.strerror or error) from error
        migrations.look_at(folder / FILE)
        database = Database(folder)
        try:
            migrations.migrate(database, partial(_put_aside, database, clock))
        except BaseException:
            database.close()
            raise
        return cls(database, clock)

    @classmethod
    def recover(cls, folder: Path, backup: Path, *, clock: Clock = utc_now) -> tuple[int, int]:
        """Put a backup in the place of a library too damaged for :meth:`Backups.restore`.

        Returns and raises as that does. The damaged database is kept in ``backups/``.
        """
        from storage import backups

        with FolderLock(folder):
            counts = backups.replace_damaged(folder, Blobs(folder), backup, clock().astimezone(UTC))
        cls.open(folder, clock=clock).close()  # an older schema is brought up to date
        return counts

    @classmethod
    def copies(cls, folder: Path) -> list[Backup]:
        """Return the copies that lie in a library's folder, whether it opens or not; the newest first."""
        from storage import backups

        return backups.described(folder)

    def close(self) -> None:
        """Close the library; what it owes the index stays queued."""
        if "search" in self.__dict__:
            self.search.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- changes

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with each Change after its commit; return what ends the subscription."""
        return self._mutations.subscribe(listener)

    def poll(self) -> Change | None:
        """Return a Change (``everything``) if another process has written, and tell it; else None."""
        if not self._database.changed_elsewhere() or not self._mutations.moved_elsewhere():
            return None
        change = Change(kind="library.elsewhere", everything=True)
        self._mutations.tell(change)
        return change

    def undo(self, change: ChangeId, progress: Progress | None = None) -> Change:
        """Take a change back. Raises ChangedSince if that would overwrite something newer, Cancelled."""
        return self._mutations.take_back(change, again=False, progress=progress)

    def redo(self, change: ChangeId, progress: Progress | None = None) -> Change:
        """Make an undone change again. Raises ChangedSince if that would overwrite something, Cancelled."""
        return self._mutations.take_back(change, again=True, progress=progress)

    @property
    def risk(self) -> Risk | None:
        """What endangers the library where it lies, None if nothing is known to."""
        from storage.surroundings import risk

        return risk(self.folder)

    @property
    def changed(self) -> bool:
        """Whether anything was changed through this object."""
        return self._mutations.made > 0

    # -- small things kept with the library

    def setting(self, key: str) -> object:
        """Return what was kept under a key (JSON), None if nothing was."""
        return settings.read(self._database.connection(), key)

    def set_setting(self, key: str, value: object) -> None:
        """Keep a small JSON value under a key."""
        with self._database.transaction() as connection:
            settings.write(connection, key, value)

    # -- services, loaded on first use: a command imports no more than it needs

    @cached_property
    def articles(self) -> "Articles":
        """Articles: list, read, correct, tag, delete."""
        from storage.services.articles import Articles

        return Articles(self._mutations, self._blobs, self._matching)

    @cached_property
    def captures(self) -> "Captures":
        """Saved pages on their way in."""
        from storage.services.captures import Captures

        return Captures(self._mutations, self._blobs, self._clock, self.highlights)

    @cached_property
    def imports(self) -> "Imports":
        """Batches of saved pages: cut short and taken up again, failed and tried again."""
        from storage.services.imports import Imports

        return Imports(self._database, self._blobs, self._clock, self.captures)

    @cached_property
    def highlights(self) -> "Highlights":
        """Passages marked, noted and tagged."""
        from storage.services.highlights import Highlights

        return Highlights(self._mutations)

    @cached_property
    def colors(self) -> "Colors":
        """The colours of highlights, and what they mean."""
        from storage.services.colors import Colors

        return Colors(self._mutations)

    @cached_property
    def passages(self) -> "Passages":
        """The board of highlights across the whole library."""
        from storage.services.passages import Passages

        return Passages(self._database, self.search)

    @cached_property
    def kin(self) -> "Kin":
        """Articles that tell the same story."""
        from storage.services.kin import Kin

        return Kin(self._mutations)

    @cached_property
    def editions(self) -> "Editions":
        """Articles that are one report in several languages."""
        from storage.services.editions import Editions

        return Editions(self._mutations)

    @cached_property
    def tags(self) -> "Tags":
        """The tag list."""
        from storage.services.tags import Tags

        return Tags(self._mutations)

    @cached_property
    def search(self) -> "Searching":
        """Search, and the index behind it."""
        from storage.services.searching import Searching

        return Searching(self._database, self._clock)

    @cached_property
    def searches(self) -> "SavedSearches":
        """Queries kept by a name."""
        from storage.services.saved_searches import SavedSearches

        return SavedSearches(self._mutations)

    @cached_property
    def explore(self) -> "Exploring":
        """What is worth a look now, and where things lie."""
        from storage.services.exploring import Exploring

        return Exploring(self._database, self.articles, self.tags, self.search, self.searches)

    @cached_property
    def notes(self) -> "Notes":
        """Notes and tags edited in exported files, on their way back."""
        from storage.services.notes import Notes

        return Notes(self._mutations)

    @cached_property
    def codebook(self) -> "Codebooks":
        """The tag list as a table."""
        from storage.services.codebook import Codebooks

        return Codebooks(self._mutations)

    @cached_property
    def exports(self) -> "Exports":
        """Articles and annotations on their way out."""
        from storage.services.exports import Exports

        return Exports(self._database, self._blobs, self.search, self._clock)

    @cached_property
    def backups(self) -> "Backups":
        """Copies, restoring, checking."""
        from storage.services.backups import Backups

        return Backups(self._mutations, self._blobs, self.captures, self.search, self._clock)

    @cached_property
    def trash(self) -> "Trash":
        """What was deleted."""
        from storage.services.trash import Trash

        return Trash(self._mutations, self._blobs, self._clock)

    @cached_property
    def online(self) -> "Online":
        """Pages and feeds from the web, when the user asks for them."""
        from storage.services.online import Online

        return Online(self._mutations, self.captures)

    def _matching(self, query: str) -> set[ArticleId]:
        return self.search.matching(query)


def _put_aside(database: Database, clock: Clock, name: str) -> None:
    """Keep a copy of a library that is about to be brought up to date, as it is."""
    from storage import backups, copies

    backups.copy_beside(database, copies.name(name, clock()), verify=False)
