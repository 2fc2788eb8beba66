"""Small widgets that every panel is made of, each with its names."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
)

from gui.icons import icon
from gui.keymap import Keymap
from gui.panels.ticks import paint_tick
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme


def label(text: str, name: str, *, role: str = "", size: int = 13, bold: bool = False) -> QLabel:
    """Return a label of plain text, whatever the text looks like."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setObjectName(name)
    made.setAccessibleName(text or name)
    made.setProperty("role", role)
    made.setFont(interface_font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    return made


class KeyedLabel(QLabel):
    """A label of plain text that may name keys of commands: those that they have now."""

    def __init__(self, name: str, *, role: str = "", size: int = 13) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setFont(interface_font(size))
        self.setAccessibleName(name)
        self._words = ""
        self._ids: tuple[str, ...] = ()
        self._keymap: Keymap | None = None

    def say(self, words: str, *ids: str) -> None:
        """Show a text that names the keys of the table for some commands."""
        self._words, self._ids = words, ids
        shown = self._keymap.spoken(words, *ids) if self._keymap else words
        self.setText(shown)
        self.setAccessibleName(shown or self.objectName())

    def follow(self, keymap: Keymap) -> None:
        """Name the keys of a keymap from now on."""
        self._keymap = keymap
        if self._ids:
            self.say(self._words, *self._ids)


def tool(name: str, text: str, action: QAction | None = None) -> QToolButton:
    """Return a flat button; with an ``action`` it does what that does and shows its icon."""
    button = QToolButton()
    button.setObjectName(name)
    if action is not None:
        button.setDefaultAction(action)
    else:
        button.setText(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def push(name: str, text: str, *, main: bool = False) -> QPushButton:
    """Return a button with a frame; ``main`` is the one that is meant."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    if main:
        button.setProperty("role", "main")
    return button


class ElidedLabel(QLabel):
    """One line of plain text that gives way when room is short."""

    def __init__(self, name: str, *, size: int = 12, role: str = "muted") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setFont(interface_font(size))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, side, shown)
        painter.end()


class Field(QLineEdit):
    """A field of one line with a cross to empty it."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setFont(interface_font(13))
        self.setAcceptDrops(False)  # what is dropped on it is meant for the window
        self._wanted = 0
        self._cross = QAction(self.tr("Clear"), self)
        self._cross.triggered.connect(self.clear)
        self._cross.setVisible(False)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda now: self._cross.setVisible(bool(now)))

    def want(self, width: int) -> None:
        """Be so wide where there is room, else narrower."""
        self._wanted = width
        self.setMinimumWidth(width // 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._wanted or hint.width(), hint.height())

    def set_theme(self, theme: Theme) -> None:
        """Paint the cross in these colours."""
        self._cross.setIcon(icon("x", theme.muted))


class Choice(QComboBox):
    """A box to choose from, with an arrow in the colour of its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y = (14 if rtl else self.width() - 15), self.height() / 2 - 1.5
        painter.drawPolyline([QPointF(x - 4, y), QPointF(x, y + 4), QPointF(x + 4, y)])
        painter.end()


class Check(QCheckBox):
    """A box to tick."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_tick(painter, QRectF(box), self.palette().color(QPalette.ColorRole.Base))
        painter.end()


class ThemeDot(QAbstractButton):
    """A disc in the background colour of a theme; ringed while that theme is on.

    With ``other`` its trailing half is in that theme's: it stands for both.
    """

    def __init__(self, name: str, theme: Theme, action: QAction, other: Theme | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._other = other
        self._action = action
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleName(action.text())
        self.setToolTip(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setChecked(action.isChecked())
        action.toggled.connect(self.setChecked)
        self.clicked.connect(lambda _checked=False: self._choose())

    def _choose(self) -> None:
        self._action.trigger()
        self.setChecked(self._action.isChecked())

    def sizeHint(self) -> QSize:
        return QSize(scaled(24), scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ring = self.palette().color(self.palette().ColorRole.Accent) if on else QColor("#8d959e")
        painter.setPen(QPen(ring, 2 if on else 1))
        painter.setBrush(QColor(self._theme.background))
        half = scaled(9)
        painter.drawEllipse(self.rect().center(), half, half)
        if self._other is not None:
            disc = QRectF(0, 0, 2 * half, 2 * half)
            disc.moveCenter(QPointF(self.rect().center()))
            painter.setBrush(QColor(self._other.background))
            painter.drawChord(disc, 45 * 16, -180 * 16)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ring, 1))
            painter.drawEllipse(self.rect().center(), half + 2, half + 2)
        painter.end()
