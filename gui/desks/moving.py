"""Moving about: back and forward, the outline, a place, the articles opened last."""

import re
from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer
from PySide6.QtWidgets import QMenu

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.fuzzy import fit, folded
from gui.history import History, Spot
from gui.panels.chooser import Chooser, Row
from gui.panels.reading import ReadingPane
from gui.reader.outline import Heading, headings, paragraphs
from gui.recent import RecentArticles
from gui.session import Session
from gui.theme import Theme
from storage.records import Article, ArticleId

_OUTLINE, _PLACE, _RECENT = 440, 380, 520
"""Widths of the boxes."""
_LISTED, _IN_MENU = 30, 12
_REST_MILLISECONDS = 2000
"""An article counts as opened once it was looked at so long; what is walked past in the list does not."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


class MovingDesk(QObject):
    """Wires what leads from place to place to the reading pane."""

    def __init__(self, session: Session, reading: ReadingDesk, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._reading = reading
        self._pane = pane
        self._view = pane.view
        self._actions = actions
        self._history = History()
        self._going = False
        self._depth = 0
        """How many places lay behind when the open article was opened."""
        self._shown: ArticleId | None = None
        self._headings: tuple[Heading, ...] = ()
        self._paragraphs: tuple[int, ...] = ()
        self.recent = RecentArticles(session.library)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self._note_opened)
        self.outline = Chooser("outline", self.tr("Outline"), pane)
        self.outline.typed.connect(self._list_headings)
        self.outline.picked.connect(self.go_to)
        self.place = Chooser("place", self.tr("Percent or paragraph"), pane)
        self.place.typed.connect(self._list_places)
        self.place.picked.connect(self.go_to)
        self.articles = Chooser("recent", self.tr("Recent articles"), pane)
        self.articles.typed.connect(self._list_recent)
        self.articles.picked.connect(reading.open)
        for chooser in (self.outline, self.place, self.articles):
            chooser.closed.connect(self._view.setFocus)
        reading.leaving.connect(self.note)
        reading.opened.connect(self._opened)
        self._view.leaving.connect(self.note)
        self._view.highlightSelected.connect(lambda _id: self._enable())
        actions.connect_all(
            {
                "go.back": partial(self._step, -1),
                "go.forward": partial(self._step, 1),
                "go.outline": self.show_outline,
                "go.place": self.show_places,
                "go.recent": self.show_recent,
            }
        )
        self._enable()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        for chooser in (self.outline, self.place, self.articles):
            chooser.set_theme(theme)

    # -- back and forward

    def note(self, place: tuple[int, float] | None = None) -> None:
        """Remember where the reader is, or was at ``place``: a jump begins there."""
        here = self._here(place)
        if here is not None and not self._going:
            self._history.leave(here)
            self._enable()

    def _here(self, place: tuple[int, float] | None = None) -> Spot | None:
        article = self._reading.article
        if article is None:
            return None
        offset, shift = place or self._view.place()
        return Spot(article=article.id, offset=offset, shift=shift)

    def _step(self, way: int) -> None:
        """Go back (-1) or forward (1); articles that are gone are passed over."""
        if way < 0 and self._history.depth <= self._depth:
            self._view.backAsked.emit()
            if self._pane.boards:
                return  # the article was opened from there
        step = self._history.back if way < 0 else self._history.forward
        here = self._here()
        self._going = True
        while (spot := step(here)) is not None:
            here = None
            if self._reading.open(spot.article):
                self._view.restore_place(spot.offset, spot.shift)
                break
            self._history.forget(spot.article)
        self._going = False
        self._enable()

    # -- the article that is open

    def _opened(self, article: Article | None) -> None:
        id, content = None if article is None else article.id, self._reading.content
        if id != self._shown:
            self._shown, self._depth = id, self._history.depth
            if id is not None:
                self._rest.start()
        if content is None:
            self._headings = self._paragraphs = ()
        else:
            self._headings, self._paragraphs = headings(content), paragraphs(content)
        self._enable()

    def _note_opened(self) -> None:
        if self._shown is not None and not self._session.closed:
            self.recent.note(self._shown)
            self.recent.keep()

    def _enable(self) -> None:
        reads = self._reading.article is not None
        visiting = self._view.visited is not None
        self._actions["go.back"].setEnabled(self._history.can_go_back or visiting)
        self._actions["go.forward"].setEnabled(self._history.can_go_forward)
        self._actions["go.outline"].setEnabled(bool(self._headings))
        self._actions["go.place"].setEnabled(bool(self._paragraphs) and reads)

    def go_to(self, offset: int) -> None:
        """Jump to a place of the open article."""
        self._pane.show_article()
        self._view.jump_to(offset)
        self._view.setFocus()

    # -- the outline

    def show_outline(self) -> None:
        """Show the headings; the section being read is marked."""
        self.outline.open_over(self._pane, width=_OUTLINE)
        self._list_headings("")

    def _list_headings(self, typed: str) -> None:
        article = self._reading.article
        if article is None:
            return
        all_ = (Heading(text=article.title, start=0, depth=0), *self._headings)
        here = self._eye()
        current = 0 if here == 0 else bisect_right([one.start for one in all_], here) - 1
        sought = folded(typed)
        rows = [
            Row(
                text=one.text,
                data=one.start,
                depth=0 if number == 0 or sought else one.depth,
                here=number == current and not sought,
            )
            for number, one in enumerate(all_)
            if not sought or fit(sought, folded(one.text))
        ]
        self.outline.show_rows(rows or [Row(text=self.tr("No heading like this"))])

    def _eye(self) -> int:
        """Return the offset that a jump puts where the eye looks; 0 while the beginning is in view."""
        offset, _ = self._view.place()
        return max(offset, self._view.offset_at_eye()) if offset else 0

    # -- a place

    def show_places(self) -> None:
        """Ask for a place: so many percent, or a paragraph."""
        self.place.open_over(self._pane, width=_PLACE)
        self._list_places("")

    def _list_places(self, typed: str) -> None:
        length, count = max(1, self._length()), len(self._paragraphs)
        if not count:
            return
        here = self._view.place()[0]
        if not typed.strip():
            at = bisect_right(self._paragraphs, here)
            words = self.tr("Here: {0} %, paragraph {1} of {2}")
            head = Row(text=words.format(round(100 * here / length), at, count))
            ways = ((0, self.tr("The beginning")), (50, self.tr("The middle")), (100, self.tr("The end")))
            rows = [head, *(Row(text=text, data=self._at(share), hint=f"{share} %") for share, text in ways)]
        else:
            rows = self._places(typed, count)
        self.place.show_rows(rows or [Row(text=self.tr("Type a number: 40 for 40 %, or ¶ 12"))])

    def _places(self, typed: str, count: int) -> list[Row]:
        found = _NUMBER.search(typed)
        if found is None:
            return []
        number = float(found[0].replace(",", "."))
        rows = []
        if number <= 100 and not re.search("[¶pP#§]", typed):
            rows.append(Row(text=self.tr("To {0} % of the text").format(found[0]), data=self._at(number)))
        if 1 <= number <= count and number == int(number) and not re.search("[%٪]", typed):
            words = self.tr("To paragraph {0} of {1}").format(int(number), count)
            rows.append(Row(text=words, data=self._paragraphs[int(number) - 1]))
        return rows

    def _length(self) -> int:
        content = self._reading.content
        return 0 if content is None else len(content.text)

    def _at(self, percent: float) -> int:
        return min(max(0, self._length() - 1), round(self._length() * percent / 100))

    # -- articles opened last

    def show_recent(self) -> None:
        """Show the articles opened last; the one before the open one is chosen."""
        self.articles.open_over(self._pane.window(), width=_RECENT)
        self._list_recent("")

    def recent_rows(self, most: int, typed: str = "") -> list[Row]:
        """Return rows of the articles opened last, without the open one."""
        sought = folded(typed)
        locale = QLocale()
        return [
            Row(
                text=article.title,
                data=article.id,
                hint=locale.toString(
                    QDateTime.fromSecsSinceEpoch(int(opened.timestamp())), QLocale.FormatType.ShortFormat
                ),
            )
            for article, opened in self.recent.newest(most, without=self._shown)
            if not sought or fit(sought, folded(f"{article.title} {article.site}"))
        ]

    def _list_recent(self, typed: str) -> None:
        rows = self.recent_rows(_LISTED, typed)
        self.articles.show_rows(rows or [Row(text=self.tr("None yet"))])

    def fill_menu(self, menu: QMenu) -> None:
        """Put the articles opened last into a menu."""
        menu.clear()
        for article, _ in self.recent.newest(_IN_MENU, without=self._shown):
            action = menu.addAction(" ".join(article.title.split())[:80].replace("&", "&&"))
            action.triggered.connect(lambda _on=False, id=article.id: self._reading.open(id))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)
