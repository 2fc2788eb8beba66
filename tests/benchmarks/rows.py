"""One line of the table, and the table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

_COLUMNS = ("bench", "figure", "ours", "peer", "theirs", "ours/theirs", "remark")
_RIGHT = (2, 4, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure of ours beside a peer's of the same run; None prints as a dash."""

    bench: str
    figure: str
    """What is measured, with its unit."""
    ours: float | None
    peer: str = ""
    theirs: float | None = None
    remark: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of its columns."""
        ratio = self.ours / self.theirs if self.ours is not None and self.theirs else None
        return (
            self.bench,
            self.figure,
            _number(self.ours),
            self.peer or "–",
            _number(self.theirs),
            _number(ratio),
            self.remark,
        )


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table in plain text.

    >>> print(table([Row(bench="tea", figure="ms", ours=2, peer="cake", theirs=8)]))
    bench  figure  ours  peer  theirs  ours/theirs  remark
    -----  ------  ----  ----  ------  -----------  ------
    tea    ms      2.00  cake    8.00         0.25
    """
    lines = [_COLUMNS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_COLUMNS))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(_line(line, widths) for line in lines)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least ``share`` (0..1) of the values do not exceed.

    >>> percentile([4, 1, 3, 2], 0.5), percentile([4, 1, 3, 2], 0.95)
    (2, 4)
    """
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = (
        text.rjust(width) if column in _RIGHT else text.ljust(width)
        for column, (text, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if abs(value) < 100 else f"{value:,.0f}"
