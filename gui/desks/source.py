"""The whole saved page of the open article: read in a worker, shown at the same place, left the same way."""

from functools import partial

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.jobs import Job
from gui.panels.reading import ReadingPane
from gui.panels.source import SourcePane
from gui.session import Session
from storage.errors import StorageError
from storage.records import Article, ArticleId, Change, Content, HighlightId, SavedPage

_LANE = "source"
Place = tuple[int, float]


class SourceDesk(QObject):
    """Wires the source pane to ``library.captures.page`` and ``library.highlights``."""

    def __init__(self, session: Session, reading: ReadingDesk, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._library = session.library
        self._reading = reading
        self._pane = pane
        self._action = actions["view.source"]
        self._made: SourcePane | None = None
        self._known: tuple[ArticleId, int, SavedPage] | None = None
        """The page that was read last, with its article and the version of the article's content."""
        self._entered: tuple[Place, Place] | None = None
        """The places in the article and on the page at which the page was opened."""
        self._action.toggled.connect(self._toggle)
        reading.opened.connect(self._opened)
        pane.turned.connect(self._shown)
        session.bridge.highlightsChanged.connect(self._changed)
        self._opened(None)

    @property
    def _source(self) -> SourcePane:
        """The pane, made when the first page is wanted."""
        if self._made is None:
            made = self._made = self._pane.source
            made.left.connect(self.leave)
            view = made.view
            view.set_typography(self._session.settings.typography)
            view.set_color(self._session.settings.color)
            view.linkActivated.connect(self._reading.follow)
            view.browserWanted.connect(self._reading.leave_for)
            view.targetReached.connect(partial(self._reading.tell_target, view=view))
            view.tableWanted.connect(self._reading.open_table)
            view.told.connect(self._session.told)
            view.zoomRequested.connect(self._reading.zoom)
            view.highlightRequested.connect(self._add)
            view.colorPicked.connect(lambda id, color: self._edit(id, color=color))
            view.tagsEdited.connect(lambda id, tags: self._edit(id, tags=tags))
            view.noteEdited.connect(lambda id, note: self._edit(id, note=note))
            view.deleteRequested.connect(self._delete)
            self._reading.typographyChanged.connect(view.set_typography)
        return self._made

    # -- coming and going

    def _toggle(self, on: bool) -> None:
        if on and not self._pane.sources:
            self._enter()
        elif not on and self._pane.sources:
            self._leave()

    def _enter(self) -> None:
        article, content = self._reading.article, self._reading.content
        if article is None or content is None:
            self._action.setChecked(False)
            return
        place = self._pane.view.place()
        source = self._source
        if self._known is not None and self._known[:2] == (article.id, content.version):
            self._pane.show_source()
            self._show(article, content, place, self._known[2])
            return
        source.show_reading()
        self._pane.show_source()

        def work(job: Job) -> SavedPage:
            return self._library.captures.page(article.id, progress=job)

        self._session.jobs.start(
            work,
            done=partial(self._show, article, content, place),
            failed=self._refuse,
            lane=_LANE,
        )

    def _show(self, article: Article, content: Content, place: Place, page: SavedPage) -> None:
        now, body = self._reading.article, self._reading.content
        if now is None or body is None or (now.id, body.version) != (article.id, page.content.version):
            return  # another article was opened meanwhile
        self._known = (article.id, content.version, page)
        view = self._source.view
        self._source.show_page(whole=not _left_out(page))
        view.show_page(
            article, page, self._library.highlights.list(article.id), images=self._library.articles.image
        )
        view.restore_place(view.ways.on_page(place[0]), place[1])
        self._entered = place, view.place()

    def _refuse(self, error: StorageError) -> None:
        self._session.refuse(error)
        self.leave()

    def leave(self) -> None:
        """Go back to the article."""
        self._action.setChecked(False)

    def _leave(self) -> None:
        place = self._place()
        if self._reading.article is not None:
            self._pane.show_article()
            if place is not None:
                self._pane.view.restore_place(*place)
            self._pane.view.setFocus()

    def _place(self) -> Place | None:
        """Return where to go on in the article; None if the page has not been shown."""
        if self._entered is None or self._made is None:
            return None
        (place, here), view = self._entered, self._made.view
        offset, shift = view.place()
        # Where nothing was scrolled, to the pixel where it was, even if that is no part of the page.
        return place if (offset, shift) == here else (view.ways.in_article(offset), shift)

    def _shown(self) -> None:
        """Something else may have come in place of the page."""
        if not self._pane.sources and self._made is not None:
            self._session.jobs.cancel(_LANE)
            self._entered = None
            self._made.view.clear()
        self._action.setChecked(self._pane.sources)

    def _opened(self, article: Article | None) -> None:
        self._action.setEnabled(article is not None)
        content = self._reading.content
        open_now = None if article is None or content is None else (article.id, content.version)
        if self._known is not None and self._known[:2] != open_now:
            self._known = None

    # -- highlights

    def _changed(self, articles: frozenset[ArticleId] | None) -> None:
        article = self._reading.article
        if self._made is None or not self._pane.sources or article is None or self._entered is None:
            return
        if articles is None or article.id in articles:
            self._made.view.show_highlights(self._library.highlights.list(article.id))

    def _add(self, start: int, end: int, color: str) -> None:
        article = self._reading.article
        where = self._source.view.ways.range_in_article(start, end)
        if article is not None and where is not None:
            add = self._library.highlights.add
            self._session.do(lambda: add(article.id, *where, color=color))

    def _edit(self, id: HighlightId, **values: object) -> None:
        edit = self._library.highlights.edit
        self._session.do(lambda: edit([id], **values))  # type: ignore[arg-type]

    def _delete(self, id: HighlightId) -> None:
        def delete() -> Change:
            return self._library.highlights.delete([id])

        self._session.do(delete)


def _left_out(page: SavedPage) -> bool:
    return sum(one.end - one.start for one in page.kept) + 2 < len(page.content.text)
