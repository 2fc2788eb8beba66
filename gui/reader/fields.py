"""What the popover is made of: colour dots, styles, a line of tags, a note, other highlights, a shadow."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QListView, QPlainTextEdit, QWidget

from gui.inks import line_ink
from gui.reader.tagline import cut_last, join_tags
from gui.reader.typography import interface_font, scaled, text_scale
from gui.theme import LIGHT, Theme, translucent
from storage.records import COLORS, Highlight

SHADOW = 18
"""Pixels around a card that its shadow takes."""


class ColorDot(QAbstractButton):
    """One colour to pick."""

    def __init__(self, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self.theme = LIGHT
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(scaled(28), scaled(28))

    def sizeHint(self) -> QSize:
        return QSize(scaled(28), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.mark(self.color))
        radius = text_scale() * (11.5 if self.underMouse() and not self.isChecked() else 10.5)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(self.theme.text), 2))
            painter.drawEllipse(middle, radius + 1, radius + 1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawEllipse(middle, radius + 2.5, radius + 2.5)


class StyleButton(QAbstractButton):
    """One way of marking to pick, shown by a letter marked so."""

    def __init__(self, style: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_ = style
        self.color = COLORS[0]
        self.theme = LIGHT
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(scaled(28), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(self.theme.active if self.isChecked() else self.theme.hover))
            painter.drawRoundedRect(ground, 6, 6)
        ink, line = self.theme.mark(self.color), line_ink(self.theme, self.color)
        if self.style_ == "highlight":
            painter.setBrush(translucent(ink, self.theme.fill))
            painter.drawRoundedRect(ground.adjusted(5, 5, -5, -5), 3, 3)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(interface_font(14))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, "A")
        if self.style_ != "highlight":
            middle = ground.center().y() + scaled(8 if self.style_ == "underline" else 1)
            painter.setPen(QPen(line, 2))
            painter.drawLine(QPointF(ground.left() + 5, middle), QPointF(ground.right() - 5, middle))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawRoundedRect(ground, 6, 6)


class OtherButton(QAbstractButton):
    """Another highlight of the same words, to be opened instead: its colour and how it begins."""

    def __init__(self, highlight: Highlight, color: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.highlight = highlight
        self._theme = theme
        words = " ".join(highlight.quote.split())
        self.setText(words)
        self.setObjectName(f"otherHighlight-{highlight.id}")
        self.setAccessibleName(f"{color}: {words[:200]}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1) if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.mark(self.highlight.color))
        painter.drawEllipse(QPointF(self.width() - 11 if rtl else 11, self.height() / 2), 4.5, 4.5)
        room = self.rect().adjusted(8 if not rtl else 6, 0, -8 if rtl else -6, 0)
        room.adjust(0 if rtl else 14, 0, -14 if rtl else 0, 0)
        painter.setFont(interface_font(12))
        painter.setPen(QColor(self._theme.text))
        shown = painter.fontMetrics().elidedText(self.text()[:400], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading).value, shown)


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

    def completes(self) -> bool:
        """Whether tags are offered right now."""
        popup = self.completer().popup()
        return popup is not None and popup.isVisible()

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
