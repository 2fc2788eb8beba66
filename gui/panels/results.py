"""What a search found: its groups, what narrows it, and what there is to say about the query."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from gui.messages import hint_sentence
from gui.models.hits import HIT, TAG, HitModel
from gui.panels.facet_bar import FacetBar
from gui.panels.hit_rows import HitRows
from gui.panels.parts import label, tool
from gui.panels.rows import prepare
from gui.reader.typography import interface_font
from gui.theme import Theme
from storage.records import SearchHint


class ResultsPane(QWidget):
    """Shows hits and tags; tells what is chosen."""

    hitChosen = Signal(object)
    """A Hit to open."""
    hitRead = Signal()
    """Enter was pressed at the hit just chosen: the keys go to its article now."""
    tagChosen = Signal(str)
    """The path of a tag that was found."""
    queryAsked = Signal(str)
    """A better-spelt query."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Search results"))
        self.model = HitModel(self)
        self.list = QListView()
        prepare(self.list, "hits", self.tr("Search results"))
        self.list.verticalScrollBar().setSingleStep(24)
        self.list.setFont(interface_font(13))
        self.list.setModel(self.model)
        self._rows = HitRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.activated.connect(self._read)
        self.list.clicked.connect(self._choose)
        self.facets = FacetBar()
        self._suggestion = tool("suggestion", self.tr("Search for another spelling"))
        self._suggestion.clicked.connect(
            lambda _checked=False: self.queryAsked.emit(str(self._suggestion.property("query")))
        )
        self._hint = label("", "hint", role="muted", size=11)
        self._none = label("", "none", role="muted", size=12)
        for words in (self._hint, self._none):
            words.setWordWrap(True)
            words.setContentsMargins(20, 0, 20, 0)
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint)
        column.addWidget(self.facets)
        column.addWidget(self._none, 1)
        column.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._rows.set_theme(theme)
        self.list.viewport().update()

    def show_remarks(
        self, query: str, suggestion: str | None, hint: SearchHint | None, *, partial: bool = False
    ) -> None:
        """Say what there is to say besides what was found, which the model holds by now."""
        self._suggestion.setVisible(suggestion is not None)
        self._suggestion.setText(self.tr("Did you mean {0}?").format(suggestion))
        self._suggestion.setAccessibleName(self._suggestion.text())
        self._suggestion.setProperty("query", suggestion)
        words = "" if hint is None else hint_sentence(hint.code)
        if partial:
            words = self.tr("The index is being made: there may be more.")
        self._hint.setText(words)
        self._hint.setAccessibleName(words or " ")
        self._hint.setVisible(bool(words))
        found = self.model.rowCount() > 0
        self._none.setText("" if found else self.tr("Nothing found for “{0}”.").format(query))
        self._none.setAccessibleName(self._none.text() or " ")
        self._none.setVisible(not found)
        self.list.setVisible(found)
        self.facets.setVisible(found and self.facets.narrows)
        self.list.scrollToTop()

    @property
    def hint(self) -> str:
        """What is said about the query; "" if nothing is."""
        return self._hint.text()

    @property
    def empty_words(self) -> str:
        """What is said where nothing was found; "" if something was."""
        return self._none.text()

    def enter(self) -> bool:
        """Put the focus on the first thing found; False if there is none."""
        if not self.model.rowCount():
            return False
        # Before it has the focus, or Qt would choose the heading.
        if not self._at(HIT) and not self._at(TAG):
            self.list.setCurrentIndex(self.model.index(1))
        self.list.setFocus()
        return True

    def open_best(self) -> None:
        """Open the chosen hit, else the best."""
        if not self._at(HIT):
            best = self.model.best_row()
            if best is None:
                return
            self.list.setCurrentIndex(self.model.index(best))
        self._read()

    def _at(self, role: int) -> object:
        return self.list.currentIndex().data(role)

    def _read(self) -> None:
        self._choose()
        if self._at(HIT):
            self.hitRead.emit()

    def _choose(self) -> None:
        hit, tag = self._at(HIT), self._at(TAG)
        if hit is not None:
            self.hitChosen.emit(hit)
        elif isinstance(tag, str):
            self.tagChosen.emit(tag)
