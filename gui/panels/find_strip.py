"""Under the top bar while something is sought in the article: what counts as the same, and how it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.actions import Actions
from gui.panels.parts import ElidedLabel, tool
from gui.reader.find import Wishes
from gui.reader.typography import interface_font


class FindStrip(QWidget):
    """Three switches, the steps, and a word when the end was passed."""

    wishesChanged = Signal(object)
    """Wishes, after a switch was turned."""
    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findstrip")
        self.setAccessibleName(self.tr("Finding in the article"))
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._whole = self._switch("find.word", self.tr("Whole words"), self.tr("“ice” does not find “icecap”"))
        self._case = self._switch("find.case", self.tr("Match case"), self.tr("“Ice” does not find “ice”"))
        self._accents = self._switch("find.accents", self.tr("Match accents"), self.tr("“e” does not find “é”"))
        self._words = ElidedLabel("find.words")
        self._words.setAccessibleName(" ")
        close = tool("find.close", self.tr("Done"))
        close.clicked.connect(lambda _on=False: self.closed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 12, 3)
        layout.setSpacing(6)
        for switch in (self._whole, self._case, self._accents):
            layout.addWidget(switch)
        layout.addWidget(self._words, 1)
        for name in ("edit.find-previous", "edit.find-next"):
            button = tool(f"findstrip.{name.partition('.')[2]}", actions[name].text(), actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            layout.addWidget(button)
        layout.addWidget(close)
        self.hide()

    def _switch(self, name: str, text: str, tip: str) -> QToolButton:
        button = tool(name, text)
        button.setFont(interface_font(12))
        button.setCheckable(True)
        button.setToolTip(tip)
        button.toggled.connect(lambda _on: self.wishesChanged.emit(self.wishes))
        return button

    @property
    def wishes(self) -> Wishes:
        """What counts as the same, as the switches stand."""
        return Wishes(
            whole_words=self._whole.isChecked(),
            match_case=self._case.isChecked(),
            ignore_accents=not self._accents.isChecked(),
        )

    def set_wishes(self, wishes: Wishes) -> None:
        """Turn the switches so, and tell nobody."""
        for button, on in (
            (self._whole, wishes.whole_words),
            (self._case, wishes.match_case),
            (self._accents, not wishes.ignore_accents),
        ):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)

    def say(self, words: str) -> None:
        """Say how it goes; "" says nothing."""
        self._words.setText(words)
        self._words.setAccessibleName(words or " ")

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()
