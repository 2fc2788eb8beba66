"""Putting the files of an export in place: all of them rendered first, then each renamed."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.errors import CannotWrite
from storage.exporters import templating
from storage.exporters.exporter import Exporter, Options
from storage.exporters.naming import Names
from storage.progress import Progress
from storage.records import ArticleId, Exported, ExportItem
from storage.staging import staging


def write(
    items: Iterable[ExportItem],
    folder: Path,
    *,
    exporter: Exporter,
    template: Path | None = None,
    total: int | None = None,
    progress: Progress,
) -> Iterator[Exported]:
    """Write one file an article into ``folder``, made if absent; yield each once it is durable.

    Nothing is in place before every article is rendered, so that a template that fails or a full
    disk leaves the folder as it was. An article's own file of an earlier export is replaced; any
    other file of its name stays, and another name is taken. Raises BadTemplate, CannotWrite,
    LibraryBusy when another export works in the folder, and Cancelled from ``progress``.
    """
    options = Options(template=None if template is None else templating.read(template))
    try:
        with _gone_if_empty(folder), staging(folder, "export") as drawer:
            drafts: list[_Draft] = []
            names = Names(folder, exporter.suffix)
            for item in items:
                progress.step(len(drafts), total, item.article.title)
                text = exporter.render(item, options)
                name = names.choose(item.article.title, item.article.uid, text)
                drafts.append(_draft(item.article.id, drawer / str(len(drafts)), name, text))
            progress.step(len(drafts), total)
            for draft in drafts:
                draft.file.replace(folder / draft.name)
            _sync(folder)
    except OSError as error:
        raise CannotWrite(path=folder, reason=error.strerror or error) from error
    for draft in drafts:
        yield Exported(article=draft.article, path=Path(draft.name))


def write_one(path: Path, text: str) -> None:
    """Put one text into a file, durably and whole or not at all; what has its name is replaced.

    Raises CannotWrite, and LibraryBusy when another export works in the folder.
    """
    try:
        with staging(path.parent, "export") as drawer:
            _save(drawer / "0", text)
            (drawer / "0").replace(path)
            _sync(path.parent)
    except OSError as error:
        raise CannotWrite(path=path, reason=error.strerror or error) from error


@contextlib.contextmanager
def _gone_if_empty(folder: Path) -> Iterator[None]:
    """Take away a folder that was made for nothing."""
    fresh = not folder.exists()
    try:
        yield
    except BaseException:
        if fresh:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A finished file on its way to its name."""

    article: ArticleId
    file: Path
    name: str


def _draft(article: ArticleId, file: Path, name: str, text: str) -> _Draft:
    _save(file, text)
    return _Draft(article=article, file=file, name=name)


def _save(file: Path, text: str) -> None:
    with file.open("wb") as handle:
        handle.write(text.encode("utf-8", "replace"))
        handle.flush()
        os.fsync(handle.fileno())


def _sync(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
