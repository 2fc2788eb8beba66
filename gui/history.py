"""Where the reader has been: back and forward, as in a browser, over articles and places in them."""

from dataclasses import dataclass

from storage.records import ArticleId

_KEPT = 100
_NEAR = 400
"""Characters; a place as near as that to another is no other place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in an article."""

    article: ArticleId
    offset: int
    """The first visible character."""
    shift: float
    """Pixels from the view's top to the top of its line."""

    def near(self, other: "Spot") -> bool:
        """Whether a reader would take the two for one place."""
        return self.article == other.article and abs(self.offset - other.offset) <= _NEAR


class History:
    """Two stacks of places: those behind and those ahead."""

    def __init__(self) -> None:
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []

    @property
    def can_go_back(self) -> bool:
        """Whether a place lies behind."""
        return bool(self._behind)

    @property
    def depth(self) -> int:
        """How many places lie behind."""
        return len(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether a place lies ahead, since one went back."""
        return bool(self._ahead)

    def leave(self, spot: Spot) -> None:
        """Note the place that a jump begins at; what lay ahead is forgotten.

        >>> history, spot = History(), Spot(article=ArticleId(1), offset=5, shift=0.0)
        >>> history.leave(spot)
        >>> history.back(Spot(article=ArticleId(2), offset=0, shift=0.0)) == spot
        True
        >>> history.can_go_back, history.can_go_forward
        (False, True)
        """
        self._ahead.clear()
        if self._behind and self._behind[-1].near(spot):
            self._behind.pop()
        self._behind.append(spot)
        del self._behind[:-_KEPT]

    def back(self, here: Spot | None) -> Spot | None:
        """Return the place behind, and remember where one is as the place ahead; None if there is none."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: Spot | None) -> Spot | None:
        """Return the place ahead, and remember where one is as the place behind; None if there is none."""
        return _step(self._ahead, self._behind, here)

    def forget(self, article: ArticleId) -> None:
        """Forget an article that is gone."""
        for stack in (self._behind, self._ahead):
            stack[:] = [spot for spot in stack if spot.article != article]


def _step(taken: list[Spot], given: list[Spot], here: Spot | None) -> Spot | None:
    while taken and here is not None and taken[-1].near(here):
        taken.pop()  # one is there already
    if not taken:
        return None
    if here is not None:
        given.append(here)
    return taken.pop()
