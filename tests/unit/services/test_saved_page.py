"""The whole of a saved page beside its article: what was kept, what was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import NotFound
from storage.extraction.saved import kept
from storage.library import Library
from storage.records import ArticleId, Block, Imported, Kept, Run, SavedPage
from tests.builders import a_library
from tests.unit.services.test_rereading import PAGE, STORY


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


def imported(library: Library, folder: Path, page: str) -> ArticleId:
    path = folder / "page.html"
    path.write_text(page, "utf-8")
    (found,) = library.captures.add([path])
    assert isinstance(found, Imported)
    path.unlink()
    return found.article


def left_out(page: SavedPage) -> str:
    text, end = "", 0
    for one in page.kept:
        text += page.content.text[end : one.start]
        end = one.end
    return text + page.content.text[end:]


def test_what_was_left_out_is_told_and_what_was_kept_leads_to_the_article(
    library: Library, tmp_path: Path
) -> None:
    id = imported(library, tmp_path, PAGE)
    article, page = library.articles.content(id), library.captures.page(id)
    assert "Read on: the other harbour" in left_out(page)
    assert "counted them" not in left_out(page)
    assert page.content.version == article.version
    for one in page.kept:
        length = one.end - one.start
        assert page.content.text[one.start : one.end] == article.text[one.place : one.place + length]
    assert sum(one.end - one.start for one in page.kept) >= len(article.text) - 2


def test_nothing_is_changed_by_looking_at_the_page(library: Library, tmp_path: Path) -> None:
    id = imported(library, tmp_path, PAGE)
    told: list[object] = []
    end = library.subscribe(told.append)
    library.captures.page(id)
    end()
    assert told == []


def test_a_table_a_list_and_a_picture_of_the_article_are_known_on_the_page(
    library: Library, tmp_path: Path
) -> None:
    table = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1887</td><td>Twelve of them</td></tr></table>"
    items = "<ul><li>The first boat came home late.</li><li>The second boat did not come home.</li></ul>"
    story = PAGE.replace(STORY, STORY + table + items)
    id = imported(library, tmp_path, story)
    article, page = library.articles.content(id), library.captures.page(id)
    assert "Twelve of them" in article.text
    assert "Twelve of them" not in left_out(page)
    assert "The second boat" not in left_out(page)


def test_an_article_that_is_not_there_has_no_page(library: Library) -> None:
    with pytest.raises(NotFound):
        library.captures.page(ArticleId(7))


def blocks(*texts: str) -> list[Block]:
    return [Block(runs=(Run(text=text),)) for text in texts]


def test_a_paragraph_of_which_a_part_was_left_out_keeps_the_other_part() -> None:
    page = blocks("Menu", "The ice on the lake is thin. Share this story", "More")
    article = blocks("The ice on the lake is thin.")
    assert kept(page, article) == (Kept(start=5, end=33, place=0),)


def test_a_heading_that_a_list_of_contents_repeats_is_known_where_the_article_has_it() -> None:
    page = blocks("Contents", "Ice", "Snow", "Ice", "It is thin on the lake.", "Snow", "It lies deep.")
    article = blocks("Ice", "It is thin on the lake.", "Snow", "It lies deep.")
    (one,) = kept(page, article)
    assert page[3].text == "Ice"
    assert (one.start, one.place) == (len("Contents\nIce\nSnow\n"), 0)


def test_a_page_of_one_line_a_thousand_times_is_read_without_trouble() -> None:
    page = blocks(*["Read more"] * 3000)
    article = blocks("The ice is thin.", *["Read more"] * 500)
    assert all(one.end <= 3000 * 10 for one in kept(page, article))
