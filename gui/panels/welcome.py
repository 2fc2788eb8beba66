"""What an empty library shows: how a page gets in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.panels.parts import label, push
from gui.reader.typography import scaled


class WelcomePage(QWidget):
    """Invites: drop a page, choose a file, see the sample."""

    filesAsked = Signal()
    sampleAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("An empty library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._drop.setAccessibleName(self.tr("Drop a saved page here"))
        self._drop.setMaximumWidth(scaled(560))
        heading = label(
            self.tr("Drop a saved web page here"),
            "welcome.heading",
            role="title",
            size=22,
            bold=True,
        )
        words = label(
            self.tr(
                "Lectorium keeps articles on this computer, clean to read, for you to highlight "
                "and to find again."
            ),
            "welcome.words",
            role="muted",
            size=14,
        )
        how = label(
            self.tr(
                "To save a page: open it in your browser, press Ctrl+S, choose “Web page, "
                "complete”, and drop the HTML file here. A folder of saved pages will do as well."
            ),
            "welcome.how",
            role="muted",
        )
        for text in (heading, words, how):
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(48, 48, 48, 48)
        inside.setSpacing(14)
        inside.addWidget(heading)
        inside.addWidget(words)
        inside.addSpacing(10)
        inside.addLayout(self._make_buttons())
        inside.addSpacing(10)
        inside.addWidget(how)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._drop, 8)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def _make_buttons(self) -> QHBoxLayout:
        choose = push("welcome.choose", self.tr("Choose a file…"), main=True)
        choose.clicked.connect(lambda _checked=False: self.filesAsked.emit())
        sample = push("welcome.sample", self.tr("Open the sample library"))
        sample.clicked.connect(lambda _checked=False: self.sampleAsked.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(choose)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        return buttons

    def set_over(self, over: bool) -> None:
        """Show that something is being dragged over the window."""
        self._drop.setProperty("over", "true" if over else "false")
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)
