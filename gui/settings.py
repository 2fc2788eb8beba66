"""What the window remembers from one day to the next, apart from what lives in the library."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from gui.reader.typography import Typography
from gui.theme import SYSTEM, THEMES, Theme, chosen_theme
from storage.records import DEFAULT_COLOR

_RECENT = 8
"""How many libraries the menu lists."""

Plain = TypeVar("Plain", str, int, float, bool)


def default_file() -> Path:
    """Return where the settings of this user are kept."""
    return platformdirs.user_config_path("Lectorium", appauthor=False) / "lectorium.ini"


def default_library() -> Path:
    """Return the folder of the library of someone who never chose one."""
    return platformdirs.user_data_path("Lectorium", appauthor=False) / "library"


class Settings:
    """Typed access to one ini file; what is missing or nonsense reads as its default."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def flush(self) -> None:
        """Write what is still in memory."""
        self._store.sync()

    # -- how it looks

    @property
    def look(self) -> str:
        """The chosen theme by its name, or SYSTEM to be as the system is."""
        kept = self._read("look/theme", SYSTEM)
        return kept if kept in THEMES else SYSTEM

    @look.setter
    def look(self, choice: str) -> None:
        self._write("look/theme", choice)

    @property
    def dims(self) -> bool:
        """Whether pictures are dimmed in dark themes."""
        return self._read("look/dims", True)

    @dims.setter
    def dims(self, dims: bool) -> None:
        self._write("look/dims", dims)

    @property
    def theme(self) -> Theme:
        """The colours of the whole window, as they are chosen now."""
        theme = chosen_theme(self.look)
        return theme if self.dims else replace(theme, dim=0.0)

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        standard = Typography()
        kept = {
            field.name: self._read(f"type/{field.name}", getattr(standard, field.name))
            for field in fields(Typography)
        }
        return Typography(**kept)

    @typography.setter
    def typography(self, typography: Typography) -> None:
        for field in fields(Typography):
            self._write(f"type/{field.name}", getattr(typography, field.name))

    @property
    def language(self) -> str:
        """The interface language, BCP 47; "" follows the system."""
        return self._read("look/language", "")

    @language.setter
    def language(self, language: str) -> None:
        self._write("look/language", language)

    # -- how the window was left

    def layout(self, name: str) -> QByteArray:
        """Return the geometry or state kept under a name; empty if none was."""
        kept = self._store.value(f"window/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or state under a name."""
        self._store.setValue(f"window/{name}", state)

    def shown(self, panel: str, *, standard: bool = True) -> bool:
        """Tell whether a panel is to be seen; ``standard`` is said the first time."""
        return self._read(f"window/{panel}", standard)

    def keep_shown(self, panel: str, shown: bool) -> None:
        """Remember whether a panel is to be seen."""
        self._write(f"window/{panel}", shown)

    @property
    def order(self) -> str:
        """How the article list is sorted, as in ArticleFilter."""
        return self._read("list/order", "-added")

    @order.setter
    def order(self, order: str) -> None:
        self._write("list/order", order)

    # -- what was done last

    @property
    def color(self) -> str:
        """The colour of the next highlight."""
        return self._read("highlight/color", DEFAULT_COLOR)

    @color.setter
    def color(self, color: str) -> None:
        self._write("highlight/color", color)

    @property
    def folder(self) -> Path:
        """Where files were last chosen."""
        return Path(self._read("files/folder", str(Path.home())))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._write("files/folder", str(folder))

    # -- keys

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of commands that the user gave other ones, by the command's id."""
        try:
            kept = json.loads(self._read("keys/own", "{}"))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            id: tuple(key for key in keys if isinstance(key, str))
            for id, keys in kept.items()
            if isinstance(keys, list)
        }

    @keys.setter
    def keys(self, keys: dict[str, tuple[str, ...]]) -> None:
        self._write("keys/own", json.dumps(keys))

    @property
    def used(self) -> str:
        """The commands used last in the palette, as JSON."""
        return self._read("keys/used", "[]")

    @used.setter
    def used(self, used: str) -> None:
        self._write("keys/used", used)

    # -- finding and reading

    def flag(self, name: str, *, standard: bool) -> bool:
        """Tell whether something small is on, such as "find/word"; ``standard`` until it was said."""
        return self._read(name, standard)

    def keep_flag(self, name: str, on: bool) -> None:
        """Remember whether something small is on."""
        self._write(name, on)

    # -- libraries

    @property
    def libraries(self) -> list[Path]:
        """The libraries that were open, last first."""
        count = self._store.beginReadArray("libraries")
        kept: list[Path] = []
        for index in range(min(count, _RECENT)):
            self._store.setArrayIndex(index)
            kept.append(Path(self._read("folder", "")))
        self._store.endArray()
        return kept

    def remember_library(self, folder: Path) -> None:
        """Put a library first among the recent ones."""
        known = [folder, *(other for other in self.libraries if other != folder)][:_RECENT]
        self._store.remove("libraries")
        self._store.beginWriteArray("libraries", len(known))
        for index, one in enumerate(known):
            self._store.setArrayIndex(index)
            self._write("folder", str(one))
        self._store.endArray()

    def hinted(self, hint: str) -> bool:
        """Tell whether a hint was given before, and note that it is given now."""
        given = self._read(f"hints/{hint}", False)
        self._write(f"hints/{hint}", True)
        return given

    def _read(self, key: str, standard: Plain) -> Plain:
        kept = self._store.value(key)
        if kept is None:
            return standard
        if isinstance(standard, bool):  # an ini file knows only text
            return type(standard)(str(kept).lower() == "true")
        try:
            return type(standard)(kept)
        except (TypeError, ValueError):
            return standard

    def _write(self, key: str, value: str | float | bool) -> None:
        self._store.setValue(key, str(value))
