"""Trash, copies and previews from the command line."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from storage.library import Library
from tests.builders import a_highlight, an_article

Run = Callable[..., tuple[int, list[dict], str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "library", create=True) as library:
        a_highlight(library, an_article(library, "First"), "ice is thin", tags=["cold"])
        an_article(library, "Second")
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    def lectorium(*words: object) -> tuple[int, list[dict], str]:
        code = main.main(["--library", str(folder), *map(str, words), "--json"])
        out, err = capfd.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return lectorium


def test_what_is_deleted_is_listed_and_comes_back(run: Run) -> None:
    assert run("delete", 2, "--highlight", 1) == (
        0, [{"event": "deleted", "article": 2}, {"event": "deleted", "highlight": 1}], ""
    )  # fmt: skip
    code, rows, _ = run("trash")
    assert code == 0
    assert {(row["kind"], row["id"], row["name"]) for row in rows} == {
        ("article", 2, "Second"),
        ("highlight", 1, "ice is thin"),
    }
    assert all(row["deleted"].endswith("Z") for row in rows)
    code, rows, _ = run("trash", "--restore", "highlight:1", "--restore", "2")
    assert rows == [
        {"event": "restored", "kind": "highlight", "id": 1},
        {"event": "restored", "kind": "article", "id": 2},
    ]
    assert run("trash") == (0, [], "")


def test_the_trash_is_emptied(run: Run) -> None:
    run("delete", 1)
    assert run("trash", "--empty")[1] == [{"event": "removed", "kind": "article", "id": 1}]
    assert run("check")[0] == 0
    assert [row["title"] for row in run("list")[1]] == ["Second"]


@pytest.mark.parametrize(
    "words",
    [
        ("delete",),
        ("delete", "99"),
        ("trash", "--restore", "article:99"),
        ("trash", "--restore", "book:1"),
        ("trash", "--remove", "1"),
        ("trash", "--empty", "--restore", "1"),
        ("backup", "--list", "--to", "x"),
        ("restore", "nowhere", "--preview"),
    ],
)
def test_what_makes_no_sense_changes_nothing(run: Run, words: tuple[str, ...]) -> None:
    code, _, err = run(*words)
    assert code == 2
    assert err.startswith("error: ")
    assert len(run("list")[1]) == 2


def test_copies_are_listed_and_compared(run: Run) -> None:
    made = run("backup")[1][0]
    (listed,) = run("backup", "--list")[1]
    assert (listed["path"], listed["kind"]) == (made["path"], "asked")
    assert (listed["articles"], listed["highlights"]) == (2, 1)
    run("delete", 2)
    run("tag", 1, "--add", "new")
    code, rows, _ = run("restore", made["path"], "--preview")
    assert code == 0
    assert rows == [
        {"kind": "article", "change": "returns", "name": "Second"},
        {"kind": "article", "change": "changes", "name": "First"},
        {"kind": "tag", "change": "vanishes", "name": "new"},
    ]
    assert len(run("list")[1]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="names of folders differ there")
def test_a_synchronised_folder_is_warned_about_in_one_line(
    run: Run, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place = folder.with_name("Dropbox")
    folder.rename(place)
    assert main.main(["--library", str(place), "list", "--json"]) == 0
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 2
    assert err.startswith("warning: Dropbox synchronises")
    assert err.count("\n") == 1
