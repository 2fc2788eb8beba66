"""What stands under an article's title."""

from PySide6.QtCore import QDate, QLocale

from storage.records import Article


def byline(article: Article) -> str:
    """Return author, site and date as one line; "" if none is known."""
    return " · ".join(part for part in (article.byline, article.site, published(article)) if part)


def published(article: Article) -> str:
    """Return the day of publication in the words of the interface's language; "" if unknown."""
    day = QDate.fromString((article.published or "")[:10], "yyyy-MM-dd")
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""
