"""The window's undo stack: tokens of storage's journal, newest on top."""

from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.messages import change_name
from storage import Library
from storage.errors import CannotWrite, LibraryBusy, NotALibrary, StorageError
from storage.records import Change, ChangeId

_PASSING = (LibraryBusy, CannotWrite, NotALibrary)
"""What is the matter with the library, not with the change: it can be tried again."""


class UndoStack(QUndoStack):
    """Takes storage's changes back and makes them again."""

    refused = Signal(object)
    """A StorageError: it has changed since, or the library is busy."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._failed = False

    def add(self, *changes: Change, name: str = "") -> None:
        """Remember changes that were just made, as one; those that cannot be taken back are passed over."""
        ids = tuple(change.id for change in changes if change.id is not None)
        if ids:
            self.push(_Taken(self, self._library, ids, name or change_name(changes[0].kind)))

    def undo(self) -> None:
        super().undo()
        if self._failed:
            self._failed = False
            super().redo()  # only Qt's index: the command passes it over

    def redo(self) -> None:
        super().redo()
        if self._failed:
            self._failed = False
            super().undo()

    def refuse(self, error: StorageError) -> None:
        """Tell why a command could not be carried out; what may succeed later stays where it is."""
        self._failed = isinstance(error, _PASSING)
        self.refused.emit(error)


class _Taken(QUndoCommand):
    def __init__(
        self, stack: UndoStack, library: Library, changes: tuple[ChangeId, ...], name: str
    ) -> None:
        super().__init__(name)
        self._stack = stack
        self._library = library
        self._changes = changes
        self._stands = True  # pushing a command makes Qt call redo, but storage has done it

    def undo(self) -> None:
        self._carry_out(self._library.undo, self._library.redo, reversed(self._changes))

    def redo(self) -> None:
        self._carry_out(self._library.redo, self._library.undo, self._changes)

    def _carry_out(
        self,
        move: Callable[[ChangeId], Change],
        back: Callable[[ChangeId], Change],
        changes: Iterable[ChangeId],
    ) -> None:
        if self._stands:
            self._stands = False
            return
        moved: list[ChangeId] = []
        try:
            for change in changes:
                move(change)
                moved.append(change)
        except StorageError as error:
            with suppress(StorageError):  # half of it stays only if the library will not have it
                for change in reversed(moved):
                    back(change)
            self._stands = isinstance(error, _PASSING)
            self.setObsolete(not self._stands)
            self._stack.refuse(error)


def undo_text(stack: QUndoStack) -> str:
    """Return the text of the Undo command, naming what it would take back."""
    words = QCoreApplication.translate("Actions", "Undo")
    return f"{words}: {stack.undoText()}" if stack.canUndo() else words


def redo_text(stack: QUndoStack) -> str:
    """Return the text of the Redo command, naming what it would do again."""
    words = QCoreApplication.translate("Actions", "Redo")
    return f"{words}: {stack.redoText()}" if stack.canRedo() else words
