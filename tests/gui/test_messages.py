"""Every error of storage has its sentence, and the same English as there."""

from collections.abc import Iterator

import pytest

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
    assert _HINTS.get(kind, "") == kind.hint


def test_the_parameters_fill_the_sentence() -> None:
    assert error_sentence(errors.NoText(path="a.html")).startswith(
        "No readable text was found in a.html. If the page"
    )


def test_an_unknown_error_says_its_own_sentence() -> None:
    assert error_sentence(errors.UsageError(reason="So not.")) == "So not."


def test_a_change_has_a_name_for_undo() -> None:
    assert change_name("highlight.add") == "Highlight"
    assert change_name("something.new") == "something.new"
