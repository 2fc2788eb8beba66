"""The histogram of the start page: articles by month of publication, brushed by mouse or keys."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme, blend
from storage.records import Tally

_MOST_BARS = 120
"""Beyond, a bar is a year: thinner ones could be neither seen nor hit."""
_HEIGHT, _FOOT = 108, 18
_WIDEST = 26


class Timeline(QWidget):
    """Bars in the order of time; a click, a drag or Enter asks for the span."""

    spanAsked = Signal(str, str)
    """The first and the last month or year, as ``YYYY-MM`` or ``YYYY``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("explore.timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._theme: Theme = LIGHT
        self._bars: tuple[tuple[str, int], ...] = ()
        self._anchor = self._end = -1
        self._over = -1
        self._name()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.update()

    def show_months(self, months: Sequence[Tally]) -> None:
        """Show these months; so many that they would not fit are shown by year."""
        bars = [(month.label, month.count) for month in months]
        if len(bars) > _MOST_BARS:
            bars = [
                (year, sum(count for _, count in group))
                for year, group in groupby(bars, key=lambda bar: bar[0][:4])
            ]
        self._bars = tuple(bars[-_MOST_BARS:])
        self._anchor = self._end = self._over = -1
        self._name()
        self.update()

    @property
    def span(self) -> tuple[str, str] | None:
        """The first and last label of what is brushed; None if nothing is."""
        if self._end < 0:
            return None
        low, high = sorted((self._anchor, self._end))
        return self._bars[low][0], self._bars[high][0]

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    # -- words

    def _name(self) -> None:
        span = self.span
        if span is None:
            words = self.tr("Articles by date of publication")
        else:
            low, high = sorted((self._anchor, self._end))
            count = sum(count for _, count in self._bars[low : high + 1])
            words = self.tr("{0}: %n article(s)", "", count).format(self._spoken(low, high))
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _spoken(self, low: int, high: int) -> str:
        first, last = (_dated(self._bars[at][0]) for at in (low, high))
        return first if low == high else f"{first} – {last}"

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._brush(at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor >= 0 and at >= 0:
            self._brush(self._anchor, at)
        elif at != self._over:
            self._over = at
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over = -1
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._bar_at(event.pos().x())
            words = "" if at < 0 else f"{self._spoken(at, at)}: {QLocale().toString(self._bars[at][1])}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ways: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._bars) - 1}
        if key in ways and self._bars:
            by = -ways[key] if self._mirrored else ways[key]
            start = len(self._bars) if self._end < 0 else self._end
            at = max(0, min(len(self._bars) - 1, start + by))
        elif key in ends and self._bars:
            at = ends[key]
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
            return
        else:
            super().keyPressEvent(event)
            return
        self._brush(self._anchor if shift and self._anchor >= 0 else at, at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _brush(self, anchor: int, end: int) -> None:
        if (anchor, end) != (self._anchor, self._end):
            self._anchor, self._end = anchor, end
            self._name()
            self.update()

    def _ask(self) -> None:
        if self.span is not None:
            self.spanAsked.emit(*self.span)

    # -- painting

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def _step(self) -> float:
        return min(_WIDEST, (self.width() - 2) / max(1, len(self._bars)))

    def _bar_at(self, x: float) -> int:
        at = int((self.width() - x if self._mirrored else x) // self._step)
        return at if 0 <= at < len(self._bars) else -1

    def _left(self, at: int) -> float:
        left = 1 + at * self._step
        return self.width() - left - self._step if self._mirrored else left

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        floor = self.height() - _FOOT
        painter.fillRect(QRectF(0, floor, self.width(), 1), QColor(theme.rule))
        largest = max((count for _, count in self._bars), default=0)
        low, high = sorted((self._anchor, self._end))
        gap = 1 if self._step > 4 else 0
        for at, (_, count) in enumerate(self._bars):
            brushed = self._end >= 0 and low <= at <= high
            if brushed:
                back = QRectF(self._left(at), 0, self._step, floor)
                painter.fillRect(back, QColor(theme.active))
            if count:
                high_enough = max(2.0, (floor - 6) * count / largest)
                bar = QRectF(self._left(at) + gap, floor - high_enough, self._step - 2 * gap, high_enough)
                strong = brushed or at == self._over
                painter.fillRect(
                    bar, QColor(theme.accent) if strong else blend(theme.accent, theme.background, 0.62)
                )
        self._paint_years(painter, floor)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_years(self, painter: QPainter, floor: int) -> None:
        painter.setFont(interface_font(11))
        painter.setPen(QColor(self._theme.muted))
        free = -1.0 if not self._mirrored else self.width() + 1.0
        for at, (label, _) in enumerate(self._bars):
            if len(label) > 4 and not label.endswith("-01") and at:
                continue
            year = label[:4]
            wide = painter.fontMetrics().horizontalAdvance(year) + 8
            left = self._left(at) if not self._mirrored else self._left(at) + self._step - wide
            clear = left + wide <= free if self._mirrored else left >= free
            if clear and 0 <= left <= self.width() - wide:
                painter.drawText(QRectF(left, floor + 2, wide, _FOOT - 2), Qt.AlignmentFlag.AlignVCenter, year)
                free = left if self._mirrored else left + wide


def _dated(label: str) -> str:
    """Return a year or a month as the user's language writes it."""
    if len(label) == 4:
        return label
    return QLocale().toString(QDate(int(label[:4]), int(label[5:]), 1), "MMMM yyyy")
