"""The box in which is searched: conditions and completions are put into it."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.panels.parts import Field
from storage.records import Completion

_BARE = re.compile(r"[\w./-]+")
"""A value that the query language takes whole without quotation marks."""


class SearchField(Field):
    """Hands Down and Enter on to the list under it."""

    down = Signal()
    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def narrow(self, field: str, value: str, *, instead: bool = False) -> None:
        """Add a condition to what is sought, or seek it ``instead``."""
        condition = f"{field}:{value}" if _BARE.fullmatch(value) else f'{field}:"{value}"'
        sought = "" if instead else self.text().strip()
        self.setText(f"{sought} {condition} ".lstrip())
        self.setFocus()

    def complete(self, completion: Completion) -> None:
        """Put a completion where it belongs, and the cursor behind it."""
        text, end = self.text(), completion.text
        start = _units(text, completion.start)
        gap = "" if end.endswith(":") else " "
        self.setText(text[: completion.start] + end + gap + text[completion.end :].lstrip())
        self.setCursorPosition(start + _units(end + gap, len(end + gap)))


def _units(text: str, at: int) -> int:
    """Return a code point's place as Qt counts it, in units of UTF-16."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
