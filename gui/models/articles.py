"""The article list as a Qt model: whole refreshes cheap when little has changed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from storage.records import Article, ArticleId

Index = QModelIndex | QPersistentModelIndex

ARTICLE = Qt.ItemDataRole.UserRole
"""Role of the Article record."""

_ROOT = QModelIndex()


def source(article: Article) -> str:
    """Return who wrote it and where, as far as it is known."""
    return " · ".join(part for part in (article.byline, article.site) if part)


def byline(article: Article) -> str:
    """Return the line under a title: who, where, when, as far as it is known."""
    day = (article.published or "")[:10]
    return " · ".join(part for part in (source(article), day) if part)


def _published_too(kin: int) -> str:
    """Return how many others published the story, for those who cannot see the sign; "" for none."""
    return ". " + QCoreApplication.translate("Heading", "Also published: {0}").format(kin) if kin else ""


class ArticleModel(QAbstractListModel):
    """The articles of the list, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: list[Article] = []
        self._rows: dict[ArticleId, int] = {}

    def show(self, articles: Sequence[Article]) -> None:
        """Make these the list; if only what they say has changed, their rows stay."""
        if [one.id for one in articles] != [one.id for one in self._articles]:
            self.beginResetModel()
            self._articles = list(articles)
            self._rows = {one.id: row for row, one in enumerate(articles)}
            self.endResetModel()
            return
        self.renew(articles)

    def renew(self, articles: Iterable[Article]) -> None:
        """Replace the records of listed articles; others are passed over."""
        for article in articles:
            row = self._rows.get(article.id)
            if row is not None and self._articles[row] != article:
                self._articles[row] = article
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def row_of(self, id: ArticleId) -> int | None:
        """Return the row of an article, None if it is not listed."""
        return self._rows.get(id)

    def article(self, row: int) -> Article:
        """Return the article of a row."""
        return self._articles[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        article = self._articles[index.row()]
        if role == ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{article.title}. {byline(article)}{_published_too(article.kin)}"
        return None
