"""Bring a library's schema up to date: numbered SQL files, each with its step in one transaction."""

import sqlite3
from collections.abc import Iterator
from importlib.resources import files

from storage.blobs import FOLDER as BLOBS
from storage.database import Connection, Database, in_our_words
from storage.errors import LibraryDamaged, LibraryTooNew
from storage.locks import FolderLock
from storage.schema.steps import STEPS

APPLICATION_ID = 0x4C656374
"""``Lect``: marks the file as a library of ours (PRAGMA application_id)."""

CURRENT = 12
"""The schema this code knows; a test holds it equal to the files in storage/schema."""


def migrate(database: Database) -> None:
    """Create or update the schema; a library that is up to date costs two reads.

    Raises LibraryTooNew, leaving the file untouched, and LibraryDamaged for a foreign database.
    """
    with database.exclusive_use() as connection:
        if _version(connection) == CURRENT:
            return
        with FolderLock(database.folder):
            _bring_up(database, connection)


def _version(connection: Connection) -> int:
    version = int(str(connection.value("PRAGMA user_version")))
    if version > CURRENT:
        raise LibraryTooNew(found=version, known=CURRENT)
    owner = connection.value("PRAGMA application_id")
    if version and owner != APPLICATION_ID:
        raise LibraryDamaged(reason="its database belongs to another program")
    return version


def _bring_up(database: Database, connection: Connection) -> None:
    version = _version(connection)  # another process may have been quicker
    if version == 0 and connection.value("SELECT count(*) FROM sqlite_schema"):
        raise LibraryDamaged(reason="its database belongs to another program")
    if version == 0 and any((database.folder / BLOBS).glob("??/*")):
        raise LibraryDamaged(reason="its database is empty, but saved pages lie beside it")
    if version:
        _copy_aside(database, version)
    for number in (each for each in _numbers() if each > version):
        with database.transaction() as writer:
            for statement in _statements(number):
                writer.run(statement)
            if step := STEPS.get(_name(number)[5:].removesuffix(".sql")):
                step(writer)
            writer.run(f"PRAGMA application_id = {APPLICATION_ID}")
            writer.run(f"PRAGMA user_version = {number}")


def _copy_aside(database: Database, version: int) -> None:
    folder = database.folder / "backups"
    folder.mkdir(exist_ok=True)
    copy = sqlite3.connect(folder / f"before-schema-{CURRENT}-from-{version}.db")
    with in_our_words(folder):
        database.connection().backup(copy)
        copy.close()


def _statements(number: int) -> Iterator[str]:
    pending = ""
    for line in files("storage.schema").joinpath(_name(number)).read_text("utf-8").splitlines(True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _numbers() -> list[int]:
    """Return the schemas that have a file, in order; numbers may be left out."""
    names = (entry.name for entry in files("storage.schema").iterdir())
    return sorted(int(name[:4]) for name in names if name.endswith(".sql"))


def _name(number: int) -> str:
    return next(
        entry.name
        for entry in files("storage.schema").iterdir()
        if entry.name.startswith(f"{number:04}_")
    )
