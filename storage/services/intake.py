"""One import under way: files go through the pool into the store, and the library keeps count."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from storage.clock import Clock, to_text
from storage.database import Connection, Database
from storage.errors import StorageError
from storage.progress import Progress, Unwatched
from storage.records import BatchId, Extract, Failure, Imported
from storage.tables import batches
from storage.tables.batches import FAILED, Outcome

if TYPE_CHECKING:
    from storage.services.supply import Supply
    from storage.workers import Answer

_TOGETHER = 200
"""Outcomes that may wait for a transaction, when all that a kill costs is knowing them again."""

Note = Callable[[Connection, Imported], None]
"""Writes down what became of a page, in the transaction that stores it."""
Keep = Callable[[Path, Extract, str | None, Note], Imported]
"""Stores a page: its path, what was read, the address given by hand."""


class Intake:
    """Carries out a batch that the library knows, and writes down what becomes of each page.

    The outcome of a page is stored in the transaction that stores the page itself.
    """

    def __init__(self, database: Database, clock: Clock, keep: Keep, batch: BatchId) -> None:
        self._database = database
        self._clock = clock
        self._keep = keep
        self._batch = batch
        self._waiting: list[Outcome] = []
        self._total: int | None = None

    def run(
        self,
        supply: "Supply",
        *,
        url: str | None = None,
        progress: Progress | None = None,
        before: int = 0,
        wanted: Callable[[Path, str | None], bool] = lambda _path, _member: True,
        again: bool = False,
    ) -> Iterator[Imported | Failure]:
        """Yield what becomes of each page, once that is durable; close the batch at the end.

        ``before`` files are through already; pages that are not ``wanted`` are passed over. In a
        batch that is tried ``again`` the outcome takes the place of the failure. What ends the
        loop early (Cancelled, a failing store, the end of the process) leaves the batch open.
        """
        from storage.workers import Pool

        watch = _Watch(progress or Unwatched(), before)
        try:
            with Pool() as pool, closing(pool.read(supply, progress=watch)) as answers:
                for answer in answers:
                    self._total = supply.total
                    if wanted(answer.task.path, answer.member):
                        yield self._taken(answer, url, again=again)
                    elif answer.last:
                        self._finish(answer)
            with self._database.transaction() as connection:
                self._write(connection)
                batches.end(connection, self._batch, ended=to_text(self._clock()), cancelled=False)
            self._waiting.clear()
        finally:
            supply.stop()
            with suppress(StorageError):
                self._flush()

    def _taken(self, answer: "Answer", url: str | None, *, again: bool) -> Imported | Failure:
        path = answer.task.path
        if answer.extract is not None:

            def note(connection: Connection, result: Imported) -> None:
                self._write(connection, _outcome(answer, result.status.value), again=again)

            result = self._keep(path, answer.extract, url, note)
            self._waiting.clear()
            return result
        if answer.known is not None:
            self._waiting.append(_outcome(answer, answer.known.status.value))
            if len(self._waiting) >= _TOGETHER or again:
                self._flush(again=again)
            return answer.known
        assert answer.error is not None
        self._waiting.append(_outcome(answer, FAILED))
        self._flush(again=again)  # at once: a page that brings this process down must not do so twice
        return Failure(input=path, member=answer.member, error=answer.error)

    def _finish(self, answer: "Answer") -> None:
        """Note that a file is through whose last page was so before."""
        with self._database.transaction() as connection:
            self._write(connection)
            batches.finish(connection, self._batch, answer.task.path, answer.member)
        self._waiting.clear()

    def _flush(self, *, again: bool = False) -> None:
        if self._waiting:
            with self._database.transaction() as connection:
                self._write(connection, again=again)
            self._waiting.clear()

    def _write(self, connection: Connection, *further: Outcome, again: bool = False) -> None:
        outcomes = [*self._waiting, *further]
        if again:
            for outcome in outcomes:
                batches.forget_failures(connection, self._batch, outcome.path, outcome.member)
        elif self._total is not None:
            batches.set_total(connection, self._batch, self._total)
        batches.note(connection, self._batch, outcomes)


def _outcome(answer: "Answer", status: str) -> Outcome:
    return Outcome(
        path=answer.task.path,
        member=answer.member,
        last=answer.last,
        status=status,
        error=answer.error,
    )


class _Watch:
    """Counts from where an interrupted batch had come to."""

    def __init__(self, progress: Progress, before: int) -> None:
        self._progress = progress
        self._before = before

    def step(self, done: int, total: int | None, label: str = "") -> None:
        """Pass on."""
        self._progress.step(done + self._before, total, label)
