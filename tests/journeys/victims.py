"""A process that runs commands in forks of itself, and has them killed: started once, cheap to kill.

It reads one JSON line a command, ``{"arguments", "output", "at", "after"}``, and answers with one,
``{"status", "steps"}``. A *step* is a moment at which a kill could leave something half done: before
and after a file is opened for writing, synced, renamed or removed, and before and after a commit.
The fork is killed at step ``at`` (SIGKILL, by its own hand), or ``after`` so many seconds.
"""

import json
import os
import select
import signal
import sqlite3
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import main
from storage import database
from storage.commands import (  # noqa: F401 - loaded once, before the forks
    discarding,
    exporting,
    importing,
    keeping,
    line,
    marking,
    tagging,
)

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_CHANGES = frozenset(
    ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.rmtree", "shutil.copyfile")
)


class Steps:
    """Counts the steps of this process, and ends it at one of them."""

    def __init__(self, at: int | None, told: int) -> None:
        self._at = at
        self._told = told
        self._count = 0

    def watch(self) -> None:
        """Begin to count."""
        sys.addaudithook(self._heard)
        fsync, execute = os.fsync, database.Connection.execute

        def synced(handle: int) -> None:
            self.pass_()
            fsync(handle)
            self.pass_()

        def carried_out(self_: sqlite3.Connection, sql: str, *rest: Sequence[object]) -> sqlite3.Cursor:
            ends = sql in ("COMMIT", "BEGIN IMMEDIATE")
            if ends:
                self.pass_()
            found = execute(self_, sql, *rest)
            if ends:
                self.pass_()
            return found

        os.fsync = synced
        database.Connection.execute = carried_out  # type: ignore[method-assign,assignment]

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _CHANGES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING):
            self.pass_()

    def pass_(self) -> None:
        """Be at the next step."""
        self._count += 1
        os.pwrite(self._told, f"{self._count:9}".encode(), 0)
        if self._count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


def fork(asked: dict[str, object]) -> tuple[int, int]:
    """Run one command in a fork; return its status (negative: the signal) and how many steps it took."""
    told, output = os.memfd_create("steps"), str(asked["output"])
    child = os.fork()
    if not child:
        os.setsid()
        handle = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for number in (1, 2):
            os.dup2(handle, number)
        at = asked["at"]
        Steps(at if isinstance(at, int) else None, told).watch()
        status = main.main(asked["arguments"])  # type: ignore[arg-type]
        os._exit(status)
    after = asked["after"]
    if isinstance(after, float):
        watch = os.pidfd_open(child)
        ready, _, _ = select.select([watch], [], [], after)
        if not ready:
            signal.pidfd_send_signal(watch, signal.SIGKILL)
        os.close(watch)
    _, status = os.waitpid(child, 0)
    # Workers end by themselves once their parent is gone, as after any kill.
    count = int(os.pread(told, 9, 0) or b"0")
    os.close(told)
    return os.waitstatus_to_exitcode(status), count


def serve() -> None:
    """Answer until the input ends."""
    for text in sys.stdin:
        began = time.monotonic()
        status, steps = fork(json.loads(text))
        seconds = time.monotonic() - began
        sys.stdout.write(json.dumps({"status": status, "steps": steps, "seconds": seconds}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    serve()
