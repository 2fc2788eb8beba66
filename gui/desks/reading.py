"""The open article: showing it, keeping its place, its look, its links."""

from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from gui.actions import Actions
from gui.dialogs.link import LinkDialog, plain_address, told_address
from gui.dialogs.table import TableDialog
from gui.jobs import Job
from gui.panels.reading import ReadingPane
from gui.reader.editionline import edition_of
from gui.reader.kinline import led_to
from gui.reader.typography import Typography
from gui.reader.view import ReaderView
from gui.session import Session
from storage.errors import NotFound, StorageError
from storage.records import Article, ArticleId, Block, Change, Content, Correction

_REST_MILLISECONDS = 1500
"""A place is kept once scrolling has rested so long."""

_DECODED = QUrl.ComponentFormattingOption.FullyDecoded

_SHOWN = ("title", "byline", "site", "published", "language", "direction", "kin", "editions")
"""What the reader view shows of an article besides its content."""


class ReadingDesk(QObject):
    """Wires the reading pane to the article that is open in it."""

    opened = Signal(object)
    """The Article that is open now, or that was changed; None when none is."""
    leaving = Signal()
    """Another article is about to be shown, while the view still stands where the reader was."""
    typographyChanged = Signal(object)

    def __init__(self, session: Session, pane: ReadingPane, actions: Actions) -> None:
        super().__init__(pane)
        self._session = session
        self._library = session.library
        self._pane = pane
        self._view = pane.view
        self._article: Article | None = None
        self._content: Content | None = None
        self._editions: list[Article] = []
        self._places: dict[ArticleId, tuple[int, float]] = {}
        """Where articles were left that were read in this window."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.keep_place)
        self._view.placeChanged.connect(self._rest.start)
        self._view.linkActivated.connect(self.follow)
        self._view.browserWanted.connect(self.leave_for)
        self._view.targetReached.connect(self.tell_target)
        self._view.tableWanted.connect(self.open_table)
        self._view.told.connect(session.told)
        self._view.zoomRequested.connect(self.zoom)
        self._view.set_typography(session.settings.typography)
        session.bridge.changed.connect(self._changed)
        actions.connect_all(
            {
                "view.larger": partial(self.zoom, 1),
                "view.smaller": partial(self.zoom, -1),
                "view.normal-size": self._normal_size,
                "article.footnote": self._show_note,
            }
        )

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._article

    @property
    def content(self) -> Content | None:
        """The body of the open article."""
        return self._content

    @property
    def editions(self) -> list[Article]:
        """The open article's report in other languages."""
        return self._editions

    # -- opening and leaving

    def open(self, id: ArticleId) -> bool:
        """Open an article where it was left; False, and a word to the user, if it is gone."""
        if self._article is not None and self._article.id == id:
            self._pane.show_article()
            return True
        try:
            article, content = self._library.articles.get(id), self._library.articles.content(id)
            self.keep_place()
            self.leaving.emit()
            self._show(article, content)
        except StorageError as error:
            self._session.refuse(error)
            return False
        # The last place may still be on its way into the library.
        place, shift = self._places.get(id, (article.place, article.place_shift))
        if place or shift:
            self._view.restore_place(place, shift)
        self._rest.start()
        return True

    def _show(self, article: Article, content: Content) -> None:
        self._article, self._content = article, content
        self._editions = self._library.editions.list(article.id) if article.editions else []
        # First, so that the view has its size: text set while it is hidden keeps a stale width.
        self._pane.show_article()
        self._view.show_article(
            article,
            content,
            self._library.highlights.list(article.id),
            images=self._library.articles.image,
            kin=self._library.kin.list(article.id) if article.kin else (),
            editions=self._editions,
        )
        self._pane.bar.set_title(article.title)
        self.opened.emit(article)

    def leave(self) -> None:
        """Close the article."""
        self._article = self._content = None
        self._editions = []
        self._view.clear()
        self._pane.bar.set_title("")
        self.opened.emit(None)

    def keep_place(self, *, at_once: bool = False) -> None:
        """Remember where the open article stands, and that it is open.

        Beside the window, for an import or the index may hold the library for seconds; ``at_once`` where
        the window is going, or what is shown next depends on it.
        """
        self._rest.stop()
        article = self._article
        if article is None or self._session.closed:
            return
        place, shift = self._view.place()
        progress = self._view.progress()
        moved = (place, shift) != (article.place, article.place_shift)
        if moved:
            self._article = replace(article, place=place, place_shift=shift)
            self._places[article.id] = place, shift

        def write(_job: Job | None = None) -> None:
            if moved:
                self._library.articles.keep_place(article.id, place=place, shift=shift, progress=progress)
            if self._library.setting("window.article") != article.id:
                self._library.set_setting("window.article", article.id)

        if at_once:
            with suppress(StorageError):  # a place is not worth a message; it is kept the next time
                write()
        else:
            self._session.jobs.start(write)

    def switch(self, id: ArticleId) -> None:
        """Go on reading the report in another language, as far down as here."""
        article, content = self._article, self._content
        if article is None or content is None or article.id == id:
            return
        offset, shift = self._view.place()
        share = offset / max(1, len(content.text))
        if self.open(id) and self._content is not None:
            self._view.restore_place(round(share * len(self._content.text)), shift)

    def reopen(self) -> bool:
        """Open what was open when the library was left; False if nothing was, or it is gone."""
        id = self._library.setting("window.article")
        if not isinstance(id, int):
            return False
        try:
            self._library.articles.get(ArticleId(id))
        except NotFound:
            return False
        return self.open(ArticleId(id))

    def _changed(self, change: Change) -> None:
        article, content = self._article, self._content
        if article is None or content is None or change.kind == "article.place":
            return
        if not change.everything and article.id not in change.articles:
            return
        try:
            now = self._library.articles.get(article.id)
            same = all(getattr(now, name) == getattr(article, name) for name in _SHOWN)
            if same and self._library.articles.version(article.id) == content.version:
                self._article = now
                self.opened.emit(now)
                return
            body = self._library.articles.content(article.id)
        except NotFound:
            self.leave()
            self._pane.show_nothing("")
            return
        place = self._view.place()
        self._show(now, body)
        self._view.restore_place(*place)

    # -- how it looks

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by so many pixels; the reading place stays."""
        typography = self._session.settings.typography
        self.set_typography(replace(typography, size=typography.size + by))

    def _normal_size(self) -> None:
        self.set_typography(replace(self._session.settings.typography, size=Typography().size))

    def set_typography(self, typography: Typography) -> None:
        """Set articles so from now on."""
        self._session.settings.typography = typography
        self._view.set_typography(typography)
        self.typographyChanged.emit(typography)

    def set_language(self, language: str) -> None:
        """Put the language of the open article right."""
        article = self._article
        if article is not None and article.language != language:
            correction = Correction(language=language)
            self._session.do(lambda: self._library.articles.correct(article.id, correction))

    def set_direction(self, direction: str) -> None:
        """Let the open article run "ltr" or "rtl"."""
        article = self._article
        if article is not None and article.direction != direction:
            correction = Correction(direction=direction)
            self._session.do(lambda: self._library.articles.correct(article.id, correction))

    # -- links

    def follow(self, address: str) -> None:
        """Open an article of the library here, wherever a link names it; ask before the browser opens."""
        edition = edition_of(address)
        if edition is not None:
            self.switch(edition)
            return
        here = led_to(address) or self._known(address)
        if here is None:
            self.leave_for(address)
        elif self.open(here) and (place := QUrl(address).fragment(_DECODED)):
            self._view.go_to_anchor(place)

    def leave_for(self, address: str) -> None:
        """Show where a link truly leads, and ask before the browser opens."""
        plain = plain_address(address)
        if plain is None:
            self._session.told.emit(self.tr("This link leads nowhere that Lectorium opens."))
            return
        LinkDialog(plain, self._pane.window()).open()

    def _known(self, address: str) -> ArticleId | None:
        article = self._article_at(address)
        return None if article is None else article.id

    def _article_at(self, address: str) -> Article | None:
        try:
            return self._library.articles.at(address)
        except StorageError:
            return None  # then it leads outside

    def tell_target(self, address: str, view: ReaderView | None = None) -> None:
        """Say where the link under the mouse or the keyboard leads, in the article or another view."""
        view = view or self._view
        if not address or address.startswith("#") or led_to(address) is not None:
            view.show_target("")
            return
        article = self._article_at(address)
        if article is None:
            view.show_target(told_address(address) or self.tr("This link leads nowhere that Lectorium opens."))
        else:
            words = self.tr("In your library: {0}").format(" ".join(article.title.split()))
            view.show_target(words + "\u2003" + self.tr("(Ctrl+click: in the browser)"))

    # -- what is looked at by itself

    def _show_note(self) -> None:
        self._view.setFocus()
        if not self._view.step_note():
            self._session.told.emit(self.tr("This article has no footnotes."))

    def open_table(self, blocks: tuple[Block, ...], rtl: bool) -> None:
        """Show a table in a pane of its own."""
        TableDialog(blocks, self._pane.window(), rtl=rtl).open()
