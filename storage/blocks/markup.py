"""Blocks to HTML: by an allow-list, well-formed, and read back as the same blocks."""

from collections.abc import Sequence
from itertools import groupby, zip_longest

from storage.records import Block, Cell, Image, Kind, Run, Style

_STYLES = (
    (Style.BOLD, "strong"),
    (Style.ITALIC, "em"),
    (Style.STRIKE, "s"),
    (Style.CODE, "code"),
    (Style.SUB, "sub"),
    (Style.SUP, "sup"),
)
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;"})
_VALUE = _TEXT | {ord('"'): "&quot;"}
_CONTAINERS = {
    "q": ("<blockquote>", "</blockquote>"),
    "u": ("<ul><li>", "</li></ul>"),
    "o": ("<ol><li>", "</li></ol>"),
}


def to_html(blocks: Sequence[Block]) -> str:
    """Return the reading HTML: a fragment of safe elements and attributes only.

    >>> to_html([Block(runs=(Run(text="1 < 2", style=Style.BOLD),), nest="u", marker="•")])
    '<ul><li><strong>1 &lt; 2</strong></li></ul>'
    """
    writer = _Writer()
    caption: list[Block] = []
    groups = [
        (table, list(group))
        for table, group in groupby(blocks, key=lambda block: block.cell and block.cell.table)
    ]
    for (table, group), after in zip_longest(groups, groups[1:]):
        if table is None:
            flow, caption = _parted(group, after[1][0] if after else None)
            writer.flow(flow)
        else:
            writer.table(group, caption)
            caption = []
    return writer.end()


def _parted(flow: list[Block], cell: Block | None) -> tuple[list[Block], list[Block]]:
    """Return the blocks before a table without the caption of it, and that caption."""
    last = flow[-1]
    if cell is None or last.kind is not Kind.CAPTION or last.marker or not last.runs:
        return flow, []
    pictured = len(flow) > 1 and flow[-2].kind is Kind.IMAGE and _one_figure(flow[-2], last)
    if pictured or last.nest != cell.nest[: _cell(cell).depth] or cell.marker:
        return flow, []
    return flow[:-1], [last]


