"""Connections: one writer, many readers, other processes noticed, failures in our words."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from storage.database import Database, in_our_words
from storage.errors import CannotWrite, LibraryBusy, LibraryDamaged, LibraryGone, StorageError
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


# -- what SQLite complains of, in our words


def test_a_full_disk_is_said_so_and_nothing_is_half_written(database: Database) -> None:
    with database.exclusive_use() as connection:
        pages = int(str(connection.value("PRAGMA page_count")))
        connection.run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(CannotWrite, match="the disk is full"), database.transaction() as connection:
        connection.run_many("INSERT INTO word VALUES (?)", [(f"{number}" * 400,) for number in range(200)])
    assert words(database) == []
    with database.transaction() as connection:
        connection.run("INSERT INTO word VALUES ('small')")
    assert words(database) == ["small"]


def test_text_that_is_none_is_called_damaged(database: Database) -> None:
    with database.transaction() as connection:
        connection.run("INSERT INTO word VALUES (CAST(x'ff41' AS TEXT))")
    with pytest.raises(LibraryDamaged, match="its text cannot be read"):
        words(database)


def test_a_table_that_is_gone_is_called_damaged(database: Database) -> None:
    with pytest.raises(LibraryDamaged, match="no such table"):
        database.connection().rows("SELECT * FROM nowhere")


def test_a_bug_in_a_statement_is_no_damage(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        database.connection().rows("SELEC")
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.run("INSERT INTO word VALUES ('a'), ('a')")
    assert words(database) == []


def test_a_transaction_waits_for_another_thread_and_then_gives_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.WAIT_SECONDS", 0.05)
    told: list[type] = []

    def attempt() -> None:
        for use in (database.transaction, database.exclusive_use):
            try:
                with use():
                    told.append(int)
            except LibraryBusy:
                told.append(LibraryBusy)
        told.append(type(database.changed_elsewhere()))

    with database.transaction():
        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join()
    assert told == [LibraryBusy, LibraryBusy, bool]


def test_connections_of_threads_that_ended_are_closed(database: Database) -> None:
    for _ in range(5):
        thread = threading.Thread(target=lambda: words(database))
        thread.start()
        thread.join()
    words(database)
    assert len(database._readers) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="unable to open"):
        Database(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_BUSY, LibraryBusy()),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, LibraryBusy()),
        (sqlite3.SQLITE_READONLY_DBMOVED, CannotWrite(path="library.db", reason="it is read-only")),
        (sqlite3.SQLITE_IOERR_WRITE, CannotWrite(path="library.db", reason="words")),
        (sqlite3.SQLITE_CORRUPT_INDEX, LibraryDamaged(reason="words")),
    ],
)
def test_a_code_of_sqlites_has_a_sentence_of_ours(code: int, said: StorageError) -> None:
    error = sqlite3.OperationalError("words")
    error.sqlite_errorcode = code
    with pytest.raises(type(said)) as told, in_our_words():
        raise error
    assert str(told.value) == str(said)
