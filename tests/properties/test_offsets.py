"""Canonical offsets and document positions lead to each other, whatever an article is made of."""

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gui.reader.document import Builder
from gui.reader.offsets import Offsets, units
from gui.reader.pictures import Pictures
from gui.reader.typography import Typography, load_fonts
from gui.theme import LIGHT
from storage import blocks
from storage.records import (
    OBJECT,
    Article,
    ArticleId,
    Block,
    Cell,
    Content,
    Image,
    Kind,
    ReadingState,
    Run,
    Style,
)
from tests.builders import NOON

# What a block may hold (see the canonical text): letters of many scripts, emoji and their joiners, line breaks.
LETTERS = st.sampled_from("ab z\u00a0éقراءة٣हिन्दीन्याय東京😀👩\u200d🚒𝒙e\u0301\u200f\n")
WORDS = st.text(LETTERS, min_size=1, max_size=40)
PICTURE = Run(text=OBJECT, image=Image(alt="a chart", width=30, height=20))
TEXT_RUN = st.builds(Run, text=WORDS, style=st.sampled_from([Style.PLAIN, Style.BOLD, Style.CODE, Style.SUP]))
RUNS = st.lists(st.one_of(TEXT_RUN, st.just(PICTURE)), min_size=1, max_size=4).map(tuple)
DIRECTIONS = st.sampled_from(["", "ltr", "rtl"])

PLAIN = st.builds(
    Block,
    kind=st.sampled_from([Kind.PARAGRAPH, Kind.PREFORMATTED, Kind.CAPTION]),
    runs=RUNS,
    nest=st.sampled_from(["", "q", "u", "uo", "qu", "uq"]),
    direction=DIRECTIONS,
)
HEADING = st.builds(Block, kind=st.just(Kind.HEADING), level=st.integers(1, 6), runs=RUNS)
RULE = st.just(Block(kind=Kind.RULE))


@st.composite
def tables(draw: st.DrawFn, number: int = 0) -> list[Block]:
    """Rows of cells, some empty, some of several blocks, the first perhaps spanning all columns."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    made = []
    for row in range(rows):
        whole = row == 0 and draw(st.booleans())
        for column in range(1 if whole else columns):
            cell = Cell(table=number, row=row, column=column, colspan=columns if whole else 1, header=row == 0)
            for runs in draw(st.lists(RUNS, min_size=1, max_size=2)) if draw(st.booleans()) else [()]:
                made.append(Block(runs=runs, cell=cell))
    return made


@st.composite
def articles(draw: st.DrawFn) -> list[Block]:
    """Blocks of all kinds, with up to three tables between and beside them."""
    made: list[Block] = []
    for number in range(draw(st.integers(0, 3))):
        made += draw(st.lists(st.one_of(PLAIN, HEADING, RULE), max_size=4))
        made += draw(tables(number))
    return made + draw(st.lists(st.one_of(PLAIN, HEADING, RULE), max_size=4))


def an_article_record(**fields: object) -> Article:
    """Return an article that no library holds."""
    given: dict[str, object] = {
        "id": ArticleId(1),
        "uid": "u",
        "title": "On ice",
        "byline": "",
        "site": "",
        "url": None,
        "canonical_url": None,
        "language": "en",
        "direction": "ltr",
        "published": None,
        "lead_image": None,
        "excerpt": "",
        "words": 0,
        "format": "html",
        "added": NOON,
        "captured": NOON,
        "sha256": "",
        "captures": 1,
        "state": ReadingState.INBOX,
        "place": 0,
        "place_shift": 0.0,
        "progress": 0.0,
        "note": "",
        "tags": (),
        "highlights": 0,
    }
    return Article(**(given | fields))  # type: ignore[arg-type]


def build(body: list[Block], article: Article) -> Builder:
    content = Content(version=1, blocks=tuple(body), text=blocks.text(tuple(body)))
    typography = Typography()

    def no_bytes(blob: str) -> bytes:
        raise AssertionError("no stored picture is asked for")

    builder = Builder(article, content, typography, Pictures(no_bytes, typography.width, LIGHT))
    while builder.step(2):
        pass
    return builder


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=articles(), rtl=st.booleans(), longest=st.sampled_from([8, 25, 8192]))
def test_every_offset_leads_to_its_character_and_back(body: list[Block], rtl: bool, longest: int) -> None:
    load_fonts()
    article = an_article_record(title="😀 Title", direction="rtl" if rtl else "ltr")
    with patch("gui.reader.document.LONGEST", longest):
        builder = build(body, article)
    text, offsets, document = builder.content.text, builder.offsets, builder.document
    assert offsets.end == len(text)
    for offset, character in enumerate(text):
        position = offsets.position(offset)
        assert offsets.offset(position) == offset
        if character not in "\n ":  # which may be the end of a block, or of a piece of one
            shown = "".join(document.characterAt(position + unit) for unit in range(units(character)))
            assert shown.encode("utf-16-le", "surrogatepass") == character.encode("utf-16-le")
    assert offsets.offset(offsets.position(len(text))) == len(text)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=articles(), data=st.data())
def test_stretches_hold_just_the_letters_of_a_range(body: list[Block], data: st.DataObject) -> None:
    load_fonts()
    builder = build(body, an_article_record())
    text = builder.content.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = [
        "".join(builder.document.characterAt(position) for position in range(first, last))
        for first, last in builder.offsets.stretches(start, end)
    ]
    letters = b"".join(part.encode("utf-16-le", "surrogatepass") for part in shown).decode("utf-16-le")
    wanted = [letter for letter in text[start:end] if letter != "\n"]
    assert [letter for letter in letters if letter != "\u2028"] == wanted


@given(st.lists(WORDS, min_size=1, max_size=6), st.integers(0, 9))
def test_stretches_in_any_order_lead_both_ways(words: list[str], seed: int) -> None:
    # As the cells of a table that runs from right to left: told in the order of the text, stored in another.
    order = sorted(range(len(words)), key=lambda number: (number * 7 + seed) % 5)
    positions, at = {}, 3
    for number in order:
        positions[number] = at
        at += units(words[number]) + 1
    offsets, start = Offsets(), 0
    for number, word in enumerate(words):
        offsets.add(start, positions[number], word)
        start += len(word) + 1
    for offset in range(offsets.end + 1):
        assert offsets.offset(offsets.position(offset)) == offset


def test_a_position_inside_an_emoji_is_its_start(qapp: QApplication) -> None:
    offsets = Offsets()
    offsets.add(0, 10, "a😀b")
    assert [offsets.offset(position) for position in (10, 11, 12, 13, 14, 99)] == [0, 1, 1, 2, 3, 3]
