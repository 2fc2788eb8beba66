"""Undo and redo: storage's tokens on Qt's stack."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from gui.undo import MANY, UndoStack
from storage.errors import ChangedSince, LibraryBusy, StorageError
from storage.library import Library
from storage.records import Change, ChangeId, HighlightId
from tests.builders import a_highlight, a_library, an_article


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return a_library(tmp_path)


def test_a_change_is_taken_back_and_made_again(qtbot: QtBot, library: Library) -> None:
    with library:
        article = an_article(library)
        stack = UndoStack(library)
        stack.add(library.highlights.add(article, 0, 6))
        stack.undo()
        assert library.highlights.list(article) == []
        stack.redo()
        assert [one.start for one in library.highlights.list(article)] == [0]


def test_the_stack_names_what_it_would_take_back(qtbot: QtBot, library: Library) -> None:
    with library:
        stack = UndoStack(library)
        stack.add(library.articles.delete([an_article(library)]))
        assert stack.undoText() == "Delete article"


def test_what_has_changed_since_is_refused_and_leaves_the_stack(qtbot: QtBot, library: Library) -> None:
    with library:
        article = an_article(library)
        id = a_highlight(library, article, "the ice")
        stack = UndoStack(library)
        refusals: list[StorageError] = []
        stack.refused.connect(refusals.append)
        stack.add(library.highlights.edit([id], color="green"))
        library.highlights.edit([id], color="blue")
        stack.undo()
        assert isinstance(refusals[0], ChangedSince)
        assert library.highlights.get(id).color == "blue"
        assert not stack.canUndo()


def test_a_change_without_a_token_is_passed_over(qtbot: QtBot, library: Library) -> None:
    with library:
        stack = UndoStack(library)
        article = an_article(library)
        stack.add(library.articles.keep_place(article, place=3, shift=0.0, progress=0.1))
        assert not stack.canUndo()


def test_changes_made_together_are_taken_back_together_or_not_at_all(qtbot: QtBot, library: Library) -> None:
    with library:
        article = an_article(library)
        first, second = a_highlight(library, article, "ice"), a_highlight(library, article, "thin")
        stack = UndoStack(library)
        edit = library.highlights.edit
        stack.add(edit([first], color="green"), edit([second], color="pink"))
        assert stack.undoText() == "Edit highlight"
        stack.undo()
        assert {one.color for one in library.highlights.list()} == {"yellow"}
        stack.redo()
        edit([first], color="blue")
        stack.undo()
        assert [library.highlights.get(id).color for id in (first, second)] == ["blue", "pink"]
        assert not stack.canUndo()


def test_a_busy_library_costs_no_step(qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with library:
        article = an_article(library)
        stack = UndoStack(library)
        stack.add(library.highlights.add(article, 0, 6))
        stack.add(library.highlights.add(article, 8, 12))

        def busy(_change: ChangeId, _progress: object) -> Change:
            raise LibraryBusy

        with monkeypatch.context() as patch:
            patch.setattr(library, "undo", busy)
            stack.undo()
        assert len(library.highlights.list(article)) == 2
        stack.undo()
        assert [one.start for one in library.highlights.list(article)] == [0]
        with monkeypatch.context() as patch:
            patch.setattr(library, "redo", busy)
            stack.redo()
        stack.undo()
        assert library.highlights.list(article) == []
        stack.redo()
        stack.redo()
        assert [one.start for one in library.highlights.list(article)] == [0, 8]


def test_another_stack_goes_on_where_one_ended(qtbot: QtBot, library: Library) -> None:
    with library:
        article = an_article(library)
        before, after = UndoStack(library), UndoStack(library)
        for start in range(3):
            before.add(library.highlights.add(article, start, 6))
        before.undo()
        before.undo()
        after.take_over(before.steps)
        assert [one.start for one in library.highlights.list(article)] == [0]
        after.undo()
        assert library.highlights.list(article) == []
        for _ in range(3):
            after.redo()
        assert [one.start for one in library.highlights.list(article)] == [0, 1, 2]
        assert not after.canRedo()


# -- large changes


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def many_marks(library: Library) -> list[HighlightId]:
    """Mark each word of an article; return the highlights."""
    article = an_article(library, body=" ".join(f"word{number:03}" for number in range(MANY)))
    marks = [(8 * number, 8 * number + 7) for number in range(MANY)]
    return [id for mark in marks for id in library.highlights.add(article, *mark).highlights]


def colors(library: Library) -> set[str]:
    return {one.color for one in library.highlights.list()}


def test_a_large_change_is_taken_back_beside_the_window(
    qtbot: QtBot, library: Library, jobs: JobRunner
) -> None:
    with library:
        stack = UndoStack(library, jobs=jobs)
        told: list[object] = []
        stack.began.connect(told.append)
        stack.progressed.connect(lambda done, total: told.append((done, total)))
        stack.add(library.highlights.edit(many_marks(library), color="green"))
        with qtbot.waitSignal(stack.ended):
            stack.undo()
            assert stack.moving
            stack.undo()  # asked for twice, it is done once
        assert colors(library) == {"yellow"}
        assert told[0] == "Undo: Edit highlight"
        assert (0, MANY) in told
        assert not stack.canUndo() and stack.canRedo()
        with qtbot.waitSignal(stack.ended):
            stack.redo()
        assert colors(library) == {"green"}
        assert stack.canUndo() and not stack.moving


def test_a_large_change_that_is_cancelled_stays(qtbot: QtBot, library: Library, jobs: JobRunner) -> None:
    with library:
        stack = UndoStack(library, jobs=jobs)
        stack.add(library.highlights.edit(many_marks(library), color="green"))
        with qtbot.waitSignal(stack.ended):
            stack.undo()
            stack.cancel()
        # Whichever came first, the stack knows how the library stands.
        assert colors(library) == ({"green"} if stack.canUndo() else {"yellow"})
        assert stack.canUndo() != stack.canRedo()


def test_a_large_change_that_has_changed_since_leaves_the_stack(
    qtbot: QtBot, library: Library, jobs: JobRunner
) -> None:
    with library:
        stack = UndoStack(library, jobs=jobs)
        refusals: list[StorageError] = []
        stack.refused.connect(refusals.append)
        marks = many_marks(library)
        stack.add(library.highlights.edit(marks, color="green"))
        library.highlights.edit(marks[-1:], color="blue")
        with qtbot.waitSignal(stack.ended):
            stack.undo()
        assert isinstance(refusals[0], ChangedSince)
        assert colors(library) == {"green", "blue"}
        assert not stack.canUndo() and not stack.canRedo()


def test_what_is_made_meanwhile_comes_after_what_is_undone(
    qtbot: QtBot, library: Library, jobs: JobRunner
) -> None:
    with library:
        stack = UndoStack(library, jobs=jobs)
        marks = many_marks(library)
        stack.add(library.highlights.edit(marks, color="green"))
        with qtbot.waitSignal(stack.ended):
            stack.undo()
            stack.add(library.tags.apply(highlights=marks[:1], add=["ice"]))
        assert stack.count() == 1 and stack.undoText() != ""
        stack.undo()
        assert library.highlights.get(marks[0]).tags == ()
        assert colors(library) == {"yellow"}
