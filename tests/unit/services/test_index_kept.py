"""The index in the hands of several: busy, damaged, from another version, brought in with a copy."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import LibraryBusy
from storage.library import Library
from storage.search.index import IndexBusy, IndexDamaged, claim
from storage.services.indexing import Indexing
from storage.tables import settings
from tests.builders import a_highlight, a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as library:
        a_highlight(library, an_article(library, "First"), "ice is thin")
        library.search.drain(60)
        yield library


@pytest.fixture
def other(library: Library) -> Iterator[Indexing]:
    """The same index as another process has it."""
    other = Indexing(library._database)
    yield other
    other.close()


def damaged(library: Library) -> None:
    for path in (library.folder / "index").glob("*/articles/*"):
        path.write_bytes(b"")


def test_an_index_that_another_process_writes_is_waited_for_and_then_reported(
    library: Library, other: Indexing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.services.indexing._WAIT_SECONDS", 0.0)
    an_article(library, "Second")
    with claim(library.folder / "index", 0):
        with pytest.raises(IndexBusy), claim(library.folder / "index", 0.02):
            pass
        with pytest.raises(LibraryBusy):
            other.rebuild(None)
        assert not other.drain(0), "what is owed stays owed"
        with other.reading() as (articles, _):
            assert articles.size == 1
    assert other.drain(60)


def test_damage_that_shows_while_searching_is_mended_once(library: Library, other: Indexing) -> None:
    with pytest.raises(IndexDamaged), other.reading():
        raise IndexDamaged("it showed")
    before = settings.read(library._database.connection(), settings.INDEX)
    other.mend()
    after = settings.read(library._database.connection(), settings.INDEX)
    assert after != before, "made anew"
    other.mend()
    assert settings.read(library._database.connection(), settings.INDEX) == after, "that has been done"
    with pytest.raises(IndexDamaged), other.reading():
        raise IndexDamaged("it showed again")
    other.mend(patient=False)
    assert library.search.owed() > 0, "the impatient have it written later"
    assert other.drain(60) and library.search.state() == "sound"


def test_an_index_of_another_version_is_begun_anew(library: Library, other: Indexing) -> None:
    pointer = dict(settings.read(library._database.connection(), settings.INDEX))  # type: ignore[call-overload]
    other.renew()
    assert settings.read(library._database.connection(), settings.INDEX) == pointer, "it is ours and whole"
    with library._database.transaction() as writer:
        settings.write(writer, settings.INDEX, pointer | {"version": 0})
    assert library.search.state() == "stale"
    other.renew()
    assert library.search.owed() > 0
    assert library.search.find("thin").total > 0


def test_an_index_that_is_gone_is_attended_to(library: Library, other: Indexing) -> None:
    with library._database.transaction() as writer:
        settings.write(writer, settings.INDEX, None)
    other.renew()
    assert other.counts() == (0, 0)
    other.attend()
    assert library.search.owed() > 0
    assert other.work(60.0) and library.search.state() == "sound"
    assert other.work(0.0), "nothing is left to do"


def test_many_small_segments_are_joined_when_nobody_waits(library: Library, other: Indexing) -> None:
    for number in range(24):
        an_article(library, f"Title {number}", f"Zebra {number}.")
        other.drain(60)
    while not other.work(60.0):
        pass
    assert not other.untidy()
    with other.reading() as (articles, _):
        assert articles.size == 25


def test_a_table_of_contents_that_is_none_is_damage(library: Library) -> None:
    for path in (library.folder / "index").glob("*/contents.json"):
        path.write_text(json.dumps(["no table"]))
    with Library.open(library.folder) as again:
        assert again.search.state() in ("corrupt", "stale")
        assert again.backups.check(repair=True).ok
        assert again.search.find("thin").total > 0
