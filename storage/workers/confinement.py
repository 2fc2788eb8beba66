"""What a worker process may do: little, since the pages that it reads are strangers' work.

| limit                | Linux                   | macOS                   | Windows           |
|----------------------|-------------------------|-------------------------|-------------------|
| processor time       | ITIMER_PROF, to the ms  | the same                | the clock instead |
| memory               | RLIMIT_AS               | only between pages      | none              |
| no processes         | RLIMIT_NPROC, seccomp,  | RLIMIT_NPROC, audit     | audit             |
|                      | Landlock, audit         |                         |                   |
| no network           | seccomp, Landlock, audit| audit                   | audit             |
| no files changed     | seccomp, Landlock, audit| audit                   | audit             |
| no foreign processes | seccomp, Landlock       | none                    | none              |
| no environment       | taken out, overwritten  | taken out               | taken out         |
| no core files        | RLIMIT_CORE             | the same                | –                 |

RLIMIT_NPROC counts what a user runs, but each process is held to its own limit: 0 forbids this one
to start anything and touches no other. The superuser is exempt from it. *audit* is a hook of Python
(PEP 578): it stops Python code, not foreign machine code. macOS knows RLIMIT_AS but ignores it.
What seccomp and Landlock are, and what becomes of a kernel without, is told in
:mod:`storage.workers.fence`. On all systems a worker's answers are read as data
(:mod:`storage.workers.wire`): it cannot make its parent run anything.
"""

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storage.importers import scratch
from storage.workers import fence

if sys.platform != "win32":
    import resource

_KEPT = ("LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
# fmt: off
_NETWORK = frozenset((
    "socket.__new__", "socket.bind", "socket.connect", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.sendto",
))
_CHANGES = frozenset((
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
    "os.truncate", "os.utime", "os.setxattr", "os.removexattr", "shutil.copyfile", "shutil.move",
    "shutil.rmtree",
))
_PROCESSES = frozenset((
    "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.spawn", "subprocess.Popen",
))
# fmt: on
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NAMELESS = getattr(os, "O_TMPFILE", 0) & ~os.O_DIRECTORY if sys.platform == "linux" else 0


def isolate() -> None:
    """Cut a fresh worker off: no network, no terminal, no interrupts, no environment, no chatter.

    The network goes before anything is imported: urllib3, which trafilatura brings, opens a socket
    as it is loaded, to see whether there is IPv6.
    Standard output belongs to the command line's rows, so nothing here may write to it.
    """
    sys.addaudithook(_without_network)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C asks the parent, who ends its workers
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    if sys.platform == "linux":
        fence.forget_environment(_KEPT)
    for name in set(os.environ) - set(_KEPT):
        del os.environ[name]
    os.environ["HOME"] = os.devnull  # without one, libraries ask the system's name service for it
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nowhere, descriptor)
    logging.getLogger().addHandler(logging.NullHandler())


def close_files() -> None:
    """Let this thread, and those it begins, change no file, where the system can see to it."""
    if sys.platform == "linux":
        fence.close_files(scratch.folder())


def confine(memory: int) -> None:
    """Hold this process, for good, to ``memory`` bytes beyond what it has, and to itself."""
    sys.dont_write_bytecode = True
    sys.addaudithook(_without_processes)
    sys.addaudithook(_without_changes)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    if sys.platform == "linux":
        most = _held("VmSize") + memory
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        fence.close_calls()


@contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """Let the system end this process, by SIGPROF, if the block takes more processor time."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def resident() -> int:
    """Return the bytes of memory that this process holds; its peak on macOS, 0 on Windows."""
    if sys.platform == "linux":
        return _held("VmRSS")
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 0


def _held(kind: str) -> int:
    """Return the bytes that /proc/self/status (proc(5)) tells under ``kind``, in kB there."""
    for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1]) * 1024
    return 0


def _without_network(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _NETWORK:
        raise PermissionError(f"a worker may not do this: {event}")


def _without_processes(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _PROCESSES:
        raise PermissionError(f"a worker may not do this: {event}")


def _without_changes(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _CHANGES or (event == "open" and _writes(*arguments)):
        raise PermissionError(f"a worker may not do this: {event}")


def _writes(path: object, mode: str | None, flags: object) -> bool:
    """Tell whether a file is opened to be changed; one that has no name is nobody's."""
    if isinstance(path, int) or not isinstance(flags, int) or flags & _NAMELESS:
        return False
    return bool(flags & _WRITING)
