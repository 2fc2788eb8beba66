"""A share of processor time for what may take for ever, after which it is given up and something else done.

It is softer than a worker's limit, which ends the process: a library that is slow on an odd page costs its
own opinion only. Where the system has no such clock (Windows), and outside the main thread, nothing is cut
short and the worker's limit holds alone.
"""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Spent(BaseException):
    """The time is up. No Exception, since libraries catch those and go on."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise Spent out of the block once it has used ``seconds`` of processor time; not to be nested.

    What it was doing is broken off anywhere: only its own data may be left half done.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    armed = True

    def ring(number: int, frame: FrameType | None) -> None:
        if armed:
            raise Spent

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
