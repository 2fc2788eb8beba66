"""Under the highlights: the articles most like the open one, and the words that make them so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.explore_links import INDENT, ArticleLink
from gui.panels.parts import label
from gui.theme import LIGHT, Theme
from storage.records import Related

_EDGE = 11
"""Pixels from the edge of the panel to that of a row, so that words stand under the highlights' words."""
_SHARE = 0.45
"""Of what it shares with the highlights."""


class Beside(QWidget):
    """The highlights, and under them what is related, which leaves them most of the room."""

    def __init__(self, highlights: QWidget, related: "RelatedPanel") -> None:
        super().__init__()
        self.setObjectName("beside")
        self.setAccessibleName(self.tr("Highlights and related articles"))
        self._related = related
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(highlights, 1)
        column.addWidget(related)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._related.fit(event.size().height())


class RelatedPanel(QWidget):
    """Shows them while there are any."""

    articleAsked = Signal(object)
    """Its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("related")
        self.setAccessibleName(self.tr("Related"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme = LIGHT
        self._links: list[ArticleLink] = []
        self._room = 0
        heading = label(self.tr("Related"), "related.heading", role="title", bold=True)
        heading.setContentsMargins(INDENT, 0, INDENT, 4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        self._column.setSpacing(2)
        self._column.addWidget(heading)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        for link in self._links:
            link.set_theme(theme)

    def show_related(self, related: Sequence[Related]) -> None:
        """Show these; nothing at all if there are none."""
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for number, one in enumerate(related):
            link = ArticleLink(f"related.{number}", one.article.title, ", ".join(one.words))
            link.setToolTip("")
            link.set_theme(self._theme)
            link.clicked.connect(lambda _checked=False, id=one.article.id: self.articleAsked.emit(id))
            self._links.append(link)
            self._column.addWidget(link)
        self.setVisible(bool(self._links))
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Show as many as fit into their share of so many pixels, one at least."""
        self._room = room
        left = room * _SHARE - 3 * _EDGE
        for number, link in enumerate(self._links):
            left -= link.sizeHint().height() + self._column.spacing()
            link.setVisible(number == 0 or left > 0)
