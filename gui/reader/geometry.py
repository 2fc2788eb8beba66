"""Where text stands in a laid-out document: rectangles per visual line, right in bidirectional text too."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextDocument, QTextLine

from gui.reader.styles import ASCENT

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_CACHED = 8192
_JOIN = 6.0
_MIXED = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")

# Of a line's height: the box whose middle is that of its letters. Qt sets them low in a line of fixed height.
_BOX_TOP, _BOX = 0.15, 0.93


class Geometry:
    """Line rectangles in document coordinates, remembered until the document is laid out anew."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._spans: dict[tuple[int, int, int], tuple[QRectF, ...]] = {}

    def forget(self) -> None:
        """Forget all rectangles: the layout has changed."""
        self._spans.clear()

    def block_rect(self, block: QTextBlock) -> QRectF:
        """Return the lines of a block at their full pitch, without its margins."""
        rect = self._document.documentLayout().blockBoundingRect(block)
        format = block.blockFormat()
        # Qt 6 gives the width between the margins, but leaves the left one out of the place.
        rect.translate(format.leftMargin(), 0)
        if format.lineHeightType() == _FIXED:
            rect.setHeight(format.lineHeight() * max(1, block.layout().lineCount()))
        return rect

    def ink_rect(self, block: QTextBlock) -> QRectF:
        """Return the box around the letters of all its lines: what looks evenly spaced to the eye."""
        rect, format = self.block_rect(block), block.blockFormat()
        if format.lineHeightType() != _FIXED:
            return rect
        height = format.lineHeight()
        return rect.adjusted(0, round(_BOX_TOP * height), 0, round((_BOX_TOP + _BOX - 1) * height))

    def line_top(self, position: int) -> float:
        """Return the top of the line that holds a document position."""
        block = self._document.findBlock(position)
        rect = self.block_rect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return rect.top() + _pitch(block, line)[0] if line.isValid() else rect.top()

    def lines(self, block: QTextBlock) -> list[tuple[float, float]]:
        """Return top and bottom of each line of a block at its full pitch."""
        top, layout = self._document.documentLayout().blockBoundingRect(block).top(), block.layout()
        pitches = (_pitch(block, layout.lineAt(number)) for number in range(layout.lineCount()))
        return [(top + y, top + y + height) for y, height in pitches]

    def rects(self, start: int, end: int, top: float = 0.0, bottom: float = float("inf")) -> Iterator[QRectF]:
        """Yield the rectangles of document positions ``start`` to ``end`` between ``top`` and ``bottom``.

        There is one a visual line, and several in a line whose direction changes within the range.
        """
        block = self._document.findBlock(start)
        layout = self._document.documentLayout()
        while block.isValid() and block.position() < end:
            rect = layout.blockBoundingRect(block)
            if rect.top() > bottom:
                return
            if rect.bottom() >= top:
                yield from self._in_block(block, max(0, start - block.position()), end - block.position())
            block = block.next()

    def _in_block(self, block: QTextBlock, start: int, end: int) -> tuple[QRectF, ...]:
        key = (block.position(), start, min(end, block.length() - 1))
        if key not in self._spans:
            if len(self._spans) > _CACHED:
                self._spans.clear()
            self._spans[key] = tuple(self._measure(block, *key[1:]))
        return self._spans[key]

    def _measure(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        mixed = _MIXED.search(block.text()) is not None
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            while low < high and self._document.characterAt(block.position() + low).isspace():
                low += 1  # A mark begins at letters, not at the indentation of code.
            if low >= high:
                continue
            top, height = _box(block, line)
            edge = line.naturalTextRect()
            for left, right in _extents(line, low, high, mixed=mixed):
                left, right = max(left, edge.left()), min(right, edge.right())
                if right > left:
                    yield QRectF(origin.x() + left, origin.y() + top, right - left, height)


def _pitch(block: QTextBlock, line: QTextLine) -> tuple[float, float]:
    """Return top and height of a line's share of its block, relative to the block."""
    format = block.blockFormat()
    if format.lineHeightType() != _FIXED:
        return line.y(), line.height()
    height = format.lineHeight()
    return line.y() + line.ascent() - ASCENT * height, height


def _box(block: QTextBlock, line: QTextLine) -> tuple[float, float]:
    """Return top and height of the box around a line's letters, relative to the block."""
    format = block.blockFormat()
    if format.lineHeightType() != _FIXED:
        return line.y(), line.height()
    top, height = _pitch(block, line)
    return round(top + _BOX_TOP * height), round(_BOX * height)


def _extents(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[tuple[float, float]]:
    """Return the stretches that the characters from ``start`` to ``end`` of a line take, left to right."""
    if not mixed:
        left, right = _x(line, start), _x(line, end)
        return [(min(left, right), max(left, right))]
    # Neighbours in a text of two directions may stand far apart. Where the directions meet, a cursor has two
    # places and Qt tells one of them; glyphs have but one. Runs overlap a little: join them.
    rects = sorted((run.boundingRect() for run in line.glyphRuns(start, end - start)), key=QRectF.left)
    joined: list[tuple[float, float]] = []
    for rect in rects:
        if joined and rect.left() <= joined[-1][1] + _JOIN:
            joined[-1] = (joined[-1][0], max(joined[-1][1], rect.right()))
        else:
            joined.append((rect.left(), rect.right()))
    return joined


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)
    # The stubs say object; Qt answers with the x and the position it belongs to.
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
