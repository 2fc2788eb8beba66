"""Undo and redo: storage's tokens on Qt's stack."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.undo import UndoStack
from storage.errors import ChangedSince, LibraryBusy, StorageError
from storage.library import Library
from storage.records import Change, ChangeId
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


def test_changes_made_together_are_taken_back_together_or_not_at_all(
    qtbot: QtBot, library: Library
) -> None:
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


def test_a_busy_library_costs_no_step(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library:
        article = an_article(library)
        stack = UndoStack(library)
        stack.add(library.highlights.add(article, 0, 6))
        stack.add(library.highlights.add(article, 8, 12))

        def busy(_change: ChangeId) -> Change:
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
