"""From files and folders to the files to read."""

import os
from pathlib import Path

import pytest

from storage.errors import InputNotFound, Unreadable
from storage.importers.walk import inputs
from storage.records import Failure


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"<p>tea" if ".htm" in name else b"words")


def walked(folder: Path) -> list[str]:
    return [found.relative_to(folder).as_posix() for found in inputs([folder])]  # type: ignore[union-attr]


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    put(tmp_path, "b.html", "a/z.html", "a/b/c.htm", "c.xhtml", "B.html", "a.html.gz")
    assert walked(tmp_path) == [
        "B.html", "a/b/c.htm", "a/z.html", "a.html.gz", "b.html", "c.xhtml",
    ]  # fmt: skip


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "a.html", "a.rtf", "picture.png", ".hidden.html", "._a.html", ".git/b.html")
    assert walked(tmp_path) == ["a.html"]


def test_companion_folders_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "a.html", "a_files/frame.html", "b.htm", "b-Dateien/x.html", "c_files/own.html")
    assert walked(tmp_path) == ["a.html", "b.htm", "c_files/own.html"]


def test_links_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "folder/a.html")
    (tmp_path / "folder/link.html").symlink_to(tmp_path / "folder/a.html")
    (tmp_path / "folder/round").symlink_to(tmp_path / "folder")
    assert walked(tmp_path / "folder") == ["a.html"]


def test_what_is_named_outright_is_kept(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "a.html")
    (tmp_path / "link.html").symlink_to(tmp_path / "a.html")
    named = [tmp_path / "a.txt", tmp_path / "link.html", tmp_path / "a.txt"]
    assert list(inputs(named)) == named


def test_a_missing_path_is_a_failure_in_its_place(tmp_path: Path) -> None:
    put(tmp_path, "a.html")
    before, failure, after = inputs([tmp_path / "a.html", tmp_path / "gone", tmp_path / "a.html"])
    assert before == after == tmp_path / "a.html"
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputNotFound)
    assert failure.input == tmp_path / "gone"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    assert walked(tmp_path) == []
    (failure,) = inputs([tmp_path / "pipe.html"])
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, Unreadable)


def test_a_folder_without_rights_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "closed/a.html", "open/b.html")
    scandir = os.scandir

    def refuse(path: Path) -> object:  # the superuser, whom tests may run as, is refused nothing
        if path.name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    failure, page = inputs([tmp_path])
    assert page == tmp_path / "open/b.html"
    assert isinstance(failure, Failure)
    assert "Permission denied" in str(failure.error)
