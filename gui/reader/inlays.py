"""What is done with the links, pictures, code and tables of an article, by mouse and by keyboard.

Tab goes from one to the next, Enter uses it: a link is followed, a footnote pops up, a picture is zoomed,
code is copied, a table gets a pane of its own.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QToolButton

from gui.reader.footnotes import note, refers
from gui.reader.notecard import NoteCard
from gui.reader.sheet import Sheet
from gui.reader.statusline import StatusLine
from gui.reader.stops import Place, Stop
from gui.reader.typography import interface_font
from gui.reader.zoom import PictureOverlay
from gui.theme import LIGHT, Theme
from storage.records import OBJECT, Block, Image, Kind

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_BUTTON_INSET = 5
_CORNERS = (Stop.CODE, Stop.TABLE)
"""What shows a button in its corner."""


class Inlays(QObject):
    """Knows what is under the mouse and what has the keyboard; tells the view what is wanted."""

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._sheet: Sheet | None = None
        self.current: Place | None = None
        """What has the keyboard."""
        self._hovered: Place | None = None
        self._cornered: Place | None = None
        self.button = self._make_button()
        self.status = StatusLine(view)
        self._theme = LIGHT
        self._card: NoteCard | None = None
        self._overlay: PictureOverlay | None = None
        self._zoomed: Place | None = None

    def _make_button(self) -> QToolButton:
        button = QToolButton(self._view.viewport())
        button.setObjectName("cornerButton")
        button.setAccessibleName(self.tr("Copy"))
        button.setFont(interface_font(12))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: self._use_corner())
        button.hide()
        return button

    @property
    def card(self) -> NoteCard:
        """The card of footnotes; made when the first one pops up."""
        if self._card is None:
            self._card = NoteCard(self._view)
            self._card.set_theme(self._theme)
            self._card.goneTo.connect(self._go_to_note)
            self._card.linkFollowed.connect(self._view.follow_link)
            self._card.left.connect(self.leave)
        return self._card

    @property
    def overlay(self) -> PictureOverlay:
        """What shows one picture by itself; made when the first one is looked at."""
        if self._overlay is None:
            self._overlay = PictureOverlay(self._view)
            self._overlay.set_theme(self._theme)
            self._overlay.left.connect(self._leave_overlay)
            self._overlay.stepped.connect(self._step_picture)
        return self._overlay

    @property
    def shown_note(self) -> str:
        """The name of the footnote that is popped up; "" if none is."""
        return self._card.name if self._card is not None and self._card.isVisible() else ""

    def take(self, sheet: Sheet | None) -> None:
        """Go on with another sheet."""
        self._sheet = sheet
        self.current = self._hovered = None
        self.leave()
        if self._overlay is not None and self._overlay.isVisible():
            self._leave_overlay()
        if sheet is not None:
            sheet.pictures.decoder.decoded.connect(self._decoded)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self.status.set_theme(theme)
        for one in (self._card, self._overlay):
            if one is not None:
                one.set_theme(theme)
        self.button.setStyleSheet(
            f"QToolButton {{ background: {theme.raised}; color: {theme.text};"
            f" border: 1px solid {theme.border}; border-radius: 5px; padding: 2px 8px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )

    # -- the mouse --------------------------------------------------------------------------

    def hover(self, point: QPointF | None) -> bool:
        """Show what can be done at a point of the document; return whether a click there does something."""
        place = None if point is None else self._at(point, Stop.LINK, Stop.PICTURE)
        if place != self._hovered:
            self._hovered = place
            self._tell_target(place or self.current)
        self._corner(None if point is None else self._box_at(point))
        return place is not None

    def press(self, point: QPointF) -> bool:
        """Do what a click on a picture does; return False where there is none."""
        place = self._at(point, Stop.PICTURE)
        return place is not None and self._zoom(place)

    def press_link(self, name: str, point: QPointF) -> bool:
        """Pop a footnote up, if the link at a point of the document is the mark of one."""
        place = self._at(point, Stop.LINK)
        return place is not None and self._open_note(name, place)

    def _open_note(self, name: str, place: Place) -> bool:
        sheet, blocks = self._sheet, self._notes(name, place)
        if sheet is None or not blocks or self.shown_note == name:
            return False
        typography, language = sheet.builder.typography, sheet.source.article.language
        self.card.show_note(name, blocks, typography, language, rtl=sheet.rtl)
        rects = self._view.rects(*sheet.offsets.span(place.start, place.end))
        if rects:
            self.card.place_beside(rects[0], self._view.size())
        return True

    def _notes(self, name: str, place: Place) -> tuple[Block, ...]:
        """Return the blocks of the note that a link is the mark of; () if it is none."""
        if self._sheet is None or not refers(self._words(place), place.target):
            return ()
        return note(self._sheet.source.content, name)

    # -- the keyboard -----------------------------------------------------------------------

    def step(self, by: int, *kinds: Stop) -> bool:
        """Go to the next (1) or previous (-1) stop; return False if there is none."""
        if self._sheet is None:
            return False
        stops, builder = self._sheet.builder.stops, self._sheet.builder
        at = self.current.start if self.current else self._from(by)
        while True:
            found = stops.after(at, *kinds) if by > 0 else stops.before(at, *kinds)
            if found is not None or builder.finished or by < 0:
                break
            builder.step()
        if found is None:
            self.leave()
            return False
        self._come_to(found)
        return True

    def step_note(self) -> bool:
        """Go to the next mark of a footnote, from the last to the first, and pop the note up.

        Where there is none, the article stays where it is.
        """
        if self._sheet is None:
            return False
        at = self.current.start if self.current else self._from(1)
        found = self._note_after(at) or self._note_after(-1)
        if found is None:
            return False
        self._come_to(found)
        return self._open_note(found.target[1:], found)

    def _note_after(self, at: int) -> Place | None:
        """Return the first mark of a footnote after a position of the document."""
        assert self._sheet is not None
        stops, builder = self._sheet.builder.stops, self._sheet.builder
        while True:
            found = stops.after(at, Stop.LINK)
            if found is None and builder.finished:
                return None
            if found is None:
                builder.step()
            elif self._notes(found.target[1:], found):
                return found
            else:
                at = found.start

    def _come_to(self, place: Place) -> None:
        assert self._sheet is not None
        self.leave()
        self.current = place
        start, end = self._sheet.offsets.span(place.start, place.end)
        self._view.go_to(start, min(end, start + 1))
        self._tell_target(place)
        self._corner(place if place.stop in _CORNERS else None)
        self._view.viewport().update()

    def use(self) -> bool:
        """Do what Enter does: use the current stop, or zoom the first picture in view."""
        place = self.current or (None if self._view.chosen() is not None else self._picture_in_view())
        if place is None:
            return False
        if place.stop is Stop.PICTURE:
            return self._zoom(place)
        if place.stop is Stop.LINK:
            if not self._open_note(place.target[1:], place):
                self.leave()
                self._view.follow_link(QUrl(place.target))
            return True
        self._cornered = place
        self._use_corner()
        return True

    def leave(self) -> bool:
        """Leave what has the keyboard or is popped up; return whether there was anything."""
        was = bool(self.shown_note) or self.current is not None
        self._hide_card()
        self.current = None
        self._hovered = None
        self._corner(None)
        self.status.say("")
        if was:
            self._view.viewport().update()
        return was

    def follow(self) -> None:
        """The article has been scrolled: what stands beside a place of it goes with it or goes away."""
        self._hide_card()
        self._corner(self._cornered)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint a ring around what has the keyboard, in coordinates of the document."""
        if self.current is None or self._sheet is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in self._rects(self.current):
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 4, 4)

    # -- pictures ---------------------------------------------------------------------------

    def _zoom(self, place: Place) -> bool:
        image = self._image(place)
        found = self._sheet.pictures.whole(image) if self._sheet and image else None
        if image is None or found is None:
            return False
        self._zoomed = place
        words = self._caption(place) or image.alt.replace(OBJECT, " ")
        self.overlay.show_picture(found[0], QSizeF(found[1]), words)
        return True

    def _decoded(self, key: tuple[object, ...], picture: QImage) -> None:
        self._view.viewport().update()
        image = self._image(self._zoomed) if self._zoomed else None
        if image and key == (image.blob,):
            self.overlay.sharpen(picture)

    def _step_picture(self, by: int) -> None:
        at, stops = self._zoomed, self._sheet.builder.stops if self._sheet else None
        while at is not None and stops is not None:
            at = stops.after(at.start, Stop.PICTURE) if by > 0 else stops.before(at.start, Stop.PICTURE)
            if at is not None and self._zoom(at):
                return

    def _leave_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
        place, sheet = self._zoomed, self._sheet
        self._zoomed = None
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if place is not None and sheet is not None:
            self._view.go_to(*sheet.offsets.span(place.start, place.end))

    def _image(self, place: Place) -> Image | None:
        if self._sheet is None:
            return None
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(place.start + 1)
        return self._sheet.pictures.image(cursor.charFormat())

    def _caption(self, place: Place) -> str:
        assert self._sheet is not None
        after = self._sheet.document.findBlock(place.start).next()
        pieces = self._sheet.builder.pieces
        if after.isValid() and 0 <= after.userState() < len(pieces):
            block = pieces[after.userState()].block
            return block.text if block.kind is Kind.CAPTION else ""
        return ""

    def _picture_in_view(self) -> Place | None:
        if self._sheet is None:
            return None
        top = self._view.verticalScrollBar().value()
        span = self._sheet.span(top, top + self._view.viewport().height())
        pictures = [place for place in self._sheet.builder.stops.between(*span) if place.stop is Stop.PICTURE]
        return pictures[0] if pictures else None

    # -- code and tables --------------------------------------------------------------------

    def _corner(self, place: Place | None) -> None:
        """Show the button of a listing or table in its corner, or none."""
        self._cornered = place
        if place is None or self._sheet is None:
            self.button.hide()
            return
        code = place.stop is Stop.CODE
        words = self.tr("Copy code") if code else self.tr("Open the table")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.adjustSize()
        view = self._view
        shift = QPointF(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
        box = self._rects(place)[0].translated(-shift)
        # Above a table, where it hides no cell of it.
        above = 0 if code else self.button.height() + _BUTTON_INSET
        top = max(box.top() + _BUTTON_INSET - above, float(_BUTTON_INSET))
        if top + self.button.height() > min(box.bottom() + 20, view.viewport().height()):
            self.button.hide()
            return
        left = box.left() + _BUTTON_INSET if view.runs_right() and not code else (
            box.right() - self.button.width() - _BUTTON_INSET
        )  # fmt: skip
        self.button.move(round(min(left, view.viewport().width() - self.button.width() - 2)), round(top))
        self.button.show()
        self.button.raise_()

    def _use_corner(self) -> None:
        place, sheet = self._cornered, self._sheet
        if place is None or sheet is None:
            return
        if place.stop is Stop.CODE:
            start, end = sheet.offsets.span(place.start, place.end)
            QApplication.clipboard().setText(sheet.text[start:end])
            self._view.told.emit(self.tr("The code is copied."))
        else:
            blocks = [one for one in sheet.source.content.blocks if one.cell and one.cell.table == place.number]
            self._view.tableWanted.emit(tuple(blocks), sheet.rtl)

    def _box_at(self, point: QPointF) -> Place | None:
        """Return the listing or large table whose box is at a point."""
        if self._sheet is None:
            return None
        near = self._sheet.position_at(point.y(), point.x())
        place = self._sheet.builder.stops.at(near, *_CORNERS)
        if place is None or not any(rect.contains(point) for rect in self._rects(place)):
            return None
        return place

    # -- inside -----------------------------------------------------------------------------

    def _at(self, point: QPointF, *kinds: Stop) -> Place | None:
        """Return the stop whose own text or picture is at a point."""
        sheet = self._sheet
        if sheet is None:
            return None
        position = sheet.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        for near in (position, position - 1):
            place = sheet.builder.stops.at(near, *kinds)
            if place and any(rect.contains(point) for rect in self._rects(place)):
                return place
        return None

    def _rects(self, place: Place) -> list[QRectF]:
        """Return the rectangles of a stop, in coordinates of the document."""
        sheet = self._sheet
        assert sheet is not None
        if place.stop in (Stop.LINK, Stop.PICTURE):
            return list(sheet.geometry.rects(place.start, place.end))
        cursor = QTextCursor(sheet.document)
        cursor.setPosition(place.start)
        table = cursor.currentTable()
        if place.stop is Stop.TABLE and table is not None:
            return [_outline(table)]
        em = sheet.builder.typography.size
        first, last = (sheet.document.findBlock(at) for at in (place.start, place.end))
        box = sheet.geometry.ink_rect(first).united(sheet.geometry.ink_rect(last))
        return [box.adjusted(-0.9 * em, -1.4 * em, 0.9 * em, 0.75 * em)]

    def _words(self, place: Place) -> str:
        assert self._sheet is not None
        cursor = QTextCursor(self._sheet.document)
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _from(self, by: int) -> int:
        """Return the document position from which the keyboard sets out: the edge of what is in view."""
        assert self._sheet is not None
        top = self._view.verticalScrollBar().value()
        first, last = self._sheet.span(top, top + self._view.viewport().height())
        return first - 1 if by > 0 else last + 1

    def _hide_card(self) -> None:
        if self._card is not None:
            self._card.hide()

    def _tell_target(self, place: Place | None) -> None:
        self._view.targetReached.emit(place.target if place else "")
        if place is not None and place is self.current and place.stop is not Stop.LINK:
            hints = {
                Stop.PICTURE: self.tr("Enter shows the picture by itself"),
                Stop.CODE: self.tr("Enter copies the code"),
                Stop.TABLE: self.tr("Enter opens the table in a pane of its own"),
            }
            self.status.say(hints[place.stop])

    def _go_to_note(self, name: str) -> None:
        self.leave()
        self._view.go_to_anchor(name)


def _outline(table: QTextTable) -> QRectF:
    """Return where a table is painted; Qt leaves its padding out of the place of its frame."""
    layout, format = table.document().documentLayout(), table.format()
    outer = layout.frameBoundingRect(table)
    first = layout.blockBoundingRect(table.cellAt(0, 0).firstCursorPosition().block())
    height = outer.height() - format.topMargin() - format.bottomMargin()
    width = outer.width() - format.leftMargin() - format.rightMargin()
    return QRectF(first.left() - format.cellPadding(), first.top() - format.cellPadding(), width, height)
