"""The little list from which a tag is picked as a filter."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.reader.typography import interface_font
from storage.records import Tag


class TagFilter(QFrame):
    """A list that floats, with a box to narrow it."""

    tagChosen = Signal(object)
    """A path; None: no filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tagfilter")
        self.setAccessibleName(self.tr("Filter by tag"))
        self._box = QLineEdit()
        self._box.setObjectName("tagfilter.box")
        self._box.setAccessibleName(self.tr("Narrow the tags"))
        self._box.setPlaceholderText(self.tr("Filter by tag"))
        self._box.textChanged.connect(self._narrow)
        self._box.returnPressed.connect(self._choose_first)
        self._list = QListWidget()
        self._list.setObjectName("tagfilter.list")
        self._list.setAccessibleName(self.tr("Tags"))
        self._list.setFont(interface_font(12))
        self._list.setUniformItemSizes(True)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._box)
        layout.addWidget(self._list)
        self.resize(240, 320)

    def show_tags(self, tags: list[Tag]) -> None:
        """Offer these tags."""
        self._list.clear()
        everything = QListWidgetItem(self.tr("All tags"))
        everything.setData(Qt.ItemDataRole.UserRole, None)
        self._list.addItem(everything)
        for path, count in _tree(tags).items():
            depth, leaf = path.count("/"), path.rpartition("/")[2]
            item = QListWidgetItem(f"{'    ' * depth}{leaf}   {count or ''}".rstrip())
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._list.addItem(item)
        self._narrow(self._box.text())

    def open_at(self, at: QPoint) -> None:
        """Float below a point of the screen."""
        self._box.clear()
        self.move(at)
        self.show()
        self._box.setFocus()

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._list.count()):
            item = self._list.item(row)
            path = item.data(Qt.ItemDataRole.UserRole)
            item.setHidden(bool(wanted) and wanted not in (path or "").casefold())

    def _choose_first(self) -> None:
        for row in range(self._list.count()):
            if not self._list.item(row).isHidden():
                self._choose(self._list.item(row))
                return

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        self.tagChosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Down:
            self._list.setFocus()
        else:
            super().keyPressEvent(event)


def _tree(tags: list[Tag]) -> dict[str, int]:
    """Return every path with its count, parents before children; 0 for a parent that is no tag."""
    counts: dict[str, int] = {}
    for tag in tags:
        parts = tag.path.split("/")
        for length in range(1, len(parts)):
            counts.setdefault("/".join(parts[:length]), 0)
        counts[tag.path] = tag.articles + tag.highlights
    return dict(sorted(counts.items(), key=lambda item: item[0].casefold().split("/")))
