"""What goes online: pages and feeds, one visit at a time, in sight for as long as it lasts."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.dialogs.address import AddressDialog
from gui.dialogs.feed import FeedDialog
from gui.dialogs.report import ReportDialog, summary
from gui.jobs import Job
from gui.panels.headlines import HeadlinesPanel
from gui.panels.strips import MessageStrip, WorkStrip
from gui.session import Session
from storage import Progress
from storage.errors import StorageError
from storage.records import (
    Change,
    Failure,
    Feed,
    Headline,
    Imported,
    ImportReport,
    Refreshed,
    Subscribed,
)

_TOGETHER_MILLISECONDS = 60
_DAY = timedelta(hours=24)
_OF_TODAY, _OF_ALL = 30, 100
"""Headlines of a feed that are shown."""

Result = Imported | Failure | Subscribed | Refreshed
Visit = Callable[[Progress], Iterator[Result]]
"""Goes online and yields what came of it, piece by piece."""


class OnlineDesk(QObject):
    """Wires commands and the headlines panel to ``library.online``."""

    articleWanted = Signal(object)
    """The id of the article to open."""
    ended = Signal(object)
    """The ImportReport of a visit."""

    def __init__(  # noqa: PLR0917 - made in one place
        self,
        session: Session,
        window: QWidget,
        panel: HeadlinesPanel,
        work: WorkStrip,
        message: MessageStrip,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._online = session.library.online
        self._window = window
        self._panel = panel
        self._work = work
        self._message = message
        self._visits: list[tuple[Visit, bool]] = []
        self._job: Job | None = None
        self._opens = False
        """Whether the one article that comes of the visit under way is opened."""
        self._results: list[Result] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self.refresh_list)
        work.cancelled.connect(self.cancel)
        panel.headlineWanted.connect(self.read)
        panel.rangeChanged.connect(self.refresh_list)
        session.bridge.changed.connect(self._changed)
        self._actions = actions
        actions.connect_all(
            {
                "file.fetch": partial(self.ask_address, ""),
                "file.add-feed": self.ask_feed,
                "file.refresh-feeds": self.refresh_feeds,
                "file.fetch-headlines": self.take_all,
                "file.remove-feed": self.remove,
            }
        )
        self._enable([])

    # -- what the user asks for

    def ask_address(self, address: str) -> None:
        """Ask whether to fetch an address, or for one."""
        dialog = AddressDialog(address, self._window)
        dialog.wanted.connect(self.fetch)
        dialog.open()

    def fetch(self, addresses: list[str]) -> None:
        """Get pages and take them in; a single one is opened."""
        self._visit(lambda progress: self._online.fetch(addresses, progress=progress), opens=True)

    def ask_feed(self) -> None:
        """Ask which feed to follow."""
        dialog = FeedDialog(self._session.settings.folder, self._window)
        dialog.wanted.connect(self.subscribe)
        dialog.open()

    def subscribe(self, given: str | Path) -> None:
        """Follow a feed, or all of a list."""
        self._actions["view.headlines"].setChecked(True)
        self._visit(lambda progress: self._online.subscribe(given, progress=progress))

    def refresh_feeds(self) -> None:
        """Ask all feeds for what is new."""
        self._visit(lambda progress: self._online.refresh(progress=progress))

    def read(self, headline: Headline) -> None:
        """Open the article of a headline; get it first if the library does not have it."""
        if headline.article is not None:
            self.articleWanted.emit(headline.article)
        else:
            self._visit(lambda progress: self._online.take([headline.id], progress=progress), opens=True)

    def take_all(self) -> None:
        """Get all the articles whose headlines are listed."""
        ids = [one.id for one in self._panel.model.headlines() if one.article is None]
        if ids:
            self._visit(lambda progress: self._online.take(ids, progress=progress))

    def remove(self) -> None:
        """Give the chosen feeds up, and take the chosen headlines off the list."""
        feeds, headlines = self._panel.chosen()
        made: list[Change] = []
        try:
            if headlines:
                made.append(self._online.ignore(headlines))
            if feeds:
                made.append(self._online.unsubscribe(feeds))
        except StorageError as error:
            self._session.refuse(error)
        self._session.undo.add(*made)
        if feeds:
            self._session.told.emit(self.tr("%n feed(s) removed. Ctrl+Z brings them back.", "", len(feeds)))

    # -- the list

    def refresh_list(self) -> None:
        """List feeds and headlines anew, beside the window. Nothing goes online."""
        earlier = self._panel.earlier.isChecked()
        since = None if earlier else datetime.now(UTC) - _DAY
        most = _OF_ALL if earlier else _OF_TODAY

        def work(_job: Job) -> tuple[list[Feed], list[Headline]]:
            return self._online.feeds(), self._online.headlines(since=since, limit=most)

        self._session.jobs.start(work, done=self._show, failed=self._session.refuse, lane="headlines")

    def _show(self, found: tuple[list[Feed], list[Headline]]) -> None:
        self._panel.show_headlines(*found)
        self._enable(found[0])

    def _enable(self, feeds: list[Feed]) -> None:
        fresh = any(one.article is None for one in self._panel.model.headlines())
        self._actions.enable(["file.refresh-feeds", "file.remove-feed"], bool(feeds))
        self._actions.enable(["file.fetch-headlines"], fresh)

    def _changed(self, change: Change) -> None:
        moved = change.kind.startswith("article.") and change.kind != "article.place"
        if change.feeds or change.everything or moved:
            self._soon.start()

    # -- online

    def _visit(self, visit: Visit, *, opens: bool = False) -> None:
        self._visits.append((visit, opens))
        if self._job is None:
            self._begin()

    def cancel(self) -> None:
        """Hang up; what is in stays in."""
        self._visits.clear()
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        visit, self._opens = self._visits.pop(0)
        self._results = []

        def work(job: Job) -> None:
            for result in visit(job):
                job.deliver(result)

        self._work.begin(self.tr("Online"), sign="globe")
        self._job = self._session.jobs.start(
            work,
            failed=self._session.refuse,
            delivered=self._keep,
            progressed=self._work.show_step,
            ended=self._end,
        )

    def _keep(self, result: Result) -> None:
        self._results.append(result)

    def _end(self) -> None:
        assert self._job is not None
        opens = self._opens
        cancelled, self._job = self._job.cancelled, None
        results, self._results = self._results, []
        self._work.hide()
        if self._visits:
            self._begin()
        report = ImportReport(
            imported=tuple(one for one in results if isinstance(one, Imported)),
            failures=tuple(one for one in results if isinstance(one, Failure)),
            cancelled=cancelled,
        )
        subscribed = [one for one in results if isinstance(one, Subscribed)]
        refreshed = [one for one in results if isinstance(one, Refreshed)]
        self._session.undo.add(*(one.change for one in subscribed if one.change is not None))
        self._tell(report, subscribed, refreshed)
        if opens and len(report.imported) == 1:
            self.articleWanted.emit(report.imported[0].article)
        self.ended.emit(report)

    def _tell(self, report: ImportReport, subscribed: list[Subscribed], refreshed: list[Refreshed]) -> None:
        show = partial(self._show_report, report)
        if refreshed or subscribed:
            new = sum(one.new for one in refreshed) + sum(one.feed.entries for one in subscribed)
            failed = sum(1 for one in refreshed if one.feed.error is not None) + len(report.failures)
            words = self.tr("%n new headline(s)", "", new)
            if failed:
                words += ", " + self.tr("%n feed(s) did not answer", "", failed)
            self._message.tell(words)
        elif report.imported or report.failures or report.cancelled:
            self._message.tell(summary(report), self.tr("Details"), show)
        if report.failures:
            show()

    def _show_report(self, report: ImportReport) -> None:
        ReportDialog(report, self._window).open()
