"""How long work reports, and how it is asked to stop."""

from typing import Protocol


class Progress(Protocol):
    """Told of each step."""

    def step(self, done: int, total: int | None, label: str = "") -> None:
        """Note that ``done`` of ``total`` (None: not known) are done; ``label`` is what comes next.

        Raises :class:`storage.errors.Cancelled` when asked to stop.
        """


class Unwatched:
    """A progress that nobody looks at and nobody cancels."""

    def step(self, done: int, total: int | None, label: str = "") -> None:
        """Do nothing."""
