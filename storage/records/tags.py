"""Tags and what their upkeep touches."""

from dataclasses import dataclass

from storage.records.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An entry of the tag list; ``/`` in the path nests it. Counts include its children."""

    path: str
    uid: str
    description: str
    color: str
    articles: int
    highlights: int
    memo: str = ""
    """What its user keeps in mind about it: when it applies, when not."""
    shortcut: str = ""
    """The character that gives it to a passage, "" if none does."""
    used: str | None = None
    """When something was last given it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What an upkeep of tags touches, or would."""

    tags: int
    """The tag and its children."""
    articles: int
    highlights: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What the import of a tag list did."""

    new: int
    changed: int
    unchanged: int
    change: "Change"
