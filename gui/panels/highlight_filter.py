"""What narrows the list of highlights and puts it in an order."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.inks import color_words
from gui.models.highlights import ORDERS, Wanted
from gui.panels.parts import Choice, Field
from gui.reader.typography import interface_font, scaled
from gui.theme import LIGHT, Theme
from storage.records import Highlight, MarkColor


class HighlightFilter(QWidget):
    """A field for words, and boxes for the order, a colour and a tag; offers what the highlights have."""

    changed = Signal()
    left = Signal()
    """Escape was pressed: everything is wanted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("highlights.filter")
        self.setAccessibleName(self.tr("Sort and filter the highlights"))
        self._theme = LIGHT
        self._offered: object = None
        self.words = Field("highlights.words", self.tr("Filter: words, tags"))
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self._order = self._choice("order", self.tr("Order"))
        names = (
            self.tr("By place"),
            self.tr("By colour"),
            self.tr("By tag"),
            self.tr("Newest first"),
        )
        for order, name in zip(ORDERS, names, strict=True):
            self._order.addItem(name, order)
        self._color = self._choice("color", self.tr("Colour"))
        self._tag = self._choice("tag", self.tr("Tag"))
        self.offer((), ())
        row = QGridLayout()
        row.setSpacing(4)
        row.addWidget(self._order, 0, 0)
        row.addWidget(self._color, 0, 1)
        row.addWidget(self._tag, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)

    def _choice(self, name: str, words: str) -> Choice:
        box = Choice()
        box.setObjectName(f"highlights.{name}")
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.setFont(interface_font(12))
        box.setMinimumWidth(scaled(52))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return box

    @property
    def order(self) -> str:
        """The order that is wanted, one of ORDERS."""
        return str(self._order.currentData())

    @property
    def wanted(self) -> Wanted:
        """Which highlights are wanted."""
        return Wanted(
            words=self.words.text(),
            color=str(self._color.currentData() or ""),
            tag=str(self._tag.currentData() or ""),
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.words.set_theme(theme)
        for at in range(1, self._color.count()):
            self._color.setItemIcon(at, swatch(theme, str(self._color.itemData(at))))

    def offer(self, highlights: Sequence[Highlight], colors: Sequence[MarkColor]) -> None:
        """Offer the colours and tags that these highlights have."""
        used = {one.color for one in highlights}
        tags = sorted({tag for one in highlights for tag in one.tags}, key=str.casefold)
        present = [(color.name, color_words(color)) for color in colors if color.name in used]
        if (offered := (present, tags)) == self._offered:
            return
        self._offered = offered
        self._fill(self._color, self.tr("All colours"), present)
        self._fill(self._tag, self.tr("All tags"), [(tag, tag) for tag in tags])
        self.set_theme(self._theme)
        self.changed.emit()

    @staticmethod
    def _fill(box: Choice, everything: str, values: Sequence[tuple[str, str]]) -> None:
        before = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(everything, "")
            for value, words in values:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(before)))

    def reset(self) -> None:
        """Want everything again, in the order of the text."""
        for box in (self._order, self._color, self._tag):
            box.setCurrentIndex(0)
        self.words.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


def swatch(theme: Theme, color: str, side: int = 12) -> QIcon:
    """Return a disc in a colour of highlights."""
    pixmap = QPixmap(side * 2, side * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mark(color))
    painter.drawEllipse(0, 0, side, side)
    painter.end()
    return QIcon(pixmap)
