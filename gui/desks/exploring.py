"""The start page and what it leads to, and what is related to the open article."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.jobs import Job
from gui.panels.library import LibraryPanel
from gui.panels.reading import ReadingPane
from gui.panels.related import RelatedPanel
from gui.session import Session
from storage.records import Article, ArticleId, Change, Overview, Related

_REST_MILLISECONDS = 300
"""An article that is open so long is read, not passed by: then what is like it is looked up."""
_TOGETHER_MILLISECONDS = 400
"""Changes that come so close are looked at together: an import makes many."""


class ExploringDesk(QObject):
    """Wires the start page to ``library.explore``. It is looked up only while it is in view."""

    articleWanted = Signal(object)
    """The id of the article to open."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        pane: ReadingPane,
        panel: LibraryPanel,
        related: RelatedPanel,
        reading: ReadingDesk,
        actions: Actions,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._panel = panel
        self._related = related
        self._article: ArticleId | None = None
        self._reading = reading
        self._action = actions["view.explore"]
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._relate)
        related.articleAsked.connect(self.articleWanted)
        page = pane.explore
        page.articleAsked.connect(self.articleWanted)
        page.queryAsked.connect(self._search)
        page.left.connect(self.leave)
        reading.opened.connect(self._opened)
        pane.turned.connect(lambda: self._action.setChecked(pane.explores))
        session.bridge.changed.connect(self._changed)
        actions.connect_all({"view.explore": self.toggle})

    def toggle(self) -> None:
        """Show the start page; from it, go back to the article that is open under it."""
        if self._pane.explores:
            self.leave()
        else:
            self.show()
            self._pane.explore.enter()

    def show(self) -> None:
        """Show the start page."""
        self._reading.keep_place(at_once=True)
        self._pane.show_explore()
        self._action.setChecked(True)
        if self._stale:
            self._look()

    def leave(self) -> None:
        """Go back to the open article, if there is one."""
        self._action.setChecked(self._reading.article is None and self._pane.explores)
        if self._reading.article is not None:
            self._pane.show_article()
            self._pane.view.setFocus()

    def _opened(self, article: Article | None) -> None:
        self._action.setChecked(self._pane.explores)
        id = None if article is None else article.id
        if id != self._article:
            self._article = id
            self._related.show_related(())
            self._rest.start()

    def _relate(self) -> None:
        id = self._article
        if id is None:
            return

        def work(_job: Job) -> tuple[Related, ...]:
            return self._session.library.explore.related(id)

        def show(related: tuple[Related, ...]) -> None:
            if id == self._article:
                self._related.show_related(related)

        # An article deleted meanwhile is no longer open: nothing to tell.
        self._session.jobs.start(work, done=show, lane="related")

    def _search(self, query: str) -> None:
        self._panel.show()
        self._panel.search.setText(query)
        self._panel.search.setFocus()

    def _changed(self, change: Change) -> None:
        self._stale = True
        if self._pane.explores:
            self._soon.start()

    def _look(self) -> None:
        today = datetime.now().astimezone().date()
        self._stale = False

        def work(job: Job) -> Overview:
            return self._session.library.explore.overview(today, job)

        self._session.jobs.start(
            work, done=self._pane.explore.show_overview, failed=self._session.refuse, lane="explore"
        )
