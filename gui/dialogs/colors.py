"""The colours of highlights: what they are called, how they look, own ones made and taken away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLineEdit, QToolButton, QWidget

from gui.dialogs.frame import Dialog
from gui.inks import color_words
from gui.panels.highlight_filter import swatch
from gui.panels.parts import label, push, tool
from gui.reader.typography import scaled
from gui.theme import Theme
from storage.records import MarkColor

_FRESH = ("#f08c00", "#0ca678", "#3b5bdb", "#c2255c", "#868e96", "#a07855")
"""What is offered for a new colour, one after the other."""


class ColorsDialog(Dialog):
    """Shows the colours; each change is told at once, and can be taken back like any other."""

    described = Signal(str, object, object)
    """name, label, value; None leaves one as it is."""
    added = Signal(str, str)
    """What it is to be called, and its value."""
    removed = Signal(str)

    def __init__(self, colors: Sequence[MarkColor], theme: Theme, parent: QWidget) -> None:
        super().__init__("colors", self.tr("Colours of highlights"), parent)
        self._theme = theme
        self._colors: tuple[MarkColor, ...] = ()
        self._made = 0
        self._fresh = _FRESH[0]
        told = self.tr("Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.")
        self.say(told, "words", "edit.undo", role="muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._fields: dict[str, QLineEdit] = {}
        self._swatches: dict[str, QToolButton] = {}
        self._new = QLineEdit()
        self._new.setObjectName("colors.new")
        self._new.setAccessibleName(self.tr("A colour of your own"))
        self._new.setPlaceholderText(self.tr("A colour of your own"))
        self._new.setMaxLength(60)
        self._new.returnPressed.connect(self._add)
        self._value = tool("colors.new.value", self.tr("How it looks"))
        self._value.clicked.connect(lambda _checked=False: self._ask(self._fresh, self._take_fresh))
        self._add_button = push("colors.add", self.tr("Add"))
        self._add_button.setAutoDefault(False)
        self._add_button.clicked.connect(lambda _checked=False: self._add())
        self._trouble = label("", "colors.trouble", role="error", size=12)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self.column.addStretch(1)
        self._take_fresh(self._fresh)
        self.offer(self.tr("Close"), "close", self.accept)
        self.show_colors(colors, theme)
        self.setMinimumWidth(scaled(420))

    def show_colors(self, colors: Sequence[MarkColor], theme: Theme) -> None:
        """Show these; ``theme`` knows how they look."""
        self._theme = theme
        self._trouble.hide()
        if [color.name for color in colors] != [color.name for color in self._colors] or any(
            now.kept != before.kept for now, before in zip(colors, self._colors, strict=False)
        ):
            self._colors = tuple(colors)
            self._rows()
        self._colors = tuple(colors)
        for color in colors:
            self._swatches[color.name].setIcon(swatch(theme, color.name, 16))
            field = self._fields[color.name]
            if not field.hasFocus() or not field.isModified():
                field.setText(color.label or ("" if color.standard else color.name))
                field.setModified(False)

    def refuse(self, reason: str) -> None:
        """Say why a colour was not taken."""
        self._trouble.setText(reason)
        self._trouble.setAccessibleName(reason)
        self._trouble.show()

    def _rows(self) -> None:
        """Make the rows anew, the one for a new colour last."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self._new, self._value, self._add_button):
                widget.hide()
                widget.deleteLater()
        self._fields, self._swatches = {}, {}
        for row, color in enumerate(self._colors):
            self._row(row, color)
        last = len(self._colors)
        for column, widget in enumerate((self._value, self._new, self._add_button)):
            self._grid.addWidget(widget, last, column)
        for before, after in ((self._value, self._new), (self._new, self._add_button)):
            self.setTabOrder(before, after)

    def _row(self, row: int, color: MarkColor) -> None:
        name, words = color.name, color_words(MarkColor(name=color.name))
        look = tool(f"colors.{name}.value", self.tr("How it looks: {0}").format(words))
        look.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        look.clicked.connect(
            lambda _checked=False: self._ask(
                self._theme.mark(name).name(), lambda value: self.described.emit(name, None, value)
            )
        )
        field = QLineEdit()
        field.setObjectName(f"colors.{name}.label")
        field.setAccessibleName(words)
        field.setPlaceholderText(words)
        field.setMaxLength(60)
        field.editingFinished.connect(lambda: self._describe(name))
        self._swatches[name], self._fields[name] = look, field
        self._grid.addWidget(look, row, 0)
        self._grid.addWidget(field, row, 1)
        if not color.kept:
            field.setEnabled(False)
            look.setEnabled(False)
            gone = label(self.tr("taken away, still used"), f"colors.{name}.gone", role="muted", size=12)
            self._grid.addWidget(gone, row, 2)
            return
        button = push(f"colors.{name}.back", self.tr("Reset") if color.standard else self.tr("Take away"))
        button.setAccessibleName(f"{button.text()}: {words}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self._leave(color))
        self._grid.addWidget(button, row, 2)

    def _describe(self, name: str) -> None:
        field = self._fields[name]
        color = next(color for color in self._colors if color.name == name)
        text = field.text().strip()
        if field.isModified() and text != (color.label or ("" if color.standard else name)):
            field.setModified(False)
            self.described.emit(name, text, None)

    def _leave(self, color: MarkColor) -> None:
        if color.standard:
            self.described.emit(color.name, "", "")
        else:
            self.removed.emit(color.name)

    def _ask(self, value: str, take: Callable[[str], object]) -> None:
        """Let a colour be picked; nothing waits for it."""
        dialog = QColorDialog(QColor(value), self)
        dialog.setObjectName("colors.pick")
        dialog.setAccessibleName(self.tr("How it looks"))
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda color: take(color.name()))
        dialog.open()

    def _take_fresh(self, value: str) -> None:
        self._fresh = value
        self._value.setIcon(swatch(self._theme, value, 16))
        self._value.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _add(self) -> None:
        words = self._new.text().strip()
        if not words:
            self._new.setFocus()
            return
        self.added.emit(words, self._fresh)

    def clear_new(self) -> None:
        """Be ready for another colour: the last one was taken."""
        self._new.clear()
        self._made += 1
        self._take_fresh(_FRESH[self._made % len(_FRESH)])
        self._new.setFocus()
