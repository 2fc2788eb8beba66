"""Tables: which are tables at all, and where each cell stands."""

import re
from dataclasses import dataclass, field
from typing import Any

MAX_SPAN = 100
"""Wider or taller spans are slips of a page's author, or attacks."""

MAX_COLUMNS = 1000
"""Beyond it every cell is as wide as it is: wide spans above each other would grow without end."""

_NUMBER = re.compile(r"\s*(\d{1,6})")


@dataclass(slots=True)
class Place:
    """One cell of a table: its element and where it stands."""

    element: Any
    row: int
    column: int
    rowspan: int
    colspan: int
    names: list[str] = field(default_factory=list)
    """Ids of the row and of the group that it is the first cell of."""


@dataclass(slots=True)
class Grid:
    """A table of two rows and two columns at least."""

    places: list[Place]
    """Row by row; no two overlap, and each row and column has a cell that starts in it."""
    strays: list[Any]
    """Elements and texts inside the table that belong to no cell, a caption among them."""


def read(table: Any) -> Grid | None:
    """Return the grid of a ``<table>`` element; None if it only lays out, or holds a table."""
    if table.find(".//table") is not None:
        return None
    rows, strays = _rows(table)
    places = _placed(rows)
    _squeeze(places)
    if len({place.row for place in places}) < 2 or len({place.column for place in places}) < 2:
        return None
    return Grid(places, strays)


def _rows(table: Any) -> tuple[list[tuple[list[Any], list[str]]], list[Any]]:
    """Return the cells and ids of each row that has any, and what stands outside the cells."""
    rows: list[tuple[list[Any], list[str]]] = []
    strays: list[Any] = []
    names: list[str] = []
    pending = _children(table)
    while pending:
        item = pending.pop()
        if isinstance(item, str) or item.tag not in {"thead", "tbody", "tfoot", "tr"}:
            strays.append(item)
            continue
        names += _names(item)
        if item.tag != "tr":
            pending.extend(_children(item))
            continue
        cells = [child for child in item if child.tag in {"td", "th"}]
        inside = set(cells)
        strays += [child for child in reversed(_children(item)) if child not in inside]
        if cells:
            rows.append((cells, names))
            names = []
    return rows, strays


def _children(element: Any) -> list[Any]:
    """Return child elements and texts between them, last first."""
    children = [element.text]
    for child in element:
        children += [child, child.tail]
    return [child for child in reversed(children) if _counts(child)]


def _counts(child: Any) -> bool:
    return bool(child.strip()) if isinstance(child, str) else child is not None and isinstance(child.tag, str)


def _names(element: Any) -> list[str]:
    name = element.get("id")
    return [name] if name else []


def _placed(rows: list[tuple[list[Any], list[str]]]) -> list[Place]:
    """Place the cells (HTML 4.9.12.1, forming a table); one that would overlap is narrowed."""
    places: list[Place] = []
    taken: list[int] = []  # by column: how many rows, this one included, a cell above still fills
    for row, (cells, names) in enumerate(rows):
        column = 0
        for cell in cells:
            while column < len(taken) and taken[column]:
                column += 1
            wide = column < MAX_COLUMNS
            rowspan = min(_span(cell, "rowspan"), len(rows) - row) if wide else 1
            colspan = 0
            for _ in range(_span(cell, "colspan") if wide else 1):
                if column + colspan == len(taken):
                    taken.append(0)
                if taken[column + colspan]:
                    break
                taken[column + colspan] = rowspan
                colspan += 1
            places.append(Place(cell, row, column, rowspan, colspan, names))
            names = []
            column += colspan
        taken = [max(0, left - 1) for left in taken]
    return places


def _span(cell: Any, name: str) -> int:
    found = _NUMBER.match(cell.get(name) or "")
    return min(max(int(found[1]), 1), MAX_SPAN) if found else 1


def _squeeze(places: list[Place]) -> None:
    """Take out the columns in which no cell starts, so that a grid is its own grid."""
    starts = sorted({place.column for place in places})
    index = {column: number for number, column in enumerate(starts)}
    ends: dict[int, int] = {}
    number = 0
    for column in range(starts[-1] + MAX_SPAN + 1 if starts else 0):
        ends[column] = number
        number += column in index
    for place in places:
        end = ends[place.column + place.colspan]
        place.column = index[place.column]
        place.colspan = end - place.column
