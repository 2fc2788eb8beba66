"""What was edited in exported files, to choose from before it is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.dialogs.frame import Dialog
from gui.panels.ticks import TickRows
from gui.reader.tagline import join_tags
from storage.records import NoteChange


class ReadBackDialog(Dialog):
    """A list with a tick before each edit; what has changed here, too, has none at first."""

    confirmed = Signal(object)
    """The NoteChanges that are ticked."""

    def __init__(self, changes: Sequence[NoteChange], parent: QWidget) -> None:
        super().__init__("readback", self.tr("Read notes back"), parent)
        self._changes = changes
        self.say(
            self.tr("These notes and tags differ from the library. What is ticked is taken over.")
            if changes
            else self.tr("Nothing was edited in these files."),
            "words",
        )
        self.list = QListWidget()
        self.list.setItemDelegate(TickRows(self.list))
        self.list.setObjectName("readback.list")
        self.list.setAccessibleName(self.tr("Edits"))
        self.list.setWordWrap(True)
        for change in changes:
            self.list.addItem(self._row(change))
        self.list.setVisible(bool(changes))
        self.column.addWidget(self.list, 1)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        if changes:
            self.offer(self.tr("Take over"), "go", self._confirm, main=True)
        self.fit(640, 420)

    def _row(self, change: NoteChange) -> QListWidgetItem:
        before, after = _shown(change.before), _shown(change.after)
        what = self.tr("Tags") if change.field == "tags" else self.tr("Note")
        mark = self.tr("changed here, too") if change.conflict else ""
        head = " · ".join(filter(None, (what, change.path.name, mark)))
        item = QListWidgetItem(f"{head}\n− {before or '…'}\n+ {after or '…'}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = Qt.CheckState.Unchecked if change.conflict else Qt.CheckState.Checked
        item.setCheckState(ticked)
        return item

    def _confirm(self) -> None:
        chosen = [
            change
            for at, change in enumerate(self._changes)
            if self.list.item(at).checkState() is Qt.CheckState.Checked
        ]
        self.accept()
        if chosen:
            self.confirmed.emit(chosen)


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else join_tags(value)
