"""A real window on a real library, off screen, with settings of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.panels.style import window_sheet
from gui.reader.typography import interface_font, load_fonts
from gui.session import Session
from gui.settings import Settings
from gui.theme import LIGHT, palette, stylesheet
from gui.window import Window
from storage.library import Library
from tests.builders import a_library

Opener = Callable[[Library], Window]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application as :mod:`gui.application` dresses it."""
    qapp.setStyle("Fusion")
    load_fonts()
    qapp.setFont(interface_font())
    qapp.setPalette(palette(LIGHT))
    qapp.setStyleSheet(stylesheet(LIGHT) + window_sheet(LIGHT))
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that start from nothing and touch nobody's own."""
    return Settings(tmp_path / "config" / "lectorium.ini")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library; a window that shows it closes it."""
    opened = a_library(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def open_window(dressed: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Opener]:
    """Return what opens a window on a library and waits until its list is there."""
    windows: list[Window] = []
    broken: list[BaseException] = []

    def open_(library: Library) -> Window:
        window = Window(Session(library, settings))
        windows.append(window)
        window.session.jobs.broke.connect(broken.append)
        window.resize(1280, 800)
        with qtbot.waitSignal(window.browsing.listed):
            window.show()
        return window

    yield open_
    for window in windows:  # of two on one library, the first to close takes it from the jobs of the other
        window.session.jobs.close()
    for window in windows:
        if window.isVisible():
            window.close()
        window.deleteLater()
    assert not broken, broken
