"""The application: libraries, the sample, one window a library, trouble, languages."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from gui import application
from gui.application import Application
from gui.dialogs import files
from gui.handover import Receiver, _name, hand_over
from gui.settings import Settings
from gui.window import Window
from storage.library import Library
from tests.builders import an_article
from tests.journeys.hands import Person


@pytest.fixture
def desk(
    dressed: QApplication,
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Application]:
    """An application whose libraries are in a temporary folder, and which never ends the tests."""
    monkeypatch.setattr(application, "default_library", lambda: tmp_path / "data" / "library")
    monkeypatch.setattr(dressed, "quit", lambda: None, raising=False)
    made = Application(dressed, settings)
    yield made
    if made.window is not None:
        made.window.close()
    made.deleteLater()
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def window_of(desk: Application) -> Window:
    assert desk.window is not None
    return desk.window


def trouble() -> QDialog | None:
    return next(
        (
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.objectName() == "trouble" and each.isVisible()
        ),
        None,
    )


def test_a_new_library_is_made_and_named_in_the_title(
    desk: Application, tmp_path: Path, settings: Settings
) -> None:
    desk.open(tmp_path / "Field notes", create=True)
    assert "Field notes" in window_of(desk).windowTitle()
    assert settings.libraries == [tmp_path / "Field notes"]


def test_another_library_takes_the_place_of_the_first(
    desk: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(tmp_path / "one", create=True)
    first = window_of(desk)
    monkeypatch.setattr(files, "choose_folder", lambda _parent, _title, _start, then: then(tmp_path / "two"))
    first.actions_["file.new-library"].trigger()
    assert window_of(desk) is not first
    assert "two" in window_of(desk).windowTitle()
    assert (tmp_path / "two" / "library.db").is_file()
    menu = window_of(desk)._recent
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [str(tmp_path / "one")]
    menu.actions()[0].trigger()
    assert "one" in window_of(desk).windowTitle()


def test_a_folder_without_a_library_is_explained(
    desk: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(tmp_path / "nothing")
    dialog = trouble()
    assert dialog is not None
    assert any("There is no library" in each.text() for each in dialog.findChildren(QLabel))
    monkeypatch.setattr(files, "choose_folder", lambda _parent, _title, _start, then: then(tmp_path / "fresh"))
    Person(qtbot, dialog).click_button(dialog, "trouble.new")  # type: ignore[arg-type]
    assert "fresh" in window_of(desk).windowTitle()


def test_the_sample_is_a_library_of_its_own(desk: Application, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(tmp_path / "data" / "library", create=True)
    person = Person(qtbot, window_of(desk))
    person.wait(lambda: person.window.reading.invites)
    person.click_button(person.window.reading.welcome, "welcome.sample")
    sample = Person(qtbot, window_of(desk))
    with qtbot.waitSignal(sample.window.importing.ended, timeout=60_000):
        pass
    sample.wait(lambda: len(sample.titles()) == 12)
    assert sample.window.session.library.highlights.list()
    with Library.open(tmp_path / "data" / "library") as own:
        assert own.articles.list() == []


def test_the_window_speaks_another_language_at_once(
    desk: Application, qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    with Library.open(tmp_path / "one", create=True) as library:
        an_article(library)
    desk.open(tmp_path / "one")
    first = window_of(desk)
    library = first.session.library
    (article,) = library.articles.list()
    first.session.do(lambda: library.articles.delete([article.id]))
    first.actions_["view.settings"].setChecked(True)
    first.settings.languageChanged.emit("ar")
    qtbot.waitUntil(lambda: desk.window is not None and desk.window is not first)
    assert settings.language == "ar"
    second = window_of(desk)
    assert second.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert second.settings.isVisible()
    second.actions_["edit.undo"].trigger()
    assert [one.id for one in second.session.library.articles.list()] == [article.id]


def test_files_are_handed_to_the_window_that_is_open(desk: Application, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(tmp_path / "one", create=True)
    window = window_of(desk)
    socket = QLocalSocket()

    socket.connectToServer(_name(tmp_path / "one"))
    assert socket.waitForConnected(5000)
    socket.write(json.dumps([str(tmp_path / "missing.html")]).encode() + b"\n")
    socket.flush()
    with qtbot.waitSignal(window.importing.ended, timeout=30_000) as ended:
        pass
    assert ended.args is not None
    assert [failure.input.name for failure in ended.args[0].failures] == ["missing.html"]
    dialog = Person(qtbot, window).dialog("report")
    dialog.close()


def test_without_a_window_nothing_takes_the_files(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "nobody", [tmp_path / "a.html"])


@pytest.mark.parametrize("message", [b"nonsense\n", b'{"a": 1}\n', b"[1]\n"])
def test_nonsense_on_the_socket_is_passed_over(qtbot: QtBot, tmp_path: Path, message: bytes) -> None:

    receiver = Receiver(tmp_path)
    heard: list[object] = []
    receiver.filesReceived.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(_name(tmp_path))
    with qtbot.waitSignal(socket.readyRead):
        socket.write(message)
    assert heard == []
    receiver.close()


def test_a_damaged_library_is_restored_from_what_the_dialog_offers(
    desk: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "one", create=True) as library:
        an_article(library, "Kept")
        library.backups.create()
    database = tmp_path / "one" / "library.db"
    database.write_bytes(b"\xa5" * database.stat().st_size)
    desk.open(tmp_path / "one")
    dialog = trouble()
    assert dialog is not None
    person = Person(qtbot, dialog)  # type: ignore[arg-type]
    person.click_button(dialog, "trouble.restore")
    person.click_button(person.dialog("backups"), "backups.restore")
    shown = Person(qtbot, window_of(desk))
    shown.wait(lambda: shown.titles() == ["Kept"])
    assert trouble() is None
