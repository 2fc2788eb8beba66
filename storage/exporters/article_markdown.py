"""An article's blocks as Markdown: CommonMark, with GitHub's tables and strike-through."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from storage.exporters.escaping import escape_line
from storage.records import Block, Kind, Run, Style

_FENCE = re.compile("`{3,}|~{3,}")
_MARKS = (
    (Style.STRIKE, "~~", "~~"),
    (Style.BOLD, "**", "**"),
    (Style.ITALIC, "*", "*"),
    (Style.SUB, "<sub>", "</sub>"),
    (Style.SUP, "<sup>", "</sup>"),
)


def to_markdown(blocks: Sequence[Block]) -> str:
    """Return the Markdown of an article's body; ends with one line feed unless it is empty."""
    parts: list[str] = []
    previous: Block | None = None
    for table, group in groupby(blocks, key=_table):
        members = list(group)
        if table is not None:
            nest = members[0].nest[: members[0].cell.depth if members[0].cell else 0]
            parts.append(_nested("\n".join(_table_lines(members)), nest, members[0].marker))
            previous = members[-1]
            continue
        for block in members:
            text = _nested(_body(block), block.nest, block.marker)
            tight = previous is not None and previous.nest == block.nest and block.marker
            parts.append("\n" + text if not tight and parts else text)
            previous = block
    return "\n".join(parts) + "\n" if parts else ""


def _table(block: Block) -> int | None:
    return None if block.cell is None else block.cell.table


def _nested(text: str, nest: str, marker: str) -> str:
    """Return lines behind the signs of what encloses them; a marker stands on the first line only."""
    first = rest = ""
    innermost = max(nest.rfind("u"), nest.rfind("o"))
    for depth, letter in enumerate(nest):
        if letter == "q":
            first, rest = first + "> ", rest + "> "
            continue
        label = "- " if letter == "u" else f"{marker} " if marker and depth == innermost else "1. "
        shown = label if marker and depth == innermost else " " * len(label)
        first, rest = first + shown, rest + " " * len(label)
    lines = text.split("\n")
    return "\n".join([(first + lines[0]).rstrip(), *((rest + line).rstrip() for line in lines[1:])])


def _body(block: Block) -> str:
    match block.kind:
        case Kind.RULE:
            return "---"
        case Kind.PREFORMATTED:
            return _code_block(block)
        case Kind.HEADING:
            return "#" * block.level + " " + _inline(block.runs).replace("\\\n", " ")
        case Kind.CAPTION:
            return f"*{_inline(_plain(block.runs))}*"
        case _:
            return _inline(block.runs)


def _code_block(block: Block) -> str:
    text = block.text
    longest = max((len(match[0]) for match in _FENCE.finditer(text)), default=2)
    fence = "`" * (longest + 1)
    language = re.sub(r"[^\w+#.-]", "", block.code_language)
    return f"{fence}{language}\n{text}\n{fence}"


def _plain(runs: Iterable[Run]) -> list[Run]:
    return [
        Run(text=run.text, href=run.href, image=run.image, style=run.style & ~Style.ITALIC)
        for run in runs
    ]


def _inline(runs: Iterable[Run]) -> str:
    return "".join(
        _link(href, "".join(map(_run, group)))
        for href, group in groupby(runs, key=lambda run: run.href)
    )


def _link(href: str, text: str) -> str:
    if not href:
        return text
    address = href.replace("<", "%3C").replace(">", "%3E").replace("\n", "")
    return f"[{text.strip()}](<{address}>)" + (" " if text.endswith(" ") else "")


def _run(run: Run) -> str:
    if run.image is not None:
        alt = escape_line(run.image.alt)
        return f"![{alt}](<{run.image.source}>)" if run.image.source else f"*{alt}*" if alt else ""
    core = run.text.strip(" \n")
    if not core:
        return "\\\n" if "\n" in run.text else run.text
    before = run.text[: len(run.text) - len(run.text.lstrip(" \n"))].replace("\n", "\\\n")
    after = run.text[len(run.text.rstrip(" \n")) :].replace("\n", "\\\n")
    if run.style & Style.CODE:
        text = _code(core)
    else:
        text = "\\\n".join(escape_line(line) for line in core.split("\n"))
    for style, opening, closing in _MARKS:
        if run.style & style:
            text = opening + text + closing
    return before + text + after


def _code(text: str) -> str:
    text = text.replace("\n", " ")
    longest = max((len(match[0]) for match in re.finditer("`+", text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return fence + space + text + space + fence


def _table_lines(cells: Sequence[Block]) -> Iterator[str]:
    """Yield a pipe table; a spanning cell stands in its first place, the others stay empty."""
    grid: dict[tuple[int, int], str] = {}
    rows = columns = 0
    for block in cells:
        assert block.cell is not None
        place = (block.cell.row, block.cell.column)
        text = _inline(block.runs).replace("\\\n", "<br>").replace("|", "\\|").replace("\\\\|", "\\|")
        grid[place] = "<br>".join(filter(None, (grid.get(place, ""), text)))
        rows = max(rows, place[0] + block.cell.rowspan)
        columns = max(columns, place[1] + block.cell.colspan)
    for row in range(rows):
        yield "| " + " | ".join(grid.get((row, column), "") for column in range(columns)) + " |"
        if row == 0:
            yield "|" + " --- |" * columns
