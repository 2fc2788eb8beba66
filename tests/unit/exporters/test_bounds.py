"""Ends of what templates may do, and what a person's Markdown means when it is read back."""

import pytest

from storage.errors import BadTemplate
from storage.exporters.escaping import unescape
from storage.exporters.exporter import Options
from storage.exporters.markdown import Markdown
from storage.exporters.reading import read
from storage.exporters.search_results import _stretches
from tests.unit.exporters.items import content, highlight, item, paragraph

TEXT = content(paragraph("The ice is thin."))


def rendered(template: str) -> str:
    return Markdown().render(item(TEXT, highlight(TEXT, 4, 7)), Options(template=template))


@pytest.mark.parametrize(
    "template",
    ["{{ 9**99999 }}", "{{ (2**4000) * (2**4000) * (2**4000) * (2**4000) }}", "{{ 'x' * 99999999 }}",
     "{{ '%999999999d' % 1 }}", "{{ 'a'|replace('a', 'x'*9999999)|replace('x', 'y'*99999) }}"],
)  # fmt: skip
def test_numbers_and_texts_of_a_template_come_to_an_end(template: str) -> None:
    with pytest.raises(BadTemplate) as told:
        rendered(template)
    assert told.value.hint or str(told.value)


def test_small_numbers_are_free() -> None:
    assert "6 1024 ab" in rendered("{{ 2 * 3 }} {{ 2**10 }} {% for n in range(2) %}{{ 'ab'[n] }}{% endfor %}")


def test_what_stands_in_a_fenced_block_is_left_as_it_is() -> None:
    written = "a \\* b\n```\nc \\* d\n~~~\n```\ne \\* f"
    assert unescape(written) == "a * b\n```\nc \\* d\n~~~\n```\ne * f"


def test_words_of_a_region_whose_block_id_was_lost_are_read_all_the_same() -> None:
    said = read("> Ice\n> thin\n\n^x7\n\nWhy?\n\nTags: #ice\n\n\n", "a1")
    assert (said.note, said.tags) == ("Why?", ("ice",))
    assert read("", "a1").note == ""


def test_places_beside_each_other_are_one_stretch() -> None:
    words = "water and wind " * 300
    text = content(paragraph(words))
    near = _stretches(text, [(2000, 2005), (2010, 2014)])
    far = _stretches(text, [(500, 505), (4000, 4005)])
    assert len(near) == 1 and len(far) == 2
    assert near[0][0] < 2000 and near[0][1] > 2014
