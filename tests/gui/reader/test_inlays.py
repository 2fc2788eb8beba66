"""Links, pictures, code, tables and footnotes of an article: by mouse, by keyboard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.reader.notecard import NoteCard
from gui.reader.pictures import MOST_PIXELS
from gui.reader.zoom import PictureOverlay
from storage.records import Block, Kind, Run
from tests.gui.reader.desk import Desk, a_block, a_cell
from tests.gui.reader.test_reading import SENTENCE, a_long_article, a_picture, a_png

CODE = Block(kind=Kind.PREFORMATTED, runs=(Run(text="one = 1\n\ttwo = 2"),), code_language="python")


def a_noted_article() -> list[Block]:
    body = a_long_article(40)
    body.insert(1, Block(runs=(Run(text="It is thin"), Run(text="3", href="#fn3"), Run(text=" here."))))
    note = Run(text="So the keepers wrote in 1887. ")
    back = Run(text="↩", href="#ref3")
    return [*body, Block(runs=(note, back), nest="o", marker="3.", anchors=("fn3",))]


def shown(desk: Desk, kind: type[QWidget]) -> QWidget | None:
    """Return the card or overlay that lies on the page, None if none is shown."""
    return next((one for one in desk.view.findChildren(kind) if one.isVisible()), None)


def hover(desk: Desk, phrase: str) -> None:
    QTest.mouseMove(desk.view.viewport(), QPoint(1, 1))
    QTest.mouseMove(desk.view.viewport(), desk.point_of(phrase))


# -- footnotes ----------------------------------------------------------------------------------


def test_a_footnote_pops_up_in_place_and_escape_puts_it_away(desk: Desk) -> None:
    desk.open(a_noted_article())
    before = desk.view.place()
    start = desk.where("thin3")[0] + 4
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.point_of_offset(start))
    card = shown(desk, NoteCard)
    assert isinstance(card, NoteCard)
    assert card.words.strip() == "So the keepers wrote in 1887."
    assert desk.view.place() == before
    desk.press(Qt.Key.Key_Escape)
    assert shown(desk, NoteCard) is None


def test_enter_pops_a_footnote_up_again_goes_to_it_and_tells_where_from(desk: Desk) -> None:
    desk.open(a_noted_article())
    before = desk.view.place()
    left: list[tuple[int, float]] = []
    desk.view.leaving.connect(lambda: left.append(desk.view.place()))
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert shown(desk, NoteCard) is not None
    desk.press(Qt.Key.Key_Return)
    assert shown(desk, NoteCard) is None
    note = desk.where("So the keepers wrote")
    assert desk.view.rects(*note)[0].intersects(desk.view.viewport().geometry())
    assert left == [before]


def test_the_key_for_footnotes_finds_the_next_and_goes_round(desk: Desk) -> None:
    body = a_long_article(30)
    for number in (1, 2):
        body.insert(number * 12, Block(runs=(Run(text="Mark"), Run(text=f"[{number}]", href=f"#n{number}"))))
    body += [a_block(f"Note {number}.", anchors=(f"n{number}",), nest="u", marker="•") for number in (1, 2)]
    desk.open(body)
    said = []
    for _ in range(3):
        assert desk.view.step_note()
        card = shown(desk, NoteCard)
        assert isinstance(card, NoteCard)
        said.append(card.words.strip())
    assert said == ["Note 1.", "Note 2.", "Note 1."]


def test_a_footnote_above_what_is_in_view_is_found(desk: Desk) -> None:
    mark = Block(runs=(Run(text="Mark"), Run(text="[1]", href="#n1")))
    desk.open([mark, *a_long_article(60), a_block("Note 1.", anchors=("n1",), nest="u", marker="•")])
    desk.view.restore_place(1500, 0.0)
    assert desk.view.step_note()
    card = shown(desk, NoteCard)
    assert isinstance(card, NoteCard) and card.words.strip() == "Note 1."


def test_an_article_without_footnotes_says_so_and_stays_where_it_is(desk: Desk) -> None:
    link = Block(runs=(Run(text="To the "), Run(text="end", href="#end")))
    desk.open([link, *a_long_article(60), link, a_block("End.", anchors=("end",))])
    desk.view.restore_place(1500, 0.0)
    before = desk.view.place()
    assert not desk.view.step_note()
    assert desk.view.place() == before


def test_a_table_of_contents_jumps_and_pops_nothing_up(desk: Desk) -> None:
    body = [Block(runs=(Run(text="Results", href="#results"),)), *a_long_article(40)]
    desk.open([*body, a_block("Results", kind=Kind.HEADING, level=2, anchors=("results",))])
    desk.click_on("Results")
    assert shown(desk, NoteCard) is None
    assert desk.view.place()[0] > 0


# -- pictures -----------------------------------------------------------------------------------


def test_a_click_zooms_a_picture_and_escape_returns_to_it(desk: Desk) -> None:
    desk.images["grey"] = a_png(800, 400)
    desk.open([a_block("Before."), a_picture(blob="grey", alt="a grey lake"), a_block("After.")])
    before = desk.view.place()
    point = desk.point_of("\ufffc") + QPoint(60, 0)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    overlay = shown(desk, PictureOverlay)
    assert isinstance(overlay, PictureOverlay)
    assert overlay.accessibleDescription() == "a grey lake"
    fitted = overlay.scale
    for _ in range(3):
        desk.press(Qt.Key.Key_Plus)
    assert overlay.scale > fitted * 1.9
    desk.press(Qt.Key.Key_0)
    assert overlay.scale == fitted
    desk.press(Qt.Key.Key_Escape)
    assert shown(desk, PictureOverlay) is None
    assert desk.view.hasFocus()
    assert desk.view.place() == before


def test_the_wheel_zooms_a_picture_at_the_pointer_and_dragging_moves_it(desk: Desk) -> None:
    desk.images["grey"] = a_png(800, 400)
    desk.open([a_picture(blob="grey")])
    desk.press(Qt.Key.Key_Return)
    overlay = shown(desk, PictureOverlay)
    assert isinstance(overlay, PictureOverlay)
    at = QPointF(overlay.rect().center()) + QPointF(100, 40)
    before, scale = overlay.target(), overlay.scale
    turn = QWheelEvent(
        at, overlay.mapToGlobal(at), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(overlay, turn)
    after = overlay.target()
    assert overlay.scale > scale
    share = (at.x() - before.x()) / before.width()
    assert abs((at.x() - after.x()) / after.width() - share) < 0.01
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(overlay, QPoint(260, 290))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(260, 290))
    assert shown(desk, PictureOverlay) is overlay, "what was dragged does not close"
    assert overlay.target().x() < after.x()
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(260, 290))
    assert shown(desk, PictureOverlay) is None


def test_arrows_go_from_picture_to_picture(desk: Desk) -> None:
    desk.images |= {"a": a_png(300, 200), "b": a_png(300, 200)}
    caption = a_block("The second, with a caption.", kind=Kind.CAPTION)
    first, second = a_picture(blob="a", alt="first"), a_picture(blob="b", alt="second")
    desk.open([first, *a_long_article(9), second, caption])
    desk.press(Qt.Key.Key_Return)
    overlay = shown(desk, PictureOverlay)
    assert overlay is not None
    assert overlay.accessibleDescription() == "first"
    desk.press(Qt.Key.Key_Right)
    assert overlay.accessibleDescription() == "The second, with a caption."
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Left)
    assert overlay.accessibleDescription() == "first"


def test_a_large_picture_comes_some_moments_later(desk: Desk, qtbot: QtBot) -> None:
    desk.images["large"] = a_png(2400, 1200)
    desk.open([a_block("Before."), a_picture(blob="large")])
    middle = desk.view.rects(*desk.where("\ufffc"))[0].center().toPoint()
    qtbot.waitUntil(lambda: desk.view.grab().toImage().pixelColor(middle).name() == "#808080")


def test_a_picture_of_1_600_megapixels_is_neither_drawn_nor_zoomed(desk: Desk) -> None:
    side = 40_000
    whole = a_png(2, 2)
    desk.images["vast"] = whole[:16] + side.to_bytes(4, "big") * 2 + whole[24:]
    assert side * side > MOST_PIXELS
    desk.open([a_block("Before."), a_picture(blob="vast", width=side, height=side, alt="vast")])
    desk.view.grab()
    assert desk.view.document().size().height() < 2000
    desk.press(Qt.Key.Key_Return)
    assert shown(desk, PictureOverlay) is None


# -- code and tables ----------------------------------------------------------------------------


def test_code_is_copied_whole_by_its_button(desk: Desk) -> None:
    desk.open([a_block(SENTENCE), CODE, a_block("After.")])
    hover(desk, "two = 2")
    button = next(one for one in desk.view.findChildren(QWidget, "cornerButton") if one.isVisible())
    told: list[str] = []
    desk.view.told.connect(told.append)
    desk.click(button)
    assert QApplication.clipboard().text() == "one = 1\n\ttwo = 2"
    assert len(told) == 1
    hover(desk, "After.")
    assert not button.isVisible()


def test_tab_and_enter_copy_code(desk: Desk) -> None:
    desk.open([a_block(SENTENCE), CODE])
    QApplication.clipboard().clear()
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "one = 1\n\ttwo = 2"


def test_a_wide_table_asks_for_a_pane_of_its_own_and_a_small_one_does_not(desk: Desk) -> None:
    wide = [a_cell(f"cell {row} {column}", row, column) for row in range(3) for column in range(9)]
    desk.open([a_block("Before."), *wide])
    wanted: list[object] = []
    desk.view.tableWanted.connect(lambda blocks, _rtl: wanted.append(blocks))
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert wanted == [tuple(wide)]
    desk.open([a_block("Before."), a_cell("one", 0, 0), a_cell("two", 0, 1)], title="Small")
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    assert len(wanted) == 1


# -- links --------------------------------------------------------------------------------------


def test_tab_goes_through_the_links_and_enter_follows(desk: Desk) -> None:
    links = [
        Block(runs=(Run(text="See "), Run(text=f"page {number}", href=f"https://a.example/{number}")))
        for number in range(3)
    ]
    desk.open([*links, *a_long_article(30), links[0]])
    reached: list[str] = []
    followed: list[str] = []
    desk.view.targetReached.connect(reached.append)
    desk.view.linkActivated.connect(followed.append)
    for _ in range(2):
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Backtab)
    assert [one for one in reached if one] == [f"https://a.example/{number}" for number in (0, 1, 0)]
    desk.press(Qt.Key.Key_Return)
    assert followed == ["https://a.example/0"]


def test_a_link_told_by_the_mouse_is_told_no_more_once_it_has_left(desk: Desk) -> None:
    link = Block(runs=(Run(text="See "), Run(text="the page", href="https://a.example/1")))
    desk.open([link, a_block("After.")])
    reached: list[str] = []
    desk.view.targetReached.connect(reached.append)
    hover(desk, "the page")
    assert reached[-1] == "https://a.example/1"
    hover(desk, "After.")
    assert reached[-1] == ""
    hover(desk, "the page")
    QApplication.sendEvent(desk.view, QEvent(QEvent.Type.Leave))
    assert reached[-1] == ""


# -- headings and pull quotes -------------------------------------------------------------------


def test_the_last_word_of_a_heading_does_not_stand_alone(desk: Desk) -> None:
    words = "The keepers of the lighthouse wrote down what they had heard through the long night at sea"
    for cut in range(20, len(words.split())):
        heading = " ".join([*words.split()[:cut], "alone"])
        desk.open([a_block(heading, kind=Kind.HEADING, level=2)], title=f"T {cut}")
        block = desk.view.document().begin()
        while block.text().split(" ")[0] != "The":
            block = block.next()
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        assert block.layout().lineCount() == 1 or last.textLength() > len("alone")


def test_a_quote_of_the_text_itself_is_set_as_a_pull_quote(desk: Desk) -> None:
    said = "the keepers of the lighthouse write down what they hear"
    other_quote = a_block("Other words, from elsewhere, as long.", nest="q")
    desk.open([a_block(SENTENCE), a_block(f"“{said}”", nest="q"), a_block("Between."), other_quote])
    pulled, other = (desk.view.rects(*desk.where(words))[0].height() for words in (f"“{said}", "Other words"))
    assert pulled > other * 1.1
