"""Copies: verified before they count, restored as a whole, and never at the cost of what is there."""

import contextlib
import shutil
import sqlite3
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from storage.errors import (
    BadBackup,
    CannotWrite,
    LibraryBusy,
    LibraryDamaged,
    LibraryTooNew,
    NotFound,
    UsageError,
)
from storage.library import Library
from storage.records import BackupKind, Change
from storage.staging import staging
from tests.builders import NOON, a_highlight, a_library, a_picture, an_article, an_extract, import_extract


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
def test_a_file_that_cannot_be_trusted_changes_nothing(library: Library, tmp_path: Path, damage: str) -> None:
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


def test_a_damaged_page_in_the_library_makes_no_backup_and_is_healed_by_one(
    library: Library, tmp_path: Path
) -> None:
    made = library.backups.create(tmp_path / "all.zip")
    (article,) = library.articles.list()
    page = library.folder / "blobs" / article.sha256[:2] / article.sha256
    whole = page.read_bytes()
    page.write_bytes(b"damaged")
    with pytest.raises(BadBackup):
        library.backups.create(tmp_path / "other.zip")
    library.backups.restore(made.path)
    assert page.read_bytes() == whole
    assert library.backups.check().ok


def test_importing_a_page_again_puts_back_what_was_lost_of_it(library: Library) -> None:
    import_extract(library, again := an_extract("Again"))
    page = library.folder / "blobs" / again.sha256[:2] / again.sha256
    page.unlink()
    assert not library.backups.check().ok
    import_extract(library, again)
    assert library.backups.check().ok


