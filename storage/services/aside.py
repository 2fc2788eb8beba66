"""The index brought up to date, and articles recognised, in a process of its own.

A window's threads only wait and ask.
"""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from storage.clock import utc_now
from storage.database import Database
from storage.errors import StorageError
from storage.services.indexing import Indexing
from storage.services.kin import Kin
from storage.services.mutations import Mutations
from storage.spawning import LIFECYCLE, end_with_parent, spawn

TURN_SECONDS = 1.0
"""After so long the process tells how things stand; another may then have the index for a while."""
_LOOK_SECONDS = 0.1


class Aside:
    """A process that drains one library's queue when it is asked to. For one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Start the process."""
        self._lock = threading.Lock()
        self._asked = False
        self._process, self._connection = spawn(serve, folder)

    def drain(self, look: Callable[[], None]) -> bool:
        """Have it write for a turn; True if nothing is owed any more. Raises EOFError if it is gone.

        ``look`` is called while it writes; when it raises, the next call waits for the same turn.
        """
        with self._lock:
            if not self._asked:
                self._connection.send(TURN_SECONDS)
                self._asked = True
            while not self._connection.poll(_LOOK_SECONDS):
                look()
            self._asked = False
            return bool(self._connection.recv())

    def close(self) -> None:
        """End the process; a batch under way is whole or not there."""
        with LIFECYCLE:
            self._process.kill()
            self._process.join()
        self._connection.close()


def serve(connection: "Connection[bool, float]", folder: Path) -> None:
    """Drain for as many seconds as come through ``connection``, until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        os.nice(10)  # reading and typing go first
    end_with_parent()
    with contextlib.suppress(EOFError, OSError, StorageError):  # the parent, or the library, is gone
        database = Database(folder)
        indexing, kin = Indexing(database), Kin(Mutations(database, utc_now))
        while True:
            seconds = connection.recv()
            try:
                done = indexing.work(seconds) and kin.catch_up(seconds)
            except StorageError:  # busy, or a full disk: what is owed stays queued
                done = False
            connection.send(done)
