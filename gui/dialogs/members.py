"""The pages of archives and books, to choose which come in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QWidget

from gui.dialogs.frame import Dialog
from gui.models.members import ADDRESS, SIZE, TITLE, MemberModel
from gui.panels.parts import label, push
from gui.panels.ticks import TickRows
from storage.records import Member


class MembersDialog(Dialog):
    """Lists pages, all ticked; those that are still ticked in the end are imported."""

    chosen = Signal(object)
    """For each file the names of the wanted pages, None for all of them."""

    def __init__(self, pages: Sequence[tuple[Path, Member]], parent: QWidget) -> None:
        super().__init__("members", self.tr("Choose pages"), parent)
        self._model = MemberModel(pages, self)
        self._model.dataChanged.connect(self._count)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter = QLineEdit()
        self._filter.setObjectName("members.filter")
        self._filter.setAccessibleName(self.tr("Filter the pages"))
        self._filter.setPlaceholderText(self.tr("Filter the pages"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._shown.setFilterFixedString)
        every = push("members.all", self.tr("Select all"))
        every.clicked.connect(lambda _checked=False: self._tick(True))
        none = push("members.none", self.tr("Select none"))
        none.clicked.connect(lambda _checked=False: self._tick(False))
        for button in (every, none):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(self._filter, 1)
        top.addWidget(every)
        top.addWidget(none)
        self.column.addLayout(top)
        self.column.addWidget(self._make_table(), 1)
        self._counted = label("", "members.count", role="muted", size=12)
        self.column.addWidget(self._counted)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self._take = self.offer(self.tr("Import"), "import", self._import, main=True)
        self._count()
        self.fit(760, 480)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setItemDelegate(TickRows(table))
        table.setObjectName("members.table")
        table.setAccessibleName(self.tr("Pages"))
        table.setModel(self._shown)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setObjectName("members.header")
        header.setAccessibleName(self.tr("Pages"))
        header.setHighlightSections(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(ADDRESS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SIZE, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(TITLE, 330)
        table.setColumnWidth(SIZE, 80)
        if self._shown.rowCount():
            table.setCurrentIndex(self._shown.index(0, TITLE))
        return table

    def _tick(self, ticked: bool) -> None:
        """Tick what the filter shows, or take the ticks away."""
        rows = [
            self._shown.mapToSource(self._shown.index(row, TITLE)).row()
            for row in range(self._shown.rowCount())
        ]
        self._model.tick(rows, ticked)

    def _count(self, *_changed: object) -> None:
        words = self.tr("{0} of {1} chosen").format(self._model.count, self._model.rowCount())
        self._counted.setText(words)
        self._counted.setAccessibleName(words)
        self._take.setEnabled(self._model.count > 0)

    def _import(self) -> None:
        self.chosen.emit(self._model.chosen())
        self.accept()
