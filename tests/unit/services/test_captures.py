"""Pages on their way in: the same article by any of its addresses."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest

from storage.errors import AddressTaken
from storage.library import Library
from storage.records import Correction, ImportStatus
from tests.builders import a_highlight, a_library, an_article, an_extract, import_extract

CANONICAL = "https://news.example/2026/ice"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


def test_the_same_bytes_under_a_tracked_address_are_a_duplicate(library: Library) -> None:
    extract = an_extract("Ice", original=b"page", url=CANONICAL)
    first = import_extract(library, extract)
    tracked = an_extract("Ice", original=b"page", url=f"{CANONICAL}?utm_source=mail")
    again = import_extract(library, tracked, url=f"{CANONICAL}?utm_source=mail")
    assert (again.status, again.article) == (ImportStatus.DUPLICATE, first.article)
    assert library.articles.get(first.article).url == CANONICAL


def test_other_bytes_under_the_amp_address_are_a_capture_and_the_plain_address_stays(library: Library) -> None:
    first = import_extract(library, an_extract("Ice", "Thin ice.", url=CANONICAL))
    amp = import_extract(library, an_extract("Ice", "Thin ice!", url=f"{CANONICAL}/amp/"))
    assert (amp.status, amp.article) == (ImportStatus.UPDATED, first.article)
    assert library.articles.get(first.article).url == CANONICAL
    urls = [capture.url for capture in library.captures.list(first.article)]
    assert urls == [CANONICAL, f"{CANONICAL}/amp/"]


def test_the_plain_address_replaces_the_one_an_article_came_with(library: Library) -> None:
    first = import_extract(library, an_extract("Ice", "Thin ice.", url=f"{CANONICAL}?amp=1"))
    import_extract(library, an_extract("Ice", "Thin ice!", url=CANONICAL))
    assert library.articles.get(first.article).url == CANONICAL


def test_an_address_that_differs_in_spelling_only_is_taken(library: Library) -> None:
    an_article(library, "A", "One.", url=CANONICAL)
    other = an_article(library, "B", "Two.")
    with pytest.raises(AddressTaken):
        library.articles.correct(other, Correction(url="http://www.news.example/2026/ice/?fbclid=1"))


# -- libraries that told articles apart by their whole address


def as_before_keys(folder: Path, *statements: str) -> None:
    """Make a library what it was before schema 3, with whole addresses as identities."""
    with closing(sqlite3.connect(folder / "library.db")) as store, store:
        store.execute("PRAGMA foreign_keys = OFF")
        for schema in sorted(files("storage.schema").iterdir(), key=str, reverse=True):
            if schema.name.endswith(".sql") and schema.name[:4] > "0002":
                sql = schema.read_text("utf-8")
                for index in re.findall(r"CREATE (?:UNIQUE )?INDEX (\w+)", sql):
                    store.execute(f"DROP INDEX {index}")
                for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", sql):
                    store.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
                for table in re.findall(r"CREATE TABLE (\w+)", sql):
                    store.execute(f"DROP TABLE {table}")
        store.execute("UPDATE article SET identity = 'url:' || url WHERE url IS NOT NULL")
        for statement in statements:
            store.execute(statement)
        store.execute("PRAGMA user_version = 2")


def test_an_old_library_keeps_everything_and_knows_its_articles_by_key(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one = an_article(library, "A", "One two.", url=f"{CANONICAL}?utm_source=x")
        nowhere = an_article(library, "N", "No address.")
        mark = a_highlight(library, one, "two", note="kept")
    as_before_keys(library.folder)
    with Library.open(library.folder) as library:
        assert [article.id for article in library.articles.list()] == [one, nowhere]
        assert library.articles.get(one).url == f"{CANONICAL}?utm_source=x"
        assert library.highlights.get(mark).note == "kept"
        again = import_extract(library, an_extract("A", "One two three.", url=CANONICAL))
        assert (again.status, again.article) == (ImportStatus.UPDATED, one)


def test_old_articles_of_one_key_stay_two_and_each_is_found_by_its_own_address(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one = an_article(library, "A", "One.", url=CANONICAL)
        two = an_article(library, "B", "Two.", url="https://elsewhere.example/")
    amp = f"{CANONICAL}/amp"
    as_before_keys(library.folder, f"UPDATE article SET url = '{amp}', identity = 'url:{amp}' WHERE id = {two}")
    with Library.open(library.folder) as library:
        assert [article.id for article in library.articles.list()] == [one, two]
        assert import_extract(library, an_extract("A", "One!", url=CANONICAL)).article == one
        assert import_extract(library, an_extract("B", "Two!", url=amp)).article == two
        assert library.articles.get(two).url == amp
        third = import_extract(library, an_extract("C", "Three!", url=f"{CANONICAL}?fbclid=1"))
        assert third.article == one
        library.articles.correct(two, Correction(url=amp, title="Better"))
        assert library.articles.get(two).title == "Better"


def test_a_deletion_from_before_is_still_undone(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        gone = an_article(library, "A", "One.", url=f"{CANONICAL}?fbclid=1")
        change = library.articles.delete([gone])
        stays = an_article(library, "B", "Two.", url="https://elsewhere.example/")
    as_before_keys(
        library.folder,
        f"UPDATE article SET url = '{CANONICAL}', identity = 'url:{CANONICAL}' WHERE id = {stays}",
    )
    with Library.open(library.folder) as library:
        assert change.id is not None
        library.undo(change.id)
        assert [article.id for article in library.articles.list()] == [gone, stays]
