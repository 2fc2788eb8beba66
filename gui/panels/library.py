"""The panel on the left: search box, filters, and the list of articles or of what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.panels.article_list import ArticleList
from gui.panels.completions import Completions
from gui.panels.pages import Pages
from gui.panels.parts import label, tool
from gui.panels.results import ResultsPane
from gui.panels.saved_filter import SavedFilter
from gui.panels.search_field import SearchField
from gui.panels.tag_filter import TagFilter
from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme
from storage.records import (
    ArticleFilter,
    CollectionId,
    ReadingState,
    SavedSearch,
    Tag,
)


class LibraryPanel(QWidget):
    """Shows articles and hits; tells what the user picks, types and filters by."""

    filterChanged = Signal()
    queryTyped = Signal(str)
    hitEntered = Signal()
    """Enter was pressed in the search box."""
    hitChosen = Signal(object)
    """A Hit to open."""
    hitRead = Signal()
    """Enter was pressed at the hit just chosen: the keys go to its article now."""
    savedAsked = Signal()
    """The saved searches are wanted: they are to be brought up to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._theme = LIGHT
        self._tag: str | None = None
        self._order = "-added"
        self.search = SearchField("search", self.tr("Search library"))
        self.search.textChanged.connect(self._search_changed)
        self.search.down.connect(self._enter_hits)
        self.search.chosen.connect(self.hitEntered)
        self._folder: SavedSearch | None = None
        self._book: tuple[CollectionId, str] | None = None
        self._states = QButtonGroup(self)
        self._make_filters()
        self._make_pages()
        self._lay_out()

    # -- making

    def _make_filters(self) -> None:
        self._sort = tool("sort", self.tr("Sort the list"))
        self._sort.setToolTip(self.tr("Sort the list"))
        self._sort.setPopupMode(self._sort.ToolButtonPopupMode.InstantPopup)
        self._sort.setMenu(self._sort_menu())
        self._tag_filter = TagFilter(self)
        self._tags = tool("tags", self.tr("Filter by tag"))
        self._tags.setToolTip(self.tr("Filter by tag"))
        self._tags.clicked.connect(lambda _checked=False: self._tag_filter.open_below(self._tags))
        self._tag_filter.picked.connect(self.set_tag)
        self._saved = tool("saved.open", self.tr("Saved searches"))
        self._saved.setToolTip(self.tr("Saved searches"))
        self._saved.clicked.connect(lambda _checked=False: self.savedAsked.emit())
        self.saved = SavedFilter(self)
        self.saved.picked.connect(self.set_folder)
        self._open_folder = _chip("folder", self.tr("Show all articles again"))
        self._open_folder.clicked.connect(lambda _checked=False: self.set_folder(None))
        self._open_book = _chip("book", self.tr("Show all articles again"))
        self._open_book.clicked.connect(lambda _checked=False: self.set_book(None))
        self._chosen = _chip("chosen", self.tr("Show all tags again"))
        self._chosen.clicked.connect(lambda _checked=False: self.set_tag(None))

    def _make_pages(self) -> None:
        self._stack = Pages("stack", self.tr("Articles"))
        self.list = ArticleList()
        self.articles = self.list.articles
        self.results = ResultsPane()
        self.hits, self.found = self.results.model, self.results.list
        self.results.hitChosen.connect(self.hitChosen)
        self.results.hitRead.connect(self.hitRead)
        self.results.facets.narrowed.connect(self.search.narrow)
        self.results.queryAsked.connect(self.search.setText)
        self.results.tagChosen.connect(lambda path: self.search.narrow("tag", path, instead=True))
        self.completions = Completions(self.search)
        self.completions.taken.connect(self.search.complete)
        self._empty = label("", "empty", role="muted", size=12)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 32, 20, 0)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 12, 8, 0)
        top.setSpacing(2)
        top.addWidget(self.search, 1)
        top.addSpacing(4)
        top.addWidget(self._saved)
        top.addWidget(self._tags)
        top.addWidget(self._sort)
        states = QHBoxLayout()
        states.setContentsMargins(10, 4, 10, 0)
        states.setSpacing(2)
        for number, (name, text) in enumerate(
            (
                ("state.all", self.tr("All")),
                ("state.inbox", self.tr("Inbox")),
                ("state.reading", self.tr("Reading")),
                ("state.done", self.tr("Done")),
            )
        ):
            button = tool(name, text)
            button.setCheckable(True)
            button.setFont(interface_font(12))
            button.setChecked(number == 0)
            self._states.addButton(button, number)
            states.addWidget(button)
        states.addStretch(1)
        self._states.idClicked.connect(lambda _id: self.filterChanged.emit())
        chosen = QHBoxLayout()
        chosen.setContentsMargins(14, 0, 14, 0)
        chosen.addWidget(self._open_folder)
        chosen.addWidget(self._open_book)
        chosen.addWidget(self._chosen)
        chosen.addStretch(1)
        for page in (self.list, self._empty):
            self._stack.addWidget(page)
        self._stack.add_aside(self.results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(states)
        layout.addLayout(chosen)
        layout.addWidget(self._stack, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(10, 0, 10, 6)
        layout.addLayout(self._foot)

    def offer(self, action: QAction, name: str) -> None:
        """Put a command at the foot of the panel."""
        button = tool(name, action.text(), action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFont(interface_font(12))
        self._foot.addWidget(button)
        self._foot.addStretch(1)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("sort.menu")
        menu.setAccessibleName(self.tr("Sort the list"))
        self._orders = QActionGroup(self)
        for order, text in (
            ("-added", self.tr("Newest first")),
            ("added", self.tr("Oldest first")),
            ("-published", self.tr("Published, latest first")),
            ("title", self.tr("Title")),
            ("site", self.tr("Site")),
            ("words", self.tr("Shortest first")),
            ("-words", self.tr("Longest first")),
        ):
            action = QAction(text, self._orders)
            action.setCheckable(True)
            action.setData(order)
            menu.addAction(action)
        self._orders.triggered.connect(lambda action: self.set_order(action.data()))
        return menu

    # -- what it shows

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.list.set_theme(theme)
        self.results.set_theme(theme)
        self._sort.setIcon(icon("arrow-up-down", theme.muted))
        self._chosen.setIcon(icon("x", theme.muted))
        self._open_folder.setIcon(icon("x", theme.muted))
        self._open_book.setIcon(icon("x", theme.muted))
        self.search.set_theme(theme)
        self._color_tags()

    def _color_tags(self) -> None:
        color = self._theme.muted if self._tag is None else self._theme.accent
        self._tags.setIcon(icon("tag", color))
        color = self._theme.muted if self._folder is None else self._theme.accent
        self._saved.setIcon(icon("bookmark", color))

    def set_tags(self, tags: list[Tag]) -> None:
        """Offer these tags as filters."""
        self._tag_filter.show_tags(tags)

    def show_articles(self) -> None:
        """Show the list, or why it is empty."""
        if self.articles.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        narrowed = (self._tag, self._folder, self._book) != (None, None, None)
        filtered = narrowed or self._states.checkedId() != 0
        words = self.tr("Nothing here with this filter.") if filtered else self.tr("No articles yet.")
        self._say_empty(words)

    def show_results(self) -> None:
        """Show what was found instead of the list."""
        self._stack.setCurrentWidget(self.results)

    @property
    def empty_words(self) -> str:
        """What is said instead of a list; "" while there is one."""
        if self._stack.currentWidget() is self.results:
            return self.results.empty_words
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    def _say_empty(self, words: str) -> None:
        self._empty.setText(words)
        self._empty.setAccessibleName(words)
        self._stack.setCurrentWidget(self._empty)

    # -- what the user wants to see

    @property
    def filter(self) -> ArticleFilter:
        """What the list is to hold, and in what order."""
        states = (None, ReadingState.INBOX, ReadingState.READING, ReadingState.DONE)
        return ArticleFilter(
            state=states[self._states.checkedId()],
            tag=self._tag,
            query=None if self._folder is None else self._folder.query,
            collection=None if self._book is None else self._book[0],
            order=self._order if self._book is None else "position",
        )

    @property
    def order(self) -> str:
        """How the list is sorted."""
        return self._order

    def set_order(self, order: str) -> None:
        """Sort the list so."""
        for action in self._orders.actions():
            action.setChecked(action.data() == order)
        if order != self._order:
            self._order = order
            self.filterChanged.emit()

    def set_tag(self, tag: str | None) -> None:
        """Show only what carries a tag; None: everything."""
        if tag == self._tag:
            return
        self._tag = tag
        _say(self._chosen, tag, self.tr("Tag: {0}"))
        self._color_tags()
        self.filterChanged.emit()

    def set_folder(self, folder: SavedSearch | None) -> None:
        """Show only what a saved search finds; None: everything."""
        if folder == self._folder:
            return
        self._folder = folder
        _say(self._open_folder, None if folder is None else folder.name, self.tr("Saved search: {0}"))
        self._color_tags()
        self.search.clear()
        self.filterChanged.emit()

    def set_book(self, book: CollectionId | None, title: str = "") -> None:
        """Show only the chapters of a book, in its order; None: everything."""
        if (None if book is None else (book, title)) == self._book:
            return
        self._book = None if book is None else (book, title)
        _say(self._open_book, None if book is None else title, self.tr("Book: {0}"))
        self.search.clear()
        self.filterChanged.emit()

    @property
    def folder(self) -> SavedSearch | None:
        """The saved search whose articles are listed; None: those of the whole library."""
        return self._folder

    def open_saved(self) -> None:
        """Let the saved searches float, with the box ready for a name."""
        self.saved.set_query(self.search.text().strip())
        self.saved.open_below(self._saved)

    # -- searching

    def _search_changed(self, text: str) -> None:
        if not text.strip():
            self.show_articles()
        self.queryTyped.emit(text)

    def leave_search(self) -> None:
        """Go back to the list of articles."""
        self.search.clear()
        self.list.setFocus()

    def open_best_hit(self) -> None:
        """Open the chosen hit, else the best."""
        self.results.open_best()

    def _enter_hits(self) -> None:
        if self._stack.currentWidget() is not self.results or not self.results.enter():
            self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.leave_search()
            return
        super().keyPressEvent(event)


def _chip(name: str, text: str) -> QToolButton:
    """Return a button that says what the list is narrowed to and takes that away; hidden until it does."""
    chip = tool(name, text)
    chip.setToolTip(text)
    chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    chip.hide()
    return chip


def _say(chip: QToolButton, name: str | None, spoken: str) -> None:
    """Show on a chip to what the list is narrowed, or nothing."""
    chip.setVisible(name is not None)
    chip.setText(_short(name or ""))
    chip.setAccessibleName(spoken.format(name or ""))


def _short(text: str) -> str:
    return text if len(text) <= 28 else f"{text[:27]}…"
