"""The tree of tags, as a view asks it."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from gui.models.tags import TagModel
from tests.builders import a_library


def test_the_description_of_a_tag_is_no_markup_in_its_tooltip(qtbot: QtBot, tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        library.tags.describe("ice", description="<img src='file:///etc/passwd'> thin")
        model = TagModel()
        model.show(library.tags.list())
        words = model.index(0, 0, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
    assert "thin" in words
    assert "<" not in words
