"""What is typed into the search box: found beside the window, opened at the hit."""

import re
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from gui.actions import Actions
from gui.desks.finding import FindingDesk
from gui.desks.reading import ReadingDesk
from gui.jobs import Job
from gui.models.hits import Hit
from gui.panels.library import LibraryPanel
from gui.reader.view import ReaderView
from gui.session import Session
from storage import Library
from storage.errors import NotFound
from storage.records import OBJECT, Change, SearchHit, SearchResult, Tag

_LIMIT = 40
_BLANK = str.maketrans(dict.fromkeys(f"\n\t{OBJECT}", " "))
"""What a snippet shows as a blank."""
_TYPING_MILLISECONDS = 120
_COMPLETING_MILLISECONDS = 60
_MOST_TAGS = 8
_IDLE_MILLISECONDS = 1500
"""The index catches up once nothing has changed for so long."""
_LATE_MILLISECONDS = 5000
_MANY = 512
"""And, while an import goes on, each time that it owes so many."""


@dataclass(frozen=True, slots=True)
class _Found:
    query: str
    """As it was typed, without the scope."""
    hits: tuple[Hit, ...]
    tags: tuple[Tag, ...]
    result: SearchResult


class SearchingDesk(QObject):
    """Wires the search box to ``library.search``, and keeps the index up."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        panel: LibraryPanel,
        reading: ReadingDesk,
        finding: FindingDesk,
        view: ReaderView,
        actions: Actions,
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._library = session.library
        self._panel = panel
        self._reading = reading
        self._finding = finding
        self._view = view
        self._query = ""
        self.waiting = False
        """Whether something was typed whose hits are not there yet."""
        self._open_best = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._search)
        self._completing = QTimer(self)
        self._completing.setSingleShot(True)
        self._completing.setInterval(_COMPLETING_MILLISECONDS)
        self._completing.timeout.connect(self._complete)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MILLISECONDS)
        self._idle.timeout.connect(self._catch_up)
        self._idle.start()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MILLISECONDS)
        self._late.timeout.connect(self._catch_up_with_many)
        panel.queryTyped.connect(self._type)
        panel.filterChanged.connect(lambda: self._type(panel.search.text()))
        panel.search.cursorPositionChanged.connect(lambda _old, _new: self._completing.start())
        panel.hitEntered.connect(self._enter)
        panel.hitChosen.connect(self.open)
        panel.hitRead.connect(view.setFocus)
        view.escaped.connect(panel.search.clear)
        session.bridge.changed.connect(self._changed)
        actions.connect_all({"edit.search": self._focus})

    def _focus(self) -> None:
        self._panel.show()
        self._panel.search.setFocus()
        self._panel.search.selectAll()

    # -- typing

    def _type(self, text: str) -> None:
        self._query = text.strip()
        self._open_best = False
        self.waiting = bool(self._query)
        if self._query:
            self._typing.start()
            return
        self._typing.stop()
        self._session.jobs.cancel("search")
        self._panel.hits.show(())
        self._panel.results.facets.show_counts({})
        if not self._finding.finds:
            self._finding.clear()

    def _search(self) -> None:
        query, scope = self._query, self._scope()
        self._session.jobs.start(
            partial(_find, self._library, query, scope),
            done=self._show,
            failed=self._session.refuse,
            lane="search",
        )

    def _scope(self) -> str:
        """Return the filters of the list as the beginning of a query."""
        which = self._panel.filter
        parts = []
        if which.state is not None:
            parts.append(f"is:{which.state.value}")
        if which.tag is not None:
            parts.append(f'tag:"{which.tag}"')
        if which.query is not None:
            parts.append(f"({which.query})")
        return "".join(f"{part} " for part in parts)

    def _show(self, found: _Found) -> None:
        self.waiting = False
        result, results = found.result, self._panel.results
        self._panel.hits.show(found.hits, found.tags)
        results.show_remarks(found.query, result.suggestion, result.hint, partial=result.partial)
        self._panel.show_results()
        self._count(result.query)
        if self._open_best:
            self._open_best = False
            self._panel.open_best_hit()

    def _count(self, query: str) -> None:
        """Show how what was found is shared out, a moment later."""

        def work(_job: Job) -> dict[str, list[tuple[str, int]]]:
            counts: dict[str, list[tuple[str, int]]] = {}
            for facet in self._library.search.facets(query, as_you_type=True):
                counts.setdefault(facet.field, []).append((facet.value, facet.count))
            return counts

        facets = self._panel.results.facets
        self._session.jobs.start(work, done=facets.show_counts, failed=self._session.refuse, lane="facets")

    def _complete(self) -> None:
        box = self._panel.search
        text = box.text()
        cursor = len(text.encode("utf-16-le")[: 2 * box.cursorPosition()].decode("utf-16-le", "ignore"))
        self._panel.completions.offer(self._library.search.complete(text, cursor) if text.strip() else ())

    def _enter(self) -> None:
        """Open the best hit, or do so as soon as it is found."""
        if self.waiting:
            self._open_best = True
        elif self._query:
            self._panel.open_best_hit()

    # -- opening

    def open(self, hit: Hit) -> None:
        """Open an article at a hit, with everything marked that the query finds in it."""
        if not self._reading.open(hit.article.id):
            return
        content = self._reading.content
        assert content is not None
        text, query, language = self._view.text_in_words(), self._query, hit.article.language
        if hit.highlight is not None and hit.highlight.placed:
            self._view.select_highlight(hit.highlight.id)

        def work(_job: Job) -> list[tuple[int, int]]:
            return self._library.search.passages(query, text, text_language=language)

        def mark(places: list[tuple[int, int]]) -> None:
            article = self._reading.article
            if article is None or article.id != hit.article.id:
                return
            current = -1 if hit.highlight is not None else _nearest(places, hit.found, text)
            self._finding.mark(places, current)

        self._session.jobs.start(work, done=mark, failed=self._session.refuse, lane="passages")

    # -- the index

    def _changed(self, change: Change) -> None:
        if change.kind != "article.place":
            self._idle.start()
            if not self._late.isActive():
                self._late.start()

    def _catch_up_with_many(self) -> None:
        if self._idle.isActive() and self._library.search.owed() >= _MANY:
            self._catch_up()

    def _catch_up(self) -> None:
        def work(job: Job) -> bool:
            return self._library.search.drain_aside(job)

        def done(nothing_owed: bool) -> None:
            if not nothing_owed:
                self._idle.start()

        # A busy library is left alone until the next change, or until a search asks.
        self._session.jobs.start(work, done=done, lane="index")


def _find(library: Library, query: str, scope: str, job: Job) -> _Found:
    result = library.search.find(f"{scope}({query}" if scope else query, limit=_LIMIT, as_you_type=True)
    hits = []
    for number, found in enumerate(result.hits):
        job.step(number, len(result.hits))
        try:
            article = library.articles.get(found.article)
            highlight = None if found.highlight is None else library.highlights.get(found.highlight)
        except NotFound:
            continue  # deleted a moment ago
        hits.append(Hit(found=found, article=article, highlight=highlight))
    if scope:
        result = _without_scope(result, len(scope) + 1)
    return _Found(query, tuple(hits), _tags_of(library, query), result)


def _without_scope(result: SearchResult, length: int) -> SearchResult:
    """Return a result that speaks of what was typed alone."""
    suggestion, hint = result.suggestion, result.hint
    return replace(
        result,
        suggestion=None if suggestion is None else suggestion[length:],
        hint=None if hint is None or hint.position < length else hint,
    )


def _tags_of(library: Library, query: str) -> tuple[Tag, ...]:
    """Return the tags whose path has every word of a query that is words alone."""
    sought = query.casefold().split()
    if not sought or any(mark in query for mark in ':"()*~'):
        return ()
    found = [tag for tag in library.tags.list() if all(word in tag.path.casefold() for word in sought)]
    found.sort(key=lambda tag: -(tag.articles + tag.highlights))
    return tuple(found[:_MOST_TAGS])


def _nearest(places: list[tuple[int, int]], found: SearchHit, text: str) -> int:
    """Return the number of the place that the snippet shows; 0 if it cannot be told, -1 without any."""
    if not places:
        return -1
    piece = found.snippet.removeprefix("… ").removesuffix(" …")
    at = text.translate(_BLANK).find(piece)
    if at < 0:  # where the text has marks of footnotes the piece has nothing
        letters = r"\s*".join(map(re.escape, "".join(piece.split())))
        same = re.search(letters, text)
        at = same.start() if same else -1
    if at < 0 or not found.marks:
        return 0
    shown = at + found.marks[0][0] - found.snippet.index(piece)
    return min(range(len(places)), key=lambda number: abs(places[number][0] - shown))
