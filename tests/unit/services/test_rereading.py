"""A stored page read again: another choice of content, highlights that move over, undo."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import ChangedSince, NotFound, Unreadable
from storage.library import Library
from storage.records import ArticleId, Correction, Imported, Kind
from tests.builders import a_highlight, a_library

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC"
)
STORY = "".join(
    f"<p>Paragraph {n} tells of the harbour, of boats that came home, and of a keeper who counted them.</p>"
    for n in range(6)
)
NEWS = "".join(f"<li><a href='/{n}'>Read on: the other harbour and its {n} boats</a></li>" for n in range(5))
PAGE = (
    "<!doctype html><html lang='en'><head><title>The harbour</title></head><body>"
    f"<ul class='nav'>{NEWS}</ul><article><h1>The harbour</h1>{STORY}"
    "<figure><img src='harbour_files/boat.png' alt='a boat'></figure></article></body></html>"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


@pytest.fixture
def article(library: Library, tmp_path: Path) -> ArticleId:
    """Return an article with a picture whose page is gone from the disk."""
    page, beside = tmp_path / "harbour.html", tmp_path / "harbour_files"
    page.write_text(PAGE, "utf-8")
    beside.mkdir()
    (beside / "boat.png").write_bytes(DOT)
    (imported,) = library.captures.add([page])
    assert isinstance(imported, Imported)
    page.unlink()
    (beside / "boat.png").unlink()
    return imported.article


def blobs(library: Library, article: ArticleId) -> list[str]:
    content = library.articles.content(article)
    return [run.image.blob for one in content.blocks for run in one.runs if run.image is not None]


def test_another_choice_is_shown_with_the_pictures_that_came(library: Library, article: ArticleId) -> None:
    before = library.articles.content(article)
    pictures = blobs(library, article)
    assert len(pictures) == 1
    assert pictures[0]
    library.captures.reread(article, "page")
    now = library.articles.get(article)
    content = library.articles.content(article)
    assert now.choice == "page"
    assert "Read on" in content.text
    assert "Read on" not in before.text
    assert content.version != before.version
    assert now.words > len(before.text.split())
    assert blobs(library, article) == pictures
    assert library.articles.image(pictures[0]) == DOT
    assert any(block.kind is Kind.IMAGE for block in content.blocks)
    assert library.backups.check().problems == ()


def test_highlights_move_over_and_come_back(library: Library, article: ArticleId) -> None:
    made = a_highlight(library, article, "Paragraph 3 tells of the harbour")
    start = library.highlights.get(made).start
    change = library.captures.reread(article, "page")
    moved = library.highlights.get(made)
    assert moved.placed
    assert moved.start > start
    text = library.articles.content(article).text
    assert text[moved.start : moved.end] == "Paragraph 3 tells of the harbour"
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(made).start == start
    assert library.articles.get(article).choice == ""
    assert "Read on" not in library.articles.content(article).text


def test_what_the_user_put_right_stays(library: Library, article: ArticleId) -> None:
    library.articles.correct(article, Correction(title="Our harbour", url="https://a.example/1"))
    library.captures.reread(article, "page")
    now = library.articles.get(article)
    assert (now.title, now.url) == ("Our harbour", "https://a.example/1")


def test_going_back_shows_the_content_that_was_made_before(library: Library, article: ArticleId) -> None:
    first = library.articles.content(article).version
    library.captures.reread(article, "page")
    second = library.articles.content(article).version
    library.captures.reread(article, anew=False)
    assert library.articles.content(article).version == first
    library.captures.reread(article, "page")
    assert library.articles.content(article).version == second


def test_a_page_that_gives_the_same_changes_nothing(library: Library, article: ArticleId) -> None:
    change = library.captures.reread(article)
    assert change.id is None
    assert library.articles.get(article).captures == 1


def test_a_reading_that_was_found_fine_is_not_in_doubt_until_another_is_shown(
    library: Library, article: ArticleId
) -> None:
    change = library.articles.set_fine(article)
    assert library.articles.get(article).fine
    assert library.search.owed() == 1  # the import; search knows nothing of this
    library.captures.reread(article, "page")
    assert not library.articles.get(article).fine
    assert change.id is not None
    library.undo(change.id)


def test_an_article_whose_bytes_are_gone_says_so(library: Library, article: ArticleId) -> None:
    sha256 = library.articles.get(article).sha256
    (library.folder / "blobs" / sha256[:2] / sha256).unlink()
    with pytest.raises(Unreadable, match=f"article {article}"):
        library.captures.reread(article, "page")
    with pytest.raises(NotFound):
        library.captures.reread(ArticleId(99))


def test_redoing_over_newer_work_is_refused(library: Library, article: ArticleId) -> None:
    change = library.captures.reread(article, "page")
    assert change.id is not None
    library.captures.reread(article)
    with pytest.raises(ChangedSince):
        library.undo(change.id)
