"""The head of the highlights panel: the tags and the note of the article itself, edited in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from gui.panels.rows import chip_height, chip_rects, paint_chip
from gui.reader.fields import NoteField, TagsField
from gui.reader.notes import NoteView, Renderer, unrendered
from gui.reader.tagline import join_tags, parse_tags
from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme
from storage.records import Article


class ArticleHead(QWidget):
    """Shows what is said of the article; a click, or a key, makes it editable. Enter or leaving saves."""

    tagsEdited = Signal(object)
    noteEdited = Signal(str)
    linkActivated = Signal(str)
    left = Signal()
    """Editing has ended: the article may have the focus again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._render: Renderer = unrendered
        self.setObjectName("articlehead")
        self.setAccessibleName(self.tr("Tags and note of the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chips = Chips(self)
        self.chips.clicked.connect(lambda _checked=False: self.edit_tags())
        self.tags = TagsField(self)
        self.tags.setObjectName("articlehead.tags")
        self.tags.setAccessibleName(self.tr("Tags of the article"))
        self.tags.setPlaceholderText(self.tr("Tags, separated by commas"))
        self.tags.left.connect(self._leave_tags)
        self.tags.returnPressed.connect(self._enter_tags)
        self.shown = NoteView("articlehead.shown", self, tallest=120)
        self.shown.editRequested.connect(self.edit_note)
        self.shown.linkActivated.connect(self.linkActivated)
        self.note = NoteField(self)
        self.note.setObjectName("articlehead.note")
        self.note.setAccessibleName(self.tr("Note on the article"))
        self.note.setPlaceholderText(self.tr("Write a note on the article…"))
        self.note.setToolTip(self.tr("Ctrl+Enter saves"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(84))
        self.note.left.connect(self._leave_note)
        self.note.saved.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 18, 4)
        column.setSpacing(6)
        for part in (self.chips, self.tags, self.shown, self.note):
            column.addWidget(part)
        self.show_article(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.chips.set_theme(theme)
        self.shown.set_theme(theme)

    def set_renderer(self, render: Renderer) -> None:
        """Ask this for a note as blocks."""
        self._render = render

    def set_tag_finder(self, find: Callable[[str], Sequence[str]]) -> None:
        """Ask this which tags may be meant while one is typed."""
        self.tags.set_finder(find)

    def show_article(self, article: Article | None) -> None:
        """Show what is said of an article; what is being typed stays."""
        other = article is None or self._article is None or article.id != self._article.id
        self._article = article
        self.setVisible(article is not None)
        if article is None:
            return
        if other or not self.tags.hasFocus():
            self.tags.hide()
            self.chips.show_tags(article.tags)
            self.chips.show()
        if other or not self.note.hasFocus():
            self._show_note(article.note)

    def edit_tags(self) -> None:
        """Let the tags be typed."""
        if self._article is not None:
            self.chips.hide()
            tags = join_tags(self._article.tags)
            self.tags.setText(f"{tags}, " if tags else "")
            self.tags.show()
            self.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_note(self) -> None:
        """Let the note be typed, as it was typed."""
        if self._article is not None:
            self.shown.hide()
            self.note.setPlainText(self._article.note)
            self.note.show()
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_note(self, note: str) -> None:
        self.note.hide()
        self.shown.show_blocks(self._render(note) if note else ())
        self.shown.setAccessibleName(f"{self.note.accessibleName()}: {self.shown.words()}")
        self.shown.setVisible(bool(note))

    def _enter_tags(self) -> None:
        if not self.tags.completes():
            self.left.emit()

    def _leave_tags(self) -> None:
        article = self._article
        if article is None or self.tags.isHidden():
            return
        tags = parse_tags(self.tags.text())
        self.tags.hide()
        self.chips.show()
        if set(tags) != set(article.tags):
            self.tagsEdited.emit(tags)

    def _leave_note(self) -> None:
        article = self._article
        if article is None or self.note.isHidden():
            return
        note = self.note.toPlainText()
        self._show_note(note)
        if note != article.note:
            self.noteEdited.emit(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        # Nothing typed here may reach the window's single keys.
        event.accept()


class Chips(QAbstractButton):
    """The tags as chips, or words that there are none; a button to edit them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._tags: tuple[str, ...] = ()
        self._font = interface_font(11)
        self.setObjectName("articlehead.chips")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_tags(())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_tags(self, tags: Sequence[str]) -> None:
        self._tags = tuple(tags)
        words = ", ".join(tags) or self.tr("none")
        self.setAccessibleName(self.tr("Tags of the article: {0}").format(words))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def _fit(self) -> None:
        placed = chip_rects(self._tags, self._font, max(60, self.width()))
        tall = round(placed[-1][0].bottom()) + 1 if placed else chip_height()
        if tall != self.height():
            self.setFixedHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not self._tags:
            painter.setPen(QColor(self._theme.muted))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), side.value, self.tr("Tag the article…"))
        for rect, tag in chip_rects(self._tags, self._font, self.width()):
            if rtl:
                rect.moveRight(self.width() - rect.left())
            paint_chip(painter, rect, tag, self._theme.active, self._theme.sidebar_text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 1.2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6)
