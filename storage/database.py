"""Connections to ``library.db``: pragmas, transactions, and SQLite's errors in our words.

One connection writes, guarded by a lock, so that ``PRAGMA data_version`` on it changes only when
another process wrote; each thread reads through a connection of its own.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from storage.errors import CannotWrite, LibraryBusy, LibraryDamaged, LibraryGone, StorageError

FILE = "library.db"
WAIT_SECONDS = 10.0
"""How long a transaction waits for another program's (the command line's contract)."""

Parameters = Sequence[object] | Mapping[str, object]


class Connection(sqlite3.Connection):
    """A connection whose failures are errors that a user can read."""

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with in_our_words():
            return self.execute(sql, parameters).fetchall()

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query as bare tuples, where there may be a hundred thousand."""
        with in_our_words():
            cursor = self.execute(sql, parameters)
            cursor.row_factory = None
            return cursor.fetchall()

    def each(self, sql: str, parameters: Parameters = ()) -> Iterator[sqlite3.Row]:
        """Yield the rows of a query one by one, for those that make something smaller of thousands."""
        with in_our_words():
            yield from self.execute(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """Return the first row of a query, None if there is none."""
        with in_our_words():
            found: sqlite3.Row | None = self.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Parameters = ()) -> object:
        """Return the first column of the first row, None if there is none."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Carry out a statement; return the id of the row it inserted, if it did."""
        with in_our_words():
            return self.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Sequence[Parameters]) -> None:
        """Carry out a statement for each set of parameters."""
        with in_our_words():
            self.executemany(sql, parameters)


class Database:
    """The store of one library folder, open until :meth:`close`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE
        self._lock = threading.RLock()
        self._local = threading.local()
        self._readers: list[tuple[threading.Thread, Connection]] = []
        self._frozen = False
        """Whether the file could only be opened for reading: a full or read-only disk."""
        self._writer = self._connect()
        self._file = self._on_disk()
        try:
            self._seen_version = self._data_version()
        except BaseException:  # left open, it would stand in the way of a restore
            self._writer.close()
            raise

    def _connect(self) -> Connection:
        """Open the file; where SQLite finds no room for its log, to read what there is."""
        try:
            return self._opened(str(self.path), _prepare)
        except CannotWrite:
            log = self.path.with_name(f"{FILE}-wal")
            if not self.path.exists() or (log.exists() and log.stat().st_size):
                raise
            uri = f"{self.path.absolute().as_uri()}?immutable=1"
            connection = self._opened(uri, _prepare_reading)
            self._frozen = True
            return connection

    def _opened(self, name: str, prepare: Callable[[Connection], None]) -> Connection:
        with in_our_words(self.path):
            connection = sqlite3.connect(
                name,
                uri=name.startswith("file:"),
                timeout=WAIT_SECONDS,
                isolation_level=None,
                check_same_thread=False,  # close() ends the readers of every thread
                cached_statements=256,
                factory=Connection,
            )
            connection.row_factory = sqlite3.Row
            try:
                prepare(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _thaw(self) -> None:
        """Open for writing what could only be read. Raises CannotWrite while it still cannot be."""
        former, self._writer = self._writer, self._opened(str(self.path), _prepare)
        former.close()
        self._local = threading.local()
        self._frozen = False

    def connection(self) -> Connection:
        """Return this thread's connection for reading."""
        reader: Connection | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = self._connect()
            reader.run("PRAGMA query_only = ON")
            self._local.reader = reader
            with self._lock:
                self._part_from_the_dead()
                self._readers.append((threading.current_thread(), reader))
        return reader

    def _part_from_the_dead(self) -> None:
        """Close the connections of threads that have ended."""
        for thread, reader in self._readers:
            if not thread.is_alive():
                reader.close()
        self._readers = [one for one in self._readers if one[0].is_alive()]

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Hold the store's lock; commit at the end, durably, or roll back on any exception.

        Raises LibraryBusy after 10 s of waiting, LibraryGone if the file was deleted or moved away:
        SQLite itself would go on writing to it, where the system allows that. Does not nest.
        """
        if self._on_disk() != self._file:
            raise LibraryGone(path=self.folder)
        if not self._lock.acquire(timeout=WAIT_SECONDS):
            raise LibraryBusy
        try:
            if self._frozen:
                self._thaw()
            self._writer.run("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.run("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
        finally:
            self._lock.release()

    @contextmanager
    def exclusive_use(self) -> Iterator[Connection]:
        """Lend the writing connection outside a transaction (migration, restore)."""
        if not self._lock.acquire(timeout=WAIT_SECONDS):
            raise LibraryBusy
        try:
            yield self._writer
        finally:
            self._lock.release()

    def fold(self) -> None:
        """Put the write-ahead log back into the file and empty it, unless somebody reads in it."""
        with self.exclusive_use() as writer, suppress(StorageError):
            writer.run("PRAGMA busy_timeout = 0")
            try:
                writer.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                writer.run(f"PRAGMA busy_timeout = {int(WAIT_SECONDS * 1000)}")

    def changed_elsewhere(self) -> bool:
        """Tell whether another process has committed since the last call. Never waits."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            version = self._data_version()
        finally:
            self._lock.release()
        changed = version != self._seen_version
        self._seen_version = version
        return changed

    def _on_disk(self) -> tuple[int, int] | None:
        """Return what tells the store's file from any other; None without one."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _data_version(self) -> object:
        return self._writer.value("PRAGMA data_version")

    def close(self) -> None:
        """Close every connection; the last one out folds the write-ahead log back."""
        with self._lock:
            for connection in (*(reader for _, reader in self._readers), self._writer):
                connection.close()
            self._readers.clear()


def _prepare(connection: Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {int(WAIT_SECONDS * 1000)}")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted for good is not in the file any more
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()  # makes the log's files


def _prepare_reading(connection: Connection) -> None:
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()


@contextmanager
def in_our_words(path: Path | None = None) -> Iterator[None]:
    """Turn SQLite's exceptions into ours; those that are bugs fly on."""
    try:
        yield
    except sqlite3.Error as error:
        known = _known(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # SQLite quotes damaged text in what it complains of
        raise LibraryDamaged(reason="its text cannot be read") from error


_DAMAGED = ("no such table", "foreign key mismatch", "malformed JSON", "unsupported file format")
"""How SQLite begins to complain of damage for which it has no code of its own."""


def _known(error: sqlite3.Error, path: Path | None) -> StorageError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # primary code of an extended one
    where = path or FILE
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryBusy()
    if code == sqlite3.SQLITE_FULL:
        return CannotWrite(path=where, reason="the disk is full")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return CannotWrite(path=where, reason="it is read-only")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return CannotWrite(path=where, reason=str(error))
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return LibraryDamaged(reason=str(error))
    if str(error).startswith(_DAMAGED):
        return LibraryDamaged(reason=f"its database has {error}")
    if str(error).startswith("Could not decode to UTF-8"):
        return LibraryDamaged(reason="its text cannot be read")
    return None
