"""What comes with the program: the sample's pages are ours and whole, the guide can be shown."""

import re

import markdown
import pytest

import resources
from storage.records import COLORS

PAGES = sorted(page.name for page in resources.sample_pages().iterdir() if page.name.endswith(".html"))
LANGUAGES = {"en", "en-GB", "de", "fr", "es", "ru", "hi", "ur", "ar", "zh-Hans"}


def source(name: str) -> str:
    return resources.sample_pages().joinpath(name).read_text(encoding="utf-8")


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


@pytest.mark.parametrize("highlight", resources.sample_highlights(), ids=lambda highlight: highlight.quote[:20])
def test_a_sample_highlight_quotes_its_page_once(highlight: resources.SampleHighlight) -> None:
    words = " ".join(re.sub(r"<[^>]+>", "", source(highlight.page)).split())
    assert words.count(highlight.quote) == 1


def test_the_guide_is_markdown_with_tables_and_code() -> None:
    html = markdown.markdown(resources.guide(), extensions=["extra"])
    assert html.startswith("<h1>Lectorium")
    assert html.count("<table>") == html.count("</table>") >= 4
    assert html.count("<pre>") == 2
    assert not re.findall(r"<script|<img", html)


@pytest.mark.parametrize("language", ["en", "en-GB", "xx", "", "../en", "de-Latn-DE"])
def test_a_language_without_a_guide_gets_the_english_one(language: str) -> None:
    assert resources.guide(language) == resources.guide("en")
