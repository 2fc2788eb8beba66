"""What can be done to several highlights at once, shown while several are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.icons import icon
from gui.inks import color_words
from gui.panels.parts import label, tool
from gui.reader.fields import ColorDot, StyleButton
from gui.theme import LIGHT, Theme
from storage.records import STYLES, MarkColor

_A_ROW = 8


class ManyBar(QWidget):
    """Colours, styles, tags and delete for all that is chosen."""

    colorPicked = Signal(str)
    stylePicked = Signal(str)

    def __init__(self, tags: QAction, delete: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setObjectName("highlights.many")
        self.setAccessibleName(self.tr("What is chosen"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = label("", "highlights.many.count", role="muted", size=12)
        self._dots: list[ColorDot] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(1)
        self._grid.setColumnStretch(_A_ROW, 1)
        self._styles = [self._style(style) for style in STYLES]
        self._tags = tool("highlights.many.tags", self.tr("Tags…"))
        self._tags.clicked.connect(lambda _checked=False: tags.trigger())
        self._delete = tool("highlights.many.delete", self.tr("Delete"))
        self._delete.clicked.connect(lambda _checked=False: delete.trigger())
        looks = QHBoxLayout()
        looks.setSpacing(2)
        for style in self._styles:
            looks.addWidget(style)
        looks.addStretch(1)
        for button in (self._tags, self._delete):
            # The list keeps the focus: it is what the commands are about.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setToolTip(button.text())
            looks.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._count)
        column.addLayout(self._grid)
        column.addLayout(looks)
        self.hide()

    def _style(self, style: str) -> StyleButton:
        words = {
            "highlight": self.tr("Highlight"),
            "underline": self.tr("Underline"),
            "strike": self.tr("Strike through"),
        }
        button = StyleButton(style, self)
        button.setCheckable(False)
        button.setObjectName(f"highlights.many.{style}")
        button.setAccessibleName(words[style])
        button.setToolTip(words[style])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: self.stylePicked.emit(style))
        return button

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer these colours from now on."""
        for dot in self._dots:
            self._grid.removeWidget(dot)
            dot.hide()
            dot.deleteLater()
        self._dots = []
        for at, color in enumerate(color for color in colors if color.kept):
            dot = ColorDot(color.name, self)
            dot.setCheckable(False)
            dot.theme = self._theme
            dot.setObjectName(f"highlights.many.color-{color.name}")
            dot.setAccessibleName(color_words(color))
            dot.setToolTip(color_words(color).replace("<", "‹"))
            dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            dot.clicked.connect(lambda _checked=False, name=color.name: self.colorPicked.emit(name))
            self._grid.addWidget(dot, at // _A_ROW, at % _A_ROW)
            self._dots.append(dot)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        for dot in self._dots:
            dot.theme = theme
        for button in self._styles:
            button.theme = theme
        self._tags.setIcon(icon("tag", theme.muted))
        self._delete.setIcon(icon("trash-2", theme.muted))
        self.update()

    def show_count(self, count: int) -> None:
        """Show that so many are chosen; nothing unless there are several."""
        words = self.tr("Chosen: {0}").format(self.locale().toString(count))
        self._count.setText(words)
        self._count.setAccessibleName(words)
        self.setVisible(count > 1)
