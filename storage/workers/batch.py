"""The tasks of one reading: who waits for what, in which order, and never too many at once."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from storage.workers.messages import Answer, Task
from storage.workers.worker import Worker

_TICK = 0.2  # seconds after which a waiting caller is asked anew whether it wants to stop
_HELD = 2  # answers of one task that may wait; a file of many pages pauses there


@dataclass(slots=True, eq=False)
class Entry:
    """A task and what has come of it but has not been handed on."""

    task: Task | None
    answers: deque[Answer | BaseException] = field(default_factory=deque)


class Batch:
    """Stands between the thread that brings tasks, those that mind workers, and the caller.

    At most ``ahead`` tasks are in it, so a batch of any length takes the same memory.
    """

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead
        self._changed = threading.Condition()
        self._order: deque[Entry] = deque()  # not yet wholly handed on, oldest first
        self._waiting: deque[Entry] = deque()  # not yet given to a worker
        self._workers: set[Worker] = set()
        self._idle = 0
        self._fed = False
        self._stopped = False

    # -- the thread that brings tasks --

    def has_room(self) -> bool:
        """Wait for room for one more task; False when none is wanted any more."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or len(self._order) < self._ahead)
            return not self._stopped

    def add(self, task: Task) -> bool:
        """Queue a task; True when it has to wait for a worker."""
        entry = Entry(task)
        with self._changed:
            self._order.append(entry)
            self._waiting.append(entry)
            self._changed.notify_all()
            return len(self._waiting) > self._idle

    def pass_on(self, answer: Answer) -> None:
        """Queue an answer that needs no worker, to be handed on when its turn comes."""
        with self._changed:
            self._order.append(Entry(answer.task, deque([answer])))
            self._changed.notify_all()

    def close(self, error: BaseException | None = None) -> None:
        """Say that no task follows; an ``error`` of the tasks is raised after their answers."""
        with self._changed:
            if error is not None:
                self._order.append(Entry(None, deque([error])))
            self._fed = True
            self._changed.notify_all()

    # -- the threads that mind workers --

    def take(self) -> Entry | None:
        """Wait for the next task; None when there is none to come."""
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._stopped or self._fed or self._waiting)
            self._idle -= 1
            return self._waiting.popleft() if self._waiting and not self._stopped else None

    def put(self, entry: Entry, answer: Answer | BaseException) -> None:
        """Hand in an answer, waiting while too many of the same task have not been handed on."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or len(entry.answers) < _HELD)
            entry.answers.append(answer)
            self._changed.notify_all()

    def enlist(self, worker: Worker) -> None:
        """Let :meth:`stop` end this worker."""
        with self._changed:
            self._workers.add(worker)
            if self._stopped:
                worker.kill()

    def release(self, worker: Worker) -> bool:
        """Take a worker out again; False if it was ended by :meth:`stop`."""
        with self._changed:
            self._workers.discard(worker)
            return not self._stopped

    # -- the caller --

    def answers(self, step: Callable[[int, str], None]) -> Iterator[Answer]:
        """Yield all answers in the order of their tasks, each as soon as it can be.

        ``step`` hears how many tasks are done and the name of the one that is waited for, over and
        over; what it raises ends the reading.
        """
        done = 0
        while not self._finished():
            step(done, self._label())
            answer = self._next()
            if answer is not None:
                done += answer.last
                yield answer
        step(done, "")

    def stop(self) -> None:
        """Give up what is not handed on: no task is begun, no answer kept, no worker left."""
        with self._changed:
            self._stopped = True
            for worker in self._workers:
                worker.kill()
            self._changed.notify_all()

    def _finished(self) -> bool:
        with self._changed:
            return self._fed and not self._order

    def _label(self) -> str:
        with self._changed:
            task = self._order[0].task if self._order else None
            return task.path.name if task else ""

    def _next(self) -> Answer | None:
        """Return the next answer; None if it takes longer than a tick or there is none."""
        with self._changed:
            self._changed.wait_for(self._has_news, _TICK)
            if not self._order or not self._order[0].answers:
                return None
            answer = self._order[0].answers.popleft()
            if isinstance(answer, BaseException):
                raise answer
            if answer.last:
                self._order.popleft()
            self._changed.notify_all()
            return answer

    def _has_news(self) -> bool:
        return bool(self._order[0].answers) if self._order else self._fed
