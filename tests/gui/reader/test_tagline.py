"""A line of tags, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.reader.tagline import cut_last, join_tags, parse_tags

TAGS = st.lists(st.text('ab ,"/', min_size=1, max_size=8).map(str.strip).filter(bool), unique=True, max_size=4)


@given(TAGS)
def test_tags_come_back_as_they_were(tags: list[str]) -> None:
    assert list(parse_tags(join_tags(tags))) == tags


@given(st.text('ab ,"', max_size=20))
def test_the_last_tag_and_what_is_before_it_say_the_same(text: str) -> None:
    before, last = cut_last(text)
    assert set(parse_tags(before)) | ({last} - {""}) == set(parse_tags(text))


@pytest.mark.parametrize(
    ("line", "tags"),
    [('5" disk', ('5" disk',)), ('"open', ('"open',)), ('a "b", c', ('a "b"', "c"))],
)
def test_quotes_that_enclose_nothing_are_letters(line: str, tags: tuple[str, ...]) -> None:
    assert parse_tags(line) == tags
