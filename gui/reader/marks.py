"""Highlights, search hits and the selection: laid under the text, overlapping ones apart and legible."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.inks import line_ink
from gui.reader.document import GUTTER
from gui.reader.geometry import Geometry
from gui.reader.offsets import Offsets
from gui.theme import Theme, translucent
from storage.records import DEFAULT_STYLE, Highlight, HighlightId

SELECTED = 0.75
"""How strongly the selection is laid on the page."""
_ICON, _PITCH = 16, 20
_UNDER, _STRUCK = 0.87, 0.54
"""Where the lines of the two styles run, of the height of a line's box."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A highlight and the lane it is drawn in: 0, or more beside others that it overlaps."""

    highlight: Highlight
    number: int


@dataclass(frozen=True, slots=True)
class Icon:
    """A note or tag sign in the gutter, in document coordinates."""

    rect: QRectF
    highlight: HighlightId


def lanes(highlights: Sequence[Highlight]) -> tuple[Lane, ...]:
    """Return placed highlights in the order of the text, overlapping ones in lanes of their own."""
    taken: list[int] = []
    made = []
    for one in sorted((one for one in highlights if one.placed), key=lambda one: (one.start, -one.end, one.id)):
        number = next((lane for lane, end in enumerate(taken) if end <= one.start), len(taken))
        taken[number : number + 1] = [one.end]
        made.append(Lane(one, number))
    return tuple(made)


class Marks:
    """What is marked in one article, and how it is painted."""

    def __init__(self, offsets: Offsets, geometry: Geometry) -> None:
        self.offsets, self.geometry = offsets, geometry
        self.lanes: tuple[Lane, ...] = ()
        self.hits: tuple[tuple[int, int], ...] = ()
        self.current = -1
        self.chosen: HighlightId | None = None
        self.hovered: HighlightId | None = None
        self.selection: tuple[int, int] | None = None
        self.moved: tuple[HighlightId, int, int] | None = None
        """A highlight whose ends are being moved, and where to."""
        self.icons: list[Icon] = []

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Replace all highlights."""
        self.lanes = lanes(highlights)

    def get(self, highlight: HighlightId | None) -> Highlight | None:
        """Return a placed highlight by its id, or None."""
        return next((lane.highlight for lane in self.lanes if lane.highlight.id == highlight), None)

    def at(self, offset: int) -> Highlight | None:
        """Return the smallest highlight over a canonical offset, or None."""
        return next(iter(self.over(offset, offset + 1)), None)

    def over(self, start: int, end: int) -> list[Highlight]:
        """Return the highlights that a stretch touches, the smallest first."""
        every = (lane.highlight for lane in self.lanes)
        touched = [one for one in every if one.start < end and one.end > start]
        return sorted(touched, key=lambda one: (one.end - one.start, -one.id))

    def filled(self, first: int, last: int) -> tuple[tuple[int, int], ...]:
        """Return the ranges of the highlights and hits that touch a stretch: there the ground is coloured."""
        spans = (self.span(lane.highlight) for lane in self.lanes)
        return tuple(one for one in (*spans, *self.hits) if one[0] < last and one[1] > first)

    def span(self, highlight: Highlight) -> tuple[int, int]:
        """Return where a highlight is painted: where it is, or where its ends are being moved to."""
        moved = self.moved
        return moved[1:] if moved and moved[0] == highlight.id else (highlight.start, highlight.end)

    def rects(self, start: int, end: int, clip: QRectF | None = None) -> list[QRectF]:
        """Return line rectangles of canonical offsets, those in ``clip`` only if it is given."""
        top, bottom = (clip.top(), clip.bottom()) if clip is not None else (0.0, float("inf"))
        stretches = self.offsets.stretches(start, end)
        return [rect for first, last in stretches for rect in self.geometry.rects(first, last, top, bottom)]

    def paint(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        """Paint what lies in ``clip``, whose text is that of canonical offsets ``first`` to ``last``."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        seen = [
            lane for lane in self.lanes if (span := self.span(lane.highlight))[0] <= last and span[1] >= first
        ]
        rects = {lane.highlight.id: self._clipped(lane.highlight, clip, first, last) for lane in seen}
        for lane in seen:
            painter.setBrush(self._fill(lane, theme))
            ring = QPen(theme.mark_ink(lane.highlight.color), 1.2)
            painter.setPen(ring if lane.highlight.id == self.chosen else QPen(Qt.PenStyle.NoPen))
            for rect in rects[lane.highlight.id]:
                painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for lane in seen:
            if lane.highlight.style != DEFAULT_STYLE:
                self._rule(painter, theme, lane, rects[lane.highlight.id])
            elif lane.number:
                self._underline(painter, theme, lane, rects[lane.highlight.id])
        self._paint_hits(painter, clip, theme, first, last)
        if self.selection:
            painter.setBrush(translucent(theme.selection, SELECTED))
            start, end = max(self.selection[0], first), min(self.selection[1], last)
            for rect in self.rects(start, end, clip):
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)
        painter.restore()

    def _clipped(self, highlight: Highlight, clip: QRectF, first: int, last: int) -> list[QRectF]:
        start, end = self.span(highlight)
        return self.rects(max(start, first), min(end, last), clip)

    def _fill(self, lane: Lane, theme: Theme) -> QColor:
        own = lane.highlight.id
        if lane.highlight.style != DEFAULT_STYLE:
            strength = theme.fill_over if own in (self.chosen, self.hovered) else 0.0
            return translucent(theme.mark(lane.highlight.color), strength)
        strength = theme.fill_over if lane.number else theme.fill
        if own in (self.chosen, self.hovered):
            strength = min(theme.fill_chosen, strength * (1.5 if own == self.chosen else 1.25))
        return translucent(theme.mark(lane.highlight.color), strength)

    def _underline(self, painter: QPainter, theme: Theme, lane: Lane, rects: list[QRectF]) -> None:
        painter.setBrush(theme.mark_ink(lane.highlight.color))
        thick = 3.2 if lane.highlight.id == self.chosen else 2.4
        for rect in rects:
            drop = rect.bottom() - 2.4 + 3.4 * (min(lane.number, 3) - 1)
            painter.drawRoundedRect(QRectF(rect.x() - 1, drop, rect.width() + 2, thick), 1.2, 1.2)

    def _rule(self, painter: QPainter, theme: Theme, lane: Lane, rects: list[QRectF]) -> None:
        """Draw the line of a highlight that is underlined or struck through."""
        painter.setBrush(line_ink(theme, lane.highlight.color))
        for rect in rects:
            thick = max(1.8, rect.height() * 0.075)
            share = _STRUCK if lane.highlight.style == "strike" else _UNDER
            drop = rect.top() + share * rect.height() - thick / 2
            if lane.highlight.style == "underline":
                drop = min(drop + (thick + 1.4) * min(lane.number, 3), rect.bottom() + 3.4)
            painter.drawRoundedRect(QRectF(rect.x(), drop, rect.width(), thick), thick / 2, thick / 2)

    def _paint_hits(self, painter: QPainter, clip: QRectF, theme: Theme, first: int, last: int) -> None:
        # Hits do not overlap: those before the clip, maybe thousands, are not looked at.
        for number in range(bisect_left(self.hits, first, key=lambda hit: hit[1]), len(self.hits)):
            start, end = self.hits[number]
            if start > last:
                break
            strength = theme.fill_hit_current if number == self.current else theme.fill_hit
            painter.setBrush(translucent(theme.hit, strength))
            painter.setPen(QPen(QColor(theme.hit), 1.2) if number == self.current else QPen(Qt.PenStyle.NoPen))
            for rect in self.rects(start, end, clip):
                painter.drawRoundedRect(rect.adjusted(-1.5, 1, 1.5, -1), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)

    # -- the gutter -------------------------------------------------------------------------

    def paint_icons(self, painter: QPainter, clip: QRectF, theme: Theme, width: float, rtl: bool) -> None:
        """Paint a sign beside each highlight with a note or tags, in a page ``width`` pixels wide."""
        self.icons = []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = clip.adjusted(0, -60, 0, 60)
        for lane in self.lanes:
            one = lane.highlight
            if not (one.note or one.tags):
                continue
            here = self.rects(one.start, min(one.end, one.start + 1), wide)
            if here and wide.top() <= here[0].center().y() <= wide.bottom():
                rect = self._free_place(here[0].center().y(), width, rtl)
                self.icons.append(Icon(rect, one.id))
                (_draw_note if one.note else _draw_tag)(
                    painter, rect, theme.mark_ink(one.color), theme.mark(one.color)
                )
        painter.restore()

    def _free_place(self, middle: float, width: float, rtl: bool) -> QRectF:
        """Return the first place beside the line, two abreast and then below, that no other sign holds."""
        for number in range(len(self.icons) + 1):
            column, row = number % 2, number // 2
            left = GUTTER - 16 - _ICON - column * _PITCH if rtl else width - GUTTER + 16 + column * _PITCH
            rect = QRectF(QPointF(left, middle - _ICON / 2 + row * _PITCH), QSizeF(_ICON, _ICON))
            if not any(rect.intersects(icon.rect) for icon in self.icons):
                return rect
        return rect


