"""What the popover is made of: colour dots, a line of tags, a note."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QListView, QPlainTextEdit, QWidget

from gui.reader.tagline import cut_last, join_tags
from gui.theme import LIGHT


class ColorDot(QAbstractButton):
    """One colour to pick."""

    def __init__(self, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self.theme = LIGHT
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(28, 28)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.mark(self.color))
        radius = 11.5 if self.underMouse() and not self.isChecked() else 10.5
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(self.theme.text), 2))
            painter.drawEllipse(middle, 11.5, 11.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawEllipse(middle, 13, 13)


class _LastTag(QCompleter):
    """Completes the last tag of the line."""

    def splitPath(self, path: str) -> list[str]:
        return [cut_last(path)[1]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field = self.widget()
        before = cut_last(field.text())[0] if isinstance(field, QLineEdit) else ""
        return before + join_tags((super().pathFromIndex(index),))


class TagsField(QLineEdit):
    """Several tags in one line."""

    entered = Signal()
    left = Signal()
    completed = Signal()
    """A tag was taken from the list of matching ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags = QStringListModel(self)
        completer = _LastTag(self._tags, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._find: Callable[[str], Sequence[str]] | None = None
        # Before the completer hears of it, which was connected later.
        self.textEdited.connect(self._look)
        matches = QListView()
        matches.setObjectName("tagCompletions")
        matches.setAccessibleName(self.tr("Matching tags"))
        # Qt measures the rows without their padding, and would scroll a list that fits.
        matches.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(matches)
        # Later: the field sets its text only after this signal, and has told of Return before it.
        completer.activated.connect(self.completed, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    def set_completions(self, tags: Sequence[str]) -> None:
        """Offer these tags from now on."""
        self._tags.setStringList(list(tags))

    def set_finder(self, find: Callable[[str], Sequence[str]]) -> None:
        """Ask this, best first, which tags may be meant by what is typed."""
        self._find = find
        completer = self.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._find is not None and not cut_last(self.text())[1]:
            self._tags.setStringList(list(self._find("")))
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def _look(self, text: str) -> None:
        typed = cut_last(text)[1]
        if self._find is None:
            return
        self._tags.setStringList(list(self._find(typed)) if typed else [])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NoteField(QPlainTextEdit):
    """A note as plain text."""

    entered = Signal()
    left = Signal()
    saved = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit()
        else:
            super().keyPressEvent(event)
