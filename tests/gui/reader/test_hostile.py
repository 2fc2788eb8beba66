"""Pages that are made to hold the window up: they come in pieces, of bounded size and number."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.table import TableDialog
from gui.models.grid import GridModel
from gui.reader.document import LONGEST, SLICE, Builder
from gui.reader.pictures import Pictures
from gui.reader.stops import Stop
from gui.reader.tables import MOST_CELLS
from gui.reader.typography import Typography, load_fonts
from gui.theme import LIGHT
from storage import blocks
from storage.records import Block, Content
from tests.benchmarks.hostile import (
    COLUMNS,
    LINKS,
    ROWS,
    SIDE,
    a_paragraph,
    a_table,
    a_vast_picture,
    the_links,
)
from tests.gui.reader.desk import Desk, a_block
from tests.gui.reader.test_reading import a_picture
from tests.properties.test_offsets import an_article_record

_MOST_LETTERS = 8 * LONGEST
"""Of one slice: a paragraph of ordinary length has 600, and a slice so many of these."""


def a_builder(body: list[Block]) -> Builder:
    load_fonts()
    typography = Typography()

    def no_bytes(blob: str) -> bytes:
        raise AssertionError("no stored picture is asked for")

    content = Content(version=1, blocks=tuple(body), text=blocks.text(body))
    pictures = Pictures(no_bytes, typography.width, LIGHT)
    return Builder(an_article_record(), content, typography, pictures)


def text_blocks(builder: Builder) -> list[QTextBlock]:
    block, found = builder.document.begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.fixture(scope="module", params=[a_table, a_paragraph, the_links])
def built(request: pytest.FixtureRequest, qapp: QApplication) -> tuple[Builder, list[tuple[int, int]]]:
    """Return a builder that is done, and how many blocks and characters it had after each slice."""
    builder, sizes = a_builder(request.param()), [(1, 0)]
    goes_on = True
    while goes_on:
        goes_on = builder.step()
        sizes.append((builder.document.blockCount(), builder.document.characterCount()))
    return builder, sizes


def test_no_slice_takes_more_than_its_share(built: tuple[Builder, list[tuple[int, int]]]) -> None:
    builder, sizes = built
    assert len(sizes) > 8
    for before, after in pairwise(sizes):
        assert after[0] - before[0] <= 4 * SLICE + MOST_CELLS
        assert after[1] - before[1] <= _MOST_LETTERS
    assert builder.offsets.end == len(builder.content.text)


def test_nothing_is_laid_out_as_one_that_is_too_long(built: tuple[Builder, list[tuple[int, int]]]) -> None:
    builder, _ = built
    assert max(block.length() for block in text_blocks(builder)) <= LONGEST + 1
    assert builder.document.characterCount() < 1.1 * len(builder.content.text) + 30_000


def test_the_links_are_found_by_their_place(built: tuple[Builder, list[tuple[int, int]]]) -> None:
    builder, _ = built
    text = builder.content.text
    if "link 54321 " not in text:
        assert len(builder.stops) <= ROWS * COLUMNS // 100  # the pieces of the table
        return
    assert len(builder.stops) == LINKS
    start = builder.offsets.position(text.index("link 54321 "))
    place = builder.stops.at(start + 2, Stop.LINK)
    assert place is not None
    assert place.target == "https://a.example/54321"
    assert len(builder.stops.between(start, start + 60)) <= 8


def test_a_table_of_five_thousand_rows_opens_a_pane_that_makes_no_widget_a_cell(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = TableDialog(a_table(), desk.view)
    qtbot.addWidget(dialog)
    before = len(QApplication.allWidgets())
    dialog.show()
    assert len(QApplication.allWidgets()) - before < 20
    model = dialog.grid.model()
    assert isinstance(model, GridModel)
    assert (model.rowCount(), model.columnCount()) == (ROWS, COLUMNS)
    dialog.grid.scrollToBottom()
    assert dialog.grid.rowAt(dialog.grid.viewport().height() - 5) == ROWS - 1


def test_only_what_is_in_view_of_the_links_is_coloured(desk: Desk) -> None:
    desk.open(the_links()[:2000])
    assert 0 < len(desk.view.extraSelections()) < 600


def test_a_picture_that_says_it_is_vast_takes_no_room_and_no_memory(desk: Desk) -> None:
    desk.images["vast"] = a_vast_picture()
    picture = a_picture(blob="vast", width=SIDE, height=SIDE, alt="vast")
    desk.open([a_block("Before."), *[picture] * 40, a_block("After.")])
    shown = desk.view.grab().toImage()
    assert shown.width() == desk.view.width()
    assert desk.view.document().size().height() < 60_000
