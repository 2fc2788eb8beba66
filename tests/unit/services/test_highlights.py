"""Highlights: marked, edited, deleted, moved to a new text, and taken back."""

from pathlib import Path

import pytest

from storage.errors import BadRange, BadTag, ChangedSince, NotFound, UnknownColor
from storage.library import Library
from storage.records import ArticleId, HighlightId
from tests.builders import a_highlight, a_library, an_article, an_extract, import_extract

ADDRESS = "https://a.example/ice"
TEXT = "The ice is thin this year. 😀 Walk with care, or do not walk at all."


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        yield library


@pytest.fixture
def article(library: Library) -> ArticleId:
    return an_article(library, "On ice", TEXT, url=ADDRESS)


def test_a_highlight_keeps_its_quote_in_code_points(library: Library, article: ArticleId) -> None:
    start = TEXT.index("Walk")
    change = library.highlights.add(article, start, start + 9, note="why?", tags=["b", "a/c"])
    (id,) = change.highlights
    made = library.highlights.get(id)
    assert (made.quote, made.color, made.note, made.tags) == ("Walk with", "yellow", "why?", ("a/c", "b"))
    assert made.selector.prefix == TEXT[max(0, start - 32) : start]
    assert made.placed


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (0, 10_000)])
def test_offsets_that_mark_nothing_are_refused(
    library: Library, article: ArticleId, start: int, end: int
) -> None:
    with pytest.raises(BadRange):
        library.highlights.add(article, start, end)
    assert library.highlights.list() == []


def test_a_bad_colour_or_tag_changes_nothing(library: Library, article: ArticleId) -> None:
    with pytest.raises(UnknownColor):
        library.highlights.add(article, 0, 3, color="mauve")
    with pytest.raises(BadTag):
        library.highlights.add(article, 0, 3, tags=["/"])
    assert library.highlights.list() == []
    assert library.tags.list() == []


def test_highlights_come_by_article_start_and_end(library: Library, article: ArticleId) -> None:
    wanted = [(8, 12), (0, 20), (0, 5)]
    for start, end in wanted:
        library.highlights.add(article, start, end)
    assert [(h.start, h.end) for h in library.highlights.list(article)] == sorted(wanted)


def test_editing_is_undone_and_redone_with_its_tags(library: Library, article: ArticleId) -> None:
    id = a_highlight(library, article, "ice", tags=["cold"])
    change = library.highlights.edit([id], color="blue", note="mild", tags=["warm"])
    assert change.id is not None
    library.undo(change.id)
    before = library.highlights.get(id)
    assert (before.color, before.note, before.tags) == ("yellow", "", ("cold",))
    library.redo(change.id)
    after = library.highlights.get(id)
    assert (after.color, after.note, after.tags) == ("blue", "mild", ("warm",))


def test_adding_is_undone_and_redone_with_the_same_id(library: Library, article: ArticleId) -> None:
    change = library.highlights.add(article, 0, 7, note="n", tags=["t"])
    (id,) = change.highlights
    made = library.highlights.get(id)
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.list() == []
    library.redo(change.id)
    assert library.highlights.get(id) == made


def test_adding_is_not_undone_once_a_note_was_written(library: Library, article: ArticleId) -> None:
    change = library.highlights.add(article, 0, 7)
    (id,) = change.highlights
    library.highlights.edit([id], note="precious")
    assert change.id is not None
    with pytest.raises(ChangedSince):
        library.undo(change.id)
    assert library.highlights.get(id).note == "precious"


def test_undone_twice_is_refused(library: Library, article: ArticleId) -> None:
    change = library.highlights.add(article, 0, 7)
    assert change.id is not None
    library.undo(change.id)
    with pytest.raises(ChangedSince):
        library.undo(change.id)


