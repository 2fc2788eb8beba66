"""Schemas: the code knows them all, a new library has the newest, a failure leaves the old one."""

import sqlite3
from importlib.resources import files
from pathlib import Path

import pytest

from storage import migrations
from storage.database import Database
from storage.library import Library


def test_the_code_knows_every_schema_file() -> None:
    names = sorted(entry.name for entry in files("storage.schema").iterdir() if entry.name.endswith(".sql"))
    numbers = [int(name[:4]) for name in names]
    assert numbers == list(range(1, migrations.CURRENT + 1))


def test_a_new_library_has_the_newest_schema(tmp_path: Path) -> None:
    Library.open(tmp_path / "new", create=True).close()
    connection = sqlite3.connect(tmp_path / "new" / "library.db")
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.CURRENT,)
    assert connection.execute("PRAGMA application_id").fetchone() == (migrations.APPLICATION_ID,)
    connection.close()


def test_a_migration_that_fails_leaves_nothing_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        migrations, "_statements", lambda number: iter(["CREATE TABLE a (x);", "CREATE TABLE a (x);"])
    )
    database = Database(tmp_path)
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(database, lambda _name: None)
    assert database.connection().rows("SELECT * FROM sqlite_schema") == []
    database.close()


def test_opening_twice_at_once_makes_one_library(tmp_path: Path) -> None:
    first, second = (Library.open(tmp_path / "one", create=True) for _ in range(2))
    first.set_setting("who", "first")
    assert second.setting("who") == "first"
    first.close()
    second.close()
