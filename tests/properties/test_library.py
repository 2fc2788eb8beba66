"""A library against a simple model of one: hundreds of steps, with crashes, undo, restore and a wild clock."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from storage.library import Library
from storage.records import ArticleId, Change, ChangeId, HighlightId, TrashKind
from tests.builders import NOON, an_extract, import_extract

BODY = "The ice is thin. Walk with care. The harbour froze in a single night."
PATHS = st.sampled_from(["a", "a/b", "a/b/c", "b", "c"])


@dataclass(frozen=True)
class Mark:
    """A highlight as the model knows it."""

    article: int
    start: int
    end: int
    note: str = ""
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class State:
    """All that a library holds, as values: a copy of it is a backup."""

    articles: dict[int, str] = field(default_factory=dict)
    marks: dict[int, Mark] = field(default_factory=dict)
    deleted: frozenset[int] = frozenset()
    """Articles in the trash."""
    gone: frozenset[int] = frozenset()
    """Highlights in the trash."""


class Against(RuleBasedStateMachine):
    """Does the same to a library and to the model, and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = NOON
        self.state = State()
        self.library = self._open(create=True)
        self.undoable: list[tuple[ChangeId, State, State]] = []
        self.undone: list[tuple[ChangeId, State, State]] = []
        self.backups: list[tuple[Path, State]] = []
        self.pages = 0

    def _open(self, *, create: bool = False) -> Library:
        return Library.open(self.folder / "library", create=create, clock=lambda: self.now)

    def teardown(self) -> None:
        assert self.library.backups.check().ok
        self.library.close()
        shutil.rmtree(self.folder)

    # -- what both do

    def _made(self, change: Change, after: State) -> None:
        if change.id is not None:
            self.undoable.append((change.id, self.state, after))
            self.undone.clear()
        self.state = after

    @rule(minutes=st.integers(-100_000, 100_000))
    def the_clock_jumps(self, minutes: int) -> None:
        self.now = max(datetime(1990, 1, 1, tzinfo=NOON.tzinfo), self.now + timedelta(minutes=minutes))

    @rule()
    def import_a_page(self) -> None:
        self.pages += 1
        title = f"Page {self.pages}"
        made = import_extract(self.library, an_extract(title, f"{title}.\n{BODY}"))
        self.state = replace(self.state, articles={**self.state.articles, int(made.article): title})
        self._forget()

    @rule(data=st.data(), note=st.sampled_from(["", "first", "second"]), tags=st.sets(PATHS, max_size=2))
    @precondition(lambda self: self.live())
    def highlight(self, data: st.DataObject, note: str, tags: set[str]) -> None:
        article = data.draw(st.sampled_from(self.live()))
        start = data.draw(st.integers(0, len(BODY) - 2))
        end = data.draw(st.integers(start + 1, len(BODY)))
        change = self.library.highlights.add(ArticleId(article), start, end, note=note, tags=tags)
        (id,) = change.highlights
        mark = Mark(article, start, end, note, frozenset(tags))
        self._made(change, replace(self.state, marks={**self.state.marks, int(id): mark}))

    @rule(data=st.data(), note=st.sampled_from(["", "third", "fourth"]), tags=st.sets(PATHS, max_size=2))
    @precondition(lambda self: self.live_marks())
    def edit(self, data: st.DataObject, note: str, tags: set[str]) -> None:
        id = data.draw(st.sampled_from(self.live_marks()))
        change = self.library.highlights.edit([HighlightId(id)], note=note, tags=tags)
        mark = replace(self.state.marks[id], note=note, tags=frozenset(tags))
        self._made(change, replace(self.state, marks={**self.state.marks, id: mark}))

    @rule(data=st.data(), new=PATHS)
    @precondition(lambda self: self.paths())
    def rename_or_merge_a_tag(self, data: st.DataObject, new: str) -> None:
        old = data.draw(st.sampled_from(self.paths()))
        if new == old or new.startswith(f"{old}/"):
            return
        change = self.library.tags.rename(old, new)
        self._made(change, self._retagged(lambda path: _moved(path, old, new)))

    @rule(data=st.data())
    @precondition(lambda self: self.paths())
    def delete_a_tag(self, data: st.DataObject) -> None:
        old = data.draw(st.sampled_from(self.paths()))
        change = self.library.tags.delete(old)
        self._made(change, self._retagged(lambda path: None if _under(path, old) else path))

    @rule(data=st.data())
    @precondition(lambda self: self.live())
    def delete_an_article(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.live()))
        change = self.library.articles.delete([ArticleId(id)])
        self._made(change, replace(self.state, deleted=self.state.deleted | {id}))

    @rule(data=st.data())
    @precondition(lambda self: self.live_marks())
    def delete_a_highlight(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(self.live_marks()))
        change = self.library.highlights.delete([HighlightId(id)])
        self._made(change, replace(self.state, gone=self.state.gone | {id}))

    @rule(data=st.data())
    @precondition(lambda self: self.state.deleted)
    def bring_an_article_back(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.state.deleted)))
        change = self.library.trash.restore([(TrashKind.ARTICLE, id)])
        self._made(change, replace(self.state, deleted=self.state.deleted - {id}))

    @rule()
    @precondition(lambda self: self.undoable)
    def undo(self) -> None:
        token, before, after = self.undoable.pop()
        if self.state != after:  # something came between that cannot be undone
            return
        self.library.undo(token)
        self.undone.append((token, before, after))
        self.state = before

    @rule()
    @precondition(lambda self: self.undone)
    def redo(self) -> None:
        token, before, after = self.undone.pop()
        if self.state != before:
            return
        self.library.redo(token)
        self.undoable.append((token, before, after))
        self.state = after

    @rule()
    def empty_the_trash(self) -> None:
        self.library.trash.empty()
        articles = {id: title for id, title in self.state.articles.items() if id not in self.state.deleted}
        marks = {id: mark for id, mark in self.state.marks.items() if self._alive(id, mark)}
        self.state = State(articles, marks)
        self._forget()

    @rule()
    def back_up(self) -> None:
        self.backups.append((self.library.backups.create().path, self.state))

    @rule(data=st.data())
    @precondition(lambda self: self.backups)
    def restore(self, data: st.DataObject) -> None:
        path, state = data.draw(st.sampled_from(self.backups))
        self.library.backups.restore(path)
        self.state = state
        self._forget()

    @rule()
    def close_and_open(self) -> None:
        self.library.close()
        self.library = self._open()

    @rule()
    def crash_and_open(self) -> None:
        """Go on with the files as they lay in the middle of a transaction."""
        folder, image = self.folder / "library", self.folder / "image"
        with suppress(ZeroDivisionError), self.library._database.transaction() as connection:
            connection.run("UPDATE highlight SET note = 'half'")
            shutil.copytree(folder, image)
            raise ZeroDivisionError
        self.library.close()
        shutil.rmtree(folder)
        image.rename(folder)
        self.library = self._open()

    @rule()
    def mend_what_is_not_broken(self) -> None:
        assert self.library.backups.check(repair=True).ok

    @rule(word=st.sampled_from(["harbour", "thin", "page"]))
    def search(self, word: str) -> None:
        found = self.library.search.matching(word)
        assert sorted(found) == self.live()

    # -- comparing

    @invariant()
    def both_hold_the_same(self) -> None:
        assert [(a.id, a.title) for a in self.library.articles.list()] == [
            (id, self.state.articles[id]) for id in self.live()
        ]
        held = {
            int(mark.id): Mark(mark.article, mark.start, mark.end, mark.note, frozenset(mark.tags))
            for mark in self.library.highlights.list()
        }
        assert held == {id: self.state.marks[id] for id in self.live_marks()}

    def live(self) -> list[int]:
        return sorted(self.state.articles.keys() - self.state.deleted)

    def live_marks(self) -> list[int]:
        return sorted(id for id, mark in self.state.marks.items() if self._alive(id, mark))

    def _alive(self, id: int, mark: Mark) -> bool:
        return id not in self.state.gone and mark.article not in self.state.deleted

    def paths(self) -> list[str]:
        return sorted({path for id in self.live_marks() for path in self.state.marks[id].tags})

    def _retagged(self, move: Callable[[str], str | None]) -> State:
        marks = {
            id: replace(mark, tags=frozenset(new for path in mark.tags if (new := move(path)) is not None))
            for id, mark in self.state.marks.items()
        }
        return replace(self.state, marks=marks)

    def _forget(self) -> None:
        """Undo nothing across what cannot be undone."""
        self.undoable.clear()
        self.undone.clear()


def _under(path: str, above: str) -> bool:
    return path == above or path.startswith(f"{above}/")


def _moved(path: str, old: str, new: str) -> str:
    return new + path[len(old) :] if _under(path, old) else path


QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def test_a_library_does_as_its_model_in_short() -> None:
    run_state_machine_as_test(
        Against,
        settings=settings(
            max_examples=3, stateful_step_count=40, deadline=None, suppress_health_check=QUIET, derandomize=True
        ),
    )


@pytest.mark.slow
def test_a_library_does_as_its_model_at_length() -> None:
    run_state_machine_as_test(
        Against,
        settings=settings(max_examples=40, stateful_step_count=200, deadline=None, suppress_health_check=QUIET),
    )
