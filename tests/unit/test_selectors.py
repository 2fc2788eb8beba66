"""Passages described, and found again."""

import pytest

from storage.records import Selector
from storage.selectors import CONTEXT, anchor, describe

TEXT = (
    "The lake froze early that year. Nobody walked on it before the new year, since the ice was thin. "
    "In spring the ice broke with a sound that could be heard in the next valley. The children counted "
    "the days until the boats could go out again, and the fishermen mended their nets. "
)


def selector(quote: str, text: str = TEXT) -> Selector:
    start = text.index(quote)
    return describe(text, start, start + len(quote))


def found(sought: Selector, text: str) -> str | None:
    span = anchor(sought, text)
    return None if span is None else text[slice(*span)]


def test_a_selector_has_the_quote_and_its_surroundings() -> None:
    whole = describe("x" * 100, 50, 60)
    assert (len(whole.prefix), len(whole.exact), len(whole.suffix)) == (CONTEXT, 10, CONTEXT)


def test_an_unchanged_text_keeps_the_place() -> None:
    sought = selector("the ice was thin")
    assert anchor(sought, TEXT) == (sought.start, sought.end)


def test_the_place_counts_before_anything_else() -> None:
    assert anchor(describe("aaaa", 1, 2), "baaa") == (1, 2)


def test_text_put_in_before_moves_the_place() -> None:
    assert anchor(selector("the ice"), "A note. " + TEXT) == (
        TEXT.index("the ice") + 8,
        TEXT.index("the ice") + 15,
    )


def test_among_the_same_words_the_surroundings_decide() -> None:
    second = TEXT.rindex("the ice")
    span = anchor(describe(TEXT, second, second + 7), "More. " + TEXT)
    assert span is not None and span[0] == second + 6


def test_a_few_errors_in_the_quote_are_forgiven() -> None:
    changed = TEXT.replace("could be heard", "can be heard").replace("a sound", "the sound")
    quote = "the ice broke with a sound that could be heard in the next valley"
    assert found(selector(quote), "More. " + changed) == (
        "the ice broke with the sound that can be heard in the next valley"
    )


def test_more_than_a_quarter_of_errors_is_another_passage() -> None:
    assert (
        found(
            selector("the fishermen mended their nets"), TEXT.replace("fishermen mended their", "xxxx yyyyyy")
        )
        is None
    )


def test_a_passage_that_is_gone_is_not_found() -> None:
    assert found(selector("Nobody walked on it"), TEXT[150:]) is None


@pytest.mark.parametrize("quote", ["ice", "In", "a"])
def test_a_short_quote_without_its_surroundings_is_not_placed_at_random(quote: str) -> None:
    other = "Slice of life, a practice in nice prices. Anything in it, in all, may contain ice or a spice."
    assert anchor(selector(quote), other) is None


def test_a_short_quote_is_found_by_its_surroundings() -> None:
    changed = "Foreword. " + TEXT.replace("was thin", "was thinner than ever")
    assert found(selector("ice"), changed) == "ice"


def test_an_empty_quote_is_nowhere() -> None:
    assert anchor(Selector(start=9, end=9, exact=""), TEXT) is None


def test_offsets_are_code_points() -> None:
    text = "😀 e\u0301 漢字 हिन्दी thin ice here"
    assert anchor(selector("thin ice", text), "𝒳" + text) == (text.index("thin") + 1, text.index("thin") + 9)


def test_a_text_that_only_repeats_itself_takes_no_time() -> None:
    # 400,000 characters in which a quote of 5,000 fits nearly everywhere.
    text = "again and again " * 25_000
    sought = describe(text, 200_000, 205_000)
    assert anchor(sought, "x" + text.replace("gain", "gone", 3)) is not None
    assert anchor(sought, "z" * 400_000) is None
