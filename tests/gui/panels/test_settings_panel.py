"""The settings panel: each thing it offers, turned as a person turns it."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSlider, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.reader.typography import DYSLEXIC, FAMILIES, SANS, Typography, families, han
from gui.settings import Settings
from gui.theme import BLACK, DARK, LIGHT, THEMES, chosen_theme
from storage.library import Library
from storage.records import Block, Run
from tests.builders import a_picture, an_article, an_extract, import_extract
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

LONG = "\n".join(f"Paragraph {number} of a long and patient text about ice and snow." for number in range(200))


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    """A person in the middle of an article, with the panel open."""
    an_article(library, "Long", LONG)
    reader = Person(qtbot, open_window(library))
    reader.open("Long")
    reader.window.reading.view.go_to(6000, 6001)
    reader.click_button(reader.window.reading, "settings.open")
    return reader


Part = TypeVar("Part", bound=QWidget)


def part(person: Person, kind: type[Part], name: str) -> Part:
    (found,) = (each for each in person.window.settings.findChildren(kind) if each.objectName() == name)
    return found


def test_every_change_keeps_the_reading_place_to_the_pixel(person: Person, settings: Settings) -> None:
    view = person.window.reading.view
    place = view.place()
    for name in ("spacing", "column", "paragraph", "size"):
        QTest.keyClick(part(person, QSlider, f"settings.{name}"), Qt.Key.Key_Right)
        assert view.place() == place, name
    for name in ("steps.4", "alignment.1", "steps.0"):
        person.click(part(person, QToolButton, f"settings.{name}"))
        assert view.place() == place, name
    for _ in FAMILIES[1:]:
        QTest.keyClick(part(person, QComboBox, "settings.family"), Qt.Key.Key_Down)
        assert view.place() == place
    kept = settings.typography
    assert (kept.size, kept.justified, kept.paragraph, kept.column) == (15, True, 1.0, 35)
    assert kept.family == FAMILIES[-1]


def test_a_size_is_typed_freely(person: Person, settings: Settings) -> None:
    field = part(person, QSpinBox, "settings.pixels")
    field.selectAll()
    QTest.keyClicks(field, "31")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert settings.typography.size == 31
    assert part(person, QSlider, "settings.size").value() == 31
    steps = [each for each in person.window.settings.findChildren(QToolButton) if "steps" in each.objectName()]
    assert len(steps) == 5
    assert not any(step.isChecked() for step in steps)


def test_all_goes_back_to_the_standard_at_once(person: Person, settings: Settings) -> None:
    person.click_button(person.window.settings, "settings.black")
    person.click(part(person, QToolButton, "settings.alignment.1"))
    part(person, QCheckBox, "settings.dims").click()
    assert (settings.look, settings.typography.justified, settings.dims) == ("black", True, False)
    person.click_button(person.window.settings, "settings.standard")
    assert settings.typography == Typography()
    assert (settings.look, settings.dims) == ("system", True)
    assert part(person, QCheckBox, "settings.dims").isChecked()


@pytest.mark.parametrize(("key", "name"), list(zip("12345", THEMES, strict=True)))
def test_a_key_for_each_theme(person: Person, settings: Settings, key: str, name: str) -> None:
    person.press(Qt.Key[f"Key_{key}"], Qt.KeyboardModifier.ControlModifier)
    assert settings.theme.name == name
    image = person.window.reading.view.viewport().grab().toImage()
    assert image.pixelColor(3, 3).name() == THEMES[name].background


def test_the_window_is_painted_anew_when_the_system_turns_dark(person: Person, settings: Settings) -> None:
    hints = QGuiApplication.styleHints()
    painted: list[object] = []
    person.window.themeChanged.connect(painted.append)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    painted.clear()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert painted == []
    person.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert settings.look == "system"
    painted.clear()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert painted == [settings.theme]
    assert chosen_theme("system", Qt.ColorScheme.Dark) is DARK
    assert chosen_theme("system", Qt.ColorScheme.Unknown) is LIGHT
    assert chosen_theme("light", Qt.ColorScheme.Dark) is LIGHT


def test_a_picture_is_dimmed_in_the_dark_and_never_inverted(
    qtbot: QtBot, library: Library, open_window: Opener, tmp_path: Path
) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff2200"))
    file = tmp_path / "red.png"
    image.save(str(file))
    picture, block = a_picture(file.read_bytes(), width=300, height=200)
    import_extract(library, an_extract("Red", [Block(runs=(Run(text="Look."),)), block], images=(picture,)))
    person = Person(qtbot, open_window(library))
    person.open("Red")

    def seen() -> QColor:
        view = person.window.reading.view
        QApplication.processEvents()
        (box,) = view.rects(6, 7)[:1]
        return view.grab().toImage().pixelColor(box.center().toPoint())

    def dims(wanted: bool) -> None:
        box = part(person, QCheckBox, "settings.dims")
        if box.isChecked() is not wanted:
            box.click()

    bright = seen()
    assert bright.name() == "#ff2200"
    person.window.actions_[f"view.{BLACK.name}"].trigger()
    dim = seen()
    assert 150 < dim.red() < 220
    assert dim.red() > dim.green() >= 0
    assert dim.hue() == pytest.approx(bright.hue(), abs=4)
    dims(False)
    assert seen() == bright


def test_the_direction_of_an_article_is_turned_and_taken_back(person: Person, library: Library) -> None:
    box = part(person, QComboBox, "settings.direction")
    QTest.keyClick(box, Qt.Key.Key_Down)
    (article,) = library.articles.list()
    assert article.direction == "rtl"
    assert person.window.reading.view.runs_right()
    person.window.session.undo.undo()
    assert not person.window.reading.view.runs_right()
    assert box.currentData() == "ltr"


def test_escape_leaves_the_panel_for_the_article(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)
    assert not person.window.settings.isVisible()
    assert person.window.reading.view.hasFocus()


def test_what_was_kept_by_a_careless_hand_is_brought_within_limits() -> None:
    odd = Typography(family="Wingdings", size=900, line_height=0.1, column=900.0, paragraph=-4.0)
    assert odd == Typography(size=40, line_height=1.0, column=80.0, paragraph=0.0)


def test_each_face_has_stand_ins_for_every_script() -> None:
    assert families(DYSLEXIC)[:2] == [DYSLEXIC, SANS]
    for family in FAMILIES:
        found = families(family, "ur")
        assert "Lectorium Nastaliq" in found
        assert "Lectorium Bengali" in found
    assert families(SANS, "ja").index("Noto Sans CJK JP") < families(SANS, "ja").index("Noto Sans")
    assert [han(tag) for tag in ("zh", "zh_TW", "ja", "ko-KR", "en")] == ["zh", "zh-hant", "ja", "ko", ""]
