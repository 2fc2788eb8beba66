"""Rows of ``import_batch`` and ``import_item``: imports that may be taken up again."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage import errors
from storage.clock import from_text
from storage.database import Connection
from storage.errors import StorageError
from storage.records import BatchId, Failure, ImportBatch, ImportStatus

FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one page of a batch."""

    path: Path
    member: str | None
    last: bool
    """Whether its file is through."""
    status: str
    error: Exception | None = None


def begin(
    connection: Connection,
    paths: Sequence[Path],
    url: str | None,
    members: Mapping[Path, frozenset[str]],
    *,
    started: str,
) -> BatchId:
    """Add a batch."""
    named = json.dumps([str(path.absolute()) for path in paths])
    chosen = json.dumps({str(path.absolute()): sorted(names) for path, names in members.items()})
    sql = "INSERT INTO import_batch (paths, url, members, started) VALUES (?, ?, ?, ?)"
    return BatchId(connection.run(sql, (named, url, chosen, started)))


def chosen(connection: Connection, batch: BatchId) -> dict[str, frozenset[str]]:
    """Return the wanted pages of those files of which not all are, by absolute path."""
    found = connection.value("SELECT members FROM import_batch WHERE id = ?", (batch,))
    return {path: frozenset(names) for path, names in json.loads(str(found or "{}")).items()}


def set_total(connection: Connection, batch: BatchId, total: int) -> None:
    """Note how many files there are in all."""
    connection.run("UPDATE import_batch SET total = ? WHERE id = ? AND total IS NOT ?", (total, batch, total))


def note(connection: Connection, batch: BatchId, outcomes: Iterable[Outcome]) -> None:
    """Note what became of pages."""
    connection.run_many(
        "INSERT INTO import_item (batch, path, member, last, status, error) VALUES (?, ?, ?, ?, ?, ?)",
        [(batch, _text(one.path), one.member, one.last, one.status, _told(one.error)) for one in outcomes],
    )


def forget_failures(connection: Connection, batch: BatchId, path: Path, member: str | None) -> None:
    """Take the failure of a page out, and that of its file as a whole: it was tried again."""
    connection.run(
        "DELETE FROM import_item WHERE batch = ? AND path = ? AND status = ? "
        "AND (member IS NULL OR member IS ?)",
        (batch, _text(path), FAILED, member),
    )


def finish(connection: Connection, batch: BatchId, path: Path, member: str | None) -> None:
    """Note that a file is through: its last page was so before."""
    connection.run(
        "UPDATE import_item SET last = 1 WHERE batch = ? AND path = ? AND member IS ?",
        (batch, _text(path), member),
    )


def end(connection: Connection, batch: BatchId, *, ended: str, cancelled: bool) -> None:
    """Close a batch: of its pages only failures stay, of others that ended nothing."""
    counts = json.dumps(_counts(connection, batch))
    connection.run(
        "UPDATE import_batch SET ended = ?, cancelled = ?, counts = ? WHERE id = ?",
        (ended, int(cancelled), counts, batch),
    )
    connection.run("DELETE FROM import_item WHERE batch = ? AND status <> ?", (batch, FAILED))
    connection.run("DELETE FROM import_batch WHERE ended IS NOT NULL AND id <> ?", (batch,))


def find(connection: Connection, batch: BatchId) -> ImportBatch | None:
    """Return a batch, None if there is none of that id."""
    row = connection.row("SELECT * FROM import_batch WHERE id = ?", (batch,))
    return None if row is None else _batch(connection, row)


def unended(connection: Connection) -> list[ImportBatch]:
    """Return the batches that did not come to their end, oldest first: some may be under way."""
    rows = connection.rows("SELECT * FROM import_batch WHERE ended IS NULL ORDER BY id")
    return [_batch(connection, row) for row in rows]


def last(connection: Connection) -> ImportBatch | None:
    """Return the batch that ended last, None if none has."""
    row = connection.row(
        "SELECT * FROM import_batch WHERE ended IS NOT NULL ORDER BY ended DESC, id DESC LIMIT 1"
    )
    return None if row is None else _batch(connection, row)


def address(connection: Connection, batch: BatchId) -> str | None:
    """Return the address that was given with a batch, None if none was."""
    found = connection.value("SELECT url FROM import_batch WHERE id = ?", (batch,))
    return None if found is None else str(found)


def through(connection: Connection, batch: BatchId) -> Counter[str]:
    """Return how often each file is through: a path may have been named twice."""
    rows = connection.rows(
        "SELECT path, count(*) FROM import_item WHERE batch = ? AND last GROUP BY path", (batch,)
    )
    return Counter({json.loads(row[0]): row[1] for row in rows})


def members(connection: Connection, batch: BatchId) -> set[tuple[str, str | None]]:
    """Return the pages that are through of files that are not: path and member."""
    rows = connection.rows(
        "SELECT path, member FROM import_item WHERE batch = ?1 AND path NOT IN "
        "(SELECT path FROM import_item WHERE batch = ?1 AND last)",
        (batch,),
    )
    return {(json.loads(row[0]), row[1]) for row in rows}


def _batch(connection: Connection, row: sqlite3.Row) -> ImportBatch:
    batch = BatchId(row["id"])
    failures = connection.rows(
        "SELECT path, member, error FROM import_item WHERE batch = ? AND status = ? ORDER BY id",
        (batch, FAILED),
    )
    done = connection.value("SELECT count(*) FROM import_item WHERE batch = ? AND last", (batch,))
    ended = None if row["ended"] is None else from_text(row["ended"])
    return ImportBatch(
        id=batch,
        paths=tuple(Path(path) for path in json.loads(row["paths"])),
        done=int(str(done)),
        total=row["total"],
        ended=ended,
        cancelled=bool(row["cancelled"]),
        counts={ImportStatus(name): count for name, count in _counts(connection, batch).items()},
        failures=tuple(
            Failure(input=Path(json.loads(one["path"])), member=one["member"], error=_error(one["error"]))
            for one in failures
        ),
    )


def _counts(connection: Connection, batch: BatchId) -> dict[str, int]:
    """Return the pages by status, failures aside: purged ones and those that are still there."""
    kept = json.loads(str(connection.value("SELECT counts FROM import_batch WHERE id = ?", (batch,))))
    rows = connection.rows(
        "SELECT status, count(*) FROM import_item WHERE batch = ? AND status <> ? GROUP BY status",
        (batch, FAILED),
    )
    return dict(Counter(kept) + Counter({row[0]: row[1] for row in rows}))


def _text(path: Path) -> str:
    return json.dumps(str(path.absolute()))


def _told(error: Exception | None) -> str | None:
    if error is None:
        return None
    params = error.params if isinstance(error, StorageError) else {}
    return json.dumps([type(error).__name__, {name: str(value) for name, value in params.items()}])


def _error(told: str | None) -> StorageError:
    """Return the error as it was; one of a kind that is not known any more only says that it failed."""
    name, params = json.loads(told or '["", {}]')
    kind = getattr(errors, name, None)
    if isinstance(kind, type) and issubclass(kind, StorageError):
        try:
            return kind(**params)
        except KeyError:  # its sentence has another hole now
            pass
    return StorageError()
