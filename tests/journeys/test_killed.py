"""`kill -9` at any moment: what was acknowledged is there afterwards, nothing is half there or left over."""

import json
import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from storage.errors import NotFound
from storage.library import Library
from storage.records import ArticleId, HighlightId
from tests.builders import a_highlight, an_article
from tests.corpus import write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs fork, SIGKILL and memfd")

ROOT = Path(__file__).parents[2]
Row = dict[str, Any]


class Victims:
    """Commands that run in a process which can be killed at any of their steps."""

    def __init__(self, folder: Path) -> None:
        self._output = folder / "output"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.victims"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self, arguments: list[str], *, at: int | None = None, after: float | None = None
    ) -> tuple[list[Row], Row]:
        """Return the rows that were written whole, and how it ended: status, steps and seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"arguments": [*arguments, "--json"], "output": str(self._output), "at": at, "after": after}
        self._output.write_bytes(b"")
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        lines = self._output.read_bytes().splitlines(keepends=True)
        rows = [json.loads(text) for text in lines if text.startswith(b"{") and text.endswith(b"\n")]
        return rows, answer

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


@pytest.fixture(scope="module")
def victims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victims]:
    made = Victims(tmp_path_factory.mktemp("victims"))
    yield made
    made.close()


@dataclass(frozen=True, slots=True)
class Stage:
    """A library as it is before each kill, and what the commands need beside it."""

    original: Path
    extra: Path
    folder: Path
    """A copy of ``original``, new before each kill."""


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    base = tmp_path_factory.mktemp("stage")
    extra = base / "extra"
    write(extra / "pages", 6)
    lines = [{"article": 1, "start": at, "end": at + 3, "note": f"n{at}", "tags": ["a/b"]} for at in range(6)]
    (extra / "batch.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    with Library.open(base / "original", create=True) as library:
        for number in range(3):
            article = an_article(library, f"Article {number}", f"Body {number}.\nThe ice is thin.")
            a_highlight(library, article, "ice is thin", tags=["cold"])
        library.backups.create(extra / "before.zip")
        library.tags.rename("cold", "warm")
        library.articles.delete([ArticleId(3)])
        library.search.find("ice")
    with zipfile.ZipFile(ROOT / "tests/reference/libraries/schema-1.zip") as archive:
        archive.extractall(base / "old")
    return Stage(base / "original", extra, base / "library")


def acknowledged(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.get("event", "error") != "error"]


def titles(library: Library) -> list[str]:
    return [article.title for article in library.articles.list()]


# -- what must hold after a kill, by command


def after_import(library: Library, rows: list[Row], _stage: Stage) -> None:
    for row in rows:
        article = library.articles.get(ArticleId(row["article"]))
        assert article.title == row["title"]
        assert library.articles.content(article.id).text
        assert library.articles.original(article.id)
    assert len({article.sha256 for article in library.articles.list()}) == len(titles(library))


def after_highlight(library: Library, rows: list[Row], _stage: Stage) -> None:
    for row in rows:
        try:
            made = library.highlights.get(HighlightId(row["highlight"]))
        except NotFound:
            pytest.fail(f"{row} was acknowledged and is gone")
        assert (made.quote, made.tags) == (row["quote"], ("a/b",))
    whole = [mark for mark in library.highlights.list() if mark.note]
    assert all(mark.tags == ("a/b",) for mark in whole)


def after_tag(library: Library, rows: list[Row], _stage: Stage) -> None:
    tags = library.articles.get(ArticleId(1)).tags
    assert tags in ((), ("new/one", "new/two"))
    assert all(tuple(row["tags"]) == tags for row in rows)


def after_export(library: Library, rows: list[Row], stage: Stage) -> None:
    out = stage.extra / "out"
    for row in rows:
        assert (out / row["path"]).read_text().startswith("---\n")
    for file in out.glob("*.md"):
        assert file.read_text().rstrip().endswith("-->"), "half a file"
    list(library.exports.write(out))
    assert not [path.name for path in out.iterdir() if path.suffix != ".md"]
    shutil.rmtree(out)


def after_backup(library: Library, rows: list[Row], _stage: Stage) -> None:
    for row in rows:
        assert library.backups.preview(Path(row["path"])).articles == row["articles"]
    for copy in library.backups.kept():
        assert copy.articles == 2, "half a copy"


def after_complete(library: Library, rows: list[Row], stage: Stage) -> None:
    target = stage.extra / "whole.zip"
    if rows or target.exists():
        assert library.backups.preview(target).articles == 2
    library.backups.create(stage.extra / "again.zip")
    assert not list(stage.extra.glob(".lectorium-*")), "the next run clears it"
    for made in stage.extra.glob("*.zip"):
        if made.name != "before.zip":
            made.unlink()


def after_restore(library: Library, rows: list[Row], _stage: Stage) -> None:
    state = len(titles(library)), [tag.path for tag in library.tags.list()]
    assert state in ((2, ["warm"]), (3, ["cold"]))
    assert not rows or state[0] == 3


def after_migration(library: Library, _rows: list[Row], _stage: Stage) -> None:
    assert titles(library)[0] == "On ice, again"
    assert len(library.highlights.list()) == 3
    assert library.backups.kept(), "what was before is kept"


def after_trash(library: Library, rows: list[Row], _stage: Stage) -> None:
    assert len(titles(library)) == 2
    assert not rows or not library.trash.list()


def nothing_more(library: Library, _rows: list[Row], _stage: Stage) -> None:
    assert len(titles(library)) == 2


@dataclass(frozen=True, slots=True)
class Act:
    """A command, how often it is killed in the fast tests, and what must hold afterwards."""

    words: str
    kills: int
    holds: Callable[[Library, list[Row], Stage], None]
    original: str = "original"


ACTS = {
    "import": Act("import {extra}/pages", 3, after_import),
    "highlight": Act("highlight --from {extra}/batch.jsonl", 3, after_highlight),
    "tag": Act("tag 1 --add new/one --add new/two", 2, after_tag),
    "export": Act("export --out {extra}/out", 2, after_export),
    "reindex": Act("reindex", 2, nothing_more),
    "backup": Act("backup", 1, after_backup),
    "complete": Act("backup --to {extra}/whole.zip", 2, after_complete),
    "restore": Act("restore {extra}/before.zip", 2, after_restore),
    "migration": Act("list", 2, after_migration, "old"),
    "trash": Act("trash --empty", 1, after_trash),
    "repair": Act("check --repair", 0, nothing_more),
}
SLOW = 22
"""Kills of each command in the long proof: 242 together."""


def perform(victims: Victims, stage: Stage, act: Act, **kill: Any) -> tuple[list[Row], Row]:
    shutil.rmtree(stage.folder, ignore_errors=True)
    shutil.rmtree(stage.extra / "out", ignore_errors=True)
    shutil.copytree(stage.original.with_name(act.original), stage.folder)
    words = act.words.format(extra=stage.extra).split()
    return victims.run(["--library", str(stage.folder), *words], **kill)


def assert_whole(act: Act, rows: list[Row], stage: Stage) -> None:
    with Library.open(stage.folder) as library:
        report = library.backups.check()
        assert report.ok, report.problems
        assert report.indexed == report.articles == len(titles(library))
        act.holds(library, acknowledged(rows), stage)
        library.search.find("ice")  # an index that was not finished goes, too
        assert library.backups.check().ok
    assert leftovers(stage.folder) == []


def leftovers(folder: Path) -> list[str]:
    """Return what lies in a library and belongs to nothing."""
    files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    known = {"library.db", "library.lock"}
    generations = {path.parts[1] for path in files if path.parts[0] == "index" and len(path.parts) > 2}
    return [
        str(path)
        for path in files
        if str(path) not in known
        and not (path.parts[0] == "blobs" and len(path.parts[1]) == 2)
        and not (path.parts[0] == "backups" and path.suffix == ".db")
        and not (path.parts[0] == "index" and (len(generations) == 1 or path.name == "writer.lock"))
    ]


@pytest.mark.parametrize("name", [name for name, act in ACTS.items() if act.kills])
def test_a_killed_command_leaves_a_whole_library(victims: Victims, stage: Stage, name: str) -> None:
    act = ACTS[name]
    chance = random.Random(name)
    rows, ended = perform(victims, stage, act)
    assert ended["status"] == 0, rows
    assert_whole(act, rows, stage)
    for _ in range(act.kills):
        rows, _ = perform(victims, stage, act, at=chance.randint(1, ended["steps"]))
        assert_whole(act, rows, stage)


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTS)
def test_no_moment_of_a_command_is_wrong_for_a_kill(victims: Victims, stage: Stage, name: str) -> None:
    act = ACTS[name]
    chance = random.Random(name)
    _, ended = perform(victims, stage, act)
    every = range(1, ended["steps"] + 1)
    for at in sorted(chance.sample(every, min(SLOW // 2, len(every)))):
        rows, _ = perform(victims, stage, act, at=at)
        assert_whole(act, rows, stage)
    for _ in range(SLOW - SLOW // 2):
        rows, _ = perform(victims, stage, act, after=chance.random() * ended["seconds"])
        assert_whole(act, rows, stage)
