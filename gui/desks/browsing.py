"""The list of articles: what it shows, and what can be done to the articles chosen in it."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from gui.actions import Actions
from gui.dialogs.details import DetailsDialog
from gui.jobs import Job
from gui.messages import error_sentence
from gui.panels.library import LibraryPanel
from gui.session import Session
from storage.errors import NotFound, StorageError
from storage.records import (
    Article,
    ArticleFilter,
    ArticleId,
    Change,
    Correction,
    ReadingState,
    Tag,
)

_TOGETHER_MILLISECONDS = 60
"""Changes that come so close are listed together: an import makes many."""
_SHARE = 5
"""While changes keep coming, listing rests so many times as long as it took."""

_FEW = 20

_MOST = 100
"""Articles that are listed in one go, as they come in."""
_LAYING_OUT = 12
"""While articles keep coming in, the list rests so many times as long as it took to list some."""

_NEEDED = ("article.details", "article.inbox", "article.reading", "article.done", "article.delete")


@dataclass(frozen=True, slots=True)
class _Listing:
    """What a list is to show, and what of it is not as it was."""

    which: ArticleFilter
    articles: list[Article]
    changed: list[Article]
    tags: list[Tag]


def _listing(
    which: ArticleFilter, articles: list[Article], known: tuple[Article, ...], tags: list[Tag]
) -> _Listing:
    """Compare what is listed with what is known: of ten thousand too much for the window's thread."""
    held = {article.id: article for article in known}
    changed = [one for one in articles if one.id in held and held[one.id] != one]
    anew = {one.id for one in changed}
    # What says the same is kept once, not twice.
    same = [one if one.id in anew else held.get(one.id, one) for one in articles]
    return _Listing(which, same, changed, tags)


