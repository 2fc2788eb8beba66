"""Pages on their way in: chosen, dropped or pasted, taken in one batch at a time."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.desks.choosing import ChoosingDesk
from gui.dialogs import files
from gui.dialogs.report import ReportDialog, summary
from gui.jobs import Job
from gui.panels.strips import AskStrip, MessageStrip, WorkStrip
from gui.session import Session
from storage import Progress
from storage.errors import Cancelled, StorageError
from storage.records import BatchId, Failure, Imported, ImportReport

Batch = Callable[[Progress], Iterator[Imported | Failure]]
"""Takes pages in and yields what became of each."""


class ImportingDesk(QObject):
    """Wires files, drops and pastes to ``library.captures``."""

    articleWanted = Signal(object)
    """The id of the article to open: of an import that brought just one."""
    addressGiven = Signal(str)
    """A web address was pasted or dropped."""
    ended = Signal(object)
    """The ImportReport of a batch."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        window: QWidget,
        work: WorkStrip,
        rest: AskStrip,
        message: MessageStrip,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._window = window
        self._work = work
        self._rest = rest
        self._message = message
        self._choosing = ChoosingDesk(session, window)
        self._batches: list[_Queued] = []
        self._running: _Queued | None = None
        self._job: Job | None = None
        self._planned = 0
        """Imports that are being noted down."""
        self._go = threading.Event()
        self._go.set()
        self._given_up = False
        self._imported: list[Imported] = []
        self._failures: list[Failure] = []
        work.cancelled.connect(self.cancel)
        work.paused.connect(self._pause)
        actions.connect_all(
            {
                "file.import-files": self.choose_files,
                "file.import-folder": self.choose_folder,
                "file.last-import": self.show_last,
                "edit.paste": self.paste,
            }
        )

    # -- where pages come from

    def choose_files(self) -> None:
        """Ask for saved pages and take them in."""
        title = self.tr("Import saved pages")
        files.choose_files(self._window, title, self._session.settings.folder, self._chosen)

    def choose_folder(self) -> None:
        """Ask for a folder of saved pages and take them in."""
        title = self.tr("Import a folder of saved pages")
        start = self._session.settings.folder
        files.choose_folder(self._window, title, start, lambda folder: self._chosen([folder]))

    def _chosen(self, paths: list[Path]) -> None:
        if paths:
            self._session.settings.folder = paths[0].parent
            self.take_in(paths)

    def paste(self) -> None:
        """Take in what the clipboard points to."""
        if not self.receive(QGuiApplication.clipboard().mimeData()):
            self._session.told.emit(self.tr("The clipboard holds no file, no path and no web address."))

    def receive(self, data: QMimeData) -> bool:
        """Take in the files, paths or address that were dropped or pasted; False if there are none."""
        paths, address = pointed_to(data)
        if paths:
            self.take_in(paths)
        elif address:
            self.addressGiven.emit(address)
        return bool(paths or address)

    # -- taking in

    def take_in(self, paths: list[Path], members: Mapping[Path, frozenset[str]] | None = None) -> None:
        """Import files and folders, of ``members`` only those pages; the report comes at the end.

        Of archives and books among them the user chooses the pages, unless ``members`` is given.
        The library remembers it from now on: if the window closes before, it can go on later.
        """
        if members is None and self._choosing.ask(paths, self.take_in):
            return

        def work(_job: Job) -> BatchId:
            return self._library.imports.plan(paths, members=members)

        # Beside the window, which must not wait for whoever writes to the library.
        self._planned += 1
        self._session.jobs.start(work, done=self._take_up, failed=self._session.refuse, ended=self._plan_ended)

    def _plan_ended(self) -> None:
        self._planned -= 1

    def run(self, batch: Batch) -> None:
        """Take in a batch, after those under way."""
        self._queue(_Queued(batch, None))

    def _take_up(self, id: BatchId) -> None:
        self._queue(_Queued(lambda progress: self._library.imports.resume(id, progress=progress), id))

    def _queue(self, batch: "_Queued") -> None:
        self._batches.append(batch)
        if self._job is None:
            self._begin()

    # -- what was cut short

    def offer_rest(self) -> None:
        """Ask whether imports that were cut short are to go on."""
        batches = self._library.imports.interrupted()
        if not batches:
            return
        done = sum(batch.done for batch in batches)
        total = sum(batch.total or 0 for batch in batches)
        words = (
            self.tr("An import was interrupted: {0} of {1} done.").format(done, total)
            if all(batch.total for batch in batches)
            else self.tr("An import was interrupted.")
        )
        ids = [batch.id for batch in batches]
        self._rest.ask(
            words,
            [
                ("continue", self.tr("Continue"), partial(self._go_on, ids)),
                ("discard", self.tr("Discard"), partial(self._discard, ids)),
            ],
        )

    def go_on(self) -> None:
        """Go on with what was cut short, without asking."""
        self._go_on([batch.id for batch in self._library.imports.interrupted()])

    def _go_on(self, ids: list[BatchId]) -> None:
        self._rest.take_back()
        for id in ids:
            self._take_up(id)

    def _discard(self, ids: list[BatchId]) -> None:
        self._rest.take_back()
        for id in ids:
            self._give_up(id)

    def _give_up(self, id: BatchId | None) -> None:
        if id is not None:
            with suppress(StorageError):  # then it is offered once more
                self._library.imports.give_up(id)

    # -- under way

    @property
    def busy(self) -> bool:
        """Whether an import is under way or waits for its turn."""
        return self._job is not None or self._planned > 0

    def cancel(self) -> None:
        """Stop; what is in stays in."""
        self._given_up = True
        for queued in self._batches:
            self._give_up(queued.id)
        self._batches.clear()
        self._go.set()
        if self._job is not None:
            self._job.cancel()

    def _pause(self, paused: bool) -> None:
        if paused:
            self._go.clear()
        else:
            self._go.set()

    def _begin(self) -> None:
        queued = self._running = self._batches.pop(0)
        self._imported, self._failures = [], []
        self._given_up = False
        self._go.set()

        def work(job: Job) -> None:
            for result in queued.batch(job):
                job.deliver(result)
                while not self._go.wait(_LOOK_SECONDS):  # pages that are being read come to their end
                    if job.cancelled:
                        raise Cancelled

        self._work.begin(self.tr("Importing"), pausable=True)
        self._job = self._session.jobs.start(
            work,
            failed=self._session.refuse,
            delivered=self._count,
            progressed=self._work.show_step,
            ended=self._end,
        )

    def _count(self, result: Imported | Failure) -> None:
        if isinstance(result, Imported):
            self._imported.append(result)
        else:
            self._failures.append(result)

    def _end(self) -> None:
        assert self._job is not None
        report = ImportReport(
            imported=tuple(self._imported),
            failures=tuple(self._failures),
            cancelled=self._job.cancelled,
        )
        ended, self._job, self._running = self._running, None, None
        if self._given_up and ended is not None:
            self._give_up(ended.id)
        self._work.hide()
        if self._batches:
            self._begin()
        self._report(report, None if ended is None else ended.id)
        self.ended.emit(report)

    # -- the report

    def _report(self, report: ImportReport, batch: BatchId | None) -> None:
        show = partial(self._show_report, report, batch)
        self._message.tell(summary(report), self.tr("Details"), show)
        if report.failures:
            show()
        if len(report.imported) == 1:
            self.articleWanted.emit(report.imported[0].article)

    def _show_report(self, report: ImportReport, batch: BatchId | None) -> None:
        again = None if batch is None else partial(self._retry, batch)
        ReportDialog(report, self._window, again=again).open()

    def _retry(self, batch: BatchId, failures: Sequence[Failure]) -> None:
        pages = [(Path(failure.input), failure.member) for failure in failures]
        self._queue(
            _Queued(lambda progress: self._library.imports.retry(batch, pages, progress=progress), batch)
        )

    def show_last(self) -> None:
        """Show again what the last import could not read, and offer to try it once more."""
        last = self._library.imports.last()
        if last is None:
            self._session.told.emit(self.tr("Nothing was imported yet, or nothing failed."))
            return
        report = ImportReport(failures=last.failures, cancelled=last.cancelled)
        again = partial(self._retry, last.id)
        ReportDialog(report, self._window, again=again, counts=last.counts).open()


@dataclass(frozen=True, slots=True)
class _Queued:
    """A batch that waits for its turn, and what the library knows it by; None: nothing."""

    batch: Batch
    id: BatchId | None


_LOOK_SECONDS = 0.2
"""How often a paused import looks whether it was cancelled."""


def pointed_to(data: QMimeData) -> tuple[list[Path], str]:
    """Return the files that dropped or pasted data points to, else a web address, else ""."""
    urls = list(data.urls())
    if not urls and data.hasText():
        urls = [url for line in data.text().splitlines() if (url := _url(line)) is not None]
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    web = [url for url in urls if url.scheme().lower() in ("http", "https") and url.host()]
    return paths, "" if paths or not web else web[0].toString(_ENCODED)


_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def _url(line: str) -> QUrl | None:
    """Return what a line of pasted text names: an existing path, or an address."""
    text = line.strip().strip("\"'")
    if not text or len(text) > 4000:
        return None
    if text.lower().startswith(("http://", "https://", "file://")):
        url = QUrl(text)
        return url if url.isValid() else None
    path = Path(text).expanduser()
    try:
        found = path.is_absolute() and path.exists()
    except OSError:  # a name too long for the system
        return None
    return QUrl.fromLocalFile(str(path)) if found else None
