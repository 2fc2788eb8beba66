"""What is dragged over is what is selected, in every kind of text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from storage.records import Block, Image, Kind, Run, Style
from tests.gui.reader.desk import Desk, a_block, a_cell

LONG = (
    "The keepers of the lighthouse write down what they hear: the groan at dusk, the knocking under the pier."
)
ARABIC = "القراءة المتأنية هي أساس التحليل الجيد ويحتاج المحلل إلى أدوات تساعده"


def test_a_dragged_phrase_is_the_selection(desk: Desk) -> None:
    desk.open(LONG)
    desk.drag_over("lighthouse write")
    assert desk.selected() == "lighthouse write"


def test_a_selection_after_an_emoji_is_not_shifted(desk: Desk) -> None:
    desk.open("On 😀 thin 👩‍🚒 ice, 𝒙 is small and the way is long.")
    desk.drag_over("small and the")
    assert desk.selected() == "small and the"


def test_a_selection_in_a_nested_list(desk: Desk) -> None:
    desk.open([a_block("Sounds", nest="u", marker="•"), a_block("from the pier", nest="uo", marker="1.")])
    desk.drag_over("the pier")
    assert desk.selected() == "the pier"


def test_a_selection_in_right_to_left_text(desk: Desk) -> None:
    desk.open(ARABIC, language="ar", direction="rtl")
    desk.drag_over("أساس التحليل")
    assert desk.selected() == "أساس التحليل"


def test_a_selection_over_styled_runs_and_links(desk: Desk) -> None:
    runs = (
        Run(text="ice "),
        Run(text="bold", style=Style.BOLD),
        Run(text=" link", href="https://example.org/"),
        Run(text=" H"),
    )
    desk.open([Block(runs=(*runs, Run(text="2", style=Style.SUB), Run(text="O melts")))])
    desk.drag_over("bold link H2O")
    assert desk.selected() == "bold link H2O"


def test_a_selection_over_a_picture_holds_its_character(desk: Desk) -> None:
    picture = Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(alt="a chart")),))
    desk.open([a_block("Before it."), picture, a_block("After it.")])
    desk.drag_over("Before it.\n\ufffc\nAfter")
    assert desk.selected() == "Before it.\n\ufffc\nAfter"


def test_a_selection_within_a_cell(desk: Desk) -> None:
    desk.open([a_cell("one two three", 0, 0), a_cell("four", 0, 1), a_cell("five", 1, 0), a_cell("six", 1, 1)])
    desk.drag_over("two")
    assert desk.selected() == "two"


def test_a_selection_over_cells_is_snapped_to_whole_cells(desk: Desk) -> None:
    desk.open([a_cell("one two", 0, 0), a_cell("four five", 0, 1), a_cell("six", 1, 0), a_cell("seven", 1, 1)])
    desk.drag_over("two\nfour")
    assert desk.selected() == "one two\nfour five"


def test_a_table_from_right_to_left_is_mirrored_and_can_be_marked(desk: Desk) -> None:
    cells = [a_cell("المدينة", 0, 0), a_cell("العدد", 0, 1), a_cell("بيروت", 1, 0), a_cell("كثير", 1, 1)]
    desk.open([a_block(ARABIC), *cells], language="ar", direction="rtl")
    first, second = (desk.view.rects(*desk.where(word))[0] for word in ("المدينة", "العدد"))
    assert first.left() > second.right()
    desk.drag_over("بيروت")
    assert desk.selected() == "بيروت"


def test_white_space_at_the_edges_is_left_out(desk: Desk) -> None:
    desk.open(LONG)
    start, end = desk.where(" of the ")
    desk.view.select(start, end)
    assert desk.selected() == "of the"


def test_a_double_click_selects_a_word(desk: Desk) -> None:
    desk.open(LONG)
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.point_of("lighthouse"))
    assert desk.selected() == "lighthouse"


def test_a_selection_by_keyboard(desk: Desk) -> None:
    desk.open(LONG)
    shift = Qt.KeyboardModifier.ShiftModifier
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in ("title", "byline"):
        desk.press(Qt.Key.Key_Down)
    for _ in range(3):
        desk.press(Qt.Key.Key_Right, shift)
    selected = desk.selected()
    assert selected is not None
    assert len(selected) in (2, 3)


def test_the_title_is_outside_the_text(desk: Desk) -> None:
    desk.open("Walk with care.", title="A heading of its own")
    desk.drag(QPointF(60, 60), desk.point_of("with").toPointF())
    assert desk.selected() is not None
    assert desk.text.startswith(desk.selected() or "?")


def test_select_all_and_copy_put_only_plain_text_on_the_clipboard(desk: Desk) -> None:
    picture = Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image()),))
    desk.open(
        [Block(runs=(Run(text="Thin\u00a0ice "), Run(text="bold", style=Style.BOLD))), picture, a_block("End.")]
    )
    control = Qt.KeyboardModifier.ControlModifier
    desk.press(Qt.Key.Key_A, control)
    desk.press(Qt.Key.Key_C, control)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "Thin\u00a0ice bold\n\nEnd."
    assert not data.hasHtml()


def test_copied_words_have_no_marks_of_footnotes(desk: Desk) -> None:
    mark = Run(text="1", style=Style.SUP, href="#n1")
    desk.open([Block(runs=(Run(text="Opened in 1871"), mark, Run(text=", as written."))), a_block("End.")])
    control = Qt.KeyboardModifier.ControlModifier
    desk.press(Qt.Key.Key_A, control)
    desk.press(Qt.Key.Key_C, control)
    assert QApplication.clipboard().text() == "Opened in 1871, as written.\nEnd."
