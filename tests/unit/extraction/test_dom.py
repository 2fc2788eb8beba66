"""The page as a tree: depth, hidden parts, pictures, links."""

from typing import Any

import pytest

from storage.extraction import dom
from storage.extraction.depth import MAX_DEPTH, flattened, too_deep


def body(html: str, address: str | None = None) -> Any:
    root = dom.tree(html)
    dom.strip(root)
    dom.resolve(root, address)
    return root.find("body")


def text(html: str) -> str:
    return " ".join(body(html).text_content().split())


# -- depth --------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote"])
def test_depth_without_end_is_flattened_and_the_text_stays(tag: str) -> None:
    root = dom.tree(f"<{tag}>x" * 5000 + "the end" + f"</{tag}>" * 5000 + "<p>after</p>")
    assert not too_deep(root)
    assert root.text_content().count("x") == 5000
    assert root.text_content().endswith("the endafter")


def test_two_hundred_thousand_elements_deep_is_no_harm() -> None:
    root = dom.tree("<div>" * 200_000 + "text" + "</div>" * 200_000)
    assert root.text_content() == "text"


def test_paragraphs_that_are_never_closed_are_not_deep() -> None:
    html = "<p>a<ul>" + "<li>b" * 500 + "</ul>"
    assert flattened(html) == html


def test_a_page_of_usual_depth_keeps_all_its_elements() -> None:
    root = dom.tree("<div>" * (MAX_DEPTH - 20) + "x")
    assert len(list(root.iter("div"))) == MAX_DEPTH - 20


@pytest.mark.parametrize(
    "html", ["<!-- never closed", "<", "<a href='never closed", "\x00", "<?xml", "<!DOCTYPE"]
)
def test_a_page_cut_off_anywhere_is_a_tree(html: str) -> None:
    assert dom.tree(html).find("body") is not None


# -- what is no text ------------------------------------------------------------------------------


def test_scripts_controls_and_players_go_and_what_follows_them_stays() -> None:
    assert text("a<script>b</script>c<button>d</button>e<video>f</video>g<iframe>h</iframe>") == "aceg"


@pytest.mark.parametrize(
    "hidden",
    ["hidden", "style='display: none'", "style='color:red; visibility:hidden'", "aria-hidden=true"],
)
def test_what_a_page_hides_goes(hidden: str) -> None:
    assert text(f"<p>the text of the page</p><div {hidden}>secret</div>") == "the text of the page"


def test_a_page_that_hides_itself_until_its_script_runs_is_shown() -> None:
    assert text("<div style='display:none'><p>all of the text</p></div><p>menu</p>") == "all of the textmenu"


def test_hidden_paragraphs_go_even_if_they_are_half_where_the_rest_is_an_article() -> None:
    words = "Enough words for a paragraph that nobody would take for a line of a menu, and then some more."
    prose = f"<p>{words}</p>" * 4
    assert "secret" not in text(f"<div>{prose}</div><div style='visibility:hidden'><p>secret</p>{prose}</div>")


def test_a_page_hidden_in_two_elements_within_each_other_is_shown() -> None:
    assert text("<div hidden><div hidden><p>all of the text</p></div></div>") == "all of the text"


def test_a_page_that_is_all_within_noscript_is_shown() -> None:
    assert text("<noscript><p>all of the text</p></noscript>") == "all of the text"


def test_a_direction_set_by_style_is_one() -> None:
    assert body("<p>x</p><p style='direction: rtl'>y</p>")[1].get("dir") == "rtl"


# -- pictures and links ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "picture",
    [
        "<img data-src='a.jpg'>",
        "<img src='data:image/gif;base64,R0lGOD' data-src='a.jpg'>",
        "<img src='data:image/svg+xml,x' data-original='a.jpg'>",
        "<img src='/img/blank.gif' data-lazy-src='a.jpg'>",
        "<img class=lazy src='/x.gif' data-src='a.jpg'>",
        "<img srcset='s.jpg 300w, a.jpg 900w'>",
        "<img data-srcset='a.jpg 2x, s.jpg 1x'>",
        "<picture><source srcset='a.jpg'><img></picture>",
        "<img src='data:image/gif;base64,R0lGOD'><noscript><img src='a.jpg'></noscript>",
        "<noscript><img src='a.jpg'></noscript>",
        "<amp-img src='a.jpg' width=600 height=400><noscript><img src='b.jpg'></noscript></amp-img>",
    ],
)
def test_a_picture_that_waits_to_be_seen_is_seen(picture: str) -> None:
    found = list(body(f"<p>text of the page</p>{picture}", "https://e.org/d/p").iter("img"))
    assert [image.get("src") for image in found] == ["https://e.org/d/a.jpg"]


def test_addresses_mean_what_the_page_means_by_them() -> None:
    page = body(
        "<base href='/base/'><a href='x'>1</a><a href='#n'>2</a><a href='https://e.org/d/p#m'>3</a>",
        "https://e.org/d/p",
    )
    assert [link.get("href") for link in page.iter("a")] == ["https://e.org/base/x", "#n", "#m"]


def test_addresses_that_make_no_sense_do_no_harm() -> None:
    page = body("<a href='http://[::1'>x</a><img src='http://[x'>", "https://e.org/")
    assert next(page.iter("a")).get("href") == ""


def test_a_picture_stands_after_its_sources() -> None:
    html = "<picture><source srcset='a.webp'><source srcset='b.avif'>x<img src='c.png'>y</picture>z"
    picture = dom.tree(html).find(".//picture")
    assert [(child.tag, len(child), child.tail) for child in picture] == [
        ("source", 0, None),
        ("source", 0, "x"),
        ("img", 0, "y"),
    ]
    assert picture.tail == "z"


def test_a_page_that_names_no_body_loses_nothing_to_its_head() -> None:
    root = dom.tree("<!doctype html><title>Ice</title><article><p>It is thin.</p></article>Last words.")
    body = root.find("body")
    assert body.find("article/p").text == "It is thin."
    assert "Last words." in body.text_content()
    assert root.find("head/title").text == "Ice"
