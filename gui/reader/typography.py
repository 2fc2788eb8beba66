"""The faces of the application and how an article is set: family, size, distances, alignment."""

import sys
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QLocale, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QTextLayout

SERIF = "Lectorium Serif"
SANS = "Lectorium Sans"
MONO = "Lectorium Mono"
DYSLEXIC = "Lectorium Dyslexic"
SYSTEM = "system"
"""Stands for the family that the system sets its own windows in."""
FAMILIES = (SERIF, SANS, DYSLEXIC, SYSTEM)
"""What articles may be set in."""

SMALLEST, LARGEST = 12, 40
"""Limits of the reading size in pixels."""
STEPS = (15, 17, 19, 22, 26)
"""The sizes offered by a click, in pixels."""

_USUAL_PIXELS = {"win32": 12, "darwin": 13}
"""Of the text in a system's windows where nobody asked for larger; elsewhere 15."""
_LARGEST_SCALE = 2.0

_FALLBACKS = ("Lectorium Naskh", "Lectorium Devanagari Serif", "Lectorium Bengali")
_INTERFACE_FALLBACKS = ("Lectorium Naskh", "Lectorium Devanagari", "Lectorium Bengali")
_LAST = ("Noto Serif", "Noto Sans")
_CJK = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC"),
    "zh-hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Noto Sans CJK TC", "Songti TC", "MingLiU"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Noto Sans CJK JP", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "Noto Sans CJK KR", "AppleMyungjo", "Batang"),
}
"""One Han character is drawn in another way in each of them."""
_CJK_SANS = {
    "zh": ("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
    "zh-hant": ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
    "ja": ("Noto Sans CJK JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic"),
    "ko": ("Noto Sans CJK KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"),
}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
_SAMPLES = {"zh": "们", "zh-hant": "體", "ja": "の", "ko": "한"}

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
    """One of FAMILIES."""
    size: int = field(default_factory=lambda: scaled(19))
    """Pixels of an em, 12 to 40; larger from the start where the system's text is."""
    line_height: float = 1.58
    """In ems, from baseline to baseline."""
    column: float = 34.0
    """Width of the text in ems."""
    paragraph: float = 0.9
    """Ems between two paragraphs."""
    justified: bool = False

    def __post_init__(self) -> None:
        # What was kept may be nonsense: a hand has been at the file.
        for name, least, most in _LIMITS:
            object.__setattr__(self, name, max(least, min(most, getattr(self, name))))
        if self.family not in FAMILIES:
            object.__setattr__(self, "family", SERIF)

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


_LIMITS = (
    ("size", SMALLEST, LARGEST),
    ("line_height", 1.0, 3.0),
    ("column", 16.0, 80.0),
    ("paragraph", 0.0, 3.0),
)


def families(family: str, language: str = "") -> list[str]:
    """Return the font families for text in ``language``, ``family`` first, each a stand-in for the last."""
    plain = family != SERIF
    fallbacks: tuple[str, ...] = _INTERFACE_FALLBACKS if plain else _FALLBACKS
    if _primary(language) == "ur":
        fallbacks = ("Lectorium Nastaliq", *fallbacks)
    cjk = (_CJK_SANS if plain else _CJK)[han(language) or "zh"]
    if family == SYSTEM:
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    # The dyslexia-friendly face knows no Cyrillic and no Greek.
    second = [SANS] if family == DYSLEXIC else []
    return [family, *second, *fallbacks, *cjk, *_LAST]


def han(language: str) -> str:
    """Return which fonts a language needs that only the system has: zh, zh-hant, ja, ko; "" for none.

    >>> han("zh-CN"), han("zh-Hant-HK"), han("ja"), han("de")
    ('zh', 'zh-hant', 'ja', '')
    """
    tag = language.replace("_", "-").lower()
    if tag.startswith(_TRADITIONAL):
        return "zh-hant"
    return _primary(language) if _primary(language) in _SAMPLES else ""


def lacks_font(language: str) -> bool:
    """Tell whether text in a language shows as boxes, since the system has no font for it."""
    needed = han(language)
    return bool(needed) and not _drawn(_SAMPLES[needed], language)


def _drawn(sign: str, language: str) -> bool:
    """Tell whether any font has a sign. What fonts declare to be for is not to be relied on."""
    layout = QTextLayout(sign, QFont(families(SANS, language)))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())


def text_scale() -> float:
    """Return how much larger than usual the system's user wants text, 1 to 2."""
    return 1.0 if QGuiApplication.instance() is None else _text_scale()


def scaled(pixels: float) -> int:
    """Return so many pixels of a layout that is made for usual text, at the size that the system asks for."""
    return round(pixels * text_scale())


@cache
def _text_scale() -> float:
    usual = _USUAL_PIXELS.get(sys.platform, 15)
    pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return max(1.0, min(_LARGEST_SCALE, pixels / usual))


def reading_font(typography: Typography, language: str = "") -> QFont:
    """Return the font of running text."""
    font = QFont(families(typography.family, language))
    font.setPixelSize(typography.size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(size: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of everything that is not the article; ``size`` in pixels of usual text."""
    font = QFont(families(SANS, QLocale().name()))
    font.setPixelSize(scaled(size))
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
