"""Copies of a library that can be trusted: made by SQLite's online API, verified before they count.

A copy is either a bare database (``backups/*.db``, its blobs stay where they are) or one complete
ZIP file with ``library.db`` and every blob that it names.
"""

import contextlib
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from storage import migrations
from storage.blobs import FOLDER as BLOBS
from storage.blobs import Blobs, is_name, sync_folder
from storage.copies import FOLDER, listed, name
from storage.database import FILE, Connection, Database, in_our_words
from storage.errors import (
    BadBackup,
    CannotWrite,
    LibraryBusy,
    LibraryDamaged,
    LibraryTooNew,
    NotFound,
    Unreadable,
    UsageError,
)
from storage.records import Backup, BackupDifference, BackupPreview, BackupReport
from storage.staging import PREFIX, clear, staging
from storage.tables import (
    articles,
    captures,
    findable,
    highlights,
    inventory,
    queue,
    sequences,
    settings,
    soundness,
)

PART = ".part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A bare copy of a database and what is in it."""

    path: Path
    articles: int = 0
    highlights: int = 0
    blobs: Mapping[str, str] = field(default_factory=dict)
    """The packing of each file that it names."""


def copy_beside(database: Database, called: str, *, verify: bool = True) -> BackupReport:
    """Write a copy of the database alone into ``backups/``. Call it holding the library's lock.

    Without ``verify`` a damaged state is kept as it is (before a repair), its counts as zero.
    Raises BadBackup, also for a stored file that is named and missing, and CannotWrite.
    """
    folder = database.folder / FOLDER
    with _writing(folder):
        folder.mkdir(exist_ok=True)
        _clear_parts(folder)
        target = _free(folder, called)
        part = target.with_suffix(PART)
        try:
            _copy_database(database, part)
            copy = _verified(part, target) if verify else Copy(path=part)
            if missing := Blobs(database.folder).missing(copy.blobs):
                raise BadBackup(path=target, reason=f"the stored file {missing} is missing")
            _sync(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(folder)
    return BackupReport(path=target, articles=copy.articles, highlights=copy.highlights)


def copy_complete(database: Database, blobs: Blobs, target: Path) -> BackupReport:
    """Write one ZIP with the database and its blobs; it replaces ``target`` only once it is verified.

    Raises UsageError for a ``target`` that is the library itself, BadBackup when a stored file is
    missing or damaged, CannotWrite.
    """
    if _belongs_to(database.folder.resolve(), target.resolve()):
        raise UsageError(reason=f"{target} is a place of the library's own")
    if not target.parent.is_dir():
        raise CannotWrite(path=target, reason="its folder does not exist")
    with _writing(target), staging(target.parent, "backup") as scratch:
        _copy_database(database, scratch / FILE)
        copy = _verified(scratch / FILE, target)
        part = scratch / "complete.zip"
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            archive.write(scratch / FILE, FILE, zipfile.ZIP_DEFLATED)
            for file, packing in copy.blobs.items():
                if not blobs.sound(file, packing):
                    reason = f"the stored file {file} is missing or damaged"
                    raise BadBackup(path=target, reason=reason)
                archive.write(blobs.path(file), f"{BLOBS}/{file[:2]}/{file}")
        with zipfile.ZipFile(part) as archive:
            broken = archive.testzip()
        if broken is not None:
            raise BadBackup(path=target, reason=f"{broken} did not arrive whole")
        _sync(part)
        part.replace(target)
        sync_folder(target.parent)
    return BackupReport(path=target, articles=copy.articles, highlights=copy.highlights)


def restore(database: Database, blobs: Blobs, source: Path, now: datetime) -> tuple[int, int]:
    """Make the library what a backup holds; return its articles and highlights.

    The state that is replaced is kept in ``backups/``. Call it holding the library's lock. Raises
    NotFound, Unreadable, BadBackup and LibraryTooNew before anything is changed.
    """
    with _unpacked(source, database.folder, blobs) as (copy, packed):
        copy_beside(database, name("before-restore", now), verify=False)
        with contextlib.closing(sqlite3.connect(copy.path, factory=Connection)) as copied:
            sequences.raise_to(copied, sequences.of(database.connection()))
            copied.commit()
        _put(blobs, packed)
        with (
            database.exclusive_use() as connection,
            in_our_words(database.path),
            contextlib.closing(sqlite3.connect(copy.path)) as held,
        ):
            _pour(held, connection)
        _put(blobs, packed)  # another process's import may have swept what no row named yet
        for file in packed:
            blobs.keep(file)
    migrations.migrate(database, lambda _name: None)  # the backup itself is what was before
    return copy.articles, copy.highlights


def replace_damaged(folder: Path, blobs: Blobs, source: Path, now: datetime) -> tuple[int, int]:
    """Put a backup in the place of a database that cannot be used; return as :func:`restore` does.

    The damaged files are kept in ``backups/``. Call it holding the library's lock. Raises as
    :func:`restore` does.
    """
    if _foreign(folder / FILE):
        raise LibraryDamaged(reason="its database belongs to another program")
    with _unpacked(source, folder, blobs) as (copy, packed), _writing(folder):
        kept = folder / FOLDER
        kept.mkdir(exist_ok=True)
        target = _free(kept, name("damaged", now))
        for ending in ("", "-wal"):
            if (damaged := folder / f"{FILE}{ending}").is_file():
                shutil.copyfile(damaged, f"{target}{ending}")
                _sync(target.with_name(target.name + ending))
        sync_folder(kept)
        _put(blobs, packed)
        # Emptied, not renamed: on Windows, and for whoever has it open, it is to stay the same file.
        os.truncate(folder / FILE, 0)
        for ending in ("-wal", "-shm"):
            (folder / f"{FILE}{ending}").unlink(missing_ok=True)
        with (
            in_our_words(folder / FILE),
            contextlib.closing(sqlite3.connect(copy.path)) as held,
            contextlib.closing(sqlite3.connect(folder / FILE)) as empty,
        ):
            _pour(held, empty)
        for file in packed:
            blobs.keep(file)
    return copy.articles, copy.highlights


def preview(database: Database, blobs: Blobs, source: Path) -> BackupPreview:
    """Tell what :func:`restore` would change. Raises as that does; nothing is changed."""
    with (
        _unpacked(source, database.folder, blobs) as (copy, _),
        contextlib.closing(_opened(copy.path)) as held,
    ):
        now = database.connection()
        return BackupPreview(
            articles=copy.articles,
            highlights=copy.highlights,
            differences=tuple(
                _difference(kind, inventory.of(now, kind), inventory.of(held, kind))
                for kind in ("article", "highlight", "tag")
            ),
        )


def _difference(kind: str, now: inventory.Inventory, then: inventory.Inventory) -> BackupDifference:
    return BackupDifference(
        kind=kind,
        vanishing=tuple(called for uid, (called, _) in now.items() if uid not in then),
        returning=tuple(called for uid, (called, _) in then.items() if uid not in now),
        changing=tuple(now[uid][0] for uid in now if uid in then and now[uid] != then[uid]),
    )


def described(folder: Path) -> list[Backup]:
    """Return the copies in the ``backups/`` of a library, the newest first."""
    found = []
    for made, path, kind in listed(folder):
        held: tuple[int | None, int | None] = (None, None)
        with contextlib.suppress(LibraryDamaged, CannotWrite):
            held = inspect(path)
        found.append(
            Backup(
                path=path,
                made=made,
                kind=kind,
                size=path.stat().st_size,
                articles=held[0],
                highlights=held[1],
            )
        )
    return found


def inspect(path: Path) -> tuple[int, int]:
    """Return how many articles and highlights a bare copy holds, unverified.

    Raises LibraryDamaged and CannotWrite for a file that cannot be read as a library.
    """
    with contextlib.closing(_opened(path)) as held:
        if held.value("PRAGMA application_id") != migrations.APPLICATION_ID:
            raise LibraryDamaged(reason="it is no library")
        return articles.count(held), highlights.count(held)


def revision(path: Path) -> object:
    """Return how many mutations a bare copy has seen. Raises as :func:`inspect` does."""
    with contextlib.closing(_opened(path)) as held:
        return settings.read(held, settings.REVISION)


def _belongs_to(folder: Path, target: Path) -> bool:
    if not target.is_relative_to(folder):
        return False
    first = target.relative_to(folder).parts[:1]
    return not first or first[0].startswith("library.") or first[0] in (BLOBS, "index")


def _foreign(path: Path) -> bool:
    try:
        with contextlib.closing(sqlite3.connect(path)) as held:
            (owner,) = held.execute("PRAGMA application_id").fetchone()
            tables = {row[0] for row in held.execute("SELECT name FROM sqlite_schema")}
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    # The mark itself may be what is damaged.
    return bool(tables) and owner != migrations.APPLICATION_ID and not tables >= {"article", "capture"}


def named_blobs(folder: Path, *, but: Container[Path] = ()) -> set[str]:
    """Return the stored files that the copies in ``backups/`` name; one that is no copy names none."""
    return named_by(path for path in (folder / FOLDER).glob("*.db") if path not in but)


def named_by(copies: Iterable[Path]) -> set[str]:
    """Return the stored files that bare copies name; one that is no copy names none."""
    found: set[str] = set()
    for copy in copies:
        with contextlib.suppress(LibraryDamaged, CannotWrite), contextlib.closing(_opened(copy)) as held:
            found.update(captures.blobs(held))
    return found


def sweep(folder: Path) -> None:
    """Clear what killed copies and restores left behind. Call it holding the library's lock."""
    _clear_parts(folder / FOLDER)
    clear(folder)


def _clear_parts(folder: Path) -> None:
    for part in folder.glob(f"*{PART}*"):
        part.unlink(missing_ok=True)


def leftovers(folder: Path) -> bool:
    """Tell whether there is something to :func:`sweep`."""
    return any(folder.glob(f"{PREFIX}*")) or any((folder / FOLDER).glob(f"*{PART}*"))


def _copy_database(database: Database, target: Path) -> None:
    with in_our_words(target), contextlib.closing(sqlite3.connect(target)) as held:
        _pour(database.connection(), held)
        held.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it


def _pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Make a database what another is. Raises LibraryBusy, where Python alone would try for ever."""

    def step(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):  # its connection has waited already
            raise LibraryBusy

    source.backup(target, progress=step)


@contextmanager
def _unpacked(source: Path, folder: Path, blobs: Blobs) -> Iterator[tuple[Copy, dict[str, Path]]]:
    """Lend a backup's verified database, and the files that the library in ``folder`` lacks."""
    if not source.is_file():
        raise NotFound(what=f"file {source}")
    try:
        source.open("rb").close()
    except OSError as error:
        raise Unreadable(path=source, reason=error.strerror or error) from error
    with _writing(folder), staging(folder, "restore") as scratch:
        copy = _unpack(source, scratch)
        with contextlib.closing(sqlite3.connect(copy.path, factory=Connection)) as copied:
            # The index that it points to knows another state. It goes out with the rest, or not at
            # all; everything is owed to the next one.
            settings.write(copied, settings.INDEX, None)
            queue.put(copied, "article", findable.article_ids(copied))
            queue.put(copied, "highlight", findable.highlight_ids(copied))
            copied.commit()
        packed: dict[str, Path] = {}
        for file, packing in copy.blobs.items():
            held = scratch / BLOBS / file[:2] / file
            if Blobs(scratch).sound(file, packing):
                if not blobs.sound(file, packing):
                    packed[file] = held
            elif held.exists() or not blobs.path(file).is_file():
                raise BadBackup(path=source, reason=f"it lacks the stored file {file}")
        yield copy, packed


def _put(blobs: Blobs, packed: dict[str, Path]) -> None:
    for file, path in packed.items():
        blobs.write(file, path.read_bytes(), anew=True)


def _opened(path: Path) -> Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    held = sqlite3.connect(uri, uri=True, factory=Connection)
    held.row_factory = sqlite3.Row
    return held


def _verified(path: Path, named: Path) -> Copy:
    """Return what a bare copy holds. ``named`` is what an error shall call it."""
    try:
        with contextlib.closing(_opened(path)) as held:
            return _inspected(held, path, named)
    except LibraryDamaged as error:
        raise BadBackup(path=named, reason=error.params["reason"]) from error


def _inspected(held: Connection, path: Path, named_as: Path) -> Copy:
    if held.value("PRAGMA application_id") != migrations.APPLICATION_ID:
        raise BadBackup(path=named_as, reason="it is no library")
    schema = int(str(held.value("PRAGMA user_version")))
    if schema > migrations.CURRENT:
        raise LibraryTooNew(found=schema, known=migrations.CURRENT)
    if wrong := soundness.verdicts(held):
        raise BadBackup(path=named_as, reason=wrong[0])
    if misquoted := soundness.misquoted(held):
        raise BadBackup(
            path=named_as, reason=f"the quote of highlight {misquoted[0]['id']} is not in its article"
        )
    named = captures.blobs(held)
    if strange := [each for each in named if not is_name(each)]:
        raise BadBackup(path=named_as, reason=f"{strange[0]} is no name of a stored file")
    return Copy(path=path, articles=articles.count(held), highlights=highlights.count(held), blobs=named)


def _unpack(source: Path, scratch: Path) -> Copy:
    if not zipfile.is_zipfile(source):
        shutil.copyfile(source, scratch / FILE)
        return _verified(scratch / FILE, source)
    try:
        with zipfile.ZipFile(source) as archive:
            _copy_member(archive, FILE, scratch / FILE)
            copy = _verified(scratch / FILE, source)
            held = set(archive.namelist())
            for file in copy.blobs:
                member = f"{BLOBS}/{file[:2]}/{file}"
                if member in held:  # files land under names of ours, never under the archive's
                    target = Blobs(scratch).path(file)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    _copy_member(archive, member, target)
    except _DAMAGED as error:
        # At times zipfile quotes what it read; that is no word for a person.
        raise BadBackup(path=source, reason=str(error)[:_MOST_TOLD]) from error
    return copy


_MOST_TOLD = 120
"""Characters of a reason."""


_DAMAGED = (
    zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError
)  # fmt: skip
"""What zipfile raises at a damaged, encrypted or foreign archive."""


def _copy_member(archive: zipfile.ZipFile, member: str, target: Path) -> None:
    with target.open("wb") as plain:
        for piece in _pieces(archive, member):
            plain.write(piece)


def _pieces(archive: zipfile.ZipFile, member: str) -> Iterator[bytes]:
    """Yield a member's bytes. Raises ValueError where zipfile follows a damaged offset to nowhere.

    That is an OSError as a full disk is, and must not be taken for a place that cannot be written.
    """
    try:
        with archive.open(member) as packed:
            while piece := packed.read(_PIECE):
                yield piece
    except OSError as error:
        raise ValueError(error.strerror or error) from error


_PIECE = 1 << 20


def _free(folder: Path, called: str) -> Path:
    target, number = folder / f"{called}.db", 2
    while target.exists():
        target, number = folder / f"{called}-{number}.db", number + 1
    return target


def _sync(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(path=path, reason=error.strerror or error) from error
