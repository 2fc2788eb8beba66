"""A passage in its surroundings, floating beside it: painted, so that foreign text stays plain."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.panels.lines import Lines, lines
from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme, blend
from storage.records import Surroundings

_WIDTH, _PAD, _MOST = 440, 14, 18


class ContextTip(QWidget):
    """Shows what stands before and after a passage; it takes no focus."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("The passage in its article"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._theme: Theme = LIGHT
        self._around: Surroundings | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    @property
    def text(self) -> str:
        """What it says; "" while it is hidden."""
        around = self._around if self.isVisible() else None
        return "" if around is None else around.before + around.quote + around.after

    def show_at(self, around: Surroundings, at: QPoint) -> None:
        """Show a passage below a point of the screen, or above where there is no room."""
        self._around = around
        self.setAccessibleDescription(around.before + around.quote + around.after)
        tall = int(self._lines(around).height) + 2 * _PAD
        self.resize(scaled(_WIDTH), tall)
        parent = self.parentWidget()
        assert parent is not None
        room = parent.screen().availableGeometry()
        y = at.y() + 12 if at.y() + 12 + tall <= room.bottom() else at.y() - 12 - tall
        self.move(max(room.left(), min(at.x(), room.right() - scaled(_WIDTH))), max(room.top(), y))
        self.show()
        self.update()

    def _lines(self, around: Surroundings) -> Lines:
        before = f"…{around.before}" if around.before else ""
        after = f"{around.after}…" if around.after else ""
        return lines(
            before + around.quote + after,
            interface_font(13),
            scaled(_WIDTH) - 2 * _PAD,
            _MOST,
            spacing=1.12,
            marks=((len(before), len(before) + len(around.quote)),),
            mark_color=blend(self._theme.hit, self._theme.raised, 0.34),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._around is None:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        self._lines(self._around).draw(painter, _PAD, _PAD, self._theme.text)
        painter.end()
