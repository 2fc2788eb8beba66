"""A library of each released schema opens in today's program with everything kept."""

import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest

import main
from storage import Library, migrations
from storage.database import Database
from storage.errors import LibraryTooNew
from storage.records import ArticleId, BackupKind, ReadingState

LIBRARIES = Path(__file__).parents[1] / "reference" / "libraries"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the library of schema 1, unpacked."""
    with zipfile.ZipFile(LIBRARIES / "schema-1.zip") as archive:
        archive.extractall(tmp_path / "old")
    return tmp_path / "old"


def test_the_library_of_schema_1_becomes_the_newest(folder: Path) -> None:
    Library.open(folder).close()
    connection = sqlite3.connect(folder / "library.db")
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.CURRENT,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_articles_of_schema_1_are_kept(folder: Path) -> None:
    with Library.open(folder) as library:
        ice, urdu, plain = library.articles.list()
        assert (ice.id, ice.title, ice.byline, ice.captures) == (1, "On ice, again", "Mira Holm", 2)
        assert ice.url == "https://harbour.example/ice?from=list"
        assert (urdu.id, urdu.direction, urdu.byline, urdu.note) == (2, "rtl", "Zainab", "To be *read*")
        assert (urdu.state, urdu.tags) == (ReadingState.DONE, ("asia/pakistan",))
        assert (plain.id, plain.place, plain.place_shift, plain.progress) == (4, 24, -3.0, 0.5)
        assert library.articles.content(ice.id).text == "It was cold.\nThe ice is thin. Walk with care."
        assert library.articles.original(ice.id) == b"<p>It was cold.</p>"
        first, second = library.captures.list(ice.id)
        assert first.sha256 != second.sha256


def test_highlights_and_tags_of_schema_1_are_kept(folder: Path) -> None:
    with Library.open(folder) as library:
        thin, ten, book = library.highlights.list()
        assert (thin.quote, thin.color, thin.placed) == ("ice is thin", "blue", True)
        assert (thin.note, thin.tags) == ("Who *measured* it?", ("claim/measured", "winter"))
        assert (ten.quote, ten.placed) == ("Ten centimetres will carry a person", False)
        assert (book.quote, book.start, book.end) == ("📚 لوگ", 24, 29)
        tags = {tag.path: (tag.description, tag.color) for tag in library.tags.list()}
        assert tags["claim/rule"] == ("A rule of thumb", "green")


def test_a_migrated_library_is_sound_found_in_and_imported_into(folder: Path) -> None:
    with Library.open(folder) as library:
        assert library.backups.check().ok
        assert [hit.article for hit in library.search.find("thin", within="articles").hits] == [1]
        assert [hit.article for hit in library.search.find("measured").hits] == [1]
        library.highlights.add(ArticleId(4), 0, 8)
        assert len(library.highlights.list(ArticleId(4))) == 1


def test_migrating_keeps_a_copy_of_what_was_before(folder: Path) -> None:
    if migrations.CURRENT == 1:
        pytest.skip("there is nothing to migrate")
    before = shutil.copy(folder / "library.db", folder.parent / "before.db")
    Library.open(folder).close()
    (copy,) = (folder / "backups").glob("before-schema-*.db")
    assert rows(copy) == rows(before)


def rows(file: Path | str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT * FROM article ORDER BY id").fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("number", range(1, migrations.CURRENT + 1))
def test_a_library_of_each_schema_becomes_the_newest(
    folder: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as then:  # as the program of that time left it
        then.setattr(migrations, "CURRENT", number)
        database = Database(folder)
        migrations.migrate(database, lambda _name: None)
        assert database.connection().value("PRAGMA user_version") == number
        database.close()
    with Library.open(folder) as library:
        assert library.articles.list()[0].title == "On ice, again"
        assert len(library.highlights.list()) == 3
        assert library.highlights.list()[0].tags == ("claim/measured", "winter")
        assert library.backups.check().ok
        kept = [copy.kind for copy in library.backups.kept()]
        assert kept == ([] if number == migrations.CURRENT else [BackupKind.BEFORE_UPDATE])


@pytest.mark.parametrize("log", ["folded back", "beside it"])
def test_a_newer_library_is_refused_and_no_byte_of_it_changes(folder: Path, log: str) -> None:
    newer = sqlite3.connect(folder / "library.db")
    newer.execute("PRAGMA journal_mode = DELETE" if log == "folded back" else "PRAGMA journal_mode = WAL")
    newer.execute("PRAGMA user_version = 9999")
    newer.commit()
    if log == "beside it":
        newer.execute("PRAGMA wal_checkpoint(FULL)")
        newer.execute("CREATE TABLE of_tomorrow (x)")
        newer.commit()
    before = contents(folder)
    with pytest.raises(LibraryTooNew):
        Library.open(folder)
    assert main.main(["--library", str(folder), "list"]) == 5
    assert main.main(["--library", str(folder), "check", "--repair"]) == 5
    assert main.main(["--library", str(folder), "tag", "1", "--add", "a"]) == 5
    assert contents(folder) == before
    newer.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
