"""The notes service: what was edited in exported files, read back."""

import contextlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from storage.errors import BadTag, NotFound, Unreadable
from storage.progress import Progress, Unwatched
from storage.records import Article, Block, Change, Highlight, NoteChange, Run
from storage.services import labels
from storage.services.mutations import Mutations
from storage.tables import articles, highlights
from storage.text import whole

if TYPE_CHECKING:
    from storage.exporters.exported_files import Found


LONGEST_SHOWN = 20_000
"""Code points of a note that are rendered: more than anybody reads beside an article."""

_SIGNS = re.compile(r"[*_`#>\[\]~=<|&\\-]|\d[.)]|\+ |:/|\n\n| {4}|\t")
"""What Markdown could take for more than words."""


class Notes:
    """``library.notes``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    @staticmethod
    def rendered(note: str) -> tuple[Block, ...]:
        """Return a note, which is Markdown, as blocks: a picture is named only, HTML in it is text."""
        return _rendered(note[:LONGEST_SHOWN])

    def edited(self, paths: Iterable[Path], *, progress: Progress | None = None) -> list[NoteChange]:
        """Return what notes and tags in exported files, or folders of them, say otherwise than here.

        What is in the file as it was exported is no change, whatever has become of it here. Raises
        NotFound, Unreadable, Cancelled.
        """
        from storage.exporters import exported_files

        watched, found, number = progress or Unwatched(), [], 0
        for path in paths:
            if not path.exists():
                raise NotFound(what=f"file {path}")
            try:
                for file in exported_files.files(path):
                    watched.step(number, None, file.name)
                    number += 1
                    for one in exported_files.read(file):
                        found += self._changes(one)
            except OSError as error:
                raise Unreadable(path=path, reason=error.strerror or error) from error
        watched.step(number, number)
        return found

    def apply(self, changes: Sequence[NoteChange]) -> Change:
        """Take edited notes and tags over, in one change. Raises NotFound, BadTag."""
        with self._mutations.begin("notes.read-back") as mutation:
            for change in changes:
                kind, id, table = (
                    ("article", change.article, articles)
                    if change.highlight is None
                    else ("highlight", change.highlight, highlights)
                )
                if table.find(mutation.connection, id) is None:
                    raise NotFound(what=f"{kind} {id}")
                if change.field == "tags":
                    labels.set_tags(mutation, kind, id, labels.normal_paths(change.after))
                    values: dict[str, object] = {}
                else:
                    values = {"note": whole(str(change.after))}
                if kind == "highlight":
                    values["modified"] = mutation.now
                if values:
                    table.update(mutation.connection, id, **values)
        return mutation.change

    def _changes(self, found: "Found") -> list[NoteChange]:
        from storage.exporters.escaping import plain
        from storage.exporters.exported_files import SAME
        from storage.exporters.passages import tags_digest
        from storage.exporters.regions import digest

        connection = self._database.connection()
        owner: Article | Highlight | None
        if found.uid:
            owner = highlights.by_uid(connection, found.uid)
        else:
            owner = articles.by_uid(connection, found.article)
        if owner is None:
            return []
        changes = []
        if found.note is not None and digest(found.note) != found.note_written:
            here = plain(owner.note)
            if found.note != here:
                conflict = digest(here) != found.note_written
                changes.append(_change(found, owner, "note", owner.note, found.note, conflict))
        if found.tags is not None and found.tags_written != SAME:
            there = _paths(found.tags, owner.tags)
            if tags_digest(there) != found.tags_written and there != owner.tags:
                conflict = bool(found.uid) and tags_digest(owner.tags) != found.tags_written
                changes.append(_change(found, owner, "tags", owner.tags, there, conflict))
        return changes


def _paths(texts: Sequence[str], here: Sequence[str]) -> tuple[str, ...]:
    """Return the paths that a file tells; those that the owner has, too, are spelt as they are here."""
    from storage.exporters.escaping import plain

    spelt = {plain(path): path for path in here}
    found: set[str] = set()
    for text in texts:
        with contextlib.suppress(BadTag):
            path = labels.normal_path(text)
            found.add(spelt.get(plain(path), path))
    return tuple(sorted(found))


def _change(  # noqa: PLR0917 - the facts of one record
    found: "Found",
    owner: Article | Highlight,
    field: str,
    before: str | tuple[str, ...],
    after: str | tuple[str, ...],
    conflict: bool,
) -> NoteChange:
    mark = owner if isinstance(owner, Highlight) else None
    return NoteChange(
        path=found.path,
        article=owner.article if isinstance(owner, Highlight) else owner.id,
        highlight=None if mark is None else mark.id,
        field=field,
        before=before,
        after=after,
        conflict=conflict,
    )


@lru_cache(maxsize=512)
def _rendered(note: str) -> tuple[Block, ...]:
    if _SIGNS.search(note) is None:  # most notes; a parser takes its time to load
        return (Block(runs=(Run(text=note.strip()),)),) if note.strip() else ()
    from storage import blocks
    from storage.importers import markdown

    return tuple(map(_without_pictures, blocks.parse(markdown.note(note))))


def _without_pictures(block: Block) -> Block:
    runs = (
        replace(run, text=f"[{run.image.alt}]" if run.image.alt else "[…]", image=None) if run.image else run
        for run in block.runs
    )
    return replace(block, runs=tuple(runs))
