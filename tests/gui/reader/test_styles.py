"""Styles and colours in the text: keys, buttons, what is painted, what overlaps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.inks import STANDARD, inked, line_ink
from gui.reader.fields import ColorDot, OtherButton, StyleButton
from gui.reader.popover import Popover
from gui.theme import THEMES, Theme, blend, contrast
from storage.records import MarkColor
from tests.gui.reader.desk import Desk, a_cell

TEXT = "\n".join(
    f"{number}. The keepers of the lighthouse write down what they hear at night." for number in range(40)
)
ARABIC = "القراءة المتأنية هي أساس التحليل الجيد ويحتاج المحلل إلى أدوات تساعده"
OWN = ("#000080", "#ffffff", "#000000", "#ffff00", "#ff0000", "#808080")


@pytest.fixture
def card(desk: Desk) -> Popover:
    desk.open(TEXT)
    found = desk.view.findChild(Popover)
    assert isinstance(found, Popover)
    return found


def style(card: Popover, name: str) -> StyleButton:
    return next(one for one in card.findChildren(StyleButton) if one.style_ == name)


def others(card: Popover) -> list[OtherButton]:
    return [one for one in card.findChildren(OtherButton) if one.isVisible()]


@pytest.mark.parametrize(("key", "wanted"), [("u", "underline"), ("s", "strike"), ("h", "highlight")])
def test_a_key_marks_in_a_style(desk: Desk, card: Popover, key: str, wanted: str) -> None:
    desk.drag_over("keepers of")
    desk.press(key)
    assert [(one.quote, one.style) for one in desk.highlights()] == [("keepers of", wanted)]


def test_a_style_of_the_chosen_highlight_is_given_and_taken_by_its_key(desk: Desk, card: Popover) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    seen = []
    for key in "uush":
        desk.press(key)
        seen.append(desk.highlights()[0].style)
    assert seen == ["underline", "highlight", "strike", "highlight"]


def test_a_button_of_the_popover_marks_in_its_style(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers")
    desk.click(style(card, "strike"))
    assert [one.style for one in desk.highlights()] == ["strike"]
    assert style(card, "strike").isChecked() and not style(card, "highlight").isChecked()
    desk.click(style(card, "underline"))
    assert [one.style for one in desk.highlights()] == ["underline"]


def painted(desk: Desk, phrase: str, share: float) -> int:
    """Count how much of a row through a phrase differs from the page, in one part in a hundred."""
    image = QImage(desk.view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    desk.view.viewport().render(painter, QPointF(0, 0).toPoint())
    painter.end()
    shift = -QPointF(desk.view.viewport().pos())
    (rect,) = (one.translated(shift) for one in desk.view.rects(*desk.where(phrase)))
    y = round(rect.top() + share * rect.height())
    columns = range(round(rect.left()) + 1, round(rect.right()) - 1)
    return sum(image.pixelColor(x, y).lightness() < 235 for x in columns) * 100 // len(columns)


@pytest.mark.parametrize(
    ("body", "phrase", "metadata"),
    [
        (TEXT, "keepers of the lighthouse", {}),
        (ARABIC, "أساس التحليل الجيد", {"language": "ar", "direction": "rtl"}),
        ([a_cell("one two three", 0, 0), a_cell("four", 0, 1)], "two three", {}),
    ],
)
def test_lines_run_whole_under_and_through_words(desk: Desk, body, phrase: str, metadata) -> None:
    desk.open(body, **metadata)
    mark = desk.mark(phrase, style="underline", color="blue")
    desk.view.select_highlight(None)
    assert painted(desk, phrase, 0.87) == 100
    desk.library.highlights.edit([mark], style="strike")
    desk.view.set_highlights(desk.highlights())
    assert painted(desk, phrase, 0.54) == 100
    assert painted(desk, phrase, 0.04) == 0  # and no ground


def test_the_smallest_of_overlapping_ones_is_clicked_and_others_are_offered(desk: Desk, card: Popover) -> None:
    small = desk.mark("lighthouse")
    large = desk.mark("keepers of the lighthouse write", color="green")
    middle = desk.mark("the lighthouse", color="blue", style="underline")
    desk.click_on("lighthouse")
    assert desk.view.chosen() == small
    assert [one.highlight.id for one in others(card)] == [middle, large]
    desk.click(others(card)[1])
    assert desk.view.chosen() == large and card.isVisible()
    assert {one.highlight.id for one in others(card)} == {small, middle}


def test_shift_o_goes_through_all_that_overlap(desk: Desk, card: Popover) -> None:
    small, large = desk.mark("lighthouse"), desk.mark("keepers of the lighthouse write")
    middle = desk.mark("the lighthouse")
    desk.click_on("lighthouse")
    seen = []
    for _ in range(4):
        desk.press("O", Qt.KeyboardModifier.ShiftModifier)
        seen.append(desk.view.chosen())
    assert seen == [middle, large, small, middle]
    assert card.isVisible()


def test_the_readers_own_colours_are_offered_by_dot_and_digit(desk: Desk, card: Popover) -> None:
    desk.library.colors.add("Doubtful", "#ff8800")
    desk.library.colors.describe("green", label="<b>Sure</b>")
    desk.view.set_colors(desk.library.colors.list())
    dots = {one.color: one for one in card.findChildren(ColorDot) if not one.isHidden()}
    assert dots["doubtful"].accessibleName() == "Doubtful"
    assert dots["green"].toolTip() == "‹b>Sure‹/b> (2)"
    desk.drag_over("keepers")
    desk.press("6")
    desk.press(Qt.Key.Key_Escape)
    desk.drag_over("write")
    desk.click(dots["doubtful"])
    assert [one.color for one in desk.highlights()] == ["doubtful", "doubtful"]
    desk.press("9")  # there is none
    assert [one.color for one in desk.highlights()] == ["doubtful", "doubtful"]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("value", OWN)
def test_text_on_an_own_colour_is_legible_and_the_colour_is_seen(theme: Theme, value: str) -> None:
    own = inked(theme, [*STANDARD, MarkColor(name="own", value=value)])
    for strength in (theme.fill, theme.fill_chosen):
        assert contrast(theme.text, blend(own.mark("own"), theme.background, strength)) >= 4.5
    assert contrast(blend(own.mark("own"), theme.background, theme.fill), theme.background) > 1.05
    assert contrast(line_ink(own, "own"), theme.background) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_lines_of_the_five_colours_are_seen(theme: Theme) -> None:
    for color in STANDARD:
        assert contrast(line_ink(theme, color.name), theme.background) >= 3
    changed = inked(theme, [replace(STANDARD[0], value="#ff0000")])
    assert changed.mark("yellow").red() > changed.mark("yellow").green()
    assert changed.mark("green") == theme.mark("green")
