"""How a library stands, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that `check` found; ``kind`` as in the command line's contract."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """How the library stands. Unplaced highlights are reported, and still ok."""

    ok: bool
    articles: int
    highlights: int
    indexed: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """Why a library is not safe where it lies."""

    kind: str
    """"synced" or "network"."""
    name: str
    """The service, or the kind of file system."""
