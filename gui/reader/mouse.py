"""The mouse in the reading pane: what it is over, what it drags, and what a click means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent

from gui.reader import handles
from gui.reader.ends import Ends
from gui.reader.preview import Preview
from gui.reader.selection import Annotator
from gui.reader.sheet import Sheet

if TYPE_CHECKING:
    from gui.reader.view import ReaderView


class Mouse(QObject):
    """Does what the mouse means, beside what Qt makes of it: selecting."""

    def __init__(self, view: "ReaderView", annotator: Annotator, ends: Ends, preview: Preview) -> None:
        super().__init__(view)
        self._view, self._annotator, self._ends, self._preview = view, annotator, ends, preview
        self._sheet: Sheet | None = None
        self._pressed = QPointF()
        self._followed = False
        """Whether this press has followed a link."""

    def take(self, sheet: Sheet | None) -> None:
        """Go on with another sheet."""
        self._sheet = sheet

    def press(self, event: QMouseEvent) -> bool:
        """Begin what a pressed button begins; return whether Qt is to go on with it."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the window's
            return False
        self._preview.leave()
        if self._sheet and event.button() == Qt.MouseButton.LeftButton:
            point = self._view.in_document(event.position())
            if self._view.ANNOTATED and self._ends.grip(self._sheet, point):
                self._annotator.popover.commit()
                self._annotator.popover.withdraw()
                self._annotator.popover.highlight = None
                event.accept()
                return False
        self._annotator.close()
        self._view.inlays.leave()
        self._view.hide_caret()
        self._followed = False
        self._pressed = self._view.in_document(event.position())
        return True

    def drag(self, event: QMouseEvent) -> bool:
        """Pull the end of a highlight that is held; return whether there is one."""
        if not self._ends.held or self._sheet is None:
            return False
        self._ends.pull(self._sheet, self._view.in_document(event.position()), event.position().y())
        event.accept()
        return True

    def hover(self, event: QMouseEvent) -> None:
        """Show what the mouse is over, while no button is held."""
        if self._sheet is None or event.buttons() != Qt.MouseButton.NoButton:
            return
        point = self._view.in_document(event.position())
        over = self._sheet.highlight_at(point)
        self._view.viewport().setCursor(self._shape(self._sheet, point))
        self._preview.point_at(over, event.position())
        hovered = over.id if over else None
        if hovered != self._sheet.marks.hovered:
            self._sheet.marks.hovered = hovered
            self._view.viewport().update()

    def _shape(self, sheet: Sheet, point: QPointF) -> Qt.CursorShape:
        if self._view.ANNOTATED and handles.at(point, sheet.grips()):
            return Qt.CursorShape.SizeHorCursor
        on_sign = any(icon.rect.contains(point) for icon in sheet.marks.icons)
        if self._view.inlays.hover(point) or on_sign or sheet.link_at(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def let_go(self, event: QMouseEvent) -> bool:
        """Let go of the end of a highlight; return whether one was held."""
        if not self._ends.held:
            return False
        self._ends.let_go()
        event.accept()
        return True

    def click(self, event: QMouseEvent) -> None:
        """Do what a click means, or offer to mark what was selected."""
        view, sheet = self._view, self._sheet
        if event.button() != Qt.MouseButton.LeftButton or sheet is None or self._followed:
            return
        if view.selection():
            view.offer_popover()
            return
        if view.textCursor().hasSelection():
            return
        point = view.in_document(event.position())
        found = sheet.highlight_at(point)
        if found:
            self._annotator.open(found, sheet.highlights_at(point) or None)
        else:
            view.inlays.press(point)

    def press_link(self, address: QUrl) -> None:
        """Pop up the footnote that a pressed link leads to, or go where it leads."""
        self._followed = True
        inside = address.hasFragment() and not address.scheme()
        if not (inside and self._view.inlays.press_link(fragment(address), self._pressed)):
            self._view.follow_link(address)


def fragment(address: QUrl) -> str:
    """Return the anchor that an address names."""
    return address.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
