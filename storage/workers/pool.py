"""The pool: files go in, pages come out in the same order, read by processes that may be killed."""

import operator
import os
import threading
from collections.abc import Generator, Iterable
from dataclasses import replace
from types import TracebackType

from storage.progress import Progress, Unwatched
from storage.workers.batch import Batch, Entry
from storage.workers.messages import Answer, Item, Limits, Reader, Task
from storage.workers.reading import PageReader
from storage.workers.worker import Worker

_MOST = 4  # more workers than this outrun the one writer of the library
_AHEAD = 4  # tasks a worker that may be begun while a slow one holds the answers up


class Pool:
    """Reads files in worker processes, within limits of time and memory.

    Workers start when there is something to read and stay for the next reading; a page that goes
    beyond a limit costs its worker, and the batch goes on with a fresh one. What each system can
    enforce is told in :mod:`storage.workers.confinement`. Use it as a context manager.
    """

    def __init__(
        self,
        size: int | None = None,
        seconds: float = 10,
        memory: int = 1 << 30,
        *,
        patience: float | None = None,
        reader: Reader | None = None,
    ) -> None:
        """Make a pool of at most ``size`` processes (None: one a processor, at most four).

        ``seconds`` of processor time and ``memory`` in bytes are what one page may take;
        ``patience`` in seconds on the clock (None: nine times ``seconds``) ends one that only
        waits. ``reader`` is what is done with a task (None: importer and extraction).
        """
        self._size = size or min(os.cpu_count() or 1, _MOST)
        patience = 9 * seconds if patience is None else patience
        self._limits = Limits(seconds=seconds, memory=memory, patience=patience)
        self._reader = reader or PageReader()
        self._lock = threading.Lock()
        self._resting: list[Worker] = []
        self._closed = False

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start a first worker now, to get warm while the caller is busy with other things."""
        self._rest(self._hire())

    def read(
        self, tasks: Iterable[Task | Answer], *, progress: Progress | None = None
    ) -> Generator[Answer, None, None]:
        """Yield the answers to ``tasks``, in their order, each as soon as it and those before are.

        A task may have several answers (the pages of a container); the last is marked. An Answer
        among the tasks is yielded in its turn, and no worker troubled. How many there are is told
        to ``progress`` once their length hint is above 0.

        ``tasks`` is drawn from in a thread of its own, a few ahead of the answers, so it may block:
        the answer to one line of standard input comes before the next line is there. What it raises
        is raised here, after the answers to what came before.

        Closing the generator, and Cancelled from ``progress``, end the reading at once: what was
        yielded is whole, what was not is given up, and its processes are gone.
        """
        watch = progress or Unwatched()
        batch = Batch(ahead=_AHEAD * self._size)
        crew: list[threading.Thread] = []
        feeder = threading.Thread(target=self._feed, args=(batch, tasks, crew), daemon=True)
        feeder.start()
        try:
            yield from batch.answers(
                lambda done, label: watch.step(done, operator.length_hint(tasks) or None, label)
            )
            _join(crew)  # while their workers may still go back to rest
        finally:
            batch.stop()
            _join(crew)

    def close(self) -> None:
        """End all processes that rest. A reading that still goes on ends its own."""
        with self._lock:
            self._closed = True
            resting, self._resting = self._resting, []
        for worker in resting:
            worker.end()

    def _feed(self, batch: Batch, tasks: Iterable[Task | Answer], crew: list[threading.Thread]) -> None:
        try:
            drawn = iter(tasks)
            while batch.has_room() and (task := next(drawn, None)) is not None:
                if isinstance(task, Answer):
                    batch.pass_on(task)
                elif batch.add(task) and len(crew) < self._size:
                    thread = threading.Thread(target=self._mind, args=(batch,), daemon=True)
                    thread.start()
                    crew.append(thread)
        except BaseException as error:  # noqa: BLE001 - boundary: raised again where the answers are read
            batch.close(error)
        else:
            batch.close()

    def _mind(self, batch: Batch) -> None:
        """Let one worker at a time answer the batch's tasks."""
        worker: Worker | None = None
        while (entry := batch.take()) is not None:
            try:
                task, held = entry.task, None
                while task is not None:
                    worker = self._fit(worker, batch)
                    held = self._answer(worker, task, held, entry, batch)
                    task = None if held is None else replace(task, after=held.member)
            except BaseException as error:  # noqa: BLE001 - boundary: raised again where the answers are read
                batch.put(entry, error)
        if worker is not None and batch.release(worker):
            self._rest(worker)
        elif worker is not None:
            worker.end()

    def _fit(self, worker: Worker | None, batch: Batch) -> Worker:
        """Return a worker that can take a task: this one, or another after ending it."""
        if worker is not None:
            if worker.fit:
                return worker
            batch.release(worker)
            worker.end()
        fresh = self._hire()
        batch.enlist(fresh)
        return fresh

    @staticmethod
    def _answer(worker: Worker, task: Task, held: Item | None, entry: Entry, batch: Batch) -> Item | None:
        """Hand in the answers to a task; return the page of a container that cost the worker."""
        answers = worker.answers(task, held)
        while True:
            try:
                batch.put(entry, next(answers))
            except StopIteration as end:
                cut: Item | None = end.value
                return cut

    def _hire(self) -> Worker:
        with self._lock:
            while self._resting:
                worker = self._resting.pop()
                if worker.fit:
                    return worker
                worker.end()
        return Worker(self._reader, self._limits)

    def _rest(self, worker: Worker) -> None:
        with self._lock:
            if not self._closed and worker.fit:
                self._resting.append(worker)
                return
        worker.end()


def _join(crew: list[threading.Thread]) -> None:
    for thread in tuple(crew):
        thread.join()
