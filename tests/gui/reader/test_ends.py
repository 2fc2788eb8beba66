"""The ends of a highlight are moved: by the mouse, and by keys."""

import pytest
from PySide6.QtCore import QPointF, Qt

from gui.reader.handles import word_edge
from gui.reader.popover import Popover
from tests.gui.reader.desk import Desk

TEXT = "\n".join(
    f"{number}. The keepers of the lighthouse write down what they hear at night." for number in range(40)
)
ARABIC = "القراءة المتأنية هي أساس التحليل الجيد ويحتاج المحلل إلى أدوات تساعده"
SHIFT_ALT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
ALL_THREE = SHIFT_ALT | Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def edge(desk: Desk, phrase: str, *, last: bool, rtl: bool = False) -> QPointF:
    """Return the outer edge of a phrase's first or last character, in the view's viewport."""
    start, end = desk.where(phrase)
    rect = desk.view.rects(end - 1, end)[-1] if last else desk.view.rects(start, start + 1)[0]
    rect = rect.translated(-QPointF(desk.view.viewport().pos()))
    return QPointF(rect.right() if last != rtl else rect.left(), rect.center().y())


def quotes(desk: Desk) -> list[str]:
    return [one.quote for one in desk.highlights()]


def test_an_end_is_dragged_to_other_words(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("keepers of")
    desk.click_on("keepers of")
    desk.drag(edge(desk, "keepers of", last=True), edge(desk, "lighthouse", last=True))
    assert quotes(desk) == ["keepers of the lighthouse"]
    assert desk.highlights()[0].selector.exact == "keepers of the lighthouse"
    desk.drag(edge(desk, "keepers", last=False), edge(desk, "the lighthouse", last=False))
    assert quotes(desk) == ["the lighthouse"]
    assert desk.view.selection() is None and desk.view.chosen() is not None


def test_an_end_is_dragged_while_the_card_is_open(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("keepers of")
    desk.click_on("keepers of")
    card = desk.view.findChild(Popover)
    assert isinstance(card, Popover) and card.isVisible()
    below = edge(desk, "keepers of", last=True) + QPointF(0, 14)  # the knob
    assert desk.view.childAt((below + QPointF(desk.view.viewport().pos())).toPoint()) is desk.view.viewport()
    desk.drag(below, edge(desk, "lighthouse", last=True))
    assert quotes(desk) == ["keepers of the lighthouse"]
    assert not card.isVisible()


def test_an_end_runs_over_lines_and_stops_at_the_other_one(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("1. The keepers")
    desk.click_on("1. The keepers")
    desk.drag(edge(desk, "1. The keepers", last=True), edge(desk, "2. The keepers", last=True))
    assert quotes(desk)[0].endswith("at night.\n2. The keepers")
    desk.drag(edge(desk, "2. The keepers", last=True), edge(desk, "0. The", last=False))
    assert quotes(desk) == ["1"]


def test_an_end_is_dragged_from_right_to_left(desk: Desk) -> None:
    desk.open(ARABIC, language="ar", direction="rtl")
    desk.mark("أساس التحليل")
    desk.click_on("أساس التحليل")
    desk.drag(
        edge(desk, "أساس التحليل", last=True, rtl=True), edge(desk, "أساس التحليل الجيد", last=True, rtl=True)
    )
    assert quotes(desk) == ["أساس التحليل الجيد"]


def test_letting_go_where_it_was_changes_nothing(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("keepers of")
    desk.click_on("keepers of")
    before = desk.highlights()
    here = edge(desk, "keepers of", last=True)
    desk.drag(here, here)
    assert desk.highlights() == before


def test_keys_move_the_end_and_the_start_by_a_word(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("keepers of")
    desk.view.step_highlight(1)
    seen = []
    for key, modifiers in ((RIGHT, SHIFT_ALT), (RIGHT, SHIFT_ALT), (LEFT, SHIFT_ALT), (LEFT, ALL_THREE)):
        desk.press(key, modifiers)
        seen.append(desk.highlights()[0].quote)
    assert seen == [
        "keepers of the",
        "keepers of the lighthouse",
        "keepers of the",
        "The keepers of the",
    ]
    desk.press(RIGHT, ALL_THREE)
    assert quotes(desk) == ["keepers of the"]


def test_a_highlight_of_one_word_shrinks_no_further(desk: Desk) -> None:
    desk.open(TEXT)
    desk.mark("keepers")
    desk.view.step_highlight(1)
    desk.press(RIGHT, ALL_THREE)
    desk.press(LEFT, SHIFT_ALT)
    (quote,) = quotes(desk)
    assert quote and quote in "keepers"


def test_arrows_point_as_the_text_runs(desk: Desk) -> None:
    desk.open(ARABIC, language="ar", direction="rtl")
    desk.mark("أساس التحليل")
    desk.view.step_highlight(1)
    desk.press(LEFT, SHIFT_ALT)
    assert quotes(desk) == ["أساس التحليل الجيد"]
    desk.press(RIGHT, ALL_THREE)
    assert quotes(desk) == ["هي أساس التحليل الجيد"]


@pytest.mark.parametrize(
    ("text", "offset", "edge", "step", "found"),
    [
        ("one two", 0, "start", -1, 0),
        ("one two", 7, "end", 1, 7),
        ("one, “two” three", 3, "end", 1, 9 - 0),
        ("😀 one two", 2, "end", 1, 5),
        ("हिन्दी भाषा", 0, "end", 1, 6),
        ("阅读材料", 0, "end", 1, 2),
    ],
)
def test_words_end_where_readers_see_them_end(text: str, offset: int, edge: str, step: int, found: int) -> None:
    got = word_edge(text, offset, edge, step)
    assert got == found or (text == "阅读材料" and 0 < got <= 4)  # Qt may know the words or only the signs
