"""Hostile queries: each is answered, within bounds, by whatever sense can be made of it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.budget import within
from storage.library import Library
from tests.builders import a_highlight, a_library, an_article
from tests.hostile.queries import QUERIES


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = a_library(tmp_path_factory.mktemp("queried"))
    for number in range(20):
        article = an_article(opened, f"On ice {number}", f"Number {number}: the ice is thin, aaa. " * 40)
        a_highlight(opened, article, "the ice", note="a note", tags=["winter/ice"])
    yield opened
    opened.close()


def test_there_are_enough_of_them() -> None:
    assert len(QUERIES) >= 200


@pytest.mark.parametrize("as_you_type", [False, True])
def test_every_query_is_answered_in_time(library: Library, as_you_type: bool) -> None:
    for query in QUERIES:
        with within(5.0):
            result = library.search.find(query, as_you_type=as_you_type)
        assert result.total >= len(result.hits) >= 0, query[:60]


def test_the_command_line_answers_each_with_a_row_and_no_traceback(library: Library, tmp_path: Path) -> None:
    asked = [query for query in QUERIES if len(query) <= 100_000]
    lines = "".join(json.dumps({"query": query}) + "\n" for query in asked)
    done = subprocess.run(
        [sys.executable, "main.py", "--library", library.folder, "search", "--from", "-", "--json"],
        input=lines.encode(),
        capture_output=True,
        check=False,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    rows = [json.loads(line) for line in done.stdout.decode("ascii").splitlines()]
    assert len(rows) == len(asked)
    assert b"Traceback" not in done.stderr
    assert done.returncode in (0, 1)
    told = [row for row in rows if "hits" not in row]
    assert all(row["event"] == "error" and row["code"] == "usage" for row in told), told
