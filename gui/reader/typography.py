"""The faces of the application and how an article is set: family, size, line height, column width."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

SERIF = "Lectorium Serif"
SANS = "Lectorium Sans"
MONO = "Lectorium Mono"

SMALLEST, LARGEST = 12, 40
"""Limits of the reading size in pixels."""

_FALLBACKS = (
    "Lectorium Naskh",
    "Lectorium Devanagari Serif",
    "Lectorium Bengali",
    "Noto Serif CJK SC",
    "Noto Sans CJK SC",
    "Noto Serif",
    "Noto Sans",
)
_INTERFACE_FALLBACKS = (
    "Lectorium Naskh",
    "Lectorium Devanagari",
    "Lectorium Bengali",
    "Noto Sans CJK SC",
    "Noto Sans",
)

# How much taller than Latin a line has to be for the marks above and below its letters.
_TALL = {
    "ar": 1.2,
    "fa": 1.2,
    "ckb": 1.2,
    "ps": 1.2,
    "ug": 1.2,
    "ur": 1.5,
    "hi": 1.08,
    "mr": 1.08,
    "ne": 1.08,
    "sa": 1.08,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """How an article is set. All that depends on it is rounded to whole pixels."""

    family: str = SERIF
    size: int = 19
    """Pixels of an em, 12 to 40."""
    line_height: float = 1.58
    """In ems, from baseline to baseline."""
    column: float = 34.0
    """Width of the text in ems."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", max(SMALLEST, min(LARGEST, self.size)))

    @property
    def width(self) -> int:
        """The text column in pixels."""
        return round(self.column * self.size)

    def ems(self, count: float) -> int:
        """Return so many ems in whole pixels: whole pixels keep a reading place exact."""
        return round(count * self.size)

    def pitch(self, language: str = "", scale: float = 1.0, line_height: float = 0.0) -> int:
        """Return the distance of baselines in pixels for text of ``scale`` ems in ``language``."""
        height = line_height or self.line_height
        return round(self.size * scale * height * _TALL.get(_primary(language), 1.0))


def families(family: str, language: str = "") -> list[str]:
    """Return the font families for text in ``language``, ``family`` first, each a stand-in for the last."""
    fallbacks = _FALLBACKS if family != SANS else _INTERFACE_FALLBACKS
    if _primary(language) == "ur":
        fallbacks = ("Lectorium Nastaliq", *fallbacks)
    return [family, *fallbacks]


def reading_font(typography: Typography, language: str = "") -> QFont:
    """Return the font of running text."""
    font = QFont(families(typography.family, language))
    font.setPixelSize(typography.size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(size: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of everything that is not the article; ``size`` in pixels."""
    font = QFont(families(SANS))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled faces known to Qt, once; return their families. Needs a QGuiApplication."""
    # Qt 6.11 tells of each family in the list that it passes over on its way to one that shapes the script.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    found: set[str] = set()
    for face in files("resources").joinpath("fonts").iterdir():
        if face.name.endswith(".woff2"):
            number = QFontDatabase.addApplicationFontFromData(face.read_bytes())
            found.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(found))


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
