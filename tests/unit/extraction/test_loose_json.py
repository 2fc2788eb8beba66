"""JSON-LD that no strict reader takes."""

import pytest

from storage.extraction.loose_json import values
from tests.unit.extraction.pages import read, script

GOOD = {"@type": "Article", "headline": "Thin // ice", "n": [1, 2]}


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"Article","headline":"Thin // ice","n":[1,2]}',
        '<!-- {"@type":"Article","headline":"Thin // ice","n":[1,2]} -->',
        '//<![CDATA[\n{"@type":"Article","headline":"Thin // ice","n":[1,2]}\n//]]>',
        '<![CDATA[\n{"@type":"Article","headline":"Thin // ice","n":[1,2]}]]>',
        '/*<![CDATA[*/{"@type":"Article","headline":"Thin // ice","n":[1,2]}/*]]>*/',
        '{"@type":"Article","headline":"Thin // ice","n":[1,2,],}',
        '{"@type":"Article",,"headline":"Thin // ice","n":[1,2]};',
        '{"@type":"Article", // the kind\n "headline":"Thin // ice", /* more */ "n":[1,2]}',
        '{"@type":"Article","headline":"Thin // ice","n":[1,2]}'.replace('"', "&quot;"),
    ],
)
def test_what_surrounds_or_spoils_a_value_is_overlooked(text: str) -> None:
    assert values(text) == [GOOD]


def test_several_values_in_a_row_are_all_read() -> None:
    assert values('{"a":1}{"b":2}\n,{"c":3}') == [{"a": 1}, {"b": 2}, {"c": 3}]


def test_a_tab_within_a_text_does_no_harm() -> None:
    assert values('{"headline":"Thin\tice"}') == [{"headline": "Thin\tice"}]


def test_the_little_that_matters_is_saved_from_a_broken_script() -> None:
    broken = (
        '{"@type":"NewsArticle","headline":"Thin \\"ice\\"","description":"a "quote" too many",'
        '"datePublished":"2024-05-03","author":[{"@type":"Person","name":"Ada Frost"}]'
    )
    page = read(script(broken))
    assert (page.title, page.byline, page.published) == ('Thin "ice"', "Ada Frost", "2024-05-03")


@pytest.mark.parametrize(
    "text", ["", " ", "-->", "{", "nonsense", "[" * 100_000, '{"a":' * 50_000, '"' * 10_000]
)
def test_what_holds_nothing_gives_nothing(text: str) -> None:
    assert values(text) == []
