"""Notes and tags edited in exported files come back, as one change, and never over newer work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.clock import to_seconds
from storage.library import Library
from storage.records import ExportWishes, Selection
from tests.builders import a_highlight, a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as library:
        yield library


def exported(library: Library, folder: Path, format: str = "obsidian") -> Path:
    (file,) = library.exports.write(folder, wishes=ExportWishes(format=format))
    return folder / file.path


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize("format", ["markdown", "obsidian"])
def test_an_edited_note_and_edited_tags_come_back_as_one_change(
    library: Library, tmp_path: Path, format: str
) -> None:
    article = an_article(library)
    mark = a_highlight(library, article, "ice is thin", note="Is it? *Really*.", tags=["claim", "two words"])
    file = exported(library, tmp_path / "out", format)
    assert library.notes.edited([file.parent]) == []
    edit(file, "Is it? \\*Really\\*.", "It is.\n\nSee **page** 3")
    edit(file, "Tags: #claim, two words", "Tags: #claim, #ice/thin, an other")
    note, tags = library.notes.edited([tmp_path / "out"])
    assert (note.highlight, note.field, note.before) == (mark, "note", "Is it? *Really*.")
    assert note.after == "It is.\n\nSee **page** 3" and not note.conflict
    assert tags.after == ("an other", "claim", "ice/thin") and not tags.conflict
    change = library.notes.apply([note, tags])
    assert library.highlights.get(mark).note == "It is.\n\nSee **page** 3"
    assert library.highlights.get(mark).tags == ("an other", "claim", "ice/thin")
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(mark).note == "Is it? *Really*."
    assert library.highlights.get(mark).tags == ("claim", "two words")


def test_what_was_read_back_is_left_in_the_users_own_spelling(library: Library, tmp_path: Path) -> None:
    a_highlight(library, an_article(library), "ice is thin", note="Why?")
    file = exported(library, tmp_path / "out")
    edit(file, "Why?", "See **page** 3")
    library.notes.apply(library.notes.edited([file]))
    (again,) = library.exports.write(tmp_path / "out", wishes=ExportWishes(format="obsidian"))
    assert again.changed == () and "See **page** 3" in file.read_text("utf-8")
    assert library.notes.edited([file]) == []


def test_a_note_changed_on_both_sides_is_a_conflict_and_stays_in_the_file(
    library: Library, tmp_path: Path
) -> None:
    mark = a_highlight(library, an_article(library), "ice is thin", note="Why?")
    file = exported(library, tmp_path / "out")
    edit(file, "Why?", "In the file")
    library.highlights.edit([mark], note="In the library")
    (change,) = library.notes.edited([file])
    assert change.conflict and (change.before, change.after) == ("In the library", "In the file")
    (again,) = library.exports.write(tmp_path / "out", wishes=ExportWishes(format="obsidian"))
    assert again.changed == (library.highlights.get(mark).uid,)
    assert "In the file" in file.read_text("utf-8")
    (again,) = library.exports.write(tmp_path / "out", wishes=ExportWishes(format="obsidian", overwrite=True))
    assert again.changed == () and "In the library" in file.read_text("utf-8")


def test_a_newer_note_here_is_no_change_of_the_file(library: Library, tmp_path: Path) -> None:
    mark = a_highlight(library, an_article(library), "ice is thin", note="Why?")
    file = exported(library, tmp_path / "out")
    library.highlights.edit([mark], note="Newer")
    assert library.notes.edited([file]) == []


def test_the_articles_own_note_and_tags_come_back(library: Library, tmp_path: Path) -> None:
    article = an_article(library)
    library.articles.tag([article], add=["winter"])
    file = exported(library, tmp_path / "out", "markdown")
    text = file.read_text("utf-8").replace("\n<!-- /lectorium:head", "\nRead twice.\n\n<!-- /lectorium:head")
    file.write_text(text.replace('  - "winter"', "  - winter\n  - ice/thin"), "utf-8")
    tags, note = library.notes.edited([file])
    assert (tags.highlight, tags.article, tags.after) == (None, article, ("ice/thin", "winter"))
    assert (note.highlight, note.article, note.after) == (None, article, "Read twice.")
    library.notes.apply([tags, note])
    assert library.articles.get(article).note == "Read twice."
    assert library.articles.get(article).tags == ("ice/thin", "winter")


def test_a_block_that_was_deleted_stays_so_and_one_edited_after_its_highlight_went_is_kept(
    library: Library, tmp_path: Path
) -> None:
    article = an_article(library)
    first = a_highlight(library, article, "ice is thin", note="one")
    second = a_highlight(library, article, "Walk with care", note="two")
    file = exported(library, tmp_path / "out")
    uids = [library.highlights.get(mark).uid for mark in (first, second)]
    head, _, rest = file.read_text("utf-8").partition(f"<!-- lectorium:{uids[0]}")
    rest = rest.partition(f"/lectorium:{uids[0]} -->\n\n")[2].replace("two", "two, mine")
    file.write_text(head + rest, "utf-8")
    library.highlights.delete([second])
    (again,) = library.exports.write(tmp_path / "out", wishes=ExportWishes(format="obsidian"))
    assert again.removed == (uids[0],) and again.kept == (uids[1],)
    assert "two, mine" in file.read_text("utf-8")


def test_what_markdown_does_not_keep_of_a_tag_is_no_edit(library: Library, tmp_path: Path) -> None:
    mark = a_highlight(library, an_article(library), "ice is thin", tags=["two  spaces", "claim"])
    file = exported(library, tmp_path / "out")
    assert library.notes.edited([file]) == []
    edit(file, "Tags: #claim, ", "Tags: #claim, #new, ")
    (change,) = library.notes.edited([file])
    assert change.after == ("claim", "new", "two  spaces")
    library.notes.apply([change])
    assert library.highlights.get(mark).tags == ("claim", "new", "two  spaces")


def test_files_that_are_no_exports_are_passed_over(library: Library, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# Mine\n\nTags: #a\n", "utf-8")
    (tmp_path / "broken.md").write_bytes(b"\xff\xfe---\n")
    assert library.notes.edited([tmp_path]) == []


@pytest.mark.parametrize("format", ["markdown", "obsidian"])
def test_quotes_of_several_articles_in_one_file_tell_each_its_whole_source(
    library: Library, tmp_path: Path, format: str
) -> None:
    told = {"site": "The Post", "byline": "Mira Holm", "published": "2026-02-11"}
    told["url"] = "https://post.example/ice"
    first = an_article(library, "On *ice*", "The ice is thin.", **told)
    second = an_article(library, "Rice", "Rice grows.")
    marks = (
        a_highlight(library, first, "ice is thin", note="Why?", tags=["claim"]),
        a_highlight(library, second, "Rice grows"),
    )
    which, how = Selection(highlights=marks), ExportWishes(format=format)
    (article,) = [one for one in library.articles.list() if one.id == first]
    expected = (
        "— Mira Holm, *On \\*ice\\**, The Post, 2026-02-11, "
        "[https\\://post.example/ice](<https://post.example/ice#:~:text=ice%20is%20thin>), "
        f"captured {to_seconds(article.captured)}, SHA-256 `{article.sha256}`."
    )
    text = "".join(library.exports.text(which, how))
    assert expected in text.split("\n")
    assert not text.startswith("---") and text.count("SHA-256") == 2
    list(library.exports.write(tmp_path, selection=which, wishes=how, file="all.md"))
    file = tmp_path / "all.md"
    assert expected in file.read_text("utf-8").split("\n")
    assert library.notes.edited([file]) == []
    edit(file, "Why?", "Because.")
    (change,) = library.notes.edited([file])
    assert (change.highlight, change.after) == (marks[0], "Because.")


@pytest.mark.parametrize("format", ["markdown", "obsidian"])
def test_what_a_colour_means_is_told_and_is_no_part_of_a_note(
    library: Library, tmp_path: Path, format: str
) -> None:
    article = an_article(library)
    a_highlight(library, article, "ice is thin", note="*(really)* so", color="blue")
    library.colors.describe("blue", label="*Doubt* (all)")
    file = exported(library, tmp_path / "out", format)
    assert ("\n*(\\*Doubt\\* (all))*\n" in file.read_text("utf-8")) == (format == "markdown")
    assert library.notes.edited([file]) == []
    library.colors.describe("blue", label="Sure")
    exported(library, tmp_path / "out", format)
    assert "Sure" in file.read_text("utf-8") and "Doubt" not in file.read_text("utf-8")
    edit(file, "\\*(really)\\* so", "*(really)* it is\n\n*(so)*")
    (note,) = library.notes.edited([file])
    assert note.after == "*(really)* it is\n\n*(so)*"
