"""The panel on the left: search box, filters, and the list of articles or of what was found."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.models.articles import ArticleModel, goes_before
from gui.panels.article_list import ArticleList
from gui.panels.article_rows import ArticleRows
from gui.panels.completions import Completions
from gui.panels.pages import Pages
from gui.panels.parts import Field, label, tool
from gui.panels.results import ResultsPane
from gui.panels.saved_filter import SavedFilter
from gui.panels.tag_filter import TagFilter
from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme
from storage.records import (
    Article,
    ArticleFilter,
    ArticleId,
    CollectionId,
    Completion,
    ReadingState,
    SavedSearch,
    Tag,
)


class LibraryPanel(QWidget):
    """Shows articles and hits; tells what the user picks, types and filters by."""

    articleChosen = Signal(object)
    """The id of the article to open; None when the choice is empty or of several."""
    selectionChanged = Signal()
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
    menuAsked = Signal(object)
    """Where on the screen to open the menu of the chosen articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self.articles = ArticleModel(self)
        self._theme = LIGHT
        self._tag: str | None = None
        self._order = "-added"
        self.search = _SearchField("search", self.tr("Search library"))
        self.search.textChanged.connect(self._search_changed)
        self.search.down.connect(self._enter_hits)
        self.search.chosen.connect(self.hitEntered)
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
        self._folder: SavedSearch | None = None
        self._open_folder = tool("folder", self.tr("Show all articles again"))
        self._open_folder.hide()
        self._open_folder.clicked.connect(lambda _checked=False: self.set_folder(None))
        self._book: tuple[CollectionId, str] | None = None
        self._open_book = tool("book", self.tr("Show all articles again"))
        self._open_book.hide()
        self._open_book.clicked.connect(lambda _checked=False: self.set_book(None))
        self._chosen = tool("chosen", self.tr("Show all tags again"))
        self._chosen.hide()
        self._chosen.clicked.connect(lambda _checked=False: self.set_tag(None))
        self._states = QButtonGroup(self)
        self._stack = Pages("stack", self.tr("Articles"))
        self.list = self._list("articles", self.tr("Articles"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setModel(self.articles)
        self.list.setItemDelegate(ArticleRows(self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.results = ResultsPane()
        self.hits, self.found = self.results.model, self.results.list
        self.results.hitChosen.connect(self.hitChosen)
        self.results.hitRead.connect(self.hitRead)
        self.results.facets.narrowed.connect(self.narrow)
        self.results.queryAsked.connect(self.search.setText)
        self.results.tagChosen.connect(lambda path: self.narrow("tag", path, instead=True))
        self.completions = Completions(self.search)
        self.completions.taken.connect(self._complete)
        self._empty = label("", "empty", role="muted", size=12)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 32, 20, 0)
        self._lay_out()

    def _list(self, name: str, accessible: str) -> QListView:
        view = ArticleList()
        view.setObjectName(name)
        view.setAccessibleName(accessible)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.verticalScrollBar().setSingleStep(24)
        view.setFont(interface_font(13))
        return view

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
        delegate = self.list.itemDelegate()
        assert isinstance(delegate, ArticleRows)
        delegate.set_theme(theme)
        self.list.viewport().update()
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
        self._chosen.setVisible(tag is not None)
        words = self.tr("Tag: {0}").format(tag)
        self._chosen.setText(_short(tag or ""))
        self._chosen.setAccessibleName(words)
        self._chosen.setToolTip(self.tr("Show all tags again"))
        self._chosen.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._color_tags()
        self.filterChanged.emit()

    def set_folder(self, folder: SavedSearch | None) -> None:
        """Show only what a saved search finds; None: everything."""
        if folder == self._folder:
            return
        self._folder = folder
        self._open_folder.setVisible(folder is not None)
        name = "" if folder is None else folder.name
        self._open_folder.setText(_short(name))
        self._open_folder.setAccessibleName(self.tr("Saved search: {0}").format(name))
        self._open_folder.setToolTip(self.tr("Show all articles again"))
        self._open_folder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._color_tags()
        self.search.clear()
        self.filterChanged.emit()

    def set_book(self, book: CollectionId | None, title: str = "") -> None:
        """Show only the chapters of a book, in its order; None: everything."""
        if (None if book is None else (book, title)) == self._book:
            return
        self._book = None if book is None else (book, title)
        self._open_book.setVisible(book is not None)
        self._open_book.setText(_short(title))
        self._open_book.setAccessibleName(self.tr("Book: {0}").format(title))
        self._open_book.setToolTip(self.tr("Show all articles again"))
        self._open_book.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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

    def show_everything(self) -> None:
        """Take every filter away, so that nothing is hidden."""
        with QSignalBlocker(self._states):
            self._states.button(0).setChecked(True)
        self.set_tag(None)
        self.set_folder(None)
        self.set_book(None)
        self.search.clear()
        self.filterChanged.emit()

    # -- choosing

    def chosen(self) -> list[ArticleId]:
        """Return the ids of the chosen articles, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.articles.article(row).id for row in rows]

    def choose(self, ids: Sequence[ArticleId], *, scroll: bool = True) -> None:
        """Choose articles in the list without telling; ``scroll`` brings the first into view."""
        rows = sorted(row for id in ids if (row := self.articles.row_of(id)) is not None)
        selection, flags = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            selection.select(_selection(self.articles, rows), flags.ClearAndSelect)
            if rows:
                first = self.articles.index(rows[0])
                place = self.list.verticalScrollBar().value()
                selection.setCurrentIndex(first, flags.NoUpdate)
                if scroll:
                    self.list.scrollTo(first)
                else:
                    self.list.verticalScrollBar().setValue(place)
        self.list.viewport().update()
        self.selectionChanged.emit()

    def renew(self, articles: Sequence[Article], changed: Sequence[Article] | None = None) -> None:
        """List these, and leave chosen and in view what was so before, as far as it is still listed.

        ``changed`` are those of them that say something else than before, where that is known.
        """
        with self._still():
            self.articles.show(articles, changed)

    def take_in(self, articles: Sequence[Article], gone: Sequence[ArticleId] = ()) -> None:
        """List some articles where they belong, and others no more; all else stays as it is."""
        before = goes_before(self.filter.order)
        with self._still():
            for article in articles:
                self.articles.put(article, before)
            for id in gone:
                self.articles.remove(id)

    @contextmanager
    def _still(self) -> Iterator[None]:
        """Leave chosen and in view what is so, whatever becomes of the rows."""
        chosen, seen = self.chosen(), self._seen()
        with QSignalBlocker(self.list.selectionModel()):
            yield
        self.choose(chosen, scroll=False)
        for id, top in seen:
            row = self.articles.row_of(id)
            if row is not None:
                now = self.list.visualRect(self.articles.index(row)).top()
                bar = self.list.verticalScrollBar()
                bar.setValue(bar.value() + now - top)
                return

    def _seen(self) -> list[tuple[ArticleId, int]]:
        """Return the articles in view with their tops; none while the list stands at its beginning."""
        if not self.list.verticalScrollBar().value():
            return []  # what comes in above is to be seen
        height, seen = self.list.viewport().height(), []
        index = self.list.indexAt(QPoint(self.list.viewport().width() // 2, 0))
        while index.isValid() and (top := self.list.visualRect(index).top()) < height:
            seen.append((self.articles.article(index.row()).id, top))
            index = self.articles.index(index.row() + 1)
        return seen

    def step(self, by: int) -> None:
        """Choose the article so many rows further."""
        self.choose_row(self.list.currentIndex().row() + by)

    def choose_row(self, row: int) -> None:
        """Choose the article of a row as a click does; a row that is none is passed over."""
        if 0 <= row < self.articles.rowCount():
            index = self.articles.index(row)
            # Said outright: the view itself would heed the keys that are held down.
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)

    def _selection_changed(self) -> None:
        chosen = self.chosen()
        self.selectionChanged.emit()
        self.articleChosen.emit(chosen[0] if len(chosen) == 1 else None)

    def _ask_menu(self, at: QPoint) -> None:
        if self.chosen():
            self.menuAsked.emit(self.list.viewport().mapToGlobal(at))

    # -- searching

    def _search_changed(self, text: str) -> None:
        if not text.strip():
            self.show_articles()
        self.queryTyped.emit(text)

    def leave_search(self) -> None:
        """Go back to the list of articles."""
        self.search.clear()
        self.list.setFocus()

    def narrow(self, field: str, value: str, *, instead: bool = False) -> None:
        """Add a condition to what is sought, or seek it ``instead``."""
        condition = f"{field}:{value}" if _BARE.fullmatch(value) else f'{field}:"{value}"'
        sought = "" if instead else self.search.text().strip()
        self.search.setText(f"{sought} {condition} ".lstrip())
        self.search.setFocus()

    def _complete(self, completion: Completion) -> None:
        text, end = self.search.text(), completion.text
        start = _units(text, completion.start)
        gap = "" if end.endswith(":") else " "
        self.search.setText(text[: completion.start] + end + gap + text[completion.end :].lstrip())
        self.search.setCursorPosition(start + _units(end + gap, len(end + gap)))

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


def _selection(model: ArticleModel, rows: Sequence[int]) -> QItemSelection:
    """Return sorted rows as stretches of neighbours: one for each row would be slow."""
    made = QItemSelection()
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            made.select(model.index(rows[start]), model.index(rows[at - 1]))
            start = at
    return made


class _SearchField(Field):
    """Hands Down and Enter on to the list under it."""

    down = Signal()
    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def _units(text: str, at: int) -> int:
    """Return a code point's place as Qt counts it, in units of UTF-16."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


_BARE = re.compile(r"[\w./-]+")
"""A value that the query language takes whole without quotation marks."""


def _short(text: str) -> str:
    return text if len(text) <= 28 else f"{text[:27]}…"
