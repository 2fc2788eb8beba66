"""Places, sizes, themes, links, finding, slices: reading an article."""

import io
import struct
import zlib
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.document import GUTTER
from gui.reader.documentmap import DocumentMap
from gui.reader.typography import Typography
from gui.theme import DARK, LIGHT, SEPIA
from storage.records import Block, Image, Kind, Run
from tests.builders import an_article
from tests.gui.reader.desk import Desk, a_block, a_cell

SENTENCE = (
    "When the ice thins the keepers of the lighthouse write down what they hear, night after night, in a book. "
)


def a_long_article(paragraphs: int = 120) -> list[Block]:
    return [a_block(f"Paragraph {number}: " + SENTENCE * 4) for number in range(paragraphs)]


def a_png(width: int, height: int) -> bytes:
    """Return a grey picture, without Qt."""
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    made = io.BytesIO(b"")
    made.write(b"\x89PNG\r\n\x1a\n")
    made.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)))
    made.write(chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return made.getvalue()


def a_picture(**rest: object) -> Block:
    return Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(**rest)),))  # type: ignore[arg-type]


# -- places -------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [12, 15, 26, 40])
def test_another_font_size_keeps_the_place_to_the_pixel(desk: Desk, size: int) -> None:
    desk.open(a_long_article())
    bar = desk.view.verticalScrollBar()
    desk.view.go_to(*desk.where("Paragraph 60"))
    bar.setValue(bar.value() + 7)
    before, value = desk.view.place(), bar.value()
    desk.view.set_typography(Typography(size=size))
    offset, shift = desk.view.place()
    (line, *_) = desk.view.rects(offset, offset + 1)
    assert (offset, shift) == before
    assert abs(line.center().y() - shift - Typography(size=size).pitch() * 0.615) <= 1
    desk.view.set_typography(Typography())
    assert desk.view.place() == before
    assert bar.value() == value


def test_a_place_is_restored_in_an_article_opened_anew(desk: Desk) -> None:
    desk.open(a_long_article())
    desk.view.verticalScrollBar().setValue(4321)
    place = desk.view.place()
    desk.show()
    assert desk.view.verticalScrollBar().value() == 0
    desk.view.restore_place(*place)
    assert desk.view.verticalScrollBar().value() == 4321
    assert desk.view.place() == place


def test_a_wider_window_does_not_lay_out_anew_and_a_narrower_one_keeps_the_place(desk: Desk) -> None:
    desk.open(a_long_article())
    desk.view.go_to(*desk.where("Paragraph 40"))
    width, place = desk.view.document().textWidth(), desk.view.place()
    desk.view.resize(1500, 700)
    assert desk.view.document().textWidth() == width
    desk.view.resize(420, 700)
    assert desk.view.document().textWidth() < width
    assert desk.view.place() == place


