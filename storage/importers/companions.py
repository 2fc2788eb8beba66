"""The files that a browser saved beside a page, and the folders it puts them in."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from storage.importers import limits

# What browsers of many languages add to a page's name, after the documentation of Windows'
# "connected files" (learn.microsoft.com, Managing the File System) and what Chrome and Firefox do.
# fmt: off
_ENDINGS = (
    "_files", ".files", "-files", "_file", "-Dateien", "_Dateien", "_fichiers", "_bestanden",
    "_archivos", "-filer", "_filer", "_tiedostot", "_pliki", "_soubory", "_subory", "_elemei",
    "_ficheiros", "_arquivos", "_dosyalar", "_datoteke", "_fitxers", "_failid", "_fails",
    "_bylos", "_fajlovi", "_fitxategiak", "_fisiere", "_fișiere", "_файлы", "_αρχεία",
)
# fmt: on


def is_companion(folder: str, files: frozenset[str]) -> bool:
    """Tell whether a folder of this name belongs to one of the ``files`` beside it.

    >>> is_companion("Tea_files", frozenset({"Tea.html"}))
    True
    >>> is_companion("my_files", frozenset({"Tea.html"}))
    False
    """
    for ending in _ENDINGS:
        if folder.lower().endswith(ending.lower()):
            page = folder[: -len(ending)]
            if page in files or any(name.startswith(f"{page}.") for name in files):
                return True
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """The :class:`storage.records.Assets` of a page that lies in ``folder``.

    Only regular files inside that folder are read: nothing above it, nothing that a link leads
    out to, no absolute path and no address with a scheme or a host.
    """

    folder: Path

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes of the file that a relative ``address`` names, None if there is none."""
        found = (self._read(name) for name in spellings(address))
        return next((data for data in found if data is not None), None)

    def _read(self, name: str) -> bytes | None:
        try:
            home = self.folder.resolve()
            path = (home / name).resolve()
            if Path(name).is_absolute() or not path.is_relative_to(home):
                return None
            status = path.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > limits.PICTURE:
                return None
            return path.read_bytes()
        except (OSError, ValueError, RuntimeError):  # RuntimeError: a loop of links
            return None


def spellings(address: str) -> Iterator[str]:
    """Yield the file names that a relative address may stand for, likeliest first, each once.

    None for an address with a scheme or a host.
    """
    whole = address.strip()
    try:
        parts = urlsplit(whole)
    except ValueError:
        return
    if parts.scheme or parts.netloc:
        return
    seen: set[str] = set()
    # Browsers percent-encode the names that they write, older ones turn the slash, others do
    # neither; a "?" or "#" may belong to the name; macOS spells accents apart.
    for name in (unquote(parts.path), parts.path, unquote(whole), whole):
        for turned in (name, name.replace("\\", "/")):
            for spelt in (turned, normalize("NFC", turned), normalize("NFD", turned)):
                if spelt and spelt not in seen:
                    seen.add(spelt)
                    yield spelt
