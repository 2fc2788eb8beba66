"""The files of an import, supplied in order, while the walk through its folders goes on ahead."""

import hashlib
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from storage.errors import StorageError
from storage.importers import walk
from storage.records import Failure, Imported
from storage.workers import Answer, Task

_LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is worth knowing again: no importer reads a larger page."""

Known = Callable[[Path, str], Imported | None]
"""Tells what importing a file of this digest again comes to; None if it must be read."""


class Supply:
    """Tasks for a pool, and answers where nothing has to be read.

    The walk is a thread of its own, so that the first page need not wait for the last folder; the
    length hint is 0 until it has counted all files. Iterated over once, by one thread.
    """

    def __init__(
        self,
        paths: Iterable[Path],
        *,
        url: str | None = None,
        members: Mapping[str, frozenset[str]] | None = None,
        through: Counter[str] | None = None,
        originals: dict[str, int] | None = None,
        known: Known | None = None,
    ) -> None:
        """Begin to walk.

        ``members`` names, by absolute path, the wanted pages of files of which not all are.
        ``through`` says how often each absolute path is to be passed over. Files whose digest is
        among ``originals`` (with their sizes) are asked about with ``known``.
        """
        self._url = url
        self._members = members or {}
        self._through = through or Counter()
        self._digests = frozenset(originals or ())
        self._sizes = frozenset((originals or {}).values())
        self._known = known
        self._changed = threading.Condition()
        self._found: deque[Path | Failure] = deque()
        self._counted = 0
        self._walked = False
        self._stopped = False
        self._error: BaseException | None = None
        self._walker = threading.Thread(target=self._walk, args=(paths,), daemon=True)
        self._walker.start()

    @property
    def total(self) -> int | None:
        """How many files there are, those to pass over among them; None until all are found."""
        return self._counted if self._walked else None

    def __length_hint__(self) -> int:
        return self._counted if self._walked else 0

    def stop(self) -> None:
        """Walk no further."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self._walker.join()

    def __iter__(self) -> Iterator[Task | Answer]:
        while (found := self._next()) is not None:
            path = _path(found)
            place = str(path.absolute())
            if self._through[place] > 0:
                self._through[place] -= 1
            else:
                yield self._brought(found)

    def _brought(self, found: Path | Failure) -> Task | Answer:
        if isinstance(found, Failure):
            assert isinstance(found.error, StorageError)
            return Answer(task=Task(path=_path(found)), error=found.error, last=True)
        task = Task(path=found, url=self._url, members=self._members.get(str(found.absolute())))
        known = self._recognised(found)
        return task if known is None else Answer(task=task, known=known, last=True)

    def _recognised(self, path: Path) -> Imported | None:
        if self._known is None or self._url is not None:
            return None
        try:
            if path.stat().st_size not in self._sizes:
                return None
            with path.open("rb") as file:
                digest = hashlib.sha256(file.read(_LARGEST)).hexdigest()
        except OSError:  # the worker finds the words for it
            return None
        return self._known(path, digest) if digest in self._digests else None

    # -- the walk

    def _next(self) -> Path | Failure | None:
        with self._changed:
            self._changed.wait_for(lambda: self._found or self._walked or self._stopped)
            if self._stopped:
                return None
            if self._found:
                return self._found.popleft()
            if self._error is not None:
                raise self._error
            return None

    def _walk(self, paths: Iterable[Path]) -> None:
        try:
            for found in walk.inputs(paths):
                with self._changed:
                    if self._stopped:
                        return
                    self._found.append(found)
                    self._counted += 1
                    self._changed.notify_all()
        except BaseException as error:  # noqa: BLE001 - boundary: raised again where the files are asked for
            self._error = error
        finally:
            with self._changed:
                self._walked = True
                self._changed.notify_all()


def _path(found: Path | Failure) -> Path:
    # The very object that was given: whoever named it may know it by that. Only what is fetched has no path.
    given = found.input if isinstance(found, Failure) else found
    return given if isinstance(given, Path) else Path(given)
