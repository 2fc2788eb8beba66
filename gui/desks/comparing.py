"""Versions of the open article side by side: its captures, and other articles of its story."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QObject

from gui.actions import Actions
from gui.bidi import joined
from gui.desks.reading import ReadingDesk
from gui.dialogs.versions import VersionsDialog
from gui.jobs import Job
from gui.panels.comparison import Version
from gui.panels.reading import ReadingPane
from gui.reader.kinline import name_of
from gui.session import Session
from storage.errors import StorageError
from storage.records import Article, Capture, Comparison

_STEPS = ("article.next-change", "article.previous-change")


class ComparingDesk(QObject):
    """Wires the comparison pane to ``library.captures`` and ``library.kin``."""

    def __init__(self, session: Session, reading: ReadingDesk, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._library = session.library
        self._reading = reading
        self._pane = pane
        self._actions = actions
        comparison = pane.comparison
        comparison.view.set_typography(session.settings.typography)
        comparison.view.linkActivated.connect(reading.follow)
        comparison.view.browserWanted.connect(reading.leave_for)
        comparison.view.targetReached.connect(partial(reading.tell_target, view=comparison.view))
        comparison.view.tableWanted.connect(reading.open_table)
        comparison.view.told.connect(session.told)
        comparison.view.zoomRequested.connect(reading.zoom)
        comparison.wanted.connect(self.compare)
        comparison.left.connect(self.leave)
        reading.opened.connect(self._opened)
        reading.typographyChanged.connect(comparison.view.set_typography)
        actions.connect_all(
            {
                "article.versions": self.choose,
                "article.compare": self.compare_last,
                "article.next-change": partial(self.step, 1),
                "article.previous-change": partial(self.step, -1),
            }
        )
        self._opened(None)

    def versions(self) -> list[Version]:
        """Return what the open article can be compared with, itself first: newest captures, then kin."""
        article = self._reading.article
        if article is None:
            return []
        own = [
            Version(capture=one.id, article=article, name=_told(one), own=True)
            for one in reversed(self._library.captures.list(article.id))
        ]
        others = [
            Version(
                capture=self._library.captures.list(relative.article.id)[-1].id,
                article=relative.article,
                name=f"{name_of(relative.article)} · {relative.article.title}",
                own=False,
            )
            for relative in self._library.kin.list(article.id)
        ]
        return own + others

    def choose(self) -> None:
        """List the versions, to read one or to compare two."""
        versions = self._listed()
        if versions:
            dialog = VersionsDialog(versions, self._pane.window())
            dialog.readWanted.connect(self._read)
            dialog.compareWanted.connect(self.compare)
            dialog.partWanted.connect(self.part)
            dialog.open()

    def compare_last(self) -> None:
        """Compare the two newest captures; of an article with one, compare it with other publications."""
        versions = self._listed()
        if len(versions) > 1:
            self.compare(versions[1], versions[0])

    def _listed(self) -> list[Version]:
        try:
            return self.versions()
        except StorageError as error:
            self._session.refuse(error)
            return []

    def _read(self, version: Version) -> None:
        newest = self._listed()[:1]
        if not version.own:
            self._reading.open(version.article.id)
        elif newest and newest[0].capture == version.capture:
            self._pane.show_article()
            self._pane.view.setFocus()
        else:
            self.compare(version, version)

    def compare(self, before: Version, after: Version) -> None:
        """Show what changed between two versions; of one alone, the version itself."""

        def work(_job: Job) -> Comparison:
            return self._library.captures.compare(before.capture, after.capture)

        self._session.jobs.start(
            work,
            done=partial(self._show, before, after),
            failed=self._session.refuse,
            lane="compare",
        )

    def _show(self, before: Version, after: Version, comparison: Comparison) -> None:
        versions = self._listed()
        known = {version.capture for version in versions}
        if not {before.capture, after.capture} <= known:
            return  # another article was opened meanwhile
        pane = self._pane.comparison
        self._pane.show_comparison()
        pane.offer(versions, before, after)
        pane.view.show_comparison(after.article, comparison, images=self._library.articles.image)
        pane.show_changes(comparison.changes)
        self._actions.enable(_STEPS, comparison.changes > 0)
        pane.view.setFocus()

    def step(self, by: int) -> None:
        """Go to the next change (1) or to the one before (-1), going round."""
        if self._pane.compares:
            self._pane.comparison.view.step_highlight(by)

    def leave(self) -> None:
        """Go back to the article."""
        self._session.jobs.cancel("compare")
        self._actions.enable(_STEPS, False)
        if self._reading.article is not None:
            self._pane.show_article()
            self._pane.view.setFocus()

    def part(self, version: Version) -> None:
        """Keep the open article and another apart from now on."""
        article = self._reading.article
        if article is None:
            return
        other = version.article
        if self._session.do(lambda: self._library.kin.part(article.id, other.id)) is not None:
            self._session.told.emit(self.tr("Not shown as one story any more. Ctrl+Z takes it back."))

    def _opened(self, article: Article | None) -> None:
        self._actions.enable(("article.versions",), article is not None)
        several = article is not None and (article.captures > 1 or article.kin > 0)
        self._actions.enable(("article.compare",), several)
        if not self._pane.compares:
            self._actions.enable(_STEPS, False)


def _told(capture: Capture) -> str:
    """Return when a page was saved, its size, and where it came from."""
    locale = QLocale()
    at = QDateTime.fromSecsSinceEpoch(int(capture.captured.timestamp()))
    saved = locale.toString(at, QLocale.FormatType.ShortFormat)
    size = locale.formattedDataSize(capture.size)
    return joined(saved, size, capture.url or "")
