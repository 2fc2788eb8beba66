"""The panel of the tags: a tree to look through, to put in order, and to say what each is for."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.inks import STANDARD, color_words
from gui.models.tags import PATH, TagModel
from gui.panels.parts import Choice, Field, label
from gui.panels.tag_rows import TagRows
from gui.reader.fields import NoteField
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme
from storage.records import MarkColor, Tag

_SHOWN_OPEN = 200
"""Tags of which a filter opens the parents; more would be no list to look at."""


class TagsPanel(QWidget):
    """Shows the tags; tells what is to be done with one."""

    tagPicked = Signal(str)
    """Show what carries it."""
    passagesAsked = Signal(str)
    """Show its passages: Enter, or a double click."""
    moveAsked = Signal(str, str)
    told = Signal(str, object)
    """A tag's path and what is now said of it: a dict of description, color, memo, shortcut."""
    sought = Signal(str)
    """What was typed into the filter."""
    menuAsked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagpanel")
        self.setAccessibleName(self.tr("Tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tags: tuple[Tag, ...] = ()
        self.model = TagModel(self)
        self.model.moveAsked.connect(self.moveAsked)
        heading = label(self.tr("Tags"), "tagpanel.title", role="title", bold=True)
        self.box = Field("tagpanel.filter", self.tr("Find a tag"))
        self.box.textChanged.connect(self.sought)
        self.tree = self._make_tree()
        self._empty = label("", "tagpanel.empty", role="muted", size=12)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        self._stack.setObjectName("tagpanel.stack")
        self._stack.setAccessibleName(self.tr("Tags"))
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        self._details = self._make_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 10)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.box)
        column.addWidget(self._stack, 1)
        column.addWidget(self._details)
        self.setFocusProxy(self.box)
        self.show_tags(())

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("tagpanel.tree")
        tree.setAccessibleName(self.tr("Tags"))
        tree.setHeaderHidden(True)
        tree.header().setObjectName("tagpanel.header")
        tree.header().setAccessibleName(self.tr("Tags"))
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.setMouseTracking(True)
        tree.setFont(interface_font(13))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setExpandsOnDoubleClick(False)
        plain = tree.palette()  # Qt would paint the indent of the chosen row in full
        plain.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        tree.setPalette(plain)
        tree.setModel(self.model)
        self._rows = TagRows(tree)
        tree.setItemDelegate(self._rows)
        tree.clicked.connect(lambda index: self.tagPicked.emit(index.data(PATH)))
        tree.activated.connect(lambda index: self.passagesAsked.emit(index.data(PATH)))
        tree.selectionModel().currentChanged.connect(lambda _new, _old: self._show_details())
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(lambda at: self.menuAsked.emit(tree.viewport().mapToGlobal(at)))
        return tree

    def _make_details(self) -> QWidget:
        details = QWidget()
        details.setObjectName("tagpanel.details")
        details.setAccessibleName(self.tr("Details of the tag"))
        form = QFormLayout(details)
        form.setContentsMargins(0, 4, 0, 0)
        form.setSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._description, self._shortcut = QLineEdit(), QLineEdit()
        self._shortcut.setMaxLength(2)
        self._color, self._memo = Choice(), NoteField()
        self._memo.setTabChangesFocus(True)
        self._memo.setFixedHeight(scaled(60))
        self.set_colors(STANDARD)
        for name, text, widget in (
            ("description", self.tr("Description"), self._description),
            ("color", self.tr("Colour"), self._color),
            ("shortcut", self.tr("Key"), self._shortcut),
            ("memo", self.tr("Memo"), self._memo),
        ):
            widget.setObjectName(f"tagpanel.{name}")
            widget.setAccessibleName(text)
            form.addRow(label(text, f"tagpanel.{name}.label", role="muted", size=12), widget)
        self._description.editingFinished.connect(self.commit)
        self._shortcut.editingFinished.connect(self.commit)
        self._memo.left.connect(self.commit)
        self._memo.saved.connect(self.commit)
        self._color.activated.connect(lambda _at: self.commit())
        return details

    # -- showing

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer these colours from now on."""
        chosen = self._color.currentData()
        with QSignalBlocker(self._color):
            self._color.clear()
            self._color.addItem(self.tr("No colour"), "")
            for color in colors:
                if color.kept:
                    self._color.addItem(color_words(color), color.name)
            self._color.setCurrentIndex(max(0, self._color.findData(chosen)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._rows.set_theme(theme)
        self.box.set_theme(theme)
        self.tree.viewport().update()

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show these; what is chosen and what is open stay so."""
        tags = tuple(tags)
        if tags == self._tags and tags:
            return
        chosen = self.chosen()
        opened = [path for path in self.model.paths() if self.tree.isExpanded(self.model.index_of(path))]
        self._tags = tags
        self.model.show(tags)
        for path in opened:
            self.tree.setExpanded(self.model.index_of(path), True)
        if chosen:
            self.choose(chosen)
        words = self.tr("No tags yet. Select a passage, press T and type one.")
        self._empty.setText(words)
        self._empty.setAccessibleName(words)
        self._stack.setCurrentWidget(self.tree if tags else self._empty)
        self._show_details()

    def narrow(self, paths: Sequence[str] | None) -> None:
        """Show only these paths and those above them; None shows all."""
        wanted = None if paths is None else {above for path in paths for above in _upwards(path)}
        for path in self.model.paths():
            index = self.model.index_of(path)
            self.tree.setRowHidden(index.row(), index.parent(), wanted is not None and path not in wanted)
        for path in (paths or ())[:_SHOWN_OPEN]:
            above = path.rpartition("/")[0]
            if above:
                self.tree.setExpanded(self.model.index_of(above), True)
        if paths:
            self.choose(paths[0])

    def chosen(self) -> str:
        """Return the path of the chosen tag, "" if none is."""
        return str(self.tree.currentIndex().data(PATH) or "")

    def choose(self, path: str) -> None:
        """Choose a tag and bring it into view."""
        index = self.model.index_of(path)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)

    def rename(self) -> None:
        """Let the name of the chosen tag be typed anew in its place."""
        self.tree.setFocus()
        self.tree.edit(self.tree.currentIndex())

    def commit(self) -> None:
        """Tell what was typed about the tag that is shown."""
        tag = self.model.tag(self._described)
        told = {
            "description": self._description.text(),
            "color": str(self._color.currentData() or ""),
            "memo": self._memo.toPlainText(),
            "shortcut": self._shortcut.text().strip().casefold(),
        }
        if tag is None:
            return
        changed = {name: value for name, value in told.items() if value != getattr(tag, name)}
        if changed:
            self.told.emit(tag.path, changed)

    _described = ""

    def _show_details(self) -> None:
        path = self.chosen()
        typing = self._described == path and self._details.isAncestorOf(self.focusWidget() or self)
        if self._described and self._described != path:
            self.commit()
        self._described = path
        tag = self.model.tag(path)
        self._details.setVisible(tag is not None)
        if tag is None or typing:
            return
        with QSignalBlocker(self._description), QSignalBlocker(self._shortcut), QSignalBlocker(self._color):
            self._description.setText(tag.description)
            self._description.setCursorPosition(0)
            self._shortcut.setText(tag.shortcut)
            self._color.setCurrentIndex(max(0, self._color.findData(tag.color)))
            self._memo.setPlainText(tag.memo)


def _upwards(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts) + 1)]