@pytest.mark.parametrize("damage", ["garbage", "half", "nothing left", "a table dropped"])
@pytest.mark.parametrize("complete", [True, False])
def test_a_library_that_cannot_be_opened_is_restored_and_kept(
    library: Library, tmp_path: Path, damage: str, complete: bool
) -> None:
    backup = library.backups.create(tmp_path / "all.zip" if complete else None).path
    library.close()
    database = library.folder / "library.db"
    data = database.read_bytes()
    if damage == "a table dropped":
        with sqlite3.connect(database) as connection:
            connection.execute("DROP TABLE journal")
        connection.close()
    else:
        left = {"garbage": b"\xa5" * len(data), "half": data[: len(data) // 2], "nothing left": b""}
        database.write_bytes(left[damage])
        with pytest.raises(LibraryDamaged):
            Library.open(library.folder, create=True)
    assert Library.recover(library.folder, backup) == (1, 1)
    with Library.open(library.folder) as again:
        assert again.backups.check().ok
        assert again.search.find("ice").total == 2
    assert any((library.folder / "backups").glob("damaged-*.db"))


def test_another_programs_database_is_not_replaced(library: Library, tmp_path: Path) -> None:
    backup = library.backups.create(tmp_path / "all.zip").path
    folder = tmp_path / "foreign"
    folder.mkdir()
    with sqlite3.connect(folder / "library.db") as connection:
        connection.execute("CREATE TABLE recipe (x)")
    connection.close()
    with pytest.raises(LibraryDamaged):
        Library.recover(folder, backup)
    assert [path.name for path in folder.iterdir() if path.name != "library.lock"] == ["library.db"]


def test_check_misses_tables_and_unreadable_articles(library: Library) -> None:
    with sqlite3.connect(library.folder / "library.db") as connection:
        connection.execute("UPDATE content SET blocks = '{'")
        connection.execute("DROP TABLE highlight_tag")
    connection.close()
    details = [problem.detail for problem in library.backups.check().problems]
    assert "table highlight_tag is missing" in details
    assert "content 1 is no JSON" in details
    with pytest.raises(LibraryDamaged):
        library.highlights.list()


def test_an_archive_damaged_anywhere_is_refused_or_restored_whole(library: Library, tmp_path: Path) -> None:
    backup = library.backups.create(tmp_path / "all.zip").path
    data = backup.read_bytes()
    broken = tmp_path / "broken.zip"
    with Library.open(tmp_path / "other", create=True) as other:
        for place in range(0, len(data), max(1, len(data) // 60)):
            broken.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
            with contextlib.suppress(BadBackup, LibraryTooNew):
                other.backups.restore(broken)
                assert other.backups.check().ok


def test_no_name_in_a_backup_leads_out_of_the_library(library: Library, tmp_path: Path) -> None:
    backup = library.backups.create().path
    with sqlite3.connect(backup) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("INSERT INTO blob VALUES ('../../../stolen', 1, 'none', '')")
    connection.close()
    with pytest.raises(BadBackup):
        library.backups.restore(backup)


def test_what_killed_copies_and_restores_left_goes_at_the_next_check(library: Library) -> None:
    for name in ("backups/library-1.part", "backups/library-1.part-journal", "blobs/incoming/ab.part"):
        file = library.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"half")
    drafts = library.folder / ".lectorium-restore" / "drafts"
    drafts.mkdir(parents=True)
    (drafts / "library.db").write_bytes(b"half")
    assert library.backups.check().ok
    left = {path.name for path in library.folder.rglob("*")}
    assert not left & {"library-1.part", "library-1.part-journal", "ab.part", ".lectorium-restore"}


def test_a_restored_library_does_not_trust_the_index_of_another_state(library: Library) -> None:
    library.search.find("ice")
    backup = library.backups.create().path
    with sqlite3.connect(backup) as connection:
        assert connection.execute("SELECT value FROM setting WHERE key = 'index'").fetchone()
    connection.close()
    library.backups.restore(backup)
    assert library.setting("index") is None


def test_restoring_gives_up_on_a_library_that_another_program_holds(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = library.backups.create().path
    library.tags.rename("cold", "warm")
    folder = library.folder
    library.close()
    monkeypatch.setattr("storage.database.WAIT_SECONDS", 0.1)
    holder = sqlite3.connect(folder / "library.db", isolation_level=None)
    with Library.open(folder) as waiting:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryBusy):
            waiting.backups.restore(backup)
        holder.close()
        assert [tag.path for tag in waiting.tags.list()] == ["warm"]
        assert waiting.backups.restore(backup) == (1, 1)


def test_a_copy_that_fails_leaves_nothing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.backups._sync", lambda _path: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(CannotWrite):
        library.backups.create()
    assert not list((library.folder / "backups").iterdir())


def test_an_import_that_fails_leaves_no_file(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise CannotWrite(path="library.db", reason="the disk is full")

    before = set(library.folder.rglob("*"))
    monkeypatch.setattr("storage.tables.captures.insert_content", full)
    with pytest.raises(CannotWrite):
        import_extract(library, an_extract("Other"))
    assert {path for path in library.folder.rglob("*") if path.is_file()} <= before


def test_a_restored_library_that_was_indexed_is_sound(library: Library) -> None:
    library.search.find("ice")
    backup = library.backups.create().path
    library.backups.restore(backup)
    assert library.backups.check().ok


def test_repair_spares_the_pages_of_the_state_that_was_replaced(library: Library, tmp_path: Path) -> None:
    backup = library.backups.create(tmp_path / "all.zip").path
    with Library.open(tmp_path / "other", create=True) as other:
        an_article(other, "Of its own")
        other.backups.restore(backup)
        assert other.backups.check().ok
        assert other.backups.check(repair=True).ok
        (before,) = (other.folder / "backups").glob("before-restore-*.db")
        other.backups.restore(before)
        assert [article.title for article in other.articles.list()] == ["Of its own"]
        assert other.backups.check().ok


def test_a_file_that_no_copy_names_is_an_orphan_and_repair_takes_it(library: Library) -> None:
    stray = library.folder / "blobs" / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"stray")
    assert [problem.kind for problem in library.backups.check().problems] == ["orphan-blob"]
    assert library.backups.check(repair=True).ok
    assert not stray.exists()


@pytest.mark.parametrize("name", ["library.db", "library.db-wal", "blobs/all.zip", "index/all.zip"])
def test_no_backup_takes_a_place_of_the_library(library: Library, name: str) -> None:
    with pytest.raises(UsageError):
        library.backups.create(library.folder / name)
    assert library.backups.create(library.folder / "all.zip").articles == 1


def test_a_backup_that_points_before_its_own_beginning_is_no_full_disk(
    library: Library, tmp_path: Path
) -> None:
    path = library.backups.create(tmp_path / "all.zip").path
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\5\6") + 16  # where the list of members is said to begin
    data[end : end + 4] = (int.from_bytes(data[end : end + 4], "little") + 5000).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(BadBackup) as told:
        library.backups.restore(path)
    assert len(str(told.value)) < 500


def test_a_library_where_nothing_can_be_written_is_looked_over(library: Library) -> None:
    library.search.find("ice")
    lock = library.folder / "index" / "writer.lock"
    lock.unlink()
    lock.mkdir()  # as on a read-only disk, also for the superuser
    assert library.backups.check().ok


def test_a_check_spares_what_another_run_is_at(library: Library) -> None:
    backup = library.backups.create().path
    with staging(library.folder, "restore") as drafts:
        (drafts / "library.db").write_bytes(backup.read_bytes())
        assert library.backups.check().ok
        assert (drafts / "library.db").exists()
    assert not list(library.folder.glob(".lectorium-*"))


def test_the_next_copy_clears_what_a_killed_one_left(library: Library) -> None:
    part = library.folder / "backups" / "auto-20260501-120000.part"
    part.parent.mkdir()
    part.write_bytes(b"half")
    library.backups.create()
    assert not part.exists()


def test_a_preview_tells_what_would_come_and_go(library: Library) -> None:
    backup = library.backups.create().path
    library.highlights.delete([library.highlights.list()[0].id])
    library.tags.describe("new")
    an_article(library, "Later")
    articles, highlights, tags = library.backups.preview(backup).differences
    assert (articles.vanishing, articles.returning) == (("Later",), ())
    assert (highlights.vanishing, highlights.returning) == ((), ("ice is thin",))
    assert (tags.vanishing, tags.returning, tags.changing) == (("new",), (), ())
    assert [article.title for article in library.articles.list()] == ["First", "Later"]


def test_no_id_is_given_twice_after_a_restore(library: Library) -> None:
    backup = library.backups.create().path
    later = an_article(library, "Later")
    change = library.tags.describe("new")
    library.backups.restore(backup)
    assert an_article(library, "Other") > later
    assert library.tags.describe("other").id > change.id


def test_a_copy_that_cannot_be_verified_is_kept_and_thins_nothing(tmp_path: Path) -> None:
    now = [NOON]
    with Library.open(tmp_path / "library", create=True, clock=lambda: now[0]) as library:
        article = an_article(library, "First")
        now[0] += timedelta(hours=1)
        assert library.backups.keep_up() is not None
        digest = library.articles.get(article).sha256
        (library.folder / "blobs" / digest[:2] / digest).unlink()
        now[0] += timedelta(hours=1)
        an_article(library, "Second")
        with pytest.raises(BadBackup, match=digest):
            library.backups.keep_up()
        assert {each.kind for each in library.backups.kept()} == {BackupKind.REGULAR, BackupKind.DOUBTFUL}


def test_thinning_frees_the_files_that_only_old_copies_name(tmp_path: Path) -> None:
    now = [NOON]
    with Library.open(tmp_path / "library", create=True, clock=lambda: now[0]) as library:
        for number in range(4):
            article = an_article(library, f"Article {number}")
            now[0] += timedelta(minutes=31)
            library.backups.keep_up()
            library.articles.delete([article])
            library.trash.empty()
        assert 0 < len(library.backups.kept()) < 4
        assert library.backups.check().ok


def test_a_copy_with_a_quote_that_is_not_there_is_refused(library: Library, tmp_path: Path) -> None:
    made = library.backups.create().path
    (tmp_path / "copy.db").write_bytes(made.read_bytes())
    with contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        copy.execute("UPDATE highlight SET quote = 'ice is thick'")
        copy.commit()
    with pytest.raises(BadBackup, match="the quote of highlight 1 is not in its article"):
        library.backups.restore(tmp_path / "copy.db")
    assert library.highlights.get(1).quote == "ice is thin"


def test_a_copy_that_names_a_row_that_is_gone_is_refused(library: Library, tmp_path: Path) -> None:
    made = library.backups.create().path
    (tmp_path / "copy.db").write_bytes(made.read_bytes())
    with contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        copy.execute("DROP TABLE highlight_tag")
        copy.commit()
    with pytest.raises(BadBackup, match="table highlight_tag is missing"):
        library.backups.restore(tmp_path / "copy.db")


def test_check_names_rows_whose_parent_is_gone(library: Library) -> None:
    with library._database.exclusive_use() as connection:
        connection.run("PRAGMA foreign_keys = OFF")
        connection.run("UPDATE highlight SET article = 99")
        connection.run("PRAGMA foreign_keys = ON")
    report = library.backups.check()
    assert not report.ok
    told = {problem.kind: problem.detail for problem in report.problems}
    assert told["dangling-highlight"] == "the article that highlight 1 names is gone"


def test_check_finds_an_index_of_another_state_and_repair_makes_it_anew(library: Library) -> None:
    library.search.drain(60)
    assert library.backups.check().ok
    with library._database.transaction() as connection:
        connection.run("DELETE FROM index_queue")
        connection.run("UPDATE sqlite_sequence SET seq = 50 WHERE name = 'article'")
    an_article(library, "Second")
    with library._database.transaction() as connection:
        connection.run("DELETE FROM index_queue")  # as if an index had taken it in that is not ours
    kinds = [problem.kind for problem in library.backups.check().problems]
    assert kinds == ["index-stale"]
    assert library.backups.check(repair=True).ok
    assert library.search.find("Second").total == 1


def test_check_sweeps_the_locks_of_imports_that_died(library: Library) -> None:
    (library.folder / "import-3.lock").write_bytes(b"")
    library.backups.check(repair=True)
    assert not list(library.folder.glob("import-*.lock"))


def test_no_regular_copy_is_made_where_it_would_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [NOON]
    usage = shutil.disk_usage(tmp_path)
    with Library.open(tmp_path / "library", create=True, clock=lambda: now[0]) as library:
        an_article(library, "First")
        now[0] += timedelta(hours=1)
        monkeypatch.setattr("shutil.disk_usage", lambda _path: usage._replace(free=1000))
        with pytest.raises(CannotWrite, match="the disk is nearly full"):
            library.backups.keep_up()
        assert library.backups.kept() == []
        monkeypatch.undo()
        assert library.backups.keep_up() is not None
