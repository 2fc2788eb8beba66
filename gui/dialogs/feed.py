"""Which feed to follow: by its address, its site's, or another reader's list."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs import files
from gui.dialogs.frame import Dialog
from gui.panels.parts import Field


class FeedDialog(Dialog):
    """Asks for a feed; nothing is fetched before the user says so here."""

    wanted = Signal(object)
    """An address (str), or the Path of a list."""

    def __init__(self, start: Path, parent: QWidget) -> None:
        super().__init__("feed", self.tr("Add feed"), parent)
        self._start = start
        self.say(self.tr("Address of a feed, or of a page that names one:"), "words")
        self._field = Field("feed.field", self.tr("Address"))
        self.column.addWidget(self._field)
        self.say(
            self.tr("Lectorium goes online to get the feed now, and later only when you refresh it."),
            "online",
            role="muted",
        )
        self.offer(self.tr("Choose an OPML file…"), "file", self._choose)
        self.offer(self.tr("Close"), "close", self.reject)
        self._add = self.offer(self.tr("Add"), "add", self._accept, main=True)
        self._field.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.setEnabled(False)
        self._field.setFocus()
        self.column.addStretch(1)
        self.fit(480, 200)

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self._field.text().strip())

    def _choose(self) -> None:
        def chosen(paths: list[Path]) -> None:
            if paths:
                self.accept()
                self.wanted.emit(paths[0])

        files.choose_list(self, self.windowTitle(), self._start, chosen)
