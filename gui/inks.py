"""The reader's own colours of highlights: what they are called, and how each theme shows them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from gui.theme import Theme, blend, contrast
from gui.translation import QT_TRANSLATE_NOOP
from storage.records import COLORS, MarkColor

STANDARD = tuple(MarkColor(name=name) for name in COLORS)
"""The colours of a library that nobody has changed."""

_NAMES = {
    "yellow": QT_TRANSLATE_NOOP("Actions", "Yellow"),
    "green": QT_TRANSLATE_NOOP("Actions", "Green"),
    "blue": QT_TRANSLATE_NOOP("Actions", "Blue"),
    "pink": QT_TRANSLATE_NOOP("Actions", "Pink"),
    "purple": QT_TRANSLATE_NOOP("Actions", "Purple"),
}
_LEGIBLE = 4.5
"""Of the text on a highlight, at its strongest."""
_SEEN = 1.12
"""Of a highlight on the page."""
_LINE = 3.0
"""Of a line under or through the text: WCAG's for what is no text."""
_STEPS = 40


def color_words(color: MarkColor) -> str:
    """Return what a colour is called: by the reader, else in the user's language."""
    if color.label or color.name not in _NAMES:
        return color.words
    return QCoreApplication.translate("Actions", _NAMES[color.name])


def words_of(name: str, colors: Iterable[MarkColor]) -> str:
    """Return what the colour of a name is called, among those of a library."""
    return next((color_words(color) for color in colors if color.name == name), name)


def inked(theme: Theme, colors: Sequence[MarkColor]) -> Theme:
    """Return the theme with the reader's colours, each so that text on it stays legible.

    >>> from gui.theme import DARK
    >>> inked(DARK, [MarkColor(name="doubt", value="#ff0000")]).mark("doubt").name() != ""
    True
    """
    own = {color.name: _fitted(theme, color.value) for color in colors if color.value}
    return replace(theme, marks={**theme.marks, **own})


def line_ink(theme: Theme, color: str) -> QColor:
    """Return a highlight's colour for lines under and through text: seen well on the page."""
    return QColor(_line(theme.background, theme.mark(color).name()))


def _fitted(theme: Theme, value: str) -> str:
    """Return the colour nearest to ``value`` that text can be read on and that is seen on the page."""
    page, color = QColor(theme.background), QColor(value)
    for _ in range(_STEPS):
        if contrast(theme.text, blend(color, page, theme.fill_chosen)) >= _LEGIBLE:
            break
        color = blend(page, color, 0.08)
    for _ in range(_STEPS):
        if contrast(blend(color, page, theme.fill), page) >= _SEEN:
            break
        color = blend(theme.text, color, 0.04)
    return color.name()


@lru_cache(maxsize=256)
def _line(page: str, value: str) -> str:
    color = QColor(value)
    for _ in range(_STEPS):
        if contrast(color, page) >= _LINE:
            break
        dark_page = contrast(page, "#ffffff") > contrast(page, "#000000")
        light = color.lightnessF() + (0.02 if dark_page else -0.02)
        lit = QColor.fromHslF(max(0.0, color.hslHueF()), color.hslSaturationF(), max(0.0, min(1.0, light)))
        color = QColor(lit.name())  # as it will be painted: rounding may cost the last bit of contrast
    return color.name()
