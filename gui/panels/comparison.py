"""A comparison in the place of the article: which two versions, how many changes, and the text itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.panels.parts import Choice, ElidedLabel, label, tool
from gui.reader.comparison import ComparisonView
from gui.reader.typography import scaled
from storage.records import Article, CaptureId


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Something that can be compared: a capture of the open article, or another article of its story."""

    capture: CaptureId
    article: Article
    name: str
    """What it is called in lists."""
    own: bool
    """Whether it is of the open article."""


class ComparisonPane(QWidget):
    """Shows one comparison; tells which versions the reader wants compared."""

    wanted = Signal(object, object)
    """The Version before and the Version after."""
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName(self.tr("Comparison"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ComparisonView()
        self.view.changeReached.connect(self._reached)
        self.view.escaped.connect(self.left)
        self._versions: tuple[Version, ...] = ()
        self._changes = 0
        self._before = self._choice("before", self.tr("Compare this capture"))
        self._after = self._choice("after", self.tr("with this one"))
        self._words = ElidedLabel("comparison.words")
        self._say(self.tr("Comparison"))
        previous = tool("comparison.previous", self.tr("Previous change"), actions["article.previous-change"])
        following = tool("comparison.next", self.tr("Next change"), actions["article.next-change"])
        for button in (previous, following):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._steps = (previous, following)
        close = tool("comparison.close", self.tr("Back to the article"))
        close.setText("×")
        close.setToolTip(self.tr("Back to the article"))
        close.clicked.connect(lambda _checked=False: self.left.emit())
        arrow = label("→", "comparison.arrow", role="muted")
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(6)
        bar.addWidget(self._before, 2)
        bar.addWidget(arrow)
        bar.addWidget(self._after, 2)
        bar.addWidget(self._words, 3)
        for widget in (*self._steps, close):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)

    def _choice(self, name: str, accessible: str) -> Choice:
        made = Choice()
        made.setObjectName(f"comparison.{name}")
        made.setAccessibleName(accessible)
        made.setToolTip(accessible)
        made.setMinimumWidth(scaled(80))
        made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _index: self._ask())
        return made

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @property
    def words(self) -> str:
        """What is said of the changes."""
        return self._words.text()

    @property
    def chosen(self) -> tuple[Version, Version]:
        """The versions before and after."""
        return self._versions[self._before.currentIndex()], self._versions[self._after.currentIndex()]

    def offer(self, versions: Sequence[Version], before: Version, after: Version) -> None:
        """Offer these versions, of which two are compared now."""
        self._versions = tuple(versions)
        for choice, chosen in ((self._before, before), (self._after, after)):
            with QSignalBlocker(choice):
                choice.clear()
                choice.addItems([version.name for version in versions])
                choice.setCurrentIndex([one.capture for one in versions].index(chosen.capture))

    def show_changes(self, changes: int) -> None:
        """Say how many changes there are; of one version alone, that it is this one."""
        self._changes = changes
        before, after = self.chosen
        if before.capture == after.capture:
            words = self.tr("The page as it was saved then")
        elif not changes:
            words = self.tr("The text is the same; only the page around it differs")
        else:
            words = self.tr("%n change(s)", "", changes)
        self._say(words)
        for button in self._steps:
            button.setVisible(changes > 0)

    def _reached(self, number: int) -> None:
        self._say(self.tr("Change {0} of {1}").format(number + 1, self._changes))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def _ask(self) -> None:
        self.wanted.emit(*self.chosen)
