"""The backups service: copy, restore, check."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

from storage import backups
from storage.blobs import Blobs
from storage.clock import Clock
from storage.locks import FolderLock
from storage.records import BackupReport, Change, CheckReport, Problem
from storage.services.captures import Captures
from storage.services.highlights import anchor_anew
from storage.services.mutations import Mutations
from storage.services.searching import Searching
from storage.tables import articles, captures, highlights, soundness


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
        now = self._clock().astimezone(UTC)
        with FolderLock(self._database.folder):
            return backups.copy_beside(self._database, f"library-{now:%Y%m%d-%H%M%S}")

    def restore(self, source: Path) -> tuple[int, int]:
        """Replace the library's state by a backup's; return its articles and highlights.

        The replaced state is kept in ``backups/``. Raises NotFound, BadBackup, LibraryTooNew,
        leaving the library as it was.
        """
        with FolderLock(self._database.folder):
            counts = backups.restore(
                self._database, self._blobs, source, self._clock().astimezone(UTC)
            )
        self._searching.distrust()
        self._mutations.tell(Change(kind="library.restore", everything=True))
        return counts

    def check(self, *, repair: bool = False) -> CheckReport:
        """Look the whole library over; with ``repair`` mend what can be mended, then look again."""
        if repair:
            with FolderLock(self._database.folder):
                self._repair()
        self._sweep()
        self._searching.drain(2.0)
        connection = self._database.connection()
        problems = tuple(self._problems())
        return CheckReport(
            ok=all(problem.kind == "unplaced-highlight" for problem in problems),
            articles=articles.count(connection),
            highlights=highlights.count(connection),
            indexed=self._searching.counts()[0],
            problems=problems,
        )

    def _sweep(self) -> None:
        self._incoming.sweep()
        if backups.leftovers(self._database.folder):
            with FolderLock(self._database.folder):
                backups.sweep(self._database.folder)

    def _problems(self) -> Iterator[Problem]:
        connection = self._database.connection()
        for verdict in soundness.verdicts(connection):
            yield Problem(kind="store-corrupt", detail=verdict)
        for table, row, parent in soundness.orphans(connection):
            kind = "dangling-highlight" if table == "highlight" else "store-corrupt"
            yield Problem(kind=kind, detail=f"{table} {row} names a {parent} that is gone")
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

    def _orphans(self) -> list[str]:
        """Return the files that neither the library nor a copy in ``backups/`` names."""
        # In this order: another process's import writes a file, marks it as coming, and names it.
        strays = set(self._blobs.names()) - set(self._blobs.incoming())
        strays -= captures.blobs(self._database.connection()).keys()
        if strays:
            strays -= backups.named_blobs(self._database.folder)
        return sorted(strays)

    def _repair(self) -> None:
        now = self._clock().astimezone(UTC)
        backups.copy_beside(self._database, f"before-repair-{now:%Y%m%d-%H%M%S}", verify=False)
        with self._mutations.begin("library.repair", journaled=False) as mutation:
            for id, text in soundness.misquoting_articles(mutation.connection):
                anchor_anew(mutation, id, text)
            self._blobs.sweep(self._orphans())
        if self._searching.state() != "sound":
            self._searching.rebuild()