def test_progress_goes_from_the_beginning_to_the_end(desk: Desk) -> None:
    desk.open(a_long_article())
    bar = desk.view.verticalScrollBar()
    start = desk.view.progress()
    desk.view.go_to(*desk.where("Paragraph 119"))
    bar.setValue(bar.maximum() // 2)
    middle = desk.view.progress()
    bar.setValue(bar.maximum())
    assert 0 < start < 0.2 < middle < 0.8
    assert desk.view.progress() == 1.0


def test_a_short_article_is_read_at_once(desk: Desk) -> None:
    desk.open("One line.")
    assert desk.view.progress() == 1.0


def test_a_long_article_is_built_in_slices(desk: Desk, qtbot: QtBot) -> None:
    desk.article = an_article(desk.library, "Long", a_long_article(400))
    desk.show(settle=False)
    assert desk.view.document().blockCount() < 60
    qtbot.waitUntil(lambda: desk.view.document().blockCount() > 400)


def test_going_to_a_place_that_is_not_built_yet_builds_it(desk: Desk) -> None:
    desk.open(a_long_article(300))
    desk.show()
    start, end = desk.where("Paragraph 299")
    desk.view.go_to(start, end)
    assert desk.view.rects(start, end)[0].intersects(desk.view.viewport().geometry())


def test_space_and_page_keys_scroll(desk: Desk) -> None:
    desk.open(a_long_article())
    bar = desk.view.verticalScrollBar()
    desk.press(Qt.Key.Key_Space)
    assert bar.value() > 300
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    desk.press(Qt.Key.Key_PageDown)
    desk.press(Qt.Key.Key_Down)
    assert bar.value() > 300
    desk.press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_ctrl_and_wheel_ask_for_another_size(desk: Desk) -> None:
    desk.open(a_long_article(3))
    asked: list[int] = []
    desk.view.zoomRequested.connect(asked.append)
    for turn in (120, -120):
        event = QWheelEvent(
            QPointF(200, 200), QPointF(200, 200), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(desk.view.viewport(), event)
    assert asked == [1, -1]


def test_the_document_map_is_dragged_and_shows_marks(desk: Desk) -> None:
    desk.open(a_long_article())
    desk.mark("Paragraph 3:")
    bar = desk.view.verticalScrollBar()
    assert isinstance(bar, DocumentMap)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(7, bar.height() // 2))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.1
    picture = bar.grab().toImage()
    colors = {picture.pixelColor(picture.width() // 2, y).name() for y in range(picture.height() // 3)}
    assert "#ffd43b" in colors


# -- looks --------------------------------------------------------------------------------------


def test_a_theme_changes_colours_and_leaves_the_document_alone(desk: Desk) -> None:
    desk.open(a_long_article(5))
    revision = desk.view.document().revision()
    for theme in (SEPIA, DARK):
        desk.view.set_theme(theme)
        picture = desk.view.grab().toImage()
        assert picture.pixelColor(5, 5).name() == theme.background
    assert desk.view.document().revision() == revision


def test_a_highlight_is_painted_behind_its_text(desk: Desk) -> None:
    desk.open(SENTENCE)
    before = desk.view.grab().toImage()
    desk.mark("keepers", color="green")
    after = desk.view.grab().toImage()
    (rect,) = desk.view.rects(*desk.where("keepers"))
    spot = rect.topLeft().toPoint() + QPoint(3, 3)
    assert before.pixelColor(spot).name() == "#ffffff"
    assert after.pixelColor(spot).green() > after.pixelColor(spot).red()


def test_overlapping_highlights_get_lanes_of_their_own(desk: Desk) -> None:
    desk.open(SENTENCE)
    desk.mark("the keepers of the lighthouse", color="yellow")
    desk.mark("lighthouse write down", color="blue")
    picture = desk.view.grab().toImage()
    (rect,) = desk.view.rects(*desk.where("lighthouse"))
    column = [picture.pixelColor(round(rect.center().x()), round(rect.bottom()) - dy) for dy in range(-3, 6)]
    assert any(color.blue() > color.red() + 60 for color in column), "the second has an underline"


def test_markup_in_foreign_text_is_shown_as_it_is(desk: Desk) -> None:
    desk.open('<img src="file:///etc/hostname"> & <b>bold</b>', title='<img src="x"> title')
    shown = desk.view.document().toPlainText()
    assert '<img src="x"> title' in shown
    assert '<img src="file:///etc/hostname"> & <b>bold</b>' in shown


def test_nothing_is_ever_loaded(desk: Desk) -> None:
    desk.open("One line.")
    for target in (desk.view, desk.view.document()):
        for address in ("file:///etc/hostname", "//host/share/x.png", "https://example.org/x.png", "x.png"):
            answer = target.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
            assert isinstance(answer, QImage)
            assert answer.size().toTuple() == (1, 1)


def test_a_stored_picture_is_drawn_within_the_column(desk: Desk) -> None:
    desk.images["grey"] = a_png(2000, 400)
    desk.open([a_block("Before."), a_picture(blob="grey")])
    (rect,) = desk.view.rects(*desk.where("\ufffc"))
    assert rect.width() == pytest.approx(Typography().width, abs=1)
    assert desk.view.grab().toImage().pixelColor(rect.center().toPoint()).name() == "#808080"


def test_a_picture_fits_a_window_narrower_than_the_column(desk: Desk) -> None:
    desk.images["grey"] = a_png(2000, 400)
    desk.open([a_block("Before."), a_picture(blob="grey"), a_block("Quoted.", nest="q")])
    for width in (520, 700):
        desk.view.resize(width, 500)
        (rect,) = desk.view.rects(*desk.where("\ufffc"))
        assert rect.right() <= desk.view.viewport().geometry().right() + 1 - GUTTER
        assert desk.view.horizontalScrollBar().maximum() == 0


def test_a_code_box_keeps_its_edge_when_it_is_scrolled_into_view(desk: Desk) -> None:
    code = Block(kind=Kind.PREFORMATTED, runs=(Run(text="one\ntwo\nthree"),))
    desk.open([*a_long_article(12), code, *a_long_article(12)])
    desk.view.go_to(*desk.where("three"))
    desk.view.grab()
    line = desk.view.rects(*desk.where("three"))[0].translated(-QPointF(desk.view.viewport().pos()))
    edge = QRect(0, round(line.bottom()) + 4, desk.view.viewport().width(), 6)
    strip = desk.view.viewport().grab(edge).toImage()  # painted by itself, as after scrolling
    assert strip.pixelColor(round(line.left()) + 20, 2).name() == LIGHT.code


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>',
        b"junk",
        b"",
    ],
)
def test_what_is_no_plain_picture_becomes_a_quiet_box(desk: Desk, data: bytes) -> None:
    desk.images["odd"] = data
    desk.open(
        [
            a_block("Before."),
            a_picture(blob="odd", alt="a chart"),
            a_picture(source="https://example.org/x.png"),
        ]
    )
    first = desk.view.rects(*desk.where("\ufffc"))[0]
    assert 40 < first.height() < 160
    assert (
        desk.view.grab().toImage().pixelColor(first.center().toPoint() + QPoint(100, -30)).name() == "#f5f6f8"
    )


def test_a_picture_of_too_many_pixels_is_refused(desk: Desk) -> None:
    desk.images["vast"], desk.images["large"] = a_png(9000, 5000), a_png(8000, 5000)
    desk.open([a_picture(blob="vast"), a_block("Between."), a_picture(blob="large")])
    desk.view.grab()
    first, last = (desk.view.rects(at, at + 1)[0] for at in (0, len(desk.view.article_text()) - 1))
    assert 40 < first.height() < 160, "a quiet box"
    assert last.height() > 300, "a picture in the column's width"


def test_a_table_of_very_many_rows_is_shown_in_parts_that_line_up(desk: Desk) -> None:
    rows = 300
    desk.open([a_cell(f"cell {row} {column}", row, column) for row in range(rows) for column in range(3)])
    desk.view.go_to(*desk.where(f"cell {rows - 1} 2"))
    for column in range(3):
        lefts = {
            round(desk.view.rects(*desk.where(f"cell {row} {column}"))[0].left()) for row in (0, 77, 150, 299)
        }
        assert len(lefts) == 1
    tops = [desk.view.rects(*desk.where(f"cell {row} 0"))[0].top() for row in range(30, 60)]
    steps = {round(after - before) for before, after in pairwise(tops)}
    assert max(steps) - min(steps) <= 2


@pytest.mark.parametrize("width", [390, 480, 640, 900])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_narrow_window_breaks_no_short_word_of_a_table(desk: Desk, width: int, direction: str) -> None:
    cells = [
        a_cell("Year", 0, 0, header=True),
        a_cell("Film", 0, 1, header=True),
        a_cell("Description", 0, 2, header=True),
        a_cell("1987", 1, 0),
        a_cell("Mirror for a Hero", 1, 1),
        a_cell(SENTENCE * 3, 1, 2),
    ]
    desk.open([a_block("Films."), *cells], direction=direction)
    desk.view.resize(width, 700)
    for _ in range(2):  # as it is shown at this width, and after the window was made so narrow
        for word in ("Year", "1987", "Mirror"):
            assert len(desk.view.rects(*desk.where(word))) == 1, word
        right = desk.view.viewport().geometry().right() + 1 - GUTTER
        assert max(rect.right() for rect in desk.view.rects(*desk.where(SENTENCE * 3))) <= right
        desk.show()


# -- ways ---------------------------------------------------------------------------------------


def test_a_footnote_jumps_and_tells_first_where_it_was(desk: Desk) -> None:
    body = a_long_article(60)
    body.insert(1, Block(runs=(Run(text="See the "), Run(text="footnote", href="#fn-1"))))
    body.append(a_block("The note itself.", anchors=("fn-1",)))
    desk.open(body)
    before = desk.view.place()
    jumped: list[str] = []
    left: list[tuple[int, float]] = []
    desk.view.inArticleLinkActivated.connect(jumped.append)
    desk.view.leaving.connect(lambda: left.append(desk.view.place()))
    desk.click_on("footnote")
    note = desk.where("The note itself.")
    assert desk.view.rects(*note)[0].intersects(desk.view.viewport().geometry())
    assert jumped == ["fn-1"]
    assert left == [before]


def test_a_link_is_told_and_not_followed(desk: Desk) -> None:
    desk.open(
        [
            Block(
                runs=(
                    Run(text="See "),
                    Run(text="the page", href="https://example.org/a?b=%20c"),
                    Run(text=" now."),
                )
            )
        ]
    )
    told: list[str] = []
    desk.view.linkActivated.connect(told.append)
    desk.click_on("the page")
    assert [QUrl(address).toEncoded().data() for address in told] == [b"https://example.org/a?b=%20c"]


def test_hits_of_a_search_are_marked_and_the_current_one_is_in_view(desk: Desk) -> None:
    desk.open(a_long_article(80))
    ranges = [desk.where("Paragraph 5:"), desk.where("Paragraph 70")]
    desk.view.mark_hits(ranges, 1)
    assert desk.view.rects(*ranges[1])[0].intersects(desk.view.viewport().geometry())


def test_a_highlight_is_chosen_from_outside(desk: Desk) -> None:
    desk.open(a_long_article(80))
    made = desk.mark("Paragraph 70")
    told: list[object] = []
    desk.view.highlightSelected.connect(told.append)
    desk.view.select_highlight(made)
    assert told == [made]
    assert desk.view.rects(*desk.where("Paragraph 70"))[0].intersects(desk.view.viewport().geometry())
    desk.view.select_highlight(None)
    assert told == [made, None]


def test_clearing_leaves_nothing_behind(desk: Desk) -> None:
    desk.open(a_long_article(3))
    desk.drag_over("keepers")
    desk.view.clear()
    assert desk.view.selection() is None
    assert desk.view.place() == (0, 0.0)
    assert desk.view.article_text() == ""
    assert desk.view.document().isEmpty()
    desk.view.grab()


def test_the_line_under_the_title_tells_how_long_reading_takes(desk: Desk) -> None:
    desk.open("word " * 481, byline="Ada Lind", published="2026-05-01")
    line = desk.view.document().firstBlock().next().text()
    assert line.startswith("Ada Lind · ")
    assert line.endswith(" · 3 min")


@pytest.mark.parametrize(
    ("language", "day"),
    [("en_GB", "1 May 2026"), ("de", "1. Mai 2026"), ("zh_CN", "2026年5月1日"), ("es", "1 de mayo de 2026")],
)
def test_the_day_of_publication_stands_without_its_weekday(desk: Desk, language: str, day: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        desk.open("Words.", published="2026-05-01")
        assert desk.view.document().firstBlock().next().text().startswith(day + " · ")
    finally:
        QLocale.setDefault(before)


def test_the_parts_of_the_line_under_an_arabic_title_keep_their_own_direction(desk: Desk) -> None:
    desk.open("كلمات قليلة.", published="2026-05-01", byline="سالم", direction="rtl", language="ar")
    line = desk.view.document().firstBlock().next()
    at = line.text().index("1 May 2026")
    inside = range(1, len("1 May 2026"))  # at its edge a cursor has two places
    places = [line.layout().lineAt(0).cursorToX(at + step)[0] for step in inside]
    assert places == sorted(places)  # from left to right, in one piece


def test_what_was_read_before_is_not_kept(desk: Desk) -> None:
    desk.open(a_long_article(3))
    gone: list[int] = []
    for number in range(3):
        desk.view.document().destroyed.connect(lambda *_, number=number: gone.append(number))
        desk.show()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == [0, 1, 2]


def test_lines_end_evenly_but_where_two_directions_meet(desk: Desk) -> None:
    desk.view.set_typography(Typography(justified=True))
    desk.open("الجليد رقيق اليوم.\nUNESCO أدرجت خمسة أفلاج.", language="ar", direction="rtl")
    document = desk.view.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    told = {block.text()[:6]: block.blockFormat().alignment() for block in blocks}
    assert told["الجليد"] == Qt.AlignmentFlag.AlignJustify
    assert not told["UNESCO"] & Qt.AlignmentFlag.AlignJustify
    assert told["On ice"] != Qt.AlignmentFlag.AlignJustify
