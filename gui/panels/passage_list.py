"""The list of a board: its passages are dragged, dropped, and looked at in their surroundings."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView

from gui.models.passages import PASSAGE, Dragged, PassageModel, pack, unpack
from gui.panels.tall_list import TallList
from gui.reader.typography import interface_font
from gui.theme import LIGHT, Theme
from storage.records import HighlightId

_HOVER_MILLISECONDS = 600
_BADGE = 30


class PassageList(TallList):
    """Shows a PassageModel. What is dropped on it is told with the tag it was dropped on."""

    dropped = Signal(object, str, bool)
    """A Dragged, the tag that they are to have, and whether they keep the one that they had."""
    contextAsked = Signal(object, object)
    """The id of a highlight, and the point of the screen beside which it is to be shown."""
    contextLeft = Signal()
    escaped = Signal()
    entered = Signal()
    """The keys go here now."""

    def __init__(self, name: str, model: PassageModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Passages"))
        self.setFont(interface_font(13))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.board_model = model
        self.by_tag = False
        """Whether its headings are tags, and can be dropped on."""
        self.whole = ""
        """The tag that a drop anywhere else means; "" if there is none."""
        self._theme: Theme = LIGHT
        self._over: QRect | None = None
        self._hovered: HighlightId | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._ask_hovered)
        self.setModel(model)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._leave_context())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.viewport().update()

    # -- choosing

    @property
    def edited(self) -> bool:
        """Whether a note is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def step(self, by: int) -> None:
        """Choose the next passage (1) or the one before (-1)."""
        actions = QAbstractItemView.CursorAction
        index = self.moveCursor(actions.MoveDown if by > 0 else actions.MoveUp, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    @property
    def chooses(self) -> bool:
        """Whether any passage is chosen."""
        return self.selectionModel().hasSelection()

    def chosen(self) -> list[HighlightId]:
        """Return the chosen highlights in order, each once."""
        return list(dict.fromkeys(id for id, _ in self._chosen_rows()))

    def _chosen_rows(self) -> list[tuple[HighlightId, int]]:
        found: list[tuple[HighlightId, int]] = []
        spans = self.selectionModel().selection().toList()
        for span in sorted(spans, key=lambda one: one.top()):
            for row in range(span.top(), span.bottom() + 1):
                id = self.board_model.id_at(row)
                if id is not None:
                    found.append((id, row))
        return found

    def edit_note(self) -> None:
        """Let the note of the current passage be written in its place."""
        index = self.currentIndex()
        if index.isValid() and index.data(PASSAGE) is not None:
            self.scrollTo(index)
            self.edit(index)

    # -- dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        dragged = self.dragged()
        if not dragged.ids:
            return
        self._leave_context()
        drag = QDrag(self)
        drag.setMimeData(pack(dragged))
        drag.setPixmap(self._badge(len(dragged.ids)))
        drag.setHotSpot(QPoint(-6, -6))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragged(self) -> Dragged:
        """Return what a drag of the chosen passages carries."""
        rows = self._chosen_rows()
        board = self.board_model.board
        groups = [board.groups[self.board_model.group_at(row)].label for _, row in rows]
        return Dragged(
            ids=tuple(id for id, _ in rows),
            groups=tuple(groups) if self.by_tag else (),
            source=self.objectName(),
        )

    def _badge(self, count: int) -> QPixmap:
        pixmap = QPixmap(2 * _BADGE, _BADGE)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(pixmap.rect(), _BADGE / 2, _BADGE / 2)
        painter.setPen(QColor(self._theme.accent_text))
        painter.setFont(interface_font(13))
        painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, self.locale().toString(count))
        painter.end()
        return pixmap

    def target(self, point: QPoint) -> str:
        """Return the tag on which a drop at a point falls; "" if none."""
        index = self.indexAt(point)
        if self.by_tag and index.isValid():
            return self.board_model.board.groups[self.board_model.group_at(index.row())].label
        return self.whole

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if unpack(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        dragged, tag = unpack(event.mimeData()), self.target(event.position().toPoint())
        fits = dragged is not None and bool(tag) and not self._stays(dragged, tag)
        self._over = self._frame(event.position()) if fits else None
        self.viewport().update()
        if fits:
            event.acceptProposedAction()
        else:
            event.ignore()

    def _stays(self, dragged: Dragged, tag: str) -> bool:
        """Tell whether a drop would leave passages where they were taken."""
        own = dragged.source == self.objectName()
        return own and (not self.by_tag or {tag} == {*dragged.groups})

    def _frame(self, at: QPointF) -> QRect:
        """Return what is framed under a drag: the part of the group in view, or all of it."""
        if not self.by_tag:
            return self.viewport().rect()
        number = self.board_model.group_at(self.indexAt(at.toPoint()).row())
        same = [row for row in self.rows_in_view() if self.board_model.group_at(row) == number]
        rects = [self.visualRect(self.board_model.index(row)) for row in (same[0], same[-1])]
        return rects[0].united(rects[1])

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        dragged, tag = unpack(event.mimeData()), self.target(event.position().toPoint())
        self._over = None
        self.viewport().update()
        if dragged is None or not tag:
            event.ignore()
            return
        copies = event.dropAction() == Qt.DropAction.CopyAction
        event.acceptProposedAction()
        self.dropped.emit(dragged, tag, copies)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(self._over.adjusted(4, 2, -4, -2), 8, 8)
            painter.end()

    # -- the surroundings

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        id = self.board_model.id_at(index.row()) if index.isValid() else None
        if id != self._hovered:
            self._leave_context()
            self._hovered = id
            if id is not None and not event.buttons():
                self._hover.start()

    def _ask_hovered(self) -> None:
        if self._hovered is not None and self.isVisible():
            self.contextAsked.emit(self._hovered, self.cursor().pos())

    def _leave_context(self) -> None:
        self._hover.stop()
        self._hovered = None
        self.contextLeft.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress, QEvent.Type.Hide):
            self._leave_context()
        return super().viewportEvent(event)

    def currentChanged(self, now: QModelIndex, before: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(now, before)
        self._leave_context()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            id = self.board_model.id_at(current.row())
            rect = self.visualRect(current)
            self.contextAsked.emit(id, self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(28, -12)))
        else:
            super().keyPressEvent(event)
