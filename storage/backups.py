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
from storage.database import FILE, Database, in_our_words
from storage.errors import BadBackup, CannotWrite, InputNotFound, LibraryTooNew
from storage.records import BackupReport

FOLDER = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A bare, verified copy of a database and what is in it."""

    path: Path
    articles: int
    highlights: int
    blobs: tuple[str, ...]


def copy_beside(database: Database, name: str) -> BackupReport:
    """Write a verified copy of the database alone into ``backups/``."""
    folder = database.folder / FOLDER
    with _writing(folder):
        folder.mkdir(exist_ok=True)
        target = _free(folder, name)
        part = target.with_suffix(".part")
        copy = _copy_database(database, part)
        _sync(part)
        part.replace(target)
        sync_folder(folder)
    return BackupReport(path=target, articles=copy.articles, highlights=copy.highlights)


def copy_complete(database: Database, blobs: Blobs, target: Path) -> BackupReport:
    """Write one ZIP with the database and its blobs; it replaces ``target`` only once it is verified."""
    with _writing(target), _scratch(target.parent) as scratch:
        copy = _copy_database(database, scratch / FILE)
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

    The state that is replaced is kept in ``backups/``. Raises InputNotFound, BadBackup and
    LibraryTooNew before anything is changed.
    """
    if not source.is_file():
        raise InputNotFound(path=source)
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


def _copy_database(database: Database, target: Path) -> Copy:
    with in_our_words(target):
        held = sqlite3.connect(target)
        database.connection().backup(held)
        held.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        held.close()
    return _verified(target, target)


def _verified(path: Path, named: Path) -> Copy:
    try:
        held = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        with contextlib.closing(held):
            if held.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
                raise BadBackup(path=named, reason="it is no library")
            schema = held.execute("PRAGMA user_version").fetchone()[0]
            if schema > migrations.CURRENT:
                raise LibraryTooNew(found=schema, known=migrations.CURRENT)
            verdict = held.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                raise BadBackup(path=named, reason=verdict)
            counts = [
                held.execute(sql).fetchone()[0]
                for sql in (
                    "SELECT count(*) FROM article WHERE deleted IS NULL",
                    "SELECT count(*) FROM highlight JOIN article ON article.id = highlight.article "
                    "WHERE highlight.deleted IS NULL AND article.deleted IS NULL",
                )
            ]
            names = tuple(row[0] for row in held.execute("SELECT sha256 FROM blob ORDER BY sha256"))
            wrong = held.execute(
                "SELECT highlight.id FROM highlight JOIN article ON article.id = highlight.article "
                "JOIN content ON content.id = article.content WHERE placed AND highlight.deleted IS NULL "
                'AND substr(content.text, start + 1, "end" - start) <> quote LIMIT 1'
            ).fetchone()
    except sqlite3.DatabaseError as error:
        raise BadBackup(path=named, reason=error) from error
    if wrong is not None:
        raise BadBackup(path=named, reason=f"the quote of highlight {wrong[0]} is not in its article")
    return Copy(path=path, articles=counts[0], highlights=counts[1], blobs=names)


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
