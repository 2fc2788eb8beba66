"""The caret: selecting without a mouse, in any direction, over tables and pictures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.reader.dimming import eye
from storage.records import Block, Kind, Run
from tests.gui.reader.desk import Desk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TWO = "The ice is thin. Walk with care.\nThe river below is fast and dark."


def _caret(desk: Desk) -> int:
    """Return the canonical offset that the caret stands at."""
    sheet = desk.view._sheet
    assert sheet is not None
    return sheet.offsets.offset(desk.view.textCursor().position())


def test_words_and_lines_are_selected_and_highlighted(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text=line),)) for line in TWO.split("\n")])
    desk.view.show_caret()
    assert desk.view.has_caret()
    desk.press(Qt.Key.Key_Right, CONTROL)
    desk.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert desk.selected() == "ice"
    desk.press(Qt.Key.Key_H)
    assert [one.quote for one in desk.highlights()] == ["ice"]
    desk.press(Qt.Key.Key_Escape)
    desk.view.show_caret()
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Home, SHIFT)
    assert desk.selected() == "The ice is thin. Walk with care."


def test_control_and_arrows_go_by_paragraphs(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text=line),)) for line in TWO.split("\n")])
    desk.view.show_caret()
    desk.press(Qt.Key.Key_Down, CONTROL)
    assert _caret(desk) == TWO.index("The river")
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Up, CONTROL)
    assert _caret(desk) == TWO.index("The river")
    desk.press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert desk.selected() == "The ice is thin. Walk with care."


def test_arrows_follow_the_eye_where_text_runs_from_right_to_left(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text="الجليد رقيق جدا اليوم"),))], direction="rtl", language="ar")
    desk.view.show_caret()
    before = desk.view.cursorRect().x()
    desk.press(Qt.Key.Key_Left)
    assert desk.view.cursorRect().x() < before
    assert _caret(desk) == 1
    desk.press(Qt.Key.Key_Right)
    assert desk.view.cursorRect().x() == before
    desk.press(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert desk.selected() == "الجليد"


def test_the_end_of_the_text_and_pages_are_reached(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text=f"Paragraph {n} of a long text about ice."),)) for n in range(300)])
    desk.view.show_caret()
    desk.press(Qt.Key.Key_PageDown)
    assert 0 < _caret(desk) < len(desk.text) // 2
    desk.press(Qt.Key.Key_PageUp)
    desk.press(Qt.Key.Key_End, CONTROL | SHIFT)
    assert desk.selected() == desk.text
    assert desk.view.viewport().rect().intersects(desk.view.cursorRect())


def test_the_caret_is_seen(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text="    "), Run(text="ice")))])
    desk.view.show_caret()
    desk.view.setFocus()
    place = desk.view.cursorRect()
    grabbed: QImage = desk.view.viewport().grab(place).toImage()
    dark = [
        grabbed.pixelColor(x, y).lightness() < 100
        for x in range(grabbed.width())
        for y in range(grabbed.height())
    ]
    assert any(dark)


def test_enter_opens_the_highlight_that_the_caret_stands_in(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text="Thin ice, and more."),))])
    desk.mark("Thin ice")
    desk.view.show_caret()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert desk.view._annotator.popover.isVisible()


def test_enter_follows_a_link_at_the_caret(desk: Desk) -> None:
    desk.open([Block(runs=(Run(text="there", href="https://example.org/"), Run(text=" it is.")))])
    told: list[str] = []
    desk.view.linkActivated.connect(told.append)
    desk.view.show_caret()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert told == ["https://example.org/"]


def test_the_caret_goes_through_a_rule_and_a_heading(desk: Desk) -> None:
    desk.open(
        [
            Block(runs=(Run(text="One."),)),
            Block(kind=Kind.RULE),
            Block(kind=Kind.HEADING, level=2, runs=(Run(text="Two"),)),
        ]
    )
    desk.view.show_caret()
    desk.press(Qt.Key.Key_Down, CONTROL)
    assert _caret(desk) == desk.text.index("Two")
    desk.press(Qt.Key.Key_End, SHIFT)
    assert desk.selected() == "Two"


def test_the_eye_reaches_both_ends() -> None:
    assert eye(0, 3000, 600) < 100
    assert eye(3000, 3000, 600) > 500
    steps = [value + eye(value, 3000, 600) for value in range(0, 3001, 10)]
    assert steps == sorted(steps)
