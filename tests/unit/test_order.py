"""Clocks that jump, time zones and sleep change no order: what came later has the higher id."""

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import cycle
from pathlib import Path

import pytest

from storage.library import Library
from storage.records import ArticleFilter
from tests.builders import NOON, a_highlight, an_article, an_extract, import_extract


class Clock:
    """A clock that anything may happen to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "library", create=True, clock=clock) as library:
        yield library


@pytest.fixture(params=["backwards", "standing still", "another zone", "a summer's end"])
def jump(request: pytest.FixtureRequest, clock: Clock) -> object:
    """What happens to the clock between any two steps."""
    zones = cycle(range(-11, 12, 3))

    def happen() -> None:
        if request.param == "backwards":
            clock.now -= timedelta(days=400)
        elif request.param == "another zone":
            clock.now = clock.now.astimezone(timezone(timedelta(hours=next(zones))))
        elif request.param == "a summer's end":
            os.environ["TZ"] = "Europe/Berlin"
            time.tzset()
            clock.now = (clock.now + timedelta(minutes=40)).astimezone()

    yield happen
    os.environ.pop("TZ", None)
    time.tzset()


def test_lists_keep_the_order_in_which_things_came(library: Library, jump) -> None:
    articles = []
    for number in range(5):
        articles.append(an_article(library, f"Article {number}"))
        jump()
    marks = []
    for _ in range(5):
        marks.append(a_highlight(library, articles[0], "ice is thin"))
        jump()
    assert [article.id for article in library.articles.list()] == articles
    assert [mark.id for mark in library.highlights.list()] == marks


def test_the_newest_capture_is_the_one_that_came_last(library: Library, jump) -> None:
    url = "https://harbour.example/ice"
    for number in range(4):
        made = import_extract(library, an_extract("Ice", f"Text {number}.", url=url, original=b"%d" % number))
        jump()
    assert library.articles.content(made.article).text == "Text 3."
    captures = library.captures.list(made.article)
    assert [capture.id for capture in captures] == sorted(capture.id for capture in captures)


def test_undo_and_redo_go_by_what_was_done_not_by_when(library: Library, jump) -> None:
    mark = a_highlight(library, an_article(library), "ice is thin")
    jump()
    first = library.highlights.edit([mark], note="first")
    jump()
    second = library.highlights.edit([mark], note="second")
    jump()
    assert first.id is not None
    assert second.id is not None
    library.undo(second.id)
    jump()
    library.undo(first.id)
    assert library.highlights.get(mark).note == ""
    library.redo(first.id)
    library.redo(second.id)
    assert library.highlights.get(mark).note == "second"


def test_the_newest_first_are_those_that_came_last(library: Library, clock: Clock) -> None:
    articles = [an_article(library, f"Article {number}") for number in range(4)]  # all at one moment
    listed = library.articles.list(ArticleFilter(order="-added"))
    assert [article.id for article in listed] == articles[::-1]
    assert clock.now == NOON


def test_the_regular_copy_is_made_whatever_the_clock_does(library: Library, clock: Clock) -> None:
    an_article(library, "First")
    assert library.backups.keep_up() is None
    clock.now += timedelta(minutes=31)
    assert library.backups.keep_up() is not None
    an_article(library, "Second")
    assert library.backups.keep_up() is None
    clock.now += timedelta(minutes=31)
    assert library.backups.keep_up() is not None
    clock.now += timedelta(days=1)
    assert library.backups.keep_up() is None, "nothing has changed"
    clock.now -= timedelta(days=1000)
    an_article(library, "Third")
    assert library.backups.keep_up() is not None, "a copy from the future counts for nothing"
