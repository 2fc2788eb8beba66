"""The articles of a new index, by several processes: each writes segments of its own, at once."""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from itertools import islice
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from storage.database import Database
from storage.errors import CannotWrite, StorageError
from storage.progress import Progress
from storage.search.index import ArticleSegments
from storage.search.schema import ArticleEntry
from storage.search.segments import Segment
from storage.tables import findable
from storage.workers.spawning import LIFECYCLE, spawn

_PARCEL = 128
"""Articles that a process takes at a time."""
_FEW = 600
"""Articles that are written sooner than another process has started."""
_MOST_PROCESSES = 4


def written(
    database: Database, generation: Path, ids: Sequence[int], progress: Progress | None, total: int
) -> list[Segment]:
    """Write segments of articles into a generation and return them; nothing commits to them yet.

    Raises what a step of ``progress`` raises, and CannotWrite.
    """
    count = min(_MOST_PROCESSES, _processors(), len(ids) // _FEW)
    # A process that serves another may not have any of its own.
    if count < 2 or multiprocessing.current_process().daemon:
        return _written_here(database, generation, ids, progress, total)
    return _written_beside(database.folder, generation, ids, progress, total, count)


def _written_here(
    database: Database, generation: Path, ids: Sequence[int], progress: Progress | None, total: int
) -> list[Segment]:
    segments = ArticleSegments(generation)
    done = 0
    for parcel in _parcels(ids):
        _step(progress, done, total)
        _add(segments, database, parcel)
        done += len(parcel)
    return segments.finished()


def _written_beside(  # noqa: PLR0917 - what a process of its own is handed
    library: Path,
    generation: Path,
    ids: Sequence[int],
    progress: Progress | None,
    total: int,
    count: int,
) -> list[Segment]:
    workers = [spawn(serve, library, generation) for _ in range(count)]
    try:
        return list(_shared_out([pipe for _, pipe in workers], ids, progress, total))
    except (EOFError, OSError) as error:
        raise CannotWrite(path=generation, reason="a process that wrote it has ended") from error
    finally:
        with LIFECYCLE:
            for process, _ in workers:
                process.kill()
                process.join()
        for _, pipe in workers:
            pipe.close()


def _shared_out(
    pipes: "list[Connection[Any, Any]]", ids: Sequence[int], progress: Progress | None, total: int
) -> Iterator[Segment]:
    """Give each process a parcel whenever it has done one; yield the segments at the end."""
    parcels = _parcels(ids)
    done = 0
    _step(progress, done, total)
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
            done += answer
            _step(progress, done, total)
            pipe.send(next(parcels, ()))


def serve(connection: "Connection[Any, Any]", library: Path, generation: Path) -> None:
    """Write the parcels of ids that come, until an empty one; then send the segments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()
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
            id=row["id"], title=row["title"], text=row["text"], language=row["language"]
        )
        segments.add(entry)


def _parcels(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    rest = iter(ids)
    while parcel := tuple(islice(rest, _PARCEL)):
        yield parcel


def _processors() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _step(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress.step(done, total)
