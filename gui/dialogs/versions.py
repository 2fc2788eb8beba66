"""The saved versions of an article, and the other articles that tell its story."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from gui.dialogs.frame import Dialog
from gui.panels.comparison import Version


class VersionsDialog(Dialog):
    """Lists what can be compared, to read one of them or to compare two."""

    readWanted = Signal(object)
    """A Version."""
    compareWanted = Signal(object, object)
    """The older Version and the newer."""
    partWanted = Signal(object)
    """The Version of another article that is not the same story."""

    def __init__(self, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__("versions", self.tr("Captures and other publications"), parent)
        self._versions = tuple(versions)
        self.say(
            self.tr("Each time the page was saved, and who else published the story. Choose two to compare."),
            "words",
            role="muted",
        )
        self._list = QListWidget()
        self._list.setObjectName("versions.list")
        self._list.setAccessibleName(self.tr("Captures"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for version in versions:
            self._list.addItem(version.name)
        self._list.itemSelectionChanged.connect(self._enable)
        self._list.itemActivated.connect(lambda _item: self._read())
        self.column.addWidget(self._list, 1)
        self._part = self.offer(self.tr("Not the same story"), "part", self._tell_apart)
        self.offer(self.tr("Close"), "close", self.reject)
        self._reads = self.offer(self.tr("Read"), "read", self._read)
        self._compares = self.offer(self.tr("Compare"), "compare", self._compare, main=True)
        self._list.setCurrentRow(0)
        self._enable()
        self.fit(600, 340)

    def chosen(self) -> list[Version]:
        """Return what is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self._list.selectedIndexes())
        return [self._versions[row] for row in rows]

    def _enable(self) -> None:
        chosen = self.chosen()
        self._reads.setEnabled(len(chosen) == 1)
        self._compares.setEnabled(len(chosen) == 2 or (len(chosen) == 1 and len(self._versions) > 1))
        self._part.setEnabled(len(chosen) == 1 and not chosen[0].own)
        self._part.setVisible(any(not version.own for version in self._versions))

    def _read(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.accept()
            self.readWanted.emit(chosen[0])

    def _compare(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            # With the one that is shown; of that one, with the next in the list.
            first = self._versions[0]
            chosen = [first, self._versions[1] if chosen == [first] else chosen[0]]
        self.accept()
        # The list has the newest first; other articles stand below the open one.
        newer, older = chosen
        self.compareWanted.emit(older, newer)

    def _tell_apart(self) -> None:
        (chosen,) = self.chosen()
        self.accept()
        self.partWanted.emit(chosen)
