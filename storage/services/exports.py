"""The exports service: articles and annotations on their way out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from storage import blocks
from storage.blobs import Blobs
from storage.clock import Clock
from storage.database import Database
from storage.errors import NotFound, UsageError
from storage.progress import Progress, Unwatched
from storage.records import (
    ArticleId,
    Content,
    Exported,
    ExportFormat,
    ExportItem,
    ExportWishes,
    HighlightId,
    Selection,
)
from storage.services.labels import normal_path
from storage.tables import articles, captures, colors, highlights

if TYPE_CHECKING:
    from storage.exporters.exporter import Options
    from storage.services.searching import Searching


class Exports:
    """``library.exports``."""

    def __init__(self, database: Database, blobs: Blobs, search: "Searching", clock: Clock) -> None:
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

    def search(self, query: str, *, limit: int = 200, title: str = "") -> str:
        """Return what a search finds as one Markdown document: passages with their sources, best first.

        It is headed by the ``title``, else by the query. Raises UsageError for a limit under 1.
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
            places = self._search.passages(query, item.content.text, text_language=item.article.language)
            findings.append(
                Findings(
                    article=item.article,
                    content=item.content,
                    places=tuple(places),
                    highlights=tuple(one for one in item.highlights if one.id in chosen),
                )
            )
        return to_markdown(title or query, findings, self._clock())

    def write_search(self, path: Path, query: str, *, limit: int = 200, title: str = "") -> None:
        """Write :meth:`search` into a file, replacing what is there. Raises CannotWrite besides."""
        from storage.exporters import writer

        writer.write_one(path, self.search(query, limit=limit, title=title))

    def write(
        self,
        folder: Path,
        ids: Sequence[ArticleId] | None = None,
        *,
        format: str = "markdown",
        template: Path | None = None,
        selection: Selection | None = None,
        wishes: ExportWishes | None = None,
        file: str | None = None,
        progress: Progress | None = None,
    ) -> Iterator[Exported]:
        """Write one file an article into a folder, in list order, or one ``file`` of all of them.

        Formats that know only documents write one file. Each is in place, durably, when its article
        is yielded. ``format`` and ``template`` go before those of the ``wishes``, ``ids`` before
        those of the ``selection``. Raises NotFound and UnknownFormat before anything is written,
        BadTemplate, CannotWrite, NotOurs, and Cancelled from ``progress``.
        """
        from storage.exporters import registry, writer
        from storage.exporters.exporter import DocumentExporter, Exporter

        which = selection or Selection(articles=None if ids is None else tuple(ids))
        how = wishes or ExportWishes(format=format)
        if template is not None:
            how = replace(how, template=self.template(template))
        exporter = registry.exporter(how.format)
        chosen = self._chosen(which)
        items = (self._item(id, marked) for id, marked in chosen.items())
        watched, options = progress or Unwatched(), self._options(which, how)
        beside = how.full and how.pictures and hasattr(exporter, "looks")
        if isinstance(exporter, Exporter) and file is None:
            yield from writer.write(
                items,
                folder,
                exporter=exporter,
                options=options,
                beside=beside,
                overwrite=how.overwrite,
                total=len(chosen),
                progress=watched,
            )
        elif isinstance(exporter, DocumentExporter):
            yield from writer.write_document(
                items,
                folder,
                file,
                exporter=exporter,
                options=options,
                beside=beside,
                overwrite=how.overwrite,
                total=len(chosen),
                progress=watched,
            )
        else:
            raise UsageError(reason=f"The format {how.format} writes one file an article.")

    def text(
        self,
        selection: Selection,
        wishes: ExportWishes,
        *,
        limit: int | None = None,
        together: bool = True,
    ) -> Iterator[str]:
        """Yield an export as one text, piece by piece, without the comments of managed files.

        ``limit`` takes the first articles only. ``together`` writes several articles, or chosen
        highlights, as one document rather than one file after the other. Raises as :meth:`write` does.
        """
        from storage.exporters import regions, registry
        from storage.exporters.exporter import DocumentExporter, Exporter

        exporter = registry.exporter(wishes.format)
        chosen = list(self._chosen(selection).items())
        several = together and (len(chosen) > 1 or selection.highlights is not None)
        items = (self._item(id, marked) for id, marked in chosen[:limit])
        options = self._options(selection, wishes)
        if isinstance(exporter, Exporter) and not (several and isinstance(exporter, DocumentExporter)):
            for number, item in enumerate(items):
                yield ("\n" if number else "") + regions.unmarked(exporter.render(item, options))
        elif isinstance(exporter, DocumentExporter):
            for piece in exporter.document(items, options):
                yield regions.unmarked(piece) if "<!-- lectorium:" in piece else piece

    def offered(self) -> tuple[ExportFormat, ...]:
        """Return the export formats, and what each can do."""
        from storage.exporters import registry
        from storage.exporters.exporter import DocumentExporter, Exporter
        from storage.exporters.markdown import TEMPLATES

        return tuple(
            ExportFormat(
                name=exporter.name,
                label=exporter.label,
                suffix=exporter.suffix,
                files=isinstance(exporter, Exporter),
                document=isinstance(exporter, DocumentExporter),
                template=exporter.name in TEMPLATES,
                full=hasattr(exporter, "looks"),
            )
            for exporter in registry.exporters()
        )

    @staticmethod
    def own_template(format: str) -> str:
        """Return the source of a format's own template, for the user to begin with."""
        from storage.exporters.markdown import built_in

        return built_in(format)

    @staticmethod
    def template(path: Path) -> str:
        """Return the source of the user's template. Raises NotFound, Unreadable, BadTemplate."""
        from storage.exporters import templating

        return templating.read(path)

    def file_name(self, title: str, format: str = "markdown") -> str:
        """Return a title as the name of a file, safe on every system. Raises UnknownFormat."""
        from storage.exporters import filenames

        return filenames.stem(title) + self.suffix(format)

    def suffix(self, format: str) -> str:
        """Return the suffix of a format's files. Raises UnknownFormat."""
        from storage.exporters import registry

        return registry.exporter(format).suffix

    @staticmethod
    def _options(which: Selection, how: ExportWishes) -> "Options":
        from storage.exporters.exporter import Options

        tag = "" if which.tag is None else normal_path(which.tag)
        return Options(
            template=how.template,
            full=how.full,
            title=how.title or tag or which.query or "",
            by=how.by,
            tag=tag,
        )

    def _chosen(self, which: Selection) -> dict[ArticleId, frozenset[HighlightId] | None]:
        """Return the articles in list order, each with its highlights that count; None for all."""
        connection = self._database.connection()
        tag = None if which.tag is None else normal_path(which.tag)
        known = articles.ids(connection, tag)
        if which.articles is not None:
            everything = known if tag is None else articles.ids(connection, None)
            for id in which.articles:
                if id not in everything:
                    raise NotFound(what=f"article {id}")
            known = {id for id in which.articles if id in known}
        if which.query is not None:
            known &= self._search.matching(which.query)
        marked: set[HighlightId] | None = None
        if tag is not None or which.highlights is not None:
            marked = highlights.ids(connection, tag)
        if which.highlights is not None:
            everyone = highlights.ids(connection, None)
            for one in which.highlights:
                if one not in everyone:
                    raise NotFound(what=f"highlight {one}")
            marked = set(which.highlights) & (marked if marked is not None else everyone)
            known &= highlights.articles_of(connection, marked)
        counted = None if marked is None else frozenset(marked)
        return dict.fromkeys(sorted(known), counted)

    def _item(self, id: ArticleId, chosen: frozenset[HighlightId] | None = None) -> ExportItem:
        connection = self._database.connection()
        article = articles.find(connection, id)
        row = captures.content(connection, id)
        if article is None or row is None:
            raise NotFound(what=f"article {id}")
        marked = highlights.listed(connection, id, None)
        counted = [one for one in marked if chosen is None or one.id in chosen]
        return ExportItem(
            article=article,
            content=Content(version=row["id"], blocks=blocks.decode(row["blocks"]), text=row["text"]),
            highlights=tuple(sorted(counted, key=lambda highlight: not highlight.placed)),
            images={name: self._blobs.path(name) for name in captures.images(connection, row["id"])},
            others=frozenset(one.uid for one in marked) - {one.uid for one in counted},
            colors=colors.labels(connection),
        )
