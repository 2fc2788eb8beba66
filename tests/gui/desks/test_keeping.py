"""What keeps the work safe, as a person meets it: backups, the trash, checks, a disk that is full."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from storage.library import Library
from storage.records import BackupKind, HighlightId
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person at a library of two articles, one with a highlight."""
    a_highlight(library, an_article(library, "Alpha"), "ice is thin", tags=["cold"])
    an_article(library, "Beta")
    return Person(qtbot, open_window(library))


def ask(person: Person, command: str, dialog: str) -> QDialog:
    person.window.actions_[command].trigger()
    return person.dialog(dialog)


def rows(dialog: QDialog) -> list[str]:
    (found,) = dialog.findChildren(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def full(library: Library, *, room: bool = False) -> None:
    """Let SQLite have no page more than it has, as on a full disk; or ``room`` again."""
    with library._database.exclusive_use() as connection:
        held = int(str(connection.value("PRAGMA page_count")))
        connection.run(f"PRAGMA max_page_count = {10_000_000 if room else held}")


# -- a disk that is full, a drive that went away


def test_what_a_full_disk_refuses_is_kept_and_saved_once_there_is_room(
    person: Person, library: Library
) -> None:
    full(library)
    note = "long " * 20_000
    person.window.session.do(lambda: library.highlights.edit([HighlightId(1)], note=note))
    person.window.session.do(lambda: library.highlights.edit([HighlightId(1)], color="blue"))
    person.wait(lambda: "2" in person.window.unsaved.text)
    assert "full" in person.window.unsaved.text
    assert library.highlights.get(HighlightId(1)).note == ""
    full(library, room=True)
    person.click_button(person.window.unsaved, "unsaved.again")
    person.wait(lambda: not person.window.unsaved.text)
    saved = library.highlights.get(HighlightId(1))
    assert (saved.note, saved.color) == (note, "blue")
    person.window.actions_["edit.undo"].trigger()
    person.window.actions_["edit.undo"].trigger()
    assert library.highlights.get(HighlightId(1)).note == ""


def test_a_highlight_made_while_the_drive_is_away_is_there_once_it_is_back(
    person: Person, library: Library
) -> None:
    person.open("Alpha")
    away = library.folder.with_name("away")
    library.folder.rename(away)
    person.drag_over("Walk with care")
    person.press(Qt.Key.Key_H)
    assert person.window.unsaved.text
    assert len(library.highlights.list()) == 1
    away.rename(library.folder)
    person.window.session.save_kept()
    person.wait(lambda: len(library.highlights.list()) == 2)
    person.wait(lambda: not person.window.unsaved.text)


def test_a_window_with_unsaved_work_closes_only_when_told_twice(person: Person, library: Library) -> None:
    full(library)
    note = "long " * 20_000
    person.window.session.do(lambda: library.highlights.edit([HighlightId(1)], note=note))
    person.window.close()
    assert person.window.isVisible()
    assert "lose" in person.window.unsaved.text
    person.click_button(person.window.unsaved, "unsaved.leave")
    person.wait(lambda: not person.window.isVisible())


def test_what_has_gone_meanwhile_holds_up_nothing(person: Person, library: Library) -> None:
    full(library)
    note = "long " * 20_000
    session = person.window.session
    session.do(lambda: library.highlights.edit([HighlightId(99)], note=note))  # refused at once
    assert not session.unsaved
    session.do(lambda: library.highlights.edit([HighlightId(1)], note=note))
    session.do(lambda: library.highlights.edit([HighlightId(99)], color="blue"))
    session.do(lambda: library.highlights.edit([HighlightId(1)], color="pink"))
    full(library, room=True)
    session.save_kept()
    person.wait(lambda: library.highlights.get(HighlightId(1)).color == "pink")
    person.wait(lambda: not session.unsaved)


# -- backups


def test_a_backup_is_made_looked_at_and_restored(person: Person, library: Library) -> None:
    dialog = ask(person, "file.backups", "backups")
    (box,) = dialog.findChildren(QPlainTextEdit)
    assert "no copy" in box.toPlainText()
    person.click_button(dialog, "backups.now")
    person.wait(lambda: len(rows(dialog)) == 1)
    person.wait(lambda: "Nothing would change" in box.toPlainText())
    person.window.session.do(lambda: library.tags.rename("cold", "warm"))
    person.window.session.do(lambda: library.articles.delete([library.articles.list()[1].id]))
    person.click_button(dialog, "backups.close")
    dialog = ask(person, "file.backups", "backups")
    (box,) = dialog.findChildren(QPlainTextEdit)
    person.wait(lambda: "Beta" in box.toPlainText())
    assert "Articles that would come back: 1" in box.toPlainText()
    person.click_button(dialog, "backups.restore")
    person.wait(lambda: [tag.path for tag in library.tags.list()] == ["cold"])
    person.wait(lambda: "Restored" in person.window.message.text)
    assert not person.window.session.undo.canUndo()
    kinds = {backup.kind for backup in library.backups.kept()}
    assert kinds == {BackupKind.ASKED, BackupKind.BEFORE_RESTORE}


# -- the trash


def test_deleted_things_come_back_from_the_trash(person: Person, library: Library) -> None:
    person.window.session.do(lambda: library.highlights.delete([HighlightId(1)]))
    person.window.session.do(lambda: library.articles.delete([library.articles.list()[1].id]))
    dialog = ask(person, "file.trash", "trash")
    assert len(rows(dialog)) == 2
    assert "Beta" in rows(dialog)[0]
    person.click_button(dialog, "trash.restore")
    assert len(library.articles.list()) == 2
    assert len(rows(dialog)) == 1
    person.window.actions_["edit.undo"].trigger()
    assert len(library.articles.list()) == 1


def test_nothing_is_removed_for_good_by_one_press(person: Person, library: Library) -> None:
    person.window.session.do(lambda: library.highlights.delete([HighlightId(1)]))
    dialog = ask(person, "file.trash", "trash")
    person.click_button(dialog, "trash.empty")
    assert rows(dialog)
    assert library.trash.list()
    person.click_button(dialog, "trash.empty")
    person.wait(lambda: not rows(dialog))
    assert library.trash.list() == []


# -- checks


def test_a_check_finds_what_is_wrong_and_a_repair_mends_it(person: Person, library: Library) -> None:
    stray = library.folder / "blobs" / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"stray")
    dialog = ask(person, "file.check", "check")
    (box,) = dialog.findChildren(QPlainTextEdit)
    person.wait(lambda: "A stored file belongs to nothing" in box.toPlainText())
    person.click_button(dialog, "check.repair")
    person.wait(lambda: "sound" in dialog.words.text())  # type: ignore[attr-defined]
    assert not stray.exists()


