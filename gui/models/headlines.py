"""The headlines of the feeds as a Qt model: a feed, its entries, the next feed, its entries."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QObject, Qt

from gui.bidi import isolated
from gui.messages import error_sentence
from gui.models.articles import Index
from storage.records import Feed, Headline

HEADLINE = Qt.ItemDataRole.UserRole
"""Role of the Headline; None for a feed."""
FEED = Qt.ItemDataRole.UserRole + 1
"""Role of the Feed; None for a headline."""

_ROOT = QModelIndex()

Row = Feed | Headline


class HeadlineModel(QAbstractListModel):
    """Feeds by title, each followed by its entries, newest first. A feed without any is listed, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, feeds: Sequence[Feed], headlines: Sequence[Headline]) -> None:
        """Make these the list."""
        rows: list[Row] = []
        for feed in feeds:
            rows += [feed, *(one for one in headlines if one.feed == feed.id)]
        if rows == self._rows:
            return
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> list[Row]:
        """Return all rows, from the top."""
        return list(self._rows)

    def headlines(self) -> list[Headline]:
        """Return the headlines, from the top."""
        return [row for row in self._rows if isinstance(row, Headline)]

    def row_of(self, wanted: Row) -> int | None:
        """Return the row of a feed or a headline, None if it is not listed."""
        return next((at for at, row in enumerate(self._rows) if _key(row) == _key(wanted)), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == HEADLINE:
            return row if isinstance(row, Headline) else None
        if role == FEED:
            return row if isinstance(row, Feed) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {under(row)}"
        return None


def _key(row: Row) -> tuple[type, int]:
    return type(row), int(row.id)


def under(row: Row) -> str:
    """Return the line under a title: a feed's trouble or address, a headline's time and author."""
    if isinstance(row, Feed):
        return error_sentence(row.error) if row.error is not None else row.url
    when = QDateTime.fromSecsSinceEpoch(int(row.published.timestamp()))
    today = when.date() == QDateTime.currentDateTime().date()
    short = QLocale.FormatType.ShortFormat
    told = QLocale().toString(when.time() if today else when.date(), short)
    return f"{isolated(told)} · {row.byline}" if row.byline else told
