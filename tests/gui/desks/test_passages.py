"""The board of passages: found, grouped, opened and come back to, edited, dragged, put side by side."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QTreeView
from pytestqt.qtbot import QtBot

from gui.models.passages import HEADING, MIME, pack
from gui.panels.passages import PassageColumn
from gui.settings import Settings
from storage.library import Library
from storage.records import HighlightId, PassageFilter, TagTerm
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Marks = dict[str, HighlightId]


@pytest.fixture
def marks(library: Library) -> Marks:
    alpha = an_article(library, "Alpha", "The ice is thin. The harbour froze. Snow fell.", site="Harbour")
    beta = an_article(library, "Beta", "Rice grows in water.", site="Fields")
    made = {}
    for article, word, color, tags in (
        (alpha, "ice", "yellow", ["cold/ice"]),
        (alpha, "harbour", "blue", ["port"]),
        (beta, "Rice", "green", ["food"]),
        (alpha, "Snow", "yellow", ["cold", "white"]),
    ):
        made[word] = a_highlight(library, article, word, color=color, tags=tags)
    return made


@pytest.fixture
def person(qtbot: QtBot, library: Library, marks: Marks, open_window: Opener) -> Person:
    someone = Person(qtbot, open_window(library))
    someone.press(Qt.Key.Key_B)
    someone.wait(lambda: len(quotes(someone)) == 4)
    return someone


def column(person: Person, number: int = 0) -> PassageColumn:
    return person.window.reading.passages.columns[number]


def quotes(person: Person, number: int = 0) -> list[str]:
    """Return what a column shows, headings in brackets."""
    shown = column(person, number)
    rows = [shown.model.index(row) for row in range(shown.model.rowCount())]
    heads = [(row, row.data(HEADING)) for row in rows]
    return [f"[{head.label} {head.count}]" if head else str(row.data()).split(".")[0] for row, head in heads]


def click(person: Person, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    person.click_row(column(person).list, row, modifiers)


def ask(person: Person, number: int = 0, **which: object) -> None:
    """Ask for something else, as the bar does."""
    column(person, number).bar._set(PassageFilter(**which))  # type: ignore[arg-type]


def tags_of(library: Library, id: HighlightId) -> tuple[str, ...]:
    return library.highlights.get(id).tags


def drop(source: object, target: QAbstractScrollArea, at: QPoint, *, copy: bool = False) -> None:
    """Let what is dragged fall on a place, as the window system tells it."""
    data = pack(source.dragged())  # type: ignore[attr-defined]
    action = Qt.DropAction.CopyAction if copy else Qt.DropAction.MoveAction
    rest = action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(at, *rest), QDragMoveEvent(at, *rest), QDropEvent(QPointF(at), *rest)):
        QApplication.sendEvent(target.viewport(), event)


# -- showing


def test_the_newest_of_all_articles_comes_first(person: Person) -> None:
    assert quotes(person) == ["Snow", "Rice", "harbour", "ice"]


def test_a_tag_is_found_while_typing_and_counts_with_its_children(person: Person) -> None:
    column(person).bar.tags.setFocus()
    person.type("col")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: quotes(person) == ["Snow", "ice"])
    person.type("-whi")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: quotes(person) == ["ice"])
    assert column(person).bar.filter.none == (TagTerm(path="white"),)


def test_words_and_groups(person: Person) -> None:
    ask(person, group="tag")
    expected = ["[cold 1]", "Snow", "[cold/ice 1]", "ice", "[food 1]", "Rice", "[port 1]", "harbour"]
    person.wait(lambda: quotes(person) == [*expected, "[white 1]", "Snow"])
    column(person).bar.words.setFocus()
    person.type("rice")
    person.wait(lambda: quotes(person) == ["[food 1]", "Rice"])


def test_a_chips_menu_changes_how_a_tag_counts(person: Person) -> None:
    ask(person, any=(TagTerm(path="cold"),))
    person.wait(lambda: quotes(person) == ["Snow", "ice"])
    (chip,) = column(person).bar._chips
    actions = chip.menu().actions()
    actions[4].trigger()  # without its children
    person.wait(lambda: quotes(person) == ["Snow"])
    (chip,) = column(person).bar._chips
    chip.menu().actions()[2].trigger()  # not this tag
    person.wait(lambda: quotes(person) == ["Rice", "harbour", "ice"])
    column(person).bar._chips[0].menu().actions()[-1].trigger()
    person.wait(lambda: len(quotes(person)) == 4)


def test_a_day_that_is_none_is_told(person: Person) -> None:
    bar = column(person).bar
    person.click_button(bar, "passages.0.bar.more")
    conditions = bar._conditions
    field = conditions._fields["marked_from"]
    field.setFocus()
    QTest.keyClicks(field, "yesterday")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "yesterday" in conditions._trouble.text()
    field.clear()
    QTest.keyClicks(conditions._fields["site"], "fields")
    QTest.keyClick(conditions._fields["site"], Qt.Key.Key_Return)
    person.wait(lambda: quotes(person) == ["Rice"])
    QTest.keyClick(conditions, Qt.Key.Key_Escape)
    assert not conditions.isVisible()
    person.click_button(bar, "passages.0.bar.clear")
    person.wait(lambda: len(quotes(person)) == 4)


def test_nothing_found_says_so(person: Person) -> None:
    ask(person, any=(TagTerm(path="nowhere"),))
    person.wait(lambda: quotes(person) == [])
    assert column(person)._empty.isVisible()
    assert column(person)._empty.text()


def test_what_changes_is_shown_at_once(person: Person, library: Library, marks: Marks) -> None:
    library.highlights.delete([marks["Rice"]])
    person.wait(lambda: quotes(person) == ["Snow", "harbour", "ice"])
    library.tags.rename("cold", "frost")
    ask(person, group="tag")
    person.wait(lambda: "[frost/ice 1]" in quotes(person))


def test_a_tag_that_is_renamed_is_still_meant(person: Person, library: Library) -> None:
    ask(person, any=(TagTerm(path="port"),))
    person.wait(lambda: quotes(person) == ["harbour"])
    change = library.tags.rename("port", "quay")
    person.wait(lambda: column(person).tag == "quay" and quotes(person) == ["harbour"])
    assert change.id is not None
    library.undo(change.id)
    person.wait(lambda: column(person).tag == "port" and quotes(person) == ["harbour"])


def test_the_filter_is_remembered(
    person: Person, library: Library, open_window: Opener, settings: Settings
) -> None:
    term = TagTerm(path="cold", exact=True)
    which = PassageFilter(any=(term,), colors=("yellow",), group="site", order="oldest")
    column(person).bar._set(which)
    json.dumps(library.setting("window.passages"))
    window = open_window(library)
    assert window.reading.passages.columns[0].bar.filter == which


# -- to the article and back


def test_enter_opens_the_passage_and_escape_leads_back(person: Person, library: Library, marks: Marks) -> None:
    click(person, 2)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "Alpha")
    assert person.window.reading.reads
    assert person.window.reading.view.chosen() == marks["harbour"]
    person.press(Qt.Key.Key_Escape)
    assert person.window.reading.boards
    assert column(person).list.hasFocus()
    assert column(person).list.chosen() == [marks["harbour"]]
    assert person.window.actions_["view.passages"].isChecked()


def test_b_leads_to_the_article_and_back(person: Person) -> None:
    click(person, 0)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_B)
    assert person.window.reading.boards
    person.press(Qt.Key.Key_Escape)
    assert person.window.reading.reads
    assert not person.window.actions_["view.passages"].isChecked()


def test_without_an_article_escape_leads_to_the_start_page(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)
    assert person.window.reading.explores


def test_the_surroundings_float_beside_a_passage(person: Person) -> None:
    click(person, 2)
    person.press(Qt.Key.Key_Space)
    assert column(person).context == "The ice is thin. The harbour froze. Snow fell."
    person.press(Qt.Key.Key_Down)
    assert column(person).context == ""


def test_a_mouse_at_rest_on_a_passage_brings_them(person: Person) -> None:
    view = column(person).list
    QTest.mouseMove(view.viewport(), view.visualRect(column(person).model.index(1)).center())
    person.wait(lambda: column(person).context == "Rice grows in water.")
    QTest.mouseMove(view.viewport(), view.visualRect(column(person).model.index(2)).center())
    assert column(person).context == ""


def test_a_tag_of_the_panel_shows_its_passages(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F6)
    tree = person.window.tags.tree
    person.wait(lambda: bool(tree.model().rowCount()))
    person.window.tags.choose("cold")
    tree.setFocus()
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.window.reading.boards and quotes(person) == ["Snow", "ice"])


# -- editing


def undone(person: Person, until: Callable[[], bool]) -> None:
    person.window.session.undo.undo()
    person.wait(until)


def test_a_note_is_written_in_its_place(person: Person, library: Library, marks: Marks) -> None:
    click(person, 1)
    person.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "how much water?")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert library.highlights.get(marks["Rice"]).note == "how much water?"
    undone(person, lambda: library.highlights.get(marks["Rice"]).note == "")


def test_escape_leaves_the_note_as_it_was(person: Person, library: Library, marks: Marks) -> None:
    click(person, 1)
    person.press(Qt.Key.Key_N)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "never mind")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert library.highlights.get(marks["Rice"]).note == ""
    assert person.window.reading.boards


def test_a_note_being_written_survives_what_happens_elsewhere(
    person: Person, library: Library, marks: Marks
) -> None:
    click(person, 1)
    person.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "half a")
    library.highlights.delete([marks["Snow"]])
    QTest.qWait(250)
    QTest.keyClicks(editor, " thought")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert library.highlights.get(marks["Rice"]).note == "half a thought"
    person.wait(lambda: quotes(person)[0] == "Rice")


def test_a_colour_goes_to_all_that_are_chosen(person: Person, library: Library, marks: Marks) -> None:
    click(person, 0)
    click(person, 2, SHIFT)
    person.press(Qt.Key.Key_4)
    colors = {word: library.highlights.get(id).color for word, id in marks.items()}
    assert colors == {"ice": "yellow", "harbour": "pink", "Rice": "pink", "Snow": "pink"}
    undone(person, lambda: library.highlights.get(marks["Rice"]).color == "green")


def test_u_and_s_draw_lines_and_h_fills_again(person: Person, library: Library, marks: Marks) -> None:
    click(person, 1)
    for key, style in ((Qt.Key.Key_U, "underline"), (Qt.Key.Key_S, "strike"), (Qt.Key.Key_H, "highlight")):
        person.press(key)
        assert library.highlights.get(marks["Rice"]).style == style
    undone(person, lambda: library.highlights.get(marks["Rice"]).style == "strike")


def test_the_readers_own_colours_are_offered_and_named(person: Person, library: Library, marks: Marks) -> None:
    library.colors.add("Doubt", "#aa3300")
    library.highlights.edit([marks["Rice"]], color="doubt")
    menu = column(person).bar._colors.menu()
    person.wait(lambda: [action.text() for action in menu.actions()][-1:] == ["Doubt"])
    menu.actions()[-1].trigger()
    person.wait(lambda: quotes(person) == ["Rice"])
    assert column(person).bar._colors.text() == "Doubt"
    ask(person, group="color")
    person.wait(lambda: quotes(person)[-2:] == ["[doubt 1]", "Rice"])
    rows = column(person).rows
    assert rows.heading(column(person).model.board.groups[-1]) == "Doubt"


def test_deleted_passages_come_back_as_one_step(person: Person, marks: Marks) -> None:
    click(person, 0)
    click(person, 2, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: quotes(person) == ["Rice", "ice"])
    undone(person, lambda: quotes(person) == ["Snow", "Rice", "harbour", "ice"])


def test_tags_of_the_chosen_change_in_one_step(person: Person, library: Library, marks: Marks) -> None:
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_T, CONTROL)
    dialog = person.dialog("manytags")
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "all")
    person.click_button(dialog, "manytags.save")
    assert all("all" in tags_of(library, id) for id in marks.values())
    undone(person, lambda: not any("all" in tags_of(library, id) for id in marks.values()))


def test_one_note_goes_below_those_of_all_that_are_chosen(
    person: Person, library: Library, marks: Marks
) -> None:
    library.highlights.edit([marks["Rice"]], note="first")
    click(person, 0)
    click(person, 1, CONTROL)
    person.press(Qt.Key.Key_N)
    dialog = person.dialog("manynotes")
    QTest.keyClicks(dialog.findChildren(QPlainTextEdit)[0], "check")
    person.click_button(dialog, "manynotes.save")
    notes = {word: library.highlights.get(id).note for word, id in marks.items()}
    assert notes == {"ice": "", "harbour": "", "Rice": "first\n\ncheck", "Snow": "check"}
    undone(person, lambda: library.highlights.get(marks["Rice"]).note == "first")


@pytest.mark.slow
def test_a_thousand_are_deleted_beside_the_window_and_come_back(person: Person, library: Library) -> None:
    words = " ".join(f"w{number:04}" for number in range(1000))
    article = an_article(library, "Long", words)
    for number in range(1000):
        library.highlights.add(article, 6 * number, 6 * number + 5)
    person.wait(lambda: column(person).model.board.total == 1004)
    column(person).list.setFocus()
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: column(person).model.board.total == 0)
    person.wait(person.window.session.undo.canUndo)
    undone(person, lambda: column(person).model.board.total == 1004)


# -- dragging


def test_a_drop_on_the_panel_gives_the_tag(person: Person, library: Library, marks: Marks) -> None:
    person.press(Qt.Key.Key_F6)
    tree: QTreeView = person.window.tags.tree
    person.wait(lambda: bool(tree.model().rowCount()))
    click(person, 0)
    click(person, 1, CONTROL)
    at = tree.visualRect(person.window.tags.model.index_of("port")).center()
    drop(column(person).list, tree, at)
    assert tags_of(library, marks["Rice"]) == ("food", "port")
    assert tags_of(library, marks["Snow"]) == ("cold", "port", "white")
    undone(person, lambda: tags_of(library, marks["Rice"]) == ("food",))


def test_from_one_tag_to_another_within_a_board(person: Person, library: Library, marks: Marks) -> None:
    ask(person, group="tag")
    person.wait(lambda: "[port 1]" in quotes(person))
    click(person, quotes(person).index("harbour"))
    view = column(person).list
    heading = view.visualRect(column(person).model.index(quotes(person).index("[food 1]")))
    drop(view, view, heading.center())
    assert tags_of(library, marks["harbour"]) == ("food",)
    undone(person, lambda: tags_of(library, marks["harbour"]) == ("port",))


def beside(person: Person) -> None:
    """Show cold on the left, port on the right."""
    person.press(Qt.Key.Key_B, SHIFT)
    assert column(person, 1).isVisible()
    person.type("port")
    person.press(Qt.Key.Key_Return)
    ask(person, any=(TagTerm(path="cold"),))
    person.wait(lambda: (quotes(person), quotes(person, 1)) == (["Snow", "ice"], ["harbour"]))
    person.window.activateWindow()  # as a window system does once the list of matching tags is gone
    person.wait(person.window.isActiveWindow)


def test_two_tags_side_by_side_and_a_passage_moved_between_them(
    person: Person, library: Library, marks: Marks
) -> None:
    beside(person)
    person.click_row(column(person).list, 1)
    drop(column(person).list, column(person, 1).list, QPoint(40, 200))
    assert tags_of(library, marks["ice"]) == ("port",)
    person.wait(lambda: (quotes(person), quotes(person, 1)) == (["Snow"], ["harbour", "ice"]))
    undone(person, lambda: (quotes(person), quotes(person, 1)) == (["Snow", "ice"], ["harbour"]))


def test_commands_go_to_the_column_with_the_focus(person: Person, library: Library, marks: Marks) -> None:
    click(person, 0)
    beside(person)
    person.click_row(column(person).list, 0)
    person.press(Qt.Key.Key_5)
    assert library.highlights.get(marks["Snow"]).color == "purple"
    person.click_row(column(person, 1).list, 0)
    person.press(Qt.Key.Key_4)
    assert library.highlights.get(marks["harbour"]).color == "pink"


def test_a_copy_keeps_the_tag(person: Person, library: Library, marks: Marks) -> None:
    beside(person)
    person.click_row(column(person).list, 0)
    drop(column(person).list, column(person, 1).list, QPoint(40, 200), copy=True)
    assert tags_of(library, marks["Snow"]) == ("cold", "port", "white")


def test_a_drop_where_no_tag_is_meant_changes_nothing(person: Person, library: Library, marks: Marks) -> None:
    click(person, 0)
    drop(column(person).list, column(person).list, QPoint(40, 200))
    assert tags_of(library, marks["Snow"]) == ("cold", "white")
    assert MIME in pack(column(person).list.dragged()).formats()


# -- out


def test_chosen_passages_are_copied_with_their_sources(person: Person) -> None:
    click(person, 0)
    click(person, 1, CONTROL)
    QGuiApplication.clipboard().clear()
    person.press(Qt.Key.Key_C, CONTROL)
    person.wait(lambda: "Snow" in QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert "> Rice" in text
    assert "Fields" in text
    assert "ice is thin" not in text


def test_what_is_shown_goes_out_through_the_export_dialog(person: Person) -> None:
    ask(person, any=(TagTerm(path="cold"),))
    person.wait(lambda: quotes(person) == ["Snow", "ice"])
    person.press(Qt.Key.Key_E, CONTROL)
    dialog = person.dialog("export")
    assert len(dialog.selection.highlights) == 2  # type: ignore[attr-defined]
    assert dialog.what.currentText().endswith("(2)")  # type: ignore[attr-defined]
    assert dialog.wishes.title == "cold"  # type: ignore[attr-defined]
    dialog.reject()
