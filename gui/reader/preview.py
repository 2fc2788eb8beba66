"""What a highlight says, shown beside the pointer after a pause."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from gui.panels.rows import chip_rects, paint_chip
from gui.reader.card import Shade, paint_ground
from gui.reader.notes import NoteView, Renderer, unrendered
from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme
from storage.records import Highlight

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

PAUSE = 600
"""Milliseconds that the pointer rests first."""

_WIDTH, _PAD, _OFF = 280, 10, 16


class Preview(QFrame):
    """A card with a highlight's note and tags; the mouse goes through it."""

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._theme = LIGHT
        self._shade = Shade(view)
        self._highlight: Highlight | None = None
        self._at = QPointF()
        self.render_note: Renderer = unrendered
        self._font = interface_font(11)
        self._chips: list[tuple[QRectF, str]] = []
        self._note = NoteView("previewNote", self, tallest=220)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Note and tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._note)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self._show)
        self.hide()

    @property
    def highlight(self) -> Highlight | None:
        """What the pointer rests on, if that says anything."""
        return self._highlight

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = self._shade.theme = theme
        self._note.set_theme(theme)

    def point_at(self, highlight: Highlight | None, at: QPointF) -> None:
        """Show what a highlight says once the pointer has rested on it; while one is open, that is enough."""
        says = highlight is not None and bool(highlight.note or highlight.tags)
        if highlight is None or not says or highlight.id == self._view.chosen() or self._view.edits():
            self.leave()
            return
        self._at = at
        if highlight != self._highlight:
            self.leave()
            self._highlight = highlight
            self._rest.start()

    def leave(self) -> None:
        """Show nothing."""
        self._rest.stop()
        self._highlight = None
        if self.isVisible():
            self.hide()
            self._shade.hide()

    def _show(self) -> None:
        one = self._highlight
        if one is None:
            return
        self._note.show_blocks(self.render_note(one.note) if one.note else ())
        self._note.setVisible(bool(one.note))
        self._chips = chip_rects(one.tags, self._font, scaled(_WIDTH) - 2 * _PAD)
        tall = self._chips[-1][0].bottom() + (6 if one.note else 0) if self._chips else 0
        column = self.layout()
        assert column is not None
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD + round(tall))
        column.activate()
        self.resize(scaled(_WIDTH), (self._note.height() if one.note else 0) + round(tall) + 2 * _PAD)
        self._place()
        self._shade.surround(self.geometry())
        for part in (self._shade, self):
            part.show()
            part.raise_()

    def _place(self) -> None:
        at, room = self._at + QPointF(self._view.viewport().pos()), self._view.rect()
        left = at.x() - self.width() - _OFF if self._view.runs_right() else at.x() + _OFF
        top = at.y() + _OFF
        if top + self.height() > room.height() - 4:
            top = at.y() - _OFF - self.height()
        left = max(4.0, min(left, room.width() - self.width() - 18.0))
        self.move(round(left), round(max(4.0, top)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(self.rect()), self._theme)
        if not self._chips:
            return
        painter.setFont(self._font)
        top = self.height() - _PAD - self._chips[-1][0].bottom()
        for rect, tag in self._chips:
            spot = rect.translated(_PAD, top)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                spot.moveRight(self.width() - spot.left())
            paint_chip(painter, spot, tag, self._theme.hover, self._theme.text)
