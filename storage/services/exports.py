"""The exports service: articles and annotations on their way out."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from storage import blocks
from storage.blobs import Blobs
from storage.clock import Clock
from storage.database import Database
from storage.errors import NotFound, UnknownFormat
from storage.progress import Progress, Unwatched
from storage.records import (
    ArticleFilter,
    ArticleId,
    Content,
    Exported,
    ExportItem,
    HighlightId,
)
from storage.tables import articles, captures, highlights

if TYPE_CHECKING:
    from storage.services.searching import Searching


class Exports:
    """``library.exports``."""

    def __init__(
        self, database: Database, blobs: Blobs, search: "Searching", clock: Clock
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._search = search
        self._clock = clock

    def formats(self) -> tuple[str, ...]:
        """Return the names of the export formats."""
        from storage.exporters import registry

        return tuple(exporter.name for exporter in registry.exporters())

    @staticmethod
    def body(content: Content) -> str:
        """Return a content as Markdown, without annotations."""
        from storage.exporters.article_markdown import to_markdown

        return to_markdown(content.blocks)

    def search(self, query: str, *, limit: int = 200) -> str:
        """Return what a search finds as one Markdown document: passages with their sources, best first.

        Raises UsageError for a limit under 1.
        """
        from storage.exporters.search_results import Findings, to_markdown

        hits = self._search.find(query, limit=limit).hits
        marked: dict[ArticleId, list[HighlightId]] = {}
        for hit in hits:
            found = marked.setdefault(hit.article, [])
            if hit.highlight is not None:
                found.append(hit.highlight)
        findings = []
        for id, chosen in marked.items():
            item = self._item(id)
            places = self._search.passages(
                query, item.content.text, text_language=item.article.language
            )
            findings.append(
                Findings(
                    article=item.article,
                    content=item.content,
                    places=tuple(places),
                    highlights=tuple(one for one in item.highlights if one.id in chosen),
                )
            )
        return to_markdown(query, findings, self._clock())

    def write_search(self, path: Path, query: str, *, limit: int = 200) -> None:
        """Write :meth:`search` into a file, replacing what is there. Raises CannotWrite besides."""
        from storage.exporters import writer

        writer.write_one(path, self.search(query, limit=limit))

    def write(
        self,
        folder: Path,
        ids: Sequence[ArticleId] | None = None,
        *,
        format: str = "markdown",
        template: Path | None = None,
        progress: Progress | None = None,
    ) -> Iterator[Exported]:
        """Write one file an article into a folder, in list order; None means all articles.

        Each file is in place, durably, when it is yielded. Raises NotFound and UnknownFormat before
        anything is written, BadTemplate, CannotWrite, and Cancelled from ``progress``.
        """
        from storage.exporters import registry, writer

        exporter = next((each for each in registry.exporters() if each.name == format), None)
        if exporter is None:
            raise UnknownFormat(format=format, formats=", ".join(self.formats()))
        chosen = self._chosen(ids)
        yield from writer.write(
            (self._item(id) for id in chosen),
            folder,
            exporter=exporter,
            template=template,
            total=len(chosen),
            progress=progress or Unwatched(),
        )

    def _chosen(self, ids: Sequence[ArticleId] | None) -> list[ArticleId]:
        connection = self._database.connection()
        if ids is None:
            return [article.id for article in articles.listed(connection, ArticleFilter())]
        for id in ids:
            if articles.find(connection, id) is None:
                raise NotFound(what=f"article {id}")
        return sorted(set(ids))

    def _item(self, id: ArticleId) -> ExportItem:
        connection = self._database.connection()
        article = articles.find(connection, id)
        row = captures.content(connection, id)
        if article is None or row is None:
            raise NotFound(what=f"article {id}")
        marked = highlights.listed(connection, id, None)
        return ExportItem(
            article=article,
            content=Content(
                version=row["id"], blocks=blocks.decode(row["blocks"]), text=row["text"]
            ),
            highlights=tuple(sorted(marked, key=lambda highlight: not highlight.placed)),
            images={name: self._blobs.path(name) for name in captures.images(connection, row["id"])},
        )
