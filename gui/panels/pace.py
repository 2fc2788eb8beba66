"""How quickly work goes on, and how long the rest will take at that pace."""

_LEAST_SECONDS = 5.0
"""Before, a guess would only jump."""


class Pace:
    """Told of each step with the seconds since the work began, pauses left out."""

    def __init__(self) -> None:
        self._first: tuple[float, int] | None = None
        self._last = (0.0, 0)

    def step(self, seconds: float, done: int) -> None:
        """Note how many are done; those of an earlier run do not count."""
        if self._first is None:
            self._first = (seconds, done)
        self._last = (seconds, done)

    def a_minute(self) -> int | None:
        """Return how many are done in a minute; None while that cannot be told."""
        if self._first is None:
            return None
        seconds, done = (now - then for now, then in zip(self._last, self._first, strict=True))
        return round(60 * done / seconds) if seconds >= _LEAST_SECONDS and done > 0 else None

    def minutes_left(self, total: int | None) -> int | None:
        """Return the minutes that the rest will take, at least 1; None while that cannot be told.

        >>> pace = Pace()
        >>> for second in range(0, 61): pace.step(second, second * 2)
        >>> pace.a_minute(), pace.minutes_left(1200)
        (120, 9)
        """
        pace = self.a_minute()
        if not pace or total is None:
            return None
        return max(1, round((total - self._last[1]) / pace))
