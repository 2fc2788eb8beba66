"""Places marked in the open article: those of the find field, or those of a search."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.panels.reading import ReadingPane
from gui.reader.find import occurrences
from storage.records import Article, ArticleId

_NEEDED = ("edit.find", "edit.find-next", "edit.find-previous")


class FindingDesk(QObject):
    """Marks places and steps through them."""

    def __init__(self, reading: ReadingDesk, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._reading = reading
        self._pane = pane
        self._actions = actions
        self._article: ArticleId | None = None
        self.places: tuple[tuple[int, int], ...] = ()
        """What is marked, as (start, end)."""
        self._current = -1
        pane.bar.findTyped.connect(self.find)
        pane.bar.findStepped.connect(self.step)
        pane.bar.findLeft.connect(pane.view.setFocus)
        reading.opened.connect(self._opened)
        actions.connect_all(
            {
                "edit.find": self._enter,
                "edit.find-next": partial(self.step, 1),
                "edit.find-previous": partial(self.step, -1),
            }
        )
        actions.enable(_NEEDED, False)

    @property
    def finds(self) -> bool:
        """Whether the marks are those of the find field."""
        return bool(self._pane.bar.find_field.text())

    def find(self, words: str) -> None:
        """Mark every place of some words; the first from here on becomes the current one."""
        content = self._reading.content
        if content is None:
            return
        places = occurrences(content.text, words)
        here = self._pane.view.place()[0]
        first = next((at for at, place in enumerate(places) if place[0] >= here), 0)
        self.mark(places, first if places else -1)

    def mark(self, places: Sequence[tuple[int, int]], current: int) -> None:
        """Mark these places and show the current one (-1: none)."""
        self.places, self._current = tuple(places), current
        self._pane.view.mark_hits(self.places, current)
        self._pane.bar.show_count(current + 1, len(self.places))

    def step(self, by: int) -> None:
        """Go to the next place (1) or to the one before (-1), going round."""
        if self.places:
            self.mark(self.places, (self._current + by) % len(self.places))

    def clear(self) -> None:
        """Mark nothing."""
        self._pane.bar.find_field.clear()
        self.mark((), -1)

    def _enter(self) -> None:
        field = self._pane.bar.find_field
        field.setFocus()
        field.selectAll()

    def _opened(self, article: Article | None) -> None:
        self._actions.enable(_NEEDED, article is not None)
        id = None if article is None else article.id
        if id != self._article:
            self._article = id
            self.clear()
