"""Work beside the window: threads that wait and query, with progress, cancel, and newest wins.

What costs processor time runs in worker processes behind storage; a job's thread only waits for it.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from storage.errors import Cancelled, StorageError

_THREADS = 4
"""An import, an export, the index, and what is typed."""

Result = TypeVar("Result")


class Job(QObject):
    """One piece of work, and what the window hears of it, always on the window's thread."""

    progressed = Signal(object, object, str)
    """Done, total (None: not known), and what comes next."""
    delivered = Signal(object)
    """A part of the result, ready before the rest; of a cancelled job, what was ready by then."""
    finished = Signal(object)
    failed = Signal(object)
    """A StorageError."""
    broke = Signal(object)
    """Any other exception: a bug."""
    ended = Signal()
    """After any of these, and after a cancel."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; its result is not wanted any more."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    # -- called on the work's thread

    def step(self, done: int, total: int | None, label: str = "") -> None:
        """Be storage's Progress. Raises Cancelled when asked to stop."""
        if self.cancelled:
            raise Cancelled
        self.progressed.emit(done, total, label)

    def deliver(self, part: object) -> None:
        """Hand over a part of the result."""
        self.delivered.emit(part)


class JobRunner(QObject):
    """Runs jobs; of two in the same lane the older is cancelled: the newest wins."""

    broke = Signal(object)
    """An exception that no job expects, for the crash dialog."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="job")
        self._lanes: dict[str, Job] = {}
        self._running: set[Job] = set()
        self._closed = False

    def start(
        self,
        work: Callable[[Job], Result],
        *,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[StorageError], object] | None = None,
        delivered: Callable[..., object] | None = None,
        progressed: Callable[..., object] | None = None,
        ended: Callable[[], object] | None = None,
        lane: str = "",
    ) -> Job:
        """Run ``work`` on a thread, and call the rest back on the window's.

        ``done`` and ``failed`` are not called once it is cancelled. All is connected before it
        begins: who connects to the job afterwards may come too late. After :meth:`close` a job
        is cancelled from the start.
        """
        job = Job(self)
        if self._closed:  # a timer of a window that is going
            job.cancel()
            return job
        if lane:
            self.cancel(lane)
            self._lanes[lane] = job
        if delivered is not None:
            job.delivered.connect(delivered)
        if progressed is not None:
            job.progressed.connect(progressed)
        if done is not None:
            job.finished.connect(_unless_cancelled(job, done))
        if failed is not None:
            job.failed.connect(_unless_cancelled(job, failed))
        job.broke.connect(self.broke)
        if ended is not None:
            job.ended.connect(ended)
        job.ended.connect(self._end)
        self._running.add(job)
        self._threads.submit(_run, job, work)
        return job

    def cancel(self, lane: str) -> None:
        """Cancel the job of a lane, if there is one."""
        job = self._lanes.pop(lane, None)
        if job is not None:
            job.cancel()

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._running)

    def close(self) -> None:
        """Cancel everything and wait for it."""
        self._closed = True
        for job in self._running:
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _end(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.discard(job)
        self._lanes = {lane: other for lane, other in self._lanes.items() if other is not job}
        job.deleteLater()


def _unless_cancelled(job: Job, call: Callable[..., object]) -> Callable[[object], None]:
    def told(value: object) -> None:
        if not job.cancelled:
            call(value)

    return told


def _run(job: Job, work: Callable[[Job], object]) -> None:
    try:
        if not job.cancelled:
            job.finished.emit(work(job))
    except Cancelled:
        pass
    except StorageError as error:
        job.failed.emit(error)
    except Exception as error:  # noqa: BLE001 - boundary: a job's bug goes to the crash dialog
        job.broke.emit(error)
    finally:
        job.ended.emit()
