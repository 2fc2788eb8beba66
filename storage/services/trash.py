"""The trash service: what was deleted, brought back or removed for good."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from storage import backups
from storage.blobs import Blobs
from storage.clock import Clock, from_text, to_text
from storage.errors import BackAgain, NotFound
from storage.locks import FolderLock
from storage.records import ArticleId, Change, Trashed, TrashKind
from storage.services.highlights import anchor_anew
from storage.services.mutations import Mutation, Mutations
from storage.tables import articles, captures, highlights, journal, tags, trash

KEPT = timedelta(days=30)
"""How long what was deleted can be brought back."""
_GAP = timedelta(days=1)
"""A library that nobody works in grows no older than this: nor does one whose clock ran away."""

Item = tuple[TrashKind, int]


class Trash:
    """``library.trash``."""

    def __init__(self, mutations: Mutations, blobs: Blobs, clock: Clock) -> None:
        self._mutations = mutations
        self._database = mutations.database
        self._blobs = blobs
        self._clock = clock

    def list(self) -> list[Trashed]:
        """Return what was deleted, the newest first. What went with its article is not named."""
        connection = self._database.connection()
        found = [each for kind in TrashKind for each in trash.listed(connection, kind)]
        return sorted(found, key=lambda each: each.deleted, reverse=True)

    def restore(self, items: Iterable[Item]) -> Change:
        """Bring things back, as one change that can be undone.

        An article brings its highlights; a tag whose path is taken gives all it had to the one that
        has it. Raises NotFound, and BackAgain for a page that was taken in again meanwhile.
        """
        with self._mutations.begin("trash.restore") as mutation:
            for kind, id in items:
                row = trash.find(mutation.connection, kind, id)
                if row is None:
                    raise NotFound(what=f"{kind} {id} in the trash")
                if kind is TrashKind.ARTICLE:
                    again = articles.by_identity(mutation.connection, row["identity"])
                    if again is not None:
                        raise BackAgain(name=row["title"], article=again["id"])
                if kind is TrashKind.TAG and _joined(mutation, row["id"], row["path"]):
                    continue
                trash.bring_back(mutation.connection, kind, id)
                if kind is TrashKind.HIGHLIGHT:
                    _anchor(mutation, row["article"])
        return mutation.change

    def remove(self, items: Iterable[Item]) -> Change:
        """Remove things for good; nothing brings them back but a backup. Raises NotFound.

        The steps of undo that told of them go as well, and their bytes in the store are overwritten.
        """
        items = list(items)
        connection = self._database.connection()
        for kind, id in items:
            if trash.find(connection, kind, id) is None:
                raise NotFound(what=f"{kind} {id} in the trash")
        return self._remove({kind: [id for other, id in items if other is kind] for kind in TrashKind})

    def empty(self) -> Change:
        """Remove all that was deleted, for good."""
        return self._collect(to_text(self._clock() + timedelta(days=36_500)))

    def collect(self) -> Change:
        """Remove what was deleted more than thirty days ago, if anything was."""
        connection = self._database.connection()
        worked = trash.worked_until(connection)
        now = self._clock()
        if worked is not None:
            now = min(now, from_text(worked) + _GAP)
        return self._collect(to_text(now - KEPT))

    def _collect(self, before: str) -> Change:
        connection = self._database.connection()
        found = {kind: trash.old(connection, kind, before) for kind in TrashKind}
        return self._remove(found) if any(found.values()) else Change(kind="trash.remove")

    def _remove(self, found: Mapping[TrashKind, Sequence[int]]) -> Change:
        folder = self._database.folder
        # No copy may be made meanwhile: it would name files that are about to go.
        with FolderLock(folder):
            spared = backups.named_blobs(folder)
            with self._mutations.begin("trash.remove", journaled=False) as mutation:
                connection = mutation.connection
                marked = {id for one in found[TrashKind.ARTICLE] for id in highlights.ids_of(connection, one)}
                journal.forget(
                    connection,
                    found[TrashKind.ARTICLE],
                    marked.union(found[TrashKind.HIGHLIGHT]),
                    found[TrashKind.TAG],
                )
                for kind in (TrashKind.HIGHLIGHT, TrashKind.ARTICLE, TrashKind.TAG):
                    trash.remove(connection, kind, found[kind])
                unnamed = [name for name in trash.forget_unnamed_blobs(connection) if name not in spared]
                # A kill between the commit and the removal leaves the marks, and the next sweep
                # does the rest.
                self._blobs.mark(unnamed)
            with self._database.transaction() as connection:
                named = captures.blobs(connection)
                self._blobs.drop([name for name in unnamed if name not in named])
        self._database.fold()
        return mutation.change


def _joined(mutation: Mutation, id: int, path: str) -> bool:
    """Give what a deleted tag had to the one that has its path now; False if none has."""
    taken = tags.find(mutation.connection, path)
    if taken is not None:
        tags.move_links(mutation.connection, id, taken["id"])
    return taken is not None


def _anchor(mutation: Mutation, article: ArticleId) -> None:
    """Find the place of what came back: the article's text may be another by now."""
    found = captures.text(mutation.connection, article)
    if found is not None:
        anchor_anew(mutation, article, found[1])