def _draw_note(painter: QPainter, rect: QRectF, ink: QColor, fill: QColor) -> None:
    bubble = QPainterPath()
    bubble.addRoundedRect(rect.adjusted(0.8, 1.5, -0.8, -3.7), 3.2, 3.2)
    tail = QPainterPath(QPointF(rect.left() + 4, rect.bottom() - 5))
    tail.lineTo(rect.left() + 4.6, rect.bottom() - 0.6)
    tail.lineTo(rect.left() + 9, rect.bottom() - 5)
    tail.closeSubpath()
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(translucent(fill, 0.28))
    painter.drawPath(bubble.united(tail))
    painter.drawLine(rect.topLeft() + QPointF(4.4, 5.2), rect.topRight() + QPointF(-4.4, 5.2))
    painter.drawLine(rect.topLeft() + QPointF(4.4, 8.6), rect.topRight() + QPointF(-7.2, 8.6))


def _draw_tag(painter: QPainter, rect: QRectF, ink: QColor, fill: QColor) -> None:
    label = QPainterPath(rect.topLeft() + QPointF(1.6, 2.6))
    for x, y in ((8.6, 2.6), (14.6, 8.4), (8.6, 14.2), (1.6, 7.6)):
        label.lineTo(rect.topLeft() + QPointF(x, y))
    label.closeSubpath()
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(translucent(fill, 0.28))
    painter.drawPath(label)
    painter.drawEllipse(rect.topLeft() + QPointF(5.2, 6.0), 0.8, 0.8)
