"""The window's undo stack: tokens of storage's journal, newest on top."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.messages import change_name
from storage import Library
from storage.errors import CannotWrite, LibraryBusy, LibraryGone, StorageError
from storage.records import Change, ChangeId

PASSING = (LibraryBusy, CannotWrite, LibraryGone)
"""What is the matter with the library, not with the change: it can be tried again."""


@dataclass(frozen=True, slots=True)
class Step:
    """Changes that are taken back and made again together."""

    changes: tuple[ChangeId, ...]
    kind: str


class UndoStack(QUndoStack):
    """Takes storage's changes back and makes them again."""

    refused = Signal(object)
    """A StorageError: it has changed since, or the library is busy."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._failed = False

    def add(self, *changes: Change) -> None:
        """Remember changes just made, as one named by the last; those without a token are passed over."""
        ids = tuple(change.id for change in changes if change.id is not None)
        if ids:
            self.push(_Taken(self, self._library, Step(ids, changes[-1].kind)))

    @property
    def steps(self) -> tuple[list[Step], list[Step]]:
        """What can be taken back, oldest first, and what can be made again, next first."""
        commands = [self.command(at) for at in range(self.count())]
        steps = [command.step for command in commands if isinstance(command, _Taken)]
        return steps[: self.index()], steps[self.index() :]

    def take_over(self, steps: tuple[list[Step], list[Step]]) -> None:
        """Go on where another stack on the same library ended."""
        made, undone = steps
        for step in (*made, *undone):
            self.push(_Taken(self, self._library, step))
        for at in reversed(range(len(made), self.count())):
            command = self.command(at)
            assert isinstance(command, _Taken)
            command.stands = True
            super().undo()

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
        self._failed = isinstance(error, PASSING)
        self.refused.emit(error)


class _Taken(QUndoCommand):
    def __init__(self, stack: UndoStack, library: Library, step: Step) -> None:
        super().__init__(change_name(step.kind))
        self.step = step
        self._stack = stack
        self._library = library
        self.stands = True
        """Whether the next move only moves Qt's index. Pushing makes Qt call redo, but storage has done it."""

    def undo(self) -> None:
        self._carry_out(self._library.undo, self._library.redo, reversed(self.step.changes))

    def redo(self) -> None:
        self._carry_out(self._library.redo, self._library.undo, self.step.changes)

    def _carry_out(
        self,
        move: Callable[[ChangeId], Change],
        back: Callable[[ChangeId], Change],
        changes: Iterable[ChangeId],
    ) -> None:
        if self.stands:
            self.stands = False
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
            self.stands = isinstance(error, PASSING)
            self.setObsolete(not self.stands)
            self._stack.refuse(error)


def undo_text(stack: QUndoStack) -> str:
    """Return the text of the Undo command, naming what it would take back."""
    words = QCoreApplication.translate("Actions", "Undo")
    return f"{words}: {stack.undoText()}" if stack.canUndo() else words


def redo_text(stack: QUndoStack) -> str:
    """Return the text of the Redo command, naming what it would do again."""
    words = QCoreApplication.translate("Actions", "Redo")
    return f"{words}: {stack.redoText()}" if stack.canRedo() else words
