"""One worker process, as its parent sees it."""

import logging
import signal
import sys
from collections.abc import Generator, Iterator

from storage.errors import NoText, StorageError, TookTooLong, WorkerDied
from storage.records import Working
from storage.spawning import LIFECYCLE, spawn
from storage.workers.child import serve
from storage.workers.messages import Answer, Done, Item, Limits, Message, Note, Reader, Task
from storage.workers.wire import received

_START = 60.0  # seconds for a worker to get warm, on however slow a disk

logger = logging.getLogger(__name__)


class Worker:
    """A process that reads files; used by one thread, save that any thread may end it."""

    def __init__(self, reader: Reader, limits: Limits) -> None:
        """Start the process; it gets warm on its own."""
        self._limits = limits
        self._process, self._connection = spawn(serve, reader, limits)
        self._ready = False
        self._leaving = False
        self._killed = False

    @property
    def fit(self) -> bool:
        """Whether it can take another task."""
        with LIFECYCLE:
            return not self._leaving and self._process.is_alive()

    def answers(self, task: Task, held: Item | None = None) -> Generator[Answer, None, Item | None]:
        """Yield the answers to a task, the last one marked; at least one comes, whatever happens.

        One answer is held back until it is known whether it is the last. Where the process ended over
        a page of a container, that page's item is returned, for the next worker to begin with
        as ``held``. Raises ChildProcessError if the process could not even start: that is no
        page's fault.
        """
        self._await_start()
        for item in self._items(task):
            if held is not None:
                yield _answer(task, held, last=False)
            held = item
        if held is not None and held.cut and held.member != task.after and not self._killed:
            return held
        yield _answer(task, held or Item(error=NoText(path=str(task.path))), last=True)
        return None

    def end(self) -> None:
        """End the process now and release what it held."""
        self.kill()
        with LIFECYCLE:
            self._process.join()
        self._connection.close()

    def kill(self) -> None:
        """End the process now; :meth:`answers` in another thread then comes to its end."""
        self._killed = True
        self._stop()

    def _stop(self) -> None:
        with LIFECYCLE:
            self._process.kill()

    def _await_start(self) -> None:
        if self._ready or self._leaving:
            return
        try:
            self._receive(_START)
        except (EOFError, OSError) as error:
            self._leaving = True
            if self._killed:
                return
            raise ChildProcessError("a process that reads pages could not start") from error
        self._ready = True

    def _items(self, task: Task) -> Iterator[Item]:
        member: str | None = None
        try:
            self._connection.send(task)
            while not isinstance(message := self._receive(self._limits.patience), Done):
                member = message.member if isinstance(message, Working) else None
                if isinstance(message, Item):
                    yield message
            self._leaving = message.leaving
        except TimeoutError:
            self._stop()
            self._leaving = True
            yield _cut(member, self._too_long(task, member))
        except (EOFError, ConnectionError):
            self._leaving = True
            yield _cut(member, self._reason(task, member))
        except OSError:  # it lives, and says what is no message
            self._stop()
            self._leaving = True
            yield _cut(member, WorkerDied(path=task.named(member)))

    def _receive(self, seconds: float) -> Message:
        """Return the next message that is no log record.

        Raises TimeoutError after so many ``seconds``, EOFError or OSError if the process ended or
        said what is no message.
        """
        while self._connection.poll(seconds):
            message: Message = received(self._connection, self._limits.memory)
            if not isinstance(message, Note):
                return message
            logging.getLogger(message.logger).log(message.level, "%s", message.text)
        raise TimeoutError

    def _reason(self, task: Task, member: str | None) -> StorageError:
        """Return why the process ended, as far as its exit code tells."""
        with LIFECYCLE:
            self._process.join()
            code = self._process.exitcode
        if sys.platform != "win32" and code == -signal.SIGPROF:
            return self._too_long(task, member)
        return WorkerDied(path=task.named(member))

    def _too_long(self, task: Task, member: str | None) -> TookTooLong:
        return TookTooLong(path=task.named(member), seconds=f"{self._limits.seconds:g}")


def _cut(member: str | None, error: StorageError) -> Item:
    return Item(member=member, error=error, cut=member is not None)


def _answer(task: Task, item: Item, *, last: bool) -> Answer:
    return Answer(
        task=task,
        member=item.member,
        extract=item.extract,
        listed=item.listed,
        whole=item.whole,
        feed=item.feed,
        error=item.error,
        last=last,
    )
