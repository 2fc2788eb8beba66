"""The window's undo stack: tokens of storage's journal, newest on top."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.jobs import Job, JobRunner
from gui.messages import change_name
from storage import Library
from storage.errors import Cancelled, CannotWrite, LibraryBusy, LibraryGone, StorageError
from storage.progress import Progress
from storage.records import Change, ChangeId

PASSING = (LibraryBusy, CannotWrite, LibraryGone)
"""What is the matter with the library, not with the change: it can be tried again."""


MANY = 500
"""Rows from which on a change is taken back beside the window: some 50 ms of work."""


@dataclass(frozen=True, slots=True)
class Step:
    """Changes that are taken back and made again together."""

    changes: tuple[ChangeId, ...]
    kind: str
    size: int = 0
    """Articles and highlights that they touch."""


class UndoStack(QUndoStack):
    """Takes storage's changes back and makes them again; large ones beside the window, with ``jobs``."""

    refused = Signal(object)
    """A StorageError: it has changed since, or the library is busy."""
    began = Signal(str)
    """A large change is taken back or made again: what that is called; nothing else is until ``ended``."""
    progressed = Signal(object, object)
    """Done, and of how many."""
    ended = Signal()

    def __init__(self, library: Library, parent: QObject | None = None, jobs: JobRunner | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._failed = False
        self._under_way: Job | None = None
        self._later: list[tuple[Change, ...]] = []
        """Changes made meanwhile by work that was already under way."""

    @property
    def moving(self) -> bool:
        """Whether a large change is being taken back or made again."""
        return self._under_way is not None

    def add(self, *changes: Change) -> None:
        """Remember changes just made, as one named by the last; those without a token are passed over."""
        if self.moving:
            self._later.append(changes)
            return
        ids = tuple(change.id for change in changes if change.id is not None)
        if ids:
            size = sum(len(change.articles) + len(change.highlights) for change in changes)
            self.push(_Taken(self, self._library, Step(ids, changes[-1].kind, size)))

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
        if self.moving or self._begin(self.index() - 1, again=False):
            return
        super().undo()
        if self._failed:
            self._failed = False
            super().redo()  # only Qt's index: the command passes it over

    def redo(self) -> None:
        if self.moving or self._begin(self.index(), again=True):
            return
        super().redo()
        if self._failed:
            self._failed = False
            super().undo()

    def refuse(self, error: StorageError) -> None:
        """Tell why a command could not be carried out; what may succeed later stays where it is."""
        self._failed = isinstance(error, PASSING)
        self.refused.emit(error)

    # -- beside the window

    def cancel(self) -> None:
        """Leave what is being taken back or made again as it was."""
        if self._under_way is not None:
            self._under_way.cancel()

    def _begin(self, at: int, *, again: bool) -> bool:
        """Begin with the command at a place if it is a large one; tell whether it is."""
        command = self.command(at) if 0 <= at < self.count() else None
        if self._jobs is None or not isinstance(command, _Taken) or command.step.size < MANY:
            return False
        words = redo_text(self) if again else undo_text(self)
        carried: list[bool] = []

        def work(job: Job) -> None:
            command.carry_out(again=again, progress=job)
            carried.append(True)

        def end() -> None:
            if carried:  # however late the wish to stop came
                self._stand(command, again=again)
            self._end()

        self._under_way = self._jobs.start(
            work,
            failed=lambda error: self._drop(command, error, again=again),
            progressed=lambda done, total, _label: self.progressed.emit(done, total),
            ended=end,
        )
        self.began.emit(words)
        return True

    def _stand(self, command: "_Taken", *, again: bool) -> None:
        """Let Qt's index follow what storage has done."""
        command.stands = True
        (super().redo if again else super().undo)()

    def _drop(self, command: "_Taken", error: StorageError, *, again: bool) -> None:
        if not isinstance(error, PASSING):
            command.setObsolete(True)
            self._stand(command, again=again)
        self.refused.emit(error)

    def _end(self) -> None:
        self._under_way = None
        later, self._later = self._later, []
        for changes in later:
            self.add(*changes)
        self.ended.emit()


class _Taken(QUndoCommand):
    def __init__(self, stack: UndoStack, library: Library, step: Step) -> None:
        super().__init__(change_name(step.kind))
        self.step = step
        self._stack = stack
        self._library = library
        self.stands = True
        """Whether the next move only moves Qt's index. Pushing makes Qt call redo, but storage has done it."""

    def undo(self) -> None:
        self._move(again=False)

    def redo(self) -> None:
        self._move(again=True)

    def _move(self, *, again: bool) -> None:
        if self.stands:
            self.stands = False
            return
        try:
            self.carry_out(again=again)
        except StorageError as error:
            self.stands = isinstance(error, PASSING)
            self.setObsolete(not self.stands)
            self._stack.refuse(error)

    def carry_out(self, *, again: bool, progress: Progress | None = None) -> None:
        """Change the library, all of it or nothing. Raises StorageError, Cancelled."""
        library, changes = self._library, self.step.changes
        move, back = (library.redo, library.undo) if again else (library.undo, library.redo)
        moved: list[ChangeId] = []
        try:
            for change in changes if again else reversed(changes):
                move(change, progress)
                moved.append(change)
        except (StorageError, Cancelled):
            with suppress(StorageError):  # half of it stays only if the library will not have it
                for change in reversed(moved):
                    back(change)
            raise


def undo_text(stack: QUndoStack) -> str:
    """Return the text of the Undo command, naming what it would take back."""
    words = QCoreApplication.translate("Actions", "Undo")
    return f"{words}: {stack.undoText()}" if stack.canUndo() else words


def redo_text(stack: QUndoStack) -> str:
    """Return the text of the Redo command, naming what it would do again."""
    words = QCoreApplication.translate("Actions", "Redo")
    return f"{words}: {stack.redoText()}" if stack.canRedo() else words
