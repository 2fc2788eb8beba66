"""The list of articles: what is chosen in it, and what stays in view whatever becomes of its rows."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListView

from gui.models.articles import ArticleModel, goes_before
from gui.panels.article_rows import ArticleRows
from gui.panels.rows import prepare
from gui.reader.typography import interface_font
from gui.theme import Theme
from storage.records import Article, ArticleId


class ArticleList(QListView):
    """Thousands of rows, laid out no more often than they must be; tells what the user chooses."""

    articleChosen = Signal(object)
    """The id of the article to open; None when the choice is empty or of several."""
    chosenChanged = Signal()
    menuAsked = Signal(object)
    """Where on the screen to open the menu of the chosen articles."""

    def __init__(self) -> None:
        super().__init__()
        self._dressing = False
        prepare(self, "articles", self.tr("Articles"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().setSingleStep(24)
        self.setFont(interface_font(13))
        self.articles = ArticleModel(self)
        self.setModel(self.articles)
        self._rows = ArticleRows(self)
        self.setItemDelegate(self._rows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._rows.set_theme(theme)
        self.viewport().update()

    # -- choosing

    def chosen(self) -> list[ArticleId]:
        """Return the ids of the chosen articles, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.articles.article(row).id for row in rows]

    def choose(self, ids: Sequence[ArticleId], *, scroll: bool = True) -> None:
        """Choose articles in the list without telling; ``scroll`` brings the first into view."""
        rows = sorted(row for id in ids if (row := self.articles.row_of(id)) is not None)
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            selection.select(_selection(self.articles, rows), flags.ClearAndSelect)
            if rows:
                first = self.articles.index(rows[0])
                place = self.verticalScrollBar().value()
                selection.setCurrentIndex(first, flags.NoUpdate)
                if scroll:
                    self.scrollTo(first)
                else:
                    self.verticalScrollBar().setValue(place)
        self.viewport().update()
        self.chosenChanged.emit()

    def renew(self, articles: Sequence[Article], changed: Sequence[Article] | None = None) -> None:
        """List these, and leave chosen and in view what was so before, as far as it is still listed.

        ``changed`` are those of them that say something else than before, where that is known.
        """
        with self._still():
            self.articles.show(articles, changed)

    def take_in(self, articles: Sequence[Article], gone: Sequence[ArticleId], order: str) -> None:
        """List some articles where they belong in an order, and others no more; all else stays as it is."""
        before = goes_before(order)
        with self._still():
            for article in articles:
                self.articles.put(article, before)
            for id in gone:
                self.articles.remove(id)

    @contextmanager
    def _still(self) -> Iterator[None]:
        """Leave chosen and in view what is so, whatever becomes of the rows."""
        chosen, seen = self.chosen(), self._seen()
        with QSignalBlocker(self.selectionModel()):
            yield
        self.choose(chosen, scroll=False)
        for id, top in seen:
            row = self.articles.row_of(id)
            if row is not None:
                now = self.visualRect(self.articles.index(row)).top()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + now - top)
                return

    def _seen(self) -> list[tuple[ArticleId, int]]:
        """Return the articles in view with their tops; none while the list stands at its beginning."""
        if not self.verticalScrollBar().value():
            return []  # what comes in above is to be seen
        height, seen = self.viewport().height(), []
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        while index.isValid() and (top := self.visualRect(index).top()) < height:
            seen.append((self.articles.article(index.row()).id, top))
            index = self.articles.index(index.row() + 1)
        return seen

    def step(self, by: int) -> None:
        """Choose the article so many rows further."""
        self.choose_row(self.currentIndex().row() + by)

    def choose_row(self, row: int) -> None:
        """Choose the article of a row as a click does; a row that is none is passed over."""
        if 0 <= row < self.articles.rowCount():
            index = self.articles.index(row)
            # Said outright: the view itself would heed the keys that are held down.
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def _tell_chosen(self) -> None:
        chosen = self.chosen()
        self.chosenChanged.emit()
        self.articleChosen.emit(chosen[0] if len(chosen) == 1 else None)

    def _ask_menu(self, at: QPoint) -> None:
        if self.chosen():
            self.menuAsked.emit(self.viewport().mapToGlobal(at))

    # -- laying out

    def event(self, event: QEvent) -> bool:
        # Qt asks six times to lay out anew what a change of style leaves as it is (6.11).
        self._dressing = event.type() == QEvent.Type.StyleChange
        try:
            return super().event(event)
        finally:
            self._dressing = False

    def doItemsLayout(self) -> None:
        # Rows are painted by a delegate of fonts and heights of its own: no style changes them.
        if not self._dressing:
            super().doItemsLayout()


def _selection(model: ArticleModel, rows: Sequence[int]) -> QItemSelection:
    """Return sorted rows as stretches of neighbours: one for each row would be slow."""
    made = QItemSelection()
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            made.select(model.index(rows[start]), model.index(rows[at - 1]))
            start = at
    return made
