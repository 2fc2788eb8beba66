"""The list of articles as a view: thousands of rows, laid out no more often than they must be."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QListView


class ArticleList(QListView):
    """A list that a change of style does not lay out anew; Qt asks for that six times (6.11)."""

    def __init__(self) -> None:
        super().__init__()
        self._dressing = False

    def event(self, event: QEvent) -> bool:
        self._dressing = event.type() == QEvent.Type.StyleChange
        try:
            return super().event(event)
        finally:
            self._dressing = False

    def doItemsLayout(self) -> None:
        # Rows are painted by a delegate of fonts and heights of its own: no style changes them.
        if not self._dressing:
            super().doItemsLayout()
