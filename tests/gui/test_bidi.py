"""A date beside Arabic letters stays a date."""

from PySide6.QtGui import QFont, QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from gui.bidi import joined

DAY = "2025-12-07"


def order(text: str) -> str:
    """Return the signs of a line from left to right, as Qt lays them out."""
    layout = QTextLayout(text, QFont())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    places = sorted((line.cursorToX(at)[0], text[at]) for at in range(len(text)) if text[at] in DAY)
    return "".join(sign for _, sign in places)


def test_a_date_beside_arabic_letters_is_not_turned_round(qtbot: QtBot) -> None:
    assert order(joined("مجلة الواحة", DAY)) == order(joined("The Harbour", DAY))
    assert order(f"مجلة الواحة · {DAY}") != order(joined("مجلة الواحة", DAY))


def test_what_is_not_known_leaves_no_dot() -> None:
    assert joined("", DAY, "") == DAY
    assert joined("A", "B") == "A · B"
