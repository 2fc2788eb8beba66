"""Work that everything else has to wait for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from gui.dialogs.frame import Dialog


class WorkingDialog(Dialog):
    """Says what is being done and how far it is; Escape and its button ask for the end of it."""

    cancelled = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__("working", self.tr("Work under way"), parent)
        self.say(words, "words")
        self._bar = QProgressBar()
        self._bar.setObjectName("working.bar")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.column.addWidget(self._bar)
        self.column.addStretch(1)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.fit(420, 130)

    def show_step(self, done: int, total: int | None) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)

    def reject(self) -> None:
        """Ask for the end; the dialog goes once it has come."""
        self.cancelled.emit()
