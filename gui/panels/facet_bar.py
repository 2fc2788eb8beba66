"""Beside the results: by site, author, tag, language, year and state, how many there are of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from gui.panels.flow import Flow
from gui.panels.parts import tool
from gui.panels.pick_list import Choice, PickList
from gui.reader.typography import interface_font

Counts = Mapping[str, Sequence[tuple[str, int]]]
"""By field: the values with their numbers, the largest first."""


class FacetBar(QWidget):
    """A small button a field; what is picked in its list narrows the search."""

    narrowed = Signal(str, str)
    """Field and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Narrow the search"))
        self._buttons: dict[str, QToolButton] = {}
        self._lists: dict[str, PickList] = {}
        flow = Flow(self)
        for field, title in self._titles().items():
            button = tool(f"facet.{field}", title)
            button.setFont(interface_font(11))
            button.setToolTip(self.tr("Narrow the search"))
            picks = PickList(f"facet.{field}.list", title, self)
            picks.picked.connect(lambda value, field=field: self.narrowed.emit(field, value))
            button.clicked.connect(lambda _checked=False, picks=picks, button=button: picks.open_below(button))
            self._buttons[field], self._lists[field] = button, picks
            flow.addWidget(button)
        self.show_counts({})

    def _titles(self) -> dict[str, str]:
        return {
            "site": self.tr("Site"),
            "author": self.tr("Author"),
            "tag": self.tr("Tag"),
            "lang": self.tr("Language"),
            "published": self.tr("Year"),
            "is": self.tr("State"),
        }

    def show_counts(self, counts: Counts) -> None:
        """Show these; a field in which nothing can be narrowed has no button."""
        for field, title in self._titles().items():
            values = counts.get(field, ())
            self._lists[field].offer(
                [Choice(self._said(field, value), value, count) for value, count in values]
            )
            button = self._buttons[field]
            button.setText(f"{title} {QLocale().toString(len(values))}")
            button.setAccessibleName(button.text())
            button.setVisible(len(values) > 1)
        self.setVisible(self.narrows)

    @property
    def narrows(self) -> bool:
        """Whether there is anything to pick."""
        return any(not button.isHidden() for button in self._buttons.values())

    def _said(self, field: str, value: str) -> str:
        if field == "lang":
            return QLocale(value).nativeLanguageName() or value
        states = {
            "inbox": self.tr("Inbox"),
            "reading": self.tr("Reading"),
            "done": self.tr("Done"),
        }
        return states.get(value, value) if field == "is" else value
