"""The start page: what is new, what was begun, and where in the library things lie."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.bidi import joined
from gui.panels.explore_links import INDENT, ArticleLink, ExploreLink, TallyLink
from gui.panels.parts import label
from gui.panels.timeline import Timeline
from gui.reader.typography import scaled
from gui.theme import LIGHT, Theme
from storage.records import Article, Overview, Tally

_COLUMN = 920
"""Pixels of the page; beyond, lines would be too long to follow."""
_TWO, _FOUR = 620, 840
"""Widths from which lists stand side by side, and all four of the tallies do."""


class ExplorePage(QScrollArea):
    """Shows an Overview. Every article opens; every number is a link to its search."""

    articleAsked = Signal(object)
    """Its id."""
    queryAsked = Signal(str)
    left = Signal()
    """Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explore")
        self.setAccessibleName(self.tr("Explore"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme: Theme = LIGHT
        self._links: list[ExploreLink] = []
        self._lists: list[QWidget] = []
        self._tallies: list[QWidget] = []
        self.timeline = Timeline()
        self.timeline.spanAsked.connect(self._ask_span)
        self._heading = label(self.tr("Explore"), "explore.heading", role="title", size=26, bold=True)
        self._told = label("", "explore.told", role="muted", size=14)
        self._told.setWordWrap(True)
        self._body = QWidget()
        self._body.setObjectName("explore.body")
        self._body.setAccessibleName(self.tr("Explore"))
        self._middle = QWidget()
        self._middle.setObjectName("explore.middle")
        self._middle.setAccessibleName(self.tr("Explore"))
        self._middle.setMaximumWidth(scaled(_COLUMN))
        self._grid = QGridLayout()
        self._lay_out()
        self.setWidget(self._body)
        self.timeline.hide()

    def _lay_out(self) -> None:
        outer = QGridLayout(self._body)
        outer.setContentsMargins(40, 40, 40, 40)
        outer.addWidget(self._middle, 0, 1)
        outer.setColumnStretch(0, 1)
        outer.setColumnStretch(1, 1000)
        outer.setColumnStretch(2, 1)
        outer.setRowStretch(1, 1)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(26)
        for words in (self._heading, self._told):
            words.setContentsMargins(INDENT, 0, INDENT, 0)
        bars = QVBoxLayout()
        bars.setContentsMargins(INDENT, 0, INDENT, 0)
        bars.addWidget(self.timeline)
        page = QVBoxLayout(self._middle)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(18)
        page.addWidget(self._heading)
        page.addWidget(self._told)
        page.addLayout(bars)
        page.addLayout(self._grid)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.timeline.set_theme(theme)
        for link in self._links:
            link.set_theme(theme)

    def show_overview(self, overview: Overview) -> None:
        """Show what is known now; what has the focus keeps it if it is still there."""
        focused = self.focusWidget()
        name = ""
        if focused is not None and self.isAncestorOf(focused):
            name = focused.objectName()
            focused.clearFocus()  # or it would wander from row to row as they go, and the page after it
        self._clear()
        articles = self.tr("%n article(s)", "", overview.articles)
        self._told.setText(articles if overview.articles else self.tr("No articles yet."))
        self._told.setAccessibleName(self._told.text())
        self.timeline.setVisible(len(overview.months) > 1)
        self.timeline.show_months(overview.months)
        self._lists = [
            *self._articles("fresh", self.tr("New and unread"), overview.fresh, more=overview.unread),
            *self._articles("begun", self.tr("Continue reading"), overview.begun, begun=True),
            *self._articles("day", self.tr("On this day"), overview.anniversaries),
        ]
        self._tallies = [
            *self._numbers("sites", self.tr("Sites"), overview.sites),
            *self._numbers("topics", self.tr("Topics"), overview.topics),
            *self._numbers("tags", self.tr("Busiest tags"), overview.tags),
            *self._numbers("rising", self.tr("Words that rose this month"), overview.rising),
        ]
        for link in self._links:
            link.set_theme(self._theme)
        self._arrange()
        again = next((link for link in self._links if link.objectName() == name), None)
        if again is not None:
            again.setFocus()
        elif name:
            next(iter(self._links), self.timeline).setFocus()

    def _clear(self) -> None:
        for part in (*self._lists, *self._tallies):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._links, self._lists, self._tallies = [], [], []

    # -- groups

    def _articles(
        self, name: str, title: str, articles: Sequence[Article], *, more: int = 0, begun: bool = False
    ) -> list[QWidget]:
        links: list[ExploreLink] = []
        for number, article in enumerate(articles):
            link = ArticleLink(
                f"explore.{name}.{number}",
                article.title,
                self._details(article, begun=begun),
                article.progress if begun else 0.0,
            )
            link.clicked.connect(lambda _checked=False, id=article.id: self.articleAsked.emit(id))
            links.append(link)
        if more > len(articles):
            words = self.tr("All %n unread", "", more)
            all_of_them = TallyLink(f"explore.{name}.all", words, "", None, words)
            all_of_them.clicked.connect(lambda _checked=False: self.queryAsked.emit("is:unread"))
            links.append(all_of_them)
        return self._group(name, title, links)

    def _details(self, article: Article, *, begun: bool) -> str:
        day = "" if not article.published else article.published[:10]
        read = f"{QLocale().toString(round(article.progress * 100))} %" if begun else ""
        return joined(article.site, day, read)

    def _numbers(self, name: str, title: str, tallies: Sequence[Tally]) -> list[QWidget]:
        largest = max((tally.count for tally in tallies), default=1)
        links: list[ExploreLink] = []
        for number, tally in enumerate(tallies):
            spoken = self.tr("{0}: %n article(s)", "", tally.count).format(tally.label)
            link = TallyLink(
                f"explore.{name}.{number}",
                tally.label,
                QLocale().toString(tally.count),
                tally.count / largest,
                spoken,
            )
            link.clicked.connect(lambda _checked=False, query=tally.query: self.queryAsked.emit(query))
            links.append(link)
        return self._group(name, title, links)

    def _group(self, name: str, title: str, links: list[ExploreLink]) -> list[QWidget]:
        if not links:
            return []
        self._links += links
        group = QWidget()
        group.setObjectName(f"explore.{name}")
        group.setAccessibleName(title)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        heading = label(title, f"explore.{name}.heading", role="muted", size=12, bold=True)
        heading.setContentsMargins(INDENT, 0, INDENT, 4)
        heading.setWordWrap(True)
        column.addWidget(heading)
        for link in links:
            column.addWidget(link)
        column.addStretch(1)
        return [group]

    # -- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = min(scaled(_COLUMN), self.viewport().width() - 80)
        side_by_side = 2 if width >= scaled(_TWO) else 1
        abreast = 4 if width >= scaled(_FOUR) else side_by_side
        lists = [
            (part, at // side_by_side, at % side_by_side, 4 // side_by_side)
            for at, part in enumerate(self._lists)
        ]
        below = 1 + max((row for _, row, *_ in lists), default=-1)
        tallies = [
            (part, below + at // abreast, at % abreast, 4 // abreast) for at, part in enumerate(self._tallies)
        ]
        for part, row, column, span in (*lists, *tallies):
            self._grid.addWidget(part, row, column * span, 1, span)
            part.show()
        for column in range(4):
            self._grid.setColumnStretch(column, 1)

    # -- keys

    def _ask_span(self, first: str, last: str) -> None:
        self.queryAsked.emit(f"published:{first}" if first == last else f"published:{first}..{last}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_Down: self.focusNextChild,
            Qt.Key.Key_Up: self.focusPreviousChild,
        }
        act = ways.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def enter(self) -> None:
        """Put the focus on the first link, and show the page from its top."""
        next(iter(self._links), self.timeline).setFocus()
        self.verticalScrollBar().setValue(0)
