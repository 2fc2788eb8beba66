"""HTML to blocks: one walk over the tree, without recursion, that no page can make fail."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from lxml import etree

from storage.blocks import grid
from storage.blocks.context import BLOCKS, SKIPPED, Context, OpenList, number
from storage.blocks.inline import Piece, listing, paragraphs, pictures
from storage.blocks.links import anchor_name, safe_source
from storage.records import OBJECT, Block, Cell, Image, Kind, Run, Style
from storage.text import fold, line, preformatted

MAX_ALT = 1000
"""Code points of a picture's description."""
MAX_SIDE = 100_000
"""Pixels; what claims to be larger has no known size."""

_BLOB = re.compile("[0-9a-f]{64}")
_LINES = frozenset(BLOCKS - {"td", "th", "tbody", "thead", "tfoot"})


def parse(html: str | Any) -> tuple[Block, ...]:
    """Return the blocks of an HTML fragment or of an lxml element; never raises for bad HTML."""
    walk = _Walk()
    walk.run(_tree(html) if isinstance(html, str) else html)
    return _named(walk.blocks)


def _tree(html: str) -> Any:
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    page = f"<!DOCTYPE html><html><body>{html}</body></html>".replace("\x00", "")
    return etree.fromstring(page.encode("utf-8", "replace"), parser)


def _named(blocks: list[Block]) -> tuple[Block, ...]:
    """Keep the anchors that a link of these blocks points to, each once."""
    targets = {run.href[1:] for block in blocks for run in block.runs if run.href.startswith("#")}
    named = []
    for block in blocks:
        if block.anchors:
            kept = tuple(name for name in dict.fromkeys(block.anchors) if name in targets)
            targets -= set(kept)
            block = replace(block, anchors=kept)
        named.append(block)
    return tuple(named)


