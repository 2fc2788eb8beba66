"""The panel on the right: the highlights of the open article."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.models.highlights import HIGHLIGHT, HighlightModel
from gui.panels.highlight_rows import HighlightRows
from gui.panels.parts import label
from gui.theme import Theme
from storage.records import Highlight, HighlightId


class HighlightsPanel(QWidget):
    """Shows highlights; tells which one is clicked."""

    highlightChosen = Signal(object)
    """Its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("highlights")
        self.setAccessibleName(self.tr("Highlights"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HighlightModel(self)
        self._heading = label("", "highlights.count", role="title", bold=True)
        self._heading.setContentsMargins(20, 14, 16, 10)
        self.list = QListView()
        self.list.setObjectName("highlights.list")
        self.list.setAccessibleName(self.tr("Highlights"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setModel(self.model)
        self._rows = HighlightRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._empty = label("", "highlights.empty", role="muted", size=12)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(20, 4, 20, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        self._stack.setObjectName("highlights.stack")
        self._stack.setAccessibleName(self.tr("Highlights"))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._stack, 1)
        self.show_highlights((), reading=False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._rows.set_theme(theme)
        self.list.viewport().update()

    def show_highlights(self, highlights: tuple[Highlight, ...], *, reading: bool) -> None:
        """Show these; ``reading`` tells whether an article is open at all."""
        self.model.show(highlights)
        words = self.tr("Highlights")
        self._heading.setText(f"{words}  {len(highlights)}" if highlights else words)
        self._heading.setAccessibleName(self._heading.text())
        empty = (
            self.tr("Select text and press H, or pick a colour, to highlight it.")
            if reading
            else self.tr("Open an article to see its highlights.")
        )
        self._empty.setText(empty)
        self._empty.setAccessibleName(empty)
        self._stack.setCurrentWidget(self.list if highlights else self._empty)

    def chosen(self) -> list[Highlight]:
        """Return the chosen highlights in order."""
        indexes = self.list.selectionModel().selectedIndexes()
        return [index.data(HIGHLIGHT) for index in sorted(indexes, key=QModelIndex.row)]

    def choose(self, id: HighlightId | None) -> None:
        """Choose a highlight without telling."""
        row = self.model.row_of(id)
        selection = self.list.selectionModel()
        with QSignalBlocker(selection):
            if row is None:
                selection.clearSelection()
            else:
                index = self.model.index(row)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(index)
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if len(self.chosen()) == 1:
            self.highlightChosen.emit(index.data(HIGHLIGHT).id)
