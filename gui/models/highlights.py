"""The highlights of the open article as a Qt model: in an order, and those only that are wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from gui.inks import STANDARD, words_of
from gui.models.articles import Index
from storage.records import Highlight, HighlightId, MarkColor

HIGHLIGHT = Qt.ItemDataRole.UserRole
"""Role of the Highlight record."""

ORDERS = ("place", "color", "tag", "time")
"""In the order of the text, by colour, by first tag, or the newest first."""

_ROOT = QModelIndex()
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which highlights are shown; "" stands for any."""

    words: str = ""
    """All of them are in the quote, the note, the tags or the colour's name."""
    color: str = ""
    tag: str = ""
    """One of theirs, or its parent."""


class HighlightModel(QAbstractListModel):
    """Highlights in an order; unplaced ones last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Highlight, ...] = ()
        self._highlights: list[Highlight] = []
        self._order = ORDERS[0]
        self._wanted = Wanted()
        self._colors: tuple[MarkColor, ...] = STANDARD

    def show(self, highlights: Sequence[Highlight]) -> None:
        """Make these the list."""
        self._all = tuple(highlights)
        self._sift()

    def arrange(self, order: str, wanted: Wanted, colors: Sequence[MarkColor]) -> None:
        """Show those that are wanted in an order, one of ORDERS; ``colors`` are those of the library."""
        self._order, self._wanted, self._colors = order, wanted, tuple(colors)
        self._sift()

    def _sift(self) -> None:
        shown = sorted(filter(self._fits, self._all), key=self._key())
        if shown == self._highlights:
            return
        if [one.id for one in shown] == [one.id for one in self._highlights]:
            self._highlights = shown
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._highlights = shown
        self.endResetModel()

    def _key(self) -> Callable[[Highlight], tuple[object, ...]]:
        ranks = {color.name: number for number, color in enumerate(self._colors)}

        def place(one: Highlight, *before: object) -> tuple[object, ...]:
            return (not one.placed, *before, one.start, one.end, one.id)

        match self._order:
            case "color":
                return lambda one: place(one, ranks.get(one.color, len(ranks)))
            case "tag":
                return lambda one: place(one, min(one.tags, default=_LAST).casefold())
            case "time":
                return lambda one: (not one.placed, -one.created.timestamp(), -one.id)
            case _:
                return place

    def _fits(self, one: Highlight) -> bool:
        wanted = self._wanted
        if wanted.color and one.color != wanted.color:
            return False
        if wanted.tag and not any(f"{tag}/".startswith(f"{wanted.tag}/") for tag in one.tags):
            return False
        if not wanted.words:
            return True
        said = "\n".join((one.quote, one.note, *one.tags, words_of(one.color, self._colors))).casefold()
        return all(word in said for word in wanted.words.casefold().split())

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def everything(self) -> tuple[Highlight, ...]:
        """Return all, shown or not, in the order of the text."""
        return self._all

    def highlights(self) -> tuple[Highlight, ...]:
        """Return those shown, in order."""
        return tuple(self._highlights)

    def row_of(self, id: HighlightId | None) -> int | None:
        """Return the row of a highlight, None if it is not listed."""
        return next((row for row, one in enumerate(self._highlights) if one.id == id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._highlights)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        highlight = self._highlights[index.row()]
        if role == HIGHLIGHT:
            return highlight
        if role == Qt.ItemDataRole.DisplayRole:
            return highlight.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            color, style = words_of(highlight.color, self._colors), _style_words(highlight.style)
            return ". ".join(filter(None, (highlight.quote, color, style, highlight.note, *highlight.tags)))
        return None


def _style_words(style: str) -> str:
    """Return how a passage is marked, "" for a plain highlight."""
    names = {"underline": "Underline", "strike": "Strike through"}
    return QCoreApplication.translate("Actions", names[style]) if style in names else ""
