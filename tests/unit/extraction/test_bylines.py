"""Who wrote a page, in the data and in print."""

import pytest

from tests.unit.extraction.pages import linked, read, script

TITLE = "<h1>Thin ice on the lake</h1>"
TEXT = "<p>The ice is thin and nobody walks on it before the new year comes.</p>" * 4


@pytest.mark.parametrize(
    "line",
    [
        "<p class=byline>By Ada Frost</p>",
        "<p class=byline><span>By</span> <a href=/x>Ada Frost</a> | Staff Writer</p>",
        "<div>Written by <a href='/x'>Ada Frost</a></div>",
        "<div>Autorin: Ada Frost</div>",
        "<p><b>Автор:</b> Ada Frost</p>",
        "<p>Von Ada Frost</p>",
        "<p>winter | By Ada Frost | 1 May 2024</p>",
        "<p>11.12.2019 - Ada Frost</p>",
        "<span class='author vcard'><a class='fn' href='/author/ada'>Ada Frost</a></span>",
        "<a href='/authors/ada-frost'>Ada Frost</a>",
        "<address itemprop=author><span itemprop=name>Ada Frost</span></address>",
        "<span property='author' typeof='Person'><span property='name'>Ada Frost</span></span>",
        "<div class=author-box><a href='/author/ada'>All articles by Ada Frost</a></div>",
        "<div class=author>Ada Frost <span>Follow</span> <span>Updated May 1, 2024</span></div>",
        "<p>By Ada Frost. Reviewed by Ben Lake</p>",
        "<p>Text von Ada Frost<br>Fotos von Ben Lake</p>",
        "<div><span>Ada Frost</span><span>Created on Jul 11, 2025</span></div>",
    ],
)
def test_a_credit_line_is_read(line: str) -> None:
    assert read("", TITLE + line + TEXT).byline == "Ada Frost"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<p class=byline>By Ada Frost and Ben Lake</p>", "Ada Frost, Ben Lake"),
        ("<p><a rel=author>Ada Frost</a> and <a rel=author>Ben Lake</a></p>", "Ada Frost, Ben Lake"),
        ("<p class=byline>By Ada Frost, MD, and Ben Lake</p>", "Ada Frost, MD, Ben Lake"),
        ("<p class=author>Ada Frost im Gespräch mit Ben Lake</p>", "Ada Frost, Ben Lake"),
        ("<p class=author>山田太郎 記者</p>", "山田太郎"),
        ("<p>بقلم: ليلى حسن</p>", "ليلى حسن"),
        ("<p>作者：李雪</p>", "李雪"),
        ("<p class=author>The Lake Team</p>", "The Lake Team"),
        ("<p class=byline>By Ada Frost, Associated Press</p>", "Ada Frost"),
        ("<p class=byline>By Ada Frost, CEO</p>", "Ada Frost"),
        ("<p class=byline>Associated Press</p>", "Associated Press"),
        ("<span class=author>ada_frost</span>", "ada_frost"),
    ],
)
def test_names_of_every_kind_are_read(line: str, byline: str) -> None:
    assert read("", TITLE + line + TEXT).byline == byline


@pytest.mark.parametrize(
    "content",
    [
        "<p class=author>Read more</p>",
        "<p class=byline>May 1, 2024</p>",
        "<p class=author>Posted by</p>",
        "<div class=comments><p class=author>Ada Frost</p></div>",
        "<div class=related><a rel=author href=/a>Ada Frost</a></div>",
        "<nav><a href='/author/ada'>Ada Frost</a></nav>",
        "<figure><figcaption>By Ada Frost</figcaption></figure>",
        "<pre>by Session</pre>",
        "<p>By the way, the ice was thin.</p>",
        "<p class=author>ada@lake.example</p>",
        "<p>Reviewed by Ada Frost</p>",
        "<span class=author>AF</span>",
        "<div><span>Thin Ice</span><span>1 May 2024</span></div>",
    ],
)
def test_what_is_no_credit_names_nobody(content: str) -> None:
    assert read("", TITLE + content + TEXT).byline == ""


def test_an_account_gives_way_to_the_name_in_print() -> None:
    head = linked(author={"name": "ada.frost"})
    assert read(head, TITLE + "<p class=byline>By Ada Frost</p>" + TEXT).byline == "Ada Frost"
    assert read(head, TITLE + TEXT).byline == "ada.frost"
    assert read(linked(author={"name": "admin"}), TITLE + TEXT).byline == ""


def test_a_name_at_the_end_of_the_text_signs_it() -> None:
    assert read("", f"{TITLE}<div>{TEXT}<p><i>Ada Frost</i></p></div>").byline == "Ada Frost"
    two = f"{TITLE}<div>{TEXT}<p>Ada Frost</p></div><div>{TEXT}<p>Ben Lake</p></div>"
    assert read("", two).byline == ""


@pytest.mark.parametrize(
    ("told", "byline"),
    [
        ("By Ada Frost", "Ada Frost"),
        ("Ada Frost, Ben Lake", "Ada Frost, Ben Lake"),
        ("Ada Frost, Staff Reporter since 1999", "Ada Frost"),
        ("Ada Frost is a reporter of The Lake", "Ada Frost"),
        ("Frost, Ada", "Frost, Ada"),
        ("Ada Frost, Associated Press", "Ada Frost"),
        ("Ada Frost, lake.com", "Ada Frost"),
        ("Ada Frost; ada@lake.example", "Ada Frost"),
        ("Ada Frost https://lake.example/ada", ""),
        ("Ada &amp;#38; Ben", "Ada & Ben"),
    ],
)
def test_declared_names_are_cleaned(told: str, byline: str) -> None:
    assert read(linked(author=told)).byline == byline


@pytest.mark.parametrize(
    "author",
    [
        [{"@type": "Person", "name": "Ada Frost"}, {"@type": "Person", "name": "Ben Lake"}],
        ["Ada Frost", "Ben Lake"],
        {"@type": "Person", "name": ["Ada Frost", "Ben Lake"]},
        {"@list": 1, "name": "Ada Frost, Ben Lake"},
        [{"givenName": "Ada", "familyName": "Frost"}, {"author": {"name": "Ben Lake"}}],
    ],
)
def test_authors_come_in_any_shape(author: object) -> None:
    assert read(linked(author=author)).byline == "Ada Frost, Ben Lake"


def test_authors_by_reference_are_followed() -> None:
    text = (
        '{"@graph":[{"@type":"Article","headline":"x","author":[{"@id":"#a"},{"@id":"#b"}]},'
        '{"@type":"Person","@id":"#a","name":"Ada Frost"},{"@type":"Person","@id":"#b","name":"Ben Lake"}]}'
    )
    assert read(script(text)).byline == "Ada Frost, Ben Lake"
