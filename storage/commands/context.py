"""What every command is given: where the library is, and where to print."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from storage.commands.output import Output
from storage.errors import NotFound
from storage.records import ArticleId, SamplePassage

if TYPE_CHECKING:
    from storage.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of one command."""

    folder: Path | None
    """As given with ``--library``; None means the platform's data folder."""
    output: Output
    sample: Callable[[], tuple[Path, list[SamplePassage]]]

    def library(self, *, create: bool = False) -> "AbstractContextManager[Library]":
        """Open the library. Raises NotALibrary if there is none and ``create`` is False."""
        from storage.library import Library

        return Library.open(self.folder or default_folder(), create=create)

    def recovered(self, backup: Path) -> tuple[int, int]:
        """Restore a backup into a library that is too damaged to open; return what it holds."""
        from storage.library import Library

        return Library.recover(self.folder or default_folder(), backup)

    def done(self) -> int:
        """Return the exit code of a command that printed its failures."""
        return 1 if self.output.failed else 0


def default_folder() -> Path:
    """Return where the library is unless the user says otherwise: the platform's data folder."""
    from platformdirs import user_data_path

    return user_data_path("Lectorium", appauthor=False) / "library"


def article_id(text: str) -> ArticleId:
    """Return an article's id as given on the command line. Raises NotFound: no such text is one."""
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise NotFound(what=f"article {text}")
    return ArticleId(int(text))
