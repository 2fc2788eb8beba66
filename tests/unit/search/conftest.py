"""Indexes of these tests are sealed with a key of their own, and closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.search.index import Index
from tests.unit.search.shelf import AnIndex, put


@pytest.fixture(autouse=True)
def own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")


@pytest.fixture
def an_index(tmp_path: Path, own_key: None) -> Iterator[AnIndex]:
    made: list[Index] = []

    def make(*texts: str, language: str = "", title: str = "") -> Index:
        index = Index.create(tmp_path / f"generation{len(made)}")
        made.append(index)
        put(index, dict(enumerate(texts, 1)), language=language, title=title)
        return index

    yield make
    for index in made:
        index.close()
