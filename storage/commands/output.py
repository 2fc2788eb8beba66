"""What the command line prints: JSON Lines or readable text, errors in one line, a progress bar."""

import json
import re
import sys
from collections.abc import Mapping
from typing import Any

from storage.errors import StorageError
from storage.progress import Progress, Unwatched

LONGEST_ERROR = 500
"""Characters of an error line (the contract)."""

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What could drive a terminal or turn a line round."""


def visible(text: str) -> str:
    """Return text with control and bidi characters escaped, in one line.

    >>> visible("a\\nb")
    'a\\\\nb'
    """
    return _UNSAFE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


class Output:
    """Standard output and error of one command."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.failed = False
        for stream in (sys.stdout, sys.stderr):
            # Readable UTF-8 with LF whatever the locale; undecodable bytes of a path stay legible.
            stream.reconfigure(  # type: ignore[union-attr]
                encoding="utf-8", errors="backslashreplace", newline="\n"
            )

    def row(self, values: Mapping[str, Any], text: str) -> None:
        """Print a row: the values as JSON, or else the text. Flushed, so that it may acknowledge."""
        if self.as_json:
            text = json.dumps(values, ensure_ascii=True, separators=(",", ":"))
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    def raw(self, data: bytes) -> None:
        """Print bytes as they are."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    def error(self, error: StorageError, *, input: str | int | None = None) -> None:
        """Print an error in one line, and as a row with JSON; the command will exit with at least 1."""
        self.failed = True
        message = str(error)
        if self.as_json:
            row = {"event": "error", "input": input, "code": error.code, "message": message}
            self.row(row, "")
        line = visible(f"error: {message}" + (f" {error.hint}" if error.hint else ""))
        if len(line) > LONGEST_ERROR:
            line = line[: LONGEST_ERROR - 1] + "…"
        sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def progress(self, label: str) -> Progress:
        """Return a progress bar on a terminal, silence elsewhere."""
        if self.as_json or not sys.stderr.isatty():
            return Unwatched()
        return Bar(label)


class Bar:
    """A progress bar on standard error, gone when the work is done."""

    def __init__(self, label: str) -> None:
        from tqdm import tqdm

        self._bar = tqdm(desc=label, leave=False, file=sys.stderr, dynamic_ncols=True)

    def step(self, done: int, total: int | None, label: str = "") -> None:
        """Show where the work is."""
        self._bar.total = total
        self._bar.n = done
        self._bar.set_postfix_str(visible(label)[:40])
        if done == total:
            self._bar.close()
