"""The panel of the day's headlines: the feeds subscribed to, each with what is new in it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.models.headlines import FEED, HEADLINE, HeadlineModel
from gui.panels.headline_rows import HeadlineRows
from gui.panels.parts import KeyedLabel, label, push, tool
from gui.panels.rows import prepare
from gui.reader.typography import interface_font
from gui.theme import Theme
from storage.records import Feed, FeedId, Headline, HeadlineId


class HeadlinesPanel(QWidget):
    """Shows feeds and headlines; tells which one is to be read. Choosing alone asks nobody anything."""

    headlineWanted = Signal(object)
    """The Headline that Enter, a double click or the button asked for."""
    rangeChanged = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headlines")
        self.setAccessibleName(self.tr("Headlines"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HeadlineModel(self)
        self.earlier = tool("headlines.earlier", self.tr("Earlier, too"))
        self.earlier.setToolTip(self.tr("Show headlines of earlier days, too"))
        self.earlier.setCheckable(True)
        self.earlier.setFont(interface_font(12))
        self.earlier.toggled.connect(lambda _on: self.rangeChanged.emit())
        self.list = self._make_list()
        self._rows = HeadlineRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.activated.connect(self._want)
        self.list.selectionModel().selectionChanged.connect(lambda _new, _old: self._offer_reading())
        self._words = KeyedLabel("headlines.words", role="muted", size=12)
        self._words.setWordWrap(True)
        self._words.setContentsMargins(20, 4, 20, 6)
        self._empty = _Invitation(actions)
        self._stack = QStackedWidget()
        self._stack.setObjectName("headlines.stack")
        self._stack.setAccessibleName(self.tr("Headlines"))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.read = push("headlines.read", self.tr("Fetch and read"))
        self.read.clicked.connect(lambda _checked=False: self._want(self.list.currentIndex()))
        self._lay_out(actions)
        self.show_headlines((), ())

    def _make_list(self) -> QListView:
        made = QListView()
        prepare(made, "headlines.list", self.tr("Headlines"))
        made.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        made.setModel(self.model)
        return made

    def _lay_out(self, actions: Actions) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 10, 10, 4)
        top.setSpacing(2)
        top.addWidget(label(self.tr("Headlines"), "headlines.title", role="title", bold=True), 1)
        for id in ("file.refresh-feeds", "file.fetch-headlines", "file.add-feed"):
            action = actions[id]
            button = tool(f"headlines.{id.removeprefix('file.')}", action.text(), action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            top.addWidget(button)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(16, 6, 16, 10)
        bottom.addWidget(self.earlier)
        bottom.addStretch(1)
        bottom.addWidget(self.read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._words)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._rows.set_theme(theme)
        self.list.viewport().update()

    def show_headlines(self, feeds: Sequence[Feed], headlines: Sequence[Headline]) -> None:
        """Show these; what is chosen stays so."""
        chosen = self._chosen_rows()
        self.model.show(feeds, headlines)
        self._choose(chosen)
        words = ""
        if feeds and not headlines:
            words = (
                self.tr("There are no headlines yet. Press F5 to fetch them.")
                if self.earlier.isChecked()
                else self.tr("Nothing new in the last 24 hours. Press F5 to ask again.")
            )
        self._words.say(words, "file.refresh-feeds")
        self._words.setVisible(bool(words))
        self._stack.setCurrentWidget(self.list if feeds else self._empty)
        self.earlier.setVisible(bool(feeds))
        self.read.setVisible(bool(feeds))
        self._offer_reading()

    def chosen(self) -> tuple[list[FeedId], list[HeadlineId]]:
        """Return the chosen feeds and the chosen headlines."""
        rows = self._chosen_rows()
        feeds = [row.id for row in rows if isinstance(row, Feed)]
        return feeds, [row.id for row in rows if isinstance(row, Headline)]

    def focus_list(self) -> None:
        """Let the keys go to the list, or to what is there instead."""
        (self.list if self._stack.currentWidget() is self.list else self._empty).setFocus()

    def _chosen_rows(self) -> list[Feed | Headline]:
        indexes = sorted(self.list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(FEED) or index.data(HEADLINE) for index in indexes]

    def _choose(self, rows: Sequence[Feed | Headline]) -> None:
        selection, flags = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            selection.clearSelection()
            for row in rows:
                at = self.model.row_of(row)
                if at is not None:
                    selection.select(self.model.index(at), flags.Select)
                    selection.setCurrentIndex(self.model.index(at), flags.NoUpdate)
        self.list.viewport().update()

    def _offer_reading(self) -> None:
        rows = self._chosen_rows()
        headline = rows[0] if len(rows) == 1 and isinstance(rows[0], Headline) else None
        known = headline is not None and headline.article is not None
        words = self.tr("Read") if known else self.tr("Fetch and read")
        self.read.setText(words)
        self.read.setAccessibleName(words)
        self.read.setEnabled(headline is not None)

    def _want(self, index: QModelIndex) -> None:
        headline = index.data(HEADLINE) if index.isValid() else None
        if headline is not None:
            self.headlineWanted.emit(headline)


class _Invitation(QWidget):
    """What the panel says before there is any feed."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("headlines.invitation")
        self.setAccessibleName(self.tr("No feeds yet"))
        words = label(
            self.tr(
                "Follow a site by its feed: add the address of the feed or of the site, or the file "
                "of another reader's list (OPML). Feeds are asked only when you refresh them."
            ),
            "headlines.empty",
            role="muted",
            size=12,
        )
        words.setWordWrap(True)
        add = push("headlines.add", self.tr("Add feed…"), main=True)
        add.clicked.connect(lambda _checked=False: actions["file.add-feed"].trigger())
        self.setFocusProxy(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 0)
        layout.setSpacing(14)
        layout.addWidget(words)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
