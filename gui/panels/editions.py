"""The languages that a report can be read in: one line an article of the library that tells it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from gui.languages import own_name
from gui.panels.parts import label
from storage.records import Article


class EditionList(QWidget):
    """Shown only where there is a choice; the language that is open is marked."""

    editionWanted = Signal(object)
    """An article's id."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings.editions")
        self.setAccessibleName(self.tr("This report in"))
        self._ids: list[object] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.editionWanted.emit(self._ids[at]))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(5)
        self._column.addWidget(
            label(self.tr("This report in"), "settings.editions.label", role="muted", size=12)
        )
        self.hide()

    def show_editions(self, article: Article | None, editions: Sequence[Article]) -> None:
        """Offer the open article and its other editions, by language."""
        focused = any(button.hasFocus() for button in self._group.buttons())
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()  # it may be the one that was just pressed
            button.deleteLater()
        shown = [] if article is None else sorted((article, *editions), key=_order)
        self._ids = [one.id for one in shown]
        for at, one in enumerate(shown):
            self._add(at, one, shown, here=one is article)
        self.setVisible(bool(editions))
        checked = self._group.checkedButton()
        if focused and checked is not None:
            checked.setFocus()

    def _add(self, at: int, one: Article, all_: Sequence[Article], *, here: bool) -> None:
        name = own_name(one.language) if one.language else self.tr("Not known")
        if sum(other.language == one.language for other in all_) > 1 and one.site:
            name = f"{name} · {one.site}"
        button = QRadioButton(name.replace("&", "&&"))
        button.setObjectName(f"settings.edition.{one.id}")
        button.setAccessibleName(name)
        button.setChecked(here)
        self._group.addButton(button, at)
        self._column.addWidget(button)
        button.show()  # at once: it may take the focus over


def _order(article: Article) -> tuple[str, int]:
    return own_name(article.language), article.id
