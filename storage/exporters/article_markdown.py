"""The text of an article as Markdown, made from its blocks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from storage.exporters.escaping import clean
from storage.exporters.inline import Looks, Mark, inline
from storage.records import Block, Kind

_INDENT = 4
"""Columns of a list level: enough for every reader, and for "99."."""
_PIPE = re.compile(r"(?<!\\)\|")
_LANGUAGE = re.compile(r"[\w+#.-]+", re.ASCII)


def to_markdown(
    blocks: Sequence[Block],
    marks: Mapping[int, Sequence[Mark]] | None = None,
    looks: Looks | None = None,
) -> str:
    r"""Return the Markdown of ``blocks``, ending in one line feed; "" if there are none.

    ``marks`` are those of each block by its number.

    >>> from storage.records import Run
    >>> to_markdown([Block(kind=Kind.HEADING, level=2, runs=(Run(text="Ice"),))])
    '## Ice\n'
    """
    text, before = "", None
    for nest, marker, lines in _pieces(blocks, _Hand(marks or {}, looks or Looks())):
        written = _prefixed(lines, nest, marker)
        if before is not None:
            text += _between(before, nest, marker)
        text += written + "\n"
        before = nest
    return text


def fenced(code: str, language: str = "") -> str:
    """Return a code block whose fence is longer than any within.

    >>> print(fenced("a = 1", "python"))
    ```python
    a = 1
    ```
    """
    code = clean(code).strip("\n")
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
    return f"{fence}{language if _LANGUAGE.fullmatch(language) else ''}\n{code}\n{fence}"


class _Hand:
    """Writes the runs of a block with the marks that it has."""

    def __init__(self, marks: Mapping[int, Sequence[Mark]], looks: Looks) -> None:
        self._marks = marks
        self._looks = looks

    def write(self, number: int, block: Block, line_break: str = "\\\n") -> str:
        marks = self._marks.get(number, ())
        return inline(block.runs, line_break=line_break, marks=marks, looks=self._looks)

    def behind(self, number: int) -> str:
        return "".join(mark.after for mark in self._marks.get(number, ()))


def _pieces(blocks: Sequence[Block], hand: _Hand) -> Iterator[tuple[str, str, str]]:
    """Yield (nest, marker, Markdown) of each block, a table being one."""
    numbered = enumerate(blocks)
    for table, group in groupby(numbered, key=lambda pair: pair[1].cell and pair[1].cell.table):
        members = list(group)
        cell = members[0][1].cell
        if table is not None and cell is not None:
            yield members[0][1].nest[: cell.depth], "", _table(members, hand)
            continue
        for number, block in members:
            if written := _block(number, block, hand):
                yield block.nest, block.marker, written


def _block(number: int, block: Block, hand: _Hand) -> str:
    match block.kind:
        case Kind.RULE:
            return "***"
        case Kind.PREFORMATTED:
            behind = hand.behind(number)  # nothing can be marked in there
            return fenced(block.text, block.code_language) + (f"\n\n{behind}" if behind else "")
        case Kind.HEADING:
            return f"{'#' * block.level} {hand.write(number, block, ' ')}"
        case _:
            return hand.write(number, block)


def _prefixed(lines: str, nest: str, marker: str) -> str:
    first = rest = ""
    item = max(nest.rfind("u"), nest.rfind("o"))
    for at, container in enumerate(nest):
        opens = marker and at == item
        rest += "> " if container == "q" else " " * _INDENT
        if container == "q":
            first += "> "
        elif opens:
            first += ("-" if container == "u" else marker).ljust(_INDENT - 1) + " "
        else:
            first += " " * _INDENT
    head, *others = lines.split("\n")
    return "\n".join([(first + head).rstrip(), *((rest + line).rstrip() for line in others)])


def _between(before: str, nest: str, marker: str) -> str:
    """Return the empty line between two blocks, within the quotes that hold both; items need none."""
    shared = 0
    while shared < min(len(before), len(nest)) and before[shared] == nest[shared]:
        shared += 1
    if marker and set(nest[:shared]) & set("uo"):
        return ""
    prefix = "".join("> " if container == "q" else " " * _INDENT for container in nest[:shared])
    return prefix.rstrip() + "\n"


def _table(cells: Sequence[tuple[int, Block]], hand: _Hand) -> str:
    """Return a pipe table; what spans several cells stands in the first of them."""
    grid: dict[tuple[int, int], list[str]] = {}
    rows = columns = 0
    for number, block in cells:
        assert block.cell is not None
        place = (block.cell.row, block.cell.column)
        text = _PIPE.sub(r"\\|", hand.write(number, block, "<br>"))
        grid.setdefault(place, []).append(text)
        rows = max(rows, block.cell.row + 1)
        columns = max(columns, block.cell.column + block.cell.colspan)
    lines = [
        "| " + " | ".join(_cell(grid.get((row, column), ())) for column in range(columns)) + " |"
        for row in range(rows)
    ]
    lines.insert(1, "|" + " --- |" * columns)
    return "\n".join(re.sub(" {2,}", " ", line) for line in lines)


def _cell(texts: Sequence[str]) -> str:
    return "<br>".join(text for text in texts if text)
