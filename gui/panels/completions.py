"""Under the search box: what could stand at the cursor, such as the names of fields and tags."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from gui.reader.typography import interface_font, scaled
from storage.records import Completion

_ROWS = 7
_ROW = 24


class Completions(QListWidget):
    """Floats without taking the focus. Tab takes the first, arrows choose, Escape closes.

    While names of fields are offered, which any word may begin like, only Tab and the mouse take
    one: the arrows still lead to the results.
    """

    taken = Signal(object)
    """A Completion."""

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Completions"))
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(interface_font(12))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take)
        self._box = box
        self._values = False
        box.installEventFilter(self)

    def offer(self, completions: Sequence[Completion]) -> None:
        """Show these below the box; nothing where there are none."""
        self.clear()
        self._values = any(one.kind != "field" for one in completions)
        for one in completions:
            item = QListWidgetItem(f"{one.text}   {one.count or ''}".rstrip())
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.addItem(item)
        self.setVisible(bool(completions) and self._box.hasFocus())
        if self.isVisible():
            rows = min(_ROWS, len(completions))
            self.resize(max(scaled(180), self._box.width()), rows * scaled(_ROW) + 2 * self.frameWidth())
            self.move(self._box.mapToGlobal(QPoint(0, self._box.height() + 2)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event.key())
        return False

    def _press(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab:
            self._take(self.currentItem() or self.item(0))
        elif self._values and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + by) % self.count())
        elif self._values and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._take(self.currentItem())
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.taken.emit(item.data(Qt.ItemDataRole.UserRole))
