"""The whole saved page in the place of the article, with what its grey means."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.parts import ElidedLabel, label, push, tool
from gui.reader.source import SourceView


class SourcePane(QWidget):
    """Shows one page, or that it is being read."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName(self.tr("The whole saved page"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = SourceView()
        self.view.escaped.connect(self.left)
        self._words = ElidedLabel("source.words")
        close = tool("source.close", self.tr("Back to the article"))
        close.setText("×")
        close.setToolTip(self.tr("Back to the article"))
        close.clicked.connect(lambda _checked=False: self.left.emit())
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.addWidget(self._words, 1)
        bar.addWidget(close)
        self._stack = QStackedWidget()
        self._stack.setObjectName("source.stack")
        self._stack.setAccessibleName(self.tr("The whole saved page"))
        self._reading = self._make_reading()
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.show_reading()

    def _make_reading(self) -> QWidget:
        page = QWidget()
        page.setObjectName("source.reading")
        page.setAccessibleName(self.tr("Reading the saved page"))
        progress = QProgressBar()
        progress.setObjectName("source.progress")
        progress.setAccessibleName(self.tr("Reading the saved page"))
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setFixedWidth(220)
        words = label(self.tr("Reading the saved page…"), "source.wait", role="muted", size=14)
        self._cancel = push("source.cancel", self.tr("Cancel"))
        self._cancel.clicked.connect(lambda _checked=False: self.left.emit())
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (words, progress, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @property
    def words(self) -> str:
        """What is said above the page."""
        return self._words.text()

    @property
    def shows(self) -> bool:
        """Whether the page is there to be read."""
        return self._stack.currentWidget() is self.view

    def show_reading(self) -> None:
        """Say that the page is being read."""
        self._say("")
        self._stack.setCurrentWidget(self._reading)
        self._cancel.setFocus()

    def show_page(self, *, whole: bool) -> None:
        """Show the page; ``whole`` if nothing of it was left out."""
        self._say(
            self.tr("All of the saved page is in the article")
            if whole
            else self.tr("The whole saved page. Grey, with a dotted line: left out of the article")
        )
        self._stack.setCurrentWidget(self.view)
        self.view.setFocus()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words or self.tr("The whole saved page"))
        self._words.setToolTip(words)
