"""Settings: what is written comes back, nonsense reads as the default."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from gui.reader.typography import SANS, Typography
from gui.settings import Settings
from gui.theme import DARK, LIGHT


def test_everything_comes_back_the_next_day(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "lectorium.ini"
    settings = Settings(file)
    typography = Typography(family=SANS, size=23, line_height=1.8, column=40.0, paragraph=1.2, justified=True)
    settings.look, settings.typography, settings.language = "dark", typography, "hi"
    settings.order, settings.color = "title", "pink"
    settings.keep_layout("geometry", QByteArray(b"\x00\x01"))
    settings.keep_shown("library", False)
    settings.remember_library(tmp_path / "über, uns")
    settings.flush()
    again = Settings(file)
    assert (again.theme, again.typography, again.language) == (DARK, typography, "hi")
    assert (again.order, again.color) == ("title", "pink")
    assert again.layout("geometry") == QByteArray(b"\x00\x01")
    assert not again.shown("library")
    assert again.libraries == [tmp_path / "über, uns"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none.ini")
    assert settings.theme is LIGHT
    assert settings.typography == Typography()
    assert settings.layout("geometry").isEmpty()
    assert settings.shown("library")
    assert settings.libraries == []


def test_nonsense_reads_as_the_default(tmp_path: Path) -> None:
    file = tmp_path / "lectorium.ini"
    file.write_text(
        "[look]\ntheme=neon\n[type]\nsize=huge\nline_height=\n[highlight]\ncolor=mud\n[libraries]\nsize=many\n",
        "utf-8",
    )
    settings = Settings(file)
    assert settings.theme is LIGHT
    assert settings.typography == Typography()
    assert settings.color == "mud"  # whether there is such a colour, a library knows
    assert settings.libraries == []


def test_the_last_library_stands_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "lectorium.ini")
    for name in ("a", "b", "a"):
        settings.remember_library(tmp_path / name)
    assert settings.libraries == [tmp_path / "a", tmp_path / "b"]
