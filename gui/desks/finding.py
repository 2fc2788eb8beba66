"""Places marked in the text that is shown: those of the find field, or those of a search."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.panels.reading import ReadingPane
from gui.reader.find import Wishes, occurrences
from gui.settings import Settings
from storage.records import Article, ArticleId

_NEEDED = ("edit.find", "edit.find-next", "edit.find-previous")
_KEPT = 200
"""Articles of which the words last sought in them are known."""


class FindingDesk(QObject):
    """Marks places and steps through them, in the article, its comparison or its whole page."""

    leaving = Signal(object)
    """A jump to a hit begins at this place."""

    def __init__(self, reading: ReadingDesk, pane: ReadingPane, settings: Settings, actions: Actions) -> None:
        super().__init__(pane)
        self._reading = reading
        self._pane = pane
        self._settings = settings
        self._actions = actions
        self._article: ArticleId | None = None
        self._origin: tuple[int, float] | None = None
        """Where the reader was when the find field was entered."""
        self._sought: dict[ArticleId, str] = {}
        self.places: tuple[tuple[int, int], ...] = ()
        """What is marked, as (start, end)."""
        self._current = -1
        self._view = pane.view
        """Where the places are marked."""
        self._parked: tuple[tuple[tuple[int, int], ...], int] = (), -1
        """The places of a search in the article and the current one, while something else is shown."""
        self._fresh = False
        """Whether the article was only just opened, so that its first mark begins no jump."""
        bar, strip = pane.bar, pane.find_strip
        bar.findTyped.connect(self.find)
        bar.findStepped.connect(self.step)
        bar.findLeft.connect(self._go_back)
        bar.findEntered.connect(self._begin)
        strip.closed.connect(self._end)
        strip.set_wishes(
            Wishes(
                whole_words=settings.flag("find/word", standard=False),
                match_case=settings.flag("find/case", standard=False),
                ignore_accents=settings.flag("find/accents", standard=True),
            )
        )
        strip.wishesChanged.connect(self._change_wishes)
        reading.opened.connect(self._opened)
        pane.textShown.connect(self._turn)
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
        """Mark every place of some words; the first from where one began becomes the current one."""
        if self._article is None:
            return
        if words.strip():
            self._sought[self._article] = words
            while len(self._sought) > _KEPT:
                del self._sought[next(iter(self._sought))]
        wishes, view = self._pane.find_strip.wishes, self._view
        text = view.text_in_words() if wishes.whole_words else view.article_text()
        places = occurrences(text, words, wishes)
        here = (self._origin or view.place())[0]
        first = next((at for at, place in enumerate(places) if place[0] >= here), 0)
        self.mark(places, first if places else -1)
        around = places and places[first][0] < here
        self._pane.find_strip.say(self.tr("Found above: went on from the beginning") if around else "")

    def mark(self, places: Sequence[tuple[int, int]], current: int) -> None:
        """Mark these places and show the current one (-1: none)."""
        fresh, self._fresh = self._fresh and not self.finds, False
        # Ways back lead to places of articles alone.
        if current >= 0 and self._current < 0 and not fresh and self._view is self._pane.view:
            self.leaving.emit(self._origin or self._view.place())
        self.places, self._current = tuple(places), current
        self._view.mark_hits(self.places, current)
        self._pane.bar.show_count(current + 1, len(self.places))

    def step(self, by: int) -> None:
        """Go to the next place (1) or to the one before (-1), going round."""
        if not self.places:
            return
        wanted = self._current + by
        past = self.tr("The end was passed: went on from the beginning") if wanted >= len(self.places) else ""
        if wanted < 0 and self._current >= 0:
            past = self.tr("The beginning was passed: went on from the end")
        self.mark(self.places, wanted % len(self.places))
        self._pane.find_strip.say(past)

    def clear(self) -> None:
        """Mark nothing."""
        self._origin = None
        self._pane.bar.find_field.clear()
        self._pane.find_strip.say("")
        self._pane.show_finding(False)
        self.mark((), -1)

    def _enter(self) -> None:
        """Go to the field; what was last sought in this article stands in it."""
        field = self._pane.bar.find_field
        self._pane.show_finding(True)
        if not field.text() and self._article in self._sought:
            field.setText(self._sought[self._article])
        field.setFocus()
        field.selectAll()

    def _begin(self) -> None:
        if self._reading.article is not None:
            self._pane.show_finding(True)
            self._origin = self._view.place()

    def _go_back(self) -> None:
        """Leave the field: mark nothing, and be where one was."""
        origin = self._origin
        self.clear()
        if origin is not None:
            self._view.restore_place(*origin)
        self._view.setFocus()

    def _end(self) -> None:
        """Mark nothing, and stay."""
        self.clear()
        self._view.setFocus()

    def _change_wishes(self, wishes: Wishes) -> None:
        self._settings.keep_flag("find/word", wishes.whole_words)
        self._settings.keep_flag("find/case", wishes.match_case)
        self._settings.keep_flag("find/accents", wishes.ignore_accents)
        if self.finds:
            self.find(self._pane.bar.find_field.text())

    def _turn(self) -> None:
        """Something else is shown: what is sought is sought there, what a search found stays in the article."""
        view, before = self._pane.text_view, self._view
        if not self.finds:
            if view is not before:
                if before is self._pane.view:
                    self._parked = self.places, self._current
                self._view = view
                self.places, self._current = self._parked if view is self._pane.view else ((), -1)
                self._pane.bar.show_count(self._current + 1, len(self.places))
            return
        if view is not before:
            before.mark_hits((), -1)
        self._view, self._origin, self._parked = view, None, ((), -1)
        self._current = 0  # no jump begins: the reader turned to this text by themselves
        self.find(self._pane.bar.find_field.text())

    def _opened(self, article: Article | None) -> None:
        self._actions.enable(_NEEDED, article is not None)
        id = None if article is None else article.id
        if id != self._article:
            self._article = id
            self.clear()
            self._fresh = True