class _Walk:
    """Blocks so far, and the one that is being read."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[Piece] = []
        self._names: list[str] = []
        self._marker = ""  # of a list item of which no block has come yet,
        self._items: OpenList | None = None  # and the list that it is in
        self._tables = 0
        self._todo: list[Callable[[], None] | tuple[Any, Context] | tuple[str, Context]] = []

    def run(self, root: Any) -> None:
        """Read all below ``root``."""
        if root is None:
            return
        self._todo.append((root, Context()))
        while self._todo:
            step = self._todo.pop()
            if not isinstance(step, tuple):
                step()
            elif isinstance(step[0], str):
                self._text(step[0], step[1])
            else:
                self._enter(step[0], step[1])
        if self._names and self.blocks:
            last = self.blocks[-1]
            self.blocks[-1] = replace(last, anchors=last.anchors + tuple(self._names))

    # -- one element --------------------------------------------------------------------------

    def _enter(self, element: Any, context: Context) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in SKIPPED:
            return
        if tag == "br":
            self._pieces.append(_piece("\n", context))
        elif tag == "img":
            self._name(element)
            self._pieces.append(_picture(element, context))
        elif tag in BLOCKS:
            self._enter_block(element, tag, context)
        else:
            self._name(element)
            inside = context.within(element, tag)
            if tag == "q":
                self._text("“", inside)
                self._todo.append(("”", inside))
            self._descend(element, inside)

    def _enter_block(self, element: Any, tag: str, context: Context) -> None:
        if context.kind is Kind.PREFORMATTED:
            self._enter_line(element, tag, context)
            return
        self._flush(context)
        self._name(element)
        inside = context.within(element, tag)
        if tag == "hr":
            self._emit(Block(kind=Kind.RULE), context)
            return
        found = grid.read(element) if tag == "table" and context.cell is None else None
        if found:
            self._enter_table(found, inside)
            return
        self._todo.append(lambda: self._flush(inside))
        if tag == "li":
            self._enter_item(element, inside)
        self._descend(element, inside)

    def _enter_line(self, element: Any, tag: str, context: Context) -> None:
        """Go into a block element within preformatted text: it stands on lines of its own."""
        self._name(element)
        inside = context.within(element, tag)
        if tag in _LINES:
            self._end_line(inside)
            self._todo.append(lambda: self._end_line(inside))
        self._descend(element, inside)

    def _end_line(self, context: Context) -> None:
        if self._pieces and not self._pieces[-1].text.endswith("\n"):
            self._pieces.append(_piece("\n", context))

    def _enter_item(self, element: Any, context: Context) -> None:
        items = context.items
        if items is None:
            return
        if items.number is not None:
            items.number = number(element, "value", items.number)
        marker, around, count = self._marker, self._items, len(self.blocks)
        self._marker, self._items = items.next_marker(), items

        def leave() -> None:
            if len(self.blocks) == count:
                self._marker, self._items = marker, around
            elif around is not None:
                around.opened = True  # by the item within it

        # Below the flush that is already there, so that it runs after it.
        self._todo.insert(len(self._todo) - 1, leave)

    def _descend(self, element: Any, context: Context) -> None:
        children: list[tuple[Any, Context]] = []
        for child in element:
            children.append((child, context))
            if child.tail:
                children.append((child.tail, context))
        self._todo.extend(reversed(children))
        if element.text:
            self._text(element.text, context)

    # -- tables -------------------------------------------------------------------------------

    def _enter_table(self, found: grid.Grid, context: Context) -> None:
        self._todo.append(lambda: self._begin_table(found, context))
        self._todo.append(lambda: self._flush(context))
        self._todo.extend((stray, context) for stray in reversed(found.strays))

    def _begin_table(self, found: grid.Grid, context: Context) -> None:
        start, before = len(self.blocks), (self._marker, self._items)
        items = context.items
        if items and not items.opened and not self._marker:
            self._marker, self._items = items.next_marker(), items
        self._todo.append(lambda: self._end_table(start, before))
        depth = len(context.nest)
        for place in reversed(found.places):
            cell = Cell(
                table=self._tables,
                row=place.row,
                column=place.column,
                rowspan=place.rowspan,
                colspan=place.colspan,
                header=place.element.tag == "th",
                depth=depth,
            )
            self._todo.append(self._cell(place, context, cell))

    def _cell(self, place: grid.Place, context: Context, cell: Cell) -> Callable[[], None]:
        def enter() -> None:
            for name in place.names:
                self._names += filter(None, [anchor_name(name)])
            self._name(place.element)
            # An item of the list around the table cannot begin in the middle of it.
            inside = replace(context.within(place.element, "td"), cell=cell, items=None)
            count = len(self.blocks)

            def leave() -> None:
                self._flush(inside)
                if len(self.blocks) == count:
                    self._emit(Block(), inside)

            self._todo.append(leave)
            self._descend(place.element, inside)

        return enter

    def _end_table(self, start: int, before: tuple[str, OpenList | None]) -> None:
        cells = self.blocks[start:]
        if any(block.runs for block in cells):
            self._tables += 1
            return
        del self.blocks[start:]
        self._names = [name for block in cells for name in block.anchors] + self._names
        self._marker, self._items = before

    # -- text ---------------------------------------------------------------------------------

    def _name(self, element: Any) -> None:
        if element.attrib:
            names = [element.get("id"), element.get("name") if element.tag == "a" else None]
            self._names += [name for name in map(anchor_name, filter(None, names)) if name]

    def _text(self, text: str, context: Context) -> None:
        pre = context.kind is Kind.PREFORMATTED
        text = preformatted(text) if pre else fold(text)
        if text:
            self._pieces.append(_piece(text, context))

    def _flush(self, context: Context) -> None:
        """End the block that is being read, if there is one."""
        pieces, self._pieces = self._pieces, []
        if not pieces:
            return
        if context.kind is Kind.PREFORMATTED:
            found = [runs] if (runs := listing(pieces)) else []
        else:
            found = list(paragraphs(pieces))
        for runs in found:
            self._emit_runs(runs, context)

    def _emit_runs(self, runs: tuple[Run, ...], context: Context) -> None:
        alone = pictures(runs)
        for picture in alone:
            self._emit(Block(kind=Kind.IMAGE, runs=(picture,)), context)
        if alone:
            return
        code = context.kind is Kind.PREFORMATTED
        self._emit(
            Block(
                kind=context.kind,
                runs=runs,
                level=context.level,
                code_language=context.code_language if code else "",
                language=context.block_language,
                direction=context.block_direction,
            ),
            context,
        )

    def _emit(self, block: Block, context: Context) -> None:
        marker, self._marker = self._marker, ""
        items, around, self._items = context.items, self._items, None
        if items is not None:
            # Text that stands in a list outside its items begins one of its own.
            if not items.opened and around is not items:
                marker = items.next_marker()
            items.opened = True
        if around is not None:
            around.opened = True
        names, self._names = tuple(self._names), []
        self.blocks.append(replace(block, nest=context.nest, marker=marker, cell=context.cell, anchors=names))


def _piece(text: str, context: Context) -> Piece:
    return Piece(
        text,
        context.style & ~Style.CODE if context.kind is Kind.PREFORMATTED else context.style,
        context.href,
        "" if context.language == context.block_language else context.language,
        "" if context.direction == context.block_direction else context.direction,
    )


def _picture(element: Any, context: Context) -> Piece:
    blob = element.get("data-blob") or ""
    image = Image(
        source=safe_source(element.get("src") or ""),
        alt=line((element.get("alt") or "")[: 2 * MAX_ALT])[:MAX_ALT].rstrip(),
        blob=blob if _BLOB.fullmatch(blob) else "",
        width=_side(element, "width"),
        height=_side(element, "height"),
    )
    return Piece(OBJECT, href=context.href, image=image)


def _side(element: Any, name: str) -> int:
    pixels = number(element, name, 0)
    return pixels if 0 < pixels <= MAX_SIDE else 0
