"""The reading pane: shows an article, tells what the reader does to it, and never writes to the library."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.reader import dimming, handles
from gui.reader.document import GUTTER, ArticleDocument
from gui.reader.documentmap import DocumentMap, Sign
from gui.reader.ends import Ends
from gui.reader.find import occurrences
from gui.reader.inlays import Inlays
from gui.reader.keys import Keys
from gui.reader.notes import Renderer
from gui.reader.places import Places
from gui.reader.preview import Preview
from gui.reader.selection import Annotator
from gui.reader.sheet import Sheet, Source
from gui.reader.typography import Typography, load_fonts
from gui.theme import LIGHT, Theme
from storage.records import OBJECT, Article, Content, Highlight, HighlightId, Kind, MarkColor, Relative

_FLAGS = (
    # Links are reached by keyboard as all else that can be used is: see Inlays.
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
)


class ReaderView(QTextBrowser):
    """Shows one article at a time. All offsets are code points of its canonical text, ends exclusive."""

    _theme = LIGHT
    ANNOTATED = True
    """Whether passages can be marked here; a kind of view that only shows text sets it to False."""

    highlightRequested = Signal(object, object, str, str)
    """start, end, colour, style: the user wants a highlight; answer with :meth:`set_highlights`."""
    colorPicked = Signal(object, str)
    stylePicked = Signal(object, str)
    rangeEdited = Signal(object, object, object)
    """id, start, end: the ends of a highlight were moved."""
    colorsAsked = Signal()
    """The user wants to name, make or take away colours."""
    tagsEdited = Signal(object, object)
    """id, tuple of tags."""
    noteEdited = Signal(object, str)
    deleteRequested = Signal(object)
    highlightSelected = Signal(object)
    """id, or None when none is chosen any more."""
    linkActivated = Signal(str)
    browserWanted = Signal(str)
    """A link is to be opened outside, whether the library has its article or not."""
    targetReached = Signal(str)
    """Where the link leads that the mouse or the keyboard is at; "" when it is at none."""
    tableWanted = Signal(object, bool)
    """The blocks of a table that is to have a pane of its own; whether it runs right to left."""
    told = Signal(str)
    """A sentence for the user."""
    inArticleLinkActivated = Signal(str)
    """Name of the anchor that was jumped to."""
    leaving = Signal()
    """Right before a jump in the article, while :meth:`place` still tells where the reader was."""
    placeChanged = Signal()
    selectionRanged = Signal(object)
    """(start, end) of the selection, or None."""
    caretShown = Signal(bool)
    escaped = Signal()
    """Escape was pressed, and there was nothing here to leave."""
    backAsked = Signal()
    """Back was asked for, and there was no jump in the article to take back."""
    zoomRequested = Signal(int)
    """1 for larger, -1 for smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._typography = Typography()
        self._sheet: Sheet | None = None
        self._highlights: tuple[Highlight, ...] = ()
        self._tinted: object = None
        self._followed = self._dimmed = False
        self.visited: HighlightId | None = None
        """The highlight at which this article was opened from elsewhere."""
        self._pressed = QPointF()
        self._map = DocumentMap(self._signs, self)
        self._places = Places(self, self._map)
        self._places.moved.connect(self._arrived)
        self._places.leaving.connect(self.leaving)
        self._places.jumped.connect(self.inArticleLinkActivated)
        self._annotator = Annotator(self)
        self._ends = Ends(self)
        self._preview = Preview(self)
        self.inlays = Inlays(self)
        self._keys = Keys(self, self._annotator)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._build_more)
        self._prepare()
        self.set_theme(LIGHT)

    def _prepare(self) -> None:
        self.setObjectName("readerView")
        self.setAccessibleName(self.tr("Article"))
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
        self.anchorClicked.connect(self._press_link)
        self.selectionChanged.connect(self._selection_changed)

    # -- showing ----------------------------------------------------------------------------

    def show_article(
        self,
        article: Article,
        content: Content,
        highlights: Sequence[Highlight],
        *,
        images: Callable[[str], bytes],
        kin: Sequence[Relative] = (),
        editions: Sequence[Article] = (),
    ) -> None:
        """Show an article from its beginning; ``images`` gives a picture's stored bytes by its blob's name."""
        self.visited = None
        self._annotator.close()
        self._highlights = tuple(highlights)
        self._lay_out(Source(article, content, images, kin=tuple(kin), editions=tuple(editions)))
        self._places.begin()
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what is shown: PySide has no way to give the text itself headings (6.11)."""
        source = self._sheet.source if self._sheet else None
        self.setAccessibleName((source and source.article.title) or self.tr("Article"))
        words = ""
        if source is not None:
            headings = sum(block.kind is Kind.HEADING for block in source.content.blocks)
            count = QLocale().toString
            words = self.tr("Headings: {0}. Highlights: {1}.").format(
                count(headings), count(len(self._sheet.marks.lanes) if self._sheet else 0)
            )
        self.setAccessibleDescription(words)

    def clear(self) -> None:
        """Show nothing."""
        self._annotator.close()
        self._more.stop()
        self._sheet, self._highlights = None, ()
        self._places.take(None)
        self.inlays.take(None)
        self._put(ArticleDocument())
        self._map.refresh()
        self._describe()

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show these highlights from now on; only what changed is painted anew."""
        before, self._highlights = {one.id: one for one in self._highlights}, tuple(highlights)
        if self._sheet is None:
            return
        after = {one.id: one for one in highlights}
        changed = [
            one for one in (*before.values(), *after.values()) if before.get(one.id) != after.get(one.id)
        ]
        self._sheet.marks.set_highlights(highlights)
        self._ends.settle()
        self._preview.leave()
        self._annotator.take(highlights)
        if self.highlight(self.chosen()) is None:
            self.set_chosen(None)
        self._tint()
        for one in changed:
            self._repaint(one.start, one.end)
        self._map.refresh()
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self._color()
        self._annotator.popover.set_theme(theme)
        self._preview.set_theme(theme)
        self.inlays.set_theme(theme)
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
        self._annotator.follow()

    def set_tag_finder(self, find: Callable[[str], Sequence[str]]) -> None:
        """Ask this which tags may be meant while one is typed."""
        self._annotator.popover.tags.set_finder(find)

    def set_tag_completions(self, tags: Sequence[str]) -> None:
        """Offer these tags while tags are typed."""
        self._annotator.popover.tags.set_completions(tags)

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer these colours from now on; the theme knows how they look."""
        self._annotator.colors = tuple(colors)
        self._annotator.popover.set_colors(colors)

    def set_note_renderer(self, render: Renderer) -> None:
        """Ask this for a note as blocks."""
        self._annotator.popover.set_renderer(render)
        self._preview.render_note = render

    def set_color(self, color: str) -> None:
        """Highlight in this colour until another is picked."""
        self._annotator.last_color = color

    def color(self) -> str:
        """Return the name of the colour that the next highlight gets."""
        return self._annotator.last_color

    def _lay_out(self, source: Source) -> None:
        self._more.stop()
        sheet = Sheet(source, self._typography, self._theme)
        sheet.marks.set_highlights(self._highlights)
        sheet.builder.step()
        self._sheet, self._tinted = sheet, None
        self._places.take(sheet)
        self.inlays.take(sheet)
        self._fit()
        self._places.keep_still(lambda: self._put(sheet.document))
        sheet.fit()
        self.hide_caret()
        self._map.refresh()
        if not sheet.builder.finished:
            self._more.start()

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

    def set_stand_ins(self, stand_ins: Mapping[int, int]) -> None:
        """Take each of these keys for another, or for nothing (0); numbers as Qt combines them."""
        self._keys.set_stand_ins(stand_ins)

    def perform(self, key: int) -> None:
        """Do what a plain key means here, whatever key the user gave it instead."""
        self._keys.perform(key)

    def _arrived(self) -> None:
        self._tint()
        self._preview.leave()
        self._annotator.follow()
        self.inlays.follow()
        if self._dimmed:
            self.viewport().update()
        self.placeChanged.emit()

    # -- marks ------------------------------------------------------------------------------

    def select_highlight(self, highlight: HighlightId | None, popover: bool = False) -> None:
        """Choose a highlight, bring it into view, and open it for editing if ``popover``."""
        found = self.highlight(highlight)
        if found is None:
            self._annotator.choose(None)
            return
        self.go_to(found.start, found.end)
        if popover:
            self._annotator.open(found)
        else:
            self._annotator.choose(found.id)

    def visit(self, highlight: HighlightId) -> None:
        """Choose a highlight from elsewhere: Escape then leaves at once."""
        self.visited = highlight
        self.select_highlight(highlight)

    def step_highlight(self, step: int) -> None:
        """Choose the next (1) or previous (-1) highlight in the order of the text, going round."""
        lanes = self._sheet.marks.lanes if self._sheet else ()
        ids = [lane.highlight.id for lane in lanes]
        if not ids:
            return
        chosen = self.chosen()
        at = ids.index(chosen) + step if chosen in ids else self._nearest(step)
        self.select_highlight(ids[at % len(ids)])

    def chosen(self) -> HighlightId | None:
        """Return the chosen highlight."""
        return self._sheet.marks.chosen if self._sheet else None

    def highlight(self, highlight: HighlightId | None) -> Highlight | None:
        """Return a highlight of this article that has a place in it."""
        return self._sheet.marks.get(highlight) if self._sheet else None

    def overlapping(self, highlight: Highlight) -> list[Highlight]:
        """Return the highlights that share words with one, itself among them, the smallest first."""
        return self._sheet.marks.over(highlight.start, highlight.end) if self._sheet else []

    def article_text(self) -> str:
        """Return the canonical text of the article, "" if none is shown."""
        return self._sheet.text if self._sheet else ""

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def set_chosen(self, highlight: HighlightId | None) -> None:
        """Show one highlight as chosen, or none."""
        if self._sheet is None or self._sheet.marks.chosen == highlight:
            return
        self._sheet.marks.chosen = highlight
        self.viewport().update()
        self.highlightSelected.emit(highlight)

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

    def find_all(self, words: str) -> int:
        """Mark all occurrences of ``words``, go to the first from here on, and return how many there are."""
        if self._sheet is None:
            return 0
        found = occurrences(self._sheet.text, words)
        here = self.place()[0]
        self.mark_hits(found, next((at for at, hit in enumerate(found) if hit[0] >= here), 0 if found else -1))
        return len(found)

    def find_next(self) -> int:
        """Go to the next hit, going round; return its number from 0, or -1 if there is none."""
        return self._step_hit(1)

    def find_previous(self) -> int:
        """Go to the hit before, going round; return its number from 0, or -1 if there is none."""
        return self._step_hit(-1)

    def _step_hit(self, step: int) -> int:
        hits = self._sheet.marks.hits if self._sheet else ()
        if not hits or self._sheet is None:
            return -1
        self.mark_hits(hits, (self._sheet.marks.current + step) % len(hits))
        return self._sheet.marks.current

    def _nearest(self, step: int) -> int:
        """Return the number of the first highlight below the view's top, or of the last one above it."""
        assert self._sheet is not None
        here = self.place()[0]
        starts = [lane.highlight.start for lane in self._sheet.marks.lanes]
        after = next((at for at, start in enumerate(starts) if start >= here), 0)
        return after if step > 0 else after - 1

    def _signs(self) -> list[Sign]:
        return self._sheet.signs() if self._sheet else []

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

    def open_at_caret(self) -> None:
        """Open the popover at the selection, or at the highlight that the caret stands in; or follow a link."""
        if self._sheet is None or self.selection():
            self.offer_popover()
            return
        found = self._sheet.marks.at(self._sheet.offsets.offset(self.textCursor().position()))
        address = self.textCursor().charFormat().anchorHref()
        if found is not None and self.ANNOTATED:
            self._annotator.open(found)
        elif address:
            self.follow_link(QUrl(address))

    def has_caret(self) -> bool:
        """Whether the text cursor is shown."""
        return self.cursorWidth() > 0

    def edits(self) -> bool:
        """Whether the popover is open."""
        return self._annotator.popover.isVisible()

    def offer_popover(self) -> None:
        """Open the popover at the selection, if there is one."""
        selected = self.selection()
        if selected and self.ANNOTATED:
            self._annotator.offer(*selected)

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
            data.setText(self._sheet.text[slice(*selected)].replace(OBJECT, ""))
        else:
            data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

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

    def _fit(self) -> None:
        """Centre the column; while there is room the viewport keeps its width and nothing is laid out anew."""
        room = self.contentsRect().width() - self._map.width()
        margin = max(0, (room - self._typography.width - 2 * GUTTER) // 2)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (margin, room - margin - self._typography.width - 2 * GUTTER):
            self.setViewportMargins(margin, 0, max(0, room - margin - self._typography.width - 2 * GUTTER), 0)

    def _in_document(self, point: QPoint | QPointF) -> QPointF:
        return QPointF(point) + QPointF(self.horizontalScrollBar().value(), self._map.value())

    def _repaint(self, start: int, end: int) -> None:
        shift = self.viewport().pos()
        for rect in self.rects(start, end):
            line = rect.toAlignedRect().translated(-shift).adjusted(-4, -4, 4, 12)
            # With the gutter, where its sign stands.
            self.viewport().update(QRect(0, line.top() - 8, self.viewport().width(), line.height() + 16))

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

    # -- events -----------------------------------------------------------------------------

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
            self._annotator.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is not None:
            painter = QPainter(self.viewport())
            top = self._map.value()
            painter.translate(0, -top)
            self._sheet.paint(painter, QRectF(event.rect()).translated(0, top))
            self._sheet.paint_gutter(painter, QRectF(self.viewport().rect()).translated(0, top))
            if self.ANNOTATED:
                self._sheet.paint_grips(painter)
            self.inlays.paint(painter, self._theme)
            painter.end()
        super().paintEvent(event)
        if self._dimmed and self._sheet is not None:
            self._paint_veil(self._sheet)

    def _paint_veil(self, sheet: Sheet) -> None:
        top, room = self._map.value(), QRectF(self.viewport().rect())
        position = self.textCursor().position()
        if not self.has_caret():
            looks = dimming.eye(top, self._map.maximum(), self.viewport().height())
            position = sheet.position_at(top + looks)
        painter = QPainter(self.viewport())
        dimming.paint(painter, room, dimming.paragraph(sheet, position).translated(0, -top), self._theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._keys.claims(event)
        ):
            # Or a window's shortcut of the same key would take it.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._preview.leave()
        if event.key() == Qt.Key.Key_Escape and self._ends.held:
            self._ends.cancel()
            return
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoomRequested.emit(1 if turn > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the window's
            return
        self._preview.leave()
        if self._sheet and event.button() == Qt.MouseButton.LeftButton:
            point = self._in_document(event.position())
            if self.ANNOTATED and self._ends.grip(self._sheet, point):
                self._annotator.popover.commit()
                self._annotator.popover.withdraw()
                self._annotator.popover.highlight = None
                event.accept()
                return
        self._annotator.close()
        self.inlays.leave()
        self.hide_caret()
        self._followed = False
        self._pressed = self._in_document(event.position())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._ends.held and self._sheet:
            self._ends.pull(self._sheet, self._in_document(event.position()), event.position().y())
            event.accept()
            return
        super().mouseMoveEvent(event)
        if self._sheet is None or event.buttons() != Qt.MouseButton.NoButton:
            return
        point = self._in_document(event.position())
        over = self._sheet.highlight_at(point)
        self.viewport().setCursor(self._shape(self._sheet, point))
        self._preview.point_at(over, event.position())
        hovered = over.id if over else None
        if hovered != self._sheet.marks.hovered:
            self._sheet.marks.hovered = hovered
            self.viewport().update()

    def _shape(self, sheet: Sheet, point: QPointF) -> Qt.CursorShape:
        if self.ANNOTATED and handles.at(point, sheet.grips()):
            return Qt.CursorShape.SizeHorCursor
        on_sign = any(icon.rect.contains(point) for icon in sheet.marks.icons)
        if self.inlays.hover(point) or on_sign or sheet.link_at(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._preview.leave()
        self.inlays.hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._ends.held:
            self._ends.let_go()
            event.accept()
            return
        super().mouseReleaseEvent(event)
        event.accept()
        if event.button() != Qt.MouseButton.LeftButton or self._sheet is None or self._followed:
            return
        if self.selection():
            self.offer_popover()
            return
        point = self._in_document(event.position())
        found = self._sheet.highlight_at(point)
        if found and not self.textCursor().hasSelection():
            self._annotator.open(found, self._sheet.highlights_at(point) or None)
        elif not self.textCursor().hasSelection():
            self.inlays.press(point)

    def focusNextPrevChild(self, next: bool) -> bool:
        return self.inlays.step(1 if next else -1) or super().focusNextPrevChild(next)

    def use(self) -> bool:
        """Do what Enter does at what Tab went to; return False if there is nothing."""
        return self.inlays.use()

    def has_stop(self) -> bool:
        """Whether Tab has gone to something that Enter uses."""
        return self.inlays.current is not None

    def leave(self) -> bool:
        """Leave what Tab went to, and a footnote that popped up; return False if there is nothing."""
        return self.inlays.leave()

    def step_note(self) -> bool:
        """Go to the next footnote and pop it up; return False if the article has none."""
        return self.inlays.step_note()

    def show_target(self, words: str) -> None:
        """Say in the quiet line where a link leads; "" says nothing."""
        self.inlays.status.say(words)

    def _press_link(self, address: QUrl) -> None:
        self._followed = True
        inside = address.hasFragment() and not address.scheme()
        if not (inside and self.inlays.press_link(_fragment(address), self._pressed)):
            self.follow_link(address)

    def follow_link(self, address: QUrl) -> None:
        """Go where a link leads: within the article at once, elsewhere as the window decides."""
        outside = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if address.scheme() and outside:
            self.browserWanted.emit(address.toString())
        elif not address.scheme() and address.hasFragment():
            self.go_to_anchor(_fragment(address))
        else:
            self.linkActivated.emit(address.toString())


def _fragment(address: QUrl) -> str:
    return address.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
