"""What stands under an article's title."""

import re
from math import ceil

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gui.bidi import isolated
from storage.records import Article, Content

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")

WORDS_A_MINUTE = 240
"""Of quiet reading in most languages (Brysbaert 2019); a Han or kana character counts as a word."""


def byline(article: Article, content: Content | None = None) -> str:
    """Return author, site, date and reading time as one line, as far as they are known.

    A site that signs its own article is named once; a text that a site only passes on is said to be so.
    """
    site = "" if article.site.casefold() == article.byline.casefold() else article.site
    passed_on = content is not None and content.syndicated
    feed = QCoreApplication.translate("Heading", "from an agency’s feed") if passed_on else ""
    parts = (article.byline, site, chapter(article), published(article), reading_time(article), feed)
    known = [part for part in parts if part]
    if article.direction == "rtl":
        # A date in Latin letters must not be torn apart by the line that runs the other way.
        known = [isolated(part) for part in known]
    return " · ".join(known)


def chapter(article: Article) -> str:
    """Return where an article stands in its book; "" for one that is in none."""
    if article.collection is None:
        return ""
    title = article.collection_title
    if article.position is None:
        return title
    words = QCoreApplication.translate("Heading", "Chapter {0} of {1}")
    return words.format(QLocale().toString(article.position), title)


def published(article: Article) -> str:
    """Return the day of publication in the words of the interface's language; "" if unknown."""
    day = QDate.fromString((article.published or "")[:10], "yyyy-MM-dd")
    # Qt's long form begins or ends with the day of the week, which says nothing of an article.
    form = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(day, form) if day.isValid() else ""


def reading_time(article: Article) -> str:
    """Return how long reading takes, in minutes, at least one; "" for an article without words."""
    if not article.words:
        return ""
    minutes = QLocale().toString(ceil(article.words / WORDS_A_MINUTE))
    return QCoreApplication.translate("Heading", "{0} min").format(minutes)
