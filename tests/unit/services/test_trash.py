"""What was deleted comes back, goes after thirty days, and takes its files with it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.errors import BackAgain, NotFound
from storage.library import Library
from storage.records import ArticleId, HighlightId, TrashKind
from tests.builders import NOON, a_highlight, a_picture, an_article, an_extract, import_extract, paragraphs

ARTICLE, HIGHLIGHT, TAG = TrashKind


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self):
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "library", create=True, clock=clock) as library:
        a_highlight(library, an_article(library, "First"), "ice is thin", tags=["cold/ice"])
        an_article(library, "Second")
        yield library


def names(library: Library) -> list[tuple[TrashKind, str]]:
    return [(each.kind, each.name) for each in library.trash.list()]


def blobs(library: Library) -> set[str]:
    return {path.name for path in (library.folder / "blobs").glob("??/*")}


def test_each_kind_is_listed_and_comes_back(library: Library, clock: Clock) -> None:
    library.highlights.delete([HighlightId(1)])
    clock.now += timedelta(minutes=1)
    library.tags.delete("cold")
    clock.now += timedelta(minutes=1)
    library.articles.delete([ArticleId(2)])
    assert names(library) == [(ARTICLE, "Second"), (TAG, "cold/ice"), (HIGHLIGHT, "ice is thin")]
    library.trash.restore([(each.kind, each.id) for each in library.trash.list()])
    assert names(library) == []
    assert [article.title for article in library.articles.list()] == ["First", "Second"]
    assert library.highlights.get(HighlightId(1)).tags == ("cold/ice",)
    assert library.backups.check().ok


def test_an_article_brings_its_highlights_and_undo_takes_all_away_again(library: Library) -> None:
    library.articles.delete([ArticleId(1)])
    (thing,) = library.trash.list()
    assert thing.highlights == 1
    change = library.trash.restore([(ARTICLE, 1)])
    assert library.search.find("ice", within="highlights").total == 1
    assert change.id is not None
    library.undo(change.id)
    assert names(library) == [(ARTICLE, "First")]


def test_a_page_that_was_taken_in_again_is_not_there_twice(library: Library) -> None:
    library.articles.delete([ArticleId(1)])
    again = an_article(library, "First")
    with pytest.raises(BackAgain, match=f"article {again}"):
        library.trash.restore([(ARTICLE, 1)])
    library.articles.delete([again])
    library.trash.restore([(ARTICLE, 1)])
    assert [article.id for article in library.articles.list()] == [1, 2]


def test_a_tag_whose_path_is_taken_gives_what_it_had(library: Library) -> None:
    library.tags.delete("cold/ice")
    library.tags.describe("cold/ice", description="new")
    library.trash.restore([(TAG, library.trash.list()[0].id)])
    assert library.highlights.get(HighlightId(1)).tags == ("cold/ice",)
    assert names(library) == []


def test_a_tag_that_was_merged_is_not_in_the_trash(library: Library) -> None:
    library.tags.describe("frost")
    library.tags.merge("cold/ice", "frost")
    assert names(library) == []


def test_a_highlight_finds_its_place_in_a_text_that_changed_meanwhile(library: Library) -> None:
    url = "https://harbour.example/ice"
    article = import_extract(library, an_extract("Ice", "The ice is thin.", url=url)).article
    mark = a_highlight(library, article, "thin")
    library.highlights.delete([mark])
    import_extract(library, an_extract("Ice", "Today the ice is thin.", url=url, original=b"2"))
    library.trash.restore([(HIGHLIGHT, mark)])
    assert library.highlights.get(mark).quote == "thin"
    assert library.backups.check().ok


def test_undoing_a_deletion_finds_the_place_in_a_text_that_changed_meanwhile(library: Library) -> None:
    url = "https://harbour.example/ice"
    article = import_extract(library, an_extract("Ice", "The ice is thin.", url=url)).article
    mark = a_highlight(library, article, "thin")
    deleted = library.highlights.delete([mark])
    import_extract(library, an_extract("Ice", "Today the ice is thin.", url=url, original=b"2"))
    assert deleted.id is not None
    library.undo(deleted.id)
    assert library.highlights.get(mark).quote == "thin"
    assert library.backups.check().ok


def test_what_is_removed_for_good_takes_its_files(library: Library) -> None:
    file, block = a_picture(b"\x89PNG not really")
    shared = import_extract(library, an_extract("One", [block, *paragraphs("a")], images=[file])).article
    import_extract(library, an_extract("Two", [block, *paragraphs("b")], images=[file]))
    before = blobs(library)
    library.articles.delete([shared])
    library.trash.remove([(ARTICLE, shared)])
    assert len(before - blobs(library)) == 1, "the picture is another article's, too"
    assert file.sha256 in blobs(library)
    with pytest.raises(NotFound):
        library.trash.restore([(ARTICLE, shared)])
    assert library.backups.check().ok


def test_files_that_a_copy_names_stay(library: Library) -> None:
    backup = library.backups.create().path
    library.articles.delete([ArticleId(1), ArticleId(2)])
    library.trash.empty()
    assert names(library) == []
    assert len(blobs(library)) == 2
    assert library.backups.restore(backup) == (2, 1)
    assert library.backups.check().ok


def test_no_byte_stays_of_what_is_removed_for_good(library: Library) -> None:
    article = an_article(library, "Zirconium", "Xylophones of quartz are played.")
    one = a_highlight(library, article, "quartz", note="first thoughts vermilion")
    library.highlights.edit([one], note="second thoughts chartreuse")
    other = a_highlight(library, ArticleId(2), "ice", note="a word on obsidian")
    library.articles.tag([article], add=["secret/kumquat"])
    kept = library.articles.tag([ArticleId(2)], add=["kept"])
    undone = library.highlights.add(article, 0, 10, note="taken back turmeric")
    assert undone.id is not None and kept.id is not None
    library.undo(undone.id)
    library.highlights.delete([other])
    library.articles.delete([article])
    library.tags.delete("secret/kumquat")
    library.trash.empty()
    library.undo(kept.id)  # the steps of what lives stay
    stored = b"".join(path.read_bytes() for path in library.folder.glob("library.db*"))
    words = ("Zirconium", "Xylophones", "quartz", "vermilion", "chartreuse", "obsidian", "kumquat", "turmeric")
    assert [word for word in words if word.encode() in stored] == []
    assert library.backups.check().ok


def test_nothing_that_lives_can_be_removed(library: Library) -> None:
    with pytest.raises(NotFound):
        library.trash.remove([(ARTICLE, 1)])
    library.trash.empty()
    assert len(library.articles.list()) == 2


def test_the_trash_keeps_for_thirty_days(library: Library, clock: Clock) -> None:
    library.articles.delete([ArticleId(2)])
    clock.now += timedelta(days=29)
    library.tags.describe("work")
    library.trash.collect()
    assert names(library)
    clock.now += timedelta(days=2)
    library.tags.describe("more work")
    library.trash.collect()
    assert not names(library)


def test_a_clock_that_jumps_ahead_clears_nothing(library: Library, clock: Clock) -> None:
    library.articles.delete([ArticleId(2)])
    clock.now += timedelta(days=4000)
    library.trash.collect()
    assert names(library) == [(ARTICLE, "Second")]
