"""The window's undo stack: tokens of storage's journal, newest on top."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.messages import change_name
from storage import Library
from storage.errors import StorageError
from storage.records import Change, ChangeId


class UndoStack(QUndoStack):
    """Takes storage's changes back and makes them again."""

    refused = Signal(object)
    """A StorageError: it has changed since, or the library is busy."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def add(self, change: Change) -> None:
        """Remember a change that was just made; one that cannot be taken back is passed over."""
        if change.id is not None:
            self.push(_Taken(self, self._library, change.id, change_name(change.kind)))


class _Taken(QUndoCommand):
    def __init__(self, stack: UndoStack, library: Library, change: ChangeId, name: str) -> None:
        super().__init__(name)
        self._stack = stack
        self._library = library
        self._change = change
        self._made = True  # pushing a command makes Qt call redo, but storage has done it

    def undo(self) -> None:
        self._carry_out(self._library.undo)

    def redo(self) -> None:
        if self._made:
            self._made = False
            return
        self._carry_out(self._library.redo)

    def _carry_out(self, move: Callable[[ChangeId], Change]) -> None:
        try:
            move(self._change)
        except StorageError as error:
            self.setObsolete(True)
            self._stack.refused.emit(error)


def undo_text(stack: QUndoStack) -> str:
    """Return the text of the Undo command, naming what it would take back."""
    words = QCoreApplication.translate("Actions", "Undo")
    return f"{words}: {stack.undoText()}" if stack.canUndo() else words


def redo_text(stack: QUndoStack) -> str:
    """Return the text of the Redo command, naming what it would do again."""
    words = QCoreApplication.translate("Actions", "Redo")
    return f"{words}: {stack.redoText()}" if stack.canRedo() else words
