"""Kin: copies of one story find each other, strangers do not, and the user has the last word."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import NotFound
from storage.library import Library
from storage.records import ArticleId, Change
from tests.builders import a_library, an_article, an_extract, import_extract
from tests.unit.services.test_captures import as_before_keys

VOCABULARY = [f"term{number}" for number in range(3000)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


def a_story(seed: int, parts: int = 8) -> list[str]:
    """Return the paragraphs of a story."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(VOCABULARY, k=40)) + "." for _ in range(parts)]


def published(library: Library, site: str, parts: list[str], title: str = "Ice") -> ArticleId:
    text, url = "\n".join(parts), f"https://{site}.example/{title}"
    # Each site has a page of its own around the text.
    return an_article(library, title, text, url=url, original=f"{url}\n{text}".encode())


def kin(library: Library, article: ArticleId) -> list[int]:
    return [relative.article.id for relative in library.kin.list(article)]


def test_copies_with_other_headlines_and_cut_paragraphs_find_each_other(library: Library) -> None:
    story = a_story(1)
    whole = published(library, "agency", story)
    cut = published(library, "daily", ["Morning edition.", *story[:4]], "Harbour frozen")
    edited = published(library, "weekly", [part.replace("term12", "word12") for part in story], "Winter")
    stranger = published(library, "other", a_story(2))
    assert kin(library, whole) == [cut, edited]
    assert kin(library, cut) == [whole, edited]
    assert kin(library, stranger) == []
    assert [article.kin for article in library.articles.list()] == [2, 2, 2, 0]
    assert library.kin.list(whole)[0].shared > 0.9


def test_the_same_text_at_another_address_of_one_site_is_kin(library: Library) -> None:
    one = published(library, "daily", a_story(1), "a")
    two = published(library, "daily", a_story(1), "b")
    assert kin(library, one) == [two]


def test_what_pages_of_one_site_share_does_not_make_them_kin(library: Library) -> None:
    furniture = a_story(9, parts=5)
    one = published(library, "daily", [*a_story(1, parts=4), *furniture], "a")
    published(library, "daily", [*a_story(2, parts=4), *furniture], "b")
    assert kin(library, one) == []


def test_a_passage_quoted_in_a_long_article_does_not_make_it_kin(library: Library) -> None:
    one = published(library, "agency", a_story(1, parts=2))
    published(library, "blog", [*a_story(1, parts=2), *a_story(2, parts=30)])
    assert kin(library, one) == []


def test_a_story_in_a_script_without_spaces_is_recognised(library: Library) -> None:
    chance = random.Random(3)
    signs = [chr(0x4E00 + number) for number in range(800)]
    story = ["".join(chance.choices(signs, k=80)) + "。" for _ in range(6)]
    one = published(library, "agency", story)
    two = published(library, "daily", ["".join(chance.choices(signs, k=20)), *story[:4]])
    assert kin(library, one) == [two]


def test_a_few_words_that_many_pages_show_are_no_story(library: Library) -> None:
    one = published(library, "daily", ["Please log in to read on."], "Ice")
    published(library, "weekly", ["Please log in to read on."], "Snow")
    assert kin(library, one) == []


def test_a_new_capture_is_recognised_anew(library: Library) -> None:
    one = published(library, "agency", a_story(1))
    two = published(library, "daily", a_story(2), "b")
    assert kin(library, one) == []
    import_extract(library, an_extract("b", "\n".join(a_story(1)), url="https://daily.example/b"))
    assert kin(library, one) == [two]
    import_extract(library, an_extract("b", "\n".join(a_story(5)), url="https://daily.example/b"))
    assert kin(library, one) == kin(library, two) == []


def test_an_import_tells_of_the_articles_that_it_made_kin(library: Library) -> None:
    told: list[Change] = []
    one = published(library, "agency", a_story(1))
    library.subscribe(told.append)
    two = published(library, "daily", a_story(1))
    assert told[-1].articles == {one, two}


def test_the_user_parts_two_articles_and_takes_it_back(library: Library) -> None:
    one, two = published(library, "agency", a_story(1)), published(library, "daily", a_story(1))
    three = published(library, "weekly", a_story(1))
    change = library.kin.part(two, one)
    assert change.articles == {one, two}
    assert (kin(library, one), kin(library, two)) == ([three], [three])
    assert change.id is not None
    library.undo(change.id)
    assert kin(library, one) == [two, three]
    library.redo(change.id)
    import_extract(
        library, an_extract("Ice", "\n".join([*a_story(1), "More."]), url="https://daily.example/Ice")
    )
    assert kin(library, one) == [three], "a new capture does not overrule the user"


def test_a_deleted_article_is_nobodys_kin(library: Library) -> None:
    one, two = published(library, "agency", a_story(1)), published(library, "daily", a_story(1))
    library.articles.delete([two])
    assert kin(library, one) == []
    assert library.articles.get(one).kin == 0


def test_an_article_that_is_not_there_has_no_kin(library: Library) -> None:
    with pytest.raises(NotFound):
        library.kin.list(ArticleId(1))
    with pytest.raises(NotFound):
        library.kin.part(ArticleId(1), ArticleId(2))


def test_words_on_all_pages_of_a_large_library_lead_nowhere_and_cost_little(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.tables.kin.MOST", 8)
    furniture = a_story(9, parts=2)
    for number in range(12):
        published(library, f"site{number}", [*a_story(number + 20, parts=3), *furniture], str(number))
    one = published(library, "agency", [*a_story(1), *furniture])
    two = published(library, "daily", a_story(1))
    assert kin(library, one) == [two]


def test_an_old_library_is_caught_up_with(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one, two = published(library, "agency", a_story(1)), published(library, "daily", a_story(1))
        published(library, "weekly", a_story(2))
    as_before_keys(library.folder)
    with Library.open(library.folder) as library:
        assert kin(library, one) == []
        assert library.kin.owed() == 3
        assert not library.kin.catch_up(0)
        assert library.kin.catch_up(60)
        assert library.kin.owed() == 0
        assert kin(library, one) == [two]


def test_old_articles_of_one_address_are_kin_whatever_they_say(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one = published(library, "agency", a_story(1), "a")
        two = published(library, "daily", a_story(2), "b")
    same = "https://m.agency.example/a/?utm_source=x"
    as_before_keys(
        library.folder, f"UPDATE article SET url = '{same}', identity = 'url:{same}' WHERE id = {two}"
    )
    with Library.open(library.folder) as library:
        library.kin.catch_up(60)
        assert kin(library, one) == [two]
        assert library.articles.get(two).url == same


def test_a_process_beside_the_window_catches_up(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one, two = published(library, "agency", a_story(1)), published(library, "daily", a_story(1))
        while not library.search.drain(60):
            pass
    as_before_keys(library.folder)
    with Library.open(library.folder) as library:
        assert any(library.search.drain_aside() for _ in range(60))
        assert kin(library, one) == [two]
