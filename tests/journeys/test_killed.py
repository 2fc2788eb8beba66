"""`kill -9` at random moments: what was acknowledged is there afterwards, and nothing is half there."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import NotFound
from storage.library import Library
from storage.records import ArticleId, HighlightId
from tests.builders import an_article
from tests.corpus import write

MAIN = Path(__file__).parents[2] / "main.py"
KILLS = 10

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")


def acknowledged(arguments: list[str], chance: random.Random) -> list[dict[str, object]]:
    """Run a command and kill it after a random number of answers; return those that had arrived."""
    process = subprocess.Popen(
        [sys.executable, str(MAIN), *arguments, "--json"],
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    rows = []
    for _ in range(chance.randrange(1, 25)):
        line = process.stdout.readline()
        if not line.endswith(b"\n"):
            break
        rows.append(json.loads(line))
    try:
        # Somewhere inside the next item's work.
        process.wait(timeout=chance.random() * 0.02)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    rest, _ = process.communicate()
    rows += [json.loads(line) for line in rest.splitlines(keepends=True) if line.endswith(b"\n")]
    return [row for row in rows if row["event"] != "error"]


def test_no_acknowledged_import_is_lost(tmp_path: Path) -> None:
    chance = random.Random(1)
    pages = tmp_path / "pages"
    write(pages, 120)
    folder = tmp_path / "library"
    told: dict[int, str] = {}
    for _ in range(KILLS):
        for row in acknowledged(["--library", str(folder), "import", str(pages)], chance):
            told[int(str(row["article"]))] = str(row["title"])
    assert told
    with Library.open(folder) as library:
        for id, title in told.items():
            assert library.articles.get(ArticleId(id)).title == title
            assert library.articles.content(ArticleId(id)).text
            assert library.articles.original(ArticleId(id))
        report = library.backups.check()
        assert report.problems == ()
        assert len({article.sha256 for article in library.articles.list()}) == report.articles


def test_no_acknowledged_highlight_is_lost(tmp_path: Path) -> None:
    chance = random.Random(2)
    folder = tmp_path / "library"
    with Library.open(folder, create=True) as library:
        article = an_article(library, "Long", "The ice is thin. " * 200)
    lines = [
        {"article": article, "start": at, "end": at + 15, "note": f"note {at}", "tags": ["a/b"]}
        for at in range(0, 3000, 10)
    ]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("".join(json.dumps(line) + "\n" for line in lines))
    told: dict[int, str] = {}
    for _ in range(KILLS):
        command = ["--library", str(folder), "highlight", "--from", str(batch)]
        for row in acknowledged(command, chance):
            told[int(str(row["highlight"]))] = str(row["quote"])
    assert told
    with Library.open(folder) as library:
        for id, quote in told.items():
            try:
                made = library.highlights.get(HighlightId(id))
            except NotFound:
                pytest.fail(f"highlight {id} was acknowledged and is gone")
            assert (made.quote, made.tags) == (quote, ("a/b",))
        report = library.backups.check()
        assert report.problems == ()
        assert report.highlights >= len(told)
