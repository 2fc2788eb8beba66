"""The tag list goes out as CSV and comes back the same, in one change that can be undone."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import BadTagList
from storage.library import Library
from tests.builders import a_library

HOSTILE = ('=cmd()|" /C calc"!A0', "+1", "@a", "-a", "'=b", "a,b", 'q"q', "[[x]]", "漢字/é")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path / "one") as library:
        yield library


def test_a_tag_list_comes_back_the_same(library: Library, tmp_path: Path) -> None:
    for number, tag in enumerate(HOSTILE):
        library.tags.describe(tag, description=f"=about\n{number}", color="green")
    assert library.codebook.write(tmp_path / "tags.csv") == len(library.tags.list())
    with (tmp_path / "tags.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["tag", "description", "color"]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    with a_library(tmp_path / "two") as other:
        done = other.codebook.read(tmp_path / "tags.csv")
        assert (done.new, done.changed) == (len(HOSTILE), 0)
        kept = [(tag.path, tag.description, tag.color) for tag in library.tags.list()]
        assert [(tag.path, tag.description, tag.color) for tag in other.tags.list()] == kept
        assert done.change.id is not None
        other.undo(done.change.id)
        assert other.tags.list() == []


def test_an_empty_cell_leaves_what_is_there_and_a_full_one_goes_before_it(
    library: Library, tmp_path: Path
) -> None:
    library.tags.describe("a", description="old", color="green")
    library.tags.describe("b", description="stays")
    (tmp_path / "t.csv").write_text("\ufefftag,description\na,new\nb,\nc,\n", "utf-8")
    done = library.codebook.read(tmp_path / "t.csv")
    assert (done.new, done.changed, done.unchanged) == (1, 1, 1)
    described = {tag.path: (tag.description, tag.color) for tag in library.tags.list()}
    assert described == {"a": ("new", "green"), "b": ("stays", ""), "c": ("", "")}


def test_colours_are_ours_or_spelt_as_on_the_web(library: Library, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("tag,description,color\na,, Green\nb,,#0AF\nc,,#12ab9f\n", "utf-8")
    library.codebook.read(tmp_path / "t.csv")
    assert [tag.color for tag in library.tags.list()] == ["green", "#0af", "#12ab9f"]


@pytest.mark.parametrize(
    "text",
    [
        "", "name,description\na,b\n", 'tag\n"a', "tag,description\n/,b\n",
        "tag,description,color\na,b,mauve\n", "tag,color\na,#12\n",
    ],
)  # fmt: skip
def test_what_is_no_tag_list_changes_nothing(library: Library, tmp_path: Path, text: str) -> None:
    (tmp_path / "t.csv").write_text(text, "utf-8")
    with pytest.raises(BadTagList):
        library.codebook.read(tmp_path / "t.csv")
    assert library.tags.list() == []
