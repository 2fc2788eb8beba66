"""The panel on the right: what is said of the open article, and its highlights."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.inks import STANDARD
from gui.models.highlights import HIGHLIGHT, HighlightModel, Wanted
from gui.panels.article_head import ArticleHead
from gui.panels.highlight_filter import HighlightFilter
from gui.panels.highlight_rows import HighlightRows
from gui.panels.many_bar import ManyBar
from gui.panels.parts import KeyedLabel, label, tool
from gui.panels.rows import prepare
from gui.reader.notes import Renderer
from gui.theme import Theme
from storage.records import Article, Highlight, HighlightId, MarkColor


class HighlightsPanel(QWidget):
    """Shows highlights; tells which one is clicked, and what is asked of those chosen."""

    highlightChosen = Signal(object)
    """Its id."""
    colorPicked = Signal(str)
    stylePicked = Signal(str)
    linkActivated = Signal(str)

    def __init__(self, filter: QAction, tags: QAction, delete: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("highlights")
        self.setAccessibleName(self.tr("Highlights"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HighlightModel(self)
        self._colors: tuple[MarkColor, ...] = STANDARD
        self._reading = False
        self.head = ArticleHead()
        self.head.linkActivated.connect(self.linkActivated)
        self._heading = label("", "highlights.count", role="title", bold=True)
        self._sift = tool("highlights.sift", filter.text(), filter)
        self._sift.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.filter = HighlightFilter()
        self.filter.changed.connect(self._arrange)
        self.filter.left.connect(self.end_filter)
        self.filter.hide()
        self.many = ManyBar(tags, delete)
        self.many.colorPicked.connect(self.colorPicked)
        self.many.stylePicked.connect(self.stylePicked)
        self.list = self._make_list()
        self._rows = HighlightRows(self.list)
        self._rows.linkActivated.connect(self.linkActivated)
        self.list.setItemDelegate(self._rows)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self._empty = KeyedLabel("highlights.empty", role="muted", size=12)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(20, 4, 20, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        self._stack.setObjectName("highlights.stack")
        self._stack.setAccessibleName(self.tr("Highlights"))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.show_highlights((), reading=False)

    def _make_list(self) -> QListView:
        made = QListView()
        prepare(made, "highlights.list", self.tr("Highlights"))
        made.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        made.setModel(self.model)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 10, 8)
        top.addWidget(self._heading, 1)
        top.addWidget(self._sift)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(top)
        layout.addWidget(self.filter)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.many)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.head.set_theme(theme)
        self.filter.set_theme(theme)
        self.many.set_theme(theme)
        self._rows.set_theme(theme)
        self.list.viewport().update()

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Know these colours from now on."""
        self._colors = tuple(colors)
        self.many.set_colors(colors)
        self.filter.offer(self.model.everything(), self._colors)
        self._arrange()

    def set_note_renderer(self, render: Renderer) -> None:
        """Ask this for a note as blocks."""
        self.head.set_renderer(render)
        self._rows.render_note = render

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer commands by a click with the other button, before those that are the list's own."""
        self.list.addActions(list(actions))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_article(self, article: Article | None) -> None:
        """Show what is said of the article as a whole."""
        self.head.show_article(article)

    def show_highlights(self, highlights: tuple[Highlight, ...], *, reading: bool) -> None:
        """Show these; ``reading`` tells whether an article is open at all."""
        chosen = [one.id for one in self.chosen()]
        self._reading = reading
        self.model.show(highlights)
        self.filter.offer(highlights, self._colors)
        self._tell()
        if len(chosen) > 1 and len(self.chosen()) != len(chosen):
            self._choose_all(chosen)
        self._count()

    def _arrange(self) -> None:
        wanted = self.filter.wanted if self.filter.isVisibleTo(self) else Wanted()
        self.model.arrange(self.filter.order, wanted, self._colors)
        self._tell()
        self._count()

    def _tell(self) -> None:
        """Say how many there are, or why there are none."""
        words, shown, total = self.tr("Highlights"), self.model.rowCount(), self.model.total
        count = f"{shown} / {total}" if shown != total else f"{total}"
        self._heading.setText(f"{words}  {count}" if total else words)
        self._heading.setAccessibleName(self._heading.text())
        if total:
            empty = self.tr("No highlight fits the filter. Escape shows all again.")
        elif self._reading:
            empty = self.tr("Select text and press H, or pick a colour, to highlight it.")
        else:
            empty = self.tr("Open an article to see its highlights.")
        self._empty.say(empty, "highlight.add")
        self._stack.setCurrentWidget(self.list if shown else self._empty)

    def _count(self) -> None:
        self.many.show_count(len(self.list.selectionModel().selectedIndexes()))

    # -- what is wanted

    def ask_filter(self) -> None:
        """Show what narrows and orders the list, to be typed in; if that is where one is, hide it."""
        if self.filter.isVisible() and self.filter.words.hasFocus():
            self.end_filter()
            return
        self.filter.show()
        self._arrange()
        self.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_filter(self) -> None:
        """Show all again; the order stays."""
        self.filter.words.clear()
        self.filter.hide()
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is chosen

    def chosen(self) -> list[Highlight]:
        """Return the chosen highlights in order."""
        indexes = self.list.selectionModel().selectedIndexes()
        return [index.data(HIGHLIGHT) for index in sorted(indexes, key=QModelIndex.row)]

    def choose(self, id: HighlightId | None) -> None:
        """Choose a highlight without telling."""
        row = self.model.row_of(id)
        selection = self.list.selectionModel()
        several = [one.id for one in self.chosen()]
        if len(several) > 1 and (id is None or id in several):
            return  # they stay chosen: the next command is about them, too
        with QSignalBlocker(selection):
            if row is None:
                selection.clearSelection()
            else:
                index = self.model.index(row)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(index)
        self.list.viewport().update()
        self._count()

    def _choose_all(self, ids: Sequence[HighlightId]) -> None:
        selection, flag = self.list.selectionModel(), QItemSelectionModel.SelectionFlag.Select
        with QSignalBlocker(selection):
            for id in ids:
                if (row := self.model.row_of(id)) is not None:
                    selection.select(self.model.index(row), flag)

    def _choose(self, index: QModelIndex) -> None:
        if len(self.chosen()) == 1:
            self.highlightChosen.emit(index.data(HIGHLIGHT).id)
