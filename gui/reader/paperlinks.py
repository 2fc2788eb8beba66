"""Links of an article as they are written into a PDF: to the web, and to places of the article itself."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from gui.reader.offsets import Offsets
from storage.records import Content

_ESCAPED = {b"(": b"%28", b")": b"%29", b"\\": b"%5C"}
"""What would end the string that an address is in a PDF; Qt 6.11 writes it as it is."""


class PaperLinks:
    """Knows what each link of an article leads to on paper."""

    def __init__(self, content: Content) -> None:
        self._places: dict[str, int] = {}
        at = 0
        for block in content.blocks:
            self._places.update(dict.fromkeys(block.anchors, at))
            at += len(block.text) + bool(block.text)
        self._wanted: set[int] = set()

    def target(self, href: str) -> str:
        """Return what Qt is to write for a link; "" if it leads nowhere."""
        if not href.startswith("#"):
            return written(href)
        place = self._places.get(href[1:])
        if place is None:
            return ""
        self._wanted.add(place)
        return f"#{_name(place)}"

    def name_places(self, document: QTextDocument, offsets: Offsets) -> None:
        """Give the places that links lead to their names in the document, once it is whole."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for place in sorted(self._wanted):
            named = QTextCharFormat()
            named.setAnchor(True)
            named.setAnchorNames([_name(place)])
            cursor.setPosition(offsets.position(place))
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(named)
        cursor.endEditBlock()


def written(address: str) -> str:
    """Return an address in the letters that may stand in a PDF; "" if it is none.

    >>> written("https://a.example/ice_(thin)?q=\u00e9"), written("no address")
    ('https://a.example/ice_%28thin%29?q=%C3%A9', '')
    """
    url = QUrl(address)
    if not url.isValid() or url.scheme() not in ("http", "https", "mailto"):
        return ""
    encoded = bytes(url.toEncoded().data())
    for letter, escape in _ESCAPED.items():
        encoded = encoded.replace(letter, escape)
    return encoded.decode("ascii")


def _name(place: int) -> str:
    # In the order of the text, which is that in which a PDF keeps its names.
    return f"place-{place:08d}"
