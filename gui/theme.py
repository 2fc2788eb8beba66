"""Five themes: every colour of the application by name, and what Qt makes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

_MARKS: Mapping[str, str] = MappingProxyType(
    {"yellow": "#ffd43b", "green": "#69db7c", "blue": "#74c0fc", "pink": "#f783ac", "purple": "#b197fc"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One set of colours, as ``#rrggbb``; strengths are alphas of 0 to 1."""

    name: str
    dark: bool
    background: str
    """Behind the article, and in fields."""
    text: str
    heading: str
    muted: str
    """Bylines, captions, placeholders: still readable."""
    link: str
    code: str
    """The box behind code, a table's header, a missing picture."""
    rule: str
    """Lines of tables and boxes, and borders."""
    quote: str
    """The bar beside a quote."""
    selection: str
    sidebar: str
    sidebar_text: str
    hover: str
    active: str
    """The chosen row of a list."""
    raised: str
    """What floats: the popover, menus."""
    border: str
    """Round fields and what floats."""
    accent: str
    """Focus rings and the button that is meant."""
    accent_text: str
    danger: str
    """What went wrong, and what was removed."""
    added: str
    """What a comparison marks as added."""
    hit: str
    """Marks of a search; the current one is painted in full."""
    shadow: float
    fill: float
    """Of a highlight under the text."""
    fill_over: float
    """Of one that overlaps another."""
    fill_chosen: float
    fill_hit: float
    fill_hit_current: float
    fill_difference: float
    fill_difference_current: float
    marks: Mapping[str, str]
    """The colours of highlights by name."""
    dim: float = 0.0
    """How much of the ground shows through pictures: they are dimmed, never inverted."""

    def mark(self, color: str) -> QColor:
        """Return the colour of a highlight: one of ours, the user's own ``#rrggbb``, or yellow."""
        found = (
            QColor(self.marks.get(color, color)) if color in self.marks or color.startswith("#") else QColor()
        )
        return found if found.isValid() else QColor(self.marks["yellow"])

    def mark_ink(self, color: str) -> QColor:
        """Return the same colour fit for thin lines on the background."""
        mark = self.mark(color)
        return mark if self.dark else mark.darker(122)


LIGHT = Theme(
    name="light",
    dark=False,
    background="#ffffff",
    text="#1f2328",
    heading="#16191d",
    muted="#5c666f",
    link="#1a5fb4",
    code="#f5f6f8",
    rule="#dfe2e6",
    quote="#cdd2d9",
    selection="#c6ddfc",
    sidebar="#f7f7f8",
    sidebar_text="#24292f",
    hover="#ecedef",
    active="#e1ebfb",
    raised="#ffffff",
    border="#d8dce1",
    accent="#2f6fd0",
    accent_text="#ffffff",
    danger="#b42318",
    added="#1a7f37",
    hit="#ff9100",
    shadow=0.22,
    fill=0.62,
    fill_over=0.20,
    fill_chosen=0.92,
    fill_hit=0.30,
    fill_hit_current=0.72,
    fill_difference=0.13,
    fill_difference_current=0.28,
    marks=_MARKS,
)
SEPIA = Theme(
    name="sepia",
    dark=False,
    background="#f8f1e3",
    text="#3a2f23",
    heading="#2c2319",
    muted="#65563f",
    link="#86480f",
    code="#f0e6d2",
    rule="#ddcfb3",
    quote="#cfbc98",
    selection="#e6cf9f",
    sidebar="#f1e8d6",
    sidebar_text="#43382b",
    hover="#e9dec8",
    active="#e4d4b3",
    raised="#fcf7ec",
    border="#d6c7a8",
    accent="#8a5a1f",
    accent_text="#ffffff",
    danger="#a3281c",
    added="#3f6f1f",
    hit="#ee7d00",
    shadow=0.20,
    fill=0.62,
    fill_over=0.22,
    fill_chosen=0.90,
    fill_hit=0.30,
    fill_hit_current=0.66,
    fill_difference=0.14,
    fill_difference_current=0.28,
    marks=_MARKS,
)
GREY = Theme(
    name="grey",
    dark=True,
    background="#3a3d41",
    text="#e6e8ea",
    heading="#f4f5f6",
    muted="#c6cace",
    link="#b9d2fb",
    code="#43474c",
    rule="#565b61",
    quote="#6b7178",
    selection="#455d84",
    sidebar="#333639",
    sidebar_text="#d6d9dc",
    hover="#404448",
    active="#42506a",
    raised="#44484d",
    border="#5f656c",
    accent="#8bb4f2",
    accent_text="#14181d",
    danger="#ffb0a8",
    added="#8fdca6",
    hit="#ff9e1f",
    shadow=0.45,
    fill=0.20,
    fill_over=0.08,
    fill_chosen=0.24,
    fill_hit=0.18,
    fill_hit_current=0.26,
    fill_difference=0.14,
    fill_difference_current=0.24,
    marks=_MARKS,
    dim=0.16,
)
DARK = Theme(
    name="dark",
    dark=True,
    background="#17191c",
    text="#d3d6da",
    heading="#e6e8eb",
    muted="#9aa1a9",
    link="#8ab4f8",
    code="#212428",
    rule="#32373d",
    quote="#484e56",
    selection="#284066",
    sidebar="#1d2024",
    sidebar_text="#c9cdd2",
    hover="#282c31",
    active="#27364d",
    raised="#24282d",
    border="#3a4047",
    accent="#5b94ea",
    accent_text="#0c1117",
    danger="#ff8a80",
    added="#57c878",
    hit="#ff9e1f",
    shadow=0.60,
    fill=0.285,
    fill_over=0.09,
    fill_chosen=0.34,
    fill_hit=0.24,
    fill_hit_current=0.34,
    fill_difference=0.18,
    fill_difference_current=0.34,
    marks=_MARKS,
    dim=0.2,
)
BLACK = replace(
    DARK,
    name="black",
    background="#000000",
    text="#c8cbcf",
    heading="#dfe1e4",
    muted="#949aa1",
    code="#15171a",
    rule="#2a2e33",
    quote="#3f454c",
    selection="#274169",
    sidebar="#0c0d0f",
    sidebar_text="#bfc3c8",
    hover="#1a1d20",
    active="#1d2c44",
    raised="#17191c",
    border="#33383e",
    shadow=0.70,
    dim=0.26,
)
THEMES: Mapping[str, Theme] = MappingProxyType(
    {theme.name: theme for theme in (LIGHT, SEPIA, GREY, DARK, BLACK)}
)
"""From the lightest to the darkest."""

