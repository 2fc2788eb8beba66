"""The small card at a selection or highlight: colours, tags, note, delete."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.reader.fields import ColorDot, NoteField, TagsField
from gui.reader.tagline import join_tags, parse_tags
from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme, translucent
from storage.records import COLORS, Highlight

SHADOW = 18
"""Pixels around the card that its shadow takes."""

_WIDTH = 300


class Popover(QFrame):
    """Edits one highlight, or offers to make one of a selection; tells what is wanted and changes nothing."""

    colorPicked = Signal(str)
    tagsEdited = Signal(object)
    noteEdited = Signal(str)
    deleteRequested = Signal()
    fieldEntered = Signal()
    """A field was entered while there is no highlight yet to tag or note."""
    dismissed = Signal()
    """The user is done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.highlight: Highlight | None = None
        self._theme = LIGHT
        self.setObjectName("highlightPopover")
        self.setAccessibleName(self.tr("Highlight"))
        self.setFixedWidth(_WIDTH + 2 * SHADOW)
        self.setFont(interface_font(13))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._dots = {color: self._make_dot(color, number) for number, color in enumerate(COLORS, 1)}
        self.tags = self._make_tags()
        self.note = self._make_note()
        self.delete = self._make_delete()
        self._arrange()
        self.hide()

    # -- what it shows ----------------------------------------------------------------------

    def offer(self) -> None:
        """Show the card for a selection."""
        self.highlight = None
        self._fill("", (), "")
        self.delete.hide()
        self._settle()

    def edit(self, highlight: Highlight) -> None:
        """Show the card for a highlight."""
        self.commit()
        self.highlight = highlight
        self._fill(highlight.color, highlight.tags, highlight.note)
        self.delete.show()
        self._settle()

    def bind(self, highlight: Highlight) -> None:
        """Go on with the highlight that has been made of the selection; what was typed stays."""
        self.highlight = highlight
        self._choose(highlight.color)
        self.delete.show()

    def refresh(self, highlight: Highlight) -> None:
        """Take over what has changed about the highlight, but for the field that is being typed in."""
        before, self.highlight = self.highlight, highlight
        self._choose(highlight.color)
        if before is None:
            return
        if (
            before.tags != highlight.tags
            and set(parse_tags(self.tags.text())) != set(highlight.tags)
            and not self.tags.hasFocus()
        ):
            self.tags.setText(join_tags(highlight.tags))
        if before.note != highlight.note and not self.note.hasFocus():
            self.note.setPlainText(highlight.note)

    def commit(self) -> None:
        """Tell of typed tags and of a typed note that are not saved yet."""
        self._commit_tags()
        self._commit_note()

    def dismiss(self) -> None:
        """Save what was typed and go."""
        if self.isHidden():
            return
        self.commit()
        self.withdraw()
        self.highlight = None
        self.dismissed.emit()

    def withdraw(self) -> None:
        """Hide the card, whatever was typed; the article gets the focus back."""
        # Before it is hidden: else Qt passes the focus on as Tab does, and a QTextBrowser then scrolls
        # to its next link.
        focused, view = QApplication.focusWidget(), self.parentWidget()
        if focused is not None and view is not None and self.isAncestorOf(focused):
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        for dot in self._dots.values():
            dot.theme = theme
        self.update()

    # -- saving -----------------------------------------------------------------------------

    def _commit_tags(self) -> None:
        tags = parse_tags(self.tags.text())
        if self.highlight is not None and set(tags) != set(self.highlight.tags):
            self.tagsEdited.emit(tags)

    def _commit_note(self) -> None:
        if self.highlight is not None and (note := self.note.toPlainText()) != self.highlight.note:
            self.noteEdited.emit(note)

    def _enter_tags(self) -> None:
        tags = parse_tags(self.tags.text())
        self._commit_tags()
        self.tags.setText(join_tags(tags) + ", " if tags else "")

    def _entered(self) -> None:
        if self.highlight is None and self.isVisible():
            self.fieldEntered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        # Nothing typed here may reach the article's single keys.
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round within the card; the article it lies on would go on to its next link."""
        row = [*self._dots.values(), self.delete, self.tags, self.note]
        shown = [widget for widget in row if widget.isVisible()]
        if not shown:  # it is going, and the focus with it
            return False
        focused = QApplication.focusWidget()
        at = shown.index(focused) if focused in shown else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        shown[(at + (1 if forward else -1)) % len(shown)].setFocus(reason)
        return True

    # -- making -----------------------------------------------------------------------------

    def _make_dot(self, color: str, number: int) -> ColorDot:
        names = {
            "yellow": self.tr("Yellow"),
            "green": self.tr("Green"),
            "blue": self.tr("Blue"),
            "pink": self.tr("Pink"),
            "purple": self.tr("Purple"),
        }
        dot = ColorDot(color, self)
        dot.setObjectName(f"color-{color}")
        dot.setAccessibleName(names[color])
        dot.setToolTip(f"{names[color]} ({number})")
        dot.clicked.connect(lambda: self._pick(color))
        return dot

    def _make_tags(self) -> TagsField:
        field = TagsField(self)
        field.setObjectName("highlightTags")
        field.setAccessibleName(self.tr("Tags"))
        field.setPlaceholderText(self.tr("Tags, separated by commas"))
        field.setToolTip(self.tr("Tags (T)"))
        field.returnPressed.connect(self._enter_tags)
        field.completed.connect(self._enter_tags)
        field.left.connect(self._commit_tags)
        field.entered.connect(self._entered)
        return field

    def _make_note(self) -> NoteField:
        field = NoteField(self)
        field.setObjectName("highlightNote")
        field.setAccessibleName(self.tr("Note"))
        field.setPlaceholderText(self.tr("Write a note…"))
        field.setToolTip(self.tr("Note (N); Ctrl+Enter saves"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(68)
        field.left.connect(self._commit_note)
        field.saved.connect(self.dismiss)
        field.entered.connect(self._entered)
        return field

    def _make_delete(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("deleteHighlight")
        button.setText(self.tr("Delete"))
        button.setAccessibleName(self.tr("Delete highlight"))
        button.setToolTip(self.tr("Delete highlight (Del)"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.deleteRequested)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3)
        for dot in self._dots.values():
            row.addWidget(dot)
        row.addStretch()
        row.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 10, SHADOW + 8, SHADOW + 10, SHADOW + 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.tags)
        column.addWidget(self.note)

    # -- showing ----------------------------------------------------------------------------

    def _pick(self, color: str) -> None:
        self._choose(self.highlight.color if self.highlight else "")
        self.colorPicked.emit(color)

    def _choose(self, color: str) -> None:
        for name, dot in self._dots.items():
            dot.setChecked(name == color)

    def _fill(self, color: str, tags: Sequence[str], note: str) -> None:
        self._choose(color)
        self.tags.setText(join_tags(tags))
        self.note.setPlainText(note)

    def _settle(self) -> None:
        self.resize(self.width(), self.sizeHint().height())
        self.show()
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW - 2, 0, -1):
            painter.setBrush(translucent("#000000", self._theme.shadow * 0.0055 * (SHADOW - spread)))
            painter.drawRoundedRect(
                card.adjusted(-spread, 3 - spread * 0.8, spread, spread * 0.9 + 1), 10 + spread, 10 + spread
            )
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
