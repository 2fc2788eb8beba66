"""The worker process: reads files one after another until its parent has no more, or is gone.

Spawned, never forked, so this module imports nothing heavy; what reading needs comes by
:meth:`Reader.warm`.
"""

import gc
import logging
import os
from collections.abc import Iterator
from multiprocessing.connection import Connection
from traceback import extract_tb

from storage.errors import NeedsTooMuchMemory, StorageError, WorkerDied
from storage.records import Working
from storage.spawning import end_with_parent
from storage.workers.confinement import (
    close_files,
    confine,
    isolate,
    processor_time,
    resident,
)
from storage.workers.messages import Done, Item, Limits, Message, Note, Reader, Ready, Task

_GROWTH = 4  # a worker that has kept a quarter of its memory limit is replaced
_KEPT = 96 << 20  # and so is one that keeps so much, however high the limit: a fresh one costs 0.4 s
_MANY = 500  # tasks after which it is, too: not every system tells the memory held


def serve(connection: "Connection[Message, Task]", reader: Reader, limits: Limits) -> None:
    """Answer the tasks that come through ``connection``; never returns."""
    isolate()
    logging.getLogger("storage").addHandler(_Forwarding(connection))
    try:
        reader.warm()
        gc.freeze()  # what was imported stays: walking it anew costs some 4 % of a page
        close_files()
        # Begun only now, so that it stands behind the fence, too; none can be begun after confine.
        end_with_parent()
        confine(limits.memory)
        connection.send(Ready())
        _serve(connection, reader, limits)
    except (EOFError, OSError):  # the parent is through with us
        pass
    except Exception as error:  # noqa: BLE001 - boundary: a worker's bug is the parent's log record
        connection.send(_bug(error))
    os._exit(0)  # nothing here is worth tidying up, and the parent may be waiting


def _serve(connection: "Connection[Message, Task]", reader: Reader, limits: Limits) -> None:
    baseline = resident()
    most = min(limits.memory // _GROWTH, _KEPT)
    for count in range(1, _MANY + 1):
        task = connection.recv()
        full = False
        for message in _messages(reader, task, limits):
            full = full or _is_full(message)
            connection.send(message)
        leaving = full or count == _MANY or resident() - baseline > most
        connection.send(Done(leaving=leaving))


def _messages(reader: Reader, task: Task, limits: Limits) -> Iterator[Message]:
    member: str | None = None
    try:
        pages = reader.read(task)
        while True:
            with processor_time(limits.seconds):
                item = next(pages, None)
            if item is None:
                return
            member = item.member if isinstance(item, Working) else None
            yield item
    except StorageError as error:
        yield Item(error=error)
    except MemoryError:
        limit = f"{limits.memory / (1 << 30):.3g} GB"
        swollen = NeedsTooMuchMemory(path=task.named(member), limit=limit)
        yield Item(member=member, error=swollen, cut=member is not None)
    except Exception as error:  # noqa: BLE001 - boundary: one page's bug must not end the batch
        yield _bug(error)
        died = WorkerDied(path=task.named(member))
        yield Item(member=member, error=died, cut=member is not None)


def _is_full(message: Message) -> bool:
    return isinstance(message, Item) and isinstance(message.error, NeedsTooMuchMemory)


def _bug(error: Exception) -> Note:
    """Return what may be told of a bug: its type and place; its words may quote the article."""
    place = extract_tb(error.__traceback__)[-1]
    text = f"reading a page failed: {type(error).__name__} in {place.name}, line {place.lineno}"
    return Note(logger=__name__, level=logging.ERROR, text=f"{text} of {place.filename}")


class _Forwarding(logging.Handler):
    """Sends our own warnings to the parent. Other packages' might quote a page: they stay here."""

    def __init__(self, connection: "Connection[Message, Task]") -> None:
        super().__init__(logging.WARNING)
        self._connection = connection

    def emit(self, record: logging.LogRecord) -> None:
        note = Note(logger=record.name, level=record.levelno, text=record.getMessage())
        self._connection.send(note)
