"""A stored page read again: by today's extractor, or by another choice of content."""

import json
import sqlite3
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from storage import blocks
from storage.blobs import Blobs
from storage.clock import from_text
from storage.database import Connection
from storage.errors import ChangedSince, NotFound
from storage.progress import Progress
from storage.records import (
    ArticleId,
    CaptureId,
    Change,
    Content,
    Extract,
    Metadata,
    SavedPage,
    Stored,
)
from storage.services import editions
from storage.services.highlights import anchor_anew
from storage.services.kin import recognise
from storage.services.mutations import Mutation, Mutations
from storage.tables import articles, captures
from storage.words import count_words

if TYPE_CHECKING:
    from storage.workers import Answer, Task

_OWN = ("url",)
"""What an article keeps whatever is read: its identity hangs on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """The capture that an article shows."""

    article: ArticleId
    row: sqlite3.Row

    @property
    def capture(self) -> CaptureId:
        return CaptureId(self.row["id"])


class Rereading:
    """Does the work of :meth:`Captures.reread`."""

    def __init__(self, mutations: Mutations, blobs: Blobs) -> None:
        self._mutations = mutations
        self._blobs = blobs

    def reread(self, article: ArticleId, choice: str, *, anew: bool) -> Change:
        """Show another content of the article's capture."""
        connection = self._mutations.database.connection()
        shown = _shown(connection, article)
        name = shown.row["runner_up"] if choice == "runner-up" else choice
        made = captures.contents(connection, shown.capture)
        if not anew and (known := _newest(made, name)) is not None:
            return self._show(shown, known)
        extract = self._read(connection, shown, name)
        same = next((row for row in made if _same(row, extract, name)), None)
        if same is not None:
            return self._show(shown, same)
        return self._add(shown, extract, name)

    def page(self, article: ArticleId, progress: Progress | None) -> SavedPage:
        """Return the whole page of the article's capture; see :meth:`Captures.page`."""
        connection = self._mutations.database.connection()
        shown = _shown(connection, article)
        described, content = articles.find(connection, article), captures.content(connection, article)
        if described is None or content is None:
            raise NotFound(what=f"article {article}")
        task = replace(
            self._task(connection, shown),
            beside=content["blocks"],
            language=described.language,
            direction=described.direction,
        )
        found = _answer(task, progress).whole
        assert found is not None
        body = Content(version=content["id"], blocks=blocks.decode(found.blocks), text=found.text)
        return SavedPage(content=body, kept=found.kept)

    def _read(self, connection: Connection, shown: _Shown, choice: str) -> Extract:
        found = _answer(replace(self._task(connection, shown), choice=choice), None).extract
        assert found is not None
        return found

    def _task(self, connection: Connection, shown: _Shown) -> "Task":
        from storage.workers import Task

        row = shown.row
        stored = Stored(
            original=self._blobs.path(row["sha256"]),
            format=row["format"],
            member=row["member"],
            captured=from_text(row["captured"]),
            pictures=self._pictures(connection, shown),
        )
        # What the errors call it; the page has no other name here.
        return Task(path=Path(f"article {shown.article}"), url=row["url"], stored=stored)

    def _pictures(self, connection: Connection, shown: _Shown) -> dict[str, Path]:
        """Return the stored pictures of a capture by what the page calls them.

        Schema 1 did not keep that: of its contents the address on the web must do.
        """
        found: dict[str, Path] = {}
        for content in captures.contents(connection, shown.capture):
            for block in blocks.decode(content["blocks"]):
                for run in block.runs:
                    if run.image is not None and run.image.blob and run.image.source:
                        found.setdefault(run.image.source, self._blobs.path(run.image.blob))
            for sha256, addresses in captures.addresses(connection, content["id"]):
                for address in addresses:
                    found.setdefault(address, self._blobs.path(sha256))
        return found

    def _add(self, shown: _Shown, extract: Extract, choice: str) -> Change:
        with self._mutations.begin("article.reread") as mutation:
            for image in extract.images:
                self._blobs.write(image.sha256, image.data)
                captures.insert_blob(
                    mutation.connection, image.sha256, len(image.data), "none", image.media_type
                )
            content = captures.insert_content(
                mutation.connection, shown.capture, extract, added=mutation.now, choice=choice
            )
            _put(mutation, shown, content, extract.text, extract.metadata, extract.words)
        for image in extract.images:
            self._blobs.keep(image.sha256)
        return mutation.change

    def _show(self, shown: _Shown, content: sqlite3.Row) -> Change:
        told = json.loads(content["metadata"])
        known = {field.name for field in fields(Metadata)}
        metadata = Metadata(**{name: value for name, value in told.items() if name in known})
        text = content["text"]
        with self._mutations.begin("article.reread") as mutation:
            if content["id"] != shown.row["content"]:
                _put(mutation, shown, content["id"], text, metadata, count_words(text))
        return mutation.change


def _answer(task: "Task", progress: Progress | None) -> "Answer":
    from storage.workers import Pool

    with Pool(1) as pool:
        (answer,) = pool.read([task], progress=progress)
    if answer.error is not None:
        raise answer.error
    return answer


def _put(  # noqa: PLR0917 - what a content consists of
    mutation: Mutation, shown: _Shown, content: int, text: str, metadata: Metadata, words: int
) -> None:
    """Show a content instead of the one that the reader saw. Raises ChangedSince if that is gone."""
    now = _shown(mutation.connection, shown.article)
    if (now.capture, now.row["content"]) != (shown.capture, shown.row["content"]):
        raise ChangedSince
    values = articles.described(metadata)
    for column in (*_OWN, *json.loads(now.row["corrected"])):
        values.pop(column, None)
    if not metadata.title:
        values.pop("title", None)
    articles.update(mutation.connection, shown.article, content=content, words=words, **values)
    anchor_anew(mutation, shown.article, text)
    recognise(mutation, shown.article, content, text)
    if metadata.alternates:
        editions.recognise(mutation, shown.article, metadata)


def _shown(connection: Connection, article: ArticleId) -> _Shown:
    row = captures.shown(connection, article)
    if row is None:
        raise NotFound(what=f"article {article}")
    return _Shown(article=article, row=row)


def _newest(made: list[sqlite3.Row], choice: str) -> sqlite3.Row | None:
    return next((row for row in made if row["choice"] == choice), None)


def _same(row: sqlite3.Row, extract: Extract, choice: str) -> bool:
    """Tell whether a content is what was read just now: nothing need be added."""
    return (row["choice"], row["extractor"], row["blocks"]) == (choice, extract.extractor, extract.blocks)
