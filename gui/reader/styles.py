"""How each kind of block and run is set: Qt's block and character formats, without any colour.

Baselines lie at fixed distances, whole pixels apart, whatever fonts a line falls back on: the rhythm stays
even, and every place in the document is a whole number, so that a reading place can be restored exactly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat

from gui.reader.typography import MONO, SANS, Typography, families
from storage.records import Block, Kind, Run, Style

ASCENT = 0.8
"""Share of a line of fixed height that Qt 6 puts above the baseline."""

STEP_QUOTE, STEP_LIST = 1.5, 1.6
"""Ems that one quote and one list move their text in."""


class Role(StrEnum):
    """What a block is to its reader."""

    TITLE = "title"
    BYLINE = "byline"
    TEXT = "text"
    HEADING = "heading"
    PULL = "pull"
    """A quote that lifts out what the text says elsewhere."""
    CODE = "code"
    CAPTION = "caption"
    PICTURE = "picture"
    RULE = "rule"
    CELL = "cell"
    DENSE = "dense"
    """A cell of a table of many columns."""


@dataclass(frozen=True, slots=True)
class _Look:
    scale: float = 1.0
    line: float = 0.0
    """Line height in ems of its own size; 0 as the typography has it."""
    above: float = 0.9
    below: float = 0.9
    """In ems; of two neighbours the larger one counts."""
    family: str = ""
    weight: QFont.Weight = QFont.Weight.Normal


_BOLD, _SEMIBOLD = QFont.Weight.Bold, QFont.Weight.DemiBold
_LOOKS = {
    Role.TITLE: _Look(scale=2.05, line=1.2, above=0, below=0.3, weight=_BOLD),
    Role.BYLINE: _Look(scale=0.84, line=1.5, above=0.3, below=2.0, family=SANS),
    Role.TEXT: _Look(),
    Role.PULL: _Look(scale=1.3, line=1.38, above=1.3, below=1.3),
    Role.CODE: _Look(scale=0.8, line=1.5, above=1.75, below=1.75, family=MONO),
    Role.CAPTION: _Look(scale=0.79, line=1.45, above=0.45, below=1.4, family=SANS),
    Role.PICTURE: _Look(above=1.1, below=0.45),
    Role.RULE: _Look(scale=0.5, line=2.0, above=0.9, below=0.9),
    Role.CELL: _Look(scale=0.84, line=1.45, above=0, below=0, family=SANS),
    Role.DENSE: _Look(scale=0.72, line=1.4, above=0, below=0, family=SANS),
}
_HEADINGS = {
    1: _Look(scale=1.58, line=1.25, above=1.7, below=0.55, weight=_BOLD),
    2: _Look(scale=1.4, line=1.25, above=1.6, below=0.55, weight=_SEMIBOLD),
    3: _Look(scale=1.2, line=1.3, above=1.4, below=0.5, weight=_SEMIBOLD),
    4: _Look(scale=1.06, line=1.35, above=1.2, below=0.45, weight=_SEMIBOLD),
    5: _Look(scale=1.0, line=1.4, above=1.1, below=0.45, weight=_SEMIBOLD),
    6: _Look(scale=0.92, line=1.4, above=1.1, below=0.45, weight=_SEMIBOLD),
}
_ITEM_GAP = 0.4


def role_of(block: Block, *, dense: bool = False) -> Role:
    """Return what ``block`` is to its reader; ``dense`` in a table of many columns."""
    if block.kind is Kind.PREFORMATTED:
        return Role.CODE
    if block.kind is Kind.HEADING:
        return Role.HEADING
    if block.cell is not None:
        return Role.DENSE if dense else Role.CELL
    kinds = {Kind.CAPTION: Role.CAPTION, Kind.IMAGE: Role.PICTURE, Kind.RULE: Role.RULE}
    return kinds.get(block.kind, Role.TEXT)


def indent(nest: str) -> float:
    """Return how many ems the containers in ``nest`` move their text in.

    >>> indent("qu")
    3.1
    """
    return sum(STEP_QUOTE if letter == "q" else STEP_LIST for letter in nest)


class Styles:
    """Formats for one typography and language, made once each."""

    def __init__(self, typography: Typography, language: str, target: Callable[[str], str] = str) -> None:
        """``target`` says what a format has for what a link leads to, "" for none."""
        self.typography = typography
        self._target = target
        self._language = language
        self._characters: dict[tuple[Role, int, Style], QTextCharFormat] = {}

    def look(self, role: Role, level: int = 0) -> _Look:
        """Return the measures of a role; ``level`` is that of a heading."""
        return _HEADINGS[max(1, min(6, level))] if role is Role.HEADING else _LOOKS[role]

    def metrics(self, role: Role) -> QFontMetricsF:
        """Return the measures of a role's own face, semibold where it may be."""
        format = self.characters(role, Run(text="", style=Style.BOLD))
        return QFontMetricsF(format.font())

    def pitch(self, role: Role, level: int = 0, language: str = "") -> int:
        """Return the pixels from baseline to baseline."""
        look = self.look(role, level)
        return self.typography.pitch(language or self._language, look.scale, look.line)

    def block(
        self, role: Role, *, level: int = 0, nest: str = "", rtl: bool = False, language: str = ""
    ) -> QTextBlockFormat:
        """Return the block format of a role in so many containers."""
        ems, look, made = self.typography.ems, self.look(role, level), QTextBlockFormat()
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        item = nest.endswith(("u", "o")) and role is Role.TEXT
        above, below = look.above, look.below
        if role is Role.TEXT:
            above = below = min(_ITEM_GAP, self.typography.paragraph) if item else self.typography.paragraph
            if self.typography.justified:
                made.setAlignment(Qt.AlignmentFlag.AlignJustify)
        made.setTopMargin(ems(above))
        made.setBottomMargin(ems(below))
        (made.setRightMargin if rtl else made.setLeftMargin)(ems(indent(nest)))
        if role is Role.CODE:
            made.setLeftMargin(made.leftMargin() + ems(0.9))
            made.setRightMargin(made.rightMargin() + ems(0.9))
        if role is not Role.PICTURE:
            made.setLineHeight(
                self.pitch(role, level, language), QTextBlockFormat.LineHeightTypes.FixedHeight.value
            )
        if level:
            made.setHeadingLevel(level)
        return made

    def characters(self, role: Role, run: Run, level: int = 0) -> QTextCharFormat:
        """Return the character format of a run in a block of ``role``."""
        key = (role, level, run.style)
        made = self._characters.get(key)
        if made is None:
            made = self._characters[key] = self._make(*key)
        if run.href and (target := self._target(run.href)):
            # Not kept: a page may have a hundred thousand links, each to somewhere else.
            made = QTextCharFormat(made)
            made.setAnchor(True)
            made.setAnchorHref(target)
        return made

    def _make(self, role: Role, level: int, style: Style) -> QTextCharFormat:
        look, made = self.look(role, level), QTextCharFormat()
        family, scale = look.family, look.scale
        if style & Style.CODE and role is not Role.CODE:
            family, scale = MONO, scale * 0.86
        if family:
            made.setFontFamilies(families(family, self._language))
        if scale != 1.0:
            made.setProperty(QTextFormat.Property.FontPixelSize.value, self.typography.ems(scale))
        # The sans face comes up to semibold; a synthetic bold smears.
        bold = _SEMIBOLD if (family or self.typography.family) == SANS else _BOLD
        weight = max(look.weight, bold) if style & Style.BOLD else look.weight
        weight = min(weight, bold) if weight > QFont.Weight.Medium else weight
        if weight != QFont.Weight.Normal:
            made.setFontWeight(weight)
        if style & Style.ITALIC:
            made.setFontItalic(True)
        if style & Style.STRIKE:
            made.setFontStrikeOut(True)
        if style & (Style.SUB | Style.SUP):
            vertical = QTextCharFormat.VerticalAlignment
            made.setVerticalAlignment(
                vertical.AlignSuperScript if style & Style.SUP else vertical.AlignSubScript
            )
        return made
