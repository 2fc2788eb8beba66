"""What comes with the program: the sample's pages are ours and whole, the guide can be shown."""

import re
from importlib.resources import as_file

import markdown
import pytest

import resources
from gui.actions import COMMANDS, a_keymap
from storage.extraction import extract
from storage.importers.html import Html
from storage.records import COLORS, Extract

PAGES = sorted(page.name for page in resources.sample_pages().iterdir() if page.name.endswith(".html"))
LANGUAGES = {"en", "en-GB", "de", "fr", "es", "ru", "hi", "ur", "ar", "zh-Hans"}


def source(name: str) -> str:
    return resources.sample_pages().joinpath(name).read_text(encoding="utf-8")


def article(name: str) -> Extract:
    with as_file(resources.sample_pages()) as folder:
        (page,) = Html().read(folder / name)
        return extract(page)


def test_the_sample_has_a_dozen_pages_in_many_languages() -> None:
    declared = {re.search(r'<html lang="([\w-]+)"', source(name)) for name in PAGES}
    assert len(PAGES) == 12
    assert {found[1] for found in declared if found} == LANGUAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_sample_page_names_reserved_domains_only(name: str) -> None:
    hosts = set(re.findall(r"https?://([^/\"\s<]+)", source(name))) - {"schema.org"}
    assert all(host.endswith(".example") for host in hosts)


def test_pictures_of_the_sample_are_there_and_small() -> None:
    folder = resources.sample_pages().joinpath("grey-point-light_files")
    named = re.findall(r'src="grey-point-light_files/([^"]+)"', source("grey-point-light.html"))
    assert sorted(named) == sorted(file.name for file in folder.iterdir())
    assert sum(len(file.read_bytes()) for file in folder.iterdir()) < 200_000


def test_notes_of_the_essay_link_both_ways() -> None:
    page = source("the-long-way-home.html")
    targets = set(re.findall(r'href="#(\w+)"', page))
    assert (
        targets == set(re.findall(r' id="(\w+)"', page)) == {f"{a}{n}" for a in ("ref", "note") for n in "123"}
    )


def test_sample_highlights_are_of_known_pages_and_colours() -> None:
    marked = resources.sample_highlights()
    assert len(marked) > len(PAGES)
    for highlight in marked:
        assert highlight.page in PAGES
        assert highlight.color in COLORS
        assert highlight.tags


def test_a_sample_highlight_has_one_place_in_the_article() -> None:
    texts = {name: article(name).text for name in {mark.page for mark in resources.sample_highlights()}}
    for highlight in resources.sample_highlights():
        assert texts[highlight.page].count(highlight.quote) == 1, highlight.quote


def test_the_news_page_comes_out_without_its_litter() -> None:
    text = article("harbour-ice.html").text
    assert text.startswith("WESTHAVEN.") and text.endswith("one of them twice.")
    for litter in (
        "Font Size",
        "Explore",
        "Advertisement",
        "READ MORE",
        "ALSO READ",
        "syndicated",
        "Subscribe",
    ):
        assert litter in source("harbour-ice.html")
        assert litter not in text


def test_the_guide_is_markdown_with_tables_and_code() -> None:
    html = markdown.markdown(resources.guide(), extensions=["extra"])
    assert html.startswith("<h1>Lectorium")
    assert html.count("<table>") == html.count("</table>") >= 4
    assert html.count("<pre>") == 2
    assert not re.findall(r"<script|<img", html)


@pytest.mark.parametrize("language", ["en", "en-GB", "xx", "", "../en", "de-Latn-DE"])
def test_a_language_without_a_guide_gets_the_english_one(language: str) -> None:
    assert resources.guide(language) == resources.guide("en")


def test_the_guide_names_no_key_that_a_command_could_lose() -> None:
    table = resources.guide().partition("| key | does |")[2].partition("\n\n")[0]
    named = [key for row in table.splitlines()[2:] for key in re.findall("`([^`]+)`", row.split(" | ")[0])]
    assert len(named) > 40
    assert [key for key in named if not key.startswith("{")] == []
    keys = {key: command.id for command in COMMANDS for key in command.keys if len(key) > 1}
    ours = re.sub(r"\| (?:Firefox|Chrome).*|.*`F2` renames one.*", "", resources.guide())
    assert [key for key in re.findall("`([^`\n]+)`", ours) if key in keys] == []


def test_every_place_for_a_key_in_the_guide_is_filled() -> None:
    filled = a_keymap().filled(resources.guide(), {command.id: command.text for command in COMMANDS})
    assert "`Ctrl+F`" in filled and "`Backspace` back" in filled
    # The template of one's own has braces, too, two of them and longer words.
    assert re.findall(r"`\{[^{%\n]*\}`", filled) == re.findall(r'`\{"[^\n]*?\}`', filled)


def test_a_key_in_the_guide_is_the_one_that_the_command_has_now() -> None:
    keymap = a_keymap()
    keymap.give("edit.find", ("Ctrl+B",))
    keymap.give("go.outline", ())
    titles = {"edit.find": "Find", "go.outline": "Outline", "edit.redo": "Redo"}
    filled = keymap.filled("`{edit.find}` `{go.outline}` `{edit.redo:2}`", titles)
    assert filled == "`Ctrl+B` “Outline” `Ctrl+Y`"
    keymap.give("edit.find", ("`",))
    assert keymap.filled("`{edit.find}` `{edit.find:2}`", titles) == "`` ` `` `` ` ``"


def test_every_menu_entry_of_the_guide_is_in_the_menu() -> None:
    texts = {command.text for command in COMMANDS} | {"Recent libraries"}
    ours = resources.guide().replace("*File ▸ Save As…*", "")  # Safari's
    entries = re.findall(r"\*(?:File|Edit|Article|Help) ▸ ([^*]+)\*", ours)
    assert entries
    assert [entry for entry in entries if entry not in texts] == []