class _Writer:
    """The HTML so far, and the quotes and lists that are open in it."""

    def __init__(self, base: int = 0) -> None:
        self._base = base  # letters of ``nest`` that are open outside
        self._out: list[str] = []
        self._open = ""
        self._numbers: list[int] = []  # of the item that is open in each of them

    def end(self) -> str:
        """Close what is open and return the whole."""
        self._close(0)
        return "".join(self._out)

    def flow(self, blocks: Sequence[Block]) -> None:
        """Write blocks that follow each other, all in one cell or in none."""
        for index, block in enumerate(blocks):
            before = blocks[index - 1] if index else None
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            own_marker = block.marker if _owner(block) >= self._base else ""
            self._place(block.nest[self._base :], own_marker)
            if _plain(block) and self._bare(block, own_marker, index):
                if own_marker:  # a cell's name stands in its own tag
                    self._out[-1] = f"{self._out[-1].removesuffix('<li>')}<li{_id(block)}>"
                self._out.append(_names(block) + _inline(block.runs))
            elif block.kind is Kind.IMAGE:
                goes_on = after is not None and _one_figure(block, after)
                self._out.append(_figure(block, goes_on=goes_on))
            elif block.kind is Kind.CAPTION:
                joined = before is not None and _one_figure(before, block)
                goes_on = after is not None and _one_figure(block, after)
                self._out.append(_caption(block, before if joined else None, goes_on=goes_on))
            else:
                self._out.append(_element(block))

    def table(self, blocks: Sequence[Block], caption: Sequence[Block] = ()) -> None:
        """Write the blocks of one table, and its caption if it has one."""
        first = blocks[0]
        depth = _cell(first).depth
        self._place(first.nest[:depth], first.marker if _owner(first) < depth else "")
        self._out.append("<table>")
        for block in caption:
            self._out.append(f"<caption{_attributes(block)}>{_names(block)}{_inline(block.runs)}</caption>")
        self._out.append("<tbody>")
        for _, row in groupby(blocks, key=lambda block: _cell(block).row):
            self._out.append("<tr>")
            for _, group in groupby(row, key=lambda block: _cell(block).column):
                self._out.append(_cell_element(list(group)))
            self._out.append("</tr>")
        self._out.append("</tbody></table>")

    def _bare(self, block: Block, marker: str, index: int) -> bool:
        """Tell whether a paragraph needs no element, being the first of its item or cell."""
        opens_item = bool(marker) and block.nest[-1:] in {"u", "o"}
        return opens_item or (index == 0 and self._base == len(block.nest) and block.cell is not None)

    def _place(self, nest: str, marker: str) -> None:
        """Close and open quotes and lists, so that ``nest`` is open; a marker opens an item."""
        keep = _shared(self._open, nest)
        item = max(nest.rfind("u"), nest.rfind("o")) if marker else -1
        if marker and keep > item:
            self._close(item + 1)
            if self._follows(marker):
                self._out.append("</li><li>")
                self._numbers[item] += 1
            else:
                self._close(item)
            keep = len(self._open)
        self._close(keep)
        for index in range(keep, len(nest)):
            self._begin(nest[index], _number(marker) if index == item else 1)

    def _follows(self, marker: str) -> bool:
        return self._open[-1] == "u" or _number(marker) == self._numbers[-1] + 1

    def _begin(self, letter: str, number: int) -> None:
        opening = _CONTAINERS[letter][0]
        if letter == "o" and number != 1:
            opening = f'<ol start="{number}"><li>'
        self._out.append(opening)
        self._open += letter
        self._numbers.append(number)

    def _close(self, keep: int) -> None:
        while len(self._open) > keep:
            self._out.append(_CONTAINERS[self._open[-1]][1])
            self._open = self._open[:-1]
            self._numbers.pop()


