"""The article list: rows stay where they are when only what they say has changed."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from gui.models.articles import ARTICLE, ArticleModel, byline
from storage.library import Library
from tests.builders import an_article


def test_a_changed_record_renews_its_row_only(qtbot: QtBot, library: Library) -> None:
    for title in ("Alpha", "Beta"):
        an_article(library, title)
    first, second = library.articles.list()
    model = ArticleModel()
    model.show([first, second])
    told: list[int] = []
    model.modelReset.connect(lambda: told.append(-1))
    model.dataChanged.connect(lambda index, _last, _roles: told.append(index.row()))
    model.show([first, replace(second, title="Beta, mended")])
    assert told == [1]
    assert model.index(1).data() == "Beta, mended"


def test_another_order_makes_the_list_anew(qtbot: QtBot, library: Library) -> None:
    for title in ("Alpha", "Beta"):
        an_article(library, title)
    articles = library.articles.list()
    model = ArticleModel()
    model.show(articles)
    with qtbot.waitSignal(model.modelReset):
        model.show(articles[::-1])
    assert model.row_of(articles[0].id) == 1
    assert model.index(0).data(ARTICLE) == articles[1]


def test_the_byline_names_what_is_known(library: Library) -> None:
    id = an_article(library, byline="Ada", published="2026-01-02T10:00:00Z")
    assert byline(library.articles.get(id)) == "Ada · 2026-01-02"
