"""The reading pane: opening an article and changing its size, beside Qt's own browser and HTML."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from storage import Library
from storage.records import Article, ArticleId
from tests.benchmarks.rows import Row, percentile
from tests.benchmarks.setting import Setting, milliseconds

_ARTICLES = 40
_PEER = "QTextBrowser.setHtml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """One side of the comparison; to open and to resize end with the painting."""

    open: Callable[[ArticleId], object]
    middle: Callable[[], object]
    """Scroll to the middle of the article."""
    resize: Callable[[int], object]
    """Set the text to so many pixels, and stay there."""


def run(setting: Setting) -> Iterator[Row]:
    """Open articles of the run's library in a shown window of 1280×800, then enlarge the text."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    qInstallMessageHandler(lambda *_: None)  # what the peer says of the pictures that it seeks
    application = QApplication.instance() or QApplication([])
    with Library.open(setting.library) as library:
        articles = sorted(library.articles.list(), key=lambda article: article.words)
        some = random.Random(1).sample(articles, min(_ARTICLES, len(articles)))
        panes = _ours(library), _theirs(library)
        for name, chosen in ((f"{len(some)} articles", some), ("the longest", articles[-1:])):
            yield from _compare(name, chosen, *panes)
    del application


def _compare(name: str, articles: list[Article], ours: Pane, theirs: Pane) -> Iterator[Row]:
    figures = [_figures(pane, articles) for pane in (ours, theirs)]
    remark = f"{name}, {max(article.words for article in articles):,} words at most"
    shares = (("p50", 0.5), ("p95", 0.95)) if len(articles) > 1 else (("once", 1.0),)
    for at, figure in enumerate(("open to first paint", "size change midway")):
        for share_name, share in shares:
            yield Row(
                bench="reader",
                figure=f"{figure}, {share_name} ms",
                ours=percentile(figures[0][at], share),
                peer=_PEER,
                theirs=percentile(figures[1][at], share),
                remark=remark,
            )


def _figures(pane: Pane, articles: list[Article]) -> tuple[list[float], list[float]]:
    opened, resized = [], []
    pane.open(articles[0].id)  # fonts, once
    for article in articles:
        pane.resize(19)
        opened.append(milliseconds(lambda: pane.open(article.id)))  # noqa: B023 - called at once
        pane.middle()
        resized.append(milliseconds(lambda: pane.resize(22)))
    return opened, resized


def _ours(library: Library) -> Pane:
    from gui.reader.typography import Typography
    from gui.reader.view import ReaderView

    view = ReaderView()
    view.resize(1280, 800)
    view.show()

    length = 0

    def open_article(article: ArticleId) -> None:
        nonlocal length
        content = library.articles.content(article)
        length = len(content.text)
        view.show_article(
            library.articles.get(article),
            content,
            library.highlights.list(article=article),
            images=library.articles.image,
        )
        view.viewport().grab()  # paints, whether the platform has a screen or not

    def middle() -> None:
        view.restore_place(length // 2, 0.0)
        view.viewport().grab()

    def resize(size: int) -> None:
        view.set_typography(Typography(size=size))
        view.viewport().grab()

    return Pane(open=open_article, middle=middle, resize=resize)


def _theirs(library: Library) -> Pane:
    from PySide6.QtWidgets import QTextBrowser

    view = QTextBrowser()
    view.resize(1280, 800)
    view.show()

    def open_article(article: ArticleId) -> None:
        view.setHtml(library.articles.html(article))
        view.viewport().grab()  # paints, whether the platform has a screen or not

    def middle() -> None:
        view.document().documentLayout().documentSize()  # lays all of it out
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        view.viewport().grab()

    def resize(size: int) -> None:
        font = view.font()
        font.setPixelSize(size)
        view.document().setDefaultFont(font)
        middle()

    return Pane(open=open_article, middle=middle, resize=resize)
