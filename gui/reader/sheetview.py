"""A view of one article at a time: lays it out in slices, keeps the place, selects, and paints."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.reader import dimming
from gui.reader.document import GUTTER, ArticleDocument
from gui.reader.documentmap import DocumentMap, Sign
from gui.reader.footnotes import parted, quoted
from gui.reader.places import Places
from gui.reader.sheet import Sheet, Source
from gui.reader.typography import Typography, load_fonts
from gui.theme import LIGHT, Theme
from storage.records import Highlight

_FLAGS = (
    # Links are reached by keyboard as all else that can be used is: see Inlays.
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
)


class SheetView(QTextBrowser):
    """Shows a sheet; what can be done to it is :class:`ReaderView`'s.

    All offsets are code points of the canonical text, ends exclusive.
    """

    _theme = LIGHT

    inArticleLinkActivated = Signal(str)
    """Name of the anchor that was jumped to."""
    leaving = Signal()
    """Right before a jump in the article, while :meth:`place` still tells where the reader was."""
    placeChanged = Signal()
    selectionRanged = Signal(object)
    """(start, end) of the selection, or None."""
    caretShown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._typography = Typography()
        self._sheet: Sheet | None = None
        self._highlights: tuple[Highlight, ...] = ()
        self._tinted: object = None
        self._dimmed = False
        self._map = DocumentMap(self._signs, self)
        self._places = Places(self, self._map)
        self._places.moved.connect(self._arrived)
        self._places.leaving.connect(self.leaving)
        self._places.jumped.connect(self.inArticleLinkActivated)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._build_more)
        self._prepare()

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBar(self._map)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.hide_caret()
        self.selectionChanged.connect(self._selection_changed)

    # -- laying out -------------------------------------------------------------------------

    def clear(self) -> None:
        """Show nothing."""
        self._more.stop()
        self._take(None)
        self._put(ArticleDocument())
        self._map.refresh()

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew; the line being read stays where it is, to the pixel."""
        if typography == self._typography:
            return
        place, selected = self.place(), self._range()
        self._typography = typography
        if self._sheet is None:
            self._fit()
            return
        marks, current = self._sheet.marks, self._sheet.differences.current
        self._lay_out(self._sheet.source)
        self._sheet.marks.hits, self._sheet.marks.current = marks.hits, marks.current
        self._sheet.marks.chosen = marks.chosen
        self._sheet.differences.current = current
        self.restore_place(*place)
        if selected:
            self.select(*selected)

    def _lay_out(self, source: Source) -> None:
        """Show the first slice of an article; the others follow when there is time."""
        self._more.stop()
        sheet = Sheet(source, self._typography, self._theme)
        sheet.marks.set_highlights(self._highlights)
        sheet.builder.step()
        self._take(sheet)
        self._fit()
        self._places.keep_still(lambda: self._put(sheet.document))
        sheet.fit()
        self.hide_caret()
        self._map.refresh()
        if not sheet.builder.finished:
            self._more.start()

    def _take(self, sheet: Sheet | None) -> None:
        """Go on with another sheet."""
        self._sheet, self._tinted = sheet, None
        self._places.take(sheet)

    def _put(self, document: ArticleDocument) -> None:
        """Show a document. The one before goes: the view has become its owner, and would keep them all."""
        before = self.document()
        self.setExtraSelections([])  # Qt would go on to paint those of a document that is gone
        self._tinted = None
        self.setDocument(document)
        if isinstance(before, ArticleDocument):
            before.deleteLater()

    def _build_more(self) -> None:
        if self._sheet is None or not self._sheet.builder.step():
            self._more.stop()
        self._tint()
        self._map.refresh()

    def _fit(self) -> None:
        """Centre the column; while there is room the viewport keeps its width and nothing is laid out anew."""
        room = self.contentsRect().width() - self._map.width()
        margin = max(0, (room - self._typography.width - 2 * GUTTER) // 2)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (margin, room - margin - self._typography.width - 2 * GUTTER):
            self.setViewportMargins(margin, 0, max(0, room - margin - self._typography.width - 2 * GUTTER), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place() if self._sheet else None
        width = self.document().textWidth()
        super().resizeEvent(event)
        self._fit()
        if place and self._sheet:
            if self.document().textWidth() != width:
                self._sheet.fit()
                self.restore_place(*place)
                self._map.refresh()
            self._tint()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # As in ArticleDocument: nothing is ever loaded, and only a valid image keeps Qt from trying by itself.
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    # -- places -----------------------------------------------------------------------------

    def place(self) -> tuple[int, float]:
        """Return (offset, shift): the first visible character, and its line's pixels from the view's top."""
        return self._places.place()

    def restore_place(self, offset: int, shift: float) -> None:
        """Scroll so that the line of ``offset`` stands ``shift`` pixels below the view's top."""
        self._places.restore(offset, shift)

    def progress(self) -> float:
        """Return how much of the text has passed the view's bottom, 0 to 1."""
        return self._places.progress()

    def offset_at_eye(self) -> int:
        """Return the offset of the line where the reader's eye is led by a jump."""
        return self._places.offset_at_eye()

    def go_to(self, start: int, end: int) -> None:
        """Bring a passage into view, unless it is there already."""
        self._places.go_to(start, end)

    def go_to_anchor(self, name: str) -> None:
        """Jump to ``#name`` in the article, if it is there."""
        self._places.go_to_anchor(name)

    def jump_to(self, offset: int) -> None:
        """Jump to the line of an offset, so that the reader's eye finds it there."""
        self._places.jump_to(offset)

    def _arrived(self) -> None:
        self._tint()
        if self._dimmed:
            self.viewport().update()
        self.placeChanged.emit()

    # -- selection --------------------------------------------------------------------------

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range without white space at its edges, snapped to cells as Qt does, or None."""
        selected = self._range()
        return self._sheet.trimmed(*selected) if selected and self._sheet else None

    def select(self, start: int, end: int) -> None:
        """Select a range of the text."""
        if self._sheet is None:
            return
        self._sheet.builder.build_to(end)
        cursor = self._sheet.cursor_over(start, end)
        self._places.keep_still(lambda: self.setTextCursor(cursor))

    def select_all(self) -> None:
        """Select the whole text."""
        if self._sheet:
            self.select(0, len(self._sheet.text))

    def drop_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self._places.keep_still(lambda: self.setTextCursor(cursor))

    def _range(self) -> tuple[int, int] | None:
        return self._sheet.range_of(self.textCursor()) if self._sheet else None

    def _selection_changed(self) -> None:
        if self._sheet:
            self._sheet.marks.selection = self._range()
            self.viewport().update()
            self.selectionRanged.emit(self.selection())

    def createMimeDataFromSelection(self) -> QMimeData:
        data, selected = QMimeData(), self._range()
        if selected and self._sheet:
            data.setText(quoted(self._sheet.source.content, *selected))
        else:
            data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    # -- the caret --------------------------------------------------------------------------

    def has_caret(self) -> bool:
        """Whether the text cursor is shown."""
        return self.cursorWidth() > 0

    def show_caret(self) -> None:
        """Show the text cursor, for selecting by keyboard; in the first line in view if it was out of sight."""
        self.setTextInteractionFlags(_FLAGS | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setCursorWidth(2)
        in_sight = self.viewport().rect().intersects(self.cursorRect())
        if self._sheet and self.textCursor().position() < self._sheet.offsets.position(0):
            in_sight = False  # above the text, where the title is
        if self._sheet and not self.textCursor().hasSelection() and not in_sight:
            cursor = self.textCursor()
            cursor.setPosition(self._sheet.offsets.position(self.place()[0]))
            self._places.keep_still(lambda: self.setTextCursor(cursor))
        self.caretShown.emit(True)

    def hide_caret(self) -> None:
        """Show no text cursor: the arrows scroll."""
        shown = self.has_caret()
        # Width 0 alone is not enough: Qt still draws the flag of a cursor in bidirectional text (6.11).
        self.setCursorWidth(0)
        self.setTextInteractionFlags(_FLAGS)
        if shown:
            self.caretShown.emit(False)

    def move_caret(self, step: int, *, select: bool) -> None:
        """Move the caret to the next paragraph (1), or to the beginning of this or the one before (-1)."""
        move, cursor = QTextCursor.MoveOperation, self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
        if step < 0 and not cursor.atBlockStart():
            cursor.movePosition(move.StartOfBlock, mode)
        else:
            way = move.NextBlock if step > 0 else move.PreviousBlock
            while cursor.movePosition(way, mode) and not cursor.block().text().strip():
                pass  # a picture's place, an empty cell
        self.setTextCursor(cursor)

    def build_all(self) -> None:
        """Lay out the whole article now: the caret is to go to its end."""
        if self._sheet:
            self._sheet.builder.build_to(len(self._sheet.text))

    # -- geometry ---------------------------------------------------------------------------

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the line rectangles of a range, in coordinates of the view."""
        if self._sheet is None:
            return []
        shift = QPointF(self.viewport().pos()) - QPointF(0, self._map.value())
        return [rect.translated(shift) for rect in self._sheet.marks.rects(start, end)]

    def runs_right(self) -> bool:
        """Whether the article runs from right to left."""
        return self._sheet is not None and self._sheet.rtl

    def article_text(self) -> str:
        """Return the canonical text that is shown, "" if there is none."""
        return self._sheet.text if self._sheet else ""

    def text_in_words(self) -> str:
        """Return the text that is shown with blanks for the marks of footnotes that stick to words."""
        return parted(self._sheet.source.content) if self._sheet else ""

    def in_document(self, point: QPoint | QPointF) -> QPointF:
        """Return a point of the viewport as one of the document."""
        return QPointF(point) + QPointF(self.horizontalScrollBar().value(), self._map.value())

    def _repaint(self, start: int, end: int) -> None:
        shift = self.viewport().pos()
        for rect in self.rects(start, end):
            line = rect.toAlignedRect().translated(-shift).adjusted(-4, -4, 4, 12)
            # With the gutter, where its sign stands.
            self.viewport().update(QRect(0, line.top() - 8, self.viewport().width(), line.height() + 16))

    def _signs(self) -> list[Sign]:
        return self._sheet.signs() if self._sheet else []

    # -- painting ---------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self._color()
        self._map.set_theme(theme)
        if self._sheet:
            self._sheet.set_theme(theme)
        self._tint()
        self.viewport().update()

    def _color(self) -> None:
        """Take the colours of the theme for the palette."""
        colors, role, theme = self.palette(), QPalette.ColorRole, self._theme
        for one in (role.Base, role.Window):
            colors.setColor(one, QColor(theme.background))
        colors.setColor(role.Text, QColor(theme.text))
        # The selection is painted under the text like a highlight.
        colors.setColor(role.Highlight, QColor(Qt.GlobalColor.transparent))
        colors.setColor(role.HighlightedText, QColor(theme.text))
        self.setPalette(colors)
        self.viewport().setPalette(colors)  # under an application stylesheet it does not inherit

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # An application stylesheet brings back, when the pane is shown again, the palette of the time at
        # which it was set (Qt 6.11).
        base = self.palette().color(QPalette.ColorRole.Base)
        if event.type() == QEvent.Type.PaletteChange and base != QColor(self._theme.background):
            self._color()

    def set_dimmed(self, dimmed: bool) -> None:
        """Lay a veil over all but the paragraph being read, or take it away."""
        self._dimmed = dimmed
        self.viewport().update()

    def mark_hits(self, ranges: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark search hits; the one numbered ``current`` stands out and is brought into view."""
        if self._sheet is None:
            return
        self._sheet.marks.hits, self._sheet.marks.current = tuple(ranges), current
        if 0 <= current < len(ranges):
            self.go_to(*ranges[current])
        self._tint()
        self.viewport().update()
        self._map.refresh()

    def _tint(self) -> None:
        if self._sheet is None:
            return
        top = self._map.value()
        span = self._sheet.span(top, top + self.viewport().height())
        filled = self._sheet.marks.filled(*self._sheet.offsets.span(*span))
        wanted = (span, self._theme.name, len(self._sheet.builder.tints), filled)
        if wanted != self._tinted:
            self._tinted = wanted
            self.setExtraSelections(list(self._sheet.tints(*span)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is not None:
            painter = QPainter(self.viewport())
            top = self._map.value()
            painter.translate(0, -top)
            self._sheet.paint(painter, QRectF(event.rect()).translated(0, top))
            self._sheet.paint_gutter(painter, QRectF(self.viewport().rect()).translated(0, top))
            self._paint_tools(painter, self._sheet)
            painter.end()
        super().paintEvent(event)
        if self._dimmed and self._sheet is not None:
            self._paint_veil(self._sheet)

    def _paint_tools(self, painter: QPainter, sheet: Sheet) -> None:
        """Paint under the text what the mouse and the keyboard can take hold of: here there is nothing."""

    def _paint_veil(self, sheet: Sheet) -> None:
        top, room = self._map.value(), QRectF(self.viewport().rect())
        position = self.textCursor().position()
        if not self.has_caret():
            looks = dimming.eye(top, self._map.maximum(), self.viewport().height())
            position = sheet.position_at(top + looks)
        painter = QPainter(self.viewport())
        dimming.paint(painter, room, dimming.paragraph(sheet, position).translated(0, -top), self._theme)
        painter.end()
