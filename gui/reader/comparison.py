"""The reading pane of a comparison: one text with what was added, removed and moved; nothing is marked here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gui.reader.sheet import Source
from gui.reader.view import ReaderView
from storage.records import Article, Comparison


class ComparisonView(ReaderView):
    """Shows one comparison at a time; J and K, as for highlights, go from change to change."""

    ANNOTATED = False

    changeReached = Signal(object)
    """Number of the change that stands out now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonView")
        self.setAccessibleName(QCoreApplication.translate("ComparisonView", "Comparison"))

    def show_comparison(
        self, article: Article, comparison: Comparison, *, images: Callable[[str], bytes]
    ) -> None:
        """Show a comparison from its beginning, under the heading of an article."""
        self._highlights = ()
        self._begin(Source(article, comparison.content, images, differences=comparison.differences))

    def step_highlight(self, step: int) -> None:
        """Go to the next (1) or previous (-1) change, going round; the first time, to the one from here on."""
        sheet = self._sheet
        if sheet is None or not sheet.source.differences:
            return
        count = sheet.source.differences[-1].change + 1
        differences = sheet.differences
        if differences.current < 0:
            near = differences.change_from(self.place()[0])
            wanted = near if step > 0 else near - 1
        else:
            wanted = differences.current + step
        differences.current = wanted % count
        span = differences.span(differences.current)
        assert span is not None
        self.go_to(*span)
        self.viewport().update()
        self.changeReached.emit(differences.current)
