"""The small card at a selection or highlight: colours, styles, tags, note, delete, and what else lies there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.inks import STANDARD, color_words, words_of
from gui.reader.card import Shade, paint_ground
from gui.reader.fields import ColorDot, NoteField, OtherButton, StyleButton, TagsField
from gui.reader.notes import NoteView, Renderer, unrendered
from gui.reader.tagline import join_tags, parse_tags
from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme
from storage.records import DEFAULT_COLOR, STYLES, Highlight, MarkColor

_WIDTH = 300
_NARROWEST, _EDGES = 240, 26
"""What it needs, and what of the view stays free beside it."""
_DOTS_A_ROW = 8
_OTHERS = 5
"""So many other highlights are offered at once; the key goes through all."""


class Popover(QFrame):
    """Edits one highlight, or offers to make one of a selection; tells what is wanted and changes nothing."""

    colorPicked = Signal(str)
    stylePicked = Signal(str)
    colorsAsked = Signal()
    """The user wants to name, make or take away colours."""
    tagsEdited = Signal(object)
    noteEdited = Signal(str)
    deleteRequested = Signal()
    otherPicked = Signal(object)
    """The id of a highlight of the same words."""
    linkActivated = Signal(str)
    fieldEntered = Signal()
    """A field was entered while there is no highlight yet to tag or note."""
    dismissed = Signal()
    """The user is done with it."""
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.highlight: Highlight | None = None
        self._theme = LIGHT
        self._colors: tuple[MarkColor, ...] = ()
        self._shade = Shade(parent)
        self._render: Renderer = unrendered
        self.setObjectName("highlightPopover")
        self.setAccessibleName(self.tr("Highlight"))
        self.setFixedWidth(scaled(_WIDTH))
        self.setFont(interface_font(13))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._dots: dict[str, ColorDot] = {}
        self._styles = {style: self._make_style(style) for style in STYLES}
        self._more = self._make_button("editColors", self.tr("Colours…"), self.colorsAsked.emit)
        self.tags = self._make_tags()
        self.note = self._make_note()
        self.shown = NoteView("shownNote", self, size=13, tallest=150)
        self.shown.editRequested.connect(self.edit_note)
        self.shown.linkActivated.connect(self.linkActivated)
        self.delete = self._make_button("deleteHighlight", self.tr("Delete"), self.deleteRequested.emit)
        self.delete.setAccessibleName(self.tr("Delete highlight"))
        self.delete.setToolTip(self.tr("Delete highlight (Del)"))
        self._others: list[OtherButton] = []
        self._arrange()
        self.set_colors(STANDARD)
        self.hide()

    # -- what it shows ----------------------------------------------------------------------

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer these colours from now on."""
        kept = tuple(color for color in colors if color.kept)
        known, self._colors = self._colors, tuple(colors)
        if known == self._colors:
            return
        for dot in self._dots.values():
            self._row.removeWidget(dot)
            dot.hide()
            dot.deleteLater()
        self._dots = {color.name: self._make_dot(color, number) for number, color in enumerate(kept, 1)}
        for at, dot in enumerate(self._dots.values()):
            self._row.addWidget(dot, at // _DOTS_A_ROW, at % _DOTS_A_ROW)
        self._choose()
        if self.isVisible():
            self._settle()

    def set_renderer(self, render: Renderer) -> None:
        """Ask this for a note as blocks."""
        self._render = render

    def offer(self) -> None:
        """Show the card for a selection."""
        self.highlight = None
        self._fill((), "")
        self._choose()
        self.delete.hide()
        self._offer_others(())
        self._settle()

    def edit(self, highlight: Highlight, others: Sequence[Highlight] = ()) -> None:
        """Show the card for a highlight; ``others`` lie on the same words."""
        self.commit()
        self.highlight = highlight
        self._fill(highlight.tags, highlight.note)
        self._choose()
        self.delete.show()
        self._offer_others(others)
        self._settle()

    def bind(self, highlight: Highlight) -> None:
        """Go on with the highlight that has been made of the selection; what was typed stays."""
        self.highlight = highlight
        self._choose()
        self.delete.show()

    def refresh(self, highlight: Highlight) -> None:
        """Take over what has changed about the highlight, but for the field that is being typed in."""
        before, self.highlight = self.highlight, highlight
        self._choose()
        if before is None:
            return
        if (
            before.tags != highlight.tags
            and set(parse_tags(self.tags.text())) != set(highlight.tags)
            and not self.tags.hasFocus()
        ):
            self.tags.setText(join_tags(highlight.tags))
        if before.note != highlight.note and not self.note.hasFocus():
            self._show_note(highlight.note)
            self._settle()

    def edit_note(self) -> None:
        """Let the note be typed in, as it was typed."""
        self.shown.hide()
        self.note.show()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

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
        self._theme = self._shade.theme = theme
        for dot in self._dots.values():
            dot.theme = theme
        for button in self._styles.values():
            button.theme = theme
        self.shown.set_theme(theme)
        self._shade.update()
        self.update()

    # -- saving -----------------------------------------------------------------------------

    def _commit_tags(self) -> None:
        tags = parse_tags(self.tags.text())
        if self.highlight is not None and set(tags) != set(self.highlight.tags):
            self.tagsEdited.emit(tags)

    def _commit_note(self) -> None:
        if self.highlight is not None and (note := self.note.toPlainText()) != self.highlight.note:
            self.noteEdited.emit(note)

    def _leave_note(self) -> None:
        self._commit_note()
        if self.isVisible() and self.highlight is not None and self.highlight.note:
            self._show_note(self.highlight.note)
            self._settle()

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
        row = [
            *self._dots.values(),
            self._more,
            *self._styles.values(),
            self.delete,
            self.tags,
            self.note,
            self.shown,
            *self._others,
        ]
        shown = [widget for widget in row if widget.isVisible()]
        if not shown:  # it is going, and the focus with it
            return False
        focused = QApplication.focusWidget()
        at = shown.index(focused) if focused in shown else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        shown[(at + (1 if forward else -1)) % len(shown)].setFocus(reason)
        return True

    # -- making -----------------------------------------------------------------------------

    def _make_dot(self, color: MarkColor, number: int) -> ColorDot:
        words = color_words(color)
        dot = ColorDot(color.name, self)
        dot.theme = self._theme
        dot.setObjectName(f"color-{color.name}")
        dot.setAccessibleName(words)
        # A tooltip guesses rich text; a label is the user's own words.
        plain = words.replace("<", "‹")
        dot.setToolTip(f"{plain} ({number})" if number <= 9 else plain)
        dot.clicked.connect(lambda: self._pick(color.name))
        dot.show()
        return dot

    def _make_style(self, style: str) -> StyleButton:
        words = {
            "highlight": self.tr("Highlight (H)"),
            "underline": self.tr("Underline (U)"),
            "strike": self.tr("Strike through (S)"),
        }
        button = StyleButton(style, self)
        button.setObjectName(f"style-{style}")
        button.setAccessibleName(words[style])
        button.setToolTip(words[style])
        button.clicked.connect(lambda: self._pick_style(style))
        return button

    def _make_button(self, name: str, words: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked=False: act())
        return button

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
        field.setFixedHeight(scaled(68))
        field.left.connect(self._leave_note)
        field.saved.connect(self.dismiss)
        field.entered.connect(self._entered)
        return field

    def _arrange(self) -> None:
        self._row = QGridLayout()
        self._row.setHorizontalSpacing(3)
        self._row.setVerticalSpacing(3)
        self._row.setColumnStretch(_DOTS_A_ROW, 1)
        looks = QHBoxLayout()
        looks.setSpacing(3)
        for button in self._styles.values():
            looks.addWidget(button)
        looks.addStretch()
        looks.addWidget(self._more)
        looks.addWidget(self.delete)
        self._below = QVBoxLayout()
        self._below.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(looks)
        column.addWidget(self.tags)
        column.addWidget(self.note)
        column.addWidget(self.shown)
        column.addLayout(self._below)

    # -- showing ----------------------------------------------------------------------------

    def _pick(self, color: str) -> None:
        self._choose()
        self.colorPicked.emit(color)

    def _pick_style(self, style: str) -> None:
        self._choose()
        self.stylePicked.emit(style)

    def _choose(self) -> None:
        one = self.highlight
        for name, dot in self._dots.items():
            dot.setChecked(one is not None and name == one.color)
        for name, button in self._styles.items():
            button.setChecked(one is not None and name == one.style)
            button.color = one.color if one else DEFAULT_COLOR
            button.update()

    def _fill(self, tags: Sequence[str], note: str) -> None:
        self.tags.setText(join_tags(tags))
        self._show_note(note)

    def _show_note(self, note: str) -> None:
        """Show a note as it reads; what is not there yet is to be typed."""
        self.note.setPlainText(note)
        self.shown.show_blocks(self._render(note) if note else ())
        self.shown.setAccessibleName(self.tr("Note: {0}").format(self.shown.words()))
        self.note.setVisible(not note)
        self.shown.setVisible(bool(note))

    def _offer_others(self, others: Sequence[Highlight]) -> None:
        for button in self._others:
            self._below.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._others = []
        for other in others[:_OTHERS]:
            button = OtherButton(other, words_of(other.color, self._colors), self._theme, self)
            button.setToolTip(self.tr("Another highlight of these words (Shift+O)"))
            button.clicked.connect(lambda _checked=False, id=other.id: self.otherPicked.emit(id))
            self._below.addWidget(button)
            button.show()
            self._others.append(button)

    def _settle(self) -> None:
        room = self._shade.parentWidget().width() - _EDGES  # type: ignore[union-attr]
        self.setFixedWidth(min(scaled(_WIDTH), max(_NARROWEST, room)))
        self.layout().activate()  # type: ignore[union-attr]
        self.resize(self.width(), self.sizeHint().height())
        self._shade.surround(self.geometry())
        self._shade.show()
        self._shade.raise_()
        self.show()
        self.raise_()
        self.resized.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shade.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._shade.surround(self.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shade.surround(self.geometry())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(self.rect()), self._theme)
