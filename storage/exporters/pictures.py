"""The pictures of an article, put beside its file."""

import shutil
from pathlib import Path

from storage.records import ExportItem

FOLDER = "images"
_KINDS = (
    (b"\x89PNG", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"BM", ".bmp"),
    (b"<svg", ".svg"),
    (b"<?xml", ".svg"),
    (b"\x00\x00\x01\x00", ".ico"),
)


def put(item: ExportItem, folder: Path) -> dict[str, str]:
    """Copy an article's stored pictures into a folder beside its file; return blob name to address.

    They are named by their bytes, so that no name is a page's choice and none is written twice.
    """
    found: dict[str, str] = {}
    for blob, source in item.images.items():
        if not source.is_file():
            continue
        with source.open("rb") as file:
            name = blob[:16] + suffix(file.read(32))
        place = folder / FOLDER / name
        found[blob] = f"{FOLDER}/{name}"
        if place.is_file() and place.stat().st_size == source.stat().st_size:
            continue
        place.parent.mkdir(exist_ok=True)
        if place.is_symlink():
            place.unlink()
        shutil.copyfile(source, place)
    return found


def suffix(head: bytes) -> str:
    """Return the suffix of a picture that begins so.

    >>> suffix(b"GIF89a")
    '.gif'
    """
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ".webp"
    if head[4:12] in {b"ftypavif", b"ftypavis"}:
        return ".avif"
    return next((kind for start, kind in _KINDS if head.lstrip().startswith(start)), ".img")
