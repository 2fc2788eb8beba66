"""How long a search may take: asked on the way, so that what was found until then is answered."""

import time


class TimeUp(Exception):
    """The time is over."""


class Deadline:
    """A moment on the clock that does not go back."""

    def __init__(self, seconds: float | None = None) -> None:
        """Begin to count; None is no limit."""
        self._end = None if seconds is None else time.monotonic() + seconds
        self.missed = False
        """True once something was cut short."""

    def check(self) -> None:
        """Raise TimeUp if the time is over."""
        if self._end is not None and time.monotonic() > self._end:
            self.missed = True
            raise TimeUp
