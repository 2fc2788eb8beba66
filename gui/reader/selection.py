"""From a selection or a click to a highlight: which one is chosen, and its popover."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt

from gui.inks import STANDARD
from gui.reader.handles import START, moved, word_edge
from gui.reader.popover import Popover
from storage.records import DEFAULT_COLOR, DEFAULT_STYLE, Highlight, HighlightId, MarkColor

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_GAP = 11
"""Pixels between the words and the card: room for the grip below them."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A highlight asked of the window, and what to do once it is there."""

    start: int
    end: int
    field: str
    """"tags" or "note" when that field is to be typed in, else ""."""


_OVERLAPPING = 40
"""So many highlights of the same words are gone through."""


class Annotator(QObject):
    """Turns what the user does to text into requests of the view; it never changes a highlight itself."""

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._range: tuple[int, int] | None = None
        self._wanted: _Wanted | None = None
        self.last_color = DEFAULT_COLOR
        self.colors: tuple[MarkColor, ...] = STANDARD
        self.popover = Popover(view)
        self.popover.colorPicked.connect(self.pick)
        self.popover.stylePicked.connect(self.pick_style)
        self.popover.otherPicked.connect(self._open_other)
        self.popover.colorsAsked.connect(view.colorsAsked)
        self.popover.linkActivated.connect(view.linkActivated)
        self.popover.resized.connect(self.follow)
        self.popover.tagsEdited.connect(lambda tags: self._tell(view.tagsEdited, tags))
        self.popover.noteEdited.connect(lambda note: self._tell(view.noteEdited, note))
        self.popover.deleteRequested.connect(self.delete)
        self.popover.fieldEntered.connect(self._make_for_field)
        self.popover.dismissed.connect(self._dismissed)

    # -- choosing ---------------------------------------------------------------------------

    def offer(self, start: int, end: int) -> None:
        """Open the popover at a selection."""
        self._choose(None)
        self._range = (start, end)
        self.popover.offer()
        self.follow()

    def open(self, highlight: Highlight, others: Sequence[Highlight] | None = None) -> None:
        """Choose a highlight and open the popover at it; ``others`` are offered, else all that it touches."""
        self._range = (highlight.start, highlight.end)
        self._choose(highlight.id)
        beside = self._view.overlapping(highlight) if others is None else others
        self.popover.edit(highlight, [one for one in beside if one.id != highlight.id])
        self.follow()

    def open_next(self) -> None:
        """Choose the next of the highlights that lie on the words of the chosen one, the smallest first."""
        chosen = self._view.highlight(self._view.chosen())
        if chosen is None:
            return
        ring = self._view.overlapping(chosen)[:_OVERLAPPING]
        after = ring[(ring.index(chosen) + 1) % len(ring)] if chosen in ring else chosen
        if after.id != chosen.id:
            opened = self.popover.isVisible()
            self.popover.commit()
            self._view.select_highlight(after.id, popover=opened)

    def choose(self, highlight: HighlightId | None) -> None:
        """Choose a highlight without opening the popover."""
        self.close()
        self._choose(highlight)

    def close(self) -> None:
        """Close the popover; what was typed is saved."""
        self._wanted = None
        self.popover.dismiss()

    def take(self, highlights: Sequence[Highlight]) -> None:
        """Take over the highlights as they are now."""
        if self._wanted:
            self._bind(self._wanted, highlights)
        shown = self.popover.highlight
        if shown is None:
            return
        now = next((one for one in highlights if one.id == shown.id and one.placed), None)
        if now is None:
            self.popover.highlight = None
            self.popover.withdraw()
            self._choose(None)
        else:
            self._range = (now.start, now.end)
            self.popover.refresh(now)
            self.follow()

    # -- asking -----------------------------------------------------------------------------

    def pick(self, color: str) -> None:
        """Give the chosen highlight a colour, or make one of the selection."""
        self.last_color = color
        selected = self._view.selection() or (self._range if self.popover.isVisible() else None)
        chosen = self._view.chosen()
        if chosen is not None and (self.popover.highlight is not None or self._view.selection() is None):
            self._view.colorPicked.emit(chosen, color)
        elif selected:
            self._want(*selected, "")

    def pick_numbered(self, number: int) -> None:
        """Pick the colour of a number, from 0, if there is one."""
        kept = [color.name for color in self.colors if color.kept]
        if number < len(kept):
            self.pick(kept[number])

    def mark(self) -> None:
        """Make a highlight of the selection in the last colour, or let the chosen one be one again."""
        self.pick_style(DEFAULT_STYLE)

    def pick_style(self, style: str) -> None:
        """Mark the selection in a style, or give it to the chosen highlight; one that has it becomes plain."""
        selected = self._view.selection() or (self._range if self.popover.isVisible() else None)
        chosen = self._view.highlight(self._view.chosen())
        if chosen is not None and (self.popover.highlight is not None or self._view.selection() is None):
            self._view.stylePicked.emit(chosen.id, DEFAULT_STYLE if chosen.style == style else style)
        elif selected:
            self._want(*selected, "", style)

    def stretch(self, edge: str, step: int) -> None:
        """Move an end of the chosen highlight by a word, forward (1) or back (-1) in the text."""
        chosen = self._view.highlight(self._view.chosen())
        if chosen is None:
            return
        here = chosen.start if edge == START else chosen.end
        to = moved(chosen, edge, word_edge(self._view.article_text(), here, edge, step))
        if to != (chosen.start, chosen.end):
            self._range = to
            self._view.rangeEdited.emit(chosen.id, *to)

    def write(self, field: str) -> None:
        """Go to the tags or the note of the chosen highlight, or of one made of the selection."""
        selected, chosen = self._view.selection(), self._view.highlight(self._view.chosen())
        if selected:
            self._want(*selected, field)
        elif chosen:
            self.open(chosen)
            self._enter(field)

    def delete(self) -> None:
        """Delete the chosen highlight."""
        chosen = self._view.chosen()
        if chosen is not None:
            self.popover.highlight = None
            self.popover.withdraw()
            self._view.setFocus()
            self._view.deleteRequested.emit(chosen)

    # -- inside -----------------------------------------------------------------------------

    def _want(self, start: int, end: int, field: str, style: str = DEFAULT_STYLE) -> None:
        self._wanted = _Wanted(start, end, field)
        self._view.highlightRequested.emit(start, end, self.last_color, style)

    def _open_other(self, highlight: HighlightId) -> None:
        found = self._view.highlight(highlight)
        if found is not None:
            self.open(found)

    def _make_for_field(self) -> None:
        if self._range and not self._wanted:
            self._want(*self._range, "tags" if self.popover.tags.hasFocus() else "note")

    def _bind(self, wanted: _Wanted, highlights: Sequence[Highlight]) -> None:
        """Recognise the highlight that was asked for: the newest on its range."""
        found = [one for one in highlights if (one.start, one.end) == (wanted.start, wanted.end) and one.placed]
        if not found:
            return
        made = max(found, key=lambda one: one.id)
        self._wanted = None
        self._view.drop_selection()
        if self.popover.isVisible() and self.popover.highlight is None:
            self._range = (made.start, made.end)
            self._choose(made.id)
            self.popover.bind(made)
        else:
            self.open(made)
        if wanted.field:
            self._enter(wanted.field)

    def _enter(self, field: str) -> None:
        if field == "note":
            self.popover.edit_note()
        elif not self.popover.tags.hasFocus():
            self.popover.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self, signal: object, value: object) -> None:
        if self.popover.highlight is not None:
            signal.emit(self.popover.highlight.id, value)  # type: ignore[attr-defined]

    def _choose(self, highlight: HighlightId | None) -> None:
        self._view.set_chosen(highlight)

    def _dismissed(self) -> None:
        self._view.setFocus()
        self._choose(None)

    # -- placing ----------------------------------------------------------------------------

    def follow(self) -> None:
        """Put the popover beside its text, below if there is room, never out of the view."""
        if self.popover.isHidden() or self._range is None:
            return
        rects = self._view.rects(*self._range)
        if not rects:
            return
        inside = QRectF(self._view.viewport().geometry())
        if rects[-1].bottom() < inside.top() or rects[0].top() > inside.bottom():
            self.close()
            return
        self.popover.move(*self._corner(rects[0], rects[-1]))

    def _corner(self, first: QRectF, last: QRectF) -> tuple[int, int]:
        width, height = self.popover.width(), self.popover.height()
        room = self._view.size()
        left = last.right() - width if self._view.runs_right() else last.left()
        top = last.bottom() + _GAP
        if top + height > room.height() - 4:
            top = first.top() - _GAP - height
        left = max(4.0, min(left, room.width() - width - 18.0))
        top = max(4.0, min(top, room.height() - height - 4.0))
        return round(left), round(top)
