"""What is logged while hostile pages are read, kept, found and exported says nothing of what they say."""

import logging
from pathlib import Path

import pytest

from storage.library import Library
from tests.builders import a_library, import_extract
from tests.hostile.vectors import CANARY, pages
from tests.unit.importers.reading import items

OURS = ("storage", "gui", "resources", "main")


def test_logs_hold_no_text_of_an_article(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    library: Library = a_library(tmp_path)
    with library:
        for name, data in list(pages().items())[::5]:
            for item in items(tmp_path / f"{name}.html", data):
                if item.extract is not None:
                    import_extract(library, item.extract, url=f"https://paper.example/{name}")
        library.search.find(f"{CANARY} harbour")
        list(library.exports.write(tmp_path / "out"))
    told = [record for record in caplog.records if record.name.partition(".")[0] in OURS]
    assert not [record for record in told if CANARY in record.getMessage() or "harbour" in record.getMessage()]
