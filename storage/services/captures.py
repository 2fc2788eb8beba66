"""The captures service: saved pages on their way into the library."""

import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage import blocks
from storage.addresses import identity_of, normal_address, plainer
from storage.blobs import Blobs
from storage.clock import Clock, to_text
from storage.database import Connection
from storage.errors import NotFound, StorageError
from storage.progress import Progress
from storage.records import (
    ArticleId,
    Capture,
    CaptureId,
    Change,
    Comparison,
    Content,
    Extract,
    Failure,
    Imported,
    ImportStatus,
    Member,
    Metadata,
    SamplePassage,
    SavedPage,
)
from storage.services import editions, labels, listing
from storage.services.highlights import Highlights, anchor_anew
from storage.services.kin import recognise
from storage.services.mutations import Mutation, Mutations, new_uid
from storage.tables import articles, captures, collections
from storage.text import line, whole

if TYPE_CHECKING:
    from storage.services.intake import Note


class Captures:
    """``library.captures``."""

    def __init__(self, mutations: Mutations, blobs: Blobs, clock: Clock, highlights: Highlights) -> None:
        self._mutations = mutations
        self._highlights = highlights
        self._database = mutations.database
        self._blobs = blobs
        self._clock = clock

    def list(self, article: ArticleId) -> list[Capture]:
        """Return an article's captures, oldest first."""
        return captures.of_article(self._database.connection(), article)

    def content(self, capture: CaptureId) -> Content:
        """Return the readable body of one capture, as it was read last. Raises NotFound."""
        row = captures.content_of(self._database.connection(), capture)
        if row is None:
            raise NotFound(what=f"capture {capture}")
        return Content(version=row["id"], blocks=blocks.decode(row["blocks"]), text=row["text"])

    def original(self, capture: CaptureId) -> bytes:
        """Return the exact bytes of one capture's page. Raises NotFound."""
        row = captures.content_of(self._database.connection(), capture)
        if row is None:
            raise NotFound(what=f"capture {capture}")
        return self._blobs.read(row["sha256"], "zlib")

    def compare(self, before: CaptureId, after: CaptureId) -> Comparison:
        """Return two captures as one text, with what was added, removed and moved. Raises NotFound.

        They may be of one article or of two.
        """
        from storage import comparison

        return comparison.compare(self.content(before), self.content(after))

    def members(
        self, paths: Iterable[Path], *, progress: Progress | None = None
    ) -> Iterator[tuple[Path, Member] | Failure]:
        """List the pages of files without taking any in, each with the file that it is in.

        Raises Cancelled from ``progress``.
        """
        return listing.members(paths, progress)

    def containers(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return those files that may hold several pages to choose from."""
        from storage.importers import registry

        return tuple(path for path in paths if registry.is_container(path))

    def add(
        self,
        paths: Iterable[Path],
        *,
        url: str | None = None,
        members: Mapping[Path, frozenset[str]] | None = None,
        progress: Progress | None = None,
    ) -> Generator[Imported | Failure, None, None]:
        """Take in files and folders of saved pages, in order; yield each once it is durable.

        Reading happens in worker processes; one bad page costs only itself. ``url`` is the address
        of the (one) page, ``members`` names the wanted pages of those files of which not all are.
        Raises Cancelled from ``progress``, and LibraryBusy, CannotWrite or LibraryDamaged when the
        store itself fails; what was yielded stays, and :meth:`Imports.resume` takes the rest in.
        """
        from storage.services.imports import Imports

        imports = Imports(self._database, self._blobs, self._clock, self)
        return imports.add(paths, url=url, members=members, progress=progress)

    def add_sample(
        self, folder: Path, passages: Iterable[SamplePassage], *, progress: Progress | None = None
    ) -> Generator[Imported | Failure, None, None]:
        """Take in the sample pages of a folder; mark the example passages of those that are new."""
        wanted: dict[str, list[SamplePassage]] = {}
        for passage in passages:
            wanted.setdefault(passage.page, []).append(passage)
        for result in self.add([folder], progress=progress):
            if isinstance(result, Imported) and result.status is ImportStatus.NEW:
                for passage in wanted.get(Path(result.input).name, ()):
                    self._mark(result.article, passage)
            yield result

    def _mark(self, article: ArticleId, passage: SamplePassage) -> None:
        found = captures.text(self._database.connection(), article)
        start = -1 if found is None else found[1].find(passage.quote)
        if start >= 0:
            self._highlights.add(
                article,
                start,
                start + len(passage.quote),
                color=passage.color,
                note=passage.note,
                tags=passage.tags,
            )

    def keep(
        self,
        path: Path | str,
        extract: Extract,
        *,
        explicit: str | None = None,
        note: "Note | None" = None,
    ) -> Imported:
        """Store what a worker read from a path, or from an address that was fetched.

        ``explicit`` is the address given by hand; ``note`` writes down what became of it in the
        same transaction.
        """
        extract = replace(extract, metadata=_complete(extract.metadata, Path(path)))
        try:
            with self._mutations.begin("article.import", journaled=False) as mutation:
                article, title, status = self._store(mutation, extract, explicit)
                result = Imported(
                    input=path,
                    member=extract.member,
                    article=article,
                    title=title,
                    format=extract.format,
                    status=status,
                )
                if note is not None:
                    note(mutation.connection, result)
        except (StorageError, KeyboardInterrupt):
            with suppress(StorageError):  # a full disk wants the room back; else the next import sweeps
                self.sweep()
            raise
        for name in (extract.sha256, *(image.sha256 for image in extract.images)):
            self._blobs.keep(name)
        return result

    def reread(self, article: ArticleId, choice: str = "", *, anew: bool = True) -> Change:
        """Read the stored page of an article again, by another ``choice`` of content if one is named.

        The new content is shown instead of the old, which is kept; highlights are anchored anew,
        and what the user put right stays. ``choice`` is as for ``extract``. Unless ``anew``, a content
        of that choice that was made before is shown at once. A page that gives what is shown
        changes nothing. Raises NotFound, and what reading a page may raise.
        """
        from storage.services.rereading import Rereading

        return Rereading(self._mutations, self._blobs).reread(article, choice, anew=anew)

    def page(self, article: ArticleId, *, progress: Progress | None = None) -> SavedPage:
        """Return the whole of the page that an article was made of, and which of it the article has.

        The page is read in a worker process, like any that comes in; nothing is changed. Of its
        pictures only the article's are stored. Raises NotFound, what reading a page may raise, and
        Cancelled from ``progress``.
        """
        from storage.services.rereading import Rereading

        return Rereading(self._mutations, self._blobs).page(article, progress)

    def _store(
        self, mutation: Mutation, extract: Extract, explicit: str | None
    ) -> tuple[ArticleId, str, ImportStatus]:
        connection = mutation.connection
        address = extract.metadata.url
        identity = identity_of(address, extract.sha256)
        same_bytes = articles.by_original(connection, extract.sha256)
        known = articles.by_address(connection, address, extract.sha256)
        if known is None and same_bytes and explicit is not None:
            # The page came before without an address: it has one now.
            known = next((row for row in same_bytes if row["url"] is None), None)
            same_bytes = same_bytes if known is not None else []
            if known is not None:
                articles.update(connection, known["id"], url=explicit, identity=identity)
        if same_bytes and (known is None or known["id"] in {row["id"] for row in same_bytes}):
            row = known or same_bytes[0]
            if row["collection"] is None:
                self._collect(mutation, ArticleId(row["id"]), extract)
            self._heal(connection, extract)
            return ArticleId(row["id"]), row["title"], ImportStatus.DUPLICATE
        if known is None:
            article = articles.insert(
                connection,
                uid=new_uid(),
                identity=identity,
                metadata=extract.metadata,
                words=extract.words,
                added=mutation.now,
            )
            self._add_capture(mutation, article, extract)
            self._collect(mutation, article, extract)
            if extract.tags:
                labels.set_tags(mutation, "article", article, labels.normal_paths(extract.tags))
            return article, extract.metadata.title, ImportStatus.NEW
        article = ArticleId(known["id"])
        values = articles.described(extract.metadata)
        if address and known["url"] and identity_of(known["url"], "") == identity:
            values["url"] = plainer(known["url"], address)
        for column in json.loads(known["corrected"]):
            values.pop(column, None)
        articles.update(connection, article, **values, words=extract.words)
        self._add_capture(mutation, article, extract)
        anchor_anew(mutation, article, extract.text)
        return article, str(values.get("title", known["title"])), ImportStatus.UPDATED

    @staticmethod
    def _collect(mutation: Mutation, article: ArticleId, extract: Extract) -> None:
        """Put an article in its place among those that it came with."""
        if extract.collection is not None:
            connection = mutation.connection
            collection = collections.put(connection, extract.collection, uid=new_uid(), added=mutation.now)
            articles.update(connection, article, collection=collection, position=extract.position)

    def _add_capture(self, mutation: Mutation, article: ArticleId, extract: Extract) -> None:
        connection = mutation.connection
        self._blobs.write(extract.sha256, extract.packed)
        captures.insert_blob(connection, extract.sha256, extract.size, "zlib", "text/html")
        for image in extract.images:
            self._blobs.write(image.sha256, image.data)
            captures.insert_blob(connection, image.sha256, len(image.data), "none", image.media_type)
        capture = captures.insert(
            connection,
            article,
            extract,
            uid=new_uid(),
            captured=to_text(self._captured(extract.saved)),
            added=mutation.now,
        )
        content = captures.insert_content(connection, capture, extract, added=mutation.now)
        articles.update(connection, article, capture=capture, content=content)
        recognise(mutation, article, content, extract.text, extract.signature)
        editions.recognise(mutation, article, extract.metadata)

    def _heal(self, connection: Connection, extract: Extract) -> None:
        """Put back files of a page that was lost or damaged since it was taken in."""
        files = {extract.sha256: extract.packed} | {image.sha256: image.data for image in extract.images}
        for name, data in files.items():
            packing = captures.blob_packing(connection, name)
            if packing is not None and not self._blobs.sound(name, packing):
                self._blobs.write(name, data, anew=True)

    def _captured(self, saved: datetime | None) -> datetime:
        # A file dated in the future was saved by a wrong clock: now is the better witness.
        now = self._clock()
        return saved if saved is not None and saved <= now else now

    def sweep(self) -> None:
        """Clear what a killed import left behind; usually one look at an empty folder."""
        if not self._blobs.incoming():
            return
        with self._database.transaction() as connection:
            named = captures.blobs(connection)
            self._blobs.sweep([name for name in self._blobs.incoming() if name not in named])


def _complete(metadata: Metadata, path: Path) -> Metadata:
    name = shown = line(whole(path.name))
    for suffix in (".gz", ".html", ".htm", ".xhtml"):
        name = name.removesuffix(suffix)
    return replace(
        metadata,
        title=metadata.title or name or shown,
        url=None if metadata.url is None else normal_address(metadata.url),
    )
