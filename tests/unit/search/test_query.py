"""The query language, and everything else that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.query import DEEPEST, Filter, Passage, Without, parse, passages_of
from tests.unit.search.shelf import AnIndex, annotate, annotations_found, found, put

TEXTS = (
    "rice grows in flooded paddies",  # 1
    "wheat grows on dry land",  # 2
    "rice and wheat and thin ice",  # 3
    "ice that is thin",  # 4
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("rice", {1, 3}),
        ("rice wheat", {3}),
        ("rice AND wheat", {3}),
        ("rice OR dry", {1, 2, 3}),
        ("rice OR dry land", {1, 2, 3}),
        ("(rice OR wheat) grows", {1, 2}),
        ("rice NOT wheat", {1}),
        ("rice -wheat", {1}),
        ("-rice", {2, 4}),
        ("NOT rice -ice", {2}),
        ("-(rice wheat)", {1, 2, 4}),
        ("-(rice OR wheat)", {4}),
        ('"thin ice"', {3}),
        ('-"thin ice" ice', {4}),
        ('"ice thin"', set()),
        ("thin ice", {3, 4}),
        ("thin-ice", {3}),
        ("flood*", {1}),
        ("w* grows", {2}),
        ('"dry la"', set()),
        ("“thin ice”", {3}),
        # what makes no sense is plain words
        ("(rice wheat", {3}),
        ("rice) wheat", {3}),
        ('"thin ice', {3, 4}),
        ("rice OR", {1, 3}),
        ("OR rice", {1, 3}),
        ("rice AND", {1, 3}),
        ("((((rice))))", {1, 3}),
        ("*rice*", {1, 3}),
        ("thin:ice", {3}),
        ("rice - wheat", {3}),
        ("rice!!! ???", {1, 3}),
        ("*", set()),
        ("", set()),
        ("   ", set()),
        ("()", set()),
        ('""', set()),
        ("[a TO z]", set()),
    ],
)
def test_a_query_finds(an_index: AnIndex, query: str, expected: set[int]) -> None:
    index = an_index(*TEXTS)
    assert set(found(index, query)) == expected


def test_as_you_type_the_last_word_is_a_beginning_until_a_space_follows(an_index: AnIndex) -> None:
    index = an_index(*TEXTS)
    assert set(found(index, "gro", as_you_type=True)) == {1, 2}
    assert set(found(index, "rice gro", as_you_type=True)) == {1}
    assert found(index, "gro ", as_you_type=True) == []
    assert found(index, "gro rice", as_you_type=True) == []
    assert set(found(index, "thin-i", as_you_type=True)) == {3}
    assert found(index, '"thin ic"', as_you_type=True) == []


def test_the_commonest_of_many_words_that_begin_so_are_looked_for(an_index: AnIndex) -> None:
    rare = " ".join(f"ab{number:04}" for number in range(300))
    index = an_index(rare, "abz common", "abz once more")
    assert set(found(index, "ab*")) == {1, 2, 3}
    assert set(found(index, "abz*")) == {2, 3}
    assert found(index, "ab0*") == [1]
    assert found(index, "common ab0*") == []


def test_a_word_in_the_title_counts_more(an_index: AnIndex) -> None:
    index = an_index("rice and other things", "rice in many other words")
    put(index, {3: "other things, some of rice"}, title="On rice")
    assert found(index, "rice")[0] == 3
    assert found(index, "title:rice") == [3]
    assert found(index, '"rice other"') == [], "no phrase reaches from the title into the text"


def test_words_of_a_highlight_stand_in_its_quote_note_or_tags(an_index: AnIndex) -> None:
    index = an_index()
    annotate(index, (1, "rice grows", "compare wheat"), (2, "wheat grows", ""), (-7, "", "rice"))
    assert annotations_found(index, "rice") == {1}
    assert annotations_found(index, "rice wheat") == {1}
    assert annotations_found(index, "note:wheat") == {1}
    assert annotations_found(index, "highlight:wheat") == {2}
    assert annotations_found(index, "grows asia", tagged={2}) == {2}
    assert annotations_found(index, "-rice") == {2}


@pytest.mark.parametrize(
    "query",
    [
        "(" * 10_000,
        "(" * 10_000 + "rice" + ")" * 10_000,
        ")" * 10_000,
        "(rice " * 5_000,
        "-(" * 5_000 + "rice",
        "a" * 1_000_000,
        "rice " * 200_000,
        "rice OR " * 100_000,
        "NOT " * 100_000,
        "東京" * 500_000,
        '"' * 100_001,
        '"rice ' * 50_000,
        "*" * 10_000,
        "*a*",
        "a*",
        "a* " * 5_000,
        "-" * 10_000,
        "tag:" * 10_000,
        "title:a* " * 1_000,
        "fuzzy~9",
        "\x00\ud800\uffff",
        "a\u0301" * 10_000,
        "don't" * 10_000,
    ],
    ids=lambda query: f"{query[:8]!r} × {len(query)}",
)
def test_no_query_is_refused_or_takes_over(an_index: AnIndex, query: str) -> None:
    index = an_index(*TEXTS)
    for as_you_type in (False, True):
        found(index, query, as_you_type=as_you_type)


@given(st.text(alphabet='ab ()"*-:OR\nNOT tag', max_size=60), st.booleans())
def test_whatever_is_typed_is_understood_somehow(query: str, as_you_type: bool) -> None:
    node = parse(query, as_you_type=as_you_type)
    list(passages_of(node))
    assert node is not None or not any(map(str.isalpha, query))


def test_parentheses_nest_only_so_deep_and_lose_no_word() -> None:
    deep = "(" * (DEEPEST + 5) + "rice" + ")" * (DEEPEST + 5)
    assert [passage.typed for passage in passages_of(parse(deep))] == ["rice"]


def test_conditions_are_told_from_words() -> None:
    assert parse("tag:asia/japan") == Filter("tag", "asia/japan")
    assert parse('Tag:"hot spots"') == Filter("tag", "hot spots")
    assert parse("-site:example.org") == Without(Filter("site", "example.org"))
    assert parse("title:") == parse("title")
    match parse("note:Ice"):
        case Passage(words=(word,), field="note"):
            assert word.term == "ice"
        case other:
            raise AssertionError(other)


def test_what_must_not_be_is_not_marked() -> None:
    assert [passage.typed for passage in passages_of(parse("a -b (c OR NOT d)"))] == ["a", "c"]
