"""Copies of a library."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """A verified copy."""

    path: Path
    articles: int
    highlights: int


class BackupKind(StrEnum):
    """Why a copy was made."""

    ASKED = "asked"
    REGULAR = "regular"
    """Made by itself after half an hour of changes."""
    BEFORE_RESTORE = "before-restore"
    BEFORE_REPAIR = "before-repair"
    BEFORE_UPDATE = "before-update"
    DOUBTFUL = "doubtful"
    """A regular copy that could not be verified; there is one at most."""
    DAMAGED = "damaged"
    """What a restored backup replaced, too damaged to be opened."""
    FOREIGN = "foreign"
    """A file that somebody put there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy in the library's folder of backups."""

    path: Path
    made: datetime
    kind: BackupKind
    size: int
    articles: int | None
    """None, as ``highlights``, of a file that cannot be read as a library."""
    highlights: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDifference:
    """What restoring a backup would do to one kind of thing: titles, quotes, paths of tags."""

    kind: str
    """"article", "highlight" or "tag"."""
    vanishing: tuple[str, ...]
    returning: tuple[str, ...]
    changing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPreview:
    """What a backup holds, and what restoring it would change."""

    articles: int
    highlights: int
    differences: tuple[BackupDifference, ...]
    """Of articles, highlights and tags, in this order."""
