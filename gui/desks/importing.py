"""Pages on their way in: chosen, dropped or pasted, taken in one batch at a time."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.dialogs import files
from gui.dialogs.report import ReportDialog, summary
from gui.jobs import Job
from gui.panels.strips import MessageStrip, WorkStrip
from gui.session import Session
from storage import Progress
from storage.records import Failure, Imported, ImportReport

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

    def __init__(
        self,
        session: Session,
        window: QWidget,
        work: WorkStrip,
        message: MessageStrip,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._window = window
        self._work = work
        self._message = message
        self._batches: list[Batch] = []
        self._job: Job | None = None
        self._imported: list[Imported] = []
        self._failures: list[Failure] = []
        work.cancelled.connect(self.cancel)
        actions.connect_all(
            {
                "file.import-files": self.choose_files,
                "file.import-folder": self.choose_folder,
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
            self._session.told.emit(
                self.tr("The clipboard holds no file, no path and no web address.")
            )

    def receive(self, data: QMimeData) -> bool:
        """Take in the files, paths or address that were dropped or pasted; False if there are none."""
        paths, address = pointed_to(data)
        if paths:
            self.take_in(paths)
        elif address:
            self.addressGiven.emit(address)
        return bool(paths or address)

    # -- taking in

    def take_in(self, paths: list[Path]) -> None:
        """Import files and folders; the report comes at the end."""
        self.run(lambda progress: self._library.captures.add(paths, progress=progress))

    def run(self, batch: Batch) -> None:
        """Take in a batch, after those under way."""
        self._batches.append(batch)
        if self._job is None:
            self._begin()

    def cancel(self) -> None:
        """Stop; what is in stays in."""
        self._batches.clear()
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        batch = self._batches.pop(0)
        self._imported, self._failures = [], []

        def work(job: Job) -> None:
            for result in batch(job):
                job.deliver(result)

        self._work.begin(self.tr("Importing"))
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
        self._job = None
        self._work.hide()
        if self._batches:
            self._begin()
        self._report(report)
        self.ended.emit(report)

    def _report(self, report: ImportReport) -> None:
        show = partial(self._show_report, report)
        self._message.tell(summary(report), self.tr("Details"), show)
        if report.failures:
            show()
        if len(report.imported) == 1:
            self.articleWanted.emit(report.imported[0].article)

    def _show_report(self, report: ImportReport) -> None:
        ReportDialog(report, self._window).open()


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
