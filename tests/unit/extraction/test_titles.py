"""What an article is called."""

import pytest

from tests.unit.extraction.pages import linked, read, script

SITE = "<meta property='og:site_name' content='The Lake'>"


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        # The heading as printed goes before what the head has for machines.
        ("<title>Best skates for lakes in 2025 - 10 picks</title>", "The ten best skates for frozen lakes",
         "The ten best skates for frozen lakes"),
        (linked(headline="Menus") + "<meta property='og:title' content='Seven days of soup'>",
         "Seven days of soup", "Seven days of soup"),
        ("<title>Ice | Winter | The Lake</title>" + SITE, "Welcome to our blog", "Ice | Winter"),
        # An article more or less makes no other title.
        ("<meta property='og:title' content='Seven secrets of the ice'>", "The seven secrets of the ice",
         "Seven secrets of the ice"),
        # The name of a column stays before the title.
        ("<meta property='og:title' content='Why the ice is thin this year'>",
         "Opinion: Why the ice is thin this year", "Why the ice is thin this year"),
    ],
)  # fmt: skip
def test_a_heading_that_the_head_confirms_is_the_title(head: str, heading: str, title: str) -> None:
    assert read(head, f"<h1>{heading}</h1>").title == title


def test_the_name_of_the_site_is_no_title() -> None:
    content = "<h1><a href='/'>Thin ice</a></h1><h1>How thin ice comes to be</h1>"
    assert (
        read("<title>How thin ice comes to be - Thin ice</title>", content).title == "How thin ice comes to be"
    )


@pytest.mark.parametrize(
    "title",
    [
        "Thin ice on the lake | The Lake",
        "Thin ice on the lake – The Lake",
        "Thin ice on the lake :: The Lake",
        "Thin ice on the lake » The Lake News",
        "The Lake - Thin ice on the lake",
    ],
)
def test_the_site_is_taken_off_a_title(title: str) -> None:
    assert read(f"{SITE}<title>{title}</title>").title == "Thin ice on the lake"


def test_the_last_part_of_a_page_title_is_its_site_where_nothing_names_one() -> None:
    assert read("<title>Thin ice on the lake | Ada Frost</title>").title == "Thin ice on the lake"
    assert read("<title>Thin ice on the lake – My website</title>").title == "Thin ice on the lake"
    assert read("<title>Ice - thin as paper</title>").title == "Ice - thin as paper"


def test_lines_of_a_heading_do_not_run_together() -> None:
    assert read("", "<h1>Thin ice<br>on the lake</h1>").title == "Thin ice on the lake"
    assert read("", "<h1>T<span>hin</span> ice</h1>").title == "Thin ice"


def test_a_title_is_never_longer_than_a_line_can_be() -> None:
    assert len(read(f"<title>{'ice ' * 100_000}</title>").title) <= 500


@pytest.mark.parametrize("entity", ["&amp;#8230;", "&#8230;", "&hellip;"])
def test_a_title_escaped_twice_is_read(entity: str) -> None:
    assert read(script(f'{{"@type":"Article","headline":"Thin ice{entity}"}}')).title == "Thin ice…"


def test_the_title_of_a_drawing_is_not_that_of_the_page() -> None:
    assert read("", "<svg><title>Menu</title></svg><h1>Thin ice</h1>").title == "Thin ice"
