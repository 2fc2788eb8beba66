"""The ends of the chosen highlight: grips to drag, and the next word for the keyboard."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter, QPen

from gui.inks import line_ink
from gui.reader.marks import Marks
from gui.reader.offsets import Offsets
from gui.theme import Theme
from storage.records import Highlight

START, END = "start", "end"

_KNOB = 4.5
_REACH = 9.0
_LOOK = 400
"""Code points to either side in which the edge of a word is sought."""


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of a highlight in document coordinates."""

    edge: str
    line: QRectF
    """The thin bar at the edge."""
    knob: QPointF


def grips(marks: Marks, highlight: Highlight, rtl: tuple[bool, bool]) -> list[Grip]:
    """Return the grips at both ends of a highlight; none where it is not laid out.

    ``rtl`` tells whether the words run from right to left at its start and at its end.
    """
    start, end = marks.span(highlight)
    first, last = marks.rects(start, start + 1), marks.rects(end - 1, end)
    if not first or not last:
        # White space has no rectangle: the nearest letters then.
        every = marks.rects(start, end)
        if not every:
            return []
        first, last = first or every[:1], last or every[-1:]
    head, tail = first[0], last[-1]
    found = []
    for edge, rect, right in ((START, head, rtl[0]), (END, tail, rtl[1])):
        before = (edge == START) != right
        x = rect.left() - 1 if before else rect.right() + 1
        line = QRectF(x - 0.8, rect.top(), 1.6, rect.height())
        knob = QPointF(x, rect.top() - 1 if edge == START else rect.bottom() + 1)
        found.append(Grip(edge, line, knob))
    return found


def paint(painter: QPainter, theme: Theme, highlight: Highlight, shown: list[Grip]) -> None:
    """Paint the grips of a highlight."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = line_ink(theme, highlight.color)
    for grip in shown:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRect(grip.line)
        painter.setPen(QPen(QColor(theme.background), 1.5))
        painter.drawEllipse(grip.knob, _KNOB, _KNOB)
    painter.restore()


def at(point: QPointF, shown: list[Grip]) -> Grip | None:
    """Return the grip under a point: its knob, or the bar at the edge."""
    for grip in shown:
        far = grip.knob - point
        if far.x() ** 2 + far.y() ** 2 <= _REACH**2:
            return grip
    return next((grip for grip in shown if grip.line.adjusted(-3, 0, 3, 0).contains(point)), None)


def moved(highlight: Highlight, edge: str, offset: int) -> tuple[int, int]:
    """Return where a highlight stands once an end is at ``offset``; one character at least is left.

    An end that is drawn over the other one goes no further.
    """
    if edge == START:
        return min(offset, highlight.end - 1), highlight.end
    return highlight.start, max(offset, highlight.start + 1)


def word_edge(text: str, offset: int, edge: str, step: int) -> int:
    """Return the next (1) or previous (-1) offset at which a word begins (START) or ends (END).

    >>> word_edge("thin ice, and", 4, "end", 1), word_edge("thin ice, and", 8, "end", -1)
    (8, 4)
    >>> word_edge("thin ice, and", 5, "start", -1)
    0
    """
    low, high = max(0, offset - _LOOK), min(len(text), offset + _LOOK)
    piece, way = text[low:high], Offsets()
    way.add(0, 0, piece)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, piece)
    finder.setPosition(way.position(offset - low))
    while (position := finder.toNextBoundary() if step > 0 else finder.toPreviousBoundary()) >= 0:
        found = low + way.offset(position)
        sign = text[found - 1 : found] if edge == END else text[found : found + 1]
        if sign and unicodedata.category(sign)[0] in "LNM":
            return found
    return (len(text) if edge == END else offset) if step > 0 else (offset if edge == END else 0)
