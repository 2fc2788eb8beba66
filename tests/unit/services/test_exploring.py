"""The start page: what is new, what was begun, and where things lie, each number true of its search."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from storage import Library
from storage.records import ReadingState, Tally
from tests.builders import a_highlight, a_library, an_article, an_extract, import_extract

TODAY = date(2026, 5, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as made:
        yield made


def labels(tallies: tuple[Tally, ...]) -> dict[str, int]:
    return {tally.label: tally.count for tally in tallies}


def test_an_empty_library_has_nothing_to_explore(library: Library) -> None:
    overview = library.explore.overview(TODAY)
    assert (overview.articles, overview.unread) == (0, 0)
    assert overview.fresh == overview.begun == overview.months == overview.topics == ()


def test_what_nobody_has_begun_is_new_and_what_was_left_halfway_is_to_go_on_with(library: Library) -> None:
    new, begun, done, read = (an_article(library, title) for title in ("New", "Begun", "Done", "Read"))
    library.articles.keep_place(begun, place=3, shift=0, progress=0.4)
    library.articles.keep_place(done, place=3, shift=0, progress=0.4)
    library.articles.set_state([done], ReadingState.DONE)
    library.articles.keep_place(read, place=9, shift=0, progress=1)
    overview = library.explore.overview(TODAY)
    assert [article.id for article in overview.fresh] == [new]
    assert overview.unread == 1
    assert [article.id for article in overview.begun] == [begun]


def test_the_article_read_last_is_the_first_to_go_on_with(library: Library) -> None:
    first, second = an_article(library, "First"), an_article(library, "Second")
    for article in (second, first):
        library.articles.keep_place(article, place=3, shift=0, progress=0.4)
    assert [article.id for article in library.explore.overview(TODAY).begun] == [first, second]


def test_this_day_in_earlier_years_is_remembered(library: Library) -> None:
    old = an_article(library, "Old", published="2019-05-01")
    older = an_article(library, "Older", published="2001-05-01T09:00:00Z")
    an_article(library, "Today", published="2026-05-01")
    an_article(library, "Another day", published="2019-05-02")
    found = library.explore.overview(TODAY).anniversaries
    assert [article.id for article in found] == [old, older]


def test_the_months_have_no_gaps_and_odd_dates_are_passed_over(library: Library) -> None:
    for number, published in enumerate(("2025-11-30", "2026-02-01", "2026-02-03", "2026", "soon-99-99")):
        an_article(library, f"Number {number}", published=published)
    months = library.explore.overview(TODAY).months
    assert [(month.label, month.count) for month in months] == [
        ("2025-11", 1), ("2025-12", 0), ("2026-01", 0), ("2026-02", 2),
    ]  # fmt: skip


def test_every_number_is_that_of_its_search(library: Library) -> None:
    for number in range(4):
        an_article(library, f"Harbour report {number}", site="The Harbour Post")
    ice = an_article(library, "Ice in the harbour", site="Post", language="en")
    a_highlight(library, ice, "ice is thin", tags=["winter/ice"])
    library.articles.tag([ice], add=["winter"])
    overview = library.explore.overview(TODAY)
    tallies = [*overview.sites, *overview.tags, *overview.topics, *overview.rising]
    assert {tally.label for tally in tallies} >= {"The Harbour Post", "Post", "winter", "winter/ice"}
    for tally in tallies:
        found = library.search.find(tally.query, within="articles", limit=50)
        assert (tally.label, found.total) == (tally.label, tally.count)


def test_a_topic_is_a_word_that_several_titles_share_and_few_texts_have(library: Library) -> None:
    titles = ("Ferry fares rise", "The Ferry is late", "Bread", "Salt", "Lamps", "Rope", "Wool", "Clay")
    for number, title in enumerate(titles):
        an_article(library, title, f"This is about something that happened. {number}")
    assert labels(library.explore.overview(TODAY).topics) == {"Ferry": 2}


def test_pairs_of_characters_are_topics_where_words_have_no_spaces(library: Library) -> None:
    for title in ("竹纸工序", "古法竹纸", "海港", "面包", "灯塔", "盐田", "绳索", "老书店"):
        an_article(library, title, f"{title}。")
    assert labels(library.explore.overview(TODAY).topics) == {"竹纸": 2}


def test_a_word_rose_that_stands_in_more_of_the_last_month_than_before(tmp_path: Path) -> None:
    now = [datetime(2025, 1, 1, tzinfo=UTC)]
    with Library.open(tmp_path / "library", create=True, clock=lambda: now[0]) as library:
        fill(library, now)
        rising = library.explore.overview(TODAY).rising
    assert rising[0].label == "strike"
    assert "Harbour" not in labels(rising)


def fill(library: Library, now: list[datetime]) -> None:
    for number in range(6):
        import_extract(library, an_extract(f"Quiet harbour {number}", f"Nothing new at all. {number}"))
    now[0] = datetime(2026, 4, 20, tzinfo=UTC)
    for number in range(4):
        import_extract(library, an_extract(f"Harbour strike {number}", f"They walked out. {number}"))


# -- related --------------------------------------------------------------------------------------

PLACES = ("bakery", "theatre", "orchard", "quarry", "station", "library", "harbour", "market")


def test_articles_that_share_telling_words_are_related_and_say_why(library: Library) -> None:
    for place in PLACES:
        an_article(library, f"The {place}", f"People walk towards the {place} every morning with their bags.")
    ice = an_article(library, "Ice", "The icebreaker opened the frozen channel; the icebreaker came late.")
    more = an_article(library, "More ice", "An icebreaker keeps the channel open in winter mornings.")
    (first, *rest) = library.explore.related(ice)
    assert first.article.id == more
    assert set(first.words) == {"icebreaker", "channel"}
    assert ice not in {one.article.id for one in rest}


def test_what_only_shares_common_words_is_not_related(library: Library) -> None:
    articles = [an_article(library, f"The {place}", f"People walk towards the {place}.") for place in PLACES]
    assert library.explore.related(articles[0]) == ()


def test_chinese_articles_are_related_by_pairs_of_characters(library: Library) -> None:
    for place in PLACES:
        an_article(library, f"The {place}", f"People walk towards the {place}.")
    paper = an_article(library, "竹纸", "竹纸的工序很多，浸泡之后才能打浆。")
    other = an_article(library, "造纸", "古法造竹纸，浸泡石灰。")
    assert [one.article.id for one in library.explore.related(paper)] == [other]


def test_a_deleted_article_is_not_related(library: Library) -> None:
    first = an_article(library, "One", "The icebreaker opened the frozen channel.")
    second = an_article(library, "Two", "The icebreaker left the frozen channel.")
    assert [one.article.id for one in library.explore.related(first)] == [second]
    library.articles.delete([second])
    assert library.explore.related(first) == ()
