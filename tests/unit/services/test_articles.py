"""Articles: identity, captures, corrections, tags, deletion, and taking it all back."""

from pathlib import Path

import pytest

from storage.errors import BadTag, ChangedSince, NotFound, UsageError
from storage.library import Library
from storage.records import ArticleFilter, ArticleId, Change, Correction, ImportStatus, ReadingState
from tests.builders import a_highlight, a_library, an_article, an_extract, import_extract


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        yield library


def test_the_same_bytes_again_are_a_duplicate_of_the_same_article(library: Library) -> None:
    first = import_extract(library, an_extract("A"))
    again = import_extract(library, an_extract("A"))
    assert (again.article, again.status) == (first.article, ImportStatus.DUPLICATE)
    assert library.articles.get(first.article).captures == 1


def test_the_same_address_with_other_bytes_is_a_new_capture(library: Library) -> None:
    first = import_extract(library, an_extract("A", "Old words.", url="https://a.example/1"))
    second = import_extract(library, an_extract("B", "New words.", url="https://a.example/1"))
    assert (second.article, second.status) == (first.article, ImportStatus.UPDATED)
    assert library.articles.content(first.article).text == "New words."
    assert [capture.size > 0 for capture in library.captures.list(first.article)] == [True, True]


def test_without_an_address_other_bytes_are_another_article(library: Library) -> None:
    assert an_article(library, "A", "One.") != an_article(library, "A", "Two.")


def test_a_page_that_came_without_an_address_gets_one_by_hand(library: Library) -> None:
    first = import_extract(library, an_extract("A"))
    address = "https://a.example/1"
    again = import_extract(library, an_extract("A", url=address), url=address)
    assert (again.article, again.status) == (first.article, ImportStatus.DUPLICATE)
    assert library.articles.get(first.article).url == address


def test_two_addresses_by_hand_are_two_articles_even_of_the_same_bytes(library: Library) -> None:
    one, two = "https://a.example/1", "https://a.example/2"
    first = import_extract(library, an_extract("A", url=one), url=one)
    second = import_extract(library, an_extract("A", url=two), url=two)
    assert (second.status, second.article != first.article) == (ImportStatus.NEW, True)


def test_the_original_bytes_come_back_exactly(library: Library) -> None:
    data = b"\x00\xff<p>odd bytes\r\n" * 100
    result = import_extract(library, an_extract(original=data))
    assert library.articles.original(result.article) == data


def test_a_correction_survives_the_next_capture(library: Library) -> None:
    article = an_article(library, "Wrong", "Old.", url="https://a.example/1")
    library.articles.correct(article, Correction(title="Right", published="2026-05-01"))
    import_extract(library, an_extract("Wrong again", "New.", url="https://a.example/1", byline="Ada"))
    shown = library.articles.get(article)
    assert (shown.title, shown.published, shown.byline) == ("Right", "2026-05-01", "Ada")


@pytest.mark.parametrize(
    "wrong",
    [
        Correction(title="  "),
        Correction(language="no language!"),
        Correction(direction="up"),
        Correction(published="yesterday"),
        Correction(url="javascript:alert(1)"),
    ],
)
def test_a_correction_that_makes_no_sense_changes_nothing(library: Library, wrong: Correction) -> None:
    article = an_article(library)
    before = library.articles.get(article)
    with pytest.raises(UsageError):
        library.articles.correct(article, wrong)
    assert library.articles.get(article) == before


def test_an_address_that_another_article_has_is_refused(library: Library) -> None:
    an_article(library, "A", "One.", url="https://a.example/1")
    other = an_article(library, "B", "Two.")
    with pytest.raises(UsageError, match="has this address"):
        library.articles.correct(other, Correction(url="https://a.example/1"))


def test_every_change_is_told_once_with_what_it_touched(library: Library) -> None:
    article = an_article(library)
    told: list[Change] = []
    stop = library.subscribe(told.append)
    library.articles.tag([article], add=["asia/japan"])
    library.articles.tag([article], add=["asia/japan"])  # nothing new: nothing to tell
    stop()
    library.articles.tag([article], remove=["asia/japan"])
    assert [(change.kind, change.articles, change.tags) for change in told] == [
        ("article.tag", frozenset({article}), True)
    ]


def test_correcting_is_undone_and_redone(library: Library) -> None:
    article = an_article(library, "Wrong")
    change = library.articles.correct(article, Correction(title="Right"))
    assert change.id is not None
    library.undo(change.id)
    assert library.articles.get(article).title == "Wrong"
    library.redo(change.id)
    assert library.articles.get(article).title == "Right"


def test_an_undo_that_would_overwrite_newer_work_is_refused(library: Library) -> None:
    article = an_article(library, "One")
    change = library.articles.correct(article, Correction(title="Two"))
    library.articles.correct(article, Correction(title="Three"))
    assert change.id is not None
    with pytest.raises(ChangedSince):
        library.undo(change.id)
    assert library.articles.get(article).title == "Three"


