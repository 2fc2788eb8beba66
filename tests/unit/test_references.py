"""Where the marks of footnotes stand in a text, and the text without them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import blocks
from storage.blocks.references import references, refers, unmarked, without_references
from storage.records import OBJECT, Block, Cell, Image, Kind, Run, Style


def mark(text: str, style: Style = Style.SUP, href: str = "#n") -> Run:
    return Run(text=text, style=style, href=href)


@pytest.mark.parametrize("text", ["1", "23", "[4]", "(5)", "a", "iv", "*", "†", "[note 1]", "1,", " 7 "])
def test_a_raised_link_to_a_place_is_a_mark(text: str) -> None:
    assert refers(mark(text))


@pytest.mark.parametrize(
    "run",
    [
        mark("2", href=""),
        mark("1", href="https://a.example/#n"),
        mark("3", Style.PLAIN),
        mark("2026"[:2] + " words"),
        mark("th"),
        mark("up"),
        mark("See", Style.PLAIN),
    ],
)
def test_powers_numbers_and_words_are_none(run: Run) -> None:
    assert not refers(run)


def test_a_mark_in_brackets_need_not_be_raised() -> None:
    assert refers(mark("[12]", Style.PLAIN)) and not refers(mark("(12)", Style.PLAIN))


_RUNS = st.lists(
    st.sampled_from(
        [
            Run(text="Thin ice"),
            Run(text="x", style=Style.ITALIC),
            mark("1"),
            mark("[22]", Style.PLAIN),
            mark("here", Style.PLAIN),
            Run(text=OBJECT, image=Image(source="https://a.example/b.png")),
            Run(text="\n"),
        ]
    ),
    max_size=5,
)
_BLOCKS = st.lists(
    st.builds(
        lambda runs, kind, cell: Block(runs=tuple(runs), kind=kind, cell=cell),
        _RUNS,
        st.sampled_from([Kind.PARAGRAPH, Kind.RULE, Kind.HEADING]),
        st.sampled_from([None, Cell(table=0, row=0, column=0)]),
    ),
    max_size=6,
)


@given(_BLOCKS)
def test_the_stored_form_tells_the_same_places(given: list[Block]) -> None:
    text, stored = blocks.text(given), blocks.encode(given)
    marks = [run.text for block in given for run in block.runs if refers(run)]
    assert [text[start:end] for start, end in references(stored)] == marks
    kept = without_references(text, stored).split("\n")
    assert "".join(kept) == unmarked(given).replace("\n", "")
