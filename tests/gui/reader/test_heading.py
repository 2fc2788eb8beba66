"""The line under the title."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gui.reader.heading import byline
from storage.library import Library
from tests.builders import a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as made:
        yield made


def test_a_site_that_signs_its_own_article_is_named_once(library: Library) -> None:
    id = an_article(library, "Own", byline="The Post", site="the post")
    assert byline(library.articles.get(id)) == "The Post · 1 min"


def test_a_text_that_is_only_passed_on_is_said_to_be_so(library: Library) -> None:
    id = an_article(library, "Feed", byline="Ada")
    content = replace(library.articles.content(id), syndicated="This story is from a syndicated feed.")
    assert byline(library.articles.get(id), content) == "Ada · 1 min · from an agency’s feed"
