"""What became of what was imported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from storage.records.ids import ArticleId, BatchId


class ImportStatus(StrEnum):
    """What became of an imported page."""

    NEW = "new"
    DUPLICATE = "duplicate"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One page that is now in the library, durably."""

    input: Path | str
    """What was asked for: a file, or an address as it was typed."""
    member: str | None
    article: ArticleId
    title: str
    format: str
    status: ImportStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One input that could not be taken in, and why."""

    input: Path | str
    member: str | None
    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What a batch did; failures do not stop it."""

    imported: tuple[Imported, ...] = ()
    failures: tuple[Failure, ...] = ()
    cancelled: bool = False
    earlier: Mapping[ImportStatus, int] = field(default_factory=dict)
    """How many more came in that are not named in ``imported``: before an interruption."""
    batch: BatchId | None = None
    """Where the library keeps the failures; None if it does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """An import as the library remembers it: one that was cut short, or the last that ended."""

    id: BatchId
    paths: tuple[Path, ...]
    """The files and folders that were named."""
    done: int
    """Files that are through, whatever became of them."""
    total: int | None
    """Files in all; None if it was cut short before they were counted."""
    ended: datetime | None
    """None when it was cut short."""
    cancelled: bool
    counts: Mapping[ImportStatus, int]
    failures: tuple[Failure, ...]