def test_reading_on_does_not_stand_in_the_way_of_an_undo(library: Library) -> None:
    article = an_article(library, "Wrong")
    change = library.articles.correct(article, Correction(title="Right"))
    library.articles.keep_place(article, place=5, shift=1.5, progress=0.5)
    assert change.id is not None
    library.undo(change.id)
    assert library.articles.get(article).place == 5


def test_the_place_is_kept_and_progress_never_falls(library: Library) -> None:
    article = an_article(library)
    library.articles.keep_place(article, place=10, shift=-2.5, progress=0.7)
    library.articles.keep_place(article, place=3, shift=0, progress=0.2)
    shown = library.articles.get(article)
    assert (shown.place, shown.place_shift, shown.progress) == (3, 0, 0.7)


def test_a_deleted_article_takes_its_highlights_out_of_sight_and_undo_brings_all_back(
    library: Library,
) -> None:
    article = an_article(library)
    a_highlight(library, article, "ice is thin", tags=["cold"])
    library.articles.tag([article], add=["read"])
    change = library.articles.delete([article])
    assert library.articles.list() == []
    assert library.highlights.list() == []
    assert [(tag.articles, tag.highlights) for tag in library.tags.list()] == [(0, 0), (0, 0)]
    with pytest.raises(NotFound):
        library.articles.content(article)
    assert change.id is not None
    library.undo(change.id)
    assert library.articles.get(article).highlights == 1
    assert library.articles.get(article).tags == ("read",)


def test_a_deleted_page_can_be_imported_anew_and_then_its_undo_is_refused(
    library: Library,
) -> None:
    first = an_article(library)
    change = library.articles.delete([first])
    assert an_article(library) != first
    assert change.id is not None
    with pytest.raises(ChangedSince):
        library.undo(change.id)


def test_states_are_set_and_filtered(library: Library) -> None:
    one, two = an_article(library, "A"), an_article(library, "B")
    library.articles.set_state([two], ReadingState.DONE)
    done = library.articles.list(ArticleFilter(state=ReadingState.DONE))
    inbox = library.articles.list(ArticleFilter(state=ReadingState.INBOX))
    assert ([each.id for each in done], [each.id for each in inbox]) == ([two], [one])


def test_a_tag_finds_its_children_and_tagged_highlights(library: Library) -> None:
    one, two, three = (an_article(library, title) for title in "ABC")
    library.articles.tag([one], add=["asia/japan"])
    a_highlight(library, two, "ice", tags=["asia"])
    library.articles.tag([three], add=["asian"])
    found = library.articles.list(ArticleFilter(tag="asia"))
    assert [article.id for article in found] == [one, two]


def test_lists_come_in_the_order_asked_for(library: Library) -> None:
    an_article(library, "beta"), an_article(library, "Alpha"), an_article(library, "gamma")
    titles = [each.title for each in library.articles.list(ArticleFilter(order="title"))]
    assert titles == ["Alpha", "beta", "gamma"]
    backwards = [each.title for each in library.articles.list(ArticleFilter(order="-title"))]
    assert backwards == titles[::-1]


@pytest.mark.parametrize("bad", ["", " / ", "x" * 1001])
def test_a_tag_of_nothing_or_too_much_changes_nothing(library: Library, bad: str) -> None:
    article = an_article(library)
    with pytest.raises(BadTag):
        library.articles.tag([article], add=["good", bad])
    assert library.tags.list() == []


def test_tags_are_brought_into_one_form(library: Library) -> None:
    article = an_article(library)
    library.articles.tag([article], add=[" a//b / c ", "e\u0301t\u00e9", "two\nlines"])
    assert library.articles.get(article).tags == ("a/b/c", "two lines", "été")


def test_an_unknown_article_is_not_found(library: Library) -> None:
    for act in (
        lambda: library.articles.get(ArticleId(9)),
        lambda: library.articles.content(ArticleId(9)),
        lambda: library.articles.tag([ArticleId(9)], add=["x"]),
        lambda: library.articles.delete([ArticleId(9)]),
        lambda: library.articles.correct(ArticleId(9), Correction(title="x")),
    ):
        with pytest.raises(NotFound):
            act()


def test_what_a_page_says_of_its_agency_is_kept_beside_the_text(library: Library) -> None:
    notice = "Except for the headline, this story has not been edited by our staff."
    id = an_article(library, "Feed", syndicated=notice)
    assert library.articles.content(id).syndicated == notice
    assert notice not in library.articles.content(id).text


def test_titles_are_those_of_all_live_articles_the_newest_first(library: Library) -> None:
    first = an_article(library, "First", "One.", site="one.example")
    second = an_article(library, "Second", "Two.")
    gone = an_article(library, "Gone", "Three.")
    library.articles.delete([gone])
    titles = [(one.id, one.title, one.site) for one in library.articles.titles()]
    assert titles == [(second, "Second", ""), (first, "First", "one.example")]
