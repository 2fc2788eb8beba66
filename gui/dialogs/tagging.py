"""What is asked before tags are merged, split, or given to many things at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView, QListWidget, QListWidgetItem, QWidget

from gui.dialogs.frame import Dialog
from gui.panels.parts import Field
from gui.panels.ticks import TickRows
from storage.records import Highlight, HighlightId, Touched

_ITEM = Qt.ItemDataRole.UserRole


class _TagDialog(Dialog):
    """A dialog with a field that finds tags while one types."""

    def _tag_field(self, find: Callable[[str], Sequence[str]]) -> Field:
        field = Field(f"{self.objectName()}.tag", self.tr("Tag"))
        found = QStringListModel(self)
        completer = QCompleter(found, field)
        matches = QListView()
        completer.setPopup(matches)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        matches.setObjectName(f"{self.objectName()}.matches")
        matches.setAccessibleName(self.tr("Matching tags"))
        field.setCompleter(completer)
        field.textEdited.connect(lambda text: found.setStringList(list(find(text))))
        return field


class MergeDialog(_TagDialog):
    """Asks which tag another becomes, and tells first what that touches."""

    merged = Signal(str)

    def __init__(
        self, path: str, touched: Touched, find: Callable[[str], Sequence[str]], parent: QWidget
    ) -> None:
        super().__init__("mergetags", self.tr("Merge a tag into another"), parent)
        self.say(path, "path")
        self._tag = self._tag_field(lambda typed: [one for one in find(typed) if one != path])
        self.column.addWidget(self._tag)
        self.say(
            self.tr("Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.").format(
                touched.tags, touched.articles, touched.highlights
            ),
            "touched",
            "edit.undo",
            role="muted",
        )
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Merge"), "merge", self._merge, main=True)
        self.column.addStretch(1)
        self.fit(420, 180)

    def set_tag(self, path: str) -> None:
        """Offer a tag to begin with."""
        self._tag.setText(path)

    def _merge(self) -> None:
        if self._tag.text().strip():
            self.merged.emit(self._tag.text().strip())
            self.accept()


class SplitDialog(_TagDialog):
    """Asks which highlights of a tag are to have another in its place."""

    divided = Signal(object)
    """A new path for each highlight that was chosen."""

    def __init__(
        self,
        path: str,
        highlights: Sequence[Highlight],
        find: Callable[[str], Sequence[str]],
        parent: QWidget,
    ) -> None:
        super().__init__("splittag", self.tr("Split a tag"), parent)
        self.say(self.tr("Choose highlights of {0}, and type the tag they are to have.").format(path), "words")
        self._list = QListWidget()
        self._list.setItemDelegate(TickRows(self._list))
        self._list.setObjectName("splittag.list")
        self._list.setAccessibleName(self.tr("Highlights"))
        self._list.setWordWrap(True)
        for highlight in highlights:
            item = QListWidgetItem(highlight.quote, self._list)
            item.setData(_ITEM, highlight.id)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.column.addWidget(self._list, 1)
        self._tag = self._tag_field(find)
        self._tag.setText(path + "/")
        self.column.addWidget(self._tag)
        self._moves: dict[HighlightId, str] = {}
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Put aside"), "put", self._put)
        self.offer(self.tr("Split"), "split", self._split, main=True)
        self.fit(520, 420)

    def _put(self) -> None:
        """Note where the checked ones go, and go on with the rest."""
        new = self._tag.text().strip().strip("/")
        for row in reversed(range(self._list.count())):
            item = self._list.item(row)
            if new and item.checkState() == Qt.CheckState.Checked:
                self._moves[item.data(_ITEM)] = new
                self._list.takeItem(row)

    def _split(self) -> None:
        self._put()
        if self._moves:
            self.divided.emit(self._moves)
        self.accept()


class ManyTagsDialog(_TagDialog):
    """The tags of several things: on at all, at some, or at none; what is changed is told at once."""

    changed = Signal(object, object)
    """Tags to give to all, and tags to take from all."""

    def __init__(
        self,
        counts: Mapping[str, int],
        total: int,
        find: Callable[[str], Sequence[str]],
        parent: QWidget,
    ) -> None:
        super().__init__("manytags", self.tr("Tags of what is chosen"), parent)
        self._before: dict[str, Qt.CheckState] = {}
        self._tag = self._tag_field(find)
        self._tag.returnPressed.connect(self._add)
        self.column.addWidget(self._tag)
        self._list = QListWidget()
        self._list.setItemDelegate(TickRows(self._list))
        self._list.setObjectName("manytags.list")
        self._list.setAccessibleName(self.tr("Tags"))
        for path, count in sorted(counts.items()):
            state = Qt.CheckState.Checked if count == total else Qt.CheckState.PartiallyChecked
            self._row(path, state)
            self._before[path] = state
        self.column.addWidget(self._list, 1)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Save"), "save", self._save).setAutoDefault(False)
        self.fit(380, 360)

    def _row(self, path: str, state: Qt.CheckState) -> None:
        item = QListWidgetItem(path, self._list)
        item.setData(_ITEM, path)
        # Where only some have it, the three states go round: what was mixed can be left so.
        item.setFlags(
            item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsUserTristate
            if state == Qt.CheckState.PartiallyChecked
            else item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(state)

    def _add(self) -> None:
        path = self._tag.text().strip().strip("/")
        rows = {self._list.item(row).data(_ITEM): row for row in range(self._list.count())}
        if not path:
            return
        if path not in rows:
            self._row(path, Qt.CheckState.Checked)
        else:
            self._list.item(rows[path]).setCheckState(Qt.CheckState.Checked)
        self._tag.clear()

    def _save(self) -> None:
        self._add()
        add, remove = [], []
        for row in range(self._list.count()):
            item = self._list.item(row)
            path, state = item.data(_ITEM), item.checkState()
            if state == self._before.get(path):
                continue
            if state == Qt.CheckState.Checked:
                add.append(path)
            elif state == Qt.CheckState.Unchecked and path in self._before:
                remove.append(path)
        if add or remove:
            self.changed.emit(add, remove)
        self.accept()
