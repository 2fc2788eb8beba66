"""The query language, and everything else that people type."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.query import (
    DEEPEST,
    All,
    Filter,
    Passage,
    Range,
    Without,
    parse,
    passages_of,
    understand,
)
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
        ("-wheat thin", {4}),
        ("thin (-wheat OR dry)", {4}),
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
        ('"ice thin"~5', {3, 4}),
        ('"ice thin"~1', {3}),
        ('"rice grows paddies"~3', {1}),
        ('"rice grows paddies"~1', set()),
        ('rice -"ice thin"~5', {1}),
        ("rcie~", {1, 3}),
        ("paddeis~", {1}),
        ("pdaddeis~2", {1}),
        ("whaet~ OR flooded~1", {1, 2, 3}),
        ("-whaet~ thin", {4}),
        ("rice~ -wheat", {1, 4}),
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
        assert set(found(index, query, as_you_type=as_you_type)) <= {1, 2, 3, 4}
    assert found(index, "paddies") == [1], "the index answers as before"


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


TODAY = date(2026, 5, 13)


@pytest.mark.parametrize(
    ("query", "low", "high"),
    [
        ("published:2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("published:2024-02", date(2024, 2, 1), date(2024, 3, 1)),
        ("published:2024-02-29", date(2024, 2, 29), date(2024, 3, 1)),
        ("published:2024-05..2024-07", date(2024, 5, 1), date(2024, 8, 1)),
        ("published:2024..", date(2024, 1, 1), None),
        ("published:..2024", None, date(2025, 1, 1)),
        ("published:>2024", date(2025, 1, 1), None),
        ("published:<=2024-06", None, date(2024, 7, 1)),
        ("2024-05..2024-07", date(2024, 5, 1), date(2024, 8, 1)),
        ("published:२०२४", date(2024, 1, 1), date(2025, 1, 1)),
        ("added:today", date(2026, 5, 13), date(2026, 5, 14)),
        ("added:yesterday", date(2026, 5, 12), date(2026, 5, 13)),
        ("added:this-week", date(2026, 5, 11), date(2026, 5, 18)),
        ("added:last-week", date(2026, 5, 4), date(2026, 5, 11)),
        ("added:last-month", date(2026, 4, 1), date(2026, 5, 1)),
        ("captured:last-year..today", date(2025, 1, 1), date(2026, 5, 14)),
        ('added:"last-month"', date(2026, 4, 1), date(2026, 5, 1)),
        ("words:>2000", 2001, None),
        ("words:100..500", 100, 501),
        ("words:<=1,000", None, 1001),
    ],
)
def test_days_and_numbers_are_spans(query: str, low: object, high: object) -> None:
    match parse(query, today=TODAY):
        case Range(_, first, last):
            assert (first, last) == (low, high)
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize(
    ("query", "code", "position"),
    [
        ("rice wheat", None, 0),
        ('"thin ice" tag:a -(b OR c) rice* rcie~ words:>5 added:today', None, 0),
        ("https://example.org/rice at 12:30", None, 0),
        ('rice "thin ice', "unclosed-quote", 5),
        ("rice (wheat", "unclosed-parenthesis", 5),
        ("rice) wheat", "stray-parenthesis", 4),
        ("rice OR", "stray-operator", 5),
        ("OR rice", "stray-operator", 0),
        ("rice NOT", "stray-operator", 5),
        ("rice colou:red", "unknown-field", 5),
        ('x:"a b"', "unknown-field", 0),
        ("who:(a b)", "unknown-field", 0),
        ("rice tag:", "missing-value", 5),
        ("is:tired", "bad-value", 3),
        ("published:soon", "bad-date", 10),
        ("published:2024-13", "bad-date", 10),
        ("added:2024..soon", "bad-date", 6),
        ("words:many", "bad-number", 6),
        ("*rice", "leading-star", 0),
        ("rice~9", "too-fuzzy", 4),
        ("(" * 20 + "rice" + ")" * 20, "too-deep", DEEPEST),
        ("a1 " * 40, "too-many", 96),
        ("r" * 5_000, "too-long", 4_000),
        ("?!", "nothing", 0),
        ("", None, 0),
    ],
)
def test_a_hint_tells_where_a_query_made_no_sense(query: str, code: str | None, position: int) -> None:
    hint = understand(query, today=TODAY).hint
    assert (hint and (hint.code, hint.position)) == (code and (code, position))


def test_a_field_holds_for_all_that_stands_in_its_parentheses() -> None:
    assert parse("tag:(a OR b)") == parse("tag:a OR tag:b")
    assert parse("title:(thin ice)") == parse("title:thin title:ice")
    assert parse("-lang:(de fr)") == Without(All((Filter("lang", "de"), Filter("lang", "fr"))))
    assert parse("title:(thin note:ice)") == parse("title:thin note:ice")


def test_what_is_no_value_is_searched_as_words(an_index: AnIndex) -> None:
    index = an_index("published soon, said the printer", "something else")
    assert found(index, "published:soon") == [1]
    assert found(index, "is:said") == []


def test_words_in_quotes_have_no_other_forms(an_index: AnIndex) -> None:
    index = an_index("boats sailed", language="en")
    assert found(index, "boat", languages=["en"]) == [1]
    assert found(index, '"boat"', languages=["en"]) == []


def test_gershayim_are_no_quotation_marks() -> None:
    assert understand('צה"ל').hint is None


def test_what_is_excluded_is_not_found_by_another_spelling_either(an_index: AnIndex) -> None:
    index = an_index("alte Häuser", "alte Bäume", language="de")
    assert found(index, "alte -haeuser", languages=["de"]) == [2]
    assert found(index, "alte -HÄUSER", languages=["de"]) == [2]


def test_accents_that_were_typed_rank_those_that_have_them_first(an_index: AnIndex) -> None:
    index = an_index("une pêche et des fruits bien mûrs", "peche, peche, peche", language="fr")
    assert found(index, "pêche", languages=["fr"]) == [1, 2]
    assert set(found(index, "peche", languages=["fr"])) == {1, 2}


def test_a_title_is_found_by_other_forms_of_its_words_too(an_index: AnIndex) -> None:
    index = an_index("other things", title="The farmers of Überlingen", language="en")
    for query in ("title:farmer", "title:Ueberlingen", "title:(farmer ueberlingen)"):
        assert found(index, query, languages=["en"]) == [1], query
    assert found(index, "title:thing", languages=["en"]) == []


def test_a_row_of_words_whose_last_goes_on_is_found_beside_another_word(an_index: AnIndex) -> None:
    index = an_index("The thin-iced pond.", "A thin pond.")
    assert found(index, "pond thin-ic", as_you_type=True) == [1]
