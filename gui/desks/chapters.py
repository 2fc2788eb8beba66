"""The chapters of a book: from one to the next, and all of them in the list."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.panels.library import LibraryPanel
from gui.panels.reading import ReadingPane
from gui.session import Session
from storage.errors import StorageError
from storage.records import Article, ArticleId, Change

_COMMANDS = ("article.previous-chapter", "article.next-chapter", "article.list-chapters")


class ChaptersDesk(QObject):
    """Wires the line of a chapter to ``library.articles`` and to the list."""

    articleWanted = Signal(object)

    def __init__(
        self,
        session: Session,
        desk: ReadingDesk,
        pane: ReadingPane,
        panel: LibraryPanel,
        actions: Actions,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._desk = desk
        self._pane = pane
        self._panel = panel
        self._actions = actions
        self._around: tuple[ArticleId | None, ArticleId | None] = (None, None)
        desk.opened.connect(self._opened)
        pane.chapters.bookAsked.connect(self.list_chapters)
        session.bridge.changed.connect(self._changed)
        actions.connect_all(
            {
                "article.previous-chapter": partial(self._step, 0),
                "article.next-chapter": partial(self._step, 1),
                "article.list-chapters": self.list_chapters,
            }
        )
        self._opened(None)

    def list_chapters(self) -> None:
        """List the chapters of the open article's book, in its order."""
        article = self._desk.article
        if article is not None and article.collection is not None:
            self._panel.set_book(article.collection, article.collection_title)

    def _opened(self, article: Article | None) -> None:
        self._around = (None, None)
        if article is not None and article.collection is not None:
            try:
                self._around = self._session.library.articles.neighbours(article.id)
            except StorageError as error:
                self._session.refuse(error)
        self._pane.chapters.show_place(article)
        inside = article is not None and article.collection is not None
        possible = (self._around[0] is not None, self._around[1] is not None, inside)
        for name, enabled in zip(_COMMANDS, possible, strict=True):
            self._actions[name].setEnabled(enabled)

    def _changed(self, change: Change) -> None:
        article = self._desk.article
        # A chapter that came or went may be the neighbour of the open one.
        if article is not None and article.collection is not None and change.kind != "article.place":
            self._opened(article)

    def _step(self, way: int) -> None:
        wanted = self._around[way]
        if wanted is not None:
            self.articleWanted.emit(wanted)