def test_damage_is_noticed_and_help_is_offered(qtbot: QtBot, library: Library, open_window: Opener) -> None:
    a_highlight(library, an_article(library, "Alpha"), "ice is thin", tags=["cold"])
    garble_index(library.folder / "library.db", "feed_entry_link")
    person = Person(qtbot, open_window(library))
    person.window.keeping.look()
    person.wait(lambda: "damaged" in person.window.safety.text)
    person.click_button(person.window.safety, "safety.check")
    dialog = person.dialog("check")
    (box,) = dialog.findChildren(QPlainTextEdit)
    person.wait(lambda: "The database is damaged" in box.toPlainText())
    person.click_button(dialog, "check.repair")
    person.wait(lambda: "sound" in dialog.words.text())  # type: ignore[attr-defined]
    assert not person.window.safety.text


def garble_index(file: Path, name: str) -> None:
    """Spoil the first page of an index, as a bad disk would."""
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        sql = "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = ?"
        page, size = connection.execute(sql, (name,)).fetchone()
    connection.close()
    with file.open("rb+") as handle:
        handle.seek((page - 1) * size)
        handle.write(b"\xa5" * 64)


def test_a_library_in_a_synchronised_folder_is_warned_about_once(
    qtbot: QtBot, tmp_path: Path, open_window: Opener
) -> None:
    library = Library.open(tmp_path / "Dropbox" / "library", create=True)
    person = Person(qtbot, open_window(library))
    person.window.keeping.look()
    person.wait(lambda: "Dropbox" in person.window.safety.text)
    person.click_button(person.window.safety, "safety.fine")
    assert not person.window.safety.text
    person.window.keeping.look()
    assert not person.window.safety.text


def test_the_regular_copy_is_made_beside_the_work(person: Person, library: Library) -> None:
    person.window.keeping.keep_up()  # not due: nothing was there half an hour ago
    person.wait(lambda: not person.window.session.jobs.busy)
    assert library.backups.kept() == []
