"""Putting the files of an export in place: all of them rendered first, then each renamed."""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from storage.errors import CannotWrite, NotOurs
from storage.exporters import merging, pictures, regions, templating
from storage.exporters.exporter import DocumentExporter, Exporter, Options
from storage.exporters.merging import Merged
from storage.exporters.naming import Names, document_name
from storage.exporters.passages import block_id
from storage.progress import Progress
from storage.records import ArticleId, Exported, ExportItem
from storage.staging import staging

_HEAD = 4096
"""Characters by which a file is known as ours."""
_PLAIN = Options()


def write(
    items: Iterable[ExportItem],
    folder: Path,
    *,
    exporter: Exporter,
    template: Path | None = None,
    options: Options = _PLAIN,
    beside: bool = False,
    overwrite: bool = False,
    total: int | None = None,
    progress: Progress,
) -> Iterator[Exported]:
    """Write one file an article into ``folder``, made if absent; yield each once it is durable.

    Nothing is in place before every article is rendered, so that a template that fails or a full
    disk leaves the folder as it was. An article's own file of an earlier export is brought up to
    date; any other file of its name stays, and another name is taken. With ``beside`` the pictures
    are put there, too. Raises BadTemplate, CannotWrite, LibraryBusy when another export works in
    the folder, and Cancelled from ``progress``.
    """
    if template is not None:
        options = replace(options, template=templating.read(template))
    named = getattr(exporter, "title", None)
    try:
        with _gone_if_empty(folder), staging(folder, "export") as drawer:
            drafts: list[_Draft] = []
            names = Names(folder, exporter.suffix)
            for item in items:
                progress.step(len(drafts), total, item.article.title)
                within = pictures.put(item, folder) if beside else {}
                asked = replace(options, pictures=within)
                text = exporter.render(item, asked)
                title = named(item, asked) if named else item.article.title
                name = names.choose(title, item.article.uid, merging.finished(text))
                merged = _merged(folder / name, text, _alive(item), overwrite)
                drafts.append(_draft(item.article.id, drawer / str(len(drafts)), name, merged))
            progress.step(len(drafts), total)
            for draft in drafts:
                draft.file.replace(folder / draft.name)
            _sync(folder)
    except OSError as error:
        raise CannotWrite(path=folder, reason=error.strerror or error) from error
    for draft in drafts:
        yield Exported(
            article=draft.article,
            path=Path(draft.name),
            changed=draft.changed,
            removed=draft.removed,
            kept=draft.kept,
        )


def write_document(
    items: Iterable[ExportItem],
    folder: Path,
    name: str | None,
    *,
    exporter: DocumentExporter,
    options: Options = _PLAIN,
    beside: bool = False,
    overwrite: bool = False,
    total: int | None = None,
    progress: Progress,
) -> Iterator[Exported]:
    """Write one file of all articles; yield each article once the file is durable.

    Without a ``name`` the file is named after the format and its title, and a foreign file of that
    name stays. A file that is named is brought up to date if it is ours. What was left as the user
    has it is told with the first article. Raises as :func:`write` does, and NotOurs for a foreign
    file unless ``overwrite``.
    """
    drawn: list[ArticleId] = []
    try:
        with _gone_if_empty(folder), staging(folder, "export") as drawer:
            if name is None:
                name = document_name(folder, exporter, options.title)
            place = folder / name
            old = _text(place)
            if old is not None and not exporter.owns(old[:_HEAD]) and not overwrite:
                raise NotOurs(path=place)

            def told() -> Iterator[ExportItem]:
                for item in items:
                    progress.step(len(drawn), total, item.article.title)
                    drawn.append(item.article.id)
                    if beside:
                        shown.update(pictures.put(item, folder))
                    yield item

            shown: dict[str, str] = {}
            asked = replace(options, pictures=shown, old=old or "")
            left = _document(exporter, told(), asked, drawer / "0", old, overwrite)
            progress.step(len(drawn), total)
            (drawer / "0").replace(place)
            _sync(folder)
    except OSError as error:
        raise CannotWrite(path=folder, reason=error.strerror or error) from error
    for number, id in enumerate(drawn):
        report = left if number == 0 else Merged(text="")
        yield Exported(
            article=id,
            path=Path(name),
            changed=report.changed,
            removed=report.removed,
            kept=report.kept,
        )


def _document(  # noqa: PLR0917 - the steps of one function
    exporter: DocumentExporter,
    items: Iterator[ExportItem],
    options: Options,
    draft: Path,
    old: str | None,
    overwrite: bool,
) -> Merged:
    pieces = exporter.document(items, options)
    first = next(pieces, "")
    if regions.parse(first).regions:  # what the user may write into is brought up to date
        new = first + "".join(pieces)
        if old is not None and regions.parse(old).regions:
            merged = merging.merge(old, new, overwrite=overwrite)
        else:
            merged = Merged(text=merging.finished(new))
        _save(draft, [merged.text])
        return merged
    _save(draft, (piece for some in ([first], pieces) for piece in some))
    return Merged(text="")


def _merged(place: Path, text: str, lives: Callable[[str], bool], overwrite: bool) -> Merged:
    old = _text(place)
    if old is None:
        return Merged(text=merging.finished(text))
    return merging.merge(old, text, lives=lives, overwrite=overwrite)


def _text(place: Path) -> str | None:
    """Return what a file holds, each byte of it; None if there is none."""
    if place.is_symlink() or not place.is_file():
        return None
    return place.read_bytes().decode("utf-8", "surrogateescape")


def _alive(item: ExportItem) -> Callable[[str], bool]:
    others = {block_id(uid) for uid in item.others}
    text = f"text-{block_id(item.article.uid)}"
    return lambda id: id in others or id == text


def write_one(path: Path, text: str) -> None:
    """Put one text into a file, durably and whole or not at all; what has its name is replaced.

    Raises CannotWrite, and LibraryBusy when another export works in the folder.
    """
    try:
        with staging(path.parent, "export") as drawer:
            _save(drawer / "0", [text])
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
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def _draft(article: ArticleId, file: Path, name: str, merged: Merged) -> _Draft:
    _save(file, [merged.text])
    return _Draft(
        article=article,
        file=file,
        name=name,
        changed=merged.changed,
        removed=merged.removed,
        kept=merged.kept,
    )


def _save(file: Path, pieces: Iterable[str]) -> None:
    with file.open("wb") as handle:
        for piece in pieces:
            handle.write(_bytes(piece))
        handle.flush()
        os.fsync(handle.fileno())


def _bytes(text: str) -> bytes:
    # Bytes of the user's that are no UTF-8 came in as halves of a pair; other halves have no bytes.
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _sync(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
