"""Colours and styles of highlights: named by the reader, made, taken away, found, exported, taken back."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from storage.errors import BadColor, ColorTaken, NotFound, StandardColor, UnknownColor, UnknownStyle
from storage.exporters.annotations import Annotations
from storage.exporters.exporter import Options
from storage.exporters.full_text import full_text
from storage.exporters.inline import Looks
from storage.exporters.obsidian import Obsidian
from storage.exporters.passages import passages
from storage.exporters.spreadsheet import Spreadsheet
from storage.library import Library
from storage.records import COLORS, ArticleId, ExportItem, MarkColor
from tests.builders import a_highlight, a_library, an_article
from tests.unit.exporters.items import content, highlight, item, paragraph


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        yield library


@pytest.fixture
def article(library: Library) -> ArticleId:
    return an_article(library, "On ice", "The ice is thin. Walk with care.")


def named(library: Library, name: str) -> MarkColor:
    return next(color for color in library.colors.list() if color.name == name)


def test_a_library_begins_with_the_five(library: Library) -> None:
    assert [color.name for color in library.colors.list()] == list(COLORS)
    assert all(color.standard and color.kept and not color.label for color in library.colors.list())


def test_a_colour_gets_a_meaning_and_undo_takes_it_back(library: Library) -> None:
    change = library.colors.describe("pink", label=" Doubtful ", value="#E03131")
    assert change.colors
    pink = named(library, "pink")
    assert (pink.label, pink.value, pink.words) == ("Doubtful", "#e03131", "Doubtful")
    assert change.id is not None and library.undo(change.id).colors
    assert named(library, "pink").words == "pink"
    library.redo(change.id)
    library.colors.describe("pink", label="", value="")
    assert named(library, "pink") == MarkColor(name="pink")


def test_an_own_colour_marks_and_stays_shown_once_it_is_taken_away(
    library: Library, article: ArticleId
) -> None:
    added = library.colors.add("Zweifel", "#ff8800")
    assert library.highlights.colors()[-1] == "zweifel"
    mark = a_highlight(library, article, "ice", color="zweifel")
    removed = library.colors.remove("zweifel")
    assert (named(library, "zweifel").kept, named(library, "zweifel").highlights) == (False, 1)
    with pytest.raises(UnknownColor):
        library.highlights.edit([mark], color="zweifel")
    library.highlights.edit([mark], color="green")
    assert "zweifel" not in [color.name for color in library.colors.list()]
    assert removed.id is not None and added.id is not None
    library.undo(removed.id)
    assert named(library, "zweifel").words == "Zweifel"
    library.undo(added.id)
    assert [color.name for color in library.colors.list()] == list(COLORS)


def test_colours_can_be_listed_without_a_count(library: Library, article: ArticleId) -> None:
    library.colors.add("Doubtful", "#e8590c")
    library.colors.add("Dull", "#868e96")
    a_highlight(library, article, "thin", color="doubtful")
    library.colors.remove("doubtful")
    library.colors.remove("dull")
    assert [named(library, name).highlights for name in ("yellow", "doubtful")] == [0, 1]
    plain = library.colors.list(counted=False)
    assert plain == [replace(color, highlights=0) for color in library.colors.list()]
    assert [color.name for color in plain] == [*COLORS, "doubtful"]


def test_a_colour_that_was_taken_away_can_be_made_again(library: Library) -> None:
    library.colors.add("doubt", "#ff8800")
    library.colors.remove("doubt")
    library.colors.add("Doubt", "#112233")
    assert named(library, "doubt").value == "#112233"


@pytest.mark.parametrize(("words", "value"), [("", "#ff0000"), ("x" * 61, "#ff0000"), ("x", "red"), ("x", "")])
def test_what_will_not_do_is_refused(library: Library, words: str, value: str) -> None:
    with pytest.raises(BadColor):
        library.colors.add(words, value)


def test_names_are_taken_once_and_the_five_stay(library: Library) -> None:
    with pytest.raises(ColorTaken):
        library.colors.add("Yellow", "#ffff00")
    with pytest.raises(StandardColor):
        library.colors.remove("yellow")
    with pytest.raises(NotFound):
        library.colors.describe("mauve", label="x")
    library.colors.add("mauve", "#aa88cc")
    with pytest.raises(BadColor):
        library.colors.describe("mauve", value="")


def test_a_style_is_stored_changed_and_taken_back(library: Library, article: ArticleId) -> None:
    mark = a_highlight(library, article, "thin", style="underline")
    assert library.highlights.get(mark).style == "underline"
    change = library.highlights.edit([mark], style="strike")
    assert library.highlights.get(mark).style == "strike"
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(mark).style == "underline"
    with pytest.raises(UnknownStyle):
        library.highlights.edit([mark], style="blink")


def test_moved_ends_are_described_anew_and_taken_back(library: Library, article: ArticleId) -> None:
    mark = a_highlight(library, article, "ice is")
    change = library.highlights.stretch(mark, 4, 15)
    now = library.highlights.get(mark)
    assert (now.quote, now.selector.exact, now.selector.start) == ("ice is thin", "ice is thin", 4)
    assert now.selector.suffix.startswith(". Walk")
    assert change.id is not None
    library.undo(change.id)
    assert library.highlights.get(mark).selector.exact == "ice is"


def test_a_search_finds_a_colour_by_what_it_is_called(library: Library, article: ArticleId) -> None:
    a_highlight(library, article, "ice", color="blue")
    library.colors.describe("blue", label="Über Wasser")
    found = library.search.find('color:"über wasser"')
    assert [hit.article for hit in found.hits] and not library.search.find("color:green").hits
    assert '"Über Wasser"' in [one.text for one in library.search.complete("color:", 6)]


TEXT = content(paragraph("The ice is thin. Walk with care."))


def marked(style: str) -> ExportItem:
    return item(TEXT, replace(highlight(TEXT, 4, 7), style=style))


@pytest.mark.parametrize(
    ("style", "shown"),
    [("highlight", "<mark>ice</mark>"), ("underline", "<u>ice</u>"), ("strike", "<s>ice</s>")],
)
def test_the_full_text_shows_how_a_passage_is_marked(style: str, shown: str) -> None:
    assert shown in full_text(marked(style), Looks(), {})


def test_a_template_learns_what_a_colour_means() -> None:
    (passage,) = passages(TEXT, marked("strike").highlights, None, {"yellow": "Doubtful"})
    assert (passage.color, passage.meaning, passage.style) == ("yellow", "Doubtful", "strike")


def test_files_for_machines_keep_style_and_colour() -> None:
    one = replace(marked("underline"), colors={"yellow": "Doubtful"})
    rows = "".join(Spreadsheet().document([one], Options()))
    (row,) = csv.DictReader(io.StringIO(rows.removeprefix("\ufeff"), newline=""))
    assert (row["color"], row["meaning"], row["style"]) == ("yellow", "Doubtful", "underline")
    assert Spreadsheet().owns(rows.replace(",style,meaning", ""))  # as earlier versions wrote them
    (told,) = json.loads("".join(Annotations().document([one], Options())))["first"]["items"]
    assert told["target"]["styleClass"] == "underline"
    assert told["stylesheet"]["type"] == "CssStylesheet"
    assert "[!quote] Doubtful\n" in Obsidian().render(one, Options())
