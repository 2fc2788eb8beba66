"""The tag list: described, moved, merged, split, deleted, given to many, found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import BadShortcut, ChangedSince, NotFound, ShortcutTaken, UsageError
from storage.library import Library
from storage.records import ArticleId, Change, HighlightId, Touched
from tests.builders import a_highlight, a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as opened:
        yield opened


@pytest.fixture
def article(library: Library) -> ArticleId:
    return an_article(library, "Ice", "The ice is thin. The harbour froze. Walk with care on rice.")


def undo(library: Library, change: Change) -> None:
    assert change.id is not None
    library.undo(change.id)


def test_a_tag_keeps_memo_and_shortcut(library: Library) -> None:
    library.tags.describe("a", description="d", color="blue", memo="only measured\nclaims", shortcut="Q")
    (tag,) = library.tags.list()
    assert (tag.description, tag.color, tag.memo, tag.shortcut) == ("d", "blue", "only measured\nclaims", "q")


def test_a_shortcut_is_one_character_of_one_tag(library: Library) -> None:
    library.tags.describe("a", shortcut="x")
    with pytest.raises(ShortcutTaken):
        library.tags.describe("b", shortcut="X")
    with pytest.raises(BadShortcut):
        library.tags.describe("b", shortcut="xy")
    library.tags.describe("a", shortcut="")
    library.tags.describe("b", shortcut="x")


def test_what_a_merge_touches_is_told_before_it_is_done(library: Library, article: ArticleId) -> None:
    a_highlight(library, article, "ice", tags=["old", "old/sub"])
    a_highlight(library, article, "thin", tags=["new"])
    library.articles.tag([article], add=["old/sub"])
    assert library.tags.touched("old") == Touched(tags=2, articles=1, highlights=1)
    library.tags.describe("old", memo="kept", description="told")
    before = library.tags.list()
    change = library.tags.merge("old", "new")
    assert {tag.path: (tag.highlights, tag.articles) for tag in library.tags.list()} == {
        "new": (2, 1), "new/sub": (1, 1)
    }  # fmt: skip
    assert (library.tags.list()[0].memo, library.tags.list()[0].description) == ("kept", "told")
    undo(library, change)
    assert library.tags.list() == before


def test_a_merge_needs_two_tags(library: Library) -> None:
    library.tags.describe("a/b")
    for target, error in (("none", NotFound), ("a", UsageError), ("a/b", UsageError)):
        with pytest.raises(error):
            library.tags.merge("a", target)


def test_a_tag_is_split_by_hand(library: Library, article: ArticleId) -> None:
    first, second = (a_highlight(library, article, word, tags=["risk"]) for word in ("ice", "harbour"))
    change = library.tags.split("risk", highlights={first: "risk/ice"})
    assert library.highlights.get(first).tags == ("risk/ice",)
    assert library.highlights.get(second).tags == ("risk",)
    with pytest.raises(NotFound):
        library.tags.split("risk", highlights={first: "b"})
    undo(library, change)
    assert library.highlights.get(first).tags == ("risk",)


def test_children_of_a_deleted_tag_go_with_it_or_take_its_place(library: Library, article: ArticleId) -> None:
    a_highlight(library, article, "ice", tags=["a/b", "a/b/c"])
    change = library.tags.delete("a/b", lift=True)
    assert [tag.path for tag in library.tags.list()] == ["a/c"]
    undo(library, change)
    assert [tag.path for tag in library.tags.list()] == ["a/b", "a/b/c"]
    library.tags.delete("a/b")
    assert library.tags.list() == []


def test_many_items_change_tags_in_one_step(library: Library, article: ArticleId) -> None:
    ids = [a_highlight(library, article, word, tags=["x", word]) for word in ("ice", "thin")]
    change = library.tags.apply(highlights=ids, articles=[article], add=["y"], remove=["x"])
    assert [library.highlights.get(id).tags for id in ids] == [("ice", "y"), ("thin", "y")]
    assert library.articles.get(article).tags == ("y",)
    undo(library, change)
    assert [library.highlights.get(id).tags for id in ids] == [("ice", "x"), ("thin", "x")]
    with pytest.raises(NotFound):
        library.tags.apply(highlights=[ids[0], 99], add=["z"])  # type: ignore[list-item]
    assert "z" not in library.highlights.get(ids[0]).tags


def test_an_undo_that_would_overwrite_newer_work_is_refused(library: Library) -> None:
    library.tags.describe("a")
    change = library.tags.rename("a", "b")
    library.tags.rename("b", "c")
    with pytest.raises(ChangedSince):
        undo(library, change)


def test_the_tags_given_last_come_first(library: Library, article: ArticleId) -> None:
    for tag in ("one", "two", "three"):
        a_highlight(library, article, "ice", tags=[tag])
    library.tags.describe("never")
    assert library.tags.recent(2) == ["three", "two"]


def test_tags_are_suggested_from_passages_with_like_words(library: Library, article: ArticleId) -> None:
    a_highlight(library, article, "The ice is thin", tags=["cold"])
    a_highlight(library, article, "The harbour froze", tags=["port", "cold"])
    assert library.tags.suggest("Thin ice again") == ["cold"]
    assert library.tags.suggest("a harbour", given=("cold",)) == ["port"]
    made = a_highlight(library, article, "Walk with care", tags=["advice"])
    assert library.tags.suggest("take care") == ["advice"]
    library.highlights.delete([made])
    assert library.tags.suggest("take care") == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("jap", ["asia/japan", "big japan"]), ("MUN", ["citta/münchen"]), ("asia/jap", ["asia/japan"]),
     ("nchen", ["citta/münchen"]), ("japn", ["asia/japan"]), ("zzz", [])],
)  # fmt: skip
def test_what_is_typed_finds_tags_by_the_start_of_a_segment_first(
    library: Library, typed: str, expected: list[str]
) -> None:
    for path in ("asia", "asia/japan", "citta/münchen", "big japan"):
        library.tags.describe(path)
    assert library.tags.complete(typed) == expected


def test_highlights_get_other_tags_each_its_own_as_one_change(library: Library, article: ArticleId) -> None:
    ice = a_highlight(library, article, "ice", tags=["a", "b"])
    rice = a_highlight(library, article, "rice", tags=["a"])
    change = library.tags.give({ice: ["b", " c// d "], rice: []})
    assert [library.highlights.get(one).tags for one in (ice, rice)] == [("b", "c/d"), ()]
    undo(library, change)
    assert [library.highlights.get(one).tags for one in (ice, rice)] == [("a", "b"), ("a",)]
    with pytest.raises(NotFound):
        library.tags.give({ice: ["x"], HighlightId(999): ["y"]})
    assert library.highlights.get(ice).tags == ("a", "b")
