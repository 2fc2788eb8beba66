"""Text in hand-painted rows: broken into lines, cut with an ellipsis, right-to-left where it is."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from gui.reader.offsets import Offsets, units


@dataclass(frozen=True, slots=True)
class Lines:
    """A piece of text laid out in at most so many lines."""

    layout: QTextLayout
    height: float

    def draw(self, painter: QPainter, x: float, y: float, color: QColor | str) -> None:
        """Paint it with its top left corner at x, y."""
        painter.setPen(QColor(color))
        self.layout.draw(painter, QPointF(x, y))


def lines(
    text: str,
    font: QFont,
    width: float,
    most: int,
    *,
    spacing: float = 1.0,
    marks: Sequence[tuple[int, int]] = (),
    mark_color: QColor | None = None,
) -> Lines:
    """Break text into at most ``most`` lines, the last one cut with an ellipsis.

    Its direction follows its first strong letter; ``marks`` are (start, end) in code points.
    """
    key = mark_color.rgba() if mark_color is not None else 0
    return _lines(text, _Font(font), max(40, int(width)), most, spacing, tuple(marks), key)


class _Font:
    """A font that hashes, for the cache."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._key = font.key()

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Font) and other._key == self._key


@lru_cache(maxsize=2000)
def _lines(  # noqa: PLR0917 - lru_cache makes its key of positions
    text: str,
    held: _Font,
    width: int,
    most: int,
    spacing: float,
    marks: tuple[tuple[int, int], ...],
    mark_rgba: int,
) -> Lines:
    text = " ".join(text.split()) if not marks else text.replace("\n", " ")
    font = held.font
    shown = _cut(text, font, width, most)
    layout = QTextLayout(shown, font)
    layout.setTextOption(_option(shown))
    if marks:
        layout.setFormats(_formats(shown, marks, QColor.fromRgba(mark_rgba)))
    pitch = QFontMetricsF(font).height() * spacing
    layout.beginLayout()
    y = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
        y += pitch
    layout.endLayout()
    return Lines(layout, y)


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Told outright: a QTextLayout turns the words round but leaves the line on the left.
    if _first_strong(text) in ("R", "AL"):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _first_strong(text: str) -> str:
    kinds = (unicodedata.bidirectional(sign) for sign in text[:400])
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")


def _cut(text: str, font: QFont, width: int, most: int) -> str:
    """Return as much of the text as fits into the lines, with an ellipsis if that is not all."""
    text = text[: most * 400]  # no line of a list holds more; a title may hold a whole page
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return text
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.beginLayout()
    start, full = 0, False
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        full = number == most - 1 and end < units(text)
    layout.endLayout()
    if not full:
        return text
    way = Offsets()
    way.add(0, 0, text)
    cut = way.offset(start)
    return text[:cut] + metrics.elidedText(text[cut:], Qt.TextElideMode.ElideRight, width - 1)


def _formats(text: str, marks: Sequence[tuple[int, int]], color: QColor) -> list[QTextLayout.FormatRange]:
    made = []
    for start, end in marks:
        span = QTextLayout.FormatRange()
        span.start = units(text[:start])
        span.length = units(text[start:end])
        look = QTextCharFormat()
        look.setBackground(color)
        span.format = look
        if span.length:
            made.append(span)
    return made
