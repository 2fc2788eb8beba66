"""The quiet line under an article: how far one has read, and how long the rest takes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.panels.parts import label
from gui.reader.typography import scaled
from gui.theme import LIGHT, Theme

_HEIGHT = 22


class Foot(QWidget):
    """Shows a share and minutes; a thin line at its top fills as one reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._share = 0.0
        self.setObjectName("foot")
        self.setFixedHeight(scaled(_HEIGHT))
        self.words = label("", "foot.words", role="muted", size=11)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 16, 0)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addStretch(1)
        self.show_progress(0.0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.update()

    def show_progress(self, share: float, minutes: int) -> None:
        """Show how much has been read, 0 to 1, and the minutes that the rest takes."""
        self._share = share
        percent = round(share * 100)
        if share >= 1:
            rest = self.tr("Read to the end")
        elif minutes < 1:
            rest = self.tr("less than a minute left")
        else:
            rest = self.tr("{0} min left").format(self.locale().toString(minutes))
        shown = self.tr("{0}%").format(self.locale().toString(percent))
        words = rest if share >= 1 else f"{shown} · {rest}"
        if words != self.words.text():
            self.words.setText(words)
            self.words.setAccessibleName(words)
            self.setAccessibleName(self.tr("Reading progress: {0}").format(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._theme.rule))
        done = self.width() * self._share
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - done if rtl else 0.0
        painter.fillRect(QRectF(left, 0, done, 2), QColor(self._theme.accent))
