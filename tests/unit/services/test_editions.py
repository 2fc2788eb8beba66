"""Editions: one report in several languages, as its pages say or as the user does."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import NotFound, UsageError
from storage.library import Library
from storage.records import Article, ArticleId, ImportStatus
from storage.schema.steps import STEPS
from tests.builders import a_library, an_article, an_extract, import_extract

TEXT = {"en": "The ice is thin.", "de": "Das Eis ist dünn.", "es": "El hielo es fino.", "ar": "الجليد رقيق."}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


def address(language: str) -> str:
    return f"https://news.example/{language}/ice"


def a_page(library: Library, language: str, names: Sequence[str] = (), *, text: str | None = None) -> ArticleId:
    """Import the report in a language; its page names the others."""
    extract = an_extract(
        f"Ice {language}",
        text or TEXT[language],
        url=address(language),
        language=language,
        alternates=tuple((one, address(one)) for one in names),  # type: ignore[arg-type]
        original=f"{language}{names}{text}".encode(),
    )
    return import_extract(library, extract).article


def ids(found: Sequence[Article]) -> list[int]:
    return [one.id for one in found]


def test_pages_that_name_each_other_are_one_report(library: Library) -> None:
    english = a_page(library, "en", ["en", "de", "es"])
    assert library.editions.list(english) == []
    german = a_page(library, "de", ["en", "de", "es"])
    spanish = a_page(library, "es", ["en", "de", "es"])
    assert ids(library.editions.list(english)) == [german, spanish]
    assert ids(library.editions.list(spanish)) == [german, english]
    assert [article.editions for article in library.articles.list()] == [2, 2, 2]


def test_one_side_that_names_the_other_is_enough_if_that_names_nobody(library: Library) -> None:
    german = a_page(library, "de")
    english = a_page(library, "en", ["de"])
    assert ids(library.editions.list(german)) == [english]


def test_a_page_that_names_others_but_not_this_one_is_no_edition(library: Library) -> None:
    a_page(library, "de", ["es"])
    english = a_page(library, "en", ["de"])
    assert library.editions.list(english) == []


def test_two_pages_in_one_language_are_not_joined(library: Library) -> None:
    extract = an_extract("Ice GB", "The ice is rather thin.", url=address("uk"), language="en-GB")
    british = import_extract(library, extract).article
    a_page(library, "en", ["uk"])
    assert library.editions.list(british) == []


def test_a_front_page_is_nobodys_edition(library: Library) -> None:
    extract = an_extract("Front", "Alles Neue.", url="https://news.example/", language="de")
    import_extract(library, extract)
    extract = an_extract(
        "Ice",
        url=address("en"),
        language="en",
        alternates=(("de", "https://news.example/"),),  # type: ignore[arg-type]
    )
    english = import_extract(library, extract).article
    assert library.editions.list(english) == []


def test_a_later_capture_brings_what_the_first_did_not_name(library: Library) -> None:
    german = a_page(library, "de", ["en"])
    english = a_page(library, "en", ["es"])
    assert library.editions.list(german) == []
    extract = an_extract(
        "Ice en",
        "The ice is very thin.",
        url=address("en"),
        language="en",
        alternates=(("de", address("de")),),  # type: ignore[arg-type]
    )
    assert import_extract(library, extract).status is ImportStatus.UPDATED
    assert ids(library.editions.list(german)) == [english]


def test_the_user_joins_and_undoes(library: Library) -> None:
    one, two, three = (
        an_article(library, name, f"{name} is a text.", language=name) for name in ("en", "hi", "ur")
    )
    first = library.editions.join([one, two])
    second = library.editions.join([two, three])
    assert ids(library.editions.list(one)) == [two, three]
    assert second.articles == {one, two, three}
    assert second.id is not None
    library.undo(second.id)
    assert ids(library.editions.list(one)) == [two]
    assert library.editions.list(three) == []
    assert first.id is not None
    library.undo(first.id)
    assert library.editions.list(one) == []
    library.redo(first.id)
    assert ids(library.editions.list(two)) == [one]


def test_what_the_user_parts_no_page_joins_again(library: Library) -> None:
    english = a_page(library, "en", ["de", "es"])
    german = a_page(library, "de", ["en", "es"])
    change = library.editions.part([german])
    assert change.kind == "edition.part"
    assert library.editions.list(english) == []
    spanish = a_page(library, "es", ["en", "de"])
    a_page(library, "de", ["en", "es"], text="Das Eis ist noch dünner.")
    assert ids(library.editions.list(english)) == [spanish]
    assert library.editions.list(german) == []
    library.editions.join([german, spanish])
    assert ids(library.editions.list(german)) == [english, spanish]


def test_a_deleted_language_is_not_offered(library: Library) -> None:
    english, german = a_page(library, "en", ["de"]), a_page(library, "de", ["en"])
    library.articles.delete([german])
    assert library.editions.list(english) == []
    assert library.articles.get(english).editions == 0


def test_it_takes_two_and_both_must_be_there(library: Library) -> None:
    english = a_page(library, "en")
    with pytest.raises(UsageError):
        library.editions.join([english, english])
    for act in (
        lambda: library.editions.join([english, ArticleId(99)]),
        lambda: library.editions.part([ArticleId(99)]),
        lambda: library.editions.list(ArticleId(99)),
    ):
        with pytest.raises(NotFound):
            act()
    assert library.articles.get(english).editions == 0


def test_a_library_of_an_older_schema_learns_what_its_pages_name(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        english, german = a_page(library, "en", ["de"]), a_page(library, "de", ["en"])
        alone = a_page(library, "es", ["en"])
    database = Database(tmp_path / "library")
    with database.transaction() as connection:
        connection.run("UPDATE article SET edition = NULL")
        connection.run("DELETE FROM alternate")
        STEPS["editions"](connection)
    database.close()
    with Library.open(tmp_path / "library") as library:
        assert ids(library.editions.list(english)) == [german]
        assert library.editions.list(alone) == []
        assert library.articles.get(german).editions == 1
