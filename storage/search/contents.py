"""Which files a generation of the index holds, with digests: Whoosh itself would not notice a
changed byte. Files of an index are written once and never changed, so each is read once.
"""

import hashlib
import json
from pathlib import Path

_FILE = "contents.json"


def record(folder: Path) -> None:
    """Note the files as they are. Call only while holding the claim, after a commit."""
    try:
        known = _read(folder)
    except (OSError, ValueError):
        known = {}
    found = {}
    for path in sorted(folder.glob("*/*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.name.endswith("LOCK"):
            entry = known.get(name)
            found[name] = entry if entry and _looks_same(path, entry) else _entry(path)
    draft = folder / f"{_FILE}.draft"
    draft.write_text(json.dumps(found), encoding="utf-8")
    draft.replace(folder / _FILE)


def altered(folder: Path) -> bool:
    """Tell whether a file is gone or has other bytes than those noted.

    Files whose size and time are as noted are taken at their word. Raises OSError or ValueError if
    nothing was noted.
    """
    known = _read(folder)
    return any(_differs(folder / name, entry) for name, entry in known.items()) or any(
        not (folder / name).exists() for name in known if not _in_passing(folder, known, name)
    )


def _in_passing(folder: Path, known: dict[str, list[object]], name: str) -> bool:
    """Tell whether a writer may have removed a file since: its part has a newer table (.toc)."""
    part = name.partition("/")[0]
    noted = {path for path in known if path.startswith(part) and path.endswith(".toc")}
    there = {path.relative_to(folder).as_posix() for path in folder.glob(f"{part}/*.toc")}
    return bool(there) and not noted <= there


def intact(folder: Path) -> bool:
    """Tell whether all files are there, byte for byte; call only while holding the claim."""
    known = _read(folder)
    return bool(known) and all(
        (folder / name).is_file() and _digest(folder / name) == entry[2] for name, entry in known.items()
    )


def _read(folder: Path) -> dict[str, list[object]]:
    known = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    if not isinstance(known, dict):
        raise ValueError("no table of contents")
    return known


def _differs(path: Path, entry: list[object]) -> bool:
    try:
        return not _looks_same(path, entry) and _digest(path) != entry[2]
    except FileNotFoundError:
        return False


def _looks_same(path: Path, entry: list[object]) -> bool:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns] == entry[:2]


def _entry(path: Path) -> list[object]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, _digest(path)]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
