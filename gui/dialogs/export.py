"""What to export, before the folder is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from gui.dialogs.frame import Dialog


class ExportDialog(Dialog):
    """Asks for the chosen articles or all."""

    confirmed = Signal(bool)
    """True: all articles; False: the chosen ones."""

    def __init__(self, chosen: int, total: int, parent: QWidget) -> None:
        super().__init__("export", self.tr("Export as Markdown"), parent)
        self.say(
            self.tr("One file is written for each article, with its highlights, notes and tags."),
            "words",
        )
        self._chosen = self._choice("chosen", self.tr("Chosen articles ({0})").format(chosen))
        self._all = self._choice("all", self.tr("All articles ({0})").format(total))
        self._chosen.setEnabled(chosen > 0)
        (self._chosen if chosen else self._all).setChecked(True)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Choose a folder…"), "folder", self._confirm, main=True)

    def _choice(self, name: str, text: str) -> QRadioButton:
        button = QRadioButton(text)
        button.setObjectName(f"export.{name}")
        button.setAccessibleName(text)
        self.column.addWidget(button)
        return button

    def _confirm(self) -> None:
        everything = self._all.isChecked()
        self.accept()
        self.confirmed.emit(everything)
