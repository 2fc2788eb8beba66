"""Input of ``--from FILE``: JSON Lines, answered one by one."""

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from storage.errors import NotFound, Unreadable, UsageError

LONGEST_LINE = 16 << 20
"""Bytes: a line beyond is refused before it is parsed."""


def read(source: str) -> Iterator[tuple[int, dict[str, object] | UsageError]]:
    """Yield (line number from 1, object, or what is wrong with the line); blank lines are passed over.

    ``-`` is standard input. A line is yielded as soon as it has arrived. Raises NotFound,
    Unreadable.
    """
    with _opened(source) as lines:
        for number, line in enumerate(iter(lambda: _line(lines), b""), start=1):
            if len(line) > LONGEST_LINE:
                yield number, UsageError(reason=f"this line has more than {LONGEST_LINE >> 20} MB")
            elif line.strip():
                yield number, _object(line)


def _line(lines: BinaryIO) -> bytes:
    """Return the next line; of one that is too long only as much as shows that it is."""
    line = rest = lines.readline(LONGEST_LINE + 1)
    while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
        rest = lines.readline(LONGEST_LINE + 1)
    return line


def _opened(source: str) -> AbstractContextManager[BinaryIO]:
    if source == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(source).open("rb")
    except FileNotFoundError as error:
        raise NotFound(what=f"file {source}") from error
    except OSError as error:
        raise Unreadable(path=source, reason=error.strerror or error) from error


def _object(line: bytes) -> dict[str, object] | UsageError:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return UsageError(reason="this line is no JSON")
    return found if isinstance(found, dict) else UsageError(reason="this line is no JSON object")


def text(row: dict[str, object], key: str, default: str | None = None) -> str:
    """Return a text of a line. Raises UsageError when it is missing or no text."""
    value = row.get(key, default)
    if value is None:
        value = default
    if not isinstance(value, str):
        raise UsageError(reason=f"{key} needs a text")
    return value


def number(row: dict[str, object], key: str, default: int | None = None) -> int:
    """Return a whole number of a line. Raises UsageError when it is missing or none."""
    value = row.get(key, default)
    if value is None:
        value = default
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 1 << 63:
        raise UsageError(reason=f"{key} needs a whole number")
    return value


def texts(row: dict[str, object], key: str) -> tuple[str, ...]:
    """Return a list of texts of a line; empty when it is missing. Raises UsageError."""
    value = row.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise UsageError(reason=f"{key} needs a list of texts")
    return tuple(value)
