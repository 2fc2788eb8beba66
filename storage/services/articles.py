"""The articles service: list, read, correct, tag, delete."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from storage import blocks
from storage.addresses import normal_address
from storage.blobs import Blobs
from storage.errors import NotFound, UsageError
from storage.records import (
    Article,
    ArticleFilter,
    ArticleId,
    ArticleTitle,
    Change,
    Content,
    Correction,
    ReadingState,
)
from storage.services import labels
from storage.services.corrections import corrected_values
from storage.services.mutations import Mutation, Mutations
from storage.tables import articles, captures, collections

EVERYTHING = ArticleFilter()


class Articles:
    """``library.articles``."""

    def __init__(
        self,
        mutations: Mutations,
        blobs: Blobs,
        matching: Callable[[str], set[ArticleId]],
    ) -> None:
        self._mutations = mutations
        self._database = mutations.database
        self._blobs = blobs
        self._matching = matching

    def list(self, which: ArticleFilter = EVERYTHING) -> list[Article]:
        """Return the articles that pass a filter. Only its ``query`` asks the index."""
        if which.tag is not None:
            which = replace(which, tag=labels.normal_path(which.tag))
        listed = articles.listed(self._database.connection(), which)
        if which.query is None:
            return listed
        wanted = self._matching(which.query)
        return [article for article in listed if article.id in wanted]

    def titles(self) -> Sequence[ArticleTitle]:
        """Return the titles of all articles, the newest first: ten thousand in a blink."""
        return articles.titles(self._database.connection())

    def get(self, id: ArticleId) -> Article:
        """Return an article. Raises NotFound."""
        found = articles.find(self._database.connection(), id)
        if found is None:
            raise NotFound(what=f"article {id}")
        return found

    def version(self, id: ArticleId) -> int:
        """Return the version of the body that an article shows, without reading it. Raises NotFound."""
        found = articles.content_id(self._database.connection(), id)
        if found is None:
            raise NotFound(what=f"article {id}")
        return found

    def at(self, address: str) -> Article | None:
        """Return the article that an address leads to, however it is spelled; None if there is none here."""
        normal = normal_address(address)
        if normal is None:
            return None
        connection = self._database.connection()
        row = articles.by_address(connection, normal, "")
        return None if row is None else articles.find(connection, ArticleId(row["id"]))

    def neighbours(self, id: ArticleId) -> tuple[ArticleId | None, ArticleId | None]:
        """Return the chapters before and after one in its book, None where there is none."""
        return collections.neighbours(self._database.connection(), id)

    def content(self, id: ArticleId) -> Content:
        """Return the readable body of an article. Raises NotFound."""
        row = captures.content(self._database.connection(), id)
        if row is None:
            raise NotFound(what=f"article {id}")
        return Content(
            version=row["id"],
            blocks=blocks.decode(row["blocks"]),
            text=row["text"],
            syndicated=row["syndicated"],
        )

    def html(self, id: ArticleId) -> str:
        """Return the reading HTML of an article, a fragment. Raises NotFound."""
        return blocks.to_html(self.content(id).blocks)

    def original(self, id: ArticleId) -> bytes:
        """Return the exact bytes of the page as it was saved. Raises NotFound."""
        return self._blobs.read(self.get(id).sha256, "zlib")

    def image(self, blob: str) -> bytes:
        """Return the bytes of a stored picture. Raises NotFound."""
        packing = captures.blob_packing(self._database.connection(), blob)
        if packing is None:
            raise NotFound(what=f"picture {blob}")
        return self._blobs.read(blob, packing)

    def correct(self, id: ArticleId, correction: Correction) -> Change:
        """Put right what extraction found; the user's word survives every later capture.

        Raises NotFound, and UsageError for a date, language or address that is none.
        """
        with self._mutations.begin("article.correct") as mutation:
            current = self._live(mutation, id)
            values = corrected_values(mutation.connection, current, correction)
            if values:
                articles.update(mutation.connection, id, **values)
        return mutation.change

    def set_state(self, ids: Sequence[ArticleId], state: ReadingState) -> Change:
        """Move articles to the inbox, to reading or to done. Raises NotFound."""
        with self._mutations.begin("article.state") as mutation:
            for id in ids:
                self._live(mutation, id)
                articles.update(mutation.connection, id, state=state.value)
        return mutation.change

    def set_fine(self, id: ArticleId, fine: bool = True) -> Change:
        """Note that the reader found the content that is shown fine, or not. Raises NotFound."""
        with self._mutations.begin("article.fine") as mutation:
            self._live(mutation, id)
            shown = captures.content(mutation.connection, id)
            seen = shown["id"] if fine and shown is not None else None
            articles.update(mutation.connection, id, fine=seen)
        return mutation.change

    def keep_place(self, id: ArticleId, *, place: int, shift: float, progress: float) -> Change:
        """Remember where an article was left; nothing to undo. Raises NotFound."""
        if not 0 <= progress <= 1:
            raise UsageError(reason=f"Progress lies between 0 and 1, not at {progress}.")
        with self._mutations.begin("article.place", journaled=False) as mutation:
            current = self._live(mutation, id)
            articles.update(
                mutation.connection,
                id,
                place=place,
                place_shift=shift,
                progress=max(progress, current.progress),
                read=mutation.now,
            )
        return mutation.change

    def tag(self, ids: Sequence[ArticleId], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> Change:
        """Give articles tags and take some away. Raises NotFound, BadTag; nothing is changed then."""
        added, removed = set(labels.normal_paths(add)), set(labels.normal_paths(remove))
        with self._mutations.begin("article.tag") as mutation:
            for id in ids:
                self._live(mutation, id)
                has = labels.of_item(mutation.connection, "article", id)
                labels.set_tags(mutation, "article", id, (has - removed) | added)
        return mutation.change

    def delete(self, ids: Sequence[ArticleId]) -> Change:
        """Take articles out of sight, with their highlights; undo brings all back. Raises NotFound."""
        with self._mutations.begin("article.delete") as mutation:
            for id in ids:
                self._live(mutation, id)
                articles.update(mutation.connection, id, deleted=mutation.now)
        return mutation.change

    @staticmethod
    def _live(mutation: Mutation, id: ArticleId) -> Article:
        found = articles.find(mutation.connection, id)
        if found is None:
            raise NotFound(what=f"article {id}")
        return found
