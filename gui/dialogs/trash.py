"""What was deleted: to bring back, or to remove for good."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from gui.bidi import isolated
from gui.dialogs.frame import Dialog
from gui.panels.parts import Field, label
from gui.translation import QT_TRANSLATE_NOOP
from storage.records import Trashed, TrashKind

_ITEM = Qt.ItemDataRole.UserRole

_KINDS = {
    TrashKind.ARTICLE: QT_TRANSLATE_NOOP("TrashDialog", "Article"),
    TrashKind.HIGHLIGHT: QT_TRANSLATE_NOOP("TrashDialog", "Highlight"),
    TrashKind.TAG: QT_TRANSLATE_NOOP("TrashDialog", "Tag"),
}


class TrashDialog(Dialog):
    """Lists what was deleted; it stays open while things come back or go."""

    restoreAsked = Signal(object)
    """The Trashed things to bring back."""
    removeAsked = Signal(object)
    """The Trashed things to remove for good."""

    def __init__(self, things: Sequence[Trashed], parent: QWidget) -> None:
        super().__init__("trash", self.tr("Trash"), parent)
        self.say(self.tr("What was deleted can be brought back for thirty days."), "words", role="muted")
        self._filter = Field("trash.filter", self.tr("Filter the trash"))
        self._filter.textChanged.connect(self._narrow)
        self.column.addWidget(self._filter)
        self._list = QListWidget()
        self._list.setObjectName("trash.list")
        self._list.setAccessibleName(self.tr("What was deleted"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._enable)
        self._list.itemActivated.connect(lambda _item: self._restore())
        self.column.addWidget(self._list, 1)
        self._nothing = label(self.tr("The trash is empty."), "trash.nothing", role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self._nothing, 1)
        self._warning = label("", "trash.warning", role="error")
        self._warning.setWordWrap(True)
        self.column.addWidget(self._warning)
        self._sure: Callable[[], object] | None = None
        """What is done once the user has pressed its button again."""
        self._empties = self.offer(self.tr("Empty the trash"), "empty", self._empty)
        self._removes = self.offer(self.tr("Delete for good"), "remove", self._remove)
        self.offer(self.tr("Close"), "close", self.reject)
        self._restores = self.offer(self.tr("Restore"), "restore", self._restore, main=True)
        self.fit(620, 420)
        self.show_things(things)

    def show_things(self, things: Sequence[Trashed]) -> None:
        """Show these; the first is chosen."""
        self._list.clear()
        for thing in things:
            item = QListWidgetItem(self._words(thing), self._list)
            item.setData(_ITEM, thing)
        if things:
            self._list.setCurrentRow(0)
        self._list.setVisible(bool(things))
        self._filter.setVisible(bool(things))
        self._nothing.setVisible(not things)
        self._narrow(self._filter.text())
        self._enable()

    def _words(self, thing: Trashed) -> str:
        kind = QCoreApplication.translate("TrashDialog", _KINDS[thing.kind])
        moment = QDateTime.fromSecsSinceEpoch(int(thing.deleted.timestamp()))
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        parts = [day, kind, _isolated(thing.name, 80)]
        if thing.highlights:
            parts.append(self.tr("%n highlight(s)", "", thing.highlights))
        if thing.where:
            parts.append(_isolated(thing.where, 40))
        return "  ·  ".join(parts)

    def refuse(self, sentence: str) -> None:
        """Say why something did not come back."""
        self._warn(sentence)

    def chosen(self) -> list[Trashed]:
        """Return what is chosen."""
        return [item.data(_ITEM) for item in self._list.selectedItems() if not item.isHidden()]

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(wanted not in item.text().casefold())
        self._enable()

    def _enable(self) -> None:
        self._warn("")
        chosen = bool(self.chosen())
        self._restores.setEnabled(chosen)
        self._removes.setEnabled(chosen)
        self._empties.setEnabled(self._list.count() > 0)

    def _warn(self, words: str) -> None:
        self._sure = None
        self._warning.setText(words)
        self._warning.setAccessibleName(words or "trash.warning")
        self._warning.setVisible(bool(words))

    def _restore(self) -> None:
        if self.chosen():
            self.restoreAsked.emit(self.chosen())

    def _remove(self) -> None:
        self._ask_twice(self._remove, self.chosen())

    def _empty(self) -> None:
        self._ask_twice(self._empty, [self._list.item(row).data(_ITEM) for row in range(self._list.count())])

    def _ask_twice(self, asked: Callable[[], object], things: list[Trashed]) -> None:
        """Nothing brings it back: the second press of the same button means it."""
        if self._sure == asked:
            self._warn("")
            self.removeAsked.emit(things)
            return
        self._warn(self.tr("This cannot be undone. Press the button again to go on."))
        self._sure = asked


def _isolated(name: str, most: int) -> str:
    """Return a name in one line, at most so long, that turns nothing round but itself."""
    line = " ".join(name.split())
    return isolated(line if len(line) <= most else line[: most - 1] + "…")