class BrowsingDesk(QObject):
    """Wires the library panel to ``library.articles`` and ``library.tags``."""

    articleWanted = Signal(object)
    """The id of the article to open."""
    listed = Signal(bool)
    """The list is up to date; whether the library is empty."""

    def __init__(self, session: Session, panel: LibraryPanel, actions: Actions) -> None:
        super().__init__(panel)
        self._session = session
        self._library = session.library
        self._panel = panel
        self._actions = actions
        self._open: ArticleId | None = None
        self._row_after: int | None = None
        self._anew = True
        """Whether the list is to begin at the open article, not where it stood before."""
        self._tags: list[Tag] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._refresh_again)
        self._took = QElapsedTimer()
        self._listing = 0
        self._come: dict[ArticleId, None] = {}
        """Articles that have come in and are to be listed, in the order of their coming."""
        self._few = QTimer(self)
        self._few.setSingleShot(True)
        self._few.setInterval(_TOGETHER_MILLISECONDS)
        self._few.timeout.connect(self._take_in)
        panel.set_order(session.settings.order)
        panel.filterChanged.connect(self._filter)
        panel.list.articleChosen.connect(self._choose)
        panel.list.chosenChanged.connect(self._enable)
        panel.list.menuAsked.connect(self._menu)
        session.bridge.changed.connect(self._changed)
        actions.connect_all(
            {
                "article.details": self.edit_details,
                "article.inbox": partial(self.move, ReadingState.INBOX),
                "article.reading": partial(self.move, ReadingState.READING),
                "article.done": partial(self.move, ReadingState.DONE),
                "article.delete": self.delete,
                "article.next": partial(panel.list.step, 1),
                "article.previous": partial(panel.list.step, -1),
            }
        )
        self._enable()

    @property
    def tags(self) -> list[Tag]:
        """The tags as they were last listed."""
        return self._tags

    # -- listing

    def refresh(self) -> None:
        """List anew, beside the window."""
        which, known = self._panel.filter, self._panel.articles.listed()

        def work(_job: Job) -> _Listing:
            return _listing(which, self._library.articles.list(which), known, self._library.tags.list())

        self._soon.stop()
        self._took.start()
        self._listing += 1
        self._session.jobs.start(
            work, done=self._show, failed=self._session.refuse, ended=self._rest, lane="list"
        )

    def _refresh_again(self) -> None:
        """List anew after changes; never in the midst of listing, or none would ever come to its end."""
        if self._listing:
            self._soon.start()
        else:
            self.refresh()

    def _rest(self) -> None:
        self._listing -= 1
        self._soon.setInterval(max(_TOGETHER_MILLISECONDS, _SHARE * self._took.elapsed()))

    def _show(self, result: "_Listing") -> None:
        which, articles, self._tags = result.which, result.articles, result.tags
        self._panel.list.renew(articles, result.changed)
        self._panel.set_tags(self._tags)
        if not self._panel.search.text().strip():
            self._panel.show_articles()
        if self._anew or not self._panel.list.chosen():
            self._panel.list.choose(self._opened(), scroll=self._anew)
            self._anew = False
        if self._row_after is not None and articles:
            self._panel.list.choose_row(min(self._row_after, len(articles) - 1))
        self._row_after = None
        unfiltered = (which.state, which.tag, which.query, which.collection) == (None,) * 4
        self.listed.emit(unfiltered and not articles)

    def _filter(self) -> None:
        self._session.settings.order = self._panel.order
        self._anew = True
        self.refresh()

    def _changed(self, change: Change) -> None:
        if change.kind == "article.place":
            return
        few = not change.everything and 0 < len(change.articles) <= _FEW
        if few and change.kind == "article.import" and self._plain() and not change.tags:
            self._come.update(dict.fromkeys(change.articles))
            if not self._few.isActive():
                self._few.start()
            return
        if few:
            self._renew(change)
        if not self._soon.isActive():
            self._soon.start()

    def _plain(self) -> bool:
        """Return whether the list's filter can be told from an article alone."""
        which = self._panel.filter
        return (which.tag, which.query) == (None, None)

    def _take_in(self) -> None:
        """List some of what has come in; the rest next time, so that no pause is felt."""
        if self._session.closed:
            return
        if self._listing:
            self._few.start()  # what is being read now may be from before, and would take it away again
            return
        took = QElapsedTimer()
        took.start()
        which, come, gone = self._panel.filter, [], []
        for id in list(self._come)[:_MOST]:
            del self._come[id]
            try:
                article = self._library.articles.get(id)
            except NotFound:
                gone.append(id)
                continue
            fits = which.state in (None, article.state) and which.collection in (None, article.collection)
            come += [article] if fits else []
            gone += [] if fits else [id]
        was_empty = not self._panel.articles.rowCount()
        self._panel.list.take_in(come, gone, which.order)
        if was_empty and come:
            if not self._panel.search.text().strip():
                self._panel.show_articles()
            self.listed.emit(False)
        # Each time a long list is laid out anew, whatever has come: so not too often.
        self._few.setInterval(max(_TOGETHER_MILLISECONDS, _LAYING_OUT * took.elapsed()))
        if self._come:
            self._few.start()

    def _renew(self, change: Change) -> None:
        """Show what has changed at once; listing anew may take a moment."""
        for id in change.articles:
            try:
                self._panel.articles.renew([self._library.articles.get(id)])
            except NotFound:
                continue  # deleted: listing anew takes it away

    def opened(self, id: ArticleId | None) -> None:
        """Show which article is open."""
        if id != self._open or id is None:
            self._open = id
            self._panel.list.choose(self._opened())
        self._enable()

    def _opened(self) -> list[ArticleId]:
        return [] if self._open is None else [self._open]

    def _choose(self, id: ArticleId | None) -> None:
        if id is not None:
            self._open = id
            self.articleWanted.emit(id)

    # -- doing

    def chosen(self) -> list[ArticleId]:
        """Return the chosen articles; without any, the one that is open."""
        return self._panel.list.chosen() or self._opened()

    def listed_ids(self) -> tuple[ArticleId, ...]:
        """Return the articles that the list shows, in its order."""
        return tuple(article.id for article in self._panel.articles.listed())

    def move(self, state: ReadingState) -> None:
        """Move the chosen articles to the inbox, to reading or to done."""
        chosen = self.chosen()
        if chosen:
            self._session.do(lambda: self._library.articles.set_state(chosen, state))

    def delete(self) -> None:
        """Delete the chosen articles; the next one is chosen."""
        chosen = self._panel.list.chosen()
        if not chosen:
            return
        if self._open in chosen:
            self._row_after = self._panel.articles.row_of(chosen[0])
        if self._session.do(lambda: self._library.articles.delete(chosen)) is None:
            self._row_after = None
            return
        words = self.tr("%n article(s) deleted. Ctrl+Z brings them back.", "", len(chosen))
        self._session.told.emit(words)

    def edit_details(self) -> None:
        """Open the details of the one chosen article."""
        chosen = self.chosen()
        if len(chosen) != 1:
            return
        article = self._library.articles.get(chosen[0])
        dialog = DetailsDialog(article, self._panel.window())
        dialog.saved.connect(partial(self._save, dialog, article))
        dialog.open()

    def _save(
        self,
        dialog: DetailsDialog,
        article: Article,
        correction: Correction,
        tags: tuple[str, ...],
    ) -> None:
        add, remove = set(tags) - set(article.tags), set(article.tags) - set(tags)
        made: list[Change] = []
        try:
            if add or remove:
                made.append(self._library.articles.tag([article.id], add=add, remove=remove))
            made.append(self._library.articles.correct(article.id, correction))
        except StorageError as error:
            self._take_back(made)
            dialog.refuse(error_sentence(error))
            return
        self._session.undo.add(*made)
        dialog.accept()

    def _take_back(self, changes: list[Change]) -> None:
        """Undo what was saved before the rest was refused: all is saved or nothing."""
        with suppress(StorageError):
            for change in changes:
                if change.id is not None:
                    self._library.undo(change.id)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self._panel)
        menu.setObjectName("articles.menu")
        menu.setAccessibleName(self.tr("Chosen articles"))
        for id in (*_NEEDED, "article.same-report", "file.export"):
            menu.addAction(self._actions[id])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _enable(self) -> None:
        chosen = self.chosen()
        self._actions.enable(_NEEDED, bool(chosen))
        self._actions["article.details"].setEnabled(len(chosen) == 1)
