"""The article list as a Qt model: rows come and go by themselves, whole refreshes are cheap."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from gui.bidi import joined
from storage.records import Article, ArticleId

Index = QModelIndex | QPersistentModelIndex

ARTICLE = Qt.ItemDataRole.UserRole
"""Role of the Article record."""

_ROOT = QModelIndex()

_MOST_STEPS = 200
"""Runs of rows that come or go one by one; of more the list is made anew."""

Key = int | str | datetime
_KEYS: Mapping[str, Callable[[Article], Key]] = {
    "id": lambda one: one.id,
    "added": lambda one: one.added,
    "title": lambda one: _folded(one.title),
    "published": lambda one: one.published or "",
    "site": lambda one: _folded(one.site),
    "words": lambda one: one.words,
    "position": lambda one: one.position or 0,
}


def _folded(text: str) -> str:
    """Return a text as the library sorts it: the case of ASCII letters alone does not count."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def goes_before(order: str) -> Callable[[Article, Article], bool]:
    """Return what tells which of two articles is listed first, as ``library.articles.list`` does it."""
    key, down = _KEYS[order.lstrip("-")], order.startswith("-")

    def before(one: Article, other: Article) -> bool:
        first, second = key(one), key(other)
        if first == second:
            return one.id < other.id
        return (second < first) if down else (first < second)  # type: ignore[operator]

    return before


def source(article: Article) -> str:
    """Return who wrote it and where, as far as it is known."""
    return joined(article.byline, article.site)


def byline(article: Article) -> str:
    """Return the line under a title: who, where, when, as far as it is known."""
    return joined(article.byline, article.site, (article.published or "")[:10])


def _published_too(kin: int) -> str:
    """Return how many others published the story, for those who cannot see the sign; "" for none."""
    return ". " + QCoreApplication.translate("Heading", "Also published: {0}").format(kin) if kin else ""


def _nothing() -> None:
    pass


class ArticleModel(QStringListModel):
    """The articles of the list, in its order.

    Qt holds as many empty strings as there are rows: laying a list out asks for the number of rows once a
    row (6.11), which in Python took 40 ms for ten thousand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: list[Article] = []
        self._known: set[ArticleId] = set()
        self._rows: dict[ArticleId, int] | None = {}
        """None until it is asked for again."""
        # Between Qt's own rows changing and anybody hearing of it: these connections are the first.
        self._turn: Callable[[], None] = _nothing
        for changed in (self.rowsInserted, self.rowsRemoved, self.modelReset):
            changed.connect(lambda *_: self._turn())

    def show(self, articles: Sequence[Article], changed: Iterable[Article] | None = None) -> None:
        """Make these the list; rows of what stays in its order stay.

        ``changed`` are those of them that say something else than before, where that is known.
        """
        old, new = {one.id for one in self._articles}, {one.id for one in articles}
        stays = [one.id for one in self._articles if one.id in new]
        runs = _runs([one.id in new for one in self._articles]), _runs([one.id in old for one in articles])
        few = sum(len(part) for part in runs) <= _MOST_STEPS
        if not few or not stays or stays != [one.id for one in articles if one.id in old]:
            if articles or self._articles:
                self._begin_anew(articles, new)
            return
        for first, count in reversed(runs[0]):
            self._take_out(first, count)
        for first, count in runs[1]:
            self._put_in(first, articles[first : first + count])
        self.renew(articles if changed is None else changed)

    def put(self, article: Article, before: Callable[[Article, Article], bool]) -> None:
        """List an article where it belongs, whether it is listed already or not."""
        row = self._map().get(article.id) if article.id in self._known else None
        if row is not None:
            held = self._articles[row]
            if not before(held, article) and not before(article, held):
                self.renew([article])
                return
            self._take_out(row, 1)
        low, high = 0, len(self._articles)
        while low < high:
            middle = (low + high) // 2
            if before(article, self._articles[middle]):
                high = middle
            else:
                low = middle + 1
        self._put_in(low, [article])

    def remove(self, id: ArticleId) -> None:
        """Take an article off the list, if it is on it."""
        if id in self._known:
            self._take_out(self._map()[id], 1)

    def _begin_anew(self, articles: Sequence[Article], ids: set[ArticleId]) -> None:
        def turn() -> None:
            self._articles, self._known, self._rows = list(articles), ids, None

        self._turn = turn
        self.setStringList([""] * len(articles))

    def _take_out(self, first: int, count: int) -> None:
        def turn() -> None:
            self._known.difference_update(one.id for one in self._articles[first : first + count])
            del self._articles[first : first + count]
            self._rows = None

        self._turn = turn
        self.removeRows(first, count)

    def _put_in(self, first: int, articles: Sequence[Article]) -> None:
        def turn() -> None:
            self._articles[first:first] = articles
            self._known.update(one.id for one in articles)
            self._rows = None

        self._turn = turn
        self.insertRows(first, len(articles))

    def _map(self) -> dict[ArticleId, int]:
        if self._rows is None:
            self._rows = {one.id: row for row, one in enumerate(self._articles)}
        return self._rows

    def listed(self) -> tuple[Article, ...]:
        """Return all articles of the list, in its order."""
        return tuple(self._articles)

    def renew(self, articles: Iterable[Article]) -> None:
        """Replace the records of listed articles; others are passed over."""
        rows = self._map()
        for article in articles:
            row = rows.get(article.id)
            if row is not None and self._articles[row] != article:
                self._articles[row] = article
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def row_of(self, id: ArticleId) -> int | None:
        """Return the row of an article, None if it is not listed."""
        return self._map().get(id)

    def article(self, row: int) -> Article:
        """Return the article of a row."""
        return self._articles[row]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        article = self._articles[index.row()]
        if role == ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{article.title}. {byline(article)}{_published_too(article.kin)}"
        return None


def _runs(known: Sequence[bool]) -> list[tuple[int, int]]:
    """Return (first, count) of each run of what is not known.

    >>> _runs([True, False, False, True, False])
    [(1, 2), (4, 1)]
    """
    found, at = [], 0
    for one, group in groupby(known):
        count = sum(1 for _ in group)
        if not one:
            found.append((at, count))
        at += count
    return found
