"""The imports service: batches of pages, taken up again where they were cut short."""

import sqlite3
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from storage.addresses import normal_address
from storage.blobs import Blobs
from storage.clock import Clock, to_text
from storage.database import Connection, Database
from storage.errors import NotFound
from storage.locks import FolderLock
from storage.progress import Progress
from storage.records import (
    ArticleId,
    BatchId,
    Extract,
    Failure,
    ImportBatch,
    Imported,
    ImportStatus,
)
from storage.services.intake import Intake, Note
from storage.tables import articles, batches, captures

if TYPE_CHECKING:
    from storage.services.captures import Captures
    from storage.services.supply import Supply

Page = tuple[Path, str | None]
"""A path, and a member of a file of several pages."""


class Imports:
    """``library.imports``.

    The library remembers each batch while it is under way: what was named, and what became of
    each page. Once it has ended, its failures stay until another has.
    """

    def __init__(self, database: Database, blobs: Blobs, clock: Clock, captures: "Captures") -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock
        self._captures = captures

    def add(
        self,
        paths: Iterable[Path],
        *,
        url: str | None = None,
        members: Mapping[Path, frozenset[str]] | None = None,
        progress: Progress | None = None,
    ) -> Generator[Imported | Failure, None, None]:
        """Take in files and folders of saved pages; as :meth:`Captures.add`, which see."""
        named = list(paths)
        batch = self.plan(named, url=url, members=members)
        yield from self._run(batch, named, progress)

    def plan(
        self,
        paths: Iterable[Path],
        *,
        url: str | None = None,
        members: Mapping[Path, frozenset[str]] | None = None,
    ) -> BatchId:
        """Remember a batch that has not begun: until :meth:`resume` it counts as cut short."""
        with self._database.transaction() as connection:
            return batches.begin(
                connection,
                list(paths),
                None if url is None else normal_address(url),
                members or {},
                started=to_text(self._clock()),
            )

    # -- what was cut short

    def interrupted(self) -> list[ImportBatch]:
        """Return the batches that did not come to their end and are not under way, oldest first."""
        found = batches.unended(self._database.connection())
        return [batch for batch in found if not self._lock(batch.id).held()]

    def resume(
        self, batch: BatchId, *, progress: Progress | None = None
    ) -> Generator[Imported | Failure, None, None]:
        """Go on with a batch: what is through, be it as a failure, is passed over.

        Yields and raises as :meth:`add`; NotFound for a batch that the library does not know,
        LibraryBusy if another process has taken it up.
        """
        yield from self._run(batch, self._find(batch).paths, progress)

    def give_up(self, batch: BatchId) -> None:
        """Close a batch that is not to go on; what is in stays in. Raises NotFound."""
        self._find(batch)
        with self._database.transaction() as connection:
            batches.end(connection, batch, ended=to_text(self._clock()), cancelled=True)

    # -- what failed

    def last(self) -> ImportBatch | None:
        """Return the batch that ended last, with its failures; None if there was none."""
        return batches.last(self._database.connection())

    def retry(
        self,
        batch: BatchId,
        pages: Collection[Page] | None = None,
        *,
        progress: Progress | None = None,
    ) -> Generator[Imported | Failure, None, None]:
        """Try failed pages of a batch once more, all unless ``pages`` are named; as :meth:`add`.

        What comes in is no failure of the batch any more. Raises NotFound.
        """
        failed = [(Path(one.input), one.member) for one in self._find(batch).failures]
        chosen = set(failed if pages is None else pages)
        paths = dict.fromkeys(path for path, member in failed if (path, member) in chosen)
        whole = {path for path, member in chosen if member is None}
        supply = self._supply(list(paths), None)
        with self._under_way(batch):
            yield from self._intake(batch).run(
                supply,
                url=batches.address(self._database.connection(), batch),
                progress=progress,
                wanted=lambda path, member: path in whole or (path, member) in chosen or path not in paths,
                again=True,
            )

    # -- under way

    def _run(
        self, batch: BatchId, named: Iterable[Path], progress: Progress | None
    ) -> Generator[Imported | Failure, None, None]:
        connection = self._database.connection()
        with self._under_way(batch):
            known = self._find(batch)
            if known.ended is not None:  # another process was quicker
                return
            self._captures.sweep()
            half = batches.members(connection, batch)
            url = batches.address(connection, batch)
            supply = self._supply(named, url, batch)
            yield from self._intake(batch).run(
                supply,
                url=url,
                progress=progress,
                before=known.done,
                wanted=lambda path, member: not half or (str(path.absolute()), member) not in half,
            )

    def _supply(self, paths: Iterable[Path], url: str | None, batch: BatchId | None = None) -> "Supply":
        from storage.services.supply import Supply

        connection = self._database.connection()
        return Supply(
            paths,
            url=url,
            members={} if batch is None else batches.chosen(connection, batch),
            through=None if batch is None else batches.through(connection, batch),
            originals={row["sha256"]: row["size"] for row in captures.originals(connection)},
            known=self._known,
        )

    def _intake(self, batch: BatchId) -> Intake:
        return Intake(self._database, self._clock, self._keep, batch)

    def _keep(self, path: Path, extract: Extract, url: str | None, note: Note) -> Imported:
        return self._captures.keep(path, extract, explicit=url, note=note)

    @contextmanager
    def _under_way(self, batch: BatchId) -> Iterator[None]:
        lock = self._lock(batch)
        with lock:
            try:
                yield
            finally:
                lock.clear()

    def _lock(self, batch: BatchId) -> FolderLock:
        return FolderLock(self._database.folder, f"import-{batch}.lock")

    def _find(self, batch: BatchId) -> ImportBatch:
        found = batches.find(self._database.connection(), batch)
        if found is None:
            raise NotFound(what=f"import {batch}")
        return found

    # -- what is known

    def _known(self, path: Path, sha256: str) -> Imported | None:
        """Return the duplicate that importing these bytes would find; None if they must be read.

        They must where it is not certain which article that is, and where a file of it is damaged.
        """
        connection = self._database.connection()
        found = captures.of_bytes(connection, sha256)
        homes = {row["article"] for row in found}
        if len(homes) != 1 or any(row["member"] is not None for row in found):
            return None
        newest = found[-1]
        other = articles.by_address(connection, newest["url"], sha256)
        if other is not None and other["id"] not in homes:
            return None
        if not all(self._sound(connection, name) for name in self._files(connection, newest)):
            return None
        return Imported(
            input=path,
            member=None,
            article=ArticleId(newest["article"]),
            title=newest["title"],
            format=newest["format"],
            status=ImportStatus.DUPLICATE,
        )

    @staticmethod
    def _files(connection: Connection, capture: sqlite3.Row) -> list[str]:
        contents = captures.contents(connection, capture["id"])
        return [capture["sha256"], *captures.images(connection, contents[0]["id"] if contents else 0)]

    def _sound(self, connection: Connection, name: str) -> bool:
        packing = captures.blob_packing(connection, name)
        return packing is not None and self._blobs.sound(name, packing)
