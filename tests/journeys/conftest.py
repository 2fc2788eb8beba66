"""What the journeys start from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from storage.library import Library
from tests.gui.conftest import Opener, dressed, library, open_window, settings
from tests.journeys.hands import Person

__all__ = ["dressed", "library", "open_window", "settings"]

Welcome = Callable[[Library], Person]

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<meta name="author" content="Ada Frost"><meta property="og:site_name" content="Harbour Notes">
</head><body><article><h1>{title}</h1>
<p>In the first week of February the inner harbour froze for the first time in living memory, and
people walked out on it with sledges and thermos flasks as if nothing could happen.</p>
<p>The ice is thin near the ferry landing, said the harbour master, who had drilled holes every
hundred metres. Nobody should trust a surface only because others stand on it already.</p>
<p>By the evening the wind had turned. The floes began to move against each other with a sound
like furniture in an upper room, and the last walkers came back to the quay.</p>
<p>A week later there was open water again, grey and unremarkable, and the ferry ran on time.</p>
</article></body></html>"""


@pytest.fixture
def person(qtbot: QtBot, open_window: Opener) -> Welcome:
    """Return what seats a person at a window on a library."""

    def seated(library: Library) -> Person:
        return Person(qtbot, open_window(library))

    return seated


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    file = tmp_path / "pages" / "ice.html"
    file.parent.mkdir()
    file.write_text(PAGE.format(title="Walking on thin ice"), "utf-8")
    return file
