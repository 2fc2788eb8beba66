"""A search whose time ends on the way answers with what it had looked at, and with nothing that it guessed."""

from collections.abc import Iterator
from typing import Any

import pytest
from whoosh.query import And, AndNot, Prefix, Term
from whoosh.query.spans import SpanNear2, SpanOr

from storage.search.deadline import Deadline, TimeUp
from storage.search.index import Index
from storage.search.part import in_row, near
from storage.search.schema import ArticleEntry

_COUNT = 600
_AT_A_TIME = 256
"""Entries between two looks at the clock."""


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """One segment in which both words stand everywhere, in a row in every third."""
    place = tmp_path_factory.mktemp("time")
    patch = pytest.MonkeyPatch()
    patch.setattr("platformdirs.user_config_path", lambda *_, **__: place / "config")
    index = Index.create(place / "generation")
    with index.writing_articles() as writing:
        for id in range(1, _COUNT + 1):
            text = "ice boat" if id % 3 == 0 else "boat after two days ice"
            writing.put(id, ArticleEntry(id=id, title="", text=text, language="").fields())
    yield index
    index.close()
    patch.undo()


class Strikes(Deadline):
    """Ends at the look at the clock after so many."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._left = looks

    def check(self) -> None:
        self._left -= 1
        if self._left < 0:
            self.missed = True
            raise TimeUp


def words(*texts: str) -> list[Term]:
    return [Term("body", text) for text in texts]


IN_A_ROW = {
    "in a row": in_row("body", ["ice", "boat"]),
    "side by side": near("body", ["ice", "boat"], most=0),
    "one of two, then the other": SpanNear2([SpanOr(words("ice", "iced")), *words("boat")]),
}


@pytest.mark.parametrize("name", IN_A_ROW)
def test_what_was_not_looked_at_in_time_is_no_hit(name: str, ours: Index) -> None:
    wanted: Any = IN_A_ROW[name]
    meant = set(range(3, _COUNT + 1, 3))
    counts = []
    with ours.reading() as (reading, _):
        for looks in range(9):
            reading.deadline = Strikes(looks)
            best, total = reading.best(wanted, _COUNT)
            found = {key for key, _ in best}
            assert total == len(found) and found <= meant
            counts.append(total)
        reading.deadline = Deadline()
    looked_at = [sum(key <= last for key in meant) for last in (0, _AT_A_TIME, 2 * _AT_A_TIME, _COUNT)]
    assert sorted(set(counts)) == looked_at
    assert counts == sorted(counts)


@pytest.mark.parametrize("name", IN_A_ROW)
def test_what_must_be_known_whole_is_not_answered_in_part(name: str, ours: Index) -> None:
    """As of what is left out, or counted: half of it would be wrong, not little."""
    with ours.reading() as (reading, _):
        reading.deadline = Deadline()
        whole = reading.keys(IN_A_ROW[name])
        answers = []
        for looks in range(9):
            reading.deadline = Strikes(looks)
            try:
                answers.append(reading.keys(IN_A_ROW[name]))
            except TimeUp:
                answers.append(None)
            reading.deadline = Strikes(looks)
            best, _ = reading.best(AndNot(Term("body", "boat"), IN_A_ROW[name]), _COUNT)
            assert whole.isdisjoint(key for key, _ in best)
        reading.deadline = Deadline()
    assert len(whole) == _COUNT // 3
    assert answers[0] is None and answers[-1] == whole
    assert all(answer in (None, whole) for answer in answers)


def test_what_another_matcher_finds_counts_only_among_what_is_asked_for(ours: Index) -> None:
    """A kind of query that Whoosh's own matcher answers, after one that is rarer."""
    rare = And([*words("days"), Prefix("body", "ice")])
    rarer = AndNot(And([in_row("body", ["two", "days"]), Prefix("body", "b")]), Prefix("body", "after"))
    with ours.reading() as (reading, _):
        reading.deadline = Deadline()
        assert reading.keys(rare) == {key for key in range(1, _COUNT + 1) if key % 3}
        best, total = reading.best(rare, _COUNT)
        assert {key for key, _ in best} == reading.keys(rare) and total == len(best)
        assert reading.keys(rarer) == set()
