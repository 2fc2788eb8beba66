"""What a line of arguments means."""

import pytest

from storage.commands.arguments import Shape, read, split_common
from storage.errors import UsageError

SHAPE = Shape(values=("note", "start"), lists=("tag",), flags=("repair",), names=("ID",), rest="MORE")


def test_an_option_takes_its_next_argument_even_if_it_starts_with_a_dash() -> None:
    assert read(SHAPE, ["1", "--note", "--repair"]).value("note") == "--repair"


def test_a_value_may_follow_an_equals_sign() -> None:
    assert read(SHAPE, ["1", "--note=a=b"]).value("note") == "a=b"


def test_an_option_for_lists_may_be_given_again() -> None:
    assert read(SHAPE, ["1", "--tag", "a", "--tag", "b"]).list("tag") == ("a", "b")


def test_a_word_with_one_dash_is_no_option() -> None:
    assert read(SHAPE, ["-1", "-x"]).positional == ("-1", "-x")


def test_after_two_dashes_nothing_is_an_option() -> None:
    assert read(SHAPE, ["--", "--note"]).positional == ("--note",)


@pytest.mark.parametrize(
    "words",
    [["1", "--nope", "x"], ["1", "--note"], [], ["1", "--note", "a", "--note", "b"], ["1", "--repair=yes"]],
)
def test_nonsense_is_a_usage_error(words: list[str]) -> None:
    with pytest.raises(UsageError):
        read(SHAPE, words)


def test_too_many_words_are_a_usage_error() -> None:
    with pytest.raises(UsageError, match="too many"):
        read(Shape(names=("ID",)), ["1", "2"])


@pytest.mark.parametrize("text", ["x", "1.5", "", "٣", "9" * 30, "1_0", " 1", "+1"])
def test_a_number_is_a_whole_number(text: str) -> None:
    with pytest.raises(UsageError):
        read(SHAPE, ["1", "--start", text]).number("start")


@pytest.mark.parametrize(
    "words",
    [
        ["--library", "L", "--json", "list"],
        ["list", "--library", "L", "--json"],
        ["--json", "list", "--library=L"],
    ],
)
def test_library_and_json_stand_anywhere(words: list[str]) -> None:
    common, rest = split_common(words, ["note"])
    assert (common.value("library"), "json" in common.flags, rest) == ("L", True, ["list"])


def test_a_value_that_looks_like_a_common_option_stays_a_value() -> None:
    common, rest = split_common(["highlight", "1", "--note", "--json"], ["note"])
    assert rest == ["highlight", "1", "--note", "--json"]
    assert "json" not in common.flags
