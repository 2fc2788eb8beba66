"""What the command line prints: JSON Lines or readable text, errors in one line, a progress bar."""

import json
import logging
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from storage.commands import streams
from storage.errors import CannotWrite, StorageError
from storage.progress import Progress, Unwatched

LONGEST_LINE = 500
"""Characters of a line on standard error (the contract)."""

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What could drive a terminal or turn a line round."""


def visible(text: str) -> str:
    """Return text with control and bidi characters escaped, in one line.

    >>> visible("a\\nb")
    'a\\\\nb'
    """
    return _UNSAFE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def one_line(text: str) -> str:
    """Return text as standard error shows it: visible, in one line of at most 500 characters."""
    line = visible(text)
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"


class Warnings(logging.Handler):
    """Shows what the program logs: a plug-in that cannot be loaded, a page that met a bug."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record in one line."""
        streams.complain(one_line(f"warning: {record.getMessage()}"))


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(path="standard output", reason=error.strerror or error) from error


class Output:
    """Standard output and error of one command."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.failed = False
        self._bar: Bar | None = None

    def row(self, values: Mapping[str, Any], text: str) -> None:
        """Print a row: the values as JSON, or else the text. Flushed, so that it may acknowledge.

        Raises CannotWrite, and BrokenPipeError once nobody reads any more.
        """
        if self.as_json:
            text = json.dumps(values, ensure_ascii=True, separators=(",", ":"))
        if self._bar is not None:
            self._bar.hide()
        with _writing():
            sys.stdout.write(text + "\n")
            sys.stdout.flush()

    def raw(self, data: bytes) -> None:
        """Print bytes as they are. Raises as :meth:`row` does."""
        with _writing():
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()

    def error(self, error: StorageError, *, input: str | int | None = None, member: str | None = None) -> None:
        """Print an error in one line, and as a row with JSON; the command will exit with at least 1."""
        self.failed = True
        message = str(error)
        if self._bar is not None:
            self._bar.hide()
        streams.complain(one_line(f"error: {message}" + (f" {error.hint}" if error.hint else "")))
        if self.as_json:
            row = {"event": "error", "input": input, "code": error.code, "message": message}
            self.row(row if member is None else row | {"member": member}, "")

    def remark(self, text: str) -> None:
        """Print a line for people on standard error; nothing with JSON."""
        if not self.as_json:
            streams.complain(one_line(text))

    def warn(self, text: str) -> None:
        """Print a warning in one line on standard error."""
        streams.complain(one_line(f"warning: {text}"))

    def progress(self, label: str) -> Progress:
        """Return a progress bar on a terminal, silence elsewhere."""
        if self.as_json or not sys.stderr.isatty():
            return Unwatched()
        self._bar = Bar(label)
        return self._bar

    def close(self) -> None:
        """Leave the terminal as it was."""
        if self._bar is not None:
            self._bar.close()
        streams.finish()


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

    def hide(self) -> None:
        """Make room for a line; the next step shows the bar again below it."""
        self._bar.clear()

    def close(self) -> None:
        """Take the bar away."""
        self._bar.close()
