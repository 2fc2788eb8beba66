"""Which file of a folder an article gets: its own from last time, else a free one."""

from itertools import count
from pathlib import Path

from storage.exporters import identities
from storage.exporters.exporter import DocumentExporter
from storage.exporters.filenames import candidates, key, stem

HEAD = 65_536
"""Bytes of a file in which its front matter is looked for."""


_DOCUMENTS = {"bibtex": "bibliography", "csl": "bibliography", "brief": "brief"}


def document_name(folder: Path, exporter: DocumentExporter, title: str) -> str:
    """Return the name of a document in a folder: ours of last time, else one that is free."""
    base = stem(title) if title else _DOCUMENTS.get(exporter.name, "highlights")
    there = {key(entry.name): entry for entry in folder.iterdir()}
    names = (f"{base if number == 1 else f'{base} {number}'}{exporter.suffix}" for number in count(1))
    name = next(name for name in names if key(name) not in there or _owned(there[key(name)], exporter))
    return there[key(name)].name if key(name) in there else name


def _owned(place: Path, exporter: DocumentExporter) -> bool:
    if place.is_symlink() or not place.is_file():
        return False
    try:
        with place.open("rb") as file:
            return exporter.owns(file.read(HEAD).decode("utf-8", "replace"))
    except OSError:
        return False


class Names:
    """The names of one folder during one export; no two articles get the same."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix
        self._taken: set[str] = set()
        self._chosen: set[str] = set()
        self._own: dict[str, str] = {}
        for name in sorted(entry.name for entry in folder.iterdir()):
            self._taken.add(key(name))
            if (uid := self._uid(name)) is not None:
                self._own.setdefault(uid, name)

    def choose(self, title: str, uid: str, text: str) -> str:
        """Return the name for an article's new ``text``.

        A file that carries its uid keeps its name, so that links to it last, even under a new
        title. A file that is there with the very same text is as good as its own.
        """
        if uid in self._own:
            return self._own[uid]
        names = candidates(title, uid, self._suffix)
        name = next(name for name in names if key(name) not in self._taken or self._same(name, text))
        self._taken.add(key(name))
        self._chosen.add(key(name))
        self._own[uid] = name
        return name

    def _uid(self, name: str) -> str | None:
        path = self._folder / name
        if not name.endswith(self._suffix) or path.is_symlink() or not path.is_file():
            return None
        try:
            with path.open("rb") as file:
                return identities.of(file.read(HEAD).decode("utf-8", "replace"))
        except OSError:
            return None  # unreadable: not ours to replace

    def _same(self, name: str, text: str) -> bool:
        if key(name) in self._chosen:
            return False
        path = self._folder / name
        try:
            return not path.is_symlink() and path.is_file() and path.read_bytes() == text.encode()
        except OSError:
            return False
