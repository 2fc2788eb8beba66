"""Every error of storage has its sentence, and the same English as there."""

import re
from collections.abc import Iterator

import pytest

from gui.actions import COMMANDS, plain_title
from gui.messages import _HINTS, _SENTENCES, change_name, error_sentence
from storage import errors
from storage.errors import StorageError


def kinds(kind: type[StorageError] = StorageError) -> Iterator[type[StorageError]]:
    for child in kind.__subclasses__():
        yield child
        yield from kinds(child)


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind is not errors.UsageError])
def test_an_error_has_its_sentence_and_hint(kind: type[StorageError]) -> None:
    assert _SENTENCES[kind] == kind.sentence
    if "`" not in kind.hint:  # a command, for which the window has a menu
        assert _HINTS.get(kind, "") == kind.hint


def test_the_window_names_its_menus_and_no_commands() -> None:
    titles = {plain_title(command.text) for command in COMMANDS}
    for hint in _HINTS.values():
        assert "`" not in hint
        assert set(re.findall("“([^”]+)”", hint)) <= titles
    assert "Check the library" in _HINTS[errors.LibraryDamaged]


def test_the_parameters_fill_the_sentence() -> None:
    assert error_sentence(errors.NoText(path="a.html")).startswith(
        "No readable text was found in a.html. If the page"
    )


def test_a_sentence_can_stand_without_its_hint() -> None:
    damaged = errors.LibraryDamaged(reason="a page is torn")
    assert error_sentence(damaged, hinted=False) == "The library is damaged: a page is torn."
    assert error_sentence(damaged).endswith("or restore a backup.")


def test_an_unknown_error_says_its_own_sentence() -> None:
    assert error_sentence(errors.UsageError(reason="So not.")) == "So not."


def test_a_change_has_a_name_for_undo() -> None:
    assert change_name("highlight.add") == "Highlight"
    assert change_name("something.new") == "something.new"
