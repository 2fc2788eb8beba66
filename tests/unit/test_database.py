"""Connections: one writer, many readers, other processes noticed, failures in our words."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import CannotWrite, LibraryBusy, LibraryDamaged, LibraryGone
from storage.library import Library
from tests.builders import a_library, an_article


@pytest.fixture
def database(tmp_path: Path):
    database = Database(tmp_path)
    with database.transaction() as connection:
        connection.run("CREATE TABLE word (text TEXT UNIQUE)")
    yield database
    database.close()


def words(database: Database) -> list[str]:
    return [row[0] for row in database.connection().rows("SELECT text FROM word ORDER BY text")]


def test_a_transaction_commits_as_a_whole_or_not_at_all(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.run("INSERT INTO word VALUES ('lost')")
        raise RuntimeError
    with database.transaction() as connection:
        connection.run("INSERT INTO word VALUES ('kept')")
    assert words(database) == ["kept"]


def test_every_commit_is_synced_and_logged_ahead(database: Database) -> None:
    with database.transaction() as connection:
        assert connection.value("PRAGMA synchronous") == 2
        assert connection.value("PRAGMA foreign_keys") == 1
    assert database.connection().value("PRAGMA journal_mode") == "wal"


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(CannotWrite):
        database.connection().run("INSERT INTO word VALUES ('x')")


def test_threads_read_and_write_side_by_side(database: Database) -> None:
    def add(number: int) -> None:
        with database.transaction() as connection:
            connection.run("INSERT INTO word VALUES (?)", (f"{number:02}",))
        assert f"{number:02}" in words(database)

    threads = [threading.Thread(target=add, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert words(database) == [f"{number:02}" for number in range(12)]


def test_a_lock_held_elsewhere_is_waited_for_and_then_reported(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with database.exclusive_use() as connection:
        connection.run("PRAGMA busy_timeout = 0")
    with pytest.raises(LibraryBusy), database.transaction():
        pass
    assert words(database) == []  # reading goes on
    other.close()


def test_only_another_process_counts_as_elsewhere(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        an_article(library)
        thread = threading.Thread(target=lambda: library.set_setting("key", 1))
        thread.start()
        thread.join()
        assert library.poll() is None
        script = (
            "import sys; from pathlib import Path; from storage.library import Library\n"
            "with Library.open(Path(sys.argv[1])) as library: library.tags.describe('elsewhere')"
        )
        subprocess.run([sys.executable, "-c", script, str(library.folder)], check=True)
        change = library.poll()
        assert change is not None
        assert change.everything
        assert library.poll() is None


def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"x" * 5000)
    with pytest.raises(LibraryDamaged):
        Database(tmp_path)


def test_a_foreign_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryDamaged, match="another program"):
        Library.open(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_nothing_is_written_to_a_library_that_is_gone(database: Database, tmp_path: Path) -> None:
    moved = tmp_path.with_name("elsewhere")
    tmp_path.rename(moved)
    with pytest.raises(LibraryGone), database.transaction():
        pass
    moved.rename(tmp_path)
    with database.transaction() as connection:
        connection.run("INSERT INTO word VALUES ('back')")
    assert words(database) == ["back"]
