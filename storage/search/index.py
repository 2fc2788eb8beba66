"""A generation of the index: articles and annotations in one folder, derived from SQLite.

Here alone Whoosh's exceptions are caught. Damage shows as any of them (struct.error, KeyError,
EOFError, UnpicklingError, …), so all are one: :class:`IndexDamaged`, and the cure is a new folder.
"""

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from whoosh import versionstring
from whoosh.filedb.filestore import FileStorage

from storage.errors import Cancelled, CannotWrite, StorageError
from storage.search import analysis, contents, schema, trust
from storage.search.part import LOCKED, Part, Reading, Writing

VERSION = f"{analysis.VERSION} whoosh {versionstring()}"
"""Of the terms and of the files; an index of any other is made anew."""

_ARTICLES = "articles"
_ANNOTATIONS = "annotations"
_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})
_MOST_MERGED = {_ARTICLES: 600, _ANNOTATIONS: 8_000}
"""Entries merged at a time in passing, half a second's work; more waits for a rebuild."""


class IndexDamaged(Exception):
    """The index cannot be read, or not be trusted."""


class IndexBusy(Exception):
    """Another writer has it."""


@contextmanager
def claim(root: Path, seconds: float) -> Iterator[None]:
    """Hold the right to write any generation under ``root``. The system drops a dead holder's.

    Raises IndexBusy after so many seconds, CannotWrite if the folder takes no file.
    """
    try:
        root.mkdir(exist_ok=True)
        lock = FileStorage(str(root)).lock("writer.lock")
        deadline = time.monotonic() + seconds
        while not lock.acquire():
            if time.monotonic() > deadline:
                raise IndexBusy
            time.sleep(0.01)
    except OSError as error:
        raise CannotWrite(path=root, reason=error.strerror or error) from error
    try:
        yield
    finally:
        lock.release()


class Index:
    """An open generation."""

    def __init__(self, folder: Path) -> None:
        """Open a folder; raises IndexDamaged if it is not sound or was not made here."""
        if not trust.sealed(folder):
            raise IndexDamaged("not made here")
        with _damage():
            if contents.altered(folder):
                raise IndexDamaged("a file has changed")
            self.folder = folder
            self.articles = Part(folder / _ARTICLES, schema.ARTICLES)
            try:
                self.annotations = Part(folder / _ANNOTATIONS, schema.ANNOTATIONS)
            except BaseException:
                self.articles.close()
                raise

    @classmethod
    def create(cls, folder: Path) -> "Index":
        """Make an empty one; raises CannotWrite."""
        try:
            folder.mkdir(parents=True)
            Part.create(folder / _ARTICLES, schema.ARTICLES)
            Part.create(folder / _ANNOTATIONS, schema.ANNOTATIONS)
            trust.seal(folder)
            contents.record(folder)
        except OSError as error:
            raise CannotWrite(path=folder, reason=error.strerror or error) from error
        return cls(folder)

    @property
    def commits(self) -> list[int]:
        """How often each part was written to; raises IndexDamaged."""
        with _damage():
            return [self.articles.commits, self.annotations.commits]

    @contextmanager
    def reading(self) -> Iterator[tuple[Reading, Reading]]:
        """Lend the newest state of articles and annotations; raises IndexDamaged.

        Writers do not disturb it, nor does it hold them up.
        """
        with (
            _damage(),
            self.articles.reading() as articles,
            self.annotations.reading() as annotations,
        ):
            yield articles, annotations

    @contextmanager
    def writing_articles(self) -> Iterator[Writing]:
        """Lend a writer; all is there at the end, nothing on an exception. Raises as writing."""
        with self._writing(self.articles, _ARTICLES) as writing:
            yield writing

    @contextmanager
    def writing_annotations(self) -> Iterator[Writing]:
        """Lend a writer of highlights and notes, likewise."""
        with self._writing(self.annotations, _ANNOTATIONS) as writing:
            yield writing

    @contextmanager
    def _writing(self, part: Part, name: str) -> Iterator[Writing]:
        try:
            with _damage(), part.writing(most_merged=_MOST_MERGED[name]) as writing:
                yield writing
            contents.record(self.folder)
        except OSError as error:
            raise CannotWrite(path=self.folder, reason=error.strerror or error) from error

    def intact(self) -> bool:
        """Tell whether every file is as it was written. Ask only while holding the claim."""
        try:
            with _damage():
                return contents.intact(self.folder)
        except IndexDamaged:
            return False

    def close(self) -> None:
        """Let go of the files."""
        with _damage():
            self.articles.close()
            self.annotations.close()


@contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except (StorageError, Cancelled, IndexDamaged, IndexBusy, MemoryError):
        raise
    except LOCKED as error:
        raise IndexBusy from error
    except OSError as error:
        if error.errno in _DISK:
            raise
        raise IndexDamaged(str(error)) from error
    except Exception as error:
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error
