"""Is the text that is shown the whole article? Other readings of the stored page, a click away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.jobs import Job
from gui.panels.reading import ReadingPane
from gui.session import Session
from storage.records import Article, ArticleId, Change

_WHOLE = "page"
_OTHER = "runner-up"


class CheckingDesk(QObject):
    """Wires the strip above the article to ``library.captures.reread``."""

    def __init__(self, session: Session, reading: ReadingDesk, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._reading = reading
        self._strip = pane.check
        self._actions = actions
        self._asked: ArticleId | None = None
        """The article about which the reader wants to choose, whatever its confidence."""
        reading.opened.connect(self._opened)
        actions.connect_all({"article.read-again": self.ask})
        self._opened(None)

    def ask(self) -> None:
        """Offer the readings of the open article."""
        article = self._reading.article
        if article is not None:
            self._asked = None if self._asked == article.id else article.id
            self._opened(article)

    def _opened(self, article: Article | None) -> None:
        self._actions.enable(("article.read-again",), article is not None)
        if article is None or article.id != self._asked:
            self._asked = None
        if article is None or not (article.doubtful or self._asked == article.id):
            self._strip.take_back()
            return
        words = (
            self.tr("Check this page: the reading may be incomplete.")
            if article.doubtful
            else self.tr("How should this page be read?")
        )
        answers: list[tuple[str, str, Callable[[], object]]] = [
            (name, text, partial(self._read, article.id, choice))
            for name, text, choice in self._choices(article)
        ]
        answers.append(("fine", self.tr("It is fine"), partial(self._accept, article)))
        self._strip.ask(words, answers)

    def _choices(self, article: Article) -> list[tuple[str, str, str]]:
        """Return name, words and choice of the readings that are not shown."""
        found = [("best", self.tr("Best reading"), "")] if article.choice else []
        if article.runner_up and not article.choice:
            found.append(("other", self.tr("Other reading"), _OTHER))
        if article.choice != _WHOLE:
            found.append(("whole", self.tr("Whole page"), _WHOLE))
        return found

    def _read(self, id: ArticleId, choice: str) -> None:
        def work(_job: Job) -> Change:
            return self._session.library.captures.reread(id, choice, anew=False)

        self._asked = id  # the readings stay at hand until one is found fine
        self._session.jobs.start(work, done=self._session.undo.add, failed=self._session.refuse, lane="reread")

    def _accept(self, article: Article) -> None:
        self._asked = None
        if article.doubtful:
            self._session.do(lambda: self._session.library.articles.set_fine(article.id))
        else:
            self._opened(article)
