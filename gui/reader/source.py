"""The whole of a saved page in place of its article: what was left out is grey, the rest can be marked."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.reader.sheet import Source
from gui.reader.view import ReaderView
from gui.reader.ways import Ways
from storage.records import Article, Highlight, SavedPage


class SourceView(ReaderView):
    """Shows one page at a time. Its offsets are the page's; those of its highlights must be, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceView")
        self.setAccessibleName(QCoreApplication.translate("SourceView", "The whole saved page"))
        self.ways = Ways((), 0)

    def show_page(
        self,
        article: Article,
        page: SavedPage,
        highlights: Iterable[Highlight],
        *,
        images: Callable[[str], bytes],
    ) -> None:
        """Show a page from its beginning, with the highlights of its article."""
        self._annotator.close()
        self.ways = Ways(page.kept, len(page.content.text))
        self._highlights = self.on_page(highlights)
        self._begin(Source(article, page.content, images, left_out=self.ways.left_out()))

    def on_page(self, highlights: Iterable[Highlight]) -> tuple[Highlight, ...]:
        """Return an article's highlights where they stand on the page; those that do not are left out."""
        found = []
        for one in highlights:
            where = self.ways.range_on_page(one.start, one.end) if one.placed else None
            if where is not None:
                found.append(replace(one, start=where[0], end=where[1]))
        return tuple(found)

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show these highlights of the article from now on."""
        self.set_highlights(self.on_page(highlights))

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range, so that it can be marked; None if any of it was left out."""
        selected = super().selection()
        return selected if selected and self.ways.range_in_article(*selected) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and super().selection() and not self.selection():
            self.told.emit(
                QCoreApplication.translate(
                    "SourceView", "What was left out of the article cannot be highlighted."
                )
            )