def test_deleting_is_undone(library: Library, article: ArticleId) -> None:
    ids = [a_highlight(library, article, quote) for quote in ("ice", "care")]
    change = library.highlights.delete(ids)
    assert library.highlights.list() == []
    assert change.id is not None
    library.undo(change.id)
    assert [h.id for h in library.highlights.list()] == ids


def test_a_deleted_tag_leaves_the_highlight(library: Library, article: ArticleId) -> None:
    id = a_highlight(library, article, "ice", tags=["cold/arctic", "keep"])
    change = library.tags.delete("cold")
    # "cold" itself was never made: its child is what was deleted
    assert library.highlights.get(id).tags == ("keep",)
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(id).tags == ("cold/arctic", "keep")


def test_a_tag_is_renamed_with_its_children_or_becomes_one_with_another(
    library: Library, article: ArticleId
) -> None:
    id = a_highlight(library, article, "ice", tags=["a/b", "a/c", "z/c"])
    change = library.tags.rename("a", "z")
    assert library.highlights.get(id).tags == ("z/b", "z/c")
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(id).tags == ("a/b", "a/c", "z/c")


def test_counts_of_a_tag_take_in_its_children_each_item_once(library: Library, article: ArticleId) -> None:
    a_highlight(library, article, "ice", tags=["asia/japan", "asia/korea"])
    library.tags.describe("asia", description="the east")
    counts = {tag.path: tag.highlights for tag in library.tags.list()}
    assert counts == {"asia": 1, "asia/japan": 1, "asia/korea": 1}


def test_a_highlight_moves_with_its_words_to_a_new_capture(library: Library, article: ArticleId) -> None:
    id = a_highlight(library, article, "Walk with care")
    import_extract(library, an_extract("On ice", "A new first line.\n" + TEXT, url=ADDRESS))
    moved = library.highlights.get(id)
    text = library.articles.content(article).text
    assert moved.placed
    assert text[moved.start : moved.end] == moved.quote == "Walk with care"


def test_a_highlight_whose_words_are_gone_is_kept_as_unplaced_and_placed_by_hand(
    library: Library, article: ArticleId
) -> None:
    id = a_highlight(library, article, "Walk with care, or do not walk at all", note="mine")
    import_extract(library, an_extract("On ice", "Nothing of the sort remains here.", url=ADDRESS))
    lost = library.highlights.get(id)
    assert (lost.placed, lost.quote, lost.note) == (False, "Walk with care, or do not walk at all", "mine")
    library.highlights.place(id, 0, 7)
    assert (library.highlights.get(id).placed, library.highlights.get(id).quote) == (True, "Nothing")


def test_a_lost_highlight_comes_back_with_its_words(library: Library, article: ArticleId) -> None:
    id = a_highlight(library, article, "Walk with care")
    import_extract(library, an_extract("On ice", "Something else entirely.", url=ADDRESS))
    import_extract(library, an_extract("On ice", "Back again. " + TEXT, url=ADDRESS))
    assert library.highlights.get(id).placed


def test_an_unknown_highlight_is_not_found(library: Library) -> None:
    with pytest.raises(NotFound):
        library.highlights.get(HighlightId(4))
    with pytest.raises(NotFound):
        library.highlights.edit([HighlightId(4)], note="x")
    with pytest.raises(NotFound):
        library.highlights.add(ArticleId(4), 0, 1)


def test_a_text_goes_below_the_notes_of_several_as_one_change(library: Library, article: ArticleId) -> None:
    noted, bare = a_highlight(library, article, "ice", note="why?"), a_highlight(library, article, "Walk")
    change = library.highlights.add_note([noted, bare], "check")
    assert [library.highlights.get(id).note for id in (noted, bare)] == ["why?\n\ncheck", "check"]
    assert change.id is not None
    library.undo(change.id)
    assert [library.highlights.get(id).note for id in (noted, bare)] == ["why?", ""]
    with pytest.raises(NotFound):
        library.highlights.add_note([noted, HighlightId(999)], "x")
    assert library.highlights.get(noted).note == "why?"
