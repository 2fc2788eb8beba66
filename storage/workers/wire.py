"""What comes from a worker, read as data: a worker that a page has taken over must not take its parent, too.

Processes of multiprocessing pickle what they say, and a pickle can name any function to be called. Here
it can name records, errors, messages and a few values of the standard library; anything else ends the worker.
"""

import io
import pickle
import sys
from multiprocessing.connection import Connection
from typing import Any

from storage.errors import StorageError
from storage.workers.messages import Message

_VALUES = frozenset(
    {
        ("builtins", "frozenset"),
        ("builtins", "set"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
        ("pathlib", "PosixPath"),
        ("pathlib", "PurePosixPath"),
        ("pathlib", "PureWindowsPath"),
        ("pathlib", "WindowsPath"),
        ("pathlib._local", "PosixPath"),  # CPython 3.13
        ("pathlib._local", "WindowsPath"),
        ("storage.errors", "_rebuild"),
    }
)
_MESSAGES = "storage.workers.messages"
_RECORDS = "storage.records."


def received(connection: "Connection[Any, Any]", most: int) -> Message:
    """Return the next message of a worker.

    Raises EOFError if it ended, OSError if it sent more than ``most`` bytes or what is no message.
    """
    data = connection.recv_bytes(most)
    try:
        message = _Unpickler(io.BytesIO(data)).load()
    except Exception as error:  # boundary: bytes of a stranger can raise anything
        raise OSError("a worker sent what is no message") from error
    if isinstance(message, Message):
        return message
    raise OSError("a worker sent what is no message")


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _VALUES:
            return super().find_class(module, name)
        spoken = module == _MESSAGES or module.startswith(_RECORDS)
        # By the module's own dictionary: a name with dots would walk on to anything.
        found = vars(sys.modules[module]).get(name) if spoken or module == "storage.errors" else None
        if (
            isinstance(found, type)
            and found.__module__ == module
            and (spoken or issubclass(found, StorageError))
        ):
            return found
        raise pickle.UnpicklingError(f"not a part of a message: {module}.{name}")
