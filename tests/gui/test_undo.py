"""Undo and redo: storage's tokens on Qt's stack."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.undo import UndoStack
from storage.errors import ChangedSince, StorageError
from storage.library import Library
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
