"""Where an article is cut into pages: never through a line, with each note at the foot of its page."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

_CARRIED = 0.6
"""Of a page that still has text to come, the most that notes from the page before may take."""
_LONG = 0.2
"""Of a page: a note longer than that may go on at the foot of the next one."""
_BEGUN = 2
"""Lines of a note that stand with its passage, if it goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """What stands together: a line, a picture, a row of a table. In pixels of the laid-out document."""

    top: float
    bottom: float
    glue: bool = False
    """Whether what follows should stand on the same page."""
    notes: tuple[int, ...] = ()
    """Numbers of the notes to what ends here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A stretch of the document, and the lines of notes under it."""

    top: float
    bottom: float
    lines: tuple[tuple[int, int], ...] = ()
    """(note, line), in order."""


@dataclass(slots=True)
class _Foot:
    """The notes of a page while it is being filled."""

    lines: list[tuple[int, int]] = field(default_factory=list)
    height: float = 0.0
    carried: list[tuple[int, int]] = field(default_factory=list)
    """What is left for the next page."""

    def copy(self) -> "_Foot":
        return _Foot(list(self.lines), self.height, list(self.carried))


class Paginator:
    """Fills pages with atoms and notes."""

    def __init__(
        self, atoms: Sequence[Atom], notes: Sequence[Sequence[float]], *, room: float, gap: float
    ) -> None:
        """``notes`` are the heights of their lines; ``gap`` is what stands between text and notes."""
        self._atoms = list(atoms)
        self._notes = notes
        self._room = room
        self._gap = gap

    def pages(self, *, first: float, ending: Sequence[int] = ()) -> list[Page]:
        """Return the pages; the first one has less room by ``first``, ``ending`` are notes after all text."""
        made: list[Page] = []
        carried: list[tuple[int, int]] = []
        at, last = 0, [(note, line) for note in ending for line in range(len(self._notes[note]))]
        while at < len(self._atoms) or carried or last:
            room = self._room - (first if not made else 0.0)
            if at >= len(self._atoms):
                carried, last = carried + last, []
            foot = self._begin(carried, room, more=at < len(self._atoms))
            if at >= len(self._atoms):
                made.append(Page(top=0.0, bottom=0.0, lines=tuple(foot.lines)))
                carried = foot.carried
                continue
            at, page, carried = self._fill(at, foot, room)
            if at >= len(self._atoms) and not carried and last:
                page, last = self._end(page, last, room)
            made.append(page)
        return made or [Page(top=0.0, bottom=0.0)]

    def _begin(self, carried: list[tuple[int, int]], room: float, *, more: bool) -> _Foot:
        foot = _Foot(height=self._gap if carried else 0.0)
        most = room * (_CARRIED if more else 1.0)
        for number, line in enumerate(carried):
            height = self._height(line)
            if foot.lines and foot.height + height > most:
                foot.carried = carried[number:]
                break
            foot.lines.append(line)
            foot.height += height
        return foot

    def _fill(self, at: int, foot: _Foot, room: float) -> tuple[int, Page, list[tuple[int, int]]]:
        """Return the first atom of the next page, this page, and the lines of notes that are left."""
        top = self._atoms[at].top
        states: list[_Foot] = []
        end = at
        while end < len(self._atoms):
            atom = self._atoms[end]
            after = self._with_notes(foot, atom, room - (atom.bottom - top))
            if after is None:
                break
            foot = after
            states.append(foot)
            end += 1
        if not states:
            return self._cut(at, foot, room)
        end = self._unglued(at, end)
        foot, bottom = states[end - at - 1].copy(), self._atoms[end - 1].bottom
        # What goes on at the next page begins here, as far as the text has left room for it.
        while foot.carried and bottom - top + foot.height + self._height(foot.carried[0]) <= room:
            foot.height += self._height(foot.carried[0])
            foot.lines.append(foot.carried.pop(0))
        return end, Page(top=top, bottom=bottom, lines=tuple(foot.lines)), foot.carried

    def _with_notes(self, foot: _Foot, atom: Atom, room: float) -> _Foot | None:
        """Return the foot with the notes of an atom, if ``room`` is left for it; else None."""
        new = [(note, line) for note in atom.notes for line in range(len(self._notes[note]))]
        if new and foot.carried and foot.height <= room:
            after = foot.copy()
            after.carried += new  # in their turn
            return after
        whole = sum(map(self._height, new)) + (self._gap if new and not foot.lines else 0.0)
        after = foot.copy()
        if whole < self._room * _LONG:
            after.lines += new
            after.height += whole
            return after if after.height <= room else None
        # All of a long one would leave no room for the text that it is about.
        after.lines += new[:_BEGUN]
        after.carried = new[_BEGUN:]
        after.height += sum(map(self._height, new[:_BEGUN])) + (self._gap if not foot.lines else 0.0)
        return after if after.height <= room else None

    def _cut(self, at: int, foot: _Foot, room: float) -> tuple[int, Page, list[tuple[int, int]]]:
        """Cut through what is taller than a page."""
        atom = self._atoms[at]
        height = max(self._room * 0.2, room - foot.height)
        bottom = atom.top + height
        if bottom >= atom.bottom:
            # It fits, its notes do not: they follow.
            left = [(note, line) for note in atom.notes for line in range(len(self._notes[note]))]
            return at + 1, Page(top=atom.top, bottom=atom.bottom, lines=tuple(foot.lines)), foot.carried + left
        self._atoms[at] = replace(atom, top=bottom)
        return at, Page(top=atom.top, bottom=bottom, lines=tuple(foot.lines)), foot.carried

    def _unglued(self, at: int, end: int) -> int:
        """Return where to end a page at or before ``end``, so that what belongs together stays so."""
        wanted = end
        while wanted > at and wanted < len(self._atoms) and self._atoms[wanted - 1].glue:
            wanted -= 1
        return wanted if wanted > at else end

    def _end(self, page: Page, last: list[tuple[int, int]], room: float) -> tuple[Page, list[tuple[int, int]]]:
        """Put what ends the print under the text of the last page, if all of it fits."""
        taken = sum(map(self._height, page.lines)) + (self._gap if page.lines else 0.0)
        more = sum(map(self._height, last)) + (0.0 if page.lines else self._gap)
        if page.bottom - page.top + taken + more > room:
            return page, last
        return replace(page, lines=(*page.lines, *last)), []

    def _height(self, line: tuple[int, int]) -> float:
        return self._notes[line[0]][line[1]]