SYSTEM = "system"
"""The choice to be light or dark as the system is."""


def chosen_theme(choice: str, system: Qt.ColorScheme | None = None) -> Theme:
    """Return the theme of a choice: a theme's name, or as the ``system`` is; nonsense means the latter."""
    if choice in THEMES:
        return THEMES[choice]
    scheme = QGuiApplication.styleHints().colorScheme() if system is None else system
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    high, low = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(over: QColor | str, under: QColor | str, strength: float) -> QColor:
    """Return what is seen when ``over`` is laid on ``under`` with an alpha of ``strength``."""
    top, ground = QColor(over), QColor(under)
    mix = (
        round(a * strength + b * (1 - strength))
        for a, b in zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mix)


def translucent(color: QColor | str, strength: float) -> QColor:
    """Return ``color`` with an alpha of ``strength``, 0 to 1."""
    tint = QColor(color)
    tint.setAlphaF(strength)
    return tint


def palette(theme: Theme) -> QPalette:
    """Return the palette of the whole application."""
    made = QPalette()
    role = QPalette.ColorRole
    for one, color in {
        role.Window: theme.sidebar,
        role.WindowText: theme.sidebar_text,
        role.Base: theme.background,
        role.AlternateBase: theme.code,
        role.Text: theme.text,
        role.Button: theme.sidebar,
        role.ButtonText: theme.sidebar_text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.hover,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
        role.Accent: theme.accent,
    }.items():
        made.setColor(one, QColor(color))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, blend(theme.muted, theme.sidebar, 0.6))
    return made


def stylesheet(theme: Theme) -> str:
    """Return the small stylesheet of the whole application; colours of plain widgets come from the palette."""
    return _SHEET.format(theme=theme)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_SHEET = """
QLineEdit, QPlainTextEdit {{
    background: {theme.background}; color: {theme.text}; border: 1px solid {theme.border}; border-radius: 6px;
    padding: 5px 9px; selection-background-color: {theme.selection}; selection-color: {theme.text};
}}
QPlainTextEdit {{ padding: 3px 5px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {theme.accent}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }}
QToolButton:hover {{ background: {theme.hover}; }}
QToolButton:focus {{ border: 1px solid {theme.accent}; }}
QToolButton:checked {{ background: {theme.active}; }}
QToolTip {{
    background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border}; padding: 4px 7px;
}}
QListView#tagCompletions {{
    background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border}; padding: 0; outline: 0;
}}
QListView#tagCompletions::item {{ padding: 4px 7px; border-radius: 4px; color: {theme.text}; }}
QListView#tagCompletions::item:selected {{ background: {theme.active}; }}
QMenu {{ background: {theme.raised}; border: 1px solid {theme.border}; padding: 5px; }}
QMenu::item {{ padding: 5px 22px; border-radius: 4px; color: {theme.text}; }}
QMenu::item:selected {{ background: {theme.active}; }}
QMenu::item:disabled {{ color: {theme.muted}; }}
QMenu::separator {{ height: 1px; background: {theme.rule}; margin: 5px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {theme.border}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
