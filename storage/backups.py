"""Copies of a library that can be trusted: made by SQLite's online API, verified before they count.

A copy is either a bare database (``backups/*.db``, its blobs stay where they are) or one complete
ZIP file with ``library.db`` and every blob that it names.
"""

import contextlib
import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage import migrations
from storage.blobs import FOLDER as BLOBS
from storage.blobs import Blobs, sync_folder
from storage.database import FILE, Connection, Database, in_our_words
from storage.errors import BadBackup, CannotWrite, LibraryDamaged, LibraryTooNew, NotFound
from storage.records import BackupReport
from storage.tables import articles, captures, highlights, soundness

FOLDER = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A bare copy of a database and what is in it."""

    path: Path
    articles: int = 0
    highlights: int = 0
    blobs: tuple[str, ...] = ()


def copy_beside(database: Database, name: str, *, verify: bool = True) -> BackupReport:
    """Write a copy of the database alone into ``backups/``.

    Without ``verify`` a damaged state is kept as it is (before a repair), its counts as zero.
    """
    folder = database.folder / FOLDER
    with _writing(folder):
        folder.mkdir(exist_ok=True)
        target = _free(folder, name)
        part = target.with_suffix(".part")
        _copy_database(database, part)
        copy = _verified(part, target) if verify else Copy(path=part)
        _sync(part)
        part.replace(target)
        sync_folder(folder)
    return BackupReport(path=target, articles=copy.articles, highlights=copy.highlights)


def copy_complete(database: Database, blobs: Blobs, target: Path) -> BackupReport:
    """Write one ZIP with the database and its blobs; it replaces ``target`` only once it is verified."""
    with _writing(target), _scratch(target.parent) as scratch:
        _copy_database(database, scratch / FILE)
        copy = _verified(scratch / FILE, target)
        part = scratch / "complete.zip"
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            archive.write(scratch / FILE, FILE, zipfile.ZIP_DEFLATED)
            for name in copy.blobs:
                path = blobs.path(name)
                if not path.is_file():
                    raise BadBackup(path=target, reason=f"the stored file {name} is missing")
                archive.write(path, f"{BLOBS}/{name[:2]}/{name}")
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

    The state that is replaced is kept in ``backups/``. Raises NotFound, BadBackup and
    LibraryTooNew before anything is changed.
    """
    if not source.is_file():
        raise NotFound(what=f"file {source}")
    with _scratch(database.folder) as scratch:
        copy = _unpack(source, scratch)
        missing = [name for name in copy.blobs if not blobs.path(name).is_file()]
        packed = {name: scratch / BLOBS / name for name in missing}
        for name, path in packed.items():
            if not path.is_file():
                raise BadBackup(path=source, reason=f"it lacks the stored file {name}")
        copy_beside(database, f"before-restore-{now:%Y%m%d-%H%M%S}")
        for name, path in packed.items():
            blobs.write(name, path.read_bytes())
        with database.exclusive_use() as connection, in_our_words(database.path):
            held = sqlite3.connect(copy.path)
            held.backup(connection)
            held.close()
        for name in packed:
            blobs.keep(name)
    migrations.migrate(database)
    return copy.articles, copy.highlights


def _copy_database(database: Database, target: Path) -> None:
    with in_our_words(target):
        held = sqlite3.connect(target)
        database.connection().backup(held)
        held.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        held.close()


def _verified(path: Path, named: Path) -> Copy:
    """Return what a bare copy holds. ``named`` is what an error shall call it."""
    try:
        held = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro", uri=True, factory=Connection
        )
        held.row_factory = sqlite3.Row
        with contextlib.closing(held):
            return _inspected(held, path, named)
    except LibraryDamaged as error:
        raise BadBackup(path=named, reason=error) from error


def _inspected(held: Connection, path: Path, named: Path) -> Copy:
    if held.value("PRAGMA application_id") != migrations.APPLICATION_ID:
        raise BadBackup(path=named, reason="it is no library")
    schema = int(str(held.value("PRAGMA user_version")))
    if schema > migrations.CURRENT:
        raise LibraryTooNew(found=schema, known=migrations.CURRENT)
    if wrong := soundness.verdicts(held):
        raise BadBackup(path=named, reason=wrong[0])
    if misquoted := soundness.misquoted(held):
        raise BadBackup(
            path=named, reason=f"the quote of highlight {misquoted[0]['id']} is not in its article"
        )
    return Copy(
        path=path,
        articles=articles.count(held),
        highlights=highlights.count(held),
        blobs=tuple(sorted(captures.blobs(held))),
    )


def _unpack(source: Path, scratch: Path) -> Copy:
    if not zipfile.is_zipfile(source):
        shutil.copyfile(source, scratch / FILE)
        return _verified(scratch / FILE, source)
    try:
        with zipfile.ZipFile(source) as archive:
            _copy_member(archive, FILE, scratch / FILE)
            copy = _verified(scratch / FILE, source)
            (scratch / BLOBS).mkdir()
            held = set(archive.namelist())
            for name in copy.blobs:
                member = f"{BLOBS}/{name[:2]}/{name}"
                if member in held:  # files land under names of ours, never under the archive's
                    _copy_member(archive, member, scratch / BLOBS / name)
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError) as error:
        raise BadBackup(path=source, reason=error) from error
    return copy


def _copy_member(archive: zipfile.ZipFile, member: str, target: Path) -> None:
    with archive.open(member) as packed, target.open("wb") as plain:
        shutil.copyfileobj(packed, plain)


def _free(folder: Path, name: str) -> Path:
    target, number = folder / f"{name}.db", 2
    while target.exists():
        target, number = folder / f"{name}-{number}.db", number + 1
    return target


def _sync(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    with _writing(folder), tempfile.TemporaryDirectory(prefix=".lectorium-", dir=folder) as scratch:
        yield Path(scratch)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(path=path, reason=error.strerror or error) from error
