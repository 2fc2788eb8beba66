"""Storage's changes as signals on the window's thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from storage import Library
from storage.records import Change

_POLL_MILLISECONDS = 1000


class Bridge(QObject):
    """Tells the window what changed in a library, whoever changed it: this window, a job, the command line."""

    changed = Signal(object)
    """A Change; comes before the finer signals."""
    articlesChanged = Signal(object)
    """The ids of the articles to show anew; None: any of them."""
    highlightsChanged = Signal(object)
    """The ids of the articles whose highlights to show anew; None: any of them."""
    tagsChanged = Signal()
    colorsChanged = Signal()
    """What colours of highlights there are, what they mean, or how they look."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._end = library.subscribe(self.changed.emit)
        self.changed.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask now whether another process has written."""
        self._library.poll()

    def close(self) -> None:
        """Hear no more."""
        self._timer.stop()
        self._end()

    def _tell(self, change: Change) -> None:
        if change.everything:
            self.articlesChanged.emit(None)
            self.highlightsChanged.emit(None)
            self.tagsChanged.emit()
            self.colorsChanged.emit()
            return
        if change.articles:
            self.articlesChanged.emit(change.articles)
        if change.colors:
            self.colorsChanged.emit()
        if change.highlights:
            self.highlightsChanged.emit(change.articles)
        if change.tags:
            self.tagsChanged.emit()
