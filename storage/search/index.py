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
from storage.search import analysis, contents, schema, segments, trust
from storage.search.building import Builder, grouped, merged
from storage.search.part import LOCKED, MOST_GATHERED, Part, Reading, Writing
from storage.search.segments import Leaf, Segment

_TEXTS = 2
"""Of what is taken of an article's text: since 2 without the marks of footnotes."""
VERSION = f"{analysis.VERSION} texts {_TEXTS} files {segments.VERSION} whoosh {versionstring()}"
"""Of the terms and of the files; an index of any other is made anew."""

_ARTICLES = "articles"
_ANNOTATIONS = "annotations"
_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})
_MOST_MERGED = {_ARTICLES: 100, _ANNOTATIONS: 2_000}
"""Entries merged at a time in passing, some 30 ms of work; more waits until nobody does."""
_MOST_MERGED_IDLE = 20_000
"""Of more, segments stay several: 7 s of work and 100 MB."""


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


def brought_in(folder: Path) -> bool:
    """Tell whether a generation is whole, but made elsewhere: it came with a copy of a library."""
    try:
        with _damage():
            return trust.foreign(folder) and contents.intact(folder)
    except IndexDamaged:
        return False


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
    def writing_articles(self, *, idle: bool = False) -> Iterator[Writing]:
        """Lend a writer; all is there at the end, nothing on an exception. Raises as writing.

        ``idle`` says that nobody waits: what has to be merged is merged, however much it is.
        """
        with self._writing(self.articles, _ARTICLES, idle=idle) as writing:
            yield writing

    @contextmanager
    def writing_annotations(self, *, idle: bool = False) -> Iterator[Writing]:
        """Lend a writer of highlights and notes, likewise."""
        with self._writing(self.annotations, _ANNOTATIONS, idle=idle) as writing:
            yield writing

    @contextmanager
    def _writing(self, part: Part, name: str, *, idle: bool) -> Iterator[Writing]:
        most = _MOST_MERGED_IDLE if idle else _MOST_MERGED[name]
        try:
            with _damage(), part.writing(most_merged=most) as writing:
                yield writing
            contents.record(self.folder)
        except OSError as error:
            raise CannotWrite(path=self.folder, reason=error.strerror or error) from error

    def untidy(self) -> bool:
        """Tell whether there is something to merge when nobody waits; raises IndexDamaged."""
        with self.reading() as (articles, annotations):
            return any(part.untidy(_MOST_MERGED_IDLE) for part in (articles, annotations))

    def tidy(self) -> None:
        """Merge what writing in passing has left alone. Raises as writing."""
        with self.writing_articles(idle=True):
            pass
        with self.writing_annotations(idle=True):
            pass

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


class ArticleSegments:
    """Segments of articles, written beside the index's own; a writer of it may adopt them."""

    def __init__(self, folder: Path) -> None:
        """Write into the folder of a generation."""
        self._folder = folder / _ARTICLES
        self._builder = Builder(self._folder, schema.ARTICLES)

    def add(self, entry: schema.ArticleEntry) -> None:
        """Take in an article. Raises CannotWrite."""
        with self._writing():
            self._builder.add(entry.fields(), MOST_GATHERED)

    def finished(self) -> list[Segment]:
        """Return them, merged to as few as are handy. Raises CannotWrite."""
        with self._writing():
            self._builder.finish()
            groups = grouped(self._builder.segments, _MOST_MERGED_IDLE)
            return [
                made
                for group in groups
                if (made := merged(self._folder, [(Leaf(self._folder, s), s) for s in group]))
            ]

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CannotWrite(path=self._folder, reason=error.strerror or error) from error


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
    except Exception as error:  # boundary: a damaged file shows in Whoosh as any exception
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error
