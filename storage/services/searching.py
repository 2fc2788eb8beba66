"""The search service: what a query finds in articles, highlights and notes."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from storage.blocks.references import without_references
from storage.clock import Clock, utc_now
from storage.database import Database
from storage.errors import CannotWrite, LibraryBusy, UsageError
from storage.progress import Progress, Unwatched
from storage.records import (
    ArticleId,
    Completion,
    Facet,
    HighlightId,
    SearchHint,
    SearchHit,
    SearchResult,
)
from storage.search import query as language
from storage.search.deadline import Deadline
from storage.search.query import Node
from storage.search.snippets import Marker
from storage.services import completing, facets
from storage.services.describing import Describer, as_spelt
from storage.services.remembered import Remembered
from storage.tables import articles, findable, kin, queue

if TYPE_CHECKING:
    from storage.services.aside import Aside
    from storage.services.finding import Finder, Found
    from storage.services.indexing import Indexing
    from storage.services.suggesting import Mending

_DRAIN_SECONDS = 2.0
"""How long a search brings the index up to date first (the command line's contract)."""
_SECONDS = 0.5
"""How long a search looks for hits while somebody types; what it found until then is answered."""
_PATIENT_SECONDS = 3.0
"""The same where the next query does not wait behind it: a busy machine should not cost a hit."""
_LONG_SECONDS = 5.0
"""How long all articles that a query finds are looked for."""
_FEW = 8
"""Entries of the queue that are written within a blink: a highlight and what follows from it."""
_PLACES = ("all", "articles", "highlights")

T = TypeVar("T")


class Searching:
    """``library.search``. Whoosh is loaded when it is first needed."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock
        self._opened: Indexing | None = None
        self._aside: Aside | None = None
        self._remembered = Remembered()
        self._attended = False

    def find(
        self, query: str, *, limit: int = 20, within: str = "all", as_you_type: bool = False
    ) -> SearchResult:
        """Return the best hits of a query, best first; articles and highlights take turns.

        ``within`` is "all", "articles" or "highlights"; ``as_you_type`` takes the last word as the
        beginning of one, and waits for no other writer of the index: while that is made, it answers
        from what is written so far, and says that it is ``partial``. Raises UsageError for another
        place or a limit under 1; no query is wrong.
        """
        if within not in _PLACES:
            raise UsageError(reason=f"Search in {', '.join(_PLACES)}, not in {within}.")
        if limit < 1:
            raise UsageError(reason="A limit must be at least 1.")
        node, hint = self._understood(query, as_you_type=as_you_type)
        if node is None:
            return SearchResult(query=query, hits=(), total=0, hint=hint)
        self._catch_up(0 if as_you_type else _DRAIN_SECONDS)

        def ask(finder: "Finder") -> "tuple[list[Found], int, str | None, bool]":
            ranked, total = finder.ranked(node, limit, within)
            late = finder.deadline.missed
            if total > LITTLE or late:
                return ranked, total, None, late
            mending = suggesting.mended(
                finder, query, node, total=total, within=within, as_you_type=as_you_type
            )
            return ranked, total, mending and self._spelt(finder, query, mending), late

        from storage.services import suggesting
        from storage.services.suggesting import LITTLE

        try:
            ranked, total, suggestion, late = self._look(
                ask, _SECONDS if as_you_type else _PATIENT_SECONDS, patient=not as_you_type
            )
        except LibraryBusy:
            if not as_you_type:
                raise
            return SearchResult(query=query, hits=(), total=0, hint=hint, partial=True)
        hits = tuple(self._hits(node, ranked))
        if late:
            hint = SearchHint(code="timed-out", position=0)
        return SearchResult(
            query=query,
            hits=hits,
            total=total,
            suggestion=suggestion,
            hint=hint,
            partial=self.owed() > _FEW,
        )

    def _understood(self, query: str, *, as_you_type: bool = False) -> language.Understood:
        today = self._clock().astimezone().date()
        return language.understand(query, as_you_type=as_you_type, today=today)

    def matching(self, query: str) -> set[ArticleId]:
        """Return the articles that a query finds by their text, their title or their note."""
        node, _ = self._understood(query)
        if node is None:
            return set()
        self._catch_up(_DRAIN_SECONDS)
        found = self._look(lambda finder: finder.articles(node), _LONG_SECONDS)
        return {ArticleId(id) for id in found}

    def marked(self, query: str, *, as_you_type: bool = False) -> set[HighlightId]:
        """Return the highlights that a query finds by their quote, note and tags."""
        node, _ = self._understood(query, as_you_type=as_you_type)
        if node is None:
            return set()
        self._catch_up(0 if as_you_type else _DRAIN_SECONDS)
        found = self._look(lambda finder: finder.highlights(node), _LONG_SECONDS, patient=not as_you_type)
        return {HighlightId(id) for id in found}

    def facets(self, query: str, *, most: int = 12, as_you_type: bool = False) -> tuple[Facet, ...]:
        """Return how the articles that a query finds are shared out, as :meth:`matching` finds them.

        For each of site, author, tag, lang, published (years) and is in turn the commonest values,
        at most ``most``; no query counts every article. Waits for no writer of the index.
        """
        node, _ = self._understood(query, as_you_type=as_you_type)
        found: set[int] | None = None
        if node is not None:
            self._catch_up(0)
            found = self._look(lambda finder: finder.articles(node), _SECONDS, patient=False)
        return facets.counted(self._database.connection(), self._remembered, found, most)

    def complete(self, text: str, cursor: int) -> tuple[Completion, ...]:
        """Return what could stand at the cursor (a code point) of a query: fields and their values.

        The likeliest first, a few at most; none where words of a text are typed.
        """
        return completing.completions(self._database.connection(), text, cursor)

    def alike(self, text: str, most: int, *, but: ArticleId) -> list[tuple[ArticleId, tuple[str, ...]]]:
        """Return the articles most like a text, the likest first, and the words they share with it."""
        self._catch_up(_DRAIN_SECONDS)
        found = self._look(lambda finder: finder.alike(text, most, but), _LONG_SECONDS)
        alive = articles.live(self._database.connection(), [id for id, _ in found])
        return [(ArticleId(id), words) for id, words in found if id in alive]

    def passages(self, query: str, text: str, *, text_language: str = "") -> list[tuple[int, int]]:
        """Return where a text has the words of a query: (start, end) in code points, in order.

        With its language, words that only share a stem are among them.
        """
        node = language.parse(query)
        return Marker(language.passages_of(node), text_language).marks(text)

    # -- the index

    def drain(self, seconds: float, *, bulk: bool = False) -> bool:
        """Write what the index owes for so long; True if nothing is owed any more.

        In ``bulk``, where nobody waits for the index, it takes a third of the work.
        """
        return not self.owed() or self._indexing().drain(seconds, bulk=bulk)

    def drain_aside(self, progress: Progress | None = None) -> bool:
        """Write for some seconds, in a process of its own where much is owed; True if nothing is left.

        That process also recognises the articles of a library from before there was kin.
        For a window: the calling thread only waits, or works for some milliseconds. Raises
        Cancelled from ``progress``; the process then goes on with what it has begun. An index that
        is missing, damaged, foreign or outdated is noticed at the first call and made anew.
        """
        watch = progress or Unwatched()
        if not self._attended:
            with contextlib.suppress(LibraryBusy):
                self._indexing().attend()
                self._attended = True
        owed = self.owed()
        if owed <= _FEW:
            # What was just saved waits for nothing else.
            done = self.drain(_DRAIN_SECONDS)
            untidy = self._opened is not None and self._opened.untidy()
            if not done or not (untidy or kin.unsigned(self._database.connection(), 1)):
                return done
        from storage.services.aside import Aside

        with _OPENING:
            self._aside = self._aside or Aside(self._database.folder)
        try:
            return self._aside.drain(lambda: watch.step(0, owed))
        except (EOFError, OSError):  # it was killed: the next call starts another
            self._aside.close()
            self._aside = None
            return False

    def owed(self) -> int:
        """Return how many articles and highlights the index does not know as they are."""
        return queue.count(self._database.connection())

    def rebuild(self, progress: Progress | None = None) -> tuple[int, int]:
        """Make the index anew; return how many articles and highlights it holds.

        The old one answers meanwhile. Raises LibraryBusy, CannotWrite and Cancelled, leaving it.
        """
        return self._indexing().rebuild(progress)

    def counts(self) -> tuple[int, int]:
        """Return how many articles and highlights the index holds; none if it cannot be read."""
        return self._indexing().counts()

    def state(self) -> str:
        """Return "sound", "stale" (missing, foreign, outdated, behind) or "corrupt"."""
        return self._indexing().state()

    def renew(self) -> None:
        """Begin the index anew where it is whole, but an earlier version's or another computer's."""
        self._indexing().renew()

    def distrust(self) -> None:
        """Forget the index, since the store was replaced; the next search makes it anew."""
        self._indexing().distrust()

    def close(self) -> None:
        """Let go of the index's files, and of the process beside."""
        if self._aside is not None:
            self._aside.close()
            self._aside = None
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _indexing(self) -> "Indexing":
        if self._opened is None:
            from storage.services.indexing import Indexing

            with _OPENING:
                self._opened = self._opened or Indexing(self._database)
        return self._opened

    def _catch_up(self, seconds: float) -> None:
        try:
            self.drain(seconds)
        except (CannotWrite, LibraryBusy):
            pass  # the index as it is still answers

    def _look(self, ask: "Callable[[Finder], T]", seconds: float, *, patient: bool = True) -> T:
        """Return what ``ask`` finds in so long; damage that shows on the way is mended once.

        Loading Whoosh, opening the index and making it anew are not counted: what they took would
        leave nothing for the looking, and the first search after a rebuild would find nothing.
        """
        from storage.search.index import IndexDamaged

        try:
            return self._look_once(ask, seconds, patient=patient)
        except IndexDamaged:
            self._indexing().mend(patient=patient)
            return self._look_once(ask, seconds, patient=patient)

    def _look_once(self, ask: "Callable[[Finder], T]", seconds: float, *, patient: bool) -> T:
        from storage.services.finding import Finder

        with self._indexing().reading(patient=patient) as (articles, annotations):
            return ask(
                Finder(
                    self._database.connection(),
                    articles,
                    annotations,
                    deadline=Deadline(seconds),
                    now=self._clock(),
                    remembered=self._remembered,
                )
            )

    # -- hits

    def _hits(self, node: Node, ranked: "list[Found]") -> Iterator[SearchHit]:
        """Yield the hits; what was deleted a moment ago is left out."""
        connection = self._database.connection()
        wanted = {found.id for found in ranked if not found.is_highlight}
        texts = {row["id"]: row for row in findable.articles(connection, wanted)}
        wanted = {found.id for found in ranked if found.is_highlight}
        highlights = {row["id"]: row for row in findable.highlights(connection, wanted)}
        passages = tuple(language.passages_of(node))
        describers: dict[str, Describer] = {}
        for found in ranked:
            row = (highlights if found.is_highlight else texts).get(found.id)
            if row is None:
                continue
            describer = describers.setdefault(row["language"], Describer(connection, passages, row["language"]))
            snippet, marks, reason = describer.of(row, is_highlight=found.is_highlight)
            yield SearchHit(
                article=ArticleId(row["article"] if found.is_highlight else found.id),
                highlight=HighlightId(found.id) if found.is_highlight else None,
                title=row["title"],
                snippet=snippet,
                marks=marks,
                score=found.score,
                reason=reason,
            )

    def _spelt(self, finder: "Finder", query: str, mending: "Mending") -> str:
        """Return a mended query with its words as they are spelt in what it finds."""
        from storage.services.suggesting import replaced

        ranked, _ = finder.ranked(mending.node, 1, "all")
        connection = self._database.connection()
        text = language_of = ""
        for found in ranked:
            rows = (
                findable.highlights(connection, {found.id})
                if found.is_highlight
                else findable.articles(connection, {found.id})
            )
            for row in rows:
                language_of = row["language"]
                text = "\n".join(
                    (
                        row["title"],
                        row["quote"] if found.is_highlight else without_references(row["text"], row["linking"]),
                        row["note"],
                    )
                )
        return replaced(
            query,
            tuple(
                (start, end, as_spelt(term, text, language_of, query[start:end]))
                for start, end, term in mending.words
            ),
        )


_OPENING = threading.Lock()
