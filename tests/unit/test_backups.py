"""Copies: verified before they count, restored as a whole, and never at the cost of what is there."""

import sqlite3
import zipfile
from pathlib import Path

import pytest

from storage.errors import BadBackup, CannotWrite, LibraryTooNew, NotFound
from storage.library import Library
from storage.records import Change
from tests.builders import a_highlight, a_library, a_picture, an_article, an_extract, import_extract


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        a_highlight(library, an_article(library, "First"), "ice is thin", tags=["cold"])
        yield library


def test_a_copy_of_the_database_lies_in_backups(library: Library) -> None:
    report = library.backups.create()
    assert report.path.parent == library.folder / "backups"
    assert (report.articles, report.highlights) == (1, 1)
    assert [path.suffix for path in report.path.parent.iterdir()] == [".db"]


def test_two_copies_in_one_second_are_two_files(library: Library) -> None:
    assert library.backups.create().path != library.backups.create().path


def test_a_complete_copy_holds_pages_and_pictures(library: Library, tmp_path: Path) -> None:
    file, block = a_picture(b"\x89PNG not really")
    import_extract(library, an_extract("Pictured", [block], original=b"other", images=[file]))
    report = library.backups.create(tmp_path / "all.zip")
    with Library.open(tmp_path / "elsewhere", create=True) as other:
        assert other.backups.restore(report.path) == (2, 1)
        assert other.articles.image(file.sha256) == file.data
        assert other.backups.check().ok


def test_a_copy_is_refused_when_a_page_is_missing(library: Library, tmp_path: Path) -> None:
    (article,) = library.articles.list()
    (library.folder / "blobs" / article.sha256[:2] / article.sha256).unlink()
    with pytest.raises(BadBackup):
        library.backups.create(tmp_path / "all.zip")
    assert not (tmp_path / "all.zip").exists()


def test_restoring_tells_everyone_and_keeps_what_it_replaced(library: Library) -> None:
    report = library.backups.create()
    library.tags.rename("cold", "warm")
    told: list[Change] = []
    library.subscribe(told.append)
    assert library.backups.restore(report.path) == (1, 1)
    assert [tag.path for tag in library.tags.list()] == ["cold"]
    assert [change.everything for change in told] == [True]
    kept = next(path for path in report.path.parent.iterdir() if path.name.startswith("before-restore"))
    assert library.backups.restore(kept) == (1, 1)
    assert [tag.path for tag in library.tags.list()] == ["warm"]


def test_search_answers_from_what_was_restored(library: Library) -> None:
    report = library.backups.create()
    an_article(library, "Second", "Zebras came later.")
    assert library.search.find("zebras").total == 1
    library.backups.restore(report.path)
    assert library.search.find("zebras").total == 0
    assert library.search.find("ice").total > 0


@pytest.mark.parametrize("damage", ["no backup", "newer", "foreign", "a page missing"])
def test_a_file_that_cannot_be_trusted_changes_nothing(
    library: Library, tmp_path: Path, damage: str
) -> None:
    source = tmp_path / "backup"
    expected: type[Exception] = BadBackup
    if damage == "no backup":
        source.write_bytes(b"hello" * 1000)
    elif damage == "a page missing":
        complete = library.backups.create(tmp_path / "all.zip").path
        with zipfile.ZipFile(complete) as whole, zipfile.ZipFile(source, "w") as part:
            part.writestr("library.db", whole.read("library.db"))
        with Library.open(tmp_path / "other", create=True) as other, pytest.raises(BadBackup):
            other.backups.restore(source)
        return
    else:
        connection = sqlite3.connect(source)
        connection.execute("CREATE TABLE a (x)")
        if damage == "newer":
            from storage.migrations import APPLICATION_ID

            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA user_version = 99")
            expected = LibraryTooNew
        connection.commit()
        connection.close()
    with pytest.raises(expected):
        library.backups.restore(source)
    assert [article.title for article in library.articles.list()] == ["First"]


def test_a_backup_that_is_not_there_is_not_found(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        library.backups.restore(tmp_path / "nowhere")


def test_a_place_that_cannot_be_written_is_one_clear_error(library: Library, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        library.backups.create(tmp_path / "no" / "such" / "folder" / "all.zip")
