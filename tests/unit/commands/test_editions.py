"""``show`` tells the editions of a report whose pages name each other, from the files on."""

import json
from pathlib import Path

import pytest

import main
from tests.screenshot_pages import PAGES

REPORTS = ("winter-en.html", "winter-bn.html", "winter-de.html")  # one report, in three languages


def test_imported_pages_that_name_each_other_are_told_as_editions(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    pages = [tmp_path / name for name in REPORTS]
    for page in pages:
        page.write_text(PAGES[page.name], "utf-8")

    def rows(*words: object) -> list[dict]:
        code = main.main(["--library", str(tmp_path / "library"), *map(str, words), "--json"])
        assert code == 0
        return [json.loads(line) for line in capfd.readouterr().out.splitlines()]

    assert [row["status"] for row in rows("import", *pages)] == ["new", "new", "new"]
    told = {row["article"]: row for row in (rows("show", id)[0] for id in (1, 2, 3))}
    assert {id: sorted(row["editions"]) for id, row in told.items()} == {1: [2, 3], 2: [1, 3], 3: [1, 2]}
    assert [told[id]["language"] for id in (1, 2, 3)] == ["en", "bn", "de"]
    assert "„Der Fluss ist nie zweimal derselbe“" in told[3]["text"]
    assert "editions" not in rows("list")[0]
