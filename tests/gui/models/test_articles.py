"""The article list: rows stay where they are when only what they say has changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.models.articles import ARTICLE, ArticleModel, byline, goes_before
from storage.library import Library
from storage.records import ArticleFilter
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


def test_newcomers_and_those_that_leave_leave_the_other_rows_alone(qtbot: QtBot, library: Library) -> None:
    for title in ("Alpha", "Beta", "Gamma", "Delta"):
        an_article(library, title)
    alpha, beta, gamma, delta = library.articles.list()
    model = ArticleModel()
    model.show([alpha, gamma])
    told: list[tuple[str, int, int]] = []
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("come", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("gone", first, last)))
    model.show([alpha, beta, gamma, delta])
    model.show([beta, gamma, delta])
    assert told == [("come", 1, 1), ("come", 3, 3), ("gone", 0, 0)]
    assert model.listed() == (beta, gamma, delta)
    assert [model.row_of(one.id) for one in (alpha, beta, gamma, delta)] == [None, 0, 1, 2]


def test_one_article_is_put_where_the_library_would_list_it(qtbot: QtBot, library: Library) -> None:
    for title in ("alpha", "Beta", "éa", "Zeta", "beta"):
        an_article(library, title, f"Of {title}.", site="B" if title == "Zeta" else "a")
    for order in ("title", "-title", "added", "-added", "site", "-words", "published", "id"):
        wanted = library.articles.list(ArticleFilter(order=order))
        model = ArticleModel()
        for article in library.articles.list():
            model.put(article, goes_before(order))
        assert [one.title for one in model.listed()] == [one.title for one in wanted], order
        changed = replace(wanted[2], words=10_000)
        model.put(changed, goes_before(order))
        assert sorted(one.id for one in model.listed()) == sorted(one.id for one in wanted)
        model.remove(changed.id)
        assert model.rowCount() == 4


def test_qt_finds_the_model_sound_whatever_comes_and_goes(
    qtbot: QtBot, qtmodeltester: ModelTester, library: Library
) -> None:
    for title in ("Alpha", "Beta", "Gamma", "Delta"):
        an_article(library, title)
    articles = library.articles.list(ArticleFilter(order="title"))
    model = ArticleModel()
    qtmodeltester.check(model)
    model.show(articles[:2])
    model.show(articles)
    model.remove(articles[1].id)
    model.put(articles[1], goes_before("title"))
    model.show(articles[::-1])
    assert model.rowCount() == len(model.listed()) == 4
    assert [model.index(row).data() for row in range(4)] == [one.title for one in articles[::-1]]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    model.show([])
    assert model.rowCount() == 0
