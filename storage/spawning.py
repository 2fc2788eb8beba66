"""Starting a process of ours: spawned, never forked, with a pipe between."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import ModuleType
from typing import Any

_SPAWN = get_context("spawn")  # forking a process with threads and SQLite open is undefined

LIFECYCLE = threading.Lock()
"""Held while a process is started, asked after or joined: multiprocessing reaps other threads' children
while it starts one, and then loses exit codes."""


def spawn(target: Callable[..., None], *arguments: object) -> tuple[SpawnProcess, "Connection[Any, Any]"]:
    """Start ``target(connection, *arguments)`` in a process of its own; return it and our end of the pipe.

    It ends with this process at the latest; the end of either is the end of the stream.
    """
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=target, args=(theirs, *arguments), daemon=True)
    with LIFECYCLE, _without_interrupts(), _without_main():
        process.start()
    theirs.close()
    return process, ours


def end_with_parent() -> None:
    """Let this process end at once when the one that spawned it ends, however that happens."""
    threading.Thread(target=_await_end_of_parent, daemon=True).start()


def _await_end_of_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Let a child begin with SIGINT blocked: Ctrl-C while it starts would print a traceback."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _without_main() -> Iterator[None]:
    """Hide the program from multiprocessing, which runs it again in the child, for a moment.

    The child needs nothing of it, and it may be a script without a guard, standard input, or as
    heavy as a test runner. CPython offers no switch for it (3.14).
    """
    program = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = program
