"""Room on disk for what is unpacked while it is read: files that have no name, and end with their reader."""

import os
import sys
import tempfile
from typing import IO


def folder() -> str:
    """Return where the system wants such files, without trying whether it may be written to."""
    return os.environ.get("TMPDIR") or "/tmp"


def nameless() -> IO[bytes]:
    """Return an empty file for reading and writing that no name leads to.

    On Linux it never had one (a worker may open no other for writing); where the file system knows no
    such files, it lies in memory. Raises OSError.
    """
    if sys.platform != "linux":
        return tempfile.TemporaryFile()
    try:
        # O_EXCL: nobody can give it a name later, either (open(2)).
        number = os.open(folder(), os.O_TMPFILE | os.O_RDWR | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except OSError:
        number = os.memfd_create("unpacked")
    return os.fdopen(number, "w+b")
