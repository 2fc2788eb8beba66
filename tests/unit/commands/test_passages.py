"""``passages`` on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from tests.builders import a_highlight, a_library, an_article

Run = Callable[..., tuple[int, list[dict[str, object]]]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    with a_library(tmp_path) as library:
        source = {"url": "https://fields.example/b", "site": "Fields"}
        beta = an_article(library, "Beta", "Rice grows. Wheat grows.", **source)
        alpha = an_article(library, "Alpha", "The ice is thin. Snow fell.")
        for article, word, color, tags in (
            (alpha, "ice", "yellow", ["cold/ice", "food"]),
            (alpha, "Snow", "green", ["cold"]),
            (beta, "Wheat", "blue", ["food"]),
            (beta, "Rice", "yellow", []),
        ):
            a_highlight(library, article, word, color=color, tags=tags)

    def passages(*words: str) -> tuple[int, list[dict[str, object]]]:
        code = main.main(["--library", str(tmp_path / "library"), "passages", *words, "--json"])
        return code, [json.loads(line) for line in capfd.readouterr().out.splitlines()]

    return passages


def test_a_row_is_that_of_list_with_its_source(run: Run) -> None:
    code, (row, *_) = run()
    assert code == 0
    assert list(row)[:7] == ["highlight", "uid", "article", "start", "end", "quote", "note"]
    assert list(row)[-3:] == ["title", "site", "url"]
    assert (row["title"], row["site"], row["url"]) == ("Beta", "Fields", "https://fields.example/b")


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ((), ["Rice", "Wheat", "ice", "Snow"]),
        (("--tag", "cold"), ["ice", "Snow"]),
        (("--tag", "cold", "--exact"), ["Snow"]),
        (("--tag", "cold/ice", "--tag", "food"), ["Wheat", "ice"]),
        (("--tag", "cold", "--tag", "food", "--any"), ["Wheat", "ice", "Snow"]),
        (("--tag", "cold", "--tag", "food", "--all"), ["ice"]),
        (("--tag", "cold", "--tag", "food", "--none"), ["Rice"]),
        (("--tag", "food", "--without", "cold"), ["Wheat"]),
        (("--color", "green", "--color", "blue"), ["Wheat", "Snow"]),
        (("--site", "fields"), ["Rice", "Wheat"]),
        (("--query", "snow"), ["ice", "Snow"]),
        (("--text", "rice"), ["Rice"]),
        (("--until", "2020-01-01"), []),
        (("--since", "2020-01-01"), ["Rice", "Wheat", "ice", "Snow"]),
    ],
)
def test_what_is_asked_for_comes_by_place(run: Run, words: tuple[str, ...], quotes: list[str]) -> None:
    code, rows = run(*words)
    assert (code, [row["quote"] for row in rows]) == (0, quotes)


@pytest.mark.parametrize(
    "words", [("--any", "--all"), ("--since", "yesterday"), ("--color", "mauve"), ("--tag", "/")]
)
def test_what_makes_no_sense_is_a_usage_error(run: Run, words: tuple[str, ...]) -> None:
    code, (row,) = run(*words)
    assert (code, row["event"]) == (2, "error")
