"""The reading pane: shows an article, tells what the reader does to it, and never writes to the library."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.reader.ends import Ends
from gui.reader.inlays import Inlays
from gui.reader.keys import Keys
from gui.reader.mouse import Mouse, fragment
from gui.reader.notes import Renderer
from gui.reader.preview import Preview
from gui.reader.selection import Annotator
from gui.reader.sheet import Sheet, Source
from gui.reader.sheetview import SheetView
from gui.reader.typography import Typography
from gui.theme import LIGHT, Theme
from storage.records import Article, Content, Highlight, HighlightId, Kind, MarkColor, Relative


class ReaderView(SheetView):
    """A :class:`SheetView` in which passages are marked, links followed, pictures and tables looked at."""

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
    shown = Signal()
    """Another text is shown from its beginning."""
    targetReached = Signal(str)
    """Where the link leads that the mouse or the keyboard is at; "" when it is at none."""
    tableWanted = Signal(object, bool)
    """The blocks of a table that is to have a pane of its own; whether it runs right to left."""
    told = Signal(str)
    """A sentence for the user."""
    escaped = Signal()
    """Escape was pressed, and there was nothing here to leave."""
    backAsked = Signal()
    """Back was asked for, and there was no jump in the article to take back."""
    zoomRequested = Signal(int)
    """1 for larger, -1 for smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerView")
        self.setAccessibleName(self.tr("Article"))
        self.visited: HighlightId | None = None
        """The highlight at which this article was opened from elsewhere."""
        self._annotator = Annotator(self)
        self._ends = Ends(self)
        self._preview = Preview(self)
        self.inlays = Inlays(self)
        self._keys = Keys(self, self._annotator)
        self._mouse = Mouse(self, self._annotator, self._ends, self._preview)
        self.anchorClicked.connect(self._mouse.press_link)
        self.set_theme(LIGHT)

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
        self._begin(Source(article, content, images, kin=tuple(kin), editions=tuple(editions)))
        self._describe()

    def _begin(self, source: Source) -> None:
        self._lay_out(source)
        self._places.begin()
        self.shown.emit()

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
        self._highlights = ()
        super().clear()
        self._describe()

    def _take(self, sheet: Sheet | None) -> None:
        super()._take(sheet)
        self.inlays.take(sheet)
        self._mouse.take(sheet)

    def _arrived(self) -> None:
        self._preview.leave()
        self._annotator.follow()
        self.inlays.follow()
        super()._arrived()

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
        super().set_theme(theme)
        self._annotator.popover.set_theme(theme)
        self._preview.set_theme(theme)
        self.inlays.set_theme(theme)

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew; the line being read stays where it is, to the pixel."""
        super().set_typography(typography)
        self._annotator.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sheet:
            self._annotator.follow()

    def _paint_tools(self, painter: QPainter, sheet: Sheet) -> None:
        if self.ANNOTATED:
            sheet.paint_grips(painter)
        self.inlays.paint(painter, self._theme)

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

    def set_stand_ins(self, stand_ins: Mapping[int, int]) -> None:
        """Take each of these keys for another, or for nothing (0); numbers as Qt combines them."""
        self._keys.set_stand_ins(stand_ins)

    # -- highlights --------------------------------------------------------------------------

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

    def _nearest(self, step: int) -> int:
        """Return the number of the first highlight below the view's top, or of the last one above it."""
        assert self._sheet is not None
        here = self.place()[0]
        starts = [lane.highlight.start for lane in self._sheet.marks.lanes]
        after = next((at for at, start in enumerate(starts) if start >= here), 0)
        return after if step > 0 else after - 1

    def chosen(self) -> HighlightId | None:
        """Return the chosen highlight."""
        return self._sheet.marks.chosen if self._sheet else None

    def set_chosen(self, highlight: HighlightId | None) -> None:
        """Show one highlight as chosen, or none."""
        if self._sheet is None or self._sheet.marks.chosen == highlight:
            return
        self._sheet.marks.chosen = highlight
        self.viewport().update()
        self.highlightSelected.emit(highlight)

    def highlight(self, highlight: HighlightId | None) -> Highlight | None:
        """Return a highlight of this article that has a place in it."""
        return self._sheet.marks.get(highlight) if self._sheet else None

    def overlapping(self, highlight: Highlight) -> list[Highlight]:
        """Return the highlights that share words with one, itself among them, the smallest first."""
        return self._sheet.marks.over(highlight.start, highlight.end) if self._sheet else []

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def offer_popover(self) -> None:
        """Open the popover at the selection, if there is one."""
        selected = self.selection()
        if selected and self.ANNOTATED:
            self._annotator.offer(*selected)

    def edits(self) -> bool:
        """Whether the popover is open."""
        return self._annotator.popover.isVisible()

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

    # -- keys and mouse ----------------------------------------------------------------------

    def perform(self, key: int) -> None:
        """Do what a plain key means here, whatever key the user gave it instead."""
        self._keys.perform(key)

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
        if self._mouse.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.drag(event):
            super().mouseMoveEvent(event)
            self._mouse.hover(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.let_go(event):
            super().mouseReleaseEvent(event)
            event.accept()
            self._mouse.click(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._preview.leave()
        self.inlays.hover(None)

    # -- links and what is set into the text -------------------------------------------------

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

    def follow_link(self, address: QUrl) -> None:
        """Go where a link leads: within the article at once, elsewhere as the window decides."""
        outside = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if address.scheme() and outside:
            self.browserWanted.emit(address.toString())
        elif not address.scheme() and address.hasFragment():
            self.go_to_anchor(fragment(address))
        else:
            self.linkActivated.emit(address.toString())
