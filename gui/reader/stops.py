"""What in an article can be used besides being read: links, pictures, code and tables, in their order."""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from enum import StrEnum


class Stop(StrEnum):
    """What Tab stops at."""

    LINK = "link"
    PICTURE = "picture"
    CODE = "code"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stop is, in positions of the document."""

    start: int
    end: int
    stop: Stop
    target: str = ""
    """The address of a link."""
    number: int = 0
    """Of a table in the article."""
    rest: bool = False
    """Whether it only goes on with a table that began before: Tab passes over it."""


class Stops:
    """The stops of one document."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self._places)

    def add(self, place: Place) -> None:
        """Add a stop; a link that goes on in another look stays one stop."""
        last = self._places[-1] if self._places else None
        links = last is not None and last.stop is place.stop is Stop.LINK
        if last and links and (last.end, last.target) == (place.start, place.target):
            self._places[-1] = Place(last.start, place.end, Stop.LINK, place.target)
        elif last is None or last.start <= place.start:
            self._places.append(place)
            self._starts.append(place.start)
        else:
            # Rows that run from right to left are written in the order of the document, but a stop of a
            # whole table or listing is known only at its end.
            insort(self._places, place, key=lambda one: one.start)
            insort(self._starts, place.start)

    def at(self, position: int, *kinds: Stop) -> Place | None:
        """Return the innermost stop of these kinds that holds the character at a position."""
        at = bisect_right(self._starts, position)
        for place in reversed(self._places[max(0, at - 64) : at]):
            if place.end > position and place.stop in kinds:
                return place
        return None

    def after(self, position: int, *kinds: Stop) -> Place | None:
        """Return the first stop that begins after a position, of these kinds if any are named."""
        at = bisect_right(self._starts, position)
        found = (self._places[number] for number in range(at, len(self._places)))
        return next((one for one in found if not one.rest and (not kinds or one.stop in kinds)), None)

    def before(self, position: int, *kinds: Stop) -> Place | None:
        """Return the last stop that begins before a position, of these kinds if any are named."""
        at = bisect_left(self._starts, position)
        found = (self._places[number] for number in range(at - 1, -1, -1))
        return next((one for one in found if not one.rest and (not kinds or one.stop in kinds)), None)

    def between(self, first: int, last: int) -> list[Place]:
        """Return the stops that begin between two positions."""
        return self._places[bisect_left(self._starts, first) : bisect_right(self._starts, last)]
