"""Reading a file as a worker does, for the tests of the formats."""

from pathlib import Path

from storage.errors import NoText, StorageError
from storage.records import Extract
from storage.workers import Task
from storage.workers.messages import Item
from storage.workers.reading import PageReader


def items(path: Path, data: bytes | None = None, **task: object) -> list[Item]:
    """Return what a worker makes of a file (of these bytes); an error of the file as such comes last."""
    if data is not None:
        path.write_bytes(data)
    found: list[Item] = []
    try:
        for one in PageReader().read(Task(path=path, **task)):  # type: ignore[arg-type]
            if isinstance(one, Item):
                found.append(one)
    except StorageError as error:
        found.append(Item(error=error))
    return found


def extract(path: Path, data: bytes | None = None) -> Extract:
    """Return what becomes of a file of one page."""
    (item,) = items(path, data)
    assert item.extract is not None, item.error
    return item.extract


def code(path: Path, data: bytes | None = None) -> str:
    """Return the code of the one error that a file gives."""
    found = items(path, data)
    if not found:
        return NoText.code  # as the pool says of a file without pages
    (item,) = found
    assert item.error is not None
    assert str(path) in str(item.error)
    return item.error.code
