"""How far the open article has been read, shown under it while one reads."""

from math import ceil

from PySide6.QtCore import QObject, QTimer

from gui.desks.reading import ReadingDesk
from gui.panels.foot import Foot
from gui.reader.heading import WORDS_A_MINUTE
from gui.reader.view import ReaderView

_REST_MILLISECONDS = 60
"""Scrolling is followed no closer: a line of text need not change with every frame."""


class ProgressDesk(QObject):
    """Wires the reader view to the foot under it; the place itself is kept by the reading desk."""

    def __init__(self, reading: ReadingDesk, view: ReaderView, foot: Foot) -> None:
        super().__init__(foot)
        self._reading = reading
        self._view = view
        self._foot = foot
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.show)
        view.placeChanged.connect(self._moved)
        view.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._moved())
        reading.opened.connect(lambda _article: self._moved())

    def _moved(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def show(self) -> None:
        """Show how far the reader is."""
        article = self._reading.article
        if article is not None:
            share = self._view.progress()
            self._foot.show_progress(share, ceil(article.words * (1 - share) / WORDS_A_MINUTE))
