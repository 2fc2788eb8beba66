"""An article as blocks: HTML → blocks, and from blocks alone its text, its HTML, its stored form.

``parse(to_html(blocks)) == blocks`` for all blocks that :func:`parse` yields.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from storage.blocks.markup import to_html
from storage.blocks.stored import decode, encode
from storage.records import Block

if TYPE_CHECKING:
    from storage.blocks.parser import parse

__all__ = ["decode", "encode", "parse", "spans", "text", "to_html"]


def text(blocks: Sequence[Block]) -> str:
    """Return the canonical text: the text of each block that has any, joined by line feeds."""
    return "\n".join([part for part in [block.text for block in blocks] if part])


def spans(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each block in the canonical text, end exclusive.

    An empty block stands where the next text begins (or the text ends), start == end.
    """
    found: list[tuple[int, int]] = []
    end = -1
    for block in blocks:
        length = len(block.text)
        if length:
            start, end = end + 1, end + 1 + length
            found.append((start, end))
        else:
            found.append((end + 1, end + 1))
    size = max(end, 0)
    return tuple([(min(start, size), min(stop, size)) for start, stop in found])


def __getattr__(name: str) -> Any:
    # Reading a stored article needs no parser, and lxml takes 30 ms to load.
    if name == "parse":
        from storage.blocks.parser import parse

        return parse
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
