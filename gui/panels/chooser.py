"""The box that floats over the window: one types, and picks one of the rows that fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from gui.panels.rows import Index, RowDelegate, mirrored
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme

_ROW, _HEAD = 30, 26
_MOST_SHOWN = 11
_INSET, _STEP = 12, 16
_ROW_ROLE = Qt.ItemDataRole.UserRole
_PAGE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row."""

    text: str
    data: object = None
    """What :attr:`Chooser.picked` tells of it; None for the title of a section, which cannot be picked."""
    hint: str = ""
    """Shown at the end of the row: a key, or why it cannot be picked now."""
    enabled: bool = True
    depth: int = 0
    here: bool = False
    """Whether it is where the user is."""


class Chooser(QFrame):
    """A field over a list. Arrows choose, Enter picks, Escape closes."""

    typed = Signal(str)
    picked = Signal(object)
    closed = Signal()

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("role", "picklist")
        self.setAccessibleName(title)
        self.field = _Field(f"{name}.field", title)
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self._pick_current)
        self.field.left.connect(self.hide)
        self._rows = _Rows(self)
        self._look = _Look(self)
        self.list = QListView()
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._look)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._pick)
        # The field keeps the focus: who cannot see the list hears the chosen row there.
        self.list.selectionModel().currentChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._look.set_theme(theme)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the one that is here is chosen, else the first that can be picked."""
        self._rows.show(tuple(rows))
        here = next((at for at, row in enumerate(rows) if row.here), -1)
        if here < 0:
            here = next((at for at, row in enumerate(rows) if row.data is not None and row.enabled), -1)
        self.list.setCurrentIndex(self._rows.index(here, 0))
        if here > 0 and not any(row.here for row in rows):
            self.list.scrollToTop()
        self._fit()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows.rows

    @property
    def current(self) -> Row | None:
        """The chosen row."""
        index = self.list.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def open_over(self, widget: QWidget, *, width: int) -> None:
        """Float over the upper part of a widget, empty."""
        self.field.clear()
        self.setFixedWidth(min(width, max(260, widget.width() - 24)))
        self._fit()
        left = (widget.width() - self.width()) // 2
        self.move(widget.mapToGlobal(QPoint(left, min(72, widget.height() // 8))))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        heights = [scaled(_ROW if row.data is not None else _HEAD) for row in self._rows.rows]
        whole = sum(heights[:_MOST_SHOWN]) + 2 * self.list.frameWidth()
        self.list.setFixedHeight(max(whole, scaled(_ROW)))
        self.adjustSize()

    def _move(self, by: int) -> None:
        """Choose another row that can be picked or tells why not, going round."""
        rows = self._rows.rows
        stops = [at for at, row in enumerate(rows) if row.data is not None]
        if not stops:
            return
        now = self.list.currentIndex().row()
        if now not in stops:
            wanted = stops[0 if by > 0 else -1]
        elif abs(by) == 1:
            wanted = stops[(stops.index(now) + by) % len(stops)]
        else:
            wanted = stops[max(0, min(len(stops) - 1, stops.index(now) + by))]
        self.list.setCurrentIndex(self._rows.index(wanted, 0))
        if wanted == stops[0]:
            self.list.scrollToTop()

    def _tell(self, now: QModelIndex) -> None:
        self.field.setAccessibleDescription(now.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _pick_current(self) -> None:
        if self.list.currentIndex().isValid():
            self._pick(self.list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if row.data is not None and row.enabled:
            self.hide()
            self.picked.emit(row.data)


class _Field(QLineEdit):
    """Hands the keys of the list on."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setPlaceholderText(title)
        self.setFont(interface_font(15))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QAbstractListModel):
    """Rows for Qt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.text, row.hint)))
        return row if role == _ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].data is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Look(RowDelegate):
    """A row of one line: its text, and at the end its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW_ROLE)
        return QSize(0, scaled(_ROW if row.data is not None else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW_ROLE)
        theme, whole = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(option.direction)
        inside = whole.adjusted(_INSET, 0, -_INSET, 0)
        if row.data is None:
            painter.setFont(interface_font(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            painter.drawText(inside.adjusted(0, 4, 0, 0), leading, row.text)
            painter.restore()
            return
        self._ground(painter, option, whole.adjusted(2, 1, -2, -1))
        small = interface_font(12)
        hint = _elided(row.hint, small, inside.width() * 0.55)
        wide = QFontMetricsF(small).horizontalAdvance(hint)
        if hint:
            painter.setFont(small)
            painter.setPen(QColor(theme.muted))
            place = QRectF(inside.right() - wide - 1, inside.top(), wide + 1, inside.height())
            painter.drawText(mirrored(place, whole, option), leading, hint)
        if row.here:
            spot = mirrored(QRectF(inside.left() + row.depth * _STEP, 0, 6, 6), whole, option)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QRectF(spot.left(), whole.center().y() - 2.5, 6, 6))
        font = interface_font(13, QFont.Weight.DemiBold if row.here else QFont.Weight.Normal)
        indent = row.depth * _STEP + (12 if row.here else 0)
        room = inside.width() - indent - (wide + 16 if hint else 0)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if row.enabled else theme.muted))
        place = QRectF(inside.left() + indent, inside.top(), room, inside.height())
        painter.drawText(mirrored(place, whole, option), leading, _elided(row.text, font, room))
        painter.restore()


def _elided(text: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)
