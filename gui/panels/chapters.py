"""The book of a chapter, with ways to the next one, the one before, and the list of all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.actions import Actions
from gui.panels.parts import tool
from gui.reader.typography import interface_font
from storage.records import Article


class ChapterStrip(QWidget):
    """A slim line above the text of a chapter; hidden above anything else."""

    bookAsked = Signal()
    """The name of the book was pressed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chapters")
        self.setAccessibleName(self.tr("Book"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 16, 2)
        layout.setSpacing(4)
        self._book = tool("chapters.book", self.tr("Book"))
        self._book.setFont(interface_font(12))
        self._book.setToolTip(self.tr("List the chapters of this book"))
        self._book.clicked.connect(lambda _checked=False: self.bookAsked.emit())
        layout.addStretch(1)
        for name, put in (("article.previous-chapter", True), ("", False), ("article.next-chapter", True)):
            if not put:
                layout.addWidget(self._book)
                continue
            button = tool(f"chapters.{name.partition('.')[2]}", actions[name].text(), actions[name])
            button.setAccessibleName(actions[name].text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            layout.addWidget(button)
        layout.addStretch(1)
        self.hide()

    def show_place(self, article: Article | None) -> None:
        """Name the book of an article; hide for one that is in none."""
        words = "" if article is None else article.collection_title
        self.setVisible(bool(words))
        # An ampersand would become an accelerator.
        self._book.setText(words.replace("&", "&&"))
        self._book.setAccessibleName(words or self.tr("Book"))
