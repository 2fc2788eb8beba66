"""``captures``, ``compare``, ``show --capture`` and the kin of ``show``, through `main.main`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from tests.builders import a_library, an_article, an_extract, import_extract

ICE = "The ice on the inner harbour is four centimetres thick, the harbour master said on Monday."
BOATS = "Boats stay in port until further notice, and a bus goes from the market."
ADDRESS = "https://a.example/ice"

Run = Callable[..., tuple[int, list[dict], str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with a_library(tmp_path) as library:
        import_extract(library, an_extract("Ice", f"{ICE}\n{BOATS}", url=ADDRESS))
        newer = an_extract("Ice", ICE.replace("four", "six"), url=f"{ADDRESS}?utm_source=x")
        import_extract(library, newer)
        an_article(library, "Frost", f"{ICE}\n{BOATS}", url="https://b.example/frost")
        an_article(library, "Bread", "It tells of bread.")

    def lectorium(*words: object) -> tuple[int, list[dict], str]:
        code = main.main(["--library", str(tmp_path / "library"), *map(str, words), "--json"])
        out, err = capfd.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return lectorium


def test_captures_are_listed_oldest_first(run: Run) -> None:
    code, rows, _ = run("captures", 1)
    assert code == 0
    assert [row["url"] for row in rows] == [ADDRESS, f"{ADDRESS}?utm_source=x"]
    assert set(rows[0]) == {"capture", "article", "uid", "url", "captured", "sha256", "size", "format"}
    assert all("event" not in row for row in rows)


def test_the_last_two_captures_are_compared(run: Run) -> None:
    code, rows, _ = run("compare", 1)
    assert code == 0
    assert rows == [
        {"change": 1, "kind": "replaced", "start": 32, "end": 35, "removed": "four", "added": "six"},
        {"change": 2, "kind": "removed", "start": 89, "end": 89, "removed": BOATS, "added": ""},
    ]


def test_any_two_captures_are_compared_in_the_order_given(run: Run) -> None:
    _, rows, _ = run("compare", 1, 2, 1)
    assert [(row["removed"], row["added"]) for row in rows] == [("six", "four"), ("", BOATS)]
    assert run("compare", 1, 1, 1) == (0, [], "")


def test_two_articles_of_one_story_are_compared(run: Run) -> None:
    code, rows, _ = run("compare", 1, "--with", 2)
    assert (code, rows[0]["added"]) == (0, "four")


@pytest.mark.parametrize(
    "words",
    [
        ("captures", 9),
        ("compare", 9),
        ("compare", 2),
        ("compare", 1, 1),
        ("compare", 1, 1, 3),
        ("compare", 1, 1, 2, "--with", 2),
        ("compare", 1, "--with", 9),
        ("show", 1, "--capture", 3),
        ("show", 1, "--capture", "x"),
    ],
)
def test_what_is_not_there_is_a_usage_error(run: Run, words: tuple[object, ...]) -> None:
    code, rows, err = run(*words)
    assert code == 2
    assert rows[-1]["event"] == "error"
    assert err.startswith("error: ")


def test_an_older_capture_is_shown(run: Run) -> None:
    _, (newest,), _ = run("show", 1)
    _, (oldest,), _ = run("show", 1, "--capture", 1)
    assert "six" in newest["text"] and "capture" not in newest
    assert "four" in oldest["text"] and oldest["capture"] == 1
    assert oldest["words"] > newest["words"]
    _, captures, _ = run("captures", 1)
    assert [oldest["sha256"], newest["sha256"]] == [row["sha256"] for row in captures]


def test_show_tells_the_kin_of_an_article(run: Run) -> None:
    assert [run("show", id)[1][0]["kin"] for id in (1, 2, 3)] == [[2], [1], []]
    assert "kin" not in run("list")[1][0]


def test_a_capture_is_printed_in_every_form(
    tmp_path: Path, run: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    for form in ("text", "html", "markdown", "original"):
        words = ["--library", str(tmp_path / "library"), "show", "1", "--capture", "1", "--format", form]
        assert main.main(words) == 0
        assert "four centimetres" in capfd.readouterr().out


def test_changes_are_readable_without_json(tmp_path: Path, run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--library", str(tmp_path / "library"), "compare", "1"]) == 0
    assert capfd.readouterr().out.splitlines()[:2] == ["     1  - four", "     1  + six"]