def _shared(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many elements both begin with."""
    for count, (here, there) in enumerate(zip(one, other, strict=False)):
        if here != there:
            return count
    return min(len(one), len(other))


def _cell(block: Block) -> Cell:
    assert block.cell is not None
    return block.cell


def _owner(block: Block) -> int:
    """Return which letter of ``nest`` is the list of the marker."""
    return max(block.nest.rfind("u"), block.nest.rfind("o"))


def _number(marker: str) -> int:
    return int(marker[:-1]) if marker[:-1] else 1


def _plain(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and not (block.language or block.direction)


def _one_figure(block: Block, after: Block) -> bool:
    """Tell whether ``after`` is a caption, or one more paragraph of it, of the same figure."""
    return (
        block.kind in {Kind.IMAGE, Kind.CAPTION}
        and after.kind is Kind.CAPTION
        and (after.nest, after.marker) == (block.nest, "")
    )


def _figure(block: Block, *, goes_on: bool) -> str:
    inner = _names(block) + _inline(block.runs)
    return f"<figure{_id(block)}>{inner}{'' if goes_on else '</figure>'}"


def _caption(block: Block, before: Block | None, *, goes_on: bool) -> str:
    """Return a caption, or a paragraph of one; ``before`` is what stands above it in its figure."""
    inner = _names(block) + _inline(block.runs)
    joined = before is not None and before.kind is Kind.CAPTION
    opening = "" if before is not None else "<figure>"
    if joined or goes_on:
        opening += "" if joined else "<figcaption>"
        inner = f"<p{_attributes(block)}>{inner}</p>"
        return f"{opening}{inner}{'' if goes_on else '</figcaption></figure>'}"
    return f"{opening}<figcaption{_attributes(block)}>{inner}</figcaption></figure>"


def _element(block: Block) -> str:
    attributes = _attributes(block)
    if block.kind is Kind.RULE:
        return f"{_names(block)}<hr{attributes}>"
    if not block.runs:
        return "".join(f'<span id="{_value(name)}"></span>' for name in block.anchors)
    inner = _names(block)
    if block.kind is Kind.PREFORMATTED:
        language = block.code_language
        code = f' data-language="{_value(language)}"' if language else ""
        return f"<pre{attributes}{code}>{inner}{_inline(block.runs, pre=True)}</pre>"
    tag = f"h{block.level}" if block.kind is Kind.HEADING else "p"
    return f"<{tag}{attributes}>{inner}{_inline(block.runs)}</{tag}>"


def _cell_element(blocks: list[Block]) -> str:
    first = blocks[0]
    cell = _cell(first)
    tag = "th" if cell.header else "td"
    name = _id(first) if _plain(first) and len(first.nest) == cell.depth else ""
    rows = f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    columns = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
    inside = _Writer(cell.depth)
    inside.flow(blocks)
    return f"<{tag}{name}{rows}{columns}>{inside.end()}</{tag}>"


def _value(text: str) -> str:
    return text.translate(_VALUE)


def _id(block: Block) -> str:
    return f' id="{_value(block.anchors[0])}"' if block.anchors else ""


def _names(block: Block) -> str:
    """Return an empty element for each further name, which only an ``id`` of its own can be."""
    return "".join(f'<span id="{_value(name)}"></span>' for name in block.anchors[1:])


def _attributes(block: Block) -> str:
    language = f' lang="{_value(block.language)}"' if block.language else ""
    direction = f' dir="{block.direction}"' if block.direction else ""
    return _id(block) + language + direction


def _inline(runs: Sequence[Run], *, pre: bool = False) -> str:
    out: list[str] = []
    around: list[tuple[str, str]] = []
    wrappers = [_wrappers(run) for run in runs]
    for run, wanted, ends in zip(runs, wrappers, _ends(wrappers), strict=True):
        keep = next((count for count, one in enumerate(around) if one not in wanted), len(around))
        out += [f"</{tag}>" for tag, _ in reversed(around[keep:])]
        # What goes on longest is outside, so that nothing is cut in two that need not be.
        opened = sorted((one for one in wanted if one not in around[:keep]), key=lambda one: -ends[one])
        out += [f"<{tag}{attributes}>" for tag, attributes in opened]
        around = around[:keep] + opened
        out.append(_picture(run.image) if run.image else _text(run.text, pre))
    out += [f"</{tag}>" for tag, _ in reversed(around)]
    return "".join(out)


def _ends(wrappers: Sequence[list[tuple[str, str]]]) -> list[dict[tuple[str, str], int]]:
    """Return for each run the last one up to which each of its wrappers goes on."""
    ends: list[dict[tuple[str, str], int]] = []
    after: dict[tuple[str, str], int] = {}
    for number in range(len(wrappers) - 1, -1, -1):
        after = {one: after.get(one, number) for one in wrappers[number]}
        ends.append(after)
    return ends[::-1]


def _wrappers(run: Run) -> list[tuple[str, str]]:
    wrappers = []
    if run.href:
        wrappers.append(("a", f' href="{_value(run.href)}"'))
    if run.language or run.direction:
        language = f' lang="{_value(run.language)}"' if run.language else ""
        direction = f' dir="{run.direction}"' if run.direction else ""
        wrappers.append(("span", language + direction))
    return wrappers + [(tag, "") for style, tag in _STYLES if run.style & style]


def _text(text: str, pre: bool) -> str:
    escaped = text.translate(_TEXT)
    return escaped if pre else escaped.replace("\n", "<br>")


def _picture(image: Image) -> str:
    source = f' src="{_value(image.source)}"' if image.source else ""
    width = f' width="{image.width}"' if image.width else ""
    height = f' height="{image.height}"' if image.height else ""
    blob = f' data-blob="{image.blob}"' if image.blob else ""
    return f'<img{source} alt="{_value(image.alt)}"{width}{height}{blob}>'
