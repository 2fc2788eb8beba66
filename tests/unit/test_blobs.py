"""Blobs: in place as a whole, checked by their names, leftovers of a kill swept."""

import hashlib
import zlib
from pathlib import Path

import pytest

from storage.blobs import Blobs
from storage.errors import CannotWrite, FileLost
from storage.library import Library
from tests.builders import a_library, an_article

DATA = b"some picture"
NAME = hashlib.sha256(DATA).hexdigest()


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    packed = b"a page" * 100
    name = hashlib.sha256(packed).hexdigest()
    blobs.write(NAME, DATA)
    blobs.write(name, zlib.compress(packed))
    assert blobs.read(NAME, "none") == DATA
    assert blobs.read(name, "zlib") == packed
    assert sorted(blobs.names()) == sorted([NAME, name])


def test_a_file_is_sound_only_with_the_content_of_its_name(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    blobs.write(NAME, DATA)
    assert blobs.sound(NAME, "none")
    blobs.path(NAME).write_bytes(b"something else")
    assert not blobs.sound(NAME, "none")
    assert not blobs.sound(NAME, "zlib")
    with pytest.raises(FileLost):
        blobs.read(NAME, "zlib")
    blobs.path(NAME).unlink()
    assert not blobs.sound(NAME, "none")
    with pytest.raises(FileLost):
        blobs.read(NAME, "none")


def test_a_folder_that_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "blobs").write_text("a file where the folder should be")
    with pytest.raises(CannotWrite):
        Blobs(tmp_path).write(NAME, DATA)


def test_leftovers_of_a_killed_import_are_swept_and_kept_files_stay(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        kept = library.articles.get(an_article(library)).sha256
    blobs = Blobs(tmp_path / "library")
    blobs.write(NAME, DATA)  # as by a process killed before its commit
    (blobs.path(kept).parents[1] / "incoming" / kept).touch()  # killed between commit and tidying
    with Library.open(tmp_path / "library") as library:
        library.captures.sweep()
    assert list(blobs.names()) == [kept]
    assert blobs.incoming() == []


def test_every_new_folder_is_made_durable_in_the_one_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("storage.blobs.sync_folder", synced.append)
    blobs = Blobs(tmp_path)
    blobs.write(NAME, DATA)
    assert {tmp_path, tmp_path / "blobs", tmp_path / "blobs" / NAME[:2]} <= set(synced)
