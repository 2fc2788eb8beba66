"""What SQLite answered, kept until somebody commits."""

import threading
from collections.abc import Callable, Hashable
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from storage.database import Connection

T = TypeVar("T")

_MOST = 64
"""Answers kept of one connection."""


class Remembered:
    """Answers by connection, since only its own ``PRAGMA data_version`` tells that others wrote.

    For connections that only read: what one writes itself would go unnoticed.
    """

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Connection, tuple[object, dict[Hashable, object]]]
        self._known = WeakKeyDictionary()
        self._lock = threading.Lock()

    def of(self, connection: Connection, key: Hashable, ask: Callable[[], T]) -> T:
        """Return what ``ask`` answers, or answered since the last commit of anybody."""
        version = connection.value("PRAGMA data_version")
        with self._lock:
            known = self._known.get(connection)
            if known is None or known[0] != version:
                known = self._known[connection] = (version, {})
        answers = known[1]
        if key not in answers:
            if len(answers) >= _MOST:
                answers.clear()
            answers[key] = ask()
        return cast("T", answers[key])
