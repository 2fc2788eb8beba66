"""White space that folds, characters that go."""

import sys

import pytest

from storage.text import _DROPPED, blank, clean, collapse, fold, line, preformatted, shorten


@pytest.mark.parametrize("space", [" ", "\t", "\n", "\r", "\f", " \n\t "])
def test_html_white_space_folds_to_one_space(space: str) -> None:
    assert collapse(f"a{space}b") == "a b"


@pytest.mark.parametrize("kept", ["\xa0", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u3000"])
def test_spaces_and_joiners_with_a_meaning_stay(kept: str) -> None:
    assert fold(f"a{kept}{kept}b") == f"a{kept}{kept}b"


@pytest.mark.parametrize(
    "dropped",
    [
        "\x01", "\x0b", "\x7f", "\x85", "\x9f", "\xad", "\ufeff", "\u202a", "\u202e", "\u2066", "\u2069",
        "\u2028", "\u2029", "\ufdd0", "\ufdef", "\ufffe", "\U0001ffff", "\U0010fffe", "\ufffc", "\ud800",
    ],
)  # fmt: skip
def test_characters_that_never_get_in_are_dropped(dropped: str) -> None:
    assert clean(f"a{dropped}b") == "ab"


def test_nothing_is_normalised() -> None:
    assert fold("e\u0301 ﬁ Å") == "e\u0301 ﬁ Å"


def test_spaces_that_a_dropped_character_parted_fold_too() -> None:
    assert fold("a \xad b") == "a b"


def test_preformatted_text_keeps_tabs_and_has_one_kind_of_line_end() -> None:
    assert preformatted("a\r\n\tb\rc\n d\x00") == "a\n\tb\nc\n d"


def test_a_line_is_trimmed_of_any_space() -> None:
    assert line("\xa0 a\u3000 b\n") == "a b"


def test_only_what_shows_is_not_blank() -> None:
    assert blank("") and blank(" \xa0\u200b\u200e\n") and blank("\u200b \u200b")
    assert not blank(".") and not blank("\u0301")


def test_shortening_ends_at_a_word_and_never_exceeds_the_limit() -> None:
    assert shorten("one two three", 9) == "one two…"
    assert shorten("one", 3) == "one"
    assert shorten("京" * 20, 10) == "京" * 9 + "…"


def test_no_sign_that_is_dropped_passes_as_printable() -> None:
    # What is printable is not looked through sign by sign.
    kept = [chr(code) for code in range(sys.maxunicode + 1) if _DROPPED.match(clean(chr(code)))]
    assert kept == []
    assert clean("a\ufffcb c") == "ab c"


@pytest.mark.parametrize("space", ["  ", "\t", "\n", "\r", "\f", " \n "])
def test_looking_for_what_folds_finds_it_wherever_it_stands(space: str) -> None:
    for shown, folded in ((f"{space}a", " a"), (f"a{space}", "a "), (f"a{space}b c", "a b c")):
        assert collapse(shown) == folded
