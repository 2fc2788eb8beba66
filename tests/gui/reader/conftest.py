"""The desk that the tests of the reading pane sit at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.reader.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Return a reading pane on a new library."""
    made = Desk(tmp_path)
    yield made
    made.close()
