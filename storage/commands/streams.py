"""Standard streams that can be relied on: open, UTF-8, LF."""

import contextlib
import os
import sys
from typing import Literal, TextIO


def prepare() -> None:
    """Make the three streams usable, whoever started this process and however.

    A stream that was handed over closed becomes the null device: otherwise the next file that is
    opened, perhaps the library, would take its number, and a child would write into it.
    """
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        # Readable UTF-8 with LF whatever the locale; undecodable bytes of a path stay legible.
        stream.reconfigure(  # type: ignore[union-attr]
            encoding="utf-8", errors="backslashreplace", newline="\n"
        )


def finish() -> None:
    """Drop what standard output did not take: at its end Python would complain of it."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def complain(line: str) -> None:
    """Write a line to standard error, if it takes one."""
    with contextlib.suppress(OSError):
        sys.stderr.write(line + "\n")
        sys.stderr.flush()


def _nowhere(mode: Literal["r", "w"]) -> TextIO:
    handle = os.open(os.devnull, os.O_RDWR)  # the lowest free number: that of the closed stream
    os.set_inheritable(handle, True)
    return os.fdopen(handle, mode, encoding="utf-8")
