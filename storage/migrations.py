"""Bring a library's schema up to date: numbered SQL files, each with its step in one transaction."""

import sqlite3
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

from storage.blobs import FOLDER as BLOBS
from storage.database import Connection, Database
from storage.errors import LibraryDamaged, LibraryTooNew
from storage.locks import FolderLock
from storage.schema.steps import STEPS

APPLICATION_ID = 0x4C656374
"""``Lect``: marks the file as a library of ours (PRAGMA application_id)."""

CURRENT = 11
"""The schema this code knows; a test holds it equal to the files in storage/schema."""


Keep = Callable[[str], object]
"""Puts a copy of the database aside under a name."""


def look_at(path: Path) -> None:
    """Refuse a file that is not for us before SQLite opens it, which may already change it.

    Raises LibraryTooNew, and LibraryDamaged for another program's database.
    """
    try:
        with path.open("rb") as handle:
            head = handle.read(100)
    except OSError:
        return  # SQLite says it better
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return
    # https://www.sqlite.org/fileformat.html, 1.3: format, pages, user_version and application_id
    if not {head[18], head[19]} <= {1, 2}:
        raise LibraryDamaged(reason="its first bytes are not as they should be")
    pages, version, owner = (int.from_bytes(head[at : at + 4]) for at in (28, 60, 68))
    if owner == APPLICATION_ID:
        if version > CURRENT:
            raise LibraryTooNew(found=version, known=CURRENT)
    elif pages > 1 and not path.with_name(path.name + "-wal").exists():
        raise LibraryDamaged(reason="its database belongs to another program")


def migrate(database: Database, keep: Keep) -> None:
    """Create or update the schema; a library that is up to date costs two reads.

    An older one is kept aside first. Raises LibraryTooNew, leaving the file untouched, and
    LibraryDamaged for a foreign database.
    """
    with database.exclusive_use() as connection:
        if _version(connection) == CURRENT:
            return
        with FolderLock(database.folder):
            _bring_up(database, connection, keep)


def _version(connection: Connection) -> int:
    version = int(str(connection.value("PRAGMA user_version")))
    if version > CURRENT:
        raise LibraryTooNew(found=version, known=CURRENT)
    owner = connection.value("PRAGMA application_id")
    if version and owner != APPLICATION_ID:
        raise LibraryDamaged(reason="its database belongs to another program")
    return version


def _bring_up(database: Database, connection: Connection, keep: Keep) -> None:
    version = _version(connection)  # another process may have been quicker
    if version == 0 and connection.value("SELECT count(*) FROM sqlite_schema"):
        raise LibraryDamaged(reason="its database belongs to another program")
    if version == 0 and any((database.folder / BLOBS).glob("??/*")):
        raise LibraryDamaged(reason="its database is empty, but saved pages lie beside it")
    if version:
        keep(f"before-schema-{CURRENT}-from-{version}")
    for number in range(version + 1, CURRENT + 1):
        with database.transaction() as writer:
            for statement in _statements(number):
                writer.run(statement)
            if step := STEPS.get(_name(number)[5:].removesuffix(".sql")):
                step(writer)
            writer.run(f"PRAGMA application_id = {APPLICATION_ID}")
            writer.run(f"PRAGMA user_version = {number}")


def _statements(number: int) -> Iterator[str]:
    pending = ""
    for line in files("storage.schema").joinpath(_name(number)).read_text("utf-8").splitlines(True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _name(number: int) -> str:
    return next(
        entry.name for entry in files("storage.schema").iterdir() if entry.name.startswith(f"{number:04}_")
    )
