"""Schemas: the code knows them all, a new library has the newest, a failure leaves the old one."""

import sqlite3
from importlib.resources import files
from pathlib import Path

import pytest

from storage import migrations
from storage.database import Database
from storage.errors import LibraryDamaged, LibraryTooNew
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


# -- files that are not for us


@pytest.fixture
def made(tmp_path: Path) -> Path:
    Library.open(tmp_path, create=True).close()
    return tmp_path / "library.db"


def changed(path: Path, at: int, data: bytes) -> None:
    whole = bytearray(path.read_bytes())
    whole[at : at + len(data)] = data
    path.write_bytes(whole)


def test_a_format_of_sqlites_that_nobody_knows_is_called_damaged(made: Path) -> None:
    changed(made, 18, b"\x07\x07")
    before = made.read_bytes()
    with pytest.raises(LibraryDamaged, match="its first bytes"):
        Library.open(made.parent)
    assert made.read_bytes() == before


def test_a_library_of_a_later_version_is_left_alone_however_it_is_opened(made: Path) -> None:
    changed(made, 60, (migrations.CURRENT + 1).to_bytes(4))
    before = made.read_bytes()
    with pytest.raises(LibraryTooNew):
        Library.open(made.parent)
    database = Database(made.parent)
    with pytest.raises(LibraryTooNew):
        migrations.migrate(database, lambda _name: None)
    database.close()
    assert made.read_bytes()[:18] == before[:18]


def test_a_database_of_another_program_is_refused_by_its_number_and_by_its_tables(tmp_path: Path) -> None:
    database = Database(tmp_path)
    with database.exclusive_use() as connection:
        connection.run("CREATE TABLE theirs (x)")
    with pytest.raises(LibraryDamaged, match="another program"):
        migrations.migrate(database, lambda _name: None)
    with database.exclusive_use() as connection:
        connection.run("PRAGMA user_version = 3")
    with pytest.raises(LibraryDamaged, match="another program"):
        migrations.migrate(database, lambda _name: None)
    database.close()
    migrations.look_at(tmp_path / "nowhere")  # SQLite says it better
