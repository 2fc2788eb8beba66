"""Articles on their way out as Markdown."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.desks.browsing import BrowsingDesk
from gui.dialogs import files
from gui.dialogs.export import ExportDialog
from gui.jobs import Job
from gui.panels.strips import MessageStrip, WorkStrip
from gui.session import Session
from storage.records import ArticleId


class ExportingDesk(QObject):
    """Wires the export dialog to ``library.exports``."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        browsing: BrowsingDesk,
        window: QWidget,
        work: WorkStrip,
        message: MessageStrip,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._browsing = browsing
        self._window = window
        self._work = work
        self._message = message
        self._job: Job | None = None
        work.cancelled.connect(self._cancel)
        actions.connect_all({"file.export": self.ask})

    def ask(self) -> None:
        """Ask what to export, and where to."""
        total = len(self._session.library.articles.list())
        dialog = ExportDialog(len(self._browsing.chosen()), total, self._window)
        dialog.confirmed.connect(self._choose_folder)
        dialog.open()

    def _choose_folder(self, everything: bool) -> None:
        ids = None if everything else self._browsing.chosen()
        files.choose_folder(
            self._window,
            self.tr("Export into a folder"),
            self._session.settings.folder,
            partial(self.export, ids),
        )

    def export(self, ids: list[ArticleId] | None, folder: Path) -> None:
        """Write articles (None: all) into a folder."""
        self._session.settings.folder = folder

        def work(job: Job) -> int:
            return sum(1 for _ in self._session.library.exports.write(folder, ids, progress=job))

        self._work.begin(self.tr("Exporting"))
        self._job = self._session.jobs.start(
            work,
            done=partial(self._done, folder),
            failed=self._session.refuse,
            progressed=self._work.show_step,
            ended=self._end,
        )

    def _done(self, folder: Path, count: int) -> None:
        words = self.tr("%n article(s) exported to {0}", "", count).format(folder.name)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._message.tell(words, self.tr("Show in folder"), show)

    def _end(self) -> None:
        self._job = None
        self._work.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
