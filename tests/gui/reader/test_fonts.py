"""The bundled faces: every letter is drawn with the glyph that stands for it."""

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from gui.reader.typography import MONO, SANS, SERIF, load_fonts

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 АБВГ абвг ΑΒΓ αβγ"


@pytest.mark.parametrize("family", [SERIF, SANS, MONO])
@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_letters_are_drawn_by_glyphs_that_a_pdf_can_name(dressed: object, family: str, weight: int) -> None:
    load_fonts()
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    known = set(QRawFont.fromFont(font).glyphIndexesForString(LETTERS))
    for letter in LETTERS:
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        drawn = {glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()}
        assert drawn <= known, letter
