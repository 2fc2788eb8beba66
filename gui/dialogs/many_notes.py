"""One note for several passages at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog
from gui.reader.fields import NoteField


class ManyNotesDialog(Dialog):
    """Asks for a text that is put below the notes of several passages."""

    written = Signal(str)

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__("manynotes", self.tr("A note for %n passage(s)", "", count), parent)
        self.say(self.tr("It is put below the notes that they have."), "words", role="muted")
        self._field = NoteField(self)
        self._field.setObjectName("manynotes.note")
        self._field.setAccessibleName(self.tr("Note"))
        self._field.setTabChangesFocus(True)
        self._field.saved.connect(self._save)
        self.column.addWidget(self._field, 1)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Save"), "save", self._save, main=True)
        self.fit(420, 240)
        self._field.setFocus()

    def _save(self) -> None:
        text = self._field.toPlainText().strip()
        if text:
            self.written.emit(text)
        self.accept()
