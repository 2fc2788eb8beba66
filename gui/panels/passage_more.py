"""The rarer conditions of a board of passages, in a little form: articles, period, source."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QFormLayout, QFrame, QListView, QWidget

from gui.messages import error_sentence
from gui.panels.floating import show_below
from gui.panels.parts import Choice, Field, label
from gui.reader.typography import scaled
from storage.errors import BadDate
from storage.records import PassageFilter, ReadingState

_DAYS = ("marked_from", "marked_until", "published_from", "published_until")
_TEXTS = ("query", "site", "language")


class MoreConditions(QFrame):
    """Floats below its button; each field counts once Enter is pressed or it is left."""

    changed = Signal(object)
    """The PassageFilter that is asked for now."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("role", "picklist")
        self.setAccessibleName(self.tr("More conditions"))
        self._which = PassageFilter()
        self._fields: dict[str, Field] = {}
        form = QFormLayout(self)
        form.setContentsMargins(14, 12, 14, 12)
        for key, text, hint in (
            ("query", self.tr("Articles that match"), self.tr("a search, e.g. harbour -boats")),
            ("site", self.tr("Site"), ""),
            ("language", self.tr("Language"), "en, pt-BR, zh-Hans"),
            ("marked_from", self.tr("Marked from"), "2026-05-01"),
            ("marked_until", self.tr("Marked until"), "2026-05-31"),
            ("published_from", self.tr("Published from"), "2026-05-01"),
            ("published_until", self.tr("Published until"), "2026-05-31"),
        ):
            field = Field(f"{name}.{key}", hint)
            field.setAccessibleName(text)
            field.setMinimumWidth(scaled(190))
            field.editingFinished.connect(self._take)
            self._fields[key] = field
            form.addRow(label(text, f"{name}.{key}.label", role="muted", size=12), field)
        self._sites = QStringListModel(self)
        completer = QCompleter(self._sites, self._fields["site"])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        matches = QListView()
        completer.setPopup(matches)
        matches.setObjectName(f"{name}.sites")
        matches.setAccessibleName(self.tr("Matching sites"))
        self._fields["site"].setCompleter(completer)
        self._state = Choice()
        self._state.setObjectName(f"{name}.state")
        self._state.setAccessibleName(self.tr("State of the article"))
        for text, state in (
            (self.tr("Any state"), None),
            (self.tr("Inbox"), ReadingState.INBOX),
            (self.tr("Reading"), ReadingState.READING),
            (self.tr("Done"), ReadingState.DONE),
        ):
            self._state.addItem(text, state)
        self._state.activated.connect(lambda _at: self._take())
        form.insertRow(1, label(self.tr("State"), f"{name}.state.label", role="muted", size=12), self._state)
        self._untagged = QCheckBox(self.tr("Only passages without a tag"))
        self._untagged.setObjectName(f"{name}.untagged")
        self._untagged.setAccessibleName(self._untagged.text())
        self._untagged.clicked.connect(lambda _on: self._take())
        form.addRow(self._untagged)
        self._trouble = label("", f"{name}.trouble", role="error", size=12)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        form.addRow(self._trouble)

    def open_below(self, widget: QWidget, which: PassageFilter, sites: Sequence[str]) -> None:
        """Float below a button, filled with what is asked for now."""
        self.show_filter(which)
        self._sites.setStringList(list(sites))
        self.adjustSize()
        show_below(self, widget)
        self._fields["query"].setFocus()

    def show_filter(self, which: PassageFilter) -> None:
        """Fill the fields."""
        self._which = which
        for key, field in self._fields.items():
            value = getattr(which, key)
            field.setText("" if value is None else str(value))
            field.setCursorPosition(0)
        self._state.setCurrentIndex(max(0, self._state.findData(which.state)))
        self._untagged.setChecked(which.untagged)
        self._trouble.hide()

    def _take(self) -> None:
        try:
            days = {key: _day(self._fields[key].text()) for key in _DAYS}
        except BadDate as error:
            self._trouble.setText(error_sentence(error))
            self._trouble.setAccessibleName(self._trouble.text())
            self._trouble.show()
            return
        self._trouble.hide()
        texts = {key: self._fields[key].text().strip() for key in _TEXTS}
        wanted = replace(
            self._which,
            state=self._state.currentData(),
            untagged=self._untagged.isChecked(),
            **texts,  # type: ignore[arg-type]
            **days,  # type: ignore[arg-type]
        )
        if wanted != self._which:
            self._which = wanted
            self.changed.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _day(text: str) -> date | None:
    text = text.strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadDate(text=text) from error
