"""Large pictures decoded beside the window: a photograph of 40 megapixels takes a second."""

from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class Readable(Protocol):
    """What gives a picture once, such as a QImageReader."""

    def read(self) -> QImage:
        """Return the decoded picture; a null one where that fails."""


class Decoder(QObject):
    """Decodes one picture after another on a thread of its own; Qt does that without Python's lock."""

    decoded = Signal(object, object)
    """What it was asked for as, and the QImage."""

    def __init__(self) -> None:
        super().__init__()
        self._thread: ThreadPoolExecutor | None = None
        self._asked: set[Hashable] = set()

    def ask(self, key: Hashable, reader: Readable) -> None:
        """Decode a picture, unless that was asked for already."""
        if key in self._asked:
            return
        self._asked.add(key)
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="picture")
        self._thread.submit(self._decode, key, reader)

    def close(self) -> None:
        """Give up what has not begun."""
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread = None

    def _decode(self, key: Hashable, reader: Readable) -> None:
        picture = reader.read()
        self._asked.discard(key)
        self.decoded.emit(key, picture)
