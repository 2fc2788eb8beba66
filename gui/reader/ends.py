"""The ends of the chosen highlight while the mouse has hold of one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from gui.reader import handles
from gui.reader.sheet import Sheet
from storage.records import Highlight

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_SCROLL = 24
"""Pixels a move scrolls by, beyond the edge of the view."""


class Ends(QObject):
    """Follows a grip that is dragged, shows where the highlight would end, and tells where it was let go."""

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._held: tuple[Highlight, str] | None = None
        self._sheet: Sheet | None = None

    @property
    def held(self) -> bool:
        """Whether an end is being dragged."""
        return self._held is not None

    def grip(self, sheet: Sheet, point: QPointF) -> bool:
        """Take hold of the end under a point of the document; False if there is none."""
        chosen = sheet.marks.get(sheet.marks.chosen)
        found = handles.at(point, sheet.grips()) if chosen else None
        if chosen is None or found is None:
            return False
        self._held, self._sheet = (chosen, found.edge), sheet
        return True

    def pull(self, sheet: Sheet, point: QPointF, y: float) -> None:
        """Show the highlight as ending at a point; ``y`` is that point's place in the view."""
        assert self._held is not None
        highlight, edge = self._held
        sheet.marks.moved = (highlight.id, *handles.moved(highlight, edge, sheet.offset_at(point)))
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if not 0 <= y <= height:
            bar.setValue(bar.value() + (_SCROLL if y > height else -_SCROLL))
        self._view.viewport().update()

    def let_go(self) -> None:
        """Tell where the end was dragged to."""
        held, sheet, self._held = self._held, self._sheet, None
        if held is None or sheet is None or sheet.marks.moved is None:
            return
        highlight, moved = held[0], sheet.marks.moved[1:]
        wanted = sheet.trimmed(*moved)
        if wanted is None or wanted == (highlight.start, highlight.end):
            self.cancel()
        else:
            self._view.rangeEdited.emit(highlight.id, *wanted)
            self.settle()

    def cancel(self) -> None:
        """Leave the highlight as it was."""
        self._held = None
        self.settle()
        self._view.viewport().update()

    def settle(self) -> None:
        """Paint highlights where they are again."""
        if self._held is None and self._sheet is not None:
            self._sheet.marks.moved = None
            self._view.viewport().update()
