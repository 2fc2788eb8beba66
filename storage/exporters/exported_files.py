"""Exported files on their way back: what each says of notes and tags, and what was once written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.exporters import identities, ledger, properties, reading, regions
from storage.exporters.properties import told

_SUFFIX = ".md"
LARGEST = 64 << 20
"""Bytes; a note beyond is no export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A note and tags in a file; None where the file does not tell."""

    path: Path
    uid: str
    """Of the highlight; "" for the article's own."""
    article: str
    """Uid of the article; "" where only the highlight's is known."""
    note: str | None
    note_written: str
    """Digest of the note that was written; "" if not known."""
    tags: tuple[str, ...] | None
    tags_written: str


def files(path: Path) -> Iterator[Path]:
    """Yield a file, or those of a folder and its folders, in order; hidden folders are passed over."""
    if not path.is_dir():
        yield path
        return
    for entry in sorted(path.iterdir()):
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from files(entry)
        elif entry.suffix.lower() == _SUFFIX and entry.stat().st_size <= LARGEST:
            yield entry


def read(path: Path) -> list[Found]:
    """Return what an exported file says; nothing of a file that is none. Raises OSError."""
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    head, body = properties.split(text)
    layout = regions.parse(body)
    if not layout.regions:
        return []
    found: list[Found] = []
    owner = identities.of(text) if head else None
    if owner is not None and (own := _properties(path, owner, head, text)) is not None:
        found.append(own)
    for region in layout.regions:
        if "note" not in region.facts:
            continue
        if region.id.startswith("head-"):
            found.append(
                Found(
                    path=path,
                    uid="",
                    article=region.id.removeprefix("head-"),
                    note=reading.read_head(region.body).note,
                    note_written=region.facts["note"],
                    tags=None,
                    tags_written="",
                )
            )
            continue
        said = reading.read(region.body, region.id)
        found.append(
            Found(
                path=path,
                uid=region.id,
                article="",
                note=said.note,
                note_written=region.facts["note"],
                tags=said.tags,
                tags_written=region.facts.get("tags", ""),
            )
        )
    return found


def _properties(path: Path, owner: str, head: str, text: str) -> Found | None:
    known = properties.read(head)
    written = ledger.read(text).properties
    names = [name for name in ("tags", "other_tags") if name in known or name in written]
    if not names:
        return None
    paths: list[str] = []
    for name in names:
        value = known.get(name, ())
        paths += [value] if isinstance(value, str) and value else value
    same = all(name in known and told(known[name]) == written.get(name) for name in names)
    return Found(
        path=path,
        uid="",
        article=owner,
        note=None,
        note_written="",
        tags=tuple(path.removeprefix("#") for path in paths),
        tags_written=SAME if same else "",
    )


SAME = "same"
"""Stands for the digest of tags that are as they were written."""
