"""The notes of a print: numbered, laid out line by line, so that they can be cut where a page ends."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from gui.reader.typography import interface_font
from gui.theme import Theme

_PITCH = 1.42
_INDENT = 1.9
"""In ems of the notes: where their text stands beside their number."""
_BETWEEN = 0.3
_SWATCH = 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands at the foot of a page or after the text."""

    text: str
    label: str = ""
    """Its number, or a word before it such as "Tags"."""
    color: str = ""
    """Of the highlight that it is about."""


class Footnotes:
    """Notes laid out in a column ``width`` pixels wide."""

    def __init__(self, notes: list[Note], *, width: float, size: int, rtl: bool) -> None:
        self.notes = notes
        self._font = interface_font(size)
        self._bold = interface_font(size, QFont.Weight.DemiBold)
        self._width, self._size, self._rtl = width, size, rtl
        self._layouts = [self._lay_out(note) for note in notes]

    @property
    def heights(self) -> list[list[float]]:
        """The heights of the lines of each note."""
        pitch, between = self._size * _PITCH, self._size * _BETWEEN
        return [
            [pitch + (between if line == 0 else 0.0) for line in range(layout.lineCount())]
            for layout in self._layouts
        ]

    def _lay_out(self, note: Note) -> QTextLayout:
        layout = QTextLayout(note.text.replace("\n", "\u2028") or " ", self._font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        room = self._width - self._indent(note)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
        layout.endLayout()
        return layout

    def _indent(self, note: Note) -> float:
        own = QFontMetricsF(self._bold).horizontalAdvance(note.label) + self._size * 0.6
        swatch = self._size * (_SWATCH + 0.35) if note.color else 0.0
        return max(self._size * _INDENT, own + swatch)

    def paint(self, painter: QPainter, theme: Theme, lines: tuple[tuple[int, int], ...], top: float) -> None:
        """Paint lines of notes from ``top`` downwards, at the left edge of the page's column."""
        y, heights = top, self.heights
        ascent = QFontMetricsF(self._font).ascent()
        for number, line in lines:
            note, layout = self.notes[number], self._layouts[number]
            height = heights[number][line]
            base = y + height - self._size * (_PITCH - 1.0) / 2 - self._size * 0.22
            if line == 0:
                self._paint_label(painter, theme, note, base)
            indent = self._indent(note)
            drawn = layout.lineAt(line)
            painter.setPen(QColor(theme.text))
            left = 0.0 if self._rtl else indent
            drawn.draw(painter, QPointF(left, base - ascent - drawn.y()))
            y += height

    def _paint_label(self, painter: QPainter, theme: Theme, note: Note, base: float) -> None:
        swatch = self._size * _SWATCH
        at = 0.0
        if note.color:
            left = self._width - swatch if self._rtl else 0.0
            painter.fillRect(QRectF(left, base - swatch, swatch, swatch), theme.mark(note.color))
            at = swatch + self._size * 0.35
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.heading))
        wide = QFontMetricsF(self._bold).horizontalAdvance(note.label)
        painter.drawText(QPointF(self._width - at - wide if self._rtl else at, base), note.label)
