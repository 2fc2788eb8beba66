"""Comparisons: every change is told, nothing else is, and both texts can be read out of one."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import blocks
from storage.comparison import compare
from storage.records import Block, Cell, Comparison, Content, DifferenceKind, Image, Kind, Run, Style
from tests.builders import paragraphs

HARBOUR = "The ice on the harbour is four centimetres thick."
BOATS = "Boats stay in port until further notice."
WINTER = "The last winter so cold was forty years ago."


def content(*parts: Block | str, version: int = 1) -> Content:
    made = tuple(part if isinstance(part, Block) else Block(runs=(Run(text=part),)) for part in parts)
    return Content(version=version, blocks=made, text=blocks.text(made))


def marked(comparison: Comparison) -> str:
    """Return the text with what was removed in [-…-], added in {+…+} and moved in <…>."""
    signs = {"added": ("{+", "+}"), "removed": ("[-", "-]"), "moved": ("<", ">")}
    out, at, text = [], 0, comparison.content.text
    for one in comparison.differences:
        before, after = signs[one.kind]
        out += [text[at : one.start], before, text[one.start : one.end], after]
        at = one.end
    return "".join([*out, text[at:]])


def told(before: Content, after: Content) -> str:
    return marked(compare(before, after))


def test_equal_texts_have_no_changes() -> None:
    found = compare(content(HARBOUR, BOATS), content(HARBOUR, BOATS, version=7))
    assert (found.differences, found.changes, found.content.version) == ((), 0, 7)


def test_white_space_and_looks_are_no_changes() -> None:
    plain = content("The ice is thin.", "Walk  with care.")
    dressed = content(
        Block(kind=Kind.HEADING, level=2, runs=(Run(text="The ice is thin."),)),
        Block(runs=(Run(text="Walk "), Run(text="with care.", style=Style.BOLD))),
    )
    assert compare(plain, dressed).changes == 0


def test_words_within_a_paragraph() -> None:
    newer = content("The ice on the harbour is six centimetres thick today.", BOATS)
    assert told(content(HARBOUR, BOATS), newer) == (
        "The ice on the harbour is [-four-]{+six+} centimetres thick{+ today+}.\n" + BOATS
    )


def test_paragraphs_that_came_and_went() -> None:
    found = compare(content(HARBOUR, BOATS, WINTER), content(HARBOUR, WINTER, "A meeting is held on Friday."))
    assert marked(found) == f"{HARBOUR}\n[-{BOATS}-]\n{WINTER}\n{{+A meeting is held on Friday.+}}"
    assert found.changes == 2


def test_a_paragraph_that_moved_is_told_where_it_is_now() -> None:
    found = compare(content(BOATS, HARBOUR, WINTER), content(HARBOUR, WINTER, BOATS))
    assert marked(found) == f"{HARBOUR}\n{WINTER}\n<{BOATS}>"
    assert found.changes == 1


def test_a_paragraph_that_moved_and_changed_a_little_is_told_as_both() -> None:
    newer = content(HARBOUR, WINTER, BOATS.replace("further", "another"))
    assert told(content(BOATS, HARBOUR, WINTER), newer) == (
        f"{HARBOUR}\n{WINTER}\n<Boats stay in port until >[-further-]{{+another+}}< notice.>"
    )


def test_what_was_removed_and_what_came_for_it_are_one_change() -> None:
    found = compare(content(HARBOUR, "Gone for good."), content(HARBOUR, "Unlike anything before."))
    assert found.changes == 1
    assert [one.kind for one in found.differences] == [DifferenceKind.REMOVED, DifferenceKind.ADDED]


def test_a_word_at_the_end_of_a_paragraph_and_the_next_paragraph_are_two_changes() -> None:
    newer = content(f"{HARBOUR} Beware!", "A meeting is held on Friday.", "And one on Sunday.")
    assert compare(content(HARBOUR), newer).changes == 2


def test_places_are_those_of_the_newer_text() -> None:
    newer = content("New.", "The ice on the harbour is very thick.", WINTER)
    for one in compare(content(HARBOUR, BOATS, WINTER), newer).differences:
        if one.kind is DifferenceKind.ADDED:
            compared = compare(content(HARBOUR, BOATS, WINTER), newer).content.text[one.start : one.end]
            assert newer.text[one.place : one.place + one.end - one.start] == compared
        assert 0 <= one.place <= len(newer.text)


def test_signs_of_a_script_without_spaces_are_compared_one_by_one() -> None:
    found = told(content("東京は今日も雨です。"), content("東京は今日も雪です。"))
    assert found == "東京は今日も[-雨-]{+雪+}です。"


def test_links_and_styles_of_both_are_kept() -> None:
    old = Block(runs=(Run(text="See "), Run(text="the old page", href="https://a.example/")))
    new = Block(runs=(Run(text="See "), Run(text="the new page", href="https://b.example/", style=Style.BOLD)))
    (block,) = compare(content(old), content(new)).content.blocks
    assert [(run.text, run.href, run.style) for run in block.runs] == [
        ("See ", "", Style.PLAIN),
        ("the ", "https://b.example/", Style.BOLD),
        ("old", "https://a.example/", Style.PLAIN),
        ("new", "https://b.example/", Style.BOLD),
        (" page", "https://b.example/", Style.BOLD),
    ]


def test_the_same_picture_from_elsewhere_is_no_change_and_a_new_one_is() -> None:
    def picture(source: str) -> Block:
        return Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(source=source)),))

    one, two = content(HARBOUR, picture("a.png")), content(HARBOUR, picture("b.png?w=1"))
    assert compare(one, two).changes == 0
    assert told(content(HARBOUR), two) == f"{HARBOUR}\n{{+\ufffc+}}"


def test_a_row_that_left_a_table_stands_below_it() -> None:
    def row(number: int, text: str) -> Block:
        return Block(runs=(Run(text=text),), cell=Cell(table=0, row=number, column=0))

    older = content(row(0, "Monday four"), row(1, "Tuesday five"), row(2, "Wednesday six"), WINTER)
    newer = content(row(0, "Monday four"), row(1, "Wednesday six"), WINTER)
    found = compare(older, newer)
    assert marked(found) == f"Monday four\nWednesday six\n[-Tuesday five-]\n{WINTER}"
    assert [block.cell is None for block in found.content.blocks] == [False, False, True, True]


def test_a_short_paragraph_that_only_moved_is_told_as_moved() -> None:
    assert compare(content(".", "a"), content("a", ".")).changes == 1


texts = st.lists(st.text("ab c.東\u0301\u202d😀", max_size=12), max_size=6)


@given(texts, texts)
def test_both_texts_are_in_the_comparison(before: list[str], after: list[str]) -> None:
    old, new = (content(*(part for part in parts if part.strip())) for parts in (before, after))
    found = compare(old, new)
    text = found.content.text
    assert text == blocks.text(found.content.blocks)
    newer, at = [], 0
    for one in found.differences:
        assert at <= one.start < one.end <= len(text)
        newer.append(text[at : one.start])
        if one.kind is not DifferenceKind.REMOVED:
            newer.append(text[one.start : one.end])
        at = one.end
    kept = "".join([*newer, text[at:]])
    assert [part for part in kept.split("\n") if part] == [part for part in new.text.split("\n") if part]
    if "".join(old.text.split()) != "".join(new.text.split()):
        assert found.changes


@pytest.mark.parametrize("rate", [0.01, 0.3, 1.0])
def test_a_book_is_compared_paragraph_by_paragraph_and_as_one(rate: float) -> None:
    chance = random.Random(1)
    vocabulary = [f"word{number}" for number in range(5000)]
    book = [" ".join(chance.choices(vocabulary, k=25)) + "." for _ in range(400)]
    other = [
        " ".join(chance.choice(vocabulary) if chance.random() < rate else word for word in part.split(" "))
        for part in book
    ]
    for old, new in ((book, other), ([" ".join(book)], [" ".join(other)])):
        found = compare(content(*paragraphs(*old)), content(*paragraphs(*new)))
        assert found.changes > (90 if rate == 0.01 else 0)
