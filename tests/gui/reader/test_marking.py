"""From a selection to a highlight and back: popover, keys, clicks."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.reader.fields import ColorDot, NoteField, TagsField
from gui.reader.popover import Popover
from gui.theme import THEMES
from storage.records import COLORS, Block, Kind, Run
from tests.gui.reader.desk import Desk

TEXT = "\n".join(
    f"{number}. The keepers of the lighthouse write down what they hear at night." for number in range(40)
)


@pytest.fixture
def card(desk: Desk) -> Popover:
    desk.open(TEXT)
    found = desk.view.findChild(Popover)
    assert isinstance(found, Popover)
    return found


def dot(card: Popover, color: str) -> ColorDot:
    return next(one for one in card.findChildren(ColorDot) if one.color == color)


def field(card: Popover, kind: type[QWidget]) -> QWidget:
    found = card.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_a_selection_brings_the_popover_and_a_dot_makes_a_highlight(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers of the lighthouse")
    assert card.isVisible()
    desk.click(dot(card, "green"))
    (made,) = desk.highlights()
    assert (made.quote, made.color) == ("keepers of the lighthouse", "green")
    assert desk.view.selection() is None
    assert desk.view.chosen() == made.id


def test_the_popover_stays_within_the_view(desk: Desk, card: Popover) -> None:
    for line in (3, 20):
        desk.drag_over(f"{line}. The keepers")
        inner = card.geometry()
        assert desk.view.rect().contains(inner)
        marked = [rect.toAlignedRect() for rect in desk.view.rects(*desk.where(f"{line}. The keepers"))]
        assert not any(inner.intersects(rect) for rect in marked)


def test_near_the_bottom_the_popover_opens_above(desk: Desk, card: Popover) -> None:
    low = max(
        (line for line in range(40)),
        key=lambda line: y if (y := desk.view.rects(*desk.where(f"{line}. The"))[0].bottom()) < 690 else -1,
    )
    desk.drag_over(f"{low}. The")
    assert card.geometry().bottom() < desk.view.rects(*desk.where(f"{low}. The"))[0].top()


def test_h_marks_in_the_last_colour(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers")
    desk.press("3")
    desk.press(Qt.Key.Key_Escape)
    desk.drag_over("write down")
    desk.press("h")
    assert [(one.quote, one.color) for one in desk.highlights()] == [
        ("keepers", "blue"),
        ("write down", "blue"),
    ]


@pytest.mark.parametrize("number", range(1, 6))
def test_a_digit_gives_a_colour(desk: Desk, card: Popover, number: int) -> None:
    desk.drag_over("keepers")
    desk.press(str(number))
    assert [one.color for one in desk.highlights()] == [COLORS[number - 1]]


def test_a_digit_recolours_the_chosen_highlight(desk: Desk, card: Popover) -> None:
    desk.mark("keepers", color="pink")
    desk.click_on("keepers")
    desk.press("2")
    assert [one.color for one in desk.highlights()] == ["green"]


def test_t_marks_and_goes_to_the_tags(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers")
    desk.press("t")
    assert isinstance(desk.focus(), TagsField)
    desk.press("ice/thin, jh 1")
    desk.press(Qt.Key.Key_Return)
    (made,) = desk.highlights()
    assert set(made.tags) == {"ice/thin", "jh 1"}


def test_n_marks_and_the_note_is_saved_by_ctrl_enter(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers")
    desk.press("n")
    assert isinstance(desk.focus(), NoteField)
    desk.press("h is for <b>harbour</b>, 1 of 5")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = desk.highlights()
    assert made.note == "h is for <b>harbour</b>, 1 of 5"
    assert not card.isVisible()
    assert desk.focus() is desk.view


def test_a_note_is_saved_when_the_reader_clicks_elsewhere(desk: Desk, card: Popover) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    desk.click(field(card, NoteField))
    desk.press("remember")
    desk.click_on("15. The keepers")
    assert [one.note for one in desk.highlights()] == ["remember"]


def test_clicking_into_a_field_marks_the_selection(desk: Desk, card: Popover) -> None:
    desk.drag_over("keepers")
    tags = field(card, TagsField)
    tags.setFocus(Qt.FocusReason.MouseFocusReason)
    desk.press("todo")
    desk.press(Qt.Key.Key_Escape)
    assert [(one.quote, one.tags) for one in desk.highlights()] == [("keepers", ("todo",))]


def test_escape_closes_and_keeps_what_was_typed(desk: Desk, card: Popover) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    desk.press("t")
    desk.press("todo")
    desk.press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert [one.tags for one in desk.highlights()] == [("todo",)]


def test_a_click_opens_the_smallest_of_overlapping_highlights(desk: Desk, card: Popover) -> None:
    desk.mark("keepers of the lighthouse write down", color="yellow")
    small = desk.mark("lighthouse", color="blue")
    desk.click_on("lighthouse")
    assert desk.view.chosen() == small
    assert dot(card, "blue").isChecked()


def test_a_click_beside_the_text_chooses_nothing(desk: Desk, card: Popover) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    desk.click_on("15. The keepers")
    assert desk.view.chosen() is None
    assert not card.isVisible()


def test_j_and_k_step_through_the_highlights_and_round(desk: Desk, card: Popover) -> None:
    ids = [desk.mark(f"{line}. The keepers") for line in (2, 9, 30)]
    seen = []
    for key in "jjjjk":
        desk.press(key)
        seen.append(desk.view.chosen())
    assert seen == [ids[0], ids[1], ids[2], ids[0], ids[2]]
    assert desk.view.rects(*desk.where("30. The keepers"))[0].intersects(desk.view.viewport().geometry())


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_highlight_is_deleted(desk: Desk, card: Popover, way: str) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    if way == "key":
        desk.press(Qt.Key.Key_Delete)
    else:
        desk.click(card.delete)
    assert desk.highlights() == []
    assert not card.isVisible()
    assert desk.view.chosen() is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tags_are_completed_after_the_last_comma(desk: Desk, card: Popover, qtbot: QtBot) -> None:
    desk.view.set_tag_completions(["method", "evidence", "ice/thin"])
    desk.mark("keepers", tags=["todo"])
    desk.click_on("keepers")
    desk.press("t")
    tags = field(card, TagsField)
    assert isinstance(tags, TagsField)
    tags.end(False)
    desk.press(", thi")
    completer = tags.completer()
    assert completer.completionCount() == 1
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags.text() == "todo, ice/thin, ")
    assert [one.tags for one in desk.highlights()] == [("ice/thin", "todo")]


def test_a_highlight_that_another_program_deleted_closes_the_popover(desk: Desk, card: Popover) -> None:
    made = desk.mark("keepers")
    desk.click_on("keepers")
    desk.library.highlights.delete([made])
    desk.view.set_highlights(desk.highlights())
    assert not card.isVisible()
    assert desk.view.chosen() is None


def test_the_popover_leaves_with_its_text(desk: Desk, card: Popover) -> None:
    desk.mark("keepers")
    desk.click_on("keepers")
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum())
    assert not card.isVisible()


def test_the_gutter_sign_opens_its_highlight(desk: Desk, card: Popover) -> None:
    made = desk.mark("lighthouse", note="which one?")
    desk.view.grab()
    line = desk.view.rects(*desk.where("lighthouse"))[0]
    viewport = desk.view.viewport()
    spot = QPoint(viewport.width() - 32, round(line.center().y()) - viewport.y())
    assert viewport.rect().contains(QRect(spot, spot))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    assert desk.view.chosen() == made


def test_every_widget_has_a_name_that_can_be_read_out(desk: Desk, card: Popover) -> None:
    ours = [desk.view, desk.view.verticalScrollBar(), card, *card.findChildren(ColorDot)]
    ours += [field(card, TagsField), field(card, NoteField), card.delete]
    for widget in ours:
        assert widget.objectName(), widget
        assert widget.accessibleName(), widget


def test_closing_the_popover_leaves_the_article_where_it_is(desk: Desk, card: Popover) -> None:
    link = Block(runs=(Run(text="A link far below", href="https://a.example/"),))
    desk.open([*(Block(runs=(Run(text=line),)) for line in TEXT.split("\n")), link])
    desk.drag_over("keepers of the lighthouse")
    desk.press("t")
    assert desk.focus() is card.tags
    desk.press(Qt.Key.Key_Escape)
    assert card.isHidden()
    assert desk.focus() is desk.view
    assert desk.view.verticalScrollBar().value() == 0


def test_tab_goes_round_inside_the_popover(desk: Desk, card: Popover) -> None:
    link = Block(runs=(Run(text="A link far below", href="https://a.example/"),))
    desk.open([*(Block(runs=(Run(text=line),)) for line in TEXT.split("\n")), link])
    desk.mark("keepers")
    desk.click_on("keepers")
    desk.press("t")
    assert desk.focus() is card.tags
    desk.press("sea")
    desk.press(Qt.Key.Key_Tab)
    assert desk.focus() is card.note
    desk.press("by Tab")
    for _ in range(len(COLORS) + 6):
        desk.press(Qt.Key.Key_Tab)
        assert card.isAncestorOf(desk.focus() or card)
    assert desk.focus() is card.tags
    desk.press(Qt.Key.Key_Backtab)
    assert desk.focus() is card.delete
    assert desk.view.verticalScrollBar().value() == 0
    assert [(one.tags, one.note) for one in desk.highlights()] == [(("sea",), "by Tab")]


def test_tags_that_hold_commas_and_quotes_stay_whole(desk: Desk, card: Popover) -> None:
    odd = ("a, b", 'c "d"', "e  f")
    desk.mark("keepers", tags=odd)
    desk.click_on("keepers")
    desk.press("n")
    desk.press("seen")
    desk.press(Qt.Key.Key_Escape)
    (made,) = desk.highlights()
    assert (set(made.tags), made.note) == (set(odd), "seen")
    desk.click_on("keepers")
    desk.press("t")
    desk.press(Qt.Key.Key_End)
    desk.press(", g")
    desk.press(Qt.Key.Key_Return)
    assert set(desk.highlights()[0].tags) == {*odd, "g"}


def test_a_link_on_a_highlight_is_legible_in_every_theme(desk: Desk) -> None:
    runs = (Run(text="The "), Run(text="thin ice", href="https://e.example/"), Run(text=" of the lake."))
    desk.open([Block(runs=runs)])

    def inks() -> list[tuple[str, bool]]:
        found = [one for one in desk.view.extraSelections() if one.cursor.selectedText() == "thin ice"]
        return [(one.format.foreground().color().name(), one.format.fontUnderline()) for one in found]

    for theme in THEMES.values():
        desk.view.set_theme(theme)
        assert inks() == [(theme.link, False)]
    id = desk.mark("ice of")
    for theme in THEMES.values():
        desk.view.set_theme(theme)
        assert inks() == [(theme.text, True)]
    desk.library.highlights.delete([id])
    desk.view.set_highlights([])
    assert inks() == [(theme.link, False)]
    desk.view.mark_hits([desk.where("thin")])
    assert inks() == [(theme.text, True)]


def test_a_screen_reader_is_told_what_the_article_holds(desk: Desk) -> None:
    head = Block(kind=Kind.HEADING, level=2, runs=(Run(text="On thickness"),))
    desk.open([head, Block(runs=(Run(text="The ice is thin."),))], "On ice")
    told = QAccessible.queryAccessibleInterface(desk.view)
    assert told.text(QAccessible.Text.Name) == "On ice"
    assert told.text(QAccessible.Text.Description) == "Headings: 1. Highlights: 0."
    assert "On thickness" in told.textInterface().text(0, told.textInterface().characterCount())
    desk.mark("thin")
    assert told.text(QAccessible.Text.Description) == "Headings: 1. Highlights: 1."
    desk.view.clear()
    assert told.text(QAccessible.Text.Name) == "Article"
