"""The backups service: copy, restore, check."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import backups, blocks, copies
from storage.blobs import Blobs
from storage.clock import Clock, from_text
from storage.database import Connection
from storage.errors import BadBackup, CannotWrite, LibraryBusy, LibraryDamaged
from storage.locks import FolderLock
from storage.records import (
    Backup,
    BackupKind,
    BackupPreview,
    BackupReport,
    Change,
    CheckReport,
    Problem,
)
from storage.services.captures import Captures
from storage.services.highlights import anchor_anew
from storage.services.mutations import Mutations
from storage.services.searching import Searching
from storage.tables import articles, captures, highlights, settings, soundness

_OFTEN = timedelta(minutes=30)
"""How old the newest copy may be while the library changes."""


class Backups:
    """``library.backups``."""

    def __init__(
        self,
        mutations: Mutations,
        blobs: Blobs,
        incoming: Captures,
        searching: Searching,
        clock: Clock,
    ) -> None:
        self._mutations = mutations
        self._database = mutations.database
        self._blobs = blobs
        self._incoming = incoming
        self._searching = searching
        self._clock = clock

    def create(self, to: Path | None = None) -> BackupReport:
        """Make a verified copy: of the database alone in ``backups/``, or one complete file ``to``.

        Raises BadBackup when the library itself would not survive the verification, CannotWrite.
        """
        if to is not None:
            return backups.copy_complete(self._database, self._blobs, to)
        with FolderLock(self._database.folder):
            return backups.copy_beside(self._database, copies.name("library", self._clock()))

    def kept(self) -> list[Backup]:
        """Return the copies in ``backups/``, the newest first."""
        return backups.described(self._database.folder)

    def fault(self) -> str | None:
        """Return what is wrong with the database at a first look, None if it seems sound."""
        try:
            return soundness.first_fault(self._database.connection())
        except LibraryDamaged as error:
            return str(error.params["reason"])

    def preview(self, source: Path) -> BackupPreview:
        """Tell what restoring a backup would change. Raises as :meth:`restore` does."""
        return backups.preview(self._database, self._blobs, source)

    def keep_up(self) -> BackupReport | None:
        """Make the regular copy if the library has changed and the last one is half an hour old.

        Copies that are no longer needed go. None if it is not time, or another program is copying.
        Raises CannotWrite, also where the disk would be left without room, and BadBackup; what could
        not be verified is kept aside, and no older copy goes for it.
        """
        now = self._clock().astimezone(UTC)
        if not self._due(now):
            return None
        folder = self._database.folder
        if shutil.disk_usage(folder).free < 2 * self._database.path.stat().st_size:
            raise CannotWrite(path=folder / copies.FOLDER, reason="the disk is nearly full")
        try:
            with FolderLock(folder, seconds=0):
                made = self._copy_regularly(now)
                self._thin(copies.superfluous(folder, now))
        except LibraryBusy:
            return None
        return made

    def _due(self, now: datetime) -> bool:
        """Tell whether it is time; a copy from the future was made by a wrong clock."""
        regular = (BackupKind.ASKED, BackupKind.REGULAR)
        folder = self._database.folder
        newest = next((each for each in copies.listed(folder) if each[2] in regular), None)
        connection = self._database.connection()
        if newest is None:
            begun = articles.first_added(connection)
            return begun is not None and not timedelta(0) <= now - from_text(begun) < _OFTEN
        made, path, _ = newest
        if timedelta(0) <= now - made < _OFTEN:
            return False
        with suppress(LibraryDamaged, CannotWrite):
            return backups.revision(path) != settings.read(connection, settings.REVISION)
        return True

    def _thin(self, gone: list[Path]) -> None:
        """Remove copies, and the stored files that only they name."""
        if not gone:
            return
        freed = backups.named_by(gone) - captures.blobs(self._database.connection()).keys()
        freed -= backups.named_blobs(self._database.folder, but=gone) if freed else set()
        with self._database.transaction() as connection:
            freed -= captures.blobs(connection).keys()
            self._blobs.mark(freed)
        for path in gone:
            path.unlink(missing_ok=True)
        with self._database.transaction() as connection:
            self._blobs.drop(freed - captures.blobs(connection).keys())

    def _copy_regularly(self, now: datetime) -> BackupReport:
        doubtful = self._database.folder / copies.FOLDER / "doubtful.db"
        try:
            made = backups.copy_beside(self._database, copies.name("auto", now))
        except BadBackup:
            doubtful.unlink(missing_ok=True)
            backups.copy_beside(self._database, doubtful.stem, verify=False)
            raise
        doubtful.unlink(missing_ok=True)
        return made

    def restore(self, source: Path) -> tuple[int, int]:
        """Replace the library's state by a backup's; return its articles and highlights.

        The replaced state is kept in ``backups/``. Raises NotFound, BadBackup, LibraryTooNew,
        leaving the library as it was.
        """
        with FolderLock(self._database.folder):
            counts = backups.restore(self._database, self._blobs, source, self._clock().astimezone(UTC))
        self._searching.distrust()
        self._mutations.tell(Change(kind="library.restore", everything=True))
        return counts

    def check(self, *, repair: bool = False) -> CheckReport:
        """Look the whole library over; with ``repair`` mend what can be mended, then look again."""
        if repair:
            with FolderLock(self._database.folder):
                self._repair()
        for tidy in (
            self._sweep,
            self._searching.renew,  # no damage, and made anew by the next search anyway
            lambda: self._searching.drain(2.0),
        ):
            with suppress(LibraryDamaged, CannotWrite):  # a library on a read-only disk is looked over, too
                tidy()
        problems = tuple(self._problems())
        return CheckReport(
            ok=all(problem.kind == "unplaced-highlight" for problem in problems),
            articles=self._counted(articles.count),
            highlights=self._counted(highlights.count),
            indexed=self._counted(lambda _connection: self._searching.counts()[0]),
            problems=problems,
        )

    def _counted(self, count: Callable[[Connection], int]) -> int:
        """Return how many there are, 0 where the database does not tell any more."""
        with suppress(LibraryDamaged):
            return count(self._database.connection())
        return 0

    def _sweep(self) -> None:
        self._incoming.sweep()
        for lock in self._database.folder.glob("import-*.lock"):
            FolderLock(self._database.folder, lock.name).discard()
        if backups.leftovers(self._database.folder):
            with FolderLock(self._database.folder):
                backups.sweep(self._database.folder)

    def _problems(self) -> Iterator[Problem]:
        try:
            yield from self._all_problems()
        except LibraryDamaged as error:  # what it could not be asked for any more
            yield Problem(kind="store-corrupt", detail=str(error.params["reason"]))

    def _all_problems(self) -> Iterator[Problem]:
        connection = self._database.connection()
        for verdict in soundness.verdicts(connection):
            yield Problem(kind="store-corrupt", detail=verdict)
        yield from self._torn()
        for table, row, parent in soundness.orphans(connection):
            kind = "dangling-highlight" if table == "highlight" else "store-corrupt"
            yield Problem(kind=kind, detail=f"the {parent} that {table} {row} names is gone")
        named = captures.blobs(connection)
        for name, packing in named.items():
            if not self._blobs.sound(name, packing):
                yield Problem(kind="missing-blob", detail=f"{name} is missing or damaged")
        for name in self._orphans():
            yield Problem(kind="orphan-blob", detail=f"{name} belongs to no capture")
        if (state := self._searching.state()) != "sound":
            yield Problem(kind=f"index-{state}", detail="the search index does not match the store")
        for id, article, quote in soundness.misquoted(connection):
            detail = f"highlight {id} of article {article}: {quote[:60]!r} is not what stands there"
            yield Problem(kind="quote-mismatch", detail=detail)
        for id, article in soundness.unplaced(connection):
            detail = f"highlight {id} of article {article} has found no place in its text"
            yield Problem(kind="unplaced-highlight", detail=detail)

    def _torn(self) -> Iterator[Problem]:
        """Yield the contents that cannot be read, or whose text is not that of their blocks."""
        connection = self._database.connection()
        for id in soundness.content_ids(connection):
            try:
                row = soundness.content(connection, id)
                whole = row is None or blocks.text(blocks.decode(row["blocks"])) == row["text"]
            except LibraryDamaged:
                whole = False
            if not whole:
                detail = f"content {id} is not as it was written"
                yield Problem(kind="store-corrupt", detail=detail)

    def _orphans(self) -> list[str]:
        """Return the files that neither the library nor a copy in ``backups/`` names."""
        # In this order: another process's import writes a file, marks it as coming, and names it.
        strays = set(self._blobs.names()) - set(self._blobs.incoming())
        strays -= captures.blobs(self._database.connection()).keys()
        if strays:
            strays -= backups.named_blobs(self._database.folder)
        return sorted(strays)

    def _sound(self) -> bool:
        try:
            return not soundness.verdicts(self._database.connection())
        except LibraryDamaged:
            return False

    def _repair(self) -> None:
        backups.copy_beside(self._database, copies.name("before-repair", self._clock()), verify=False)
        if not self._sound():
            with suppress(LibraryDamaged), self._database.exclusive_use() as connection:
                soundness.remake(connection)
        with self._mutations.begin("library.repair", journaled=False) as mutation:
            for id, text in soundness.misquoting_articles(mutation.connection):
                anchor_anew(mutation, id, text)
            self._blobs.sweep(self._orphans())
        if self._searching.state() != "sound":
            self._searching.rebuild()
