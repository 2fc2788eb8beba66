"""How a passage looks on the board: bar, quote, note, tags, source; its note is edited in its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from gui.inks import STANDARD, words_of
from gui.models.passages import HEADING, PASSAGE, source
from gui.panels.lines import Lines, lines
from gui.panels.painted_notes import PaintedNotes
from gui.panels.rows import Index, RowDelegate, chip_height, chip_rects, mirrored, paint_chip, quote_fonts
from gui.reader.fields import NoteField
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme
from storage.records import DEFAULT_STYLE, MarkColor, Passage, PassageGroup

_OUTER, _BAR = 12, 4
_TEXT = _OUTER + 10 + _BAR + 12
_WIDEST = 760
"""Pixels of a line; longer ones are hard to follow."""
_PAD, _BETWEEN, _GAP = 9, 4, 5
_HEADING = 40
_EDITOR = 78
_TALLEST = 110
"""Pixels of a note that a row shows."""
_GONE = 24


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a row, with its colour."""

    lines: Lines
    color: str


class PassageRows(RowDelegate):
    """Paints :class:`gui.models.passages.PassageModel`."""

    noteWritten = Signal(object, str)
    """The id of a highlight, and what its note is to be."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.group = ""
        """What the board is grouped by, which tells how a heading reads."""
        self.colors: Sequence[MarkColor] = STANDARD
        """Those of the library, which tell how a colour is called."""
        self.notes = PaintedNotes(13, scaled(_TALLEST))
        self._edited = QPersistentModelIndex()
        self._quotes = quote_fonts(scaled(15))
        self._note = interface_font(13)
        self._small = interface_font(11)
        self._title = interface_font(13, QFont.Weight.DemiBold)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.notes.set_theme(theme)

    # -- measures

    def _width(self) -> int:
        return min(scaled(_WIDEST), self._view.viewport().width() - _TEXT - _OUTER - 12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(HEADING) is not None:
            return QSize(0, scaled(_HEADING))
        passage: Passage | None = index.data(PASSAGE)
        if passage is None:
            return QSize(0, scaled(_GONE))
        above, below = self._parts(passage)
        tall = sum(part.lines.height + _GAP for part in (*above, *below))
        tall += self._note_height(passage, edited=self._edits(index))
        tall += self._chips_height(passage)
        return QSize(0, int(tall) - _GAP + 2 * _PAD + _BETWEEN)

    def _note_height(self, passage: Passage, *, edited: bool) -> float:
        """Return the room of the note, or of what it is written in."""
        if edited:
            return scaled(_EDITOR) + _GAP
        note = passage.highlight.note
        return self.notes.height(note, self._width()) + _GAP if note else 0

    def _chips_height(self, passage: Passage) -> int:
        chips = chip_rects(passage.highlight.tags, self._small, self._width())
        return int(chips[-1][0].bottom()) + _GAP + 2 if chips else 0

    def _parts(self, passage: Passage) -> tuple[list[_Part], list[_Part]]:
        """Return what stands above note and tags, and below them."""
        one, width = passage.highlight, self._width()
        ink = self._theme.text if one.placed else self._theme.muted
        font = self._quotes.get(one.style, self._quotes[DEFAULT_STYLE])
        above = [_Part(lines(one.quote, font, width, 6, spacing=1.1), ink)]
        if not one.placed:
            words = self.tr("Not found in the text any more")
            above.append(_Part(lines(words, self._small, width, 1), self._theme.muted))
        return above, [_Part(lines(source(passage), self._small, width, 1), self._theme.muted)]

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group: PassageGroup | None = index.data(HEADING)
        passage: Passage | None = index.data(PASSAGE)
        if group is not None:
            self._paint_heading(painter, option, rect, group)
        elif passage is not None:
            self._paint_passage(painter, option, rect, passage, edited=self._edits(index))
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, group: PassageGroup
    ) -> None:
        inner = rect.adjusted(_OUTER + 10, 12, -_OUTER, 0)
        left = inner.left()
        painter.setLayoutDirection(option.direction)
        if self.group == "color":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mark(group.label))
            dot = QRectF(left, inner.center().y() - 5, 10, 10)
            painter.drawEllipse(mirrored(dot, rect, option))
            left += 16
        painter.setFont(self._title)
        painter.setPen(QColor(self._theme.heading))
        count = QLocale().toString(group.count)
        room = inner.right() - left - painter.fontMetrics().horizontalAdvance(count) - 12
        words = painter.fontMetrics().elidedText(self.heading(group), Qt.TextElideMode.ElideMiddle, int(room))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        at = QRectF(left, inner.top(), room, inner.height())
        painter.drawText(mirrored(at, rect, option), side, words)
        left += painter.fontMetrics().horizontalAdvance(words) + 8
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        rest = QRectF(left, inner.top(), inner.right() - left, inner.height())
        painter.drawText(mirrored(rest, rect, option), side, count)

    def heading(self, group: PassageGroup) -> str:
        """Return how a group is called."""
        if self.group == "color":
            return words_of(group.label, self.colors)
        if self.group == "month":
            day = QDate.fromString(f"{group.label}-01", "yyyy-MM-dd")
            return QLocale().toString(day, "LLLL yyyy") if day.isValid() else group.label
        nothing = {"tag": self.tr("No tag"), "site": self.tr("No site")}
        return group.label or nothing.get(self.group, self.tr("Untitled"))

    def _paint_passage(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRectF,
        passage: Passage,
        *,
        edited: bool,
    ) -> None:
        shown = rect.adjusted(_OUTER, 0, -_OUTER, -_BETWEEN)
        self._ground(painter, option, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shown.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        bar = QRectF(shown.left() + 10, shown.top() + _PAD, _BAR, shown.height() - 2 * _PAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.mark(passage.highlight.color))
        painter.drawRoundedRect(mirrored(bar, rect, option), 2, 2)
        body = mirrored(QRectF(rect.left() + _TEXT, bar.top(), self._width(), bar.height()), rect, option)
        above, below = self._parts(passage)
        y = body.top()
        for part in above:
            part.lines.draw(painter, body.left(), y, part.color)
            y += part.lines.height + _GAP
        if passage.highlight.note and not edited:
            self.notes.draw(painter, passage.highlight.note, self._width(), QPointF(body.left(), y))
        y += self._note_height(passage, edited=edited)
        self._paint_chips(painter, option, passage, QRectF(body.left(), y, body.width(), chip_height()))
        y += self._chips_height(passage)
        for part in below:
            part.lines.draw(painter, body.left(), y, part.color)

    def _paint_chips(
        self, painter: QPainter, option: QStyleOptionViewItem, passage: Passage, at: QRectF
    ) -> None:
        painter.setFont(self._small)
        for rect, tag in chip_rects(passage.highlight.tags, self._small, at.width()):
            spot = mirrored(rect.translated(at.topLeft()), at, option)
            paint_chip(painter, spot, tag, self._theme.code, self._theme.text)

    # -- the note

    def _edits(self, index: Index) -> bool:
        return self._edited.isValid() and self._edited.row() == index.row()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = NoteField(parent)
        editor.setObjectName("passages.note")
        editor.setAccessibleName(self.tr("Note"))
        editor.setPlaceholderText(self.tr("Note; Ctrl+Enter saves it, Esc leaves it as it was"))
        editor.setFont(self._note)
        editor.saved.connect(lambda: self._finish(editor))
        self._edited = QPersistentModelIndex(index)
        self.sizeHintChanged.emit(index)
        return editor

    def _finish(self, editor: NoteField) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._edited = QPersistentModelIndex()
        super().destroyEditor(editor, index)
        self._view.doItemsLayout()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        passage: Passage | None = index.data(PASSAGE)
        if isinstance(editor, NoteField) and passage is not None and not editor.document().isModified():
            editor.setPlainText(passage.highlight.note)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        passage: Passage | None = index.data(PASSAGE)
        if isinstance(editor, NoteField) and passage is not None:
            note = editor.toPlainText()
            if note != passage.highlight.note:
                self.noteWritten.emit(passage.highlight.id, note)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        passage: Passage | None = index.data(PASSAGE)
        if passage is None:
            return
        whole = QRectF(option.rect)
        above, _ = self._parts(passage)
        y = whole.top() + _PAD + sum(part.lines.height + _GAP for part in above)
        at = mirrored(QRectF(whole.left() + _TEXT, y, self._width(), scaled(_EDITOR)), whole, option)
        editor.setGeometry(QRect(at.toRect()))
