"""What was deleted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TrashKind(StrEnum):
    """What can be deleted and brought back."""

    ARTICLE = "article"
    HIGHLIGHT = "highlight"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """Something that was deleted and can be brought back."""

    kind: TrashKind
    id: int
    name: str
    """Its title, quote or path."""
    where: str
    """The title of a highlight's article, else ""."""
    highlights: int
    """How many come back with it."""
    deleted: datetime
