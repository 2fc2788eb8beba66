"""The middle of the window: the top bar, and under it an article, an invitation, or nothing yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.actions import Actions
from gui.panels.chapters import ChapterStrip
from gui.panels.comparison import ComparisonPane
from gui.panels.explore import ExplorePage
from gui.panels.find_strip import FindStrip
from gui.panels.foot import Foot
from gui.panels.pages import Pages
from gui.panels.parts import label
from gui.panels.passages import PassagesPage
from gui.panels.source import SourcePane
from gui.panels.strips import AskStrip
from gui.panels.topbar import TopBar
from gui.panels.welcome import WelcomePage
from gui.reader.view import ReaderView
from gui.theme import Theme


class ReadingPane(QWidget):
    """Holds the reader view and what stands in for it."""

    turned = Signal()
    """Something else is shown."""
    textShown = Signal()
    """Another text is shown, or another view of one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAccessibleName(self.tr("Reading"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(360)
        self.bar = TopBar(actions)
        self.check = AskStrip("check", self.tr("Check this page"))
        self.find_strip = FindStrip(actions)
        self.chapters = ChapterStrip(actions)
        self._only_text = self._finding = False
        self.view = ReaderView()
        self.foot = Foot()
        self.comparison = ComparisonPane(actions)
        self.welcome = WelcomePage()
        self.explore = ExplorePage()
        self.passages = PassagesPage(actions)
        self._nothing = label("", "nothing", role="muted", size=14)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._stack = Pages("reading.stack", self.tr("Article"))
        self._stack.currentChanged.connect(self._show_foot)
        self.foot.hide()
        for page in (self._nothing, self.view):
            self._stack.addWidget(page)
        for seldom in (self.comparison, self.welcome, self.explore, self.passages):
            self._stack.add_aside(seldom)
        self._stack.currentChanged.connect(lambda _at: self.turned.emit())
        self.turned.connect(self.textShown)
        self.view.shown.connect(self.textShown)
        self.comparison.view.shown.connect(self.textShown)
        self._source: SourcePane | None = None
        self._theme: Theme | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.find_strip)
        layout.addWidget(self.check)
        layout.addWidget(self.chapters)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)

    def _show_foot(self, _at: int) -> None:
        self.foot.setVisible(self._stack.currentWidget() is self.view and not self._only_text)

    def show_finding(self, shown: bool) -> None:
        """Show what belongs to finding in the article, also while all else is hidden."""
        self._finding = shown
        self.find_strip.setVisible(shown)
        self.bar.setVisible(shown or not self._only_text)

    def show_only_text(self, only: bool) -> None:
        """Hide the tools over the text, or show them again."""
        self._only_text = only
        self._show_foot(self._stack.currentIndex())
        self.bar.setVisible(self._finding or not only)

    def show_article(self) -> None:
        """Show the reader view."""
        self._stack.setCurrentWidget(self.view)

    def show_comparison(self) -> None:
        """Show two versions of the article in one."""
        self._stack.setCurrentWidget(self.comparison)

    @property
    def source(self) -> SourcePane:
        """Where the whole saved page is read; made when it is asked for first."""
        if self._source is None:
            self._source = SourcePane()
            self._stack.add_aside(self._source)
            self._source.view.shown.connect(self.textShown)
            if self._theme is not None:
                self._source.view.set_theme(self._theme)
        return self._source

    @property
    def outside(self) -> QWidget:
        """What holds the pages that are not shown."""
        return self._stack.outside

    @property
    def text_view(self) -> ReaderView:
        """The view of the text that is read: of versions of the article, of its page, else of itself."""
        if self.compares:
            return self.comparison.view
        if self._source is not None and self.sources and self._source.shows:
            return self._source.view
        return self.view

    def set_theme(self, theme: Theme) -> None:
        """Paint what shows texts in these colours from now on."""
        self._theme = theme
        self.view.set_theme(theme)
        self.comparison.view.set_theme(theme)
        if self._source is not None:
            self._source.view.set_theme(theme)

    def show_source(self) -> None:
        """Show the whole saved page."""
        self._stack.setCurrentWidget(self.source)

    @property
    def sources(self) -> bool:
        """Whether the whole saved page is shown, or is being read."""
        return self._source is not None and self._stack.currentWidget() is self._source

    def show_nothing(self, words: str) -> None:
        """Show a sentence instead of an article; "" for an empty page."""
        self._nothing.setText(words)
        self._nothing.setAccessibleName(words or self.tr("No article is open"))
        self._stack.setCurrentWidget(self._nothing)

    def invite(self) -> None:
        """Show how a page gets into the empty library."""
        self._stack.setCurrentWidget(self.welcome)

    def show_explore(self) -> None:
        """Show the start page."""
        self._stack.setCurrentWidget(self.explore)

    def show_passages(self) -> None:
        """Show the board of passages."""
        self._stack.setCurrentWidget(self.passages)

    @property
    def boards(self) -> bool:
        """Whether the board of passages is shown."""
        return self._stack.currentWidget() is self.passages

    @property
    def explores(self) -> bool:
        """Whether the start page is shown."""
        return self._stack.currentWidget() is self.explore

    @property
    def reads(self) -> bool:
        """Whether an article is shown, versions of one, or its page."""
        return self._stack.currentWidget() in (self.view, self.comparison) or self.sources

    @property
    def compares(self) -> bool:
        """Whether versions of an article are shown."""
        return self._stack.currentWidget() is self.comparison

    @property
    def invites(self) -> bool:
        """Whether the invitation is shown."""
        return self._stack.currentWidget() is self.welcome
