"""The board of passages: highlights of the whole library in a column, or two tags side by side."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.inks import STANDARD
from gui.models.passages import PassageModel, Read
from gui.panels.context_tip import ContextTip
from gui.panels.parts import KeyedLabel, label, tool
from gui.panels.passage_bar import PassageBar
from gui.panels.passage_list import PassageList
from gui.panels.passage_rows import PassageRows
from gui.reader.typography import scaled
from gui.theme import Theme
from storage.records import Board, HighlightId, MarkColor, Passage, PassageFilter, Surroundings

_WIDE = 460
"""Pixels from which on the buttons beside the heading say what they do."""

Find = Callable[[str], Sequence[str]]
Sites = Callable[[], Sequence[str]]


class PassageColumn(QWidget):
    """One filter and what passes it."""

    filterChanged = Signal()
    opened = Signal(object)
    """The id of a highlight to be opened in its article."""
    chosenChanged = Signal()
    menuAsked = Signal(object)

    def __init__(self, number: int, read: Read, find: Find, sites: Sites) -> None:
        super().__init__()
        name = f"passages.{number}"
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Passages"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.number = number
        self.model = PassageModel(read, self)
        self.bar = PassageBar(f"{name}.bar", find, sites)
        self.bar.changed.connect(lambda _which: self.filterChanged.emit())
        self.list = PassageList(f"{name}.list", self.model)
        self.rows = PassageRows(self.list)
        self.list.setItemDelegate(self.rows)
        self.bar.left.connect(self.enter)
        self._count = label("", f"{name}.count", role="muted", size=12)
        self._count.setContentsMargins(22, 0, 12, 4)
        self._empty = KeyedLabel(f"{name}.empty", role="muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(22, 20, 22, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._stack = QStackedWidget()
        self._stack.setObjectName(f"{name}.stack")
        self._stack.setAccessibleName(self.tr("Passages"))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        self.list.activated.connect(lambda index: self._open(index.row()))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self.menuAsked.emit(self.list.viewport().mapToGlobal(at))
        )
        self._tip = ContextTip(f"{name}.context", self)
        self.list.contextLeft.connect(self._tip.hide)

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer and name these colours."""
        self.bar.set_colors(colors)
        self.rows.colors = colors

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.bar.set_theme(theme)
        self.rows.set_theme(theme)
        self.list.set_theme(theme)
        self._tip.set_theme(theme)

    @property
    def tag(self) -> str:
        """The one tag that the column shows; "" if it shows several or all."""
        which = self.bar.filter
        terms = (*which.any, *which.all)
        return terms[0].path if len(terms) == 1 else ""

    @property
    def context(self) -> str:
        """The passage in its surroundings, as it is shown; "" if it is not."""
        return self._tip.text

    def show_board(self, which: PassageFilter, board: Board, passages: Iterable[Passage]) -> None:
        """Show what passes the filter; what was chosen and what was in view stay so."""
        self.rows.group = which.group
        self.list.by_tag = which.group == "tag"
        self.list.whole = self.tag
        chosen, current, (top, hidden) = self.list.chosen(), self._current(), self.list.top()
        anchor = next(
            ((id, row) for row in self.list.rows_in_view() if (id := self.model.id_at(row)) is not None), None
        )
        if self.model.show(board, passages, headed=bool(which.group)):
            self._choose_again(chosen, current)
            again = self.model.row_of(anchor[0]) if anchor is not None else None
            if anchor is not None and again is not None:
                self.list.set_top(max(0, again - (anchor[1] - top)), hidden)
        narrowed = which != PassageFilter(order=which.order, group=which.group)
        words = (
            self.tr("No passage is like that. Take a condition off.")
            if narrowed
            else self.tr("Nothing is highlighted yet. Open an article, select text and press H.")
        )
        self._empty.say(words, "highlight.add")
        self._stack.setCurrentWidget(self.list if board.ids else self._empty)
        self._say_count()

    def begin_anew(self) -> None:
        """Show the first passage again, with nothing chosen: another filter is asked for."""
        self.list.clearSelection()
        self.list.set_top(0)

    def _current(self) -> HighlightId | None:
        index = self.list.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else None

    def _choose_again(self, chosen: Sequence[HighlightId], current: HighlightId | None) -> None:
        selection, rows = QItemSelection(), self.list.selectionModel()
        at = {id: place for place, id in enumerate(self.model.board.ids)} if chosen or current else {}
        places = sorted(self.model.row_at(at[id]) for id in chosen if id in at)
        for first, last in _spans(places):
            selection.select(self.model.index(first), self.model.index(last))
        rows.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current in at:
            index = self.model.index(self.model.row_at(at[current]))
            rows.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def enter(self) -> None:
        """Put the focus on the passages, the first of which is chosen if none is."""
        if not self.model.rowCount():
            self.bar.tags.setFocus()
            return
        if not self.list.currentIndex().isValid():
            first = self.model.index(0 if self.model.id_at(0) is not None else 1)
            self.list.setCurrentIndex(first)
        self.list.setFocus()

    def choose(self, id: HighlightId) -> None:
        """Choose a passage and bring it into view."""
        row = self.model.row_of(id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def show_context(self, around: Surroundings, at: QPoint) -> None:
        """Show a passage in its surroundings."""
        self._tip.show_at(around, at)

    def _open(self, row: int) -> None:
        id = self.model.id_at(row)
        if id is not None:
            self.opened.emit(id)

    def _choose(self) -> None:
        self._say_count()
        self.chosenChanged.emit()

    def _say_count(self) -> None:
        spans = self.list.selectionModel().selection().toList()
        many = sum(span.bottom() - span.top() + 1 for span in spans)
        chosen = many if many > 1000 else len(self.list.chosen())  # to be quick
        words = self.tr("Passages: {0}").format(QLocale().toString(self.model.board.total))
        if chosen > 1:
            words += " · " + self.tr("chosen: {0}").format(QLocale().toString(chosen))
        self._count.setText(words)
        self._count.setAccessibleName(words)


def _spans(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of rows that follow each other.

    >>> list(_spans([1, 2, 3, 7, 9, 10]))
    [(1, 3), (7, 7), (9, 10)]
    """
    first = last = None
    for row in rows:
        if first is None or last is None or row != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = row
        last = row
    if first is not None and last is not None:
        yield first, last


class PassagesPage(QWidget):
    """The whole board."""

    left = Signal()
    """Escape."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("passages")
        self.setAccessibleName(self.tr("Passages"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.columns: tuple[PassageColumn, ...] = ()
        self.colors: tuple[MarkColor, ...] = STANDARD
        """Those of the library."""
        self._actions = actions
        self._theme: Theme | None = None
        heading = label(self.tr("Passages"), "passages.heading", role="title", size=20, bold=True)
        row = QHBoxLayout()
        row.setContentsMargins(22, 14, 16, 0)
        row.addWidget(heading, 1)
        self._tools: list[QToolButton] = []
        for id in ("view.passages-beside", "file.export"):
            button = tool(f"passages.{id}", actions[id].text(), actions[id])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
            self._tools.append(button)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("passages.splitter")
        self._splitter.setAccessibleName(self.tr("Passages side by side"))
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        wide = event.size().width() >= scaled(_WIDE)
        for button in self._tools:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly)

    def add_columns(self, columns: Sequence[PassageColumn]) -> None:
        """Hold these; the first is always in view."""
        self.columns = tuple(columns)
        for column in columns:
            self._splitter.addWidget(column)
            column.list.escaped.connect(self.left)
            if self._theme is not None:
                column.set_theme(self._theme)
        for column in columns[1:]:
            column.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        for column in self.columns:
            column.set_theme(theme)

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer and name these colours."""
        self.colors = tuple(colors)
        for column in self.columns:
            column.set_colors(colors)

    def set_beside(self, beside: bool) -> None:
        """Show two columns, or one."""
        self.columns[1].setVisible(beside)
        if beside and not all(self._splitter.sizes()):
            self._splitter.setSizes([1, 1])
