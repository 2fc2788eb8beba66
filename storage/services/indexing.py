"""The index kept in step with the store: opened, filled from the queue, made anew when in doubt.

The setting ``index`` points to the current generation and says how many commits it had when the
queue was last emptied into it: an index that has fewer lost some in a power cut.

This module imports Whoosh; :mod:`storage.services.searching` loads it when there is work for it.
"""

import secrets
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict, cast

from storage.blocks.references import without_references
from storage.database import Connection, Database
from storage.errors import CannotWrite, LibraryBusy
from storage.progress import Progress
from storage.search.index import VERSION, Index, IndexBusy, IndexDamaged, brought_in, claim
from storage.search.part import Reading, Writing
from storage.search.schema import AnnotationEntry, ArticleEntry
from storage.services.rebuilding import written
from storage.tables import findable, queue, settings

_WAIT_SECONDS = 10.0
_BATCH = 64
"""Entries of the queue that are taken at once: a quarter of a second's work."""
_BULK = 512
"""Where nobody waits: some seconds', and fewer segments to merge."""


class _Pointer(TypedDict):
    generation: str
    version: str
    commits: list[int]


class Indexing:
    """Keeps one library's index. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._root = database.folder / "index"
        self._index: Index | None = None
        self._suspect: Index | None = None
        self._swept = False
        # Locks are taken in this order: one thread writes, one process writes, one thread looks.
        self._writing = threading.RLock()
        self._lock = threading.RLock()

    # -- reading

    @contextmanager
    def reading(self, *, patient: bool = True) -> Iterator[tuple[Reading, Reading]]:
        """Lend articles and annotations to search in; an index that cannot be opened is made anew.

        The impatient get an empty one, and everything is queued for it. Raises LibraryBusy if
        another process is making it and takes long. IndexDamaged from inside the ``with`` means
        that damage showed while searching: :meth:`mend`, and search again.
        """
        index = self._current() or (self._made() if patient else self._begun())
        if not self._swept:
            self._swept = True
            self._sweep()
        try:
            with index.reading() as parts:
                yield parts
        except IndexDamaged:
            self._suspect = index
            raise

    def mend(self, *, patient: bool = True) -> None:
        """Make the index anew after damage showed, unless that has been done meanwhile."""
        with self._claimed(_WAIT_SECONDS if patient else 0):
            current = self._current()
            if current is None or current is self._suspect:
                if patient:
                    self._remake(None)
                else:
                    self._begin()

    def attend(self) -> None:
        """Begin the index anew, in the queue, if it is missing, damaged, foreign or outdated.

        Raises LibraryBusy if another process is at it.
        """
        connection = self._database.connection()
        if self._current() is None and findable.any_article(connection):
            self._begun()

    def renew(self) -> None:
        """Begin the index anew if it is whole, but an earlier version's or brought in with a copy.

        Raises LibraryBusy.
        """
        with self._claimed():
            pointer = self._pointer()
            if pointer is None or not (folder := self._folder(pointer)).is_dir():
                return
            if pointer["version"] != VERSION or brought_in(folder):
                self._begin()

    def work(self, seconds: float) -> bool:
        """Write what is owed for so long, and put things in order once nothing is; True if so.

        For a process of its own: batches are large, and an index that is missing grows step by
        step, so that what is written so far is found meanwhile. Raises LibraryBusy.
        """
        deadline = time.monotonic() + seconds
        self.attend()
        with self._claimed(seconds):
            self._drain_until(deadline, _BULK)
            owed = queue.count(self._database.connection()) > 0
            index = self._current()
            if index is None or owed:
                return not owed
            try:
                if index.untidy():
                    index.tidy()
                    with self._database.transaction() as writer:
                        _point(writer, index, index.commits)
            except IndexDamaged:
                self._begin()
                return False
        return True

    def untidy(self) -> bool:
        """Tell whether there is something to merge when nobody waits."""
        try:
            return self._index is not None and self._index.untidy()
        except IndexDamaged:
            return True

    # -- writing

    def drain(self, seconds: float, *, bulk: bool = False) -> bool:
        """Bring the index up to date for so long; True if nothing is owed any more.

        Where there is none it is made whole, however long that takes; without time it is begun.
        What another process is about to write is left to it once the time is up. In ``bulk`` it
        takes less work and may take some seconds longer.
        """
        deadline = time.monotonic() + seconds
        if self._writing.acquire(timeout=seconds):
            try:
                with claim(self._root, seconds):
                    self._drain_until(deadline, _BULK if bulk else _BATCH)
            except IndexBusy:
                pass
            finally:
                self._writing.release()
        return queue.count(self._database.connection()) == 0

    def _drain_until(self, deadline: float, batch: int) -> None:
        while entries := queue.newest_first(self._database.connection(), batch):
            try:
                index = self._current()
                if index is None:
                    raise IndexDamaged("there is none")
                self._take_in(index, entries)
            except IndexDamaged:
                if time.monotonic() > deadline and self._is_long():
                    self._begin()  # whoever asks has no time for all of it
                else:
                    self._remake(None)
            if time.monotonic() > deadline:
                return

    def _is_long(self) -> bool:
        return len(findable.article_ids(self._database.connection())) > _BULK

    def _take_in(self, index: Index, entries: list[sqlite3.Row]) -> None:
        connection = self._database.connection()
        articles = {entry["item"] for entry in entries if entry["kind"] == "article"}
        highlights = {entry["item"] for entry in entries if entry["kind"] == "highlight"}
        # The language of an article is its highlights' too.
        highlights |= findable.highlights_of(connection, articles)
        rows = findable.articles(connection, articles)
        if articles:
            texts = {row["id"]: _article(row) for row in rows}
            with index.writing_articles() as writing:
                _replace(writing, articles, texts)
        notes = {entry.key: entry for row in rows for entry in _note(row)}
        notes |= {row["id"]: _highlight(row) for row in findable.highlights(connection, highlights)}
        with index.reading() as (_, annotations):
            owed = {-id for id in articles} | highlights
            touched = (owed & annotations.keys_held()) | notes.keys()
        if touched:
            with index.writing_annotations() as writing:
                _replace(writing, touched, notes)
        commits = index.commits
        with self._database.transaction() as writer:
            queue.remove(writer, [entry["number"] for entry in entries])
            _point(writer, index, commits)

    def rebuild(self, progress: Progress | None = None) -> tuple[int, int]:
        """Make a new index from the store; return how many articles and highlights it holds.

        The old one answers meanwhile. Raises LibraryBusy, Cancelled, CannotWrite, leaving the old.
        """
        with self._claimed():
            return self._remake(progress)

    def _remake(self, progress: Progress | None) -> tuple[int, int]:
        covered = queue.newest(self._database.connection())
        folder = self._root / secrets.token_hex(16)
        index: Index | None = None
        try:
            index = Index.create(folder)
            counts = self._fill(index, progress)
            commits = index.commits
            with self._database.transaction() as writer:
                queue.remove_until(writer, covered)
                _point(writer, index, commits)
        except BaseException:
            if index is not None:
                index.close()
            pointer = self._pointer()
            if pointer is None or self._folder(pointer) != folder:  # else the commit went through
                shutil.rmtree(folder, ignore_errors=True)
            raise
        self._use(index)
        return counts

    def _fill(self, index: Index, progress: Progress | None) -> tuple[int, int]:
        connection = self._database.connection()
        articles = findable.article_ids(connection)
        highlights = findable.highlight_ids(connection)
        total = len(articles) + len(highlights)
        segments = written(self._database, index.folder, articles, progress, total)
        with index.writing_articles(idle=True) as writing:
            writing.adopted += segments
        done = len(articles)
        with index.writing_annotations(idle=True) as writing:
            for row in findable.noted(connection):
                for note in _note(row):
                    writing.add(note.fields())
            for some in _batches(highlights):
                _step(progress, done, total)
                for row in findable.highlights(connection, some):
                    writing.add(_highlight(row).fields())
                done += len(some)
        _step(progress, done, total)
        return len(articles), len(highlights)

    # -- how it stands

    def state(self) -> str:
        """Return "sound", "stale" (missing, foreign, outdated, behind) or "corrupt".

        What the queue still owes is no lack: it will come. Every file is read. Raises LibraryBusy
        if another process writes for long.
        """
        try:
            with self._claimed():
                return self._state()
        except CannotWrite:  # and where nothing can be written, nobody else writes either
            return self._state()

    def _state(self) -> str:
        pointer = self._pointer()
        if pointer is not None:
            folder = self._folder(pointer)
            if pointer["version"] != VERSION or not folder.is_dir() or brought_in(folder):
                return "stale"
            index = self._current()
            if index is None or not index.intact():
                return "corrupt"
        try:
            return "stale" if self._lacks() else "sound"
        except IndexDamaged:
            return "corrupt"

    def _lacks(self) -> bool:
        """Tell whether the index and the store differ in what the queue does not know of."""
        connection = self._database.connection()
        articles, highlights = self._held()
        strays = articles ^ set(findable.article_ids(connection))
        others = highlights ^ set(findable.highlight_ids(connection))
        return not (
            strays <= queue.items(connection, "article") and others <= queue.items(connection, "highlight")
        )

    def counts(self) -> tuple[int, int]:
        """Return how many articles and highlights the index holds; none if it cannot be read."""
        try:
            articles, highlights = self._held()
        except IndexDamaged:
            return 0, 0
        return len(articles), len(highlights)

    def _held(self) -> tuple[set[int], set[int]]:
        index = self._current()
        if index is None:
            return set(), set()
        with index.reading() as (articles, annotations):
            return articles.keys_held(), {key for key in annotations.keys_held() if key > 0}

    def distrust(self) -> None:
        """Forget the index: the store was replaced, and the next search makes it anew."""
        with self._writing, self._database.transaction() as connection:
            settings.write(connection, settings.INDEX, None)

    def close(self) -> None:
        """Let go of the files, once no thread writes."""
        with self._writing, self._lock:
            if self._index is not None:
                self._index.close()
            self._index = self._suspect = None

    # -- opening

    def _current(self) -> Index | None:
        """Return the generation that the store points to, open; None if it cannot be used."""
        pointer = self._pointer()
        if pointer is None or pointer["version"] != VERSION:
            return None
        with self._lock:
            folder = self._folder(pointer)
            if self._index is not None and self._index.folder == folder:
                return self._index
            try:
                index = Index(folder)
                behind = index.commits < pointer["commits"]
            except IndexDamaged:
                return None
            if behind:
                index.close()
                return None
            self._use(index)
            return index

    def _begun(self) -> Index:
        """Return an index that is empty yet. Raises LibraryBusy if another process is at it."""
        with self._claimed(0):
            # Perhaps another process has done so meanwhile.
            return self._current() or self._begin()

    def _begin(self) -> Index:
        index = Index.create(self._root / secrets.token_hex(16))
        try:
            with self._database.transaction() as writer:
                queue.put_all(writer)
                _point(writer, index, index.commits)
        except BaseException:
            index.close()
            raise
        self._use(index)
        return index

    def _made(self) -> Index:
        with self._claimed():
            # Perhaps another process made it while this one waited.
            if (index := self._current()) is None:
                self._remake(None)
                index = self._current()
        if index is None:
            raise IndexDamaged("it was made anew and still cannot be opened")
        return index

    @contextmanager
    def _claimed(self, seconds: float = _WAIT_SECONDS) -> Iterator[None]:
        if not self._writing.acquire(timeout=seconds):
            raise LibraryBusy
        try:
            with claim(self._root, seconds):
                yield
        except IndexBusy as error:
            raise LibraryBusy from error
        finally:
            self._writing.release()

    def _use(self, index: Index) -> None:
        with self._lock:
            former, self._index = self._index, index
        if former is not None:
            former.close()

    def _sweep(self) -> None:
        """Remove the generations that the store no longer points to, if nobody writes one."""
        if not self._writing.acquire(blocking=False):
            return
        try:
            with claim(self._root, 0):
                pointer = self._pointer()
                for folder in self._root.iterdir():
                    if folder.is_dir() and (not pointer or folder.name != pointer["generation"]):
                        # What is still open on Windows stays until another sweep.
                        shutil.rmtree(folder, ignore_errors=True)
        except (IndexBusy, CannotWrite):
            pass
        finally:
            self._writing.release()

    def _pointer(self) -> _Pointer | None:
        return cast("_Pointer | None", settings.read(self._database.connection(), settings.INDEX))

    def _folder(self, pointer: _Pointer) -> Path:
        return self._root / Path(pointer["generation"]).name


def _point(connection: Connection, index: Index, commits: list[int]) -> None:
    pointer: _Pointer = {
        "generation": index.folder.name,
        "version": VERSION,
        "commits": commits,
    }
    settings.write(connection, settings.INDEX, pointer)


def _replace(
    writing: Writing,
    keys: set[int],
    entries: dict[int, ArticleEntry] | dict[int, AnnotationEntry],
) -> None:
    for key in sorted(keys):
        if key in entries:
            writing.put(key, entries[key].fields())
        else:
            writing.remove(key)


def _article(row: sqlite3.Row) -> ArticleEntry:
    return ArticleEntry(
        id=row["id"],
        title=row["title"],
        text=without_references(row["text"], row["linking"]),
        language=row["language"],
    )


def _note(row: sqlite3.Row) -> list[AnnotationEntry]:
    if not row["note"]:
        return []
    return [AnnotationEntry(key=-row["id"], quote="", note=row["note"], language=row["language"])]


def _highlight(row: sqlite3.Row) -> AnnotationEntry:
    return AnnotationEntry(key=row["id"], quote=row["quote"], note=row["note"], language=row["language"])


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]


def _step(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress.step(done, total)
