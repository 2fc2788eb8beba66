"""Where the reader is in an article, and the ways to other places in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar, QTextEdit

from gui.reader.document import GUTTER
from gui.reader.sheet import Sheet

_EYE = 0.3
"""Where in the view a place is shown that the reader is led to, of its height."""
_LOW = 0.75


class Places(QObject):
    """Reads and moves the scroll bar of one view. A place is (offset, shift): a character of the text, and the
    pixels from the view's top to the top of its line."""

    moved = Signal()
    leaving = Signal()
    """A jump is about to begin."""
    jumped = Signal(str)
    """Name of the anchor."""

    def __init__(self, view: QTextEdit, bar: QScrollBar) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        self._sheet: Sheet | None = None
        self._kept: tuple[int, float] | None = None
        self._leading = False
        bar.valueChanged.connect(self._scrolled)

    def take(self, sheet: Sheet | None) -> None:
        """Go on with another sheet."""
        self._sheet, self._kept = sheet, None

    def begin(self) -> None:
        """Go to the beginning."""
        self._bar.setValue(0)
        self._kept = None
        self.moved.emit()

    def place(self) -> tuple[int, float]:
        """Return where the reader is: the first visible character."""
        if self._sheet is None:
            return 0, 0.0
        if self._kept is None:
            top = self._bar.value()
            offset = self._sheet.offsets.offset(self._sheet.position_at(top + 2))
            self._kept = offset, self._sheet.top_of(offset) - top
        return self._kept

    def restore(self, offset: int, shift: float) -> None:
        """Go to a place, building the document as far as it takes."""
        if self._sheet is None:
            return
        builder = self._sheet.builder
        builder.build_to(offset)
        while True:
            height = builder.document.size().height()
            target = round(self._sheet.top_of(offset) - shift)
            if builder.finished or target + self._view.viewport().height() <= height:
                break
            builder.step()
        self.keep_still(lambda: None, at=target)
        # Kept as it was asked for, so that a font size there and back again ends where it began.
        self._kept = offset, shift
        self.moved.emit()

    def offset_at_eye(self) -> int:
        """Return the offset of the line that stands where a jump would put it."""
        if self._sheet is None:
            return 0
        # A line lower, or a heading jumped to would not count as reached.
        y = self._bar.value() + round(self._view.viewport().height() * _EYE) + 2
        return self._sheet.offsets.offset(self._sheet.position_at(y))

    def progress(self) -> float:
        """Return how much of the text has passed the view's bottom, 0 to 1."""
        if self._sheet is None:
            return 0.0
        if self._sheet.builder.finished and self._bar.value() >= self._bar.maximum():
            return 1.0
        bottom = self._bar.value() + self._view.viewport().height()
        last = self._sheet.position_at(bottom, self._sheet.document.textWidth() - GUTTER - 1)
        return min(1.0, self._sheet.offsets.offset(last) / max(1, len(self._sheet.text)))

    def go_to(self, start: int, end: int) -> None:
        """Bring a passage into view, unless it is there already."""
        if self._sheet is None:
            return
        self._sheet.builder.build_to(end)
        top, height = self._sheet.top_of(start) - self._bar.value(), self._view.viewport().height()
        if not 0 <= top <= height * _LOW:
            self.restore(start, round(height * _EYE))

    def go_to_anchor(self, name: str) -> None:
        """Jump to ``#name``, if the article has it."""
        offset = self._sheet.builder.anchor(name) if self._sheet else None
        if offset is not None:
            self.jump_to(offset)
            self.jumped.emit(name)

    def jump_to(self, offset: int) -> None:
        """Jump to the line of an offset."""
        self.leaving.emit()
        self.restore(offset, round(self._view.viewport().height() * _EYE))

    def keep_still(self, act: Callable[[], object], *, at: int | None = None) -> None:
        """Do something that would make Qt scroll, and stay where the view is, or ``at`` another value."""
        value = self._bar.value() if at is None else at
        self._leading = True
        act()
        self._bar.setValue(value)
        self._leading = False

    def _scrolled(self) -> None:
        if not self._leading:
            self._kept = None
            self.moved.emit()
