"""Large changes being taken back or made again: everything else waits until that is done."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.dialogs.working import WorkingDialog
from gui.session import Session


class UndoingDesk(QObject):
    """Stands a dialog before the window while the undo stack works beside it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._stack = session.undo
        self._window = window
        self._dialog: WorkingDialog | None = None
        self._stack.began.connect(self._begin)
        self._stack.progressed.connect(self._step)
        self._stack.ended.connect(self._end)

    def _begin(self, words: str) -> None:
        dialog = self._dialog = WorkingDialog(words, self._window)
        dialog.cancelled.connect(self._stack.cancel)
        dialog.open()

    def _step(self, done: int, total: int | None) -> None:
        if self._dialog is not None:
            self._dialog.show_step(done, total)

    def _end(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
