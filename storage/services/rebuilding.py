"""The articles of a new index, by several processes: each writes segments of its own, at once."""

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from storage.blocks.references import without_references
from storage.database import Database
from storage.errors import CannotWrite, StorageError
from storage.progress import Progress
from storage.search.index import ArticleSegments
from storage.search.schema import ArticleEntry
from storage.search.segments import Segment
from storage.spawning import LIFECYCLE, end_with_parent, spawn
from storage.tables import findable

_PARCEL = 128
"""Articles that a process takes at a time."""
_FEW = 600
"""Articles that are written sooner than another process has started."""
MOST_PROCESSES = 4


def written(
    database: Database, generation: Path, ids: Sequence[int], progress: Progress | None, total: int
) -> list[Segment]:
    """Write segments of articles into a generation and return them; nothing commits to them yet.

    Raises what a step of ``progress`` raises, and CannotWrite.
    """
    count = min(MOST_PROCESSES, _processors(), len(ids) // _FEW)
    parcels = _Parcels(ids, progress, total)
    # A process that serves another may not have any of its own.
    if count < 2 or multiprocessing.current_process().daemon:
        return _written_here(database, generation, parcels)
    return _written_beside(database.folder, generation, parcels, count)


class _Parcels:
    """The articles, handed out by the parcel, and how many are done."""

    def __init__(self, ids: Sequence[int], progress: Progress | None, total: int) -> None:
        self._rest = iter(ids)
        self._progress = progress
        self._total = total
        self._done = 0

    def next(self) -> Sequence[int]:
        """Return some ids; none when all are handed out."""
        return tuple(islice(self._rest, _PARCEL))

    def note(self, count: int) -> None:
        """Note that so many more are done. Raises Cancelled."""
        self._done += count
        if self._progress is not None:
            self._progress.step(self._done, self._total)


def _written_here(database: Database, generation: Path, parcels: _Parcels) -> list[Segment]:
    segments = ArticleSegments(generation)
    parcels.note(0)
    while parcel := parcels.next():
        _add(segments, database, parcel)
        parcels.note(len(parcel))
    return segments.finished()


def _written_beside(library: Path, generation: Path, parcels: "_Parcels", count: int) -> list[Segment]:
    workers = [spawn(serve, library, generation) for _ in range(count)]
    try:
        return list(_shared_out([pipe for _, pipe in workers], parcels))
    except (EOFError, OSError) as error:
        raise CannotWrite(path=generation, reason="a process that wrote it has ended") from error
    finally:
        with LIFECYCLE:
            for process, _ in workers:
                process.kill()
                process.join()
        for _, pipe in workers:
            pipe.close()


def _shared_out(pipes: "list[Connection[Any, Any]]", parcels: _Parcels) -> Iterator[Segment]:
    """Give each process a parcel whenever it has done one; yield the segments at the end."""
    parcels.note(0)
    while pipes:
        for pipe in wait(pipes):
            assert isinstance(pipe, Connection)
            answer = pipe.recv()
            if isinstance(answer, StorageError):
                raise answer
            if isinstance(answer, list):
                yield from answer
                pipes.remove(pipe)
                continue
            parcels.note(answer)
            pipe.send(parcels.next())


def serve(connection: "Connection[Any, Any]", library: Path, generation: Path) -> None:
    """Write the parcels of ids that come, until an empty one; then send the segments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    end_with_parent()
    with contextlib.suppress(EOFError, OSError):  # the parent is gone, or through with us
        try:
            database = Database(library)
            segments = ArticleSegments(generation)
            connection.send(0)
            while parcel := connection.recv():
                _add(segments, database, parcel)
                connection.send(len(parcel))
            connection.send(segments.finished())
        except StorageError as error:
            connection.send(error)


def _add(segments: ArticleSegments, database: Database, parcel: Sequence[int]) -> None:
    for row in findable.articles(database.connection(), parcel):
        entry = ArticleEntry(
            id=row["id"],
            title=row["title"],
            text=without_references(row["text"], row["linking"]),
            language=row["language"],
        )
        segments.add(entry)


def _processors() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
