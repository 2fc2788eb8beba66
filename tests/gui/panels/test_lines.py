"""Text in hand-painted rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from gui.panels.lines import lines
from gui.reader.typography import interface_font


def font() -> QFont:
    return interface_font(13)


def test_what_fits_stays_whole(qtbot: QtBot) -> None:
    laid = lines("On ice", font(), 300, 2)
    assert laid.layout.text() == "On ice"
    assert laid.layout.lineCount() == 1


def test_what_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    laid = lines("the ice is thin and long is the way " * 10, font(), 200, 2)
    assert laid.layout.lineCount() == 2
    assert laid.layout.text().endswith("…")


def test_emoji_before_the_cut_do_not_shift_it(qtbot: QtBot) -> None:
    text = "😀 " * 30 + "thin ice " * 30
    laid = lines(text, font(), 200, 3)
    assert text.startswith(laid.layout.text().rstrip("…")[:20])
    assert laid.layout.text().endswith("…")


def test_right_to_left_text_stands_on_the_right(qtbot: QtBot) -> None:
    laid = lines("القراءة", font(), 300, 1)
    assert laid.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert laid.layout.lineAt(0).naturalTextRect().left() > 100


def test_marks_are_counted_in_code_points(qtbot: QtBot) -> None:
    laid = lines("😀 ice", font(), 300, 1, marks=((2, 5),), mark_color=QColor("red"))
    (span,) = laid.layout.formats()
    assert (span.start, span.length) == (3, 3)


def test_a_title_of_a_whole_page_is_cut_before_it_is_laid_out(qtbot: QtBot) -> None:
    laid = lines("word " * 100_000, font(), 200, 2)
    assert len(laid.layout.text()) < 200
