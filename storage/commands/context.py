"""What every command is given: where the library is, and where to print."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from storage.commands.output import Output
from storage.errors import NotFound, StorageError
from storage.records import ArticleId, SamplePassage

if TYPE_CHECKING:
    from storage.library import Library


_WARNINGS = {
    "synced": "{} synchronises this library's folder, which can damage it or lose work; "
    "keep it elsewhere and put backups there.",
    "network": "this library lies on a network drive ({}): use it from one computer at a time, "
    "or keep it on this one.",
}
"""By the kind of a Risk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of one command."""

    folder: Path | None
    """As given with ``--library``; None means the platform's data folder."""
    output: Output
    sample: Callable[[], tuple[Path, list[SamplePassage]]]

    @contextmanager
    def library(self, *, create: bool = False) -> "Iterator[Library]":
        """Lend the library. Raises NotALibrary if there is none and ``create`` is False.

        One that was changed is copied afterwards, if it is time for that.
        """
        from storage.library import Library

        with Library.open(self.folder or default_folder(), create=create) as library:
            if (risk := library.risk) is not None:
                self.output.warn(_WARNINGS[risk.kind].format(risk.name))
            yield library
            if library.changed:
                self._keep_up(library)

    def _keep_up(self, library: "Library") -> None:
        try:
            library.backups.keep_up()
            library.trash.collect()
        except StorageError as error:  # what was asked for is done
            self.output.warn(f"no regular backup was made: {error}")

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
