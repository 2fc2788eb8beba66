"""Quotations that a page leaves to the browser to mark get the marks of their language."""

import pytest
from lxml import html

from storage.extraction.quotations import write_marks


def marked(source: str, language: str) -> str:
    body = html.fragment_fromstring(source, create_parent="div")
    write_marks(body, language)
    assert not list(body.iter("q"))
    return str(body.text_content())


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "She said “it is ‘thin’ ice” and left."),
        ("de", "She said „it is ‚thin‘ ice“ and left."),
        ("fr-FR", "She said «\u202fit is “thin” ice\u202f» and left."),
        ("ja", "She said 「it is 『thin』 ice」 and left."),
        ("ru", "She said «it is „thin“ ice» and left."),
        ("", "She said “it is ‘thin’ ice” and left."),
    ],
)
def test_each_language_has_its_marks_and_inner_ones(language: str, expected: str) -> None:
    assert marked("<p>She said <q>it is <q>thin</q> ice</q> and left.</p>", language) == expected


def test_the_text_around_decides_not_the_language_of_the_quotation() -> None:
    assert marked('<p>Er sagte <q lang="en">thin ice</q>.</p>', "de") == "Er sagte „thin ice“."
    assert marked('<p lang="en">He said <q lang="de">Eis</q>.</p>', "de") == "He said “Eis”."


def test_marks_that_the_page_wrote_itself_are_not_doubled() -> None:
    assert marked("<p><q>“Thin ice”</q>, <q> </q><q><b>«Eis»</b></q></p>", "en") == "“Thin ice”,  «Eis»"


def test_an_element_at_the_end_keeps_the_closing_mark_behind_it() -> None:
    assert marked("<p><q>so <em>thin</em></q></p>", "en") == "“so thin”"
